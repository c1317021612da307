# The handover from home, in the morning.
menu-morning = ☀️ Сегодня утром
morning-how = ☀️ Как { $child } чувствует себя сегодня утром? Нажмите то, что подходит, и отправьте.
morning-slept-well = 😴 Хороший сон
morning-slept-little = 😴 Мало сна
morning-slept-badly = 😴 Плохая ночь
morning-ate-yes = 🍽 Завтрак съеден
morning-ate-little = 🍽 Съедено мало
morning-ate-no = 🍽 Без завтрака
morning-mood-happy = 🙂 Хорошее настроение
morning-mood-tired = 🥱 Усталость
morning-mood-poorly = 🤒 Не очень хорошо
morning-medicine-yes = 💊 Дома дали лекарство
morning-send = ✉️ Отправить
morning-noted = ✔️ Спасибо. Команда группы { $group } знает.
morning-medicine-write = 💊 Какое лекарство дали ребёнку ({ $child }), сколько и в какое время? Напишите об этом сейчас.
