# The handover from home, in the morning.
menu-morning = ☀️ Saaka
morning-how = ☀️ { $child }: xaaladdu saaka waa sidee? Taabo waxa sax ah, kaddibna dir.
morning-slept-well = 😴 Hurdo fiican
morning-slept-little = 😴 Hurdo yar
morning-slept-badly = 😴 Habeen xun
morning-ate-yes = 🍽 Cunto waa la cunay
morning-ate-little = 🍽 Cunto yar
morning-ate-no = 🍽 Waxba lama cunin
morning-mood-happy = 🙂 Faraxsan
morning-mood-tired = 🥱 Daallan
morning-mood-poorly = 🤒 Aad uma fiicna
morning-medicine-yes = 💊 Guriga daawo lagu siiyey
morning-send = ✉️ Dir
morning-noted = ✔️ Mahadsanid. Shaqaalaha kooxda { $group } way og yihiin.
morning-medicine-write = 💊 Daawadee ayaa la siiyey { $child }? Intee in le’eg? Saacaddee? Hadda qor.
