# The handover from home, in the morning.
menu-morning = ☀️ Ce matin
morning-how = ☀️ Comment va { $child } ce matin ? Touchez ce qui est juste, puis envoyez.
morning-slept-well = 😴 A bien dormi
morning-slept-little = 😴 A peu dormi
morning-slept-badly = 😴 Mauvaise nuit
morning-ate-yes = 🍽 A mangé
morning-ate-little = 🍽 A peu mangé
morning-ate-no = 🍽 N’a pas mangé
morning-mood-happy = 🙂 De bonne humeur
morning-mood-tired = 🥱 Fatigue
morning-mood-poorly = 🤒 Pas très bien
morning-medicine-yes = 💊 Médicament pris à la maison
morning-send = ✉️ Envoyer
morning-noted = ✔️ Merci. L’équipe du groupe { $group } le sait.
morning-medicine-write = 💊 Quel médicament a pris { $child }, combien et à quelle heure ? Écrivez-le maintenant.
