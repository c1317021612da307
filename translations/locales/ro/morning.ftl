# The handover from home, in the morning.
menu-morning = ☀️ Azi-dimineață
morning-how = ☀️ Cum se simte { $child } în dimineața aceasta? Apăsați ce se potrivește, apoi trimiteți.
morning-slept-well = 😴 A dormit bine
morning-slept-little = 😴 A dormit puțin
morning-slept-badly = 😴 Noapte grea
morning-ate-yes = 🍽 A mâncat
morning-ate-little = 🍽 A mâncat puțin
morning-ate-no = 🍽 Nu a mâncat
morning-mood-happy = 🙂 Bună dispoziție
morning-mood-tired = 🥱 Oboseală
morning-mood-poorly = 🤒 Nu prea bine
morning-medicine-yes = 💊 A luat un medicament acasă
morning-send = ✉️ Trimiteți
morning-noted = ✔️ Vă mulțumim. Echipa grupei { $group } știe.
morning-medicine-write = 💊 Ce medicament a luat { $child }, cât și la ce oră? Scrieți acum.
