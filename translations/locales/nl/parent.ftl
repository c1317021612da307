# Wat een ouder leest. B1, warm, één gedachte per zin, zonder "hij" of "zij" voor het kind.

## Aansluiten
join-hello =
    Hallo { $name }, welkom bij { $organisation }.
    Hier lees je hoe de dag van { $children } was, in je eigen taal. Je kunt ook in je eigen taal terugschrijven.
join-language-question = Je leest nu Nederlands. Klopt dat?
join-language-yes = Ja, Nederlands
join-language-other = Andere taal
join-language-choose = Welke taal wil je lezen?
join-card-title = Voordat we beginnen
join-what-i-am = 🤖 Ik ben een computerprogramma. Ik breng berichten van jou naar het team en terug. Ik spreek nooit namens het team.
join-who-reads = 👀 Het team van { $groups } leest wat je over je kind schrijft. Gaat het over geld, contract, klachten, veiligheid of privacy? Dan gaat het naar kantoor en ziet het team het niet. Je ziet altijd wie het leest. Andere ouders zien het niet. De andere ouder van je kind ziet het ook niet.
join-telegram = ☁️ Telegram bewaart onze berichten en kan ze zien. Stuur hier niets wat geheim moet blijven.
join-machine = 🔒 Het vertalen gebeurt op de computer van { $organisation }. Er gaat niets naar een vertaalbedrijf.
join-expect-us-title = Wat je van ons mag verwachten
join-expect-us =
    • Elke opvangdag: hoe het ging met eten, slapen en spelen.
    • Antwoord op dezelfde dag dat het team werkt, en een mens als je dat wilt.
    • We zeggen het als er iets niet goed ging.
join-expect-you-title = Wat we van jou vragen
join-expect-you =
    • Vertel ons wat we moeten weten: een slechte nacht, medicijnen, wie er ophaalt.
    • Zeg het als je ons niet begrijpt.
    • Is er haast? Bel { $phone }. Niemand kijkt de hele tijd naar deze chat.
join-agree = Akkoord
join-decline = Nee, dank je
join-done =
    Dank je wel, { $name }. Je bent aangesloten.
    Je krijgt elke opvangdag een bericht over { $children }. Je kunt hier altijd schrijven.
join-declined =
    Dat is goed. Je krijgt hier geen berichten. Het team vertelt aan de deur hoe de dag was.
    Toch liever wel? Open je uitnodiging opnieuw of typ /start.
join-commands = /menu – iets vragen of vertellen · /mine – je vragen · /who – wie leest wat · /language – andere taal · /card of het woord “{ card-word }” – onze afspraken
join-not-me = Ik ben niet { $name }
join-not-me-done = Goed dat je het zegt. De uitnodiging blijft geldig voor { $name }. Wil je zelf ook berichten? Vraag het team om je eigen uitnodiging.
card-word = afspraken
menu-language = Andere taal
menu-card = Onze afspraken
menu-help = Hoe werkt dit?
language-changed = Vanaf nu lees je Nederlands.
looks-like = 🔎 Dit lijkt op een andere taal: { $seen }. Je taal hier is: { $own }. Wil je hier verder lezen en schrijven in die andere taal? Tik dan op de knop. Anders hoef je niets te doen.
card-agreed-on = Je ging akkoord op { $date } (versie { $version }).

## Uitnodigingen die niet werken
invite-unknown = Deze uitnodiging ken ik niet. Is de hele link gekopieerd? Vraag het team om een nieuwe.
invite-used = Deze uitnodiging is al gebruikt. Hij werkt maar één keer. Vraag het team om een nieuwe.
invite-expired = Deze uitnodiging is niet meer geldig. Vraag het team om een nieuwe.
invite-too-many = Je hebt het te vaak geprobeerd. Wacht een uur, of vraag het team om hulp.
invite-other-person = Deze uitnodiging is voor iemand anders. Jij bent al aangesloten als { $name }. Iedereen heeft een eigen uitnodiging.
invite-again = Je bent al aangesloten, { $name }. Je hoeft niets te doen.
stranger =
    Hallo. Dit is de chat van { $organisation } voor ouders en medewerkers. Ik ken je nog niet.
    Vraag het team om je eigen uitnodiging. Is er haast? Bel { $phone }.

