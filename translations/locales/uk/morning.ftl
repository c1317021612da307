# The handover from home, in the morning.
menu-morning = ☀️ Сьогодні вранці
morning-how = ☀️ Як { $child } почувається сьогодні вранці? Натисніть те, що підходить, і надішліть.
morning-slept-well = 😴 Добрий сон
morning-slept-little = 😴 Мало сну
morning-slept-badly = 😴 Погана ніч
morning-ate-yes = 🍽 Сніданок з’їдено
morning-ate-little = 🍽 З’їдено мало
morning-ate-no = 🍽 Без сніданку
morning-mood-happy = 🙂 Гарний настрій
morning-mood-tired = 🥱 Втома
morning-mood-poorly = 🤒 Не дуже добре
morning-medicine-yes = 💊 Вдома дали ліки
morning-send = ✉️ Надіслати
morning-noted = ✔️ Дякуємо. Команда групи { $group } вже знає.
morning-medicine-write = 💊 Які ліки дали дитині ({ $child }), скільки й о котрій годині? Напишіть про це зараз.
