# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: impersonal ("można", "prosimy"), without Pan/Pani. Names and moments stand in the nominative.

## Kinds of talk
checkin-intake = Poznajmy się
checkin-settling = Jak mijają pierwsze tygodnie
checkin-evaluation = Po pierwszych miesiącach
checkin-yearly = Coroczna rozmowa
checkin-group-change = Przejście do następnej grupy
checkin-transfer = Przejście do szkoły podstawowej (basisschool)
checkin-exit = Pożegnanie
checkin-childminder = Coroczna rozmowa: opiekun dzienny (gastouder)
checkin-request = Rozmowa
checkin-worry = Spokojna rozmowa
checkin-home-visit = Wizyta w domu

## What it is for
talk-why-intake = Spotkamy się przed pierwszym dniem, żeby się lepiej poznać: { $child }, rodzice i my.
talk-why-settling = Porozmawiamy o tym, jak { $child } czuje się u nas i co widać w domu.
talk-why-evaluation = Razem podsumujemy pierwsze miesiące u nas: { $child }.
talk-why-yearly = Porozmawiamy o tym, jak { $child } rośnie i się bawi, u nas i w domu.
talk-why-group-change = Zastanowimy się razem, jak { $child } może łatwo przejść do następnej grupy.
talk-why-transfer = Przygotujemy razem przejście do szkoły: { $child }. Bez zgody rodzica niczego do szkoły nie wysyłamy.
talk-why-exit = Powspominamy wspólny czas i pożegnamy się: { $child }.
talk-why-childminder = Porozmawiamy o tym, jak { $child } czuje się u opiekuna dziennego (gastouder) i czego życzą sobie rodzice.
talk-why-request = Znajdziemy czas, żeby porozmawiać o dziecku ({ $child }).
talk-why-worry = Chcemy porozmawiać o dziecku ({ $child }). Spokojnie, a nie w drzwiach.
talk-why-home-visit = Chcemy lepiej poznać świat, w którym { $child } żyje w domu.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } zaprasza na rozmowę.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } min, { $place }
talk-office = 🏢 { $who } wie o tej rozmowie i może w niej uczestniczyć.
talk-place-here = u nas ({ $organisation })
talk-place-phone = przez telefon
talk-place-video = przez wideorozmowę
talk-place-home = u rodziny w domu
talk-when = Który termin pasuje?
talk-no-moment = Prosimy napisać, kiedy pasuje.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Inny termin
talk-button-interpreter = 🗣 Z tłumaczem
talk-button-interpreter-on = ✅ Z tłumaczem
talk-button-no = Teraz bez rozmowy, dziękuję
talk-together = Razem z drugim rodzicem czy osobno?
talk-button-together = 👥 Razem
talk-button-alone = 👤 Osobno
talk-noted = ✅ { $moment }
talk-taken = Ten termin nie jest już wolny. Prosimy wybrać inny.
talk-urge = 💬 Nie mamy jeszcze odpowiedzi. Można też odmówić.
talk-moved = 🔁 Przekładamy rozmowę ({ $child }). Poprzedni termin: { $moment }.
talk-withdrawn = Rozmowa ({ $child }) nie jest teraz potrzebna. Nie trzeba nic robić.
talk-over = Zaproszenie na rozmowę o dziecku ({ $child }) jest już nieaktualne. Nie trzeba nic robić. Zawsze można poprosić o rozmowę.
talk-declined = W porządku. Teraz nie będzie rozmowy ({ $child }). Zawsze można o nią poprosić.
talk-button-still = 🗓 Jednak chcę się umówić
talk-write-when = Prosimy napisać tutaj, kiedy pasuje rozmowa ({ $child }).
talk-write-view = Jak { $child } ma się w domu? Prosimy napisać tutaj, co widać na co dzień. Mentor przeczyta to przed rozmową.
talk-view-kept = 🙏 Dziękujemy. Zespół przeczyta to przed rozmową.

