# Kartka z kodem QR, dzięki której można dołączyć.

paper-greeting = Dzień dobry, { $name }!
paper-about = Dotyczy: { $children }
paper-guardian =
    Dzięki tej kartce można czytać na telefonie, jak minął dzień: sen, jedzenie, zabawa. W swoim języku.
    Zawsze można odpisać, też w swoim języku.
    To działa w aplikacji Telegram. Wiadomości przekazuje program komputerowy (bot).
paper-staff =
    Dzięki tej kartce można pisać na telefonie wiadomości z dnia (grupa: { $groups }).
    Rodzice czytają je w swoim języku. Nic nie wychodzi bez zgody kogoś z zespołu.
    To działa w aplikacji Telegram. Wiadomości przekazuje program komputerowy (bot).
paper-staff-no-group =
    Dzięki tej kartce można dołączyć do zespołu.
    To działa w aplikacji Telegram. Wiadomości przekazuje program komputerowy (bot).
paper-scan = Proszę zeskanować kod aparatem w telefonie. Nie ma jeszcze Telegrama? Najpierw trzeba zainstalować tę aplikację.
paper-link = Można też otworzyć ten link:
paper-until = Kod działa jeden raz. Ostatni dzień: { $date }.
paper-private = Ta kartka jest tylko dla jednej osoby. Prosimy nikomu jej nie dawać.
paper-help = Coś nie działa? Prosimy nas zapytać. Chętnie pomożemy.
