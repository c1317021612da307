# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address: "dumneavoastră", without adjectives or participles that would show the parent's gender.

## Kinds of talk
checkin-intake = Să ne cunoaștem
checkin-settling = Cum merg primele săptămâni
checkin-evaluation = După primele luni
checkin-yearly = Discuția anuală
checkin-group-change = Spre grupa următoare
checkin-transfer = Spre școala primară (basisschool)
checkin-exit = La revedere
checkin-childminder = Discuția anuală: îngrijire în familie (gastouder)
checkin-request = O discuție
checkin-worry = O discuție în liniște
checkin-home-visit = Vizită acasă

## What it is for
talk-why-intake = Ca să ne cunoaștem înainte de prima zi: { $child }, dumneavoastră și noi.
talk-why-settling = Ca să aflăm cum se simte { $child } la noi și ce observați acasă.
talk-why-evaluation = Ca să vedem împreună cum au fost primele luni la noi: { $child }.
talk-why-yearly = Ca să vorbim despre cum crește și cum se joacă { $child }, la noi și acasă.
talk-why-group-change = Ca să treacă ușor în grupa următoare: { $child }.
talk-why-transfer = Ca să pregătim trecerea la școală: { $child }. Fără acordul dumneavoastră nu trimitem nimic la școală.
talk-why-exit = Ca să ne amintim de timpul petrecut la noi și să ne luăm rămas-bun: { $child }.
talk-why-childminder = Ca să vorbim despre cum se simte { $child } la gastouder (îngrijire în familie) și despre ce vă doriți.
talk-why-request = Ca să avem timp să vorbim despre { $child }.
talk-why-worry = Am dori să vorbim în liniște cu dumneavoastră despre { $child }, nu la ușă.
talk-why-home-visit = Ca să cunoaștem lumea în care trăiește { $child } acasă.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } vă invită la o discuție.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }, { $place }
talk-office = 🏢 { $who } știe de această discuție și poate fi de față.
talk-place-here = la { $organisation }
talk-place-phone = la telefon
talk-place-video = prin apel video
talk-place-home = la dumneavoastră acasă
talk-when = Când vă convine?
talk-no-moment = Scrieți când vă convine.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Altă dată
talk-button-interpreter = 🗣 Cu interpret
talk-button-interpreter-on = ✅ Cu interpret
talk-button-no = Acum nu doresc, mulțumesc
talk-together = Veniți împreună cu celălalt părinte sau separat?
talk-button-together = 👥 Împreună
talk-button-alone = 👤 Separat
talk-noted = ✅ { $moment }
talk-taken = Acest moment nu mai este liber. Vă rugăm să alegeți altul.
talk-urge = 💬 Încă nu am primit un răspuns de la dumneavoastră. Puteți spune și nu.
talk-moved = 🔁 Discuția despre { $child } ({ $moment }) se mută.
talk-withdrawn = Acum nu mai este nevoie de discuția despre { $child }. Nu trebuie să faceți nimic.
talk-over = Invitația la o discuție despre { $child } s-a încheiat. Nu trebuie să faceți nimic. Puteți cere oricând o discuție.
talk-declined = Este în regulă. Acum nu are loc o discuție despre { $child }. Puteți cere oricând una.
talk-button-still = 🗓 Totuși doresc o discuție
talk-write-when = Scrieți aici când vă convine să vorbim despre { $child }.
talk-write-view = Scrieți aici cum este { $child } acasă. Mentorul citește înainte de discuție.
talk-view-kept = 🙏 Vă mulțumim. Echipa citește înainte de discuție.

## The appointment
talk-confirmed = ✅ Discuție despre { $child }: { $moment }
talk-with = 👤 Cu cine: { $who }
talk-interpreter-asked = 🗣 Ați cerut un interpret. Echipa se ocupă și vă anunță.
talk-prepare =
    Vă puteți gândi la asta înainte de discuție:
    • Cum este { $child } acasă?
    • Ce bucurii are { $child } în perioada asta?
    • Ce doriți să ne întrebați?
talk-button-answer = ✍️ Scriu de pe acum
talk-button-move = 🔁 Alt moment
talk-button-cancel = ✕ Nu pot veni
talk-file = discuție
talk-cancelled = ✕ Discuția despre { $child } ({ $moment }) nu are loc.
talk-joint = 👥 Veniți împreună cu celălalt părinte la discuția despre { $child }: { $moment }.
talk-other-together = 👥 Și celălalt părinte dorește să veniți împreună: { $moment }. Veniți și dumneavoastră atunci?
talk-button-join = 👥 Da, atunci
talk-button-keep = Păstrez momentul meu
talk-reminder-later = 🗓 Peste câteva zile: discuție despre { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Mâine: discuție despre { $child }. { $moment }
talk-reminder-today = 🗓 Astăzi: discuție despre { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Ce am stabilit despre { $child }
agreement-parent = 🏠 Acasă: { $text }
agreement-team = 🧸 La noi: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Stabilit pentru astăzi: { $text }
agreement-button-done = ✔️ Gata
views-title = 👀 Cum vedem copilul: { $child }
views-home = Acasă
views-nursery = La noi
views-none = (nu s-a scris nimic)

## The step to school
form-ask = 📄 { $organisation } dorește să spună școlii, într-un formular, cum îi merge copilului: { $child }. Îl puteți citi întâi și puteți adăuga ceva. Poate ajunge la școală?
form-button-yes = ✅ Da, poate
form-button-no = Nu, mai bine nu
form-yes = ✅ Ați spus da. Formularul despre { $child } poate ajunge la școală.
form-no = Ați spus nu. Nu trimitem școlii nimic despre { $child }. Este în regulă.

## Quiet hours
menu-quiet = Ore de liniște
quiet-question = De la ce oră nu doriți mesaje de reamintire? Ce trimite echipa vine totuși, dar fără sunet.
quiet-from = De la { $time }
quiet-never = Fără ore de liniște
quiet-is = 🌙 Fără mesaje de reamintire de la { $begins } până la { $ends }.
quiet-is-never = 🔔 Mesajele de reamintire pot veni la orice oră.

## How much
menu-amount = Pe scurt sau tot
amount-question = Cum doriți să citiți despre zi?
amount-all = 📖 Tot
amount-brief = 📝 Pe scurt
amount-is-all = 📖 Citiți tot ce scrie echipa despre zi.
amount-is-brief = 📝 Citiți ziua în două rânduri. Ce trebuie să știți vine întotdeauna. O atingere arată tot.

## At home
home-title = 🏡 Așa este acasă: { $child }
home-empty = Aici nu este încă nimic. Puteți povesti ce doriți: cine locuiește acasă, cum numiți lucrurile, ce liniștește, ce sărbători aveți. Pagina este a dumneavoastră. Ce ștergeți dispare și pentru echipă.
home-add = ✍️ Povestesc ceva
home-write = Povestiți un singur lucru despre acasă ({ $child }), cel mult { $limit } de caractere.
home-kept = 🙏 Este pe pagină.
home-full = Pagina este plină. Ca să povestiți ceva nou, ștergeți mai întâi ceva.