## The appointment
talk-confirmed = ✅ Rozmowa ({ $child }): { $moment }
talk-with = 👤 Z kim: { $who }
talk-interpreter-asked = 🗣 Prośba o tłumacza jest zapisana. Zespół to załatwi i da znać.
talk-prepare =
    Przed rozmową można pomyśleć o tym:
    • Jak { $child } ma się w domu?
    • Z czego { $child } teraz się cieszy?
    • O co warto nas zapytać?
talk-button-answer = ✍️ Napiszę już teraz
talk-button-move = 🔁 Inny termin
talk-button-cancel = ✕ Nie mogę przyjść
talk-file = rozmowa
talk-cancelled = ✕ Rozmowa się nie odbędzie: { $child }, { $moment }.
talk-joint = 👥 Rozmowa ({ $child }) będzie wspólna, razem z drugim rodzicem. Termin: { $moment }.
talk-other-together = 👥 Drugi rodzic też chce przyjść razem. Termin: { $moment }. Czy ten termin pasuje?
talk-button-join = 👥 Tak, ten termin
talk-button-keep = Zostaję przy swoim terminie
talk-reminder-later = 🗓 Za kilka dni: rozmowa ({ $child }). { $moment }
talk-reminder-tomorrow = 🗓 Jutro: rozmowa ({ $child }). { $moment }
talk-reminder-today = 🗓 Dzisiaj: rozmowa ({ $child }). { $moment }

## What was agreed
agreements-title = 🤝 Co razem ustaliliśmy: { $child }
agreement-parent = 🏠 W domu: { $text }
agreement-team = 🧸 U nas: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Ustalone na dziś: { $text }
agreement-button-done = ✔️ Zrobione
views-title = 👀 Jak widzimy dziecko: { $child }
views-home = W domu
views-nursery = U nas
views-none = (nic nie napisano)

## The step to school
form-ask = 📄 { $organisation } chce na formularzu opisać szkole, co u { $child }. Można go najpierw przeczytać i coś dopisać. Czy formularz może trafić do szkoły?
form-button-yes = ✅ Tak, może
form-button-no = Nie, wolę nie
form-yes = ✅ Odpowiedź: tak. Formularz ({ $child }) może trafić do szkoły.
form-no = Odpowiedź: nie. Niczego nie wyślemy do szkoły ({ $child }). To w porządku.

## Quiet hours
menu-quiet = Ciche godziny
quiet-question = Od której godziny nie wysyłać przypomnień? Wiadomości od zespołu i tak przyjdą, ale bez dźwięku.
quiet-from = Od { $time }
quiet-never = Bez cichych godzin
quiet-is = 🌙 Bez przypomnień: od { $begins } do { $ends }.
quiet-is-never = 🔔 Przypomnienia mogą przychodzić o każdej porze.

## How much
menu-amount = Krótko czy wszystko
amount-question = Jak opisywać dzień?
amount-all = 📖 Wszystko
amount-brief = 📝 Krótko
amount-is-all = 📖 Przychodzi wszystko, co zespół pisze o dniu.
amount-is-brief = 📝 Dzień przychodzi w dwóch wierszach. To, co ważne, przychodzi zawsze. Jedno dotknięcie pokazuje wszystko.

## At home
home-title = 🏡 Tak jest w domu ({ $child })
home-empty = Na razie nic tu nie ma. Można opowiedzieć, co się chce: kto mieszka w domu, jak coś nazywacie, co pociesza, jakie święta obchodzicie. To należy do Państwa. Co zostanie usunięte, znika też dla zespołu.
home-add = ✍️ Opowiedzieć coś
home-write = Proszę opowiedzieć jedną rzecz o domu ({ $child }), najwyżej { $limit } znaków.
home-kept = 🙏 Już jest na stronie.
home-full = Strona jest pełna. Żeby dodać coś nowego, proszę najpierw coś usunąć.