## Een bericht dat aankomt
handover-title = { $child } · { $date }
notice-title = Voor alle ouders van { $group } · { $date }
answer-title = Antwoord over { $child }
correction-title = Verbetering · { $child } · { $date }
correction-explain = In een eerder bericht klopte iets niet. Zo is het:
correction-gone = (dit klopte niet)
odd-better = In een eerder bericht was een zin niet goed vertaald. Zo is het beter:
written-by = ✍️ { $names }
origin-machine = 🤖 Vertaald door een machine. Er kunnen fouten in staan.
origin-person = 👤 Nagekeken door een mens.
origin-original = Dit deel konden we niet goed vertalen. Dit is er geschreven in het { $language }:
origin-original-title = Wat er geschreven is ({ $language }):
may-be-repeated = 🔁 Misschien had je dit bericht al.
photo-of = 📷 { $child }
button-understood = ✅ Begrepen
button-not-clear = ❓ Niet duidelijk
button-call-me = 📞 Bel mij
button-all = 📖 Alles lezen
button-original = Origineel
button-translation = Vertaling
button-odd = ✏️ Vreemde vertaling

## Een tweede taal, waar geen machine de eerste kent
bridge-question = 🌉 Nog geen machine kan goed naar het Nederlands vertalen. Slapen, eten en vaste zinnen lees je in het Nederlands. Andere woorden van het team komen zoals ze geschreven zijn ({ $written }). Een machine kan er een tweede taal bij zetten. Welke andere taal lees je goed?
bridge-none = Geen andere taal
bridge-chosen = 🌉 Goed. Bij woorden van het team die we niet in het Nederlands hebben, komt een vertaling door een machine. Taal: { $language }. Veranderen kan altijd: /language
bridge-without = Goed. Woorden van het team die we niet in het Nederlands hebben, komen zoals ze geschreven zijn ({ $written }). Veranderen kan altijd: /language
bridge-honest = Nog geen machine kan dit naar het Nederlands vertalen. Dit zijn de woorden van het team, met een vertaling door een machine. Daarin kunnen fouten staan.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Antwoorden
noted-understood = Dank je wel.
noted-not-clear = Fijn dat je het zegt. We vragen het team om het anders te zeggen.
noted-call-me = Het team weet nu dat je gebeld wilt worden. Is er haast? Bel { $phone }.
noted-already = Dit weten we al.
odd-which = Welke zin is vreemd vertaald?
odd-told = Fijn dat je het zegt. We zoeken betere woorden. Tot dan geldt wat er in het origineel staat.
reply-passed = ✔️ Doorgegeven aan het team van { $group }.
reply-passed-later = ✔️ Het team van { $group } is nu niet aan het werk. Ze lezen het op { $day }. Is er haast? Bel { $phone }.
reply-about-whom = Over wie gaat dit?
reply-edited = (aangepast)
part-gone = 🧹 Dit is uit je bericht. Niemand heeft het gelezen.
part-stays = 📌 Dit is al bij: { $who }. Daar blijft het staan.
reply-nothing-yet = Je bent aangesloten, maar je hebt hier nu geen kind op de opvang. Bel { $phone }.

## Als iets niet kan
sorry-kind = Dit kan ik niet doorgeven. Kun je het in woorden schrijven? Een foto of een spraakbericht mag ook.
sorry-forwarded = Doorgestuurde berichten kan ik niet doorgeven. Kun je het in je eigen woorden schrijven?
sorry-old-button = Deze knop werkt niet meer.
sorry-room = Dit is de kamer van het team. Schrijf me in onze eigen chat. Ik heb je bericht niet bewaard.
sorry-failed = Er ging hier iets mis. Je bericht is niet doorgegeven. Stuur het nog een keer, of bel { $phone }.
reply-kept = Je bericht ligt nog klaar. Het team kan hier nu niet meelezen. Is het belangrijk? Bel { $phone }.
sorry-agree-first = Lees eerst het bericht hierboven en tik op “{ $button }”. Dan kan ik je bericht doorgeven.

