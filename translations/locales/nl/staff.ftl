# Wat medewerkers lezen. Kort: ze hebben een kind op de arm.

## Aansluiten
staff-joined =
    Hallo { $name }. Je schrijft nu voor { $groups }.
    Typ bijvoorbeeld: { $example }
    Of tik op /dag om het met knoppen te doen.
staff-joined-no-group =
    Hallo { $name }. Je bent aangesloten.
    Je hoort bij geen groep en schrijft dus geen overdrachten. Klopt dat niet? Vraag je leidinggevende.
staff-joined-parent = Hallo { $name }. Je schrijft nu ook voor { $groups }.
staff-also-parent = 👪 In deze chat ben je ouder: wat je hier typt, gaat naar het team van je kind. Typ overdrachten in de teamkamer, of tik hier op /dag.
staff-help =
    Begin met de naam van het kind, meer kinderen mag: elk op een eigen regel.
    { $example }
    Je ziet altijd eerst hoe het bij de ouders aankomt.
example-line = { $child } slp 10-11.35, at alles, erg vrolijk
command-day = Overdracht met knoppen
command-help = Hoe werkt dit?

## Kamers
room-linked = ✔️ Deze kamer hoort nu bij { $room }. Ik maak voor elk kind een onderwerp. Wat je daar schrijft, gaat na jouw tik naar de ouders van dat kind. In General schrijf je aan alle ouders.
room-linked-plain = ✔️ Deze chat hoort nu bij { $room }. Begin elke regel met de naam van het kind.
room-linked-office = ✔️ Deze kamer hoort nu bij { $room }. Berichten uit de groepen komen hier niet.
room-needs-topics = Zet in de instellingen van deze groep “Onderwerpen” aan en maak mij beheerder. Stuur daarna de code opnieuw.
room-linked-already = ✔️ Deze chat hoort al bij { $room }. Je hoeft niets te doen.
room-moved-away = Deze chat hoort niet meer bij { $room }: de kamer is naar een andere chat verhuisd. Wat je hier schrijft, gaat nergens heen.
room-chat-taken = Deze chat hoort al bij { $other }. Gebruik de code van { $room } in een andere groep; hij blijft geldig.
room-private-parent = In deze chat ben je ouder. Gebruik de code van { $room } in een groep met onderwerpen; hij blijft geldig.
room-no-rights = 🔑 Ik kan hier nog geen onderwerpen maken en niet meelezen. Maak mij beheerder van deze groep, met het recht om onderwerpen te beheren. Daarna maak ik ze vanzelf.
room-nameless = 🎭 Je schrijft hier anoniem, als de groep. Ouders lezen wie er schrijft. Zet “Anoniem blijven” uit bij jouw beheerdersrechten en stuur het opnieuw. Er is niets bewaard.
room-code-missing = Zet de code erachter: /link CODE. De beheerder maakt hem (overdracht invite --rooms).
room-code-wrong = Deze code werkt niet. Vraag de beheerder om een nieuwe (overdracht invite --rooms).
room-code-too-many = Te veel verkeerde codes. Probeer het over een uur opnieuw.
office-quiet = Deze kamer is voor { $room }. Hier kun je nog geen bericht aan ouders sturen.

## Schrijven
ask-about-whom = Over wie gaat dit?
ask-stranger = Ik ken geen { $name }. Over wie gaat dit?
ask-which-child = Welke { $name }?
ask-topic-or-other = Dit onderwerp is van { $child }: over wie gaat dit?
ask-whom-day = Voor wie?
other-group = { $child } zit in { $group }. Daar schrijf jij niet voor. Er is niets bewaard van die regel.
unknown-children = Er zijn vandaag geen kinderen in jouw groep.
no-group-yet = Je staat nog bij geen groep. Vraag je leidinggevende.
empty-line = Ik zie nog geen tekst over { $child }. Wat wil je vertellen?
too-long = Dat is te lang voor één bericht. Maak het korter, tot { $limit } tekens. Er is niets bewaard.
too-full = Dit past er niet meer bij. Deze regel is niet bewaard. Verstuur eerst wat er staat, of maak het korter.
cannot-read = Dit kan ik niet doorgeven. Typ het, of stuur een foto met een bijschrift.
cannot-forward = Een doorgestuurd bericht neem ik niet over: het kan van iemand anders zijn. Typ het zelf.
no-photo-consent = 📷 Voor { $child } is geen toestemming voor foto's. De foto gaat niet door. { $text ->
        [yes] Je tekst wel.
       *[no] Er is niets bewaard.
    }
no-photo-notice = 📷 Een foto stuur ik niet aan alle ouders. Zet hem in het onderwerp van het kind.
notice-names-child = Je noemt { $child }. In een bericht aan alle ouders staat geen naam van een kind. Haal de naam weg, of schrijf in het eigen onderwerp van het kind.
line-gone = Die regel is er niet meer.

