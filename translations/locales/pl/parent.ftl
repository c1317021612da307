# What a guardian reads. B1, warm, one thought per sentence, no gender for the child nor for the parent.
# Address: impersonal ("można", "prosimy"), without Pan/Pani. Names, dates and languages stand in the nominative.

## Joining
join-hello =
    Dzień dobry, { $name }! Tu { $organisation }. Witamy serdecznie.
    Tutaj można przeczytać w swoim języku, jak minął dzień: { $children }. Odpisać też można w swoim języku.
join-language-question = Wiadomości są teraz po polsku. Zgadza się?
join-language-yes = Tak, po polsku
join-language-other = Inny język
join-language-choose = W jakim języku mają być wiadomości?
join-card-title = Zanim zaczniemy
join-what-i-am = 🤖 Jestem programem komputerowym. Przekazuję wiadomości w obie strony: do zespołu i od zespołu. Nigdy nie mówię w imieniu zespołu.
join-who-reads = 👀 Wiadomości o dziecku czyta zespół grupy { $groups }. Sprawy pieniędzy, umowy, skarg, bezpieczeństwa i prywatności trafiają do biura i zespół ich nie widzi. Zawsze widać, kto czyta. Inni rodzice tego nie widzą. Drugi rodzic dziecka też tego nie widzi.
join-telegram = ☁️ Telegram przechowuje nasze wiadomości i może je widzieć. Prosimy nie wysyłać tu niczego, co ma pozostać tajemnicą.
join-machine = 🔒 Tłumaczenie powstaje na komputerze organizacji { $organisation }. Nic nie trafia do firmy tłumaczeniowej.
join-expect-us-title = Co obiecujemy
join-expect-us =
    • Każdego dnia pobytu u nas: jak było z jedzeniem, snem i zabawą.
    • Odpowiedź tego samego dnia, jeśli zespół pracuje, a na życzenie kontakt z człowiekiem.
    • Mówimy otwarcie, gdy coś poszło nie tak.
join-expect-you-title = O co prosimy
join-expect-you =
    • Informacje, których potrzebujemy: zła noc, leki, kto odbiera dziecko.
    • Sygnał, gdy piszemy niezrozumiale.
    • Telefon, gdy sprawa jest pilna: { $phone }. Nikt nie sprawdza tego czatu przez cały czas.
join-agree = Zgadzam się
join-decline = Nie, dziękuję
join-done =
    Dziękujemy, { $name }. Połączenie już działa.
    Każdego dnia pobytu u nas przyjdzie tu wiadomość, jak minął dzień: { $children }. Pisać można tu zawsze.
join-declined =
    W porządku. Nie będą tu przychodzić żadne wiadomości. Zespół opowie przy odbiorze, jak minął dzień.
    A może jednak tak? Wystarczy jeszcze raz otworzyć zaproszenie albo wpisać /start.
join-commands = /menu – pytanie albo wiadomość · /mine – moje pytania · /who – kto co czyta · /language – inny język · /card albo słowo „{ card-word }” – nasze ustalenia
join-not-me = { $name } to nie ja
join-not-me-done = Dziękujemy za tę informację. Zaproszenie pozostaje ważne ({ $name }). O własne zaproszenie można poprosić zespół.
card-word = ustalenia
menu-language = Inny język
menu-card = Nasze ustalenia
menu-help = Jak to działa?
language-changed = Od teraz wiadomości są po polsku.
looks-like = 🔎 To wygląda na inny język: { $seen }. Język tego czatu to: { $own }. Czy wolą Państwo czytać i pisać tu w tym innym języku? Wystarczy nacisnąć przycisk. Jeśli nie, nic nie trzeba robić.
card-agreed-on = Data zgody: { $date } (wersja { $version }).

