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
join-who-reads = 👀 Wiadomości napisane tutaj czyta zespół grupy { $groups }. Inni rodzice ich nie widzą. Drugi rodzic dziecka też ich nie widzi.
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
join-commands = /language – inny język · /card albo słowo „{ card-word }” – nasze ustalenia
join-not-me = { $name } to nie ja
join-not-me-done = Dziękujemy za tę informację. Zaproszenie pozostaje ważne ({ $name }). O własne zaproszenie można poprosić zespół.
card-word = ustalenia
menu-language = Inny język
menu-card = Nasze ustalenia
menu-help = Jak to działa?
language-changed = Od teraz wiadomości są po polsku.
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
written-by = ✍️ { $names }
origin-machine = 🤖 Tłumaczenie maszynowe. Mogą w nim być błędy.
origin-original = Tej części nie udało się dobrze przetłumaczyć. Oto oryginał (język: { $language }):
origin-original-title = Oryginał (język: { $language }):
may-be-repeated = 🔁 Możliwe, że ta wiadomość już wcześniej przyszła.
photo-of = 📷 { $child }
button-understood = ✅ Rozumiem
button-not-clear = ❓ Niejasne
button-call-me = 📞 Proszę o telefon
button-original = Oryginał
button-translation = Tłumaczenie

## Answering
noted-understood = Dziękujemy.
noted-not-clear = Dziękujemy za tę informację. Poprosimy zespół, żeby napisał to inaczej.
noted-call-me = Przekazaliśmy zespołowi prośbę o telefon. Pilna sprawa? Prosimy dzwonić: { $phone }.
noted-already = Dziękujemy, już to wiemy.
reply-passed = ✔️ Przekazano do zespołu grupy { $group }.
reply-passed-later = ✔️ Zespół grupy { $group } teraz nie pracuje. Przeczyta wiadomość po powrocie do pracy: { $day }. Pilna sprawa? Prosimy dzwonić: { $phone }.
reply-about-whom = Kogo dotyczy ta wiadomość?
reply-edited = (zmienione)
reply-nothing-yet = Czat działa, ale nie widzę tu teraz zapisanego dziecka. Prosimy zadzwonić: { $phone }.

## When something cannot be done
sorry-kind = Tego nie mogę przekazać. Czy można to napisać słowami? Może też być zdjęcie albo wiadomość głosowa.
sorry-forwarded = Nie mogę przekazać wiadomości przesłanej dalej. Czy można to napisać własnymi słowami?
sorry-old-button = Ten przycisk już nie działa.
sorry-room = To jest czat zespołu. Prosimy pisać do mnie w naszym prywatnym czacie. Ta wiadomość nie została zapisana.
sorry-failed = Coś poszło tu nie tak. Wiadomość nie została przekazana. Prosimy wysłać ją jeszcze raz albo zadzwonić: { $phone }.
reply-kept = Wiadomość czeka. Zespół nie może jej teraz tutaj przeczytać. Jeśli sprawa jest ważna, prosimy zadzwonić: { $phone }.
sorry-agree-first = Najpierw prosimy przeczytać wiadomość powyżej i nacisnąć „{ $button }”. Potem mogę przekazać wiadomość.
