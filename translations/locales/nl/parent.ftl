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
join-who-reads = 👀 Het team van { $groups } leest wat je schrijft. Andere ouders zien het niet. De andere ouder van je kind ziet het ook niet.
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
join-commands = /language – andere taal · /card of het woord “{ card-word }” – onze afspraken
join-not-me = Ik ben niet { $name }
join-not-me-done = Goed dat je het zegt. De uitnodiging blijft geldig voor { $name }. Wil je zelf ook berichten? Vraag het team om je eigen uitnodiging.
card-word = afspraken
menu-language = Andere taal
menu-card = Onze afspraken
menu-help = Hoe werkt dit?
language-changed = Vanaf nu lees je Nederlands.
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
written-by = ✍️ { $names }
origin-machine = 🤖 Vertaald door een machine. Er kunnen fouten in staan.
origin-original = Dit deel konden we niet goed vertalen. Dit is er geschreven in het { $language }:
origin-original-title = Wat er geschreven is ({ $language }):
may-be-repeated = 🔁 Misschien had je dit bericht al.
photo-of = 📷 { $child }
button-understood = ✅ Begrepen
button-not-clear = ❓ Niet duidelijk
button-call-me = 📞 Bel mij
button-original = Origineel
button-translation = Vertaling

## Antwoorden
noted-understood = Dank je wel.
noted-not-clear = Fijn dat je het zegt. We vragen het team om het anders te zeggen.
noted-call-me = Het team weet nu dat je gebeld wilt worden. Is er haast? Bel { $phone }.
noted-already = Dit weten we al.
reply-passed = ✔️ Doorgegeven aan het team van { $group }.
reply-passed-later = ✔️ Het team van { $group } is nu niet aan het werk. Ze lezen het op { $day }. Is er haast? Bel { $phone }.
reply-about-whom = Over wie gaat dit?
reply-edited = (aangepast)
reply-nothing-yet = Je bent aangesloten, maar je hebt hier nu geen kind op de opvang. Bel { $phone }.

## Als iets niet kan
sorry-kind = Dit kan ik niet doorgeven. Kun je het in woorden schrijven? Een foto of een spraakbericht mag ook.
sorry-forwarded = Doorgestuurde berichten kan ik niet doorgeven. Kun je het in je eigen woorden schrijven?
sorry-old-button = Deze knop werkt niet meer.
sorry-room = Dit is de kamer van het team. Schrijf me in onze eigen chat. Ik heb je bericht niet bewaard.
sorry-failed = Er ging hier iets mis. Je bericht is niet doorgegeven. Stuur het nog een keer, of bel { $phone }.
reply-kept = Je bericht ligt nog klaar. Het team kan hier nu niet meelezen. Is het belangrijk? Bel { $phone }.
sorry-agree-first = Lees eerst het bericht hierboven en tik op “{ $button }”. Dan kan ik je bericht doorgeven.
