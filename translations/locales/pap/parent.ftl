# What a guardian reads. B1, warm, one thought per sentence.
# Papiamentu of Curaçao (phonological spelling). Address: "bo". "E" and "su" have no gender.

## Joining
join-hello =
    Halo { $name }, bon biní na { $organisation }.
    Akinan bo ta lesa kon e dia di { $children } tabata, na bo mes idioma. Bo por skirbi bèk tambe na bo mes idioma.
join-language-question = Awor bo ta lesa papiamentu. Ta korekto?
join-language-yes = Sí, papiamentu
join-language-other = Otro idioma
join-language-choose = Na ki idioma bo ke lesa?
join-card-title = Promé ku nos kuminsá
join-what-i-am = 🤖 Mi ta un programa di kòmpiuter. Mi ta hiba bo mensahenan pa e tim, i mensahenan di e tim pa bo. Nunka mi no ta papia na nòmber di e tim.
join-who-reads = 👀 E tim di { $groups } ta lesa loke bo skirbi tokante bo yu. Ta trata di plaka, kontrakt, keho, seguridat òf privasidat? E ora ei e ta bai na ofisina, i e tim no ta mir'é. Semper bo ta mira ken ta lesa. Otro mayornan no ta mir'é. E otro mayor di bo yu tampoko no ta mir'é.
join-telegram = ☁️ Telegram ta warda nos mensahenan i por mira nan. Por fabor, no manda nada aki ku mester keda sekreto.
join-machine = 🔒 E tradukshon ta sosodé riba e kòmpiuter di { $organisation }. Nada no ta bai na un kompania di tradukshon.
join-expect-us-title = Kiko bo por spera di nos
join-expect-us =
    • Tur dia ku bo yu ta serka nos: kon e kuminda, soño i wega a bai.
    • Un kontesta mesun dia, si e tim ta traha. I un hende pa papia kuné, si bo ke.
    • Nos ta bisa bo ora algu no a bai bon.
join-expect-you-title = Kiko nos ta pidi bo
join-expect-you =
    • Bisa nos loke nos mester sa: un mal anochi, remedi, ken ta bin buska e mucha.
    • Bisa nos si bo no ta komprondé nos.
    • Ta urgente? Yama { $phone }. No ta semper tin hende ta wak e chat aki.
join-agree = Mi ta di akuerdo
join-decline = Nò, danki
join-done =
    Danki, { $name }. Bo ta konektá.
    Tur dia di kuido bo ta haña un mensahe tokante { $children }. Bo por skirbi aki ki ora ku bo ke.
join-declined =
    Ta bon. Bo no ta haña mensahe aki. E tim ta konta bo na porta kon e dia tabata.
    Bo a kambia di idea? Habri bo invitashon atrobe òf skirbi /start.
join-commands = /menu – puntra òf konta algu · /mine – bo preguntanan · /who – ken ta lesa kiko · /language – otro idioma · /card òf e palabra “{ card-word }” – loke nos a palabrá
join-not-me = Mi no ta { $name }
join-not-me-done = Danki ku bo a bisa. E invitashon ta keda bálido pa { $name }. Bo ke mensahe tambe? Pidi e tim bo mes invitashon.
card-word = akuerdonan
menu-language = Otro idioma
menu-card = Loke nos a palabrá
menu-help = Kon esaki ta funshoná?
language-changed = For di awor bo ta lesa papiamentu.
looks-like = 🔎 Esaki ta parse un otro idioma: { $seen }. Bo idioma aki ta: { $own }. Bo ke lesa i skirbi aki na e otro idioma ei? Anto primi e boton. Si no, bo no mester hasi nada.
card-agreed-on = Bo a bai di akuerdo riba { $date } (vershon { $version }).

