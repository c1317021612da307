# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "вы". Past tense only in the plural. Names and moments stand in the nominative.

## Kinds of talk
checkin-intake = Знакомство
checkin-settling = Как проходят первые недели
checkin-evaluation = После первых месяцев
checkin-yearly = Ежегодный разговор
checkin-group-change = Переход в следующую группу
checkin-transfer = Переход в начальную школу (basisschool)
checkin-exit = Прощание
checkin-childminder = Ежегодный разговор с няней (gastouder)
checkin-request = Разговор
checkin-worry = Спокойный разговор
checkin-home-visit = Визит домой

## What it is for
talk-why-intake = Мы хотим лучше познакомиться ещё до первого дня: { $child }, вы и мы.
talk-why-settling = Поговорим о том, как { $child } чувствует себя у нас и что вы замечаете дома.
talk-why-evaluation = Вместе вспомним первые месяцы у нас: { $child }.
talk-why-yearly = Поговорим о том, как { $child } растёт и играет, у нас и дома.
talk-why-group-change = Подумаем вместе, как { $child } может легко перейти в следующую группу.
talk-why-transfer = Вместе подготовим переход в школу: { $child }. Без вашего согласия мы ничего не отправляем в школу.
talk-why-exit = Вспомним время, проведённое вместе, и попрощаемся: { $child }.
talk-why-childminder = Поговорим о том, как { $child } чувствует себя у няни (gastouder) и чего бы вам хотелось.
talk-why-request = Найдём время, чтобы поговорить о ребёнке ({ $child }).
talk-why-worry = Хотим поговорить с вами о ребёнке ({ $child }). Спокойно, а не в дверях.
talk-why-home-visit = Хотим лучше узнать мир, в котором { $child } живёт дома.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } приглашает вас поговорить.
talk-mentor = { $mentor } (ментор)
talk-where = ⏱ { $minutes } мин, { $place }
talk-office = 🏢 { $who } знает об этом разговоре и может присоединиться.
talk-place-here = у нас ({ $organisation })
talk-place-phone = по телефону
talk-place-video = по видеосвязи
talk-place-home = у вас дома
talk-when = Когда вам удобно?
talk-no-moment = Напишите, когда вам удобно.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Другое время
talk-button-interpreter = 🗣 С переводчиком
talk-button-interpreter-on = ✅ С переводчиком
talk-button-no = Пока без разговора, спасибо
talk-together = Вы придёте вместе со вторым родителем или отдельно?
talk-button-together = 👥 Вместе
talk-button-alone = 👤 Отдельно
talk-noted = ✅ { $moment }
talk-taken = Это время уже занято. Выберите, пожалуйста, другое.
talk-urge = 💬 Мы ещё не получили вашего ответа. Отказаться тоже можно.
talk-moved = 🔁 Разговор ({ $child }) переносится. Прежнее время: { $moment }.
talk-withdrawn = Разговор ({ $child }) сейчас не нужен. Ничего делать не нужно.
talk-over = Приглашение на разговор ({ $child }) уже не действует. Ничего делать не нужно. Вы всегда можете попросить о разговоре.
talk-declined = Хорошо. Сейчас разговора не будет ({ $child }). Вы всегда можете о нём попросить.
talk-button-still = 🗓 Всё-таки договориться
talk-write-when = Напишите здесь, когда вам удобно поговорить о ребёнке ({ $child }).
talk-write-view = Напишите здесь, каким вы видите ребёнка дома ({ $child }). Ментор прочитает это перед разговором.
talk-view-kept = 🙏 Спасибо. Команда прочитает это перед разговором.

## The appointment
talk-confirmed = ✅ Разговор ({ $child }): { $moment }
talk-with = 👤 С кем: { $who }
talk-interpreter-asked = 🗣 Вы попросили переводчика. Команда об этом позаботится и сообщит вам.
talk-prepare =
    Перед разговором можно подумать вот о чём:
    • Как { $child } чувствует себя дома?
    • Чему { $child } сейчас радуется?
    • О чём вы хотите нас спросить?
talk-button-answer = ✍️ Рассказать уже сейчас
talk-button-move = 🔁 Другое время
talk-button-cancel = ✕ Не могу прийти
talk-file = разговор
talk-cancelled = ✕ Разговор не состоится: { $child }, { $moment }.
talk-joint = 👥 Разговор ({ $child }) будет общий: вместе со вторым родителем. Время: { $moment }.
talk-other-together = 👥 Второй родитель тоже хочет прийти вместе. Время: { $moment }. Вам тоже подходит это время?
talk-button-join = 👥 Да, это время
talk-button-keep = Оставить моё время
talk-reminder-later = 🗓 Через несколько дней: разговор ({ $child }). { $moment }
talk-reminder-tomorrow = 🗓 Завтра: разговор ({ $child }). { $moment }
talk-reminder-today = 🗓 Сегодня: разговор ({ $child }). { $moment }

## What was agreed
agreements-title = 🤝 О чём мы договорились: { $child }
agreement-parent = 🏠 Дома: { $text }
agreement-team = 🧸 У нас: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Договорённость на сегодня: { $text }
agreement-button-done = ✔️ Сделано
views-title = 👀 Каким мы видим ребёнка: { $child }
views-home = Дома
views-nursery = У нас
views-none = (ничего не написано)

## The step to school
form-ask = 📄 { $organisation } хочет рассказать школе в анкете, как дела: { $child }. Вы можете сначала её прочитать и что-то дописать. Можно передать её школе?
form-button-yes = ✅ Да, можно
form-button-no = Нет, лучше не надо
form-yes = ✅ Ваш ответ: да. Анкету ({ $child }) можно передать школе.
form-no = Ваш ответ: нет. Мы ничего не отправляем в школу ({ $child }). Это нормально.

## Quiet hours
menu-quiet = Тихие часы
quiet-question = С какого часа не присылать напоминания? Сообщения от команды всё равно будут приходить, но без звука.
quiet-from = С { $time }
quiet-never = Без тихих часов
quiet-is = 🌙 Без напоминаний: с { $begins } до { $ends }.
quiet-is-never = 🔔 Напоминания могут приходить в любое время.

## How much
menu-amount = Коротко или всё
amount-question = Как вы хотите читать о дне?
amount-all = 📖 Всё
amount-brief = 📝 Коротко
amount-is-all = 📖 Вы читаете всё, что команда пишет о дне.
amount-is-brief = 📝 Вы читаете о дне в двух строках. То, что нужно знать, приходит всегда. Одно нажатие показывает всё.

## At home
home-title = 🏡 Как дома: { $child }
home-empty = Здесь пока ничего нет. Можно рассказать что угодно: кто живёт дома, как вы что называете, что утешает, какие праздники вы отмечаете. Это ваше. Что вы уберёте, исчезнет и для команды.
home-add = ✍️ Рассказать что-то
home-write = Расскажите что-то одно о доме ({ $child }), не больше { $limit } знаков.
home-kept = 🙏 Добавлено на страницу.
home-full = Страница заполнена. Чтобы рассказать что-то новое, сначала что-нибудь уберите.