## Wie leest wat
role-group = Team van { $group }
role-mentor = { $mentor }, mentor, met het team van { $group }
role-billing = Kantoor (facturen en betalen)
role-planning = Kantoor (dagen en contract)
role-management = Leidinggevende
role-complaints = Klachtenfunctionaris
role-safeguarding = Aandachtsfunctionaris veiligheid
role-privacy = Contactpersoon privacy
role-person = { $person } – { $role }
topic-care = De dag van het kind
topic-development = Hoe het kind opgroeit
topic-urgent = Haast
topic-payment = Facturen en betalen
topic-allowance = Kinderopvangtoeslag
topic-contract = Dagen en contract
topic-dissatisfied = Niet tevreden
topic-complaint = Officiële klacht
topic-conduct = Hoe medewerkers zich gedragen
topic-custody = Gezag en ophalen
topic-safety = Veiligheid thuis
topic-privacy = Privacy en foto's
passed = ✔️ Doorgegeven.
passed-split = ✂️ Je bericht gaat over meer dan één ding. Elk deel gaat alleen naar wie het hoort.
passed-quote = “{ $text }”
passed-who = 👤 Wie het leest: { $who }
passed-by = 🕓 Antwoord: uiterlijk { $date }
passed-today = 🕓 Antwoord: vandaag
passed-wall = 🔒 Het team van je kind ziet dit niet.
passed-think = ✋ De eerste { $seconds } seconden ziet niemand het: je kunt het nu nog veranderen.
passed-taken = 🧹 Ik haal het weg bij: { $who }. Misschien is het daar al gelezen.
passed-closed = 🌙 Er is nu niemand. Ze lezen het op { $day }. Is er haast? Bel { $phone }.
passed-urgent = 📞 Kan dit niet wachten? Bel nu { $phone }.
passed-danger = 🆘 Is er nu iemand in gevaar? Bel { $acute }. Advies over veiligheid thuis: Veilig Thuis, { $home }. Gratis, dag en nacht.
passed-receipt = 📄 Ontvangstbewijs: officiële klacht nr. { $number }, ontvangen op { $date }. Je hoort de uitkomst uiterlijk { $until }.
passed-bsn = 🔢 Ik heb het burgerservicenummer (BSN) weggehaald. Stuur het niet in een chat. Niemand heeft het gezien.
button-not-them = ↩️ Nee, het is voor iemand anders
button-not-this = ↩️ { $part } is voor iemand anders
choice-question = Voor wie is het?
choice-care = 👶 De dag van mijn kind – voor het team
choice-development = 🌱 Hoe het gaat met mijn kind – voor team en mentor
choice-payment = 💶 Factuur, betalen, toeslag – voor kantoor
choice-contract = 📅 Dagen of contract – voor kantoor
choice-dissatisfied = 😕 Ik ben niet tevreden
choice-safety = 🛟 Veiligheid of gezag – niet voor het team
choice-privacy = 🔒 Privacy of foto's
choice-stay = ‹ Het klopt zo
ask-reader =
    🤔 Wie mag dit lezen? Ik weet het niet zeker.
    Niemand heeft het nog gezien. Je hebt tot { $time } de tijd om te kiezen. Kies je niet, dan gaat het niet naar het team maar naar iemand van kantoor. Ik vertel je dan naar wie.
ask-unhappy =
    🙏 Goed dat je het zegt. Wie mag dit lezen? Niemand heeft het nog gezien.
    Je hebt tot { $time } de tijd om te kiezen. Kies je niet, dan gaat het naar: { $who }.
unhappy-mentor = 🌱 Het team en de mentor
unhappy-complaints = 📄 Ik maak er een officiële klacht van
unasked = ⏳ Je hebt niet gekozen. Daarom heb ik het doorgegeven. Het team van je kind ziet dit niet.
unasked-child = ⏳ Je hebt geen kind gekozen. Daarom heb ik het doorgegeven.

