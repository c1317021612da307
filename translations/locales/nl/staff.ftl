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
    /zin buiten gevallen – zoek een zin die in alle talen klaarstaat
example-line = { $child } slp 10-11.35, at alles, erg vrolijk
command-day = Overdracht met knoppen
command-phrase = Zin die in alle talen klaarstaat
command-help = Hoe werkt dit?

## Kamers
room-linked = ✔️ Deze kamer hoort nu bij { $room }. Ik maak voor elk kind een onderwerp. Wat je daar schrijft, gaat na jouw tik naar de ouders van dat kind. In General schrijf je aan alle ouders.
room-linked-plain = ✔️ Deze chat hoort nu bij { $room }. Begin elke regel met de naam van het kind.
room-linked-office = ✔️ Deze kamer hoort nu bij { $room }. Elke vraag van een ouder krijgt hier een eigen onderwerp. Berichten uit de groepen komen hier niet. /open – wat wacht.
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

## Schrijven
ask-about-whom = Over wie gaat dit?
ask-stranger = Ik ken geen { $name }. Over wie gaat dit?
ask-which-child = Welke { $name }?
ask-topic-or-other = Dit onderwerp is van { $child }: over wie gaat dit?
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
preview-one-thing = 💡 Mag er één ding bij? Wat beleefde, voelde of leerde { $child } vandaag? Typ het, of stuur het zo.
preview-winding = 💡 Korter leest en vertaalt makkelijker: “{ $sentence }”
preview-as-written = 📝 Geen machine voor: { $languages }. Vrije woorden blijven daar { $written }.
preview-bridge = 📝 { $language }: vrije woorden in het { $written } + { $bridge } (machine).
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

## Zinnen uit het boek
preview-near = 💡 “{ $sentence }” lijkt op een zin die in alle talen klaarstaat: “{ $phrase }”
button-near = ≈ { $phrase }
phrase-which = Welke zin? Deze staan in alle talen klaar.
phrase-none = Daar heb ik geen zin voor. Zoek met een ander woord, of kies een moment.
phrase-moments = Zinnen die in alle talen klaarstaan. Kies een moment, of typ /zin met een paar woorden.
phrase-fill = ✏️ Hier hoort nog iets bij dat alleen jij weet. Typ deze zin, met het juiste woord op de puntjes:
phrase-more = Meer ›
moment-greetings = 👋 Groet
moment-goodbye = 🚪 Afscheid
moment-mood = 🙂 Stemming
moment-eating = 🍽 Eten
moment-sleeping = 😴 Slapen
moment-play = 🧸 Spelen
moment-firsts = 🌟 Voor het eerst
moment-care = 🧷 Verzorging
moment-health = 🩹 Gezondheid
moment-medicine = 💊 Medicijnen
moment-supplies = 🎒 Spullen
moment-bso = 🏫 BSO
moment-gastouder = 🏠 Gastouder
moment-talks = 💬 Gesprekken
moment-boundaries = 🤝 Grenzen
moment-pickup = 🚗 Ophalen
moment-closing = 📅 Dicht

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
parent-original-partly = Niet alles is vertaald; er staat ({ $language }):
parent-looks-like = 🔎 Dit lijkt op: { $seen }. Gekozen is: { $own }.
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

