# The handover from home, in the morning.
menu-morning = ☀️ Bu sabah
morning-how = ☀️ { $child } bu sabah nasıl? Lütfen uygun olanlara dokunun, sonra gönderin.
morning-slept-well = 😴 İyi uyudu
morning-slept-little = 😴 Az uyudu
morning-slept-badly = 😴 Kötü bir gece
morning-ate-yes = 🍽 Yemek yedi
morning-ate-little = 🍽 Az yedi
morning-ate-no = 🍽 Yemek yemedi
morning-mood-happy = 🙂 Neşeli
morning-mood-tired = 🥱 Yorgun
morning-mood-poorly = 🤒 Pek iyi değil
morning-medicine-yes = 💊 Evde ilaç aldı
morning-send = ✉️ Gönder
morning-noted = ✔️ Teşekkür ederiz. { $group } grubunun ekibi biliyor.
morning-medicine-write = 💊 { $child } hangi ilacı, ne kadar ve saat kaçta aldı? Lütfen şimdi yazın.