## Invitations that do not work
invite-unknown = Mi no konosé e invitashon aki. Bo a kopia henter e link? Por fabor pidi e tim un nobo.
invite-used = E invitashon aki a ser usá kaba. E ta traha un biaha so. Por fabor pidi e tim un nobo.
invite-expired = E invitashon aki no ta bálido mas. Por fabor pidi e tim un nobo.
invite-too-many = Bo a purba muchu biaha. Por fabor warda un ora, òf pidi e tim yudansa.
invite-other-person = E invitashon aki ta pa un otro hende. Bo ta konektá kaba komo { $name }. Kada hende tin su mes invitashon.
invite-again = Bo ta konektá kaba, { $name }. Bo no mester hasi nada.
stranger =
    Halo. Esaki ta e chat di { $organisation } pa mayornan i personal. Ainda mi no konosé bo.
    Pidi e tim bo mes invitashon. Ta urgente? Yama { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Pa tur mayor di { $group } · { $date }
answer-title = Kontesta tokante { $child }
correction-title = Korekshon · { $child } · { $date }
correction-explain = Den un mensahe anterior algu no tabata korekto. Ta asina ta:
correction-gone = (esaki no tabata korekto)
odd-better = Den un mensahe anterior un frase no tabata bon tradusí. Asina ta mihó:
written-by = ✍️ { $names }
origin-machine = 🤖 Un mashin a tradusí esaki. Por tin fout aden.
origin-person = 👤 Un persona a kontrolá esaki.
origin-original = Nos no por a tradusí e parti aki bon. Esaki ta loke a ser skirbí ({ $language }):
origin-original-title = Loke a ser skirbí ({ $language }):
may-be-repeated = 🔁 Podisé bo a haña e mensahe aki kaba.
photo-of = 📷 { $child }
button-understood = ✅ Mi a komprondé
button-not-clear = ❓ No ta kla
button-call-me = 📞 Yama mi
button-all = 📖 Lesa tur
button-original = Original
button-translation = Tradukshon
button-odd = ✏️ Tradukshon straño

## A second language, where no machine knows the first
bridge-question = 🌉 Ainda no tin mashin ku por tradusí bon na papiamentu. Soño, kuminda i frasenan fiho bo ta lesa na papiamentu. Otro palabra di e tim ta yega manera nan a skirbi nan ({ $written }). Un mashin por pone un di dos idioma aserka. Kua otro idioma bo ta lesa bon?
bridge-none = Ningun otro
bridge-chosen = 🌉 Ta bon. Ku palabra di e tim ku nos no tin na papiamentu, bo ta haña un tradukshon di mashin tambe. Idioma: { $language }. Bo por kambia esaki semper: /language
bridge-without = Ta bon. Palabra di e tim ku nos no tin na papiamentu ta yega manera nan a skirbi nan ({ $written }). Bo por kambia esaki semper: /language
bridge-honest = Ainda no tin mashin ku por tradusí esaki na papiamentu. Esakinan ta e palabranan di e tim mes, ku un tradukshon di mashin. Por tin fout aden.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Danki.
noted-not-clear = Danki ku bo a bisa. Nos ta pidi e tim pa bisa esaki otro manera.
noted-call-me = Awor e tim sa ku bo ke pa nan yama bo. Ta urgente? Yama { $phone }.
noted-already = Esaki nos sa kaba.
odd-which = Kua frase no ta bon tradusí?
odd-told = Danki ku bo a bisa. Nos ta buska mihó palabra. Te e ora ei ta e original ta konta.
reply-passed = ✔️ Pasá pa e tim di { $group }.
reply-passed-later = ✔️ E tim di { $group } no ta na trabou awor. Nan ta lesa esaki riba { $day }. Ta urgente? Yama { $phone }.
reply-about-whom = Tokante ken esaki ta bai?
reply-edited = (kambiá)
part-gone = 🧹 Esaki no ta den bo mensahe mas. Ningun hende no a les’é.
part-stays = 📌 Esaki ta serka: { $who } kaba. Einan e ta keda.
reply-nothing-yet = Bo ta konektá, pero awor aki bo no tin yu serka nos. Por fabor yama { $phone }.

## When something cannot be done
sorry-kind = Esaki mi no por pasa pa nan. Bo por skirbi esaki ku palabra? Un potrèt òf un mensahe di bos tambe ta bon.
sorry-forwarded = Mi no por pasa mensahe ku a bin di otro chat. Bo por skirbi esaki ku bo mes palabranan?
sorry-old-button = E boton aki no ta traha mas.
sorry-room = Esaki ta e kamber di e tim. Por fabor skirbi mi den nos mes chat. Mi no a warda bo mensahe.
sorry-failed = Algu a bai robes akinan. Bo mensahe no a ser pasá. Por fabor mand'é un biaha mas, òf yama { $phone }.
reply-kept = Bo mensahe ta wardá. E tim no por lesa akinan awor. Ta importante pa awe? Por fabor yama { $phone }.
sorry-agree-first = Por fabor lesa e mensahe ariba promé i primi riba “{ $button }”. Despues mi por pasa bo mensahe.

## Who reads what
role-group = Tim di { $group }
role-mentor = { $mentor } (mentor di bo yu), ku e tim di { $group }
role-billing = Ofisina (faktura i pago)
role-planning = Ofisina (dia i kontrakt)
role-management = Hefe
role-complaints = Persona pa keho
role-safeguarding = Persona pa seguridat di mucha
role-privacy = Persona pa privasidat
role-person = { $person } – { $role }
topic-care = E dia di e mucha
topic-development = Kon e mucha ta krese
topic-urgent = Urgente
topic-payment = Faktura i pago
topic-allowance = Yudansa di gobièrnu pa paga e kuido (kinderopvangtoeslag)
topic-contract = Dia i kontrakt
topic-dissatisfied = No ta kontentu
topic-complaint = Keho ofisial
topic-conduct = Kon e personal ta komportá
topic-custody = Outoridat riba e mucha (gezag) i ken ta bin busk'é
topic-safety = Seguridat na kas
topic-privacy = Privasidat i potrèt
passed = ✔️ Pasá.
passed-split = ✂️ Bo mensahe ta bai tokante mas ku un kos. Kada parti ta bai solamente na esun ku mester hañ'é.
passed-quote = “{ $text }”
passed-who = 👤 Ken ta lesa: { $who }
passed-by = 🕓 Kontesta: no mas lat ku { $date }
passed-today = 🕓 Kontesta: awe
passed-wall = 🔒 E tim di bo yu no ta mira esaki.
passed-think = ✋ Den e promé { $seconds } sekòndenan ningun hende no ta mir'é: bo por kambi'é ainda.
passed-taken = 🧹 Mi ta kit'é for di aki: { $who }. Por ta ku nan a les'é ya.
passed-closed = 🌙 Awor no tin hende. Nan ta lesa esaki riba { $day }. Ta urgente? Yama { $phone }.
passed-urgent = 📞 Esaki no por warda? Yama { $phone } awor.
passed-danger = 🆘 Tin hende den peliger awor? Yama { $acute }. Konseho tokante seguridat na kas: Veilig Thuis, { $home }. Grátis, di dia i anochi.
passed-receipt = 📄 Resibu: keho ofisial no. { $number }, risibí riba { $date }. Bo ta tende e resultado no mas lat ku { $until }.
passed-bsn = 🔢 Mi a kita e number personal di Hulanda (BSN) for di bo mensahe. Por fabor no mand'é den un chat. Ningun hende no a mir'é.
button-not-them = ↩️ Nò, e ta pa otro hende
button-not-this = ↩️ { $part } ta pa otro hende
choice-question = Pa ken esaki ta?
choice-care = 👶 E dia di mi yu – pa e tim
choice-development = 🌱 Kon ta bai ku mi yu – pa e tim i e mentor
choice-payment = 💶 Faktura, pago, toeslag – pa ofisina
choice-contract = 📅 Dia òf kontrakt – pa ofisina
choice-dissatisfied = 😕 Mi no ta kontentu
choice-safety = 🛟 Seguridat òf gezag – no pa e tim
choice-privacy = 🔒 Privasidat òf potrèt
choice-stay = ‹ Asina ta bon
ask-reader =
    🤔 Ken por lesa esaki? Mi no ta sigur.
    Ningun hende no a mir'é ainda. Bo por skohe te { $time }. Si bo no skohe, e no ta bai na e tim ma na un hende di ofisina. Mi ta bisa bo na ken.
ask-unhappy =
    🙏 Danki ku bo a bisa. Ken por lesa esaki? Ningun hende no a mir'é ainda.
    Bo por skohe te { $time }. Si bo no skohe, e ta bai na: { $who }.
unhappy-mentor = 🌱 E tim i e mentor
unhappy-complaints = 📄 Mi ke hasi un keho ofisial
unasked = ⏳ Bo no a skohe. P'esei mi a pas'é. E tim di bo yu no ta mira esaki.
unasked-child = ⏳ Bo no a skohe un mucha. P'esei mi a pas'é.

## The menu
menu-message = Puntra òf konta algu
menu-mine = Mi preguntanan
menu-who = Ken ta lesa kiko
menu-what = Tokante kiko e ta bai?
menu-absent = 🏠 No ta bin
menu-pick-up = 🚗 Bin buska
menu-question = 👶 Pregunta tokante mi yu
menu-payment = 💶 Pago
menu-contract = 📅 Dia i kontrakt
menu-complaint = 😕 No ta kontentu
menu-privacy = 🔒 Privasidat
menu-talk = 💬 Mi ke un kombersashon
menu-home = 🏡 Na nos kas
menu-safety = 🛟 Seguridat òf algu serio
menu-safety-warm = 🤝 Ta bon ku bo ke kont'é. Bo no ta bo so.
menu-which-child = Ki mucha?
menu-absent-day = Ki dia { $child } no ta bin?
menu-absent-why = Dikon?
menu-ill = 🤒 Malu
menu-free = 🏖 Dia liber
menu-other = Otro kos
menu-noted-absent = ✔️ Danki. E tim di { $group } sa: { $child } no ta bin riba { $date }.
menu-pick-up-what = Kiko ta diferente?
menu-pick-up-time = 🕓 Otro ora
menu-pick-up-person = 👤 Otro hende
menu-pick-up-when = Ki ora lo bin buska { $child } awe?
menu-noted-pick-up = ✔️ Danki. E tim di { $group } sa: lo bin buska { $child } pa { $time }.
menu-noted-talk = ✔️ Danki. { $who } lo proponé un momentu.
menu-write = ✏️ Skirbi esaki awor, na bo mes idioma.
menu-write-person = ✏️ Skirbi ken ta bin, i ki ora.
menu-stop = ✕ Lag'é
menu-stopped = Ta bon.
mine-none = Bo no tin pregunta habrí.
mine-title = Bo preguntanan
mine-asked = ❔ Ta warda riba bo: ken por les'é?
mine-open = 📨 Serka: { $who }
mine-answered = ✅ Kontestá riba { $date }. Ken a kontestá: { $who }
mine-closed = ☑️ Será riba { $date }: { $why }
formal-until = 📄 Bo ta tende e resultado no mas lat ku { $until }.
formal-late = ⏰ Nos ta lamentá. Despues di seis siman bo keho ofisial no. { $number } no ta será ainda. Mi a kòrda nan riba esaki. Awor bo por bai tambe na Geschillencommissie Kinderopvang (komishon di disputa). Bo ta preferá yama? { $phone }
why-solved = e problema ta solushoná
why-talked = boso a papia di dje
why-seen = nan a mir'é, no tabatin mester di kontesta
why-noted = nan a not'é
why-empty = no tabatin mester di kontesta
why-withdrawn = bo a tum'é bèk
who-title = Ken ta lesa loke bo skirbi
who-promise = { $topic }: { $who }. Kontesta { $days ->
        [0] mesun dia
       *[other] denter di { $days } dia di trabou
    }.
who-hours = { $topic }: { $who }. Kontesta denter di { $hours } ora di trabou.
who-deputy = No tin kontesta na tempu? Anto: { $who }.
who-since = Esaki ta asina for di { $date }.
who-other-parent = E otro mayor di bo yu no ta mira loke bo skirbi.

## The office
case-answer-title = { $role } · bo pregunta no. { $number }
case-late-parent = ⏰ Nos ta lamentá. Bo no a haña kontesta na tempu di: { $role }. For di awor esaki ta den man di { $who }. Kontesta: no mas lat ku { $date }.
case-late-alone = ⏰ Nos ta lamentá. Bo no a haña kontesta na tempu di: { $role }. Mi a kòrda nan riba esaki. Bo ta preferá yama? { $phone }
case-late-up = ⏰ Bo ta spera kontesta ainda. { $who } sa esei awor tambe, pero no ta lesa bo mensahe. Bo ta preferá di yama? { $phone }
case-closed-parent = ☑️ Bo pregunta no. { $number } ta será: { $why }. No ta korekto? Kontestá e mensahe aki.
case-open-again = ↩️ Bo pregunta no. { $number } ta habrí atrobe. Kontesta: no mas lat ku { $date }.
case-move-ask =
    ↪️ { $from } ta pensa ku otro hende por yuda bo mihó: { $to }.
    Nan por lesa loke bo a skirbi?
case-move-yes = ✅ Sí
case-move-no = Nò
case-move-told = ↪️ Bo pregunta no. { $number } awor ta serka: { $who }.
case-kept = Bo mensahe ta wardá. Ofisina no por lesa akinan awor. Ta importante pa awe? Por fabor yama { $phone }.
sorry-not-taken-back = Mi no por a kita bo palabranan for di e lugá kaminda nan tabata. Por fabor yama { $phone }.