## Kantoor
button-seen = 👍 Gezien, geen antwoord nodig
button-pass-on = ➡️ Voor het kantoor
seen-by = 👍 { $name } heeft het gezien.
seen-already = Dit is al beantwoord of gezien.
parent-for-mentor = 🌱 Voor { $mentor }:
parent-urgent = 🚨 { $name } over { $child }, dringend:
parent-absent = 🏠 { $child } komt niet op { $day }: { $why }. ({ $name })
parent-pick-up = 🚗 { $child } wordt vandaag om { $time } opgehaald. ({ $name })
parent-talk = 💬 { $name } wil graag een gesprek over { $child }. Stel een moment voor: antwoord op dit bericht.
absent-ill = ziek
absent-free = vrije dag
absent-other = andere reden
case-topic = #{ $number } { $name } · { $about }
case-title = 📂 Vraag { $number } · { $about }
case-who = 👤 { $name } ({ $language })
case-child = 👶 { $child } ({ $group })
case-promised = 🕓 Beloofd: antwoord uiterlijk { $date }, { $time }
case-formal = 📄 Officiële klacht, ontvangen op { $date }. Uitkomst uiterlijk { $until }.
case-says = 💬 { $name }:
case-changed = ✏️ { $name } heeft dit aangepast:
case-voice-or-photo = 📎 { $name }
case-call-me = 📞 { $name } wil graag gebeld worden.
case-hint = Typ hier je antwoord aan { $name }. Je ziet eerst een voorbeeld.
case-hint-plain = Antwoord op dit bericht om { $name } te antwoorden.
case-take = 🙋 Ik doe dit
case-standard = 📋 Standaardantwoord
case-move = ➡️ Andere rol
case-close = ☑️ Sluiten
case-reopen = ↩️ Heropenen
case-taken = 🙋 { $name } doet dit.
case-taken-already = { $name } doet dit al.
case-release = ✋ { $name } doet dit niet meer
case-release-ask = { $name } doet dit. Wil je het loslaten, zodat iemand anders het kan doen?
case-released = ✋ { $name } doet dit niet meer. Wie doet het nu?
case-answered-by = ✅ { $time } beantwoord door { $name }.
case-draft-to = 👥 Naar: { $name } ({ $language }), namens { $role }
case-draft-other = ⚠️ { $name } doet dit al. Toch versturen?
case-draft-since = ⚠️ Sinds je voorbeeld is er iets bij gekomen. Kijk nog even boven je bericht.
button-read-back = 🔁 Hoe komt het over?
case-sent = ✅ Verstuurd aan { $name }.
case-dropped = 🗑 Weggegooid. { $name } krijgt dit niet.
read-back-as = 🔁 Zo leest { $name } het ({ $language }):
read-back-again = En dat is terugvertaald:
read-back-none = Dit kan ik niet vertalen. { $name } krijgt het zoals je het schreef, met een eerlijke regel erbij.
case-why = Waarom sluit je deze vraag? De ouder leest het.
case-why-solved = Opgelost
case-why-talked = Erover gesproken
case-why-empty = Geen antwoord nodig
case-closed = ☑️ { $name } heeft deze vraag gesloten: { $why }.
case-reopened = ↩️ Weer open.
case-move-where = Naar welke rol? De ouder hoort het. Waar het gevoelig is, gaat de tekst pas mee als zij dat goed vindt.
case-move-asked = ↪️ Ik heb { $name } gevraagd of { $role } dit mag lezen.
case-move-refused = { $name } wil dat deze vraag hier blijft.
case-moved = ↪️ Deze vraag is nu bij: { $role }.
case-left = ↩️ { $name } heeft gekozen wie dit leest. Deze vraag is niet meer hier.
case-gone = Deze vraag is niet meer hier.
case-late-here = ⏰ Te lang blijven liggen bij { $role }. Jullie zijn de vervanger.
case-late-child = ⏰ { $name } wacht nog op antwoord over { $child }. De ouder heeft dat gehoord.
case-late-team = ⏰ { $name } wacht sinds { $since } op antwoord over { $child } van { $role }. Het bericht zelf staat bij het team.
case-late = ⏰ De beloofde tijd is voorbij. De ouder heeft dat gehoord.
case-late-moved = ⏰ De beloofde tijd is voorbij. De vervanger heeft deze vraag nu; de ouder heeft dat gehoord.
case-late-office = ⏰ Bij { $role } wacht een ouder sinds { $since } op antwoord (vraag { $number }). Eraan herinneren hielp niet. Wat er staat, lezen alleen zij.
case-formal-soon = 📄 De uitkomst van officiële klacht nr. { $number } moet er zijn op { $until }, of eerder. Sluit de vraag als { $name } de uitkomst heeft.
case-formal-late = ⏰ Officiële klacht nr. { $number } bij { $role }: de zes weken zijn voorbij, en de vraag is nog niet gesloten. De ouder heeft dat gehoord.
case-unreached = 🚫 { $name } heeft dit antwoord niet gekregen. Bel zelf.
case-fill = 📋 Vul de plekken tussen haakjes in, en stuur het hier: { $text }
case-slots = ✏️ Vul eerst in: { $slots }. Bewerk je bericht, of stuur het opnieuw.
open-none = Er wacht niets. 
open-title = Wat wacht, oudste eerst
open-line = #{ $number } { $name } · { $about } · { $left }{ $taker }
open-taker = { " " }· 🙋 { $name }
open-late = ⏰ te laat
open-days = nog { $days ->
        [one] 1 werkdag
       *[other] { $days } werkdagen
    }
