# The handover from home, in the morning.
menu-morning = ☀️ Dziś rano
morning-how = ☀️ Jak się dziś rano czuje { $child }? Prosimy nacisnąć to, co pasuje, a potem wysłać.
morning-slept-well = 😴 Dobry sen
morning-slept-little = 😴 Krótki sen
morning-slept-badly = 😴 Zła noc
morning-ate-yes = 🍽 Po śniadaniu
morning-ate-little = 🍽 Mało zjedzone
morning-ate-no = 🍽 Bez śniadania
morning-mood-happy = 🙂 Dobry humor
morning-mood-tired = 🥱 Zmęczenie
morning-mood-poorly = 🤒 Nie najlepiej
morning-medicine-yes = 💊 Lek podany w domu
morning-send = ✉️ Wyślij
morning-noted = ✔️ Dziękujemy. Zespół grupy { $group } już wie.
morning-medicine-write = 💊 Jaki lek podano dziecku ({ $child }), ile i o której godzinie? Prosimy napisać to teraz.