## Wat er uit gaat
preview-to = 👥 Naar: { $readers }
preview-reader = { $name } ({ $language })
preview-readers = { $count } ouders ({ $languages })
preview-not-joined = 🚪 Nog niet aangesloten: { $names }. Vertel het aan de deur.
preview-unreachable = 🚫 Niet bereikbaar: { $names }. Vertel het aan de deur.
preview-nobody = 🚪 Nog geen ouder is aangesloten. Vertel het aan de deur.
preview-missing = ❔ Nog niets over: { $parts }
preview-planned = ⏰ Gaat om { $time }.
preview-new = 🆕 Nog niet bevestigd: { $lines }
preview-correction = ✏️ Verbetering van een verstuurd bericht
preview-empty = Nog niets over { $child }.
part-eating = eten
part-sleeping = slapen
part-mood = stemming
button-send = ✅ Versturen
button-send-at = 🕔 Om { $time }
button-change = ✏️ Wijzigen
button-drop = 🗑 Weggooien
button-undo = ↩️ Toch niet
button-correct = ✏️ Verbeteren
button-back = ‹ Terug
change-how = Tik een regel weg, of bewerk je eigen bericht. Typ erbij wat er nog mist.
dropped = 🗑 { $name }: weggegooid. Ouders krijgen dit niet.
going = ⏳ Gaat over { $seconds } seconden naar { $readers }.
going-now = ⏳ Gaat nu naar { $readers }.
undone = Teruggehaald. Niemand heeft het gekregen.
too-late-to-undo = Het is al onderweg. Tik op Verbeteren als er iets niet klopt.
already-sent = { $name } heeft dit al verstuurd.
already-gone = Dit bericht is er niet meer.
changed-since = Er is iets bij gekomen. Kijk nog even.
nobody-to-send-to = Nog geen ouder kan dit lezen. Je tekst blijft bewaard. Vertel het aan de deur.
planned = Gaat om { $time }.
not-yours = Dit is niet van jouw groep.

## Wat nog mist
ask-eating = Hoe at { $child }?
ask-sleeping = Hoe sliep { $child }?
ask-mood = Hoe was { $child } vandaag?
answer-eating-all = Alles
answer-eating-well = Goed
answer-eating-half = De helft
answer-eating-little = Weinig
answer-eating-nothing = Niets
answer-sleeping-30 = 30 min
answer-sleeping-60 = 1 uur
answer-sleeping-90 = 1,5 uur
answer-sleeping-120 = 2 uur
answer-sleeping-none = Niet
answer-sleeping-outgrown = Slaapt niet meer
answer-mood-very-happy = Erg vrolijk
answer-mood-happy = Vrolijk
answer-mood-calm = Rustig
answer-mood-tired = Moe
answer-mood-sad = Verdrietig
answer-mood-clingy = Hangerig
skip-in-my-words = Staat al in mijn tekst
skip-told-at-the-door = Vertel ik aan de deur
skip-not-applicable = Niet van toepassing
types-eating-all = at alles
types-eating-well = at goed
types-eating-half = at de helft
types-eating-little = at weinig
types-eating-nothing = at niets
types-sleeping-30 = 30 min geslapen
types-sleeping-60 = 1 uur geslapen
types-sleeping-90 = 1,5 uur geslapen
types-sleeping-120 = 2 uur geslapen
types-sleeping-none = niet geslapen
types-sleeping-outgrown = slaapt niet meer
types-mood-very-happy = erg vrolijk
types-mood-happy = vrolijk
types-mood-calm = rustig
types-mood-tired = moe
types-mood-sad = verdrietig
types-mood-clingy = hangerig

## Na het versturen
report-delivered = ✅ { $time } bezorgd: { $readers }
report-waiting = ⏳ Nog onderweg: { $readers }
report-failed = 🚫 Niet bezorgd: { $readers }. Vertel het zelf.
unreached-blocked = 🚫 { $name } heeft dit bericht over { $child } niet gekregen: de bot is daar geblokkeerd of het account bestaat niet meer. Vertel het zelf.
unreached-refused = 🚫 { $name } heeft dit bericht over { $child } niet gekregen: Telegram weigert het. Vertel het zelf.
unreached-photo = 🚫 De foto bij dit bericht over { $child } kwam niet aan bij { $name }: Telegram weigert hem.
correct-which = Welke regel klopt niet?
correct-prompt = ✏️ Hoe moet dit zijn? Antwoord op dit bericht. Er stond: { $line }
correct-same = Dat is hetzelfde als wat er stond.
waiting-for-tap = ⏰ Nog niet verstuurd: { $children }. Tik bij elk op Versturen.

## Wat ouders zeggen
parent-says = 💬 { $name } over { $child }:
parent-understood = ✅ { $name } heeft het begrepen.
parent-not-clear = ❓ { $name } ({ $language }) begrijpt dit niet goed. Antwoord op dit bericht en zeg het met andere woorden:
parent-call-me = 📞 { $name } wil graag gebeld worden over { $child }.
parent-photo = 📷 { $name } over { $child }
parent-voice = 🎤 { $name } over { $child } (spraak, niet vertaald)
parent-answer-hint = Antwoord op dit bericht om { $name } te antwoorden.
parent-machine = 🤖 Vertaald door een machine.
parent-original-only = Niet vertaald; dit is wat er staat ({ $language }):
parent-original = Er staat ({ $language }):
parent-changed = ✏️ { $name } heeft dit aangepast over { $child }:
parent-left = 🚪 { $name } heeft de bot geblokkeerd en krijgt geen berichten meer. Vertel het aan de deur.
parent-back = 👋 { $name } is weer bereikbaar.
board-title = 📌 Voor { $date }
board-line = { $child } – { $name }: { $text }
board-photo = foto, zie het onderwerp
board-voice = spraakbericht, zie het onderwerp
board-call-me = wil gebeld worden
board-not-clear = begrijpt een bericht niet goed, zie het onderwerp
board-untranslated = ({ $language }) { $text }
board-more = … en nog { $count }. Zie de onderwerpen van de kinderen.
board-answer = Hier kun je een ouder niet antwoorden. Doe dat in het onderwerp van het kind, op wat de ouder schreef. Er is niets bewaard.

## Als het misgaat
staff-failed = Er ging hier iets mis. Dit is niet bewaard. Stuur het nog een keer.