## Het menu
menu-message = Iets vragen of vertellen
menu-mine = Mijn vragen
menu-who = Wie leest wat
menu-what = Waar gaat het over?
menu-absent = 🏠 Komt niet
menu-pick-up = 🚗 Ophalen
menu-question = 👶 Vraag over mijn kind
menu-payment = 💶 Betalen
menu-contract = 📅 Dagen en contract
menu-complaint = 😕 Niet tevreden
menu-privacy = 🔒 Privacy
menu-talk = 💬 Ik wil graag een gesprek
menu-home = 🏡 Bij ons thuis
menu-safety = 🛟 Veiligheid, of iets ernstigs
menu-safety-warm = 🤝 Goed dat je het wilt vertellen. Je staat er niet alleen voor.
menu-which-child = Welk kind?
menu-absent-day = Op welke dag komt { $child } niet?
menu-absent-why = Waarom is dat?
menu-ill = 🤒 Ziek
menu-free = 🏖 Vrije dag
menu-other = Iets anders
menu-noted-absent = ✔️ Dank je wel. Het team van { $group } weet het: { $child } komt niet op { $date }.
menu-pick-up-what = Wat is er anders?
menu-pick-up-time = 🕓 Andere tijd
menu-pick-up-person = 👤 Iemand anders
menu-pick-up-when = Hoe laat wordt { $child } vandaag opgehaald?
menu-noted-pick-up = ✔️ Dank je wel. Het team van { $group } weet het: { $child } wordt om { $time } opgehaald.
menu-noted-talk = ✔️ Dank je wel. { $who } stelt een moment voor.
menu-write = ✏️ Schrijf het nu, in je eigen taal.
menu-write-person = ✏️ Schrijf wie er komt, en wanneer.
menu-stop = ✕ Laat maar
menu-stopped = Goed.
mine-none = Je hebt geen open vragen.
mine-title = Jouw vragen
mine-asked = ❔ Wacht op jou: wie mag het lezen?
mine-open = 📨 Ligt bij: { $who }
mine-answered = ✅ Beantwoord op { $date } door: { $who }
mine-closed = ☑️ Gesloten op { $date }: { $why }
formal-until = 📄 Je hoort de uitkomst uiterlijk { $until }.
formal-late = ⏰ Het spijt ons. Na zes weken is je officiële klacht nr. { $number } nog niet afgesloten. Ik heb hen eraan herinnerd. Je mag nu ook naar de Geschillencommissie Kinderopvang. Liever bellen? { $phone }
why-solved = het is opgelost
why-talked = jullie hebben erover gesproken
why-seen = het is gezien, een antwoord was niet nodig
why-noted = het is genoteerd
why-empty = een antwoord was niet nodig
why-withdrawn = je hebt het teruggenomen
who-title = Wie leest wat je schrijft
who-promise = { $topic }: { $who }. Antwoord { $days ->
        [0] op dezelfde dag
        [one] binnen 1 werkdag
       *[other] binnen { $days } werkdagen
    }.
who-hours = { $topic }: { $who }. Antwoord binnen { $hours } uur, zolang er iemand is.
who-deputy = Geen antwoord op tijd? Dan: { $who }.
who-since = Dit is zo sinds { $date }.
who-other-parent = De andere ouder van je kind ziet niet wat jij schrijft.

## Het kantoor
case-answer-title = { $role } · jouw vraag nr. { $number }
case-late-parent = ⏰ Het spijt ons. Je kreeg niet op tijd antwoord van: { $role }. Vanaf nu zorgt { $who } ervoor. Antwoord: uiterlijk { $date }.
case-late-alone = ⏰ Het spijt ons. Je kreeg niet op tijd antwoord van: { $role }. Ik heb hen eraan herinnerd. Liever bellen? { $phone }
case-late-up = ⏰ Je wacht nog op antwoord. { $who } weet dat nu ook, maar leest je bericht niet. Liever bellen? { $phone }
case-closed-parent = ☑️ Jouw vraag nr. { $number } is gesloten: { $why }. Klopt dat niet? Antwoord dan op dit bericht.
case-open-again = ↩️ Jouw vraag nr. { $number } is weer open. Antwoord: uiterlijk { $date }.
case-move-ask =
    ↪️ { $from } denkt dat iemand anders je beter kan helpen: { $to }.
    Mogen zij lezen wat je schreef?
case-move-yes = ✅ Ja
case-move-no = Nee
case-move-told = ↪️ Jouw vraag nr. { $number } ligt nu bij: { $who }.
case-kept = Je bericht is bewaard. Het kantoor kan hier nu niet meelezen. Is het vandaag belangrijk? Bel dan { $phone }.
sorry-not-taken-back = Ik kon je woorden niet weghalen van de plek waar ze stonden. Bel { $phone }.
