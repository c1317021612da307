# The handover from home, in the morning.
menu-morning = ☀️ Awe mainta
morning-how = ☀️ Kon ta ku { $child } awe mainta? Primi riba loke ta korekto, i mand'é.
morning-slept-well = 😴 A drumi bon
morning-slept-little = 😴 A drumi tiki
morning-slept-badly = 😴 Mal anochi
morning-ate-yes = 🍽 A kome
morning-ate-little = 🍽 A kome tiki
morning-ate-no = 🍽 No a kome
morning-mood-happy = 🙂 Kontentu
morning-mood-tired = 🥱 Kansá
morning-mood-poorly = 🤒 No muchu bon
morning-medicine-yes = 💊 A haña remedi na kas
morning-send = ✉️ Manda
morning-noted = ✔️ Danki. E tim di { $group } sa.
morning-medicine-write = 💊 Ki remedi { $child } a haña, kuantu, i ki ora? Skirbi esaki awor.
