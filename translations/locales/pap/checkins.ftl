# Talks between parents and the team. What a guardian reads; B1, warm, one thought per sentence.
# Papiamentu of Curaçao (phonological spelling). Address: "bo". "E" and "su" have no gender.

## Kinds of talk
checkin-intake = Siña konosé otro
checkin-settling = Kon e promé simannan ta bai
checkin-evaluation = Despues di e promé lunanan
checkin-yearly = Kombersashon di tur aña
checkin-group-change = Pa e siguiente grupo
checkin-transfer = Pa skol básiko (basisschool)
checkin-exit = Despedida
checkin-childminder = Kombersashon di tur aña ku e gastouder
checkin-request = Un kombersashon
checkin-worry = Un kombersashon trankil
checkin-home-visit = Bishita na kas

## What it is for
talk-why-intake = Nos ke siña konosé { $child } i abo promé ku e promé dia.
talk-why-settling = Nos ke tende kon ta bai ku { $child } aki, i kiko bo ta ripará na kas.
talk-why-evaluation = Huntu nos ta wak bèk riba e promé lunanan di { $child } aki.
talk-why-yearly = Nos ke papia tokante kon { $child } ta krese i hunga, aki i na kas.
talk-why-group-change = Nos ke hasi e stap pa e siguiente grupo fásil pa { $child }.
talk-why-transfer = Huntu nos ta prepará e stap di { $child } pa skol. Sin bo permiso nos no ta manda nada pa e skol.
talk-why-exit = Nos ke wak bèk riba e tempu di { $child } aki, i bisa ayó.
talk-why-childminder = Nos ke papia tokante kon ta bai ku { $child } serka e gastouder, i tokante loke abo ke.
talk-why-request = Nos ke tuma tempu pa papia tokante { $child }.
talk-why-worry = Nos ke papia trankil ku bo tokante { $child }, i no na porta.
talk-why-home-visit = Nos ke siña konosé e mundu di { $child } na kas.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } ke papia ku bo.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } minüt, { $place }
talk-office = 🏢 { $who } sa di e kombersashon aki i por ta presente.
talk-place-here = na { $organisation }
talk-place-phone = via telefòn
talk-place-video = via un yamada di video
talk-place-home = na bo kas
talk-when = Kua momentu ta bon pa bo?
talk-no-moment = Skirbi ki dia i ki ora ta bon pa bo.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Otro momentu
talk-button-interpreter = 🗣 Ku un intérprete (tolk)
talk-button-interpreter-on = ✅ Ku un intérprete (tolk)
talk-button-no = Awor no, danki
talk-together = Bo ta bin huntu ku e otro mayor, òf kada un apart?
talk-button-together = 👥 Huntu
talk-button-alone = 👤 Ami so
talk-noted = ✅ { $moment }
talk-taken = E momentu aki no ta liber mas. Por fabor skohe un otro.
talk-urge = 💬 Ainda nos no a tende di bo. Bo por bisa nò tambe.
talk-moved = 🔁 E kombersashon tokante { $child } no ta riba { $moment } mas. E ta bai na un otro momentu.
talk-withdrawn = E kombersashon tokante { $child } no ta nesesario awor. Bo no mester hasi nada.
talk-over = E invitashon pa un kombersashon tokante { $child } a pasa. Bo no mester hasi nada. Bo por pidi un kombersashon semper.
talk-declined = Ta bon. Awor no tin kombersashon tokante { $child }. Semper bo por pidi un.
talk-button-still = 🗓 Tòg mi ke un sita
talk-write-when = Skirbi aki ki ora ta bon pa bo pa papia tokante { $child }.
talk-write-view = Skirbi aki kon bo ta mira { $child } na kas. E mentor ta lesa esaki promé ku e kombersashon.
talk-view-kept = 🙏 Danki. E tim ta lesa esaki promé ku e kombersashon.

## The appointment
talk-confirmed = ✅ Kombersashon tokante { $child }: { $moment }
talk-with = 👤 Ku: { $who }
talk-interpreter-asked = 🗣 Bo a pidi un intérprete (tolk). E tim ta regla esaki i ta bisa bo.
talk-prepare =
    Promé ku e kombersashon bo por pensa riba esaki:
    • Kon ta bai ku { $child } na kas?
    • Kiko ta hasi { $child } kontentu awor?
    • Kiko bo ke puntra nos?
talk-button-answer = ✍️ Konta nos awor
talk-button-move = 🔁 Kambia e momentu
talk-button-cancel = ✕ Mi no por bin
talk-file = kombersashon
talk-cancelled = ✕ E kombersashon tokante { $child } riba { $moment } no ta tuma lugá.
talk-joint = 👥 Boso dos ta bin huntu na e kombersashon tokante { $child } riba { $moment }.
talk-other-together = 👥 E otro mayor tambe ke bin huntu, riba { $moment }. Abo ta bin e ora ei tambe?
talk-button-join = 👥 Sí, e momentu ei
talk-button-keep = Mi ta keda ku mi momentu
talk-reminder-later = 🗓 Den algun dia: kombersashon tokante { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Mañan: kombersashon tokante { $child }. { $moment }
talk-reminder-today = 🗓 Awe: kombersashon tokante { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Loke nos a palabrá tokante { $child }
agreement-parent = 🏠 Na kas: { $text }
agreement-team = 🧸 Serka nos: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Palabrá pa awe: { $text }
agreement-button-done = ✔️ Kla
views-title = 👀 Asina nos ta mira { $child }
views-home = Na kas
views-nursery = Serka nos
views-none = (nada skirbí)

## The step to school
form-ask = 📄 { $organisation } ke konta skol, riba un formulario, kon ta bai ku { $child }. Bo por les’é promé i agregá algu. E por bai skol?
form-button-yes = ✅ Si, e por
form-button-no = No, mihó no
form-yes = ✅ Bo a bisa si. E formulario tokante { $child } por bai skol.
form-no = Bo a bisa no. Nos no ta manda nada tokante { $child } pa skol. Ta bon asina.

## Quiet hours
menu-quiet = Oranan di silensio
quiet-question = For di ki ora bo no ke rekordatorio? Loke e tim mes ta manda ta yega tòg, pero sin zonido.
quiet-from = For di { $time }
quiet-never = Nunka silensio
quiet-is = 🌙 No ta bin rekordatorio for di { $begins } te { $ends }.
quiet-is-never = 🔔 Rekordatorio por yega tur ora, di dia i anochi.

## How much
menu-amount = Kòrtiku òf tur kos
amount-question = Kon bo ke lesa e dia?
amount-all = 📖 Tur kos
amount-brief = 📝 Kòrtiku
amount-is-all = 📖 Bo ta lesa tur loke e tim ta skirbi tokante e dia.
amount-is-brief = 📝 Bo ta lesa e dia den dos liña. Loke bo mester sa ta yega semper. Ku un primí bo ta lesa tur kos.

## At home
home-title = 🏡 Asina ta na kas: { $child }
home-empty = Ainda no tin nada aki. Bo por konta loke bo ke: ken ta biba na kas, kon boso ta yama kosnan, kiko ta konsolá, ki fiesta boso ta selebrá. E ta di bo. Loke bo kita ta bai tambe pa e tim.
home-add = ✍️ Konta algu
home-write = Konta un kos tokante kas ({ $child }), ku máksimo { $limit } lèter.
home-kept = 🙏 E ta riba e página.
home-full = E página ta yen. Pa konta algu nobo, kita algu promé.
