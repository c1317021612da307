# Wat het team leest over gesprekken.

parent-morning = ☀️ { $name } over { $child }: { $what }
command-talk = Een gesprek plannen
plan-title = 🗓 { $child } · { $kind }
plan-due = Rond { $date }. Mentor: { $mentor }.
plan-no-mentor = nog niemand
plan-how = Kies 2 tot 4 momenten. Liever een ander? Antwoord op dit bericht: “di 15.30, do 17u, 30 min”.
plan-where = 📍 { $place } · { $minutes } minuten
plan-interpreter = 🗣 met tolk
plan-with = 👪 { $names }
plan-absent = 🚪 Nog niet aangesloten: { $names }. Spreek af aan de deur.
plan-place-here = hier
plan-place-phone = telefoon
plan-place-video = videobellen
plan-place-home = thuis bij het gezin
plan-nobody = Er is nog geen ouder aangesloten. Spreek af aan de deur.
plan-button-invite = ✉️ Uitnodigen ({ $count })
plan-button-place = 📍 Andere plek
plan-button-length = ⏱ Andere duur
plan-button-interpreter = 🗣 Tolk
plan-button-later = Volgende week
plan-button-needless = Niet nodig
plan-button-more = 🔁 Andere momenten
plan-button-cancel = ✕ Afzeggen
plan-guest-invited = ✉️ { $name }: nog geen antwoord
plan-guest-coming = ✅ { $name }: { $moment }
plan-guest-together = 👥 { $name }: { $moment }
plan-guest-declined = { $name }: wil nu geen gesprek
plan-guest-at-the-door = 🚪 { $name }: spreek af aan de deur
plan-held = ✔️ Geweest.
plan-missed = Niet doorgegaan.
plan-declined = De ouders willen nu geen gesprek. Dat mag.
plan-dropped = Gaat niet door. Wie was uitgenodigd hoort het.
plan-lapsed = Niet gevraagd: het kwam te laat in beeld.
plan-later = Goed. Het gesprek over { $child } komt over een week weer langs.
plan-unread = Dit las ik niet als een moment om nog te komen: “{ $text }”. Schrijf het zo: di 15.30, do 17u, 2 dec 8:15.
plan-too-many = Hoogstens { $count } momenten. Haal er eerst een weg.
plan-past = Dat moment is voorbij.
plan-not-now = Dit gesprek heeft al een afspraak. Tik op “🔁 Andere momenten” om te verzetten.
plan-in-topic = Schrijf dit in het onderwerp van een kind.
plan-which = Wat voor gesprek over { $child }?
plan-lapsed-news = ⚠️ { $child } · { $kind }: dit gesprek is niet gevraagd toen het moest. Plan het met /gesprek als het nog nuttig is.
said-coming = ✅ { $name } komt over { $child } praten: { $moment }
said-moved = 🔁 { $name } koos een ander moment voor { $child }: { $moment }
said-cancelled = ✕ { $name } komt niet: { $moment } ({ $child })
said-declined = { $name } wil nu geen gesprek over { $child }. Dat mag.
said-interpreter = 🗣 { $name } vraagt om een tolk.
said-no-interpreter = 🗣 { $name } wil toch geen tolk.
said-at-door = 🚪 { $name } heeft niet geantwoord over het gesprek ({ $child }). Spreek af aan de deur.
said-not-reminded = ⚠️ { $name } kreeg geen herinnering voor { $moment } ({ $child }): het programma stond toen uit. Bel even.
said-unreached = 🚫 { $name } krijgt hier geen berichten meer over het gesprek ({ $child }). Spreek af aan de deur.
guide = 🧭 { $moment }: gesprek over { $child } met { $name }.
guide-skills =
    • Kijk en luister eerst: wat ziet de ouder thuis?
    • Laat de ouder zelf kiezen wat belangrijk is.
    • Zeg wat je gaat bespreken, en hoe lang het duurt.
    • Vertel wat je zag, niet wat je vindt. Leg uit waarom jullie iets doen.
    • Wat leert het kind nu? Wat kan thuis en hier hetzelfde?
    • Hoe gaat het met andere kinderen?
guide-digital = • En de digitale wereld: wat speelt of kijkt het kind, en wat spreken jullie af?
guide-answer = ✍️ Antwoord op dit bericht met hoe jullie het kind zien. Dat zet ik naast wat de ouder schreef.
after = Is het gesprek met { $name } over { $child } geweest ({ $moment })?
after-button-held = ✔️ Ja, geweest
after-button-moved = 🔁 Verzetten
after-button-missed = ✕ Niet doorgegaan
after-held = ✔️ Geweest: { $name }, over { $child }. Wat is afgesproken? Antwoord op dit bericht, hoogstens drie regels: “ouders: luiers mee voor 12 jan” of “wij: fles om 18u”. Niets? Dan ben je klaar.
after-missed = Niet doorgegaan: { $name }, over { $child }. Met /gesprek plan je een nieuw.
after-moved = 🔁 Het gesprek over { $child } wordt verzet. Kies hieronder nieuwe momenten.
agreements-preview = 🤝 { $child }. Zo lezen de ouders het, in hun taal:
agreements-share = ✉️ Naar de ouders
agreements-drop = ✕ Weg
agreements-dropped = Weggegooid. Niemand heeft het gezien.
agreements-many = Hoogstens { $count } afspraken: zo houdt ieder ze vast.
agreements-gone = Deze afspraken zijn al bij de ouders.
agreements-sent = ✉️ Gestuurd aan { $names }.
talk-held = Schrijf het zonder dat, en antwoord nog een keer op hetzelfde bericht.
views-share = ✉️ Deel met de ouders
views-sent = Gestuurd aan { $names }.
plan-button-form = 📄 Mag het formulier naar school?
form-asked = 📄 Gevraagd aan { $names }. Stuur de school niets voor iedereen ja zei.
said-form-open = 📄 { $name } zei nog niets over het formulier over { $child }. Stuur de school nog niets.
said-form-door = 📄 { $name } krijgt hier geen berichten: vraag aan de deur naar het formulier over { $child }.
said-form-yes = 📄 { $name }: het formulier over { $child } mag naar de school.
said-form-no = 📄 { $name }: het formulier over { $child } mag niet naar de school. Stuur het niet.
