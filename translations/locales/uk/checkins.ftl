# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "ви". Past tense only in the plural. Names and moments stand in the nominative.

## Kinds of talk
checkin-intake = Знайомство
checkin-settling = Як минають перші тижні
checkin-evaluation = Після перших місяців
checkin-yearly = Щорічна розмова
checkin-group-change = Перехід до наступної групи
checkin-transfer = Перехід до початкової школи (basisschool)
checkin-exit = Прощання
checkin-childminder = Щорічна розмова з нянею (gastouder)
checkin-request = Розмова
checkin-worry = Спокійна розмова
checkin-home-visit = Візит додому

## What it is for
talk-why-intake = Ми хочемо краще познайомитися ще до першого дня: { $child }, ви та ми.
talk-why-settling = Поговоримо про те, як { $child } почувається в нас і що ви помічаєте вдома.
talk-why-evaluation = Разом пригадаємо перші місяці в нас: { $child }.
talk-why-yearly = Поговоримо про те, як { $child } росте і грається, у нас і вдома.
talk-why-group-change = Подумаємо разом, як { $child } може легко перейти до наступної групи.
talk-why-transfer = Разом підготуємо перехід до школи: { $child }. Без вашої згоди ми нічого не надсилаємо до школи.
talk-why-exit = Пригадаємо час, проведений разом, і попрощаємося: { $child }.
talk-why-childminder = Поговоримо про те, як { $child } почувається в няні (gastouder) і чого б ви хотіли.
talk-why-request = Знайдемо час, щоб поговорити про дитину ({ $child }).
talk-why-worry = Хочемо поговорити з вами про дитину ({ $child }). Спокійно, а не на порозі.
talk-why-home-visit = Хочемо краще пізнати світ, у якому { $child } живе вдома.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } запрошує вас на розмову.
talk-mentor = { $mentor } (ментор)
talk-where = ⏱ { $minutes } хв, { $place }
talk-office = 🏢 { $who } знає про цю розмову і може приєднатися.
talk-place-here = у нас ({ $organisation })
talk-place-phone = телефоном
talk-place-video = через відеозв’язок
talk-place-home = у вас удома
talk-when = Коли вам зручно?
talk-no-moment = Напишіть, коли вам зручно.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Інший час
talk-button-interpreter = 🗣 З перекладачем
talk-button-interpreter-on = ✅ З перекладачем
talk-button-no = Зараз без розмови, дякую
talk-together = Як вам зручніше: обом батькам разом чи окремо?
talk-button-together = 👥 Разом
talk-button-alone = 👤 Окремо
talk-noted = ✅ { $moment }
talk-taken = Цей час уже зайнято. Виберіть, будь ласка, інший.
talk-urge = 💬 Ми ще не отримали вашої відповіді. Відмовитися теж можна.
talk-moved = 🔁 Розмову ({ $child }) переносимо. Попередній час: { $moment }.
talk-withdrawn = Розмова ({ $child }) зараз не потрібна. Нічого робити не треба.
talk-over = Запрошення на розмову ({ $child }) вже не діє. Нічого робити не треба. Ви завжди можете попросити про розмову.
talk-declined = Гаразд. Зараз розмови не буде ({ $child }). Ви завжди можете про неї попросити.
talk-button-still = 🗓 Усе ж домовитися
talk-write-when = Напишіть тут, коли вам зручно поговорити про дитину ({ $child }).
talk-write-view = Напишіть тут, якою ви бачите дитину вдома ({ $child }). Ментор прочитає це перед розмовою.
talk-view-kept = 🙏 Дякуємо. Команда прочитає це перед розмовою.

## The appointment
talk-confirmed = ✅ Розмова ({ $child }): { $moment }
talk-with = 👤 З ким: { $who }
talk-interpreter-asked = 🗣 Ви попросили перекладача. Команда про це подбає і повідомить вас.
talk-prepare =
    Перед розмовою можна подумати про таке:
    • Як { $child } почувається вдома?
    • Що { $child } зараз робить із радістю?
    • Про що ви хочете нас запитати?
talk-button-answer = ✍️ Розповісти вже зараз
talk-button-move = 🔁 Інший час
talk-button-cancel = ✕ Не можу прийти
talk-file = розмова
talk-cancelled = ✕ Розмова не відбудеться: { $child }, { $moment }.
talk-joint = 👥 На розмову ({ $child }) ви прийдете разом: ви та другий із батьків. Час: { $moment }.
talk-other-together = 👥 Другий із батьків теж хоче прийти разом. Час: { $moment }. Вам теж підходить цей час?
talk-button-join = 👥 Так, цей час
talk-button-keep = Залишити мій час
talk-reminder-later = 🗓 За кілька днів: розмова ({ $child }). { $moment }
talk-reminder-tomorrow = 🗓 Завтра: розмова ({ $child }). { $moment }
talk-reminder-today = 🗓 Сьогодні: розмова ({ $child }). { $moment }

## What was agreed
agreements-title = 🤝 Про що ми домовилися: { $child }
agreement-parent = 🏠 Удома: { $text }
agreement-team = 🧸 У нас: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Домовленість на сьогодні: { $text }
agreement-button-done = ✔️ Зроблено
views-title = 👀 Якою ми бачимо дитину: { $child }
views-home = Удома
views-nursery = У нас
views-none = (нічого не написано)

## The step to school
form-ask = 📄 { $organisation } хоче розповісти школі у формулярі, як справи: { $child }. Ви можете спершу його прочитати й щось дописати. Чи можна передати його школі?
form-button-yes = ✅ Так, можна
form-button-no = Ні, краще не треба
form-yes = ✅ Ваша відповідь: так. Формуляр ({ $child }) можна передати школі.
form-no = Ваша відповідь: ні. Ми нічого не надсилаємо до школи ({ $child }). Це нормально.

## Quiet hours
menu-quiet = Тихі години
quiet-question = З котрої години не надсилати нагадувань? Повідомлення від команди однаково приходитимуть, але без звуку.
quiet-from = З { $time }
quiet-never = Без тихих годин
quiet-is = 🌙 Без нагадувань: з { $begins } до { $ends }.
quiet-is-never = 🔔 Нагадування можуть приходити будь-коли.

## How much
menu-amount = Коротко чи все
amount-question = Як ви хочете читати про день?
amount-all = 📖 Усе
amount-brief = 📝 Коротко
amount-is-all = 📖 Ви читаєте все, що команда пише про день.
amount-is-brief = 📝 Ви читаєте про день у двох рядках. Те, що треба знати, приходить завжди. Один дотик показує все.

## At home
home-title = 🏡 Як удома: { $child }
home-empty = Тут ще нічого немає. Можна розповісти що завгодно: хто живе вдома, як ви що називаєте, що втішає, які свята ви святкуєте. Це ваше. Що ви приберете, зникне й для команди.
home-add = ✍️ Розповісти щось
home-write = Розкажіть щось одне про дім ({ $child }), не більше { $limit } знаків.
home-kept = 🙏 Додано на сторінку.
home-full = Сторінка заповнена. Щоб розповісти щось нове, спочатку щось приберіть.