## Invitations that do not work
invite-unknown = Nie znam tego zaproszenia. Czy link został skopiowany w całości? O nowe zaproszenie można poprosić zespół.
invite-used = To zaproszenie zostało już użyte. Działa tylko raz. O nowe zaproszenie można poprosić zespół.
invite-expired = To zaproszenie nie jest już ważne. O nowe zaproszenie można poprosić zespół.
invite-too-many = Było za dużo prób. Prosimy odczekać godzinę albo poprosić zespół o pomoc.
invite-other-person = To zaproszenie jest dla innej osoby. Ten czat jest już połączony ({ $name }). Każda osoba ma własne zaproszenie.
invite-again = { $name }, połączenie już działa. Nie trzeba nic robić.
stranger =
    Dzień dobry. Tu { $organisation }, czat dla rodziców i pracowników. Jeszcze się nie znamy.
    O własne zaproszenie można poprosić zespół. Pilna sprawa? Prosimy dzwonić: { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Do wszystkich rodziców z grupy { $group } · { $date }
answer-title = Odpowiedź · { $child }
correction-title = Poprawka · { $child } · { $date }
correction-explain = W jednej z wcześniejszych wiadomości coś się nie zgadzało. Prawidłowo jest tak:
correction-gone = (to się nie zgadzało)
odd-better = W jednej z wcześniejszych wiadomości jedno zdanie było źle przetłumaczone. Tak jest lepiej:
written-by = ✍️ { $names }
origin-machine = 🤖 Tłumaczenie maszynowe. Mogą w nim być błędy.
origin-person = 👤 Sprawdzone przez człowieka.
origin-original = Tej części nie udało się dobrze przetłumaczyć. Oto oryginał (język: { $language }):
origin-original-title = Oryginał (język: { $language }):
may-be-repeated = 🔁 Możliwe, że ta wiadomość już wcześniej przyszła.
photo-of = 📷 { $child }
button-understood = ✅ Rozumiem
button-not-clear = ❓ Niejasne
button-call-me = 📞 Proszę o telefon
button-all = 📖 Pokaż wszystko
button-original = Oryginał
button-translation = Tłumaczenie
button-odd = ✏️ Dziwne tłumaczenie

## A second language, where no machine knows the first
bridge-question = 🌉 Żadna maszyna nie tłumaczy jeszcze dobrze na polski. Sen, jedzenie i stałe zdania są po polsku. Inne słowa zespołu przychodzą tak, jak zostały napisane (język: { $written }). Maszyna może dodać drugi język. W jakim innym języku dobrze się Państwu czyta?
bridge-none = W żadnym innym
bridge-chosen = 🌉 Dobrze. Do słów zespołu, których nie mamy po polsku, będzie dodane tłumaczenie maszynowe. Język: { $language }. Zawsze można to zmienić: /language
bridge-without = Dobrze. Słowa zespołu, których nie mamy po polsku, przyjdą tak, jak zostały napisane (język: { $written }). Zawsze można to zmienić: /language
bridge-honest = Żadna maszyna nie przetłumaczy tego jeszcze na polski. Oto słowa zespołu i tłumaczenie maszynowe. Mogą w nim być błędy.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Dziękujemy.
noted-not-clear = Dziękujemy za tę informację. Poprosimy zespół, żeby napisał to inaczej.
noted-call-me = Przekazaliśmy zespołowi prośbę o telefon. Pilna sprawa? Prosimy dzwonić: { $phone }.
noted-already = Dziękujemy, już to wiemy.
odd-which = Które zdanie jest dziwnie przetłumaczone?
odd-told = Dziękujemy za tę informację. Poszukamy lepszych słów. Do tego czasu liczy się oryginał.
reply-passed = ✔️ Przekazano do zespołu grupy { $group }.
reply-passed-later = ✔️ Zespół grupy { $group } teraz nie pracuje. Przeczyta wiadomość po powrocie do pracy: { $day }. Pilna sprawa? Prosimy dzwonić: { $phone }.
reply-about-whom = Kogo dotyczy ta wiadomość?
reply-edited = (zmienione)
part-gone = 🧹 Tego już nie ma w wiadomości. Nikt tego nie przeczytał.
part-stays = 📌 To już dotarło. Kto to ma: { $who }. Tam zostaje.
reply-nothing-yet = Czat działa, ale nie widzę tu teraz zapisanego dziecka. Prosimy zadzwonić: { $phone }.

## When something cannot be done
sorry-kind = Tego nie mogę przekazać. Czy można to napisać słowami? Może też być zdjęcie albo wiadomość głosowa.
sorry-forwarded = Nie mogę przekazać wiadomości przesłanej dalej. Czy można to napisać własnymi słowami?
sorry-old-button = Ten przycisk już nie działa.
sorry-room = To jest czat zespołu. Prosimy pisać do mnie w naszym prywatnym czacie. Ta wiadomość nie została zapisana.
sorry-failed = Coś poszło tu nie tak. Wiadomość nie została przekazana. Prosimy wysłać ją jeszcze raz albo zadzwonić: { $phone }.
reply-kept = Wiadomość czeka. Zespół nie może jej teraz tutaj przeczytać. Jeśli sprawa jest ważna, prosimy zadzwonić: { $phone }.
sorry-agree-first = Najpierw prosimy przeczytać wiadomość powyżej i nacisnąć „{ $button }”. Potem mogę przekazać wiadomość.

## Who reads what
role-group = Zespół grupy { $group }
role-mentor = { $mentor } (mentor) i zespół grupy { $group }
role-billing = Biuro (faktury i płatności)
role-planning = Biuro (dni i umowa)
role-management = Kierownictwo
role-complaints = Osoba do spraw skarg
role-safeguarding = Osoba do spraw bezpieczeństwa
role-privacy = Kontakt w sprawach prywatności
role-person = { $person } – { $role }
topic-care = Codzienne sprawy dziecka
topic-development = Rozwój dziecka
topic-urgent = Pilna sprawa
topic-payment = Faktury i płatności
topic-allowance = Dodatek na opiekę (kinderopvangtoeslag)
topic-contract = Dni i umowa
topic-dissatisfied = Niezadowolenie
topic-complaint = Oficjalna skarga
topic-conduct = Zachowanie pracowników
topic-custody = Władza rodzicielska i odbiór dziecka
topic-safety = Bezpieczeństwo w domu
topic-privacy = Prywatność i zdjęcia
passed = ✔️ Przekazano.
passed-split = ✂️ W tej wiadomości jest więcej niż jedna sprawa. Każda część trafia tylko do właściwych osób.
passed-quote = „{ $text }”
passed-who = 👤 Kto to czyta: { $who }
passed-by = 🕓 Odpowiedź najpóźniej: { $date }
passed-today = 🕓 Odpowiedź: dzisiaj
passed-wall = 🔒 Zespół grupy dziecka tego nie widzi.
passed-think = ✋ Przez pierwsze { $seconds } s nikt tego nie widzi: można to jeszcze zmienić.
passed-taken = 🧹 Zabieram to stąd: { $who }. Mogło już zostać tam przeczytane.
passed-closed = 🌙 Teraz nikogo nie ma. Wiadomość przeczytamy po powrocie do pracy: { $day }. Pilna sprawa? Prosimy dzwonić: { $phone }.
passed-urgent = 📞 To nie może czekać? Prosimy dzwonić od razu: { $phone }.
passed-danger = 🆘 Ktoś jest teraz w niebezpieczeństwie? Prosimy natychmiast dzwonić: { $acute }. Porady, gdy w domu nie jest bezpiecznie: Veilig Thuis, { $home }. Bezpłatnie, w dzień i w nocy.
passed-receipt = 📄 Potwierdzenie: oficjalna skarga nr { $number }, data otrzymania: { $date }. O wyniku poinformujemy najpóźniej: { $until }.
passed-bsn = 🔢 Numer BSN (holenderski numer osobowy) został usunięty z wiadomości. Prosimy nie wysyłać go na czacie. Nikt go nie widział.
button-not-them = ↩️ Nie, to dla kogoś innego
button-not-this = ↩️ { $part } jest dla kogoś innego
choice-question = Dla kogo to jest?
choice-care = 👶 Codzienne sprawy dziecka – dla zespołu
choice-development = 🌱 Jak radzi sobie moje dziecko – dla zespołu i mentora
choice-payment = 💶 Faktura, płatność, dodatek – dla biura
choice-contract = 📅 Dni albo umowa – dla biura
choice-dissatisfied = 😕 Coś mi się nie podoba
choice-safety = 🛟 Bezpieczeństwo, prawa rodziców – nie dla zespołu
choice-privacy = 🔒 Prywatność albo zdjęcia
choice-stay = ‹ Tak jest dobrze
ask-reader =
    🤔 Kto może to przeczytać? Nie mam pewności.
    Nikt tego jeszcze nie widział. Na wybór jest czas do { $time }. Jeśli nic nie zostanie wybrane, wiadomość nie trafi do zespołu, tylko do kogoś z biura. Wtedy napiszę, do kogo.
ask-unhappy =
    🙏 Dziękujemy za szczerość. Kto może to przeczytać? Nikt tego jeszcze nie widział.
    Na wybór jest czas do { $time }. Jeśli nic nie zostanie wybrane, przeczyta to: { $who }.
unhappy-mentor = 🌱 Zespół grupy i mentor
unhappy-complaints = 📄 Składam oficjalną skargę
unasked = ⏳ Nie wybrano, kto ma to przeczytać. Dlatego wiadomość została przekazana. Zespół grupy dziecka jej nie widzi.
unasked-child = ⏳ Nie wybrano dziecka. Dlatego wiadomość została przekazana.

## The menu
menu-message = Pytanie albo wiadomość
menu-mine = Moje pytania
menu-who = Kto co czyta
menu-what = Czego to dotyczy?
menu-absent = 🏠 Nieobecność
menu-pick-up = 🚗 Odbiór dziecka
menu-question = 👶 Pytanie o moje dziecko
menu-payment = 💶 Płatności
menu-contract = 📅 Dni i umowa
menu-complaint = 😕 Coś mi się nie podoba
menu-privacy = 🔒 Prywatność
menu-talk = 💬 Proszę o rozmowę
menu-home = 🏡 U nas w domu
menu-safety = 🛟 Bezpieczeństwo lub coś poważnego
menu-safety-warm = 🤝 Dobrze o tym opowiedzieć. Jesteśmy przy Państwu.
menu-which-child = O które dziecko chodzi?
menu-absent-day = W którym dniu { $child } nie przyjdzie?
menu-absent-why = Jaki jest powód?
menu-ill = 🤒 Choroba
menu-free = 🏖 Dzień wolny
menu-other = Coś innego
menu-noted-absent = ✔️ Dziękujemy. Zespół grupy { $group } już wie: { $child } nie przyjdzie ({ $date }).
menu-pick-up-what = Co się zmienia?
menu-pick-up-time = 🕓 Inna godzina
menu-pick-up-person = 👤 Inna osoba
menu-pick-up-when = O której dziś odbiór? ({ $child })
menu-noted-pick-up = ✔️ Dziękujemy. Zespół grupy { $group } już wie: { $child }, odbiór o { $time }.
menu-noted-talk = ✔️ Dziękujemy. Termin zaproponuje: { $who }.
menu-write = ✏️ Prosimy napisać to teraz, w swoim języku.
menu-write-person = ✏️ Prosimy napisać, kto przyjdzie i kiedy.
menu-stop = ✕ Jednak nie
menu-stopped = W porządku.
mine-none = Nie ma otwartych pytań.
mine-title = Moje pytania
mine-asked = ❔ Czeka na wybór: kto może to przeczytać?
mine-open = 📨 Zajmuje się tym: { $who }
mine-answered = ✅ Odpowiedź: { $date }. Od kogo: { $who }
mine-closed = ☑️ Zamknięte: { $date }. Powód: { $why }
formal-until = 📄 O wyniku poinformujemy najpóźniej: { $until }.
formal-late = ⏰ Przepraszamy. Minęło sześć tygodni, a oficjalna skarga nr { $number } nie jest jeszcze zamknięta. Przypomnienie już wysłano. Teraz można też zwrócić się do Geschillencommissie Kinderopvang (komisja do spraw sporów). A może lepiej zadzwonić? { $phone }
why-solved = sprawa jest rozwiązana
why-talked = rozmowa już się odbyła
why-seen = wiemy o tym, odpowiedź nie była potrzebna
why-noted = to jest zapisane
why-empty = odpowiedź nie była potrzebna
why-withdrawn = wycofane przez rodzica
who-title = Kto czyta wiadomości napisane tutaj
who-promise = { $topic }: { $who }. Odpowiedź { $days ->
        [0] tego samego dnia
        [one] w ciągu { $days } dnia roboczego
        [few] w ciągu { $days } dni roboczych
        [many] w ciągu { $days } dni roboczych
       *[other] w ciągu { $days } dnia roboczego
    }.
who-hours = { $topic }: { $who }. Odpowiedź { $hours ->
        [one] w ciągu { $hours } godziny pracy
        [few] w ciągu { $hours } godzin pracy
        [many] w ciągu { $hours } godzin pracy
       *[other] w ciągu { $hours } godziny pracy
    }.
who-deputy = Brak odpowiedzi na czas? Wtedy: { $who }.
who-since = Tak jest od dnia: { $date }.
who-other-parent = Drugi rodzic dziecka nie widzi wiadomości napisanych tutaj.

## The office
case-answer-title = { $role } · pytanie nr { $number }
case-late-parent = ⏰ Przepraszamy. Odpowiedź nie przyszła na czas. Od kogo: { $role }. Od teraz zajmuje się tym: { $who }. Odpowiedź najpóźniej: { $date }.
case-late-alone = ⏰ Przepraszamy. Odpowiedź nie przyszła na czas. Od kogo: { $role }. Przypomnienie już wysłano. A może lepiej zadzwonić? { $phone }
case-late-up = ⏰ Odpowiedzi wciąż nie ma. { $who } teraz też o tym wie, ale nie czyta tej wiadomości. A może lepiej zadzwonić? { $phone }
case-closed-parent = ☑️ Pytanie nr { $number } jest zamknięte: { $why }. Coś się nie zgadza? Wystarczy odpowiedzieć na tę wiadomość.
case-open-again = ↩️ Pytanie nr { $number } jest znowu otwarte. Odpowiedź najpóźniej: { $date }.
case-move-ask =
    ↪️ { $from } uważa, że lepiej może pomóc ktoś inny: { $to }.
    Czy wolno im przeczytać tę wiadomość?
case-move-yes = ✅ Tak
case-move-no = Nie
case-move-told = ↪️ Pytanie nr { $number }. Teraz zajmuje się nim: { $who }.
case-kept = Wiadomość jest zachowana. Biuro nie może jej teraz tutaj przeczytać. Jeśli to ważne jeszcze dziś, prosimy zadzwonić: { $phone }.
sorry-not-taken-back = Nie udało się usunąć tej wiadomości stamtąd, gdzie już była. Prosimy zadzwonić: { $phone }.
