# Gesprekken tussen ouders en het team. Wat een ouder leest; B1, warm, genderneutraal over het kind.

## Soorten gesprek
checkin-intake = Kennismaking
checkin-settling = Hoe de eerste weken gaan
checkin-evaluation = Na de eerste maanden
checkin-yearly = Jaargesprek
checkin-group-change = Naar de volgende groep
checkin-transfer = Naar de basisschool
checkin-exit = Afscheid
checkin-childminder = Jaargesprek met de gastouder
checkin-request = Een gesprek
checkin-worry = Een rustig gesprek
checkin-home-visit = Bezoek thuis

## Waarvoor het is
talk-why-intake = Zo leren we { $child } en jou kennen voor de eerste dag.
talk-why-settling = We horen graag hoe { $child } het hier heeft, en wat je thuis merkt.
talk-why-evaluation = Samen kijken we terug op de eerste maanden van { $child } hier.
talk-why-yearly = We praten over hoe { $child } groeit en speelt, hier en thuis.
talk-why-group-change = Zo maken we de stap naar de volgende groep makkelijk voor { $child }.
talk-why-transfer = Zo bereiden we de stap naar school voor. Zonder jouw toestemming sturen we de school niets over { $child }.
talk-why-exit = We kijken terug op de tijd van { $child } hier, en nemen afscheid.
talk-why-childminder = We praten over hoe { $child } het heeft bij de gastouder, en wat jij graag wilt.
talk-why-request = We nemen de tijd om over { $child } te praten.
talk-why-worry = We willen graag rustig met je over { $child } praten, en niet aan de deur.
talk-why-home-visit = Zo leren we de wereld van { $child } thuis kennen.

## De uitnodiging
talk-invite = 🗓 { $kind } · { $child }
    { $who } wil graag met je praten.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } minuten, { $place }
talk-office = 🏢 { $who } weet van dit gesprek en kan erbij zijn.
talk-place-here = bij { $organisation }
talk-place-phone = aan de telefoon
talk-place-video = via videobellen
talk-place-home = bij jou thuis
talk-when = Wanneer komt het je uit?
talk-no-moment = Schrijf wanneer het je uitkomt.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Een andere keer
talk-button-interpreter = 🗣 Met een tolk
talk-button-interpreter-on = ✅ Met een tolk
talk-button-no = Nu geen gesprek, dank je
talk-together = Kom je samen met de andere ouder, of ieder apart?
talk-button-together = 👥 Samen
talk-button-alone = 👤 Apart
talk-noted = ✅ { $moment }
talk-taken = Dit moment is niet meer vrij. Kies een ander.
talk-urge = 💬 We hebben nog niets van je gehoord. Nee zeggen mag ook.
talk-moved = 🔁 Het gesprek over { $child } op { $moment } wordt verzet.
talk-withdrawn = Het gesprek over { $child } is nu niet nodig. Je hoeft niets te doen.
talk-over = De uitnodiging voor een gesprek over { $child } is voorbij. Je hoeft niets te doen. Je kunt altijd om een gesprek vragen.
talk-declined = Dat is goed. Er is nu geen gesprek over { $child }. Je kunt er altijd om vragen.
talk-button-still = 🗓 Toch een afspraak maken
talk-write-when = Schrijf hier wanneer het je uitkomt om over { $child } te praten.
talk-write-view = Schrijf hier hoe je { $child } thuis ziet. De mentor leest het voor het gesprek.
talk-view-kept = 🙏 Dank je wel. Het team leest het voor het gesprek.

## De afspraak
talk-confirmed = ✅ Gesprek over { $child }: { $moment }
talk-with = 👤 Met: { $who }
talk-interpreter-asked = 🗣 Je hebt om een tolk gevraagd. Het team regelt het en laat het je weten.
talk-prepare =
    Hierover kun je alvast nadenken:
    • Hoe is { $child } thuis?
    • Waar wordt { $child } nu blij van?
    • Wat wil je ons vragen?
talk-button-answer = ✍️ Vertel het alvast
talk-button-move = 🔁 Ander moment
talk-button-cancel = ✕ Ik kan niet komen
talk-file = gesprek
talk-cancelled = ✕ Het gesprek over { $child } op { $moment } gaat niet door.
talk-joint = 👥 Jullie komen samen naar het gesprek over { $child } op { $moment }.
talk-other-together = 👥 De andere ouder wil ook samen komen, op { $moment }. Kom je dan ook?
talk-button-join = 👥 Ja, dat moment
talk-button-keep = Mijn moment houden
talk-reminder-later = 🗓 Over een paar dagen: gesprek over { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Morgen: gesprek over { $child }. { $moment }
talk-reminder-today = 🗓 Vandaag: gesprek over { $child }. { $moment }

## Wat is afgesproken
agreements-title = 🤝 Wat we hebben afgesproken over { $child }
agreement-parent = 🏠 Thuis: { $text }
agreement-team = 🧸 Bij ons: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Afgesproken voor vandaag: { $text }
agreement-button-done = ✔️ Gedaan
views-title = 👀 Zo zien we { $child }
views-home = Thuis
views-nursery = Bij ons
views-none = (niets geschreven)

## De stap naar school
form-ask = 📄 { $organisation } wil de school vertellen hoe het met { $child } gaat, met een formulier. Je mag het eerst lezen en er iets bij schrijven. Mag het naar de school?
form-button-yes = ✅ Ja, dat mag
form-button-no = Nee, liever niet
form-yes = ✅ Je zei ja. Het formulier over { $child } mag naar de school.
form-no = Je zei nee. We sturen de school niets over { $child }. Dat is goed.

## Stille uren
menu-quiet = Stille uren
quiet-question = Vanaf hoe laat wil je geen herinneringen? Wat het team zelf stuurt komt wel, zonder geluid.
quiet-from = Vanaf { $time }
quiet-never = Nooit stil
quiet-is = 🌙 Geen herinneringen van { $begins } tot { $ends }.
quiet-is-never = 🔔 Herinneringen mogen op elk uur komen.

## Kort of alles
menu-amount = Kort of alles
amount-question = Hoe wil je de dag lezen?
amount-all = 📖 Alles
amount-brief = 📝 Kort
amount-is-all = 📖 Je leest alles wat het team over de dag schrijft.
amount-is-brief = 📝 Je leest de dag in twee regels. Wat je moet weten, komt altijd. Met één tik lees je alles.

## Thuis
home-title = 🏡 Zo is het thuis bij { $child }
home-empty = Hier staat nog niets. Je kunt vertellen wat je wilt: wie er thuis is, hoe jullie iets noemen, wat troost geeft, welke feesten jullie vieren. Het is van jou. Wat je weghaalt, is ook weg voor het team.
home-add = ✍️ Iets vertellen
home-write = Vertel één ding over thuis bij { $child }, in hoogstens { $limit } tekens.
home-kept = 🙏 Het staat erbij.
home-full = De bladzijde is vol. Wil je iets nieuws vertellen? Haal eerst iets weg.
