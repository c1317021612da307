# De kaart met de QR-code waarmee iemand zich aansluit, op papier.

paper-greeting = Hallo { $name }
paper-about = Over: { $children }
paper-guardian =
    Met deze kaart lees je op je telefoon hoe de dag was: slapen, eten, spelen. In je eigen taal.
    Je kunt altijd iets terugschrijven, ook in je eigen taal.
    Het gaat via de app Telegram. Een computerprogramma (een bot) brengt de berichten over.
paper-staff =
    Met deze kaart schrijf je de overdracht van { $groups } op je telefoon.
    Ouders lezen die in hun eigen taal. Er gaat niets weg zonder een tik van een collega of van jou.
    Het gaat via de app Telegram. Een computerprogramma (een bot) brengt de berichten over.
paper-staff-no-group =
    Met deze kaart sluit je je als medewerker aan.
    Het gaat via de app Telegram. Een computerprogramma (een bot) brengt de berichten over.
paper-scan = Scan de code met de camera van je telefoon. Heb je Telegram nog niet? Zet dan eerst die app op je telefoon.
paper-link = Of open deze link:
paper-until = De code werkt één keer, tot en met { $date }.
paper-private = Deze kaart is alleen voor jou. Geef de kaart niet aan iemand anders.
paper-help = Lukt het niet? Vraag het ons. We helpen je graag.