open-hours = nog { $hours } uur
open-soon = nog minder dan een uur
open-outcome = 📄 uitkomst { $days ->
        [0] vandaag
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
open-outcome-late = 📄 uitkomst ⏰ te laat
command-open = Wat wacht op antwoord
command-who = Wie leest wat
who-staff-title = Wie leest wat
office-help =
    In elk onderwerp staat één vraag van een ouder. Typ daar je antwoord: je ziet eerst een voorbeeld.
    /open – wat wacht · /who – wie leest wat
referral = 📨 { $name } ({ $group }) over { $child }. Alleen voor jullie; ouders kregen dit niet:

## De poort
gate-abuse = 🛟 Dit vraagt een gesprek, geen bericht: “{ $words }”. Bel of spreek vandaag nog { $who }. Advies geeft ook Veilig Thuis: { $home }. Is er nu gevaar? Bel { $acute }.
gate-bsn = 🔢 Hier staat een burgerservicenummer (BSN). Dat sturen we nooit door.
gate-colleagues = 👥 Lijkt bedoeld voor collega's: “{ $words }”.
gate-development = 💬 Beter in een gesprek: “{ $words }”.
gate-money = 🔒 Geld hoort bij kantoor: “{ $words }”. Ouders krijgen dit niet via jullie.
gate-not-for-parents = 🤫 Niet voor ouders bedoeld: “{ $words }”.
gate-other-child = 👤 Naam van een ander kind: “{ $words }”. Andere ouders hoeven die niet te weten.
gate-other-family = 🏠 Over een ander gezin: “{ $words }”. Dat blijft bij jullie.
gate-tell-yourself = Geef het zelf door aan { $who }.
gate-more = … en nog { $count }.
gate-choose = Kies hieronder. Daarna kun je versturen.
gate-held = Kijk eerst nog even. Er staat iets in dat beter anders kan.
gate-handed = 📨 { $who } krijgt alleen deze zin. Hier is hij weg.
gate-office-abuse = 📨 Naar { $who }, hier weghalen
gate-office-money = 📨 Naar kantoor, hier weghalen
gate-way-invite = 💬 Gesprek voorstellen
gate-way-unname = 👤 Naam weghalen
gate-way-unnumber = ✕ Nummer weghalen
gate-way-cut = ✕ Zin weghalen
gate-keep-other-child = ✔️ Het is geen kind
gate-keep-other-family = ✔️ Toch aan ouders
gate-keep-colleagues = ✔️ Toch aan ouders
gate-keep-development = ✔️ Toch zo versturen
gate-invitation = We willen graag rustig met jullie praten. Wanneer komt het jullie uit?

## Een vreemde vertaling
odd-title = 🔤 { $name } vindt een zin vreemd vertaald ({ $language }).
odd-written = Er staat:
odd-translated = De vertaling ({ $language }):
odd-hint = Weet iemand betere woorden? Antwoord op dit bericht, of tik op de knop. Kent niemand de taal? Dan hoeft er niets: het origineel is voor de ouder te zien.
odd-prompt = ✍️ Hoe zeg je dit in het { $language }? Antwoord op dit bericht. Er staat: { $line }
odd-proposal = ✍️ Beter, volgens { $name }:
odd-better-words = ✍️ Voorgesteld:
odd-then = Met jullie akkoord krijgt { $name } deze woorden, en gebruik ik ze voortaan.
odd-warning = ⚠️ Kijk nog even goed naar { $what }.
odd-fault-name = de namen
odd-fault-number = de getallen en tijden
odd-fault-day = de dagen
odd-fault-negation = “niet” en “geen”
odd-fault-other = de vorm van de zin
odd-approved = ✅ Goedgekeurd door { $name }. Voortaan gebruik ik deze woorden.
odd-sent = Ze gaan nu ook naar: { $names }.
odd-not-sent = Ze gaan nu naar niemand: de ouder is niet bereikbaar, of het bericht is intussen verbeterd.
odd-refused = ✕ Niet gebruikt, zegt { $name }. Een ander voorstel kan nog: antwoord weer op de vraag.
odd-done = Voor deze zin zijn al betere woorden goedgekeurd.
odd-gone = Deze zin is niet van deze kamer.
odd-unreached = 🚫 { $name } heeft de betere vertaling niet gekregen. Voor een volgende keer is ze bewaard.
button-better = ✍️ Betere woorden
button-approve = ✅ Akkoord
button-refuse = ✕ Niet gebruiken
