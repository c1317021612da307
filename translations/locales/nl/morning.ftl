# De overdracht van thuis, in de ochtend.
menu-morning = ☀️ Vanochtend
morning-how = ☀️ Hoe is het vanochtend met { $child }? Tik aan wat klopt, en verstuur het.
morning-slept-well = 😴 Goed geslapen
morning-slept-little = 😴 Kort geslapen
morning-slept-badly = 😴 Slechte nacht
morning-ate-yes = 🍽 Heeft gegeten
morning-ate-little = 🍽 Weinig gegeten
morning-ate-no = 🍽 Niet gegeten
morning-mood-happy = 🙂 Vrolijk
morning-mood-tired = 🥱 Moe
morning-mood-poorly = 🤒 Niet zo lekker
morning-medicine-yes = 💊 Kreeg thuis een medicijn
morning-send = ✉️ Versturen
morning-noted = ✔️ Dank je wel. Het team van { $group } weet het.
morning-medicine-write = 💊 Welk medicijn kreeg { $child }, hoeveel, en hoe laat? Schrijf het nu.
