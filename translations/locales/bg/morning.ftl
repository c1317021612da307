# The handover from home, in the morning.
menu-morning = ☀️ Тази сутрин
morning-how = ☀️ Как е { $child } тази сутрин? Натиснете това, което е вярно, и го изпратете.
morning-slept-well = 😴 Спа добре
morning-slept-little = 😴 Спа малко
morning-slept-badly = 😴 Лоша нощ
morning-ate-yes = 🍽 Яде вкъщи
morning-ate-little = 🍽 Яде малко
morning-ate-no = 🍽 Не яде
morning-mood-happy = 🙂 Добро настроение
morning-mood-tired = 🥱 Умора
morning-mood-poorly = 🤒 Не съвсем добре
morning-medicine-yes = 💊 Взе лекарство вкъщи
morning-send = ✉️ Изпращане
morning-noted = ✔️ Благодарим. Екипът на група { $group } знае.
morning-medicine-write = 💊 Какво лекарство взе { $child }, колко и в колко часа? Напишете го сега.
