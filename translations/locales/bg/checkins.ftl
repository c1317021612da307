# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "Вие", without adjectives or participles that would show the parent's gender.

## Kinds of talk
checkin-intake = Запознаване
checkin-settling = Как минават първите седмици
checkin-evaluation = След първите месеци
checkin-yearly = Годишен разговор
checkin-group-change = Към следващата група
checkin-transfer = Към началното училище (basisschool)
checkin-exit = Сбогуване
checkin-childminder = Годишен разговор с детегледач (gastouder)
checkin-request = Разговор
checkin-worry = Спокоен разговор
checkin-home-visit = Посещение у дома

## What it is for
talk-why-intake = За да се опознаем преди първия ден: { $child }, Вие и ние.
talk-why-settling = Ще поговорим как се чувства { $child } при нас и какво забелязвате у дома.
talk-why-evaluation = Заедно ще си припомним първите месеци при нас: { $child }.
talk-why-yearly = Ще поговорим как { $child } расте и играе, при нас и у дома.
talk-why-group-change = Заедно ще помислим как { $child } да премине лесно в следващата група.
talk-why-transfer = Заедно ще подготвим преминаването в училище: { $child }. Без Вашето съгласие не изпращаме нищо на училището.
talk-why-exit = Ще си припомним времето заедно и ще се сбогуваме: { $child }.
talk-why-childminder = Ще поговорим как се чувства { $child } при детегледача (gastouder) и какво бихте искали Вие.
talk-why-request = Ще отделим време да поговорим за детето ({ $child }).
talk-why-worry = Искаме да поговорим с Вас за детето ({ $child }). Спокойно, а не на вратата.
talk-why-home-visit = Искаме да опознаем света, в който { $child } живее у дома.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } Ви кани на разговор.
talk-mentor = { $mentor } (ментор)
talk-where = ⏱ { $minutes } мин, { $place }
talk-office = 🏢 { $who } знае за този разговор и може да присъства.
talk-place-here = при нас ({ $organisation })
talk-place-phone = по телефона
talk-place-video = с видеоразговор
talk-place-home = в дома Ви
talk-when = Кога Ви е удобно?
talk-no-moment = Напишете кога Ви е удобно.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Друго време
talk-button-interpreter = 🗣 С преводач
talk-button-interpreter-on = ✅ С преводач
talk-button-no = Сега без разговор, благодаря
talk-together = Заедно с другия родител ли ще дойдете, или поотделно?
talk-button-together = 👥 Заедно
talk-button-alone = 👤 Поотделно
talk-noted = ✅ { $moment }
talk-taken = Това време вече е заето. Моля, изберете друго.
talk-urge = 💬 Още не сме получили отговор от Вас. Можете и да откажете.
talk-moved = 🔁 Разговорът ({ $child }) се премества. Предишното време: { $moment }.
talk-withdrawn = Разговорът ({ $child }) сега не е нужен. Не е нужно да правите нищо.
talk-over = Поканата за разговор ({ $child }) вече приключи. Не е нужно да правите нищо. Винаги можете да поискате разговор.
talk-declined = Добре. Сега няма да има разговор ({ $child }). Винаги можете да поискате.
talk-button-still = 🗓 Все пак искам среща
talk-write-when = Напишете тук кога Ви е удобно да поговорим за детето ({ $child }).
talk-write-view = Напишете тук как виждате детето у дома ({ $child }). Менторът ще го прочете преди разговора.
talk-view-kept = 🙏 Благодарим. Екипът ще го прочете преди разговора.

## The appointment
talk-confirmed = ✅ Разговор ({ $child }): { $moment }
talk-with = 👤 С кого: { $who }
talk-interpreter-asked = 🗣 Поискахте преводач. Екипът ще го уреди и ще Ви каже.
talk-prepare =
    Преди разговора можете да помислите за това:
    • Как се чувства { $child } у дома?
    • На какво се радва { $child } сега?
    • Какво искате да ни попитате?
talk-button-answer = ✍️ Ще разкажа още сега
talk-button-move = 🔁 Друго време
talk-button-cancel = ✕ Не мога да дойда
talk-file = разговор
talk-cancelled = ✕ Разговорът няма да се състои: { $child }, { $moment }.
talk-joint = 👥 Разговорът ({ $child }) ще бъде общ: заедно с другия родител. Време: { $moment }.
talk-other-together = 👥 Другият родител също иска да дойдете заедно. Време: { $moment }. Удобно ли е и за Вас?
talk-button-join = 👥 Да, това време
talk-button-keep = Запазвам моето време
talk-reminder-later = 🗓 След няколко дни: разговор ({ $child }). { $moment }
talk-reminder-tomorrow = 🗓 Утре: разговор ({ $child }). { $moment }
talk-reminder-today = 🗓 Днес: разговор ({ $child }). { $moment }

## What was agreed
agreements-title = 🤝 Какво уговорихме: { $child }
agreement-parent = 🏠 У дома: { $text }
agreement-team = 🧸 При нас: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Уговорено за днес: { $text }
agreement-button-done = ✔️ Готово
views-title = 👀 Как виждаме детето: { $child }
views-home = У дома
views-nursery = При нас
views-none = (нищо не е написано)

## The step to school
form-ask = 📄 { $organisation } иска да разкаже на училището във формуляр как е { $child }. Можете първо да го прочетете и да допишете нещо. Може ли да го изпратим на училището?
form-button-yes = ✅ Да, може
form-button-no = Не, по-добре не
form-yes = ✅ Отговорихте с „да“. Формулярът за { $child } може да се изпрати на училището.
form-no = Отговорихте с „не“. Няма да изпратим на училището нищо за { $child }. Това е наред.

## Quiet hours
menu-quiet = Тихи часове
quiet-question = От колко часа да не изпращаме напомняния? Съобщенията от екипа пак ще идват, но без звук.
quiet-from = От { $time }
quiet-never = Без тихи часове
quiet-is = 🌙 Без напомняния: от { $begins } до { $ends }.
quiet-is-never = 🔔 Напомняния може да идват по всяко време.

## How much
menu-amount = Кратко или всичко
amount-question = Как искате да четете за деня?
amount-all = 📖 Всичко
amount-brief = 📝 Кратко
amount-is-all = 📖 Четете всичко, което екипът пише за деня.
amount-is-brief = 📝 Четете за деня в два реда. Каквото трябва да знаете, идва винаги. С едно докосване виждате всичко.

## At home
home-title = 🏡 Така е вкъщи: { $child }
home-empty = Тук още няма нищо. Можете да разкажете каквото искате: кой живее вкъщи, как наричате нещата, какво утешава, какви празници имате. Страницата е Ваша. Което махнете, изчезва и за екипа.
home-add = ✍️ Да разкажа нещо
home-write = Разкажете едно нещо за дома ({ $child }), най-много { $limit } знака.
home-kept = 🙏 Добавено е на страницата.
home-full = Страницата е пълна. За да разкажете нещо ново, първо махнете нещо.
