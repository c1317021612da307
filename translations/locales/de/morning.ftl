# The handover from home, in the morning.
menu-morning = ☀️ Heute Morgen
morning-how = ☀️ Wie geht es { $child } heute Morgen? Tippen Sie an, was stimmt, und schicken Sie es ab.
morning-slept-well = 😴 Gut geschlafen
morning-slept-little = 😴 Wenig geschlafen
morning-slept-badly = 😴 Schlechte Nacht
morning-ate-yes = 🍽 Hat gegessen
morning-ate-little = 🍽 Wenig gegessen
morning-ate-no = 🍽 Nichts gegessen
morning-mood-happy = 🙂 Fröhlich
morning-mood-tired = 🥱 Müde
morning-mood-poorly = 🤒 Nicht so gut
morning-medicine-yes = 💊 Bekam zu Hause Medikamente
morning-send = ✉️ Abschicken
morning-noted = ✔️ Vielen Dank. Das Team der Gruppe { $group } weiß es.
morning-medicine-write = 💊 Welches Medikament hat { $child } bekommen, wie viel und um wie viel Uhr? Schreiben Sie es jetzt.
