# What a guardian reads. B1, warm, one thought per sentence.
# Address: "aad". Impersonal "la" instead of a verb that would say he or she.
# "Koox" means both group and team: the group is "kooxda", the team is "shaqaalaha".

## Joining
join-hello =
    Salaan { $name }, ku soo dhowow { $organisation }.
    Halkan waxaad luqaddaada ku akhrisanaysaa sida maalinta { $children } ay u dhacday. Adiguna luqaddaada ayaad ku soo jawaabi kartaa.
join-language-question = Hadda waxaad ku akhrisanaysaa af Soomaali. Ma sax baa?
join-language-yes = Haa, Soomaali
join-language-other = Luqad kale
join-language-choose = Luqaddee ayaad rabtaa inaad ku akhrisato?
join-card-title = Ka hor intaynaan bilaabin
join-what-i-am = 🤖 Waxaan ahay barnaamij kombiyuutar. Fariimahaaga shaqaalaha ayaan geeyaa, kuwoodana adiga ayaan kuu keenaa. Weligay kuma hadlo magaca shaqaalaha.
join-who-reads = 👀 Waxa aad ka qorto ilmahaaga waxaa akhriya shaqaalaha kooxda { $groups }. Ma ku saabsan yahay lacag, heshiis, cabasho, badqab ama xog gaar ah (privacy)? Markaas xafiiska ayaa loo diraa, shaqaaluhuna ma arkaan. Mar walba waad arkaysaa cidda akhrinaysa. Waalidiinta kale ma arkaan. Waalidka kale ee ilmahaagu sidoo kale ma arko.
join-telegram = ☁️ Telegram wuu kaydiyaa fariimaheenna, wuuna arki karaa. Fadlan halkan ha ku soo dirin wax sir ah.
join-machine = 🔒 Tarjumaadda waxaa lagu sameeyaa kombiyuutarka { $organisation }. Waxba looma diro shirkad tarjumaad.
join-expect-us-title = Waxa aad naga filan karto
join-expect-us =
    • Maalin kasta oo ilmahaagu na joogo: sida cuntada, hurdada iyo ciyaartu u dhaceen.
    • Jawaab isla maalinta shaqaaluhu shaqaynayaan. Haddii aad rabto, qof ayaad la hadli kartaa.
    • Haddii wax khaldamaan, waan kuu sheegaynaa.
join-expect-you-title = Waxa aan kaa codsanayno
join-expect-you =
    • Noo sheeg wixii aan u baahan nahay: habeen xumaa, daawo, cidda ilmaha soo qaadanaysa.
    • Noo sheeg haddii aad na fahmi weydo.
    • Ma degdeg baa? Wac { $phone }. Mar walba ma jiro qof eegaya chat-kan.
join-agree = Waan oggolahay
join-decline = Maya, mahadsanid
join-done =
    Mahadsanid, { $name }. Diiwaangelintaadu waa dhammaatay.
    Maalin kasta oo xannaano ah waxaad helaysaa fariin ku saabsan { $children }. Mar walba halkan wax waad ku qori kartaa.
join-declined =
    Waa hagaag. Halkan fariimo kama helaysid. Shaqaaluhu waxay albaabka kuugu sheegayaan sida maalintu u dhacday.
    Ma beddeshay fikirkaaga? Mar kale fur casuumaaddaada ama qor /start.
join-commands = /menu – wax weydii ama sheeg · /mine – su’aalahaaga · /who – yaa maxaa akhriya · /language – luqad kale · /card ama erayga “{ card-word }” – wixii aan ku heshiinnay
join-not-me = Anigu ma ihi { $name }
join-not-me-done = Waad ku mahadsan tahay inaad sheegtay. Casuumaaddu weli waxay u shaqaynaysaa { $name }. Adiguna ma rabtaa fariimo? Shaqaalaha ka codso casuumaad adiga kuu gaar ah.
card-word = heshiiskeenna
menu-language = Luqad kale
menu-card = Wixii aan ku heshiinnay
menu-help = Sidee ayay u shaqaysaa?
language-changed = Hadda ka dib waxaad ku akhrisanaysaa af Soomaali.
looks-like = 🔎 Tani waxay u eg tahay luqad kale: { $seen }. Luqaddaada halkan waa: { $own }. Ma rabtaa inaad halkan luqaddaas wax ku akhrido oo ku qorto? Markaas taabo batoonka. Haddii kale, waxba uma baahnid inaad samayso.
card-agreed-on = Waad oggolaatay: { $date } (nooca { $version }).

## Invitations that do not work
invite-unknown = Casuumaaddan ma aqaan. Linkiga oo dhan ma la koobiyeeyay? Fadlan shaqaalaha ka codso mid cusub.
invite-used = Casuumaaddan hore ayaa loo isticmaalay. Hal mar oo keliya ayay shaqaysaa. Fadlan shaqaalaha ka codso mid cusub.
invite-expired = Casuumaaddan waqtigeedu waa dhammaaday. Fadlan shaqaalaha ka codso mid cusub.
invite-too-many = Marar badan ayaad isku dayday. Fadlan saacad sug, ama shaqaalaha caawimaad weydiiso.
invite-other-person = Casuumaaddan qof kale ayaa leh. Adigu hore ayaad isugu diiwaangelisay magacan: { $name }. Qof kastaa casuumaad u gaar ah ayuu leeyahay.
invite-again = Hore ayaad isu diiwaangelisay, { $name }. Waxba inaad samayso uma baahnid.
stranger =
    Salaan. Kani waa chat-ka { $organisation } ee waalidiinta iyo shaqaalaha. Weli kuma aqaan.
    Shaqaalaha ka codso casuumaad adiga kuu gaar ah. Ma degdeg baa? Wac { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Dhammaan waalidiinta kooxda { $group } · { $date }
answer-title = Jawaab ku saabsan { $child }
correction-title = Sixid · { $child } · { $date }
correction-explain = Fariin hore wax baa ka khaldanaa. Sidan ayaa sax ah:
correction-gone = (tani sax ma ahayn)
odd-better = Fariin hore weedh ka mid ah si fiican looma tarjumin. Sidan ayaa ka fiican:
written-by = ✍️ { $names }
origin-machine = 🤖 Mashiin ayaa tarjumay. Khaladaad baa ku jiri kara.
origin-person = 👤 Qof baa hubiyey.
origin-original = Qaybtan si fiican looma tarjumi karin. Waa sidii loo qoray ({ $language }):
origin-original-title = Sidii loo qoray ({ $language }):
may-be-repeated = 🔁 Waxaa laga yaabaa inaad fariintan hore u heshay.
photo-of = 📷 { $child }
button-understood = ✅ Waan fahmay
button-not-clear = ❓ Ma cadda
button-call-me = 📞 I soo wac
button-all = 📖 Akhri dhammaan
button-original = Qoraalka hore
button-translation = Tarjumaadda
button-odd = ✏️ Tarjumaad la yaab leh

## A second language, where no machine knows the first
bridge-question = 🌉 Weli ma jiro mashiin si fiican ugu tarjuma af Soomaali. Hurdada, cuntada iyo weedhaha diyaarsan waxaad ku akhrisanaysaa af Soomaali. Erayada kale ee shaqaaluhu waxay kuu imanayaan sidii loo qoray ({ $written }). Mashiin baa ku dari kara luqad labaad. Luqaddee kale ayaad si fiican u akhrisaa?
bridge-none = Luqad kale ma jirto
bridge-chosen = 🌉 Waa hagaag. Erayada shaqaalaha ee aynaan af Soomaali ku hayn waxaa kula imanaya tarjumaad mashiin. Luqadda: { $language }. Mar walba waad beddeli kartaa: /language
bridge-without = Waa hagaag. Erayada shaqaalaha ee aynaan af Soomaali ku hayn waxay kuu imanayaan sidii loo qoray ({ $written }). Mar walba waad beddeli kartaa: /language
bridge-honest = Weli ma jiro mashiin tan af Soomaali u tarjumi kara. Waa erayada shaqaalaha laftooda iyo tarjumaad mashiin. Khaladaad baa ku jiri kara.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Mahadsanid.
noted-not-clear = Waad ku mahadsan tahay inaad sheegtay. Shaqaalaha waxaan ka codsanaynaa inay si kale u sheegaan.
noted-call-me = Shaqaaluhu hadda way og yihiin inaad rabto in lagu soo waco. Ma degdeg baa? Wac { $phone }.
noted-already = Taas hore ayaan u ognahay.
odd-which = Weedhee ayaan si fiican loo tarjumin?
odd-told = Waad ku mahadsan tahay inaad sheegtay. Waxaan raadinaynaa ereyo ka fiican. Ilaa markaas qoraalka hore ayaa sax ah.
reply-passed = ✔️ Waxaa loo gudbiyey shaqaalaha kooxda { $group }.
reply-passed-later = ✔️ Shaqaalaha kooxda { $group } hadda ma shaqaynayaan. Waxay akhrin doonaan { $day }. Ma degdeg baa? Wac { $phone }.
reply-about-whom = Yay ku saabsan tahay?
reply-edited = (waa la beddelay)
part-gone = 🧹 Tani kuma jirto fariintaada. Cidna ma akhrin.
part-stays = 📌 Tani waxay mar hore gaadhay: { $who }. Halkaas ayay ku hadhaysaa.
reply-nothing-yet = Waad diiwaangashan tahay, laakiin hadda ilmo kuma lihid xannaanadan. Fadlan wac { $phone }.

## When something cannot be done
sorry-kind = Tan ma gudbin karo. Ma qori kartaa? Sawir ama fariin cod ah sidoo kale waa fiican yihiin.
sorry-forwarded = Fariin laga soo gudbiyey chat kale ma gudbin karo. Ma ku qori kartaa erayadaada?
sorry-old-button = Batoonkani mar dambe ma shaqaynayo.
sorry-room = Tani waa qolka shaqaalaha. Fadlan iigu soo qor chat-keenna gaarka ah. Fariintaada ma kaydin.
sorry-failed = Halkan wax baa ka khaldamay. Fariintaada lama gudbin. Fadlan mar kale soo dir, ama wac { $phone }.
reply-kept = Fariintaada waa la hayaa. Shaqaaluhu hadda halkan wax kama akhrin karaan. Maanta ma muhiim baa? Fadlan wac { $phone }.
sorry-agree-first = Fadlan marka hore akhri fariinta kore, kaddibna taabo “{ $button }”. Markaas fariintaada waan gudbin karaa.

## Who reads what
role-group = Shaqaalaha kooxda { $group }
role-mentor = { $mentor } (mentor-ka ilmahaaga) iyo shaqaalaha kooxda { $group }
role-billing = Xafiiska (biilasha iyo lacag bixinta)
role-planning = Xafiiska (maalmaha iyo heshiiska)
role-management = Maamulka
role-complaints = Qofka u xilsaaran cabashooyinka
role-safeguarding = Qofka u xilsaaran badqabka carruurta
role-privacy = Qofka u xilsaaran xogta gaarka ah (privacy)
role-person = { $person } – { $role }
topic-care = Maalinta ilmaha
topic-development = Koritaanka ilmaha
topic-urgent = Degdeg
topic-payment = Biilasha iyo lacag bixinta
topic-allowance = Kaalmada lacagta xannaanada carruurta (kinderopvangtoeslag)
topic-contract = Maalmaha iyo heshiiska
topic-dissatisfied = Kuma qanacsani
topic-complaint = Cabasho rasmi ah
topic-conduct = Dhaqanka shaqaalaha
topic-custody = Masuuliyadda waalidka (gezag) iyo cidda ilmaha soo qaadata
topic-safety = Badqabka guriga
topic-privacy = Xogta gaarka ah (privacy) iyo sawirrada
passed = ✔️ Waa la gudbiyey.
passed-split = ✂️ Fariintaadu wax ka badan hal arrin ayay ku saabsan tahay. Qayb kasta waxaa loo diraa oo keliya cidda ay khusayso.
passed-quote = “{ $text }”
passed-who = 👤 Cidda akhrinaysa: { $who }
passed-by = 🕓 Jawaab: ugu dambayn { $date }
passed-today = 🕓 Jawaab: maanta
passed-wall = 🔒 Shaqaalaha ilmahaagu tan ma arkaan.
passed-think = ✋ { $seconds } ilbiriqsi ee ugu horreeya qofna ma arko: weli waad beddeli kartaa.
passed-taken = 🧹 Waxaan ka saarayaa halkan: { $who }. Waxaa laga yaabaa in horeba halkaas lagu akhriyey.
passed-closed = 🌙 Hadda qofna ma joogo. Waxay akhrin doonaan { $day }. Ma degdeg baa? Wac { $phone }.
passed-urgent = 📞 Haddii aan tani sugi karin, hadda wac { $phone }.
passed-danger = 🆘 Qof ma khatar baa ku jira hadda? Wac { $acute }. Talo ku saabsan badqabka guriga: Veilig Thuis, { $home }. Waa bilaash, habeen iyo maalin.
passed-receipt = 📄 Rasiidh: cabasho rasmi ah, lambarka { $number }. Maalinta la helay: { $date }. Natiijada waxaad helaysaa ugu dambayn { $until }.
passed-bsn = 🔢 Waxaan ka saaray lambarka aqoonsiga ee Nederland (BSN). Fadlan chat ha ku dirin. Qofna ma arkin.
button-not-them = ↩️ Maya, qof kale ayaa leh
button-not-this = ↩️ { $part } qof kale ayaa leh
choice-question = Yaa loogu talagalay?
choice-care = 👶 Maalinta ilmahayga – shaqaalaha
choice-development = 🌱 Koritaanka ilmahayga – shaqaalaha iyo mentor-ka
choice-payment = 💶 Biil, lacag bixin, toeslag – xafiiska
choice-contract = 📅 Maalmo ama heshiis – xafiiska
choice-dissatisfied = 😕 Kuma qanacsani
choice-safety = 🛟 Badqab ama gezag – ma aha shaqaalaha
choice-privacy = 🔒 Xog gaar ah (privacy) ama sawirro
choice-stay = ‹ Sidan ayaa sax ah
ask-reader =
    🤔 Yaa akhrin kara tan? Ma hubo.
    Weli qofna ma arkin. Waxaad dooran kartaa ilaa { $time }. Haddii aadan dooran, shaqaalaha uma tagto, ee waxay u tagtaa qof xafiiska jooga. Waan kuu sheegayaa cidda ay tahay.
ask-unhappy =
    🙏 Waad ku mahadsan tahay inaad sheegtay. Yaa akhrin kara tan? Weli qofna ma arkin.
    Waxaad dooran kartaa ilaa { $time }. Haddii aadan dooran, waxaa loo dirayaa: { $who }.
unhappy-mentor = 🌱 Shaqaalaha iyo mentor-ka
unhappy-complaints = 📄 Waxaan ka dhigayaa cabasho rasmi ah
unasked = ⏳ Cid ma aadan dooran. Sidaas darteed waan gudbiyey. Shaqaalaha ilmahaagu tan ma arkaan.
unasked-child = ⏳ Ilmo ma aadan dooran. Sidaas darteed waan gudbiyey.

## The menu
menu-message = Wax weydii ama sheeg
menu-mine = Su’aalahayga
menu-who = Yaa maxaa akhriya
menu-what = Maxay ku saabsan tahay?
menu-absent = 🏠 Ilmuhu ma imanayo
menu-pick-up = 🚗 Soo qaadista
menu-question = 👶 Su’aal ku saabsan ilmahayga
menu-payment = 💶 Lacag bixinta
menu-contract = 📅 Maalmaha iyo heshiiska
menu-complaint = 😕 Kuma qanacsani
menu-privacy = 🔒 Xog gaar ah (privacy)
menu-talk = 💬 Waxaan rabaa wada hadal
menu-home = 🏡 Gurigayaga
menu-safety = 🛟 Badqab ama arrin culus
menu-safety-warm = 🤝 Waa wanaagsan tahay inaad noo sheegto. Keligaa ma tihid.
menu-which-child = Ilmahee?
menu-absent-day = Maalintee ayaan la keenayn { $child }?
menu-absent-why = Waa maxay sababtu?
menu-ill = 🤒 Xanuun
menu-free = 🏖 Maalin fasax ah
menu-other = Wax kale
menu-noted-absent = ✔️ Mahadsanid. Shaqaalaha kooxda { $group } way og yihiin: { $child } lama keenayo { $date }.
menu-pick-up-what = Maxaa is beddelay?
menu-pick-up-time = 🕓 Waqti kale
menu-pick-up-person = 👤 Qof kale
menu-pick-up-when = Saacaddee ayaa maanta la soo qaadayaa { $child }?
menu-noted-pick-up = ✔️ Mahadsanid. Shaqaalaha kooxda { $group } way og yihiin: { $child } waxaa la soo qaadayaa { $time }.
menu-noted-talk = ✔️ Mahadsanid. Waqti waxaa kuu soo jeedin doona: { $who }.
menu-write = ✏️ Hadda ku qor luqaddaada.
menu-write-person = ✏️ Qor cidda imanaysa iyo goorta.
menu-stop = ✕ Iska daa
menu-stopped = Waa hagaag.
mine-none = Ma lihid su’aalo furan.
mine-title = Su’aalahaaga
mine-asked = ❔ Adiga ayaa lagu sugayaa: yaa akhrin kara?
mine-open = 📨 Hadda waxaa haya: { $who }
mine-answered = ✅ Waa laga jawaabay { $date }. Cidda ka jawaabtay: { $who }
mine-closed = ☑️ Waa la xiray { $date }: { $why }
formal-until = 📄 Natiijada waxaad helaysaa ugu dambayn { $until }.
formal-late = ⏰ Waan ka xunnahay. Lix toddobaad ka dib cabashadaada rasmiga ah ee lambarka { $number } weli lama xirin. Waan xasuusiyey. Hadda waxaad sidoo kale u tagi kartaa Geschillencommissie Kinderopvang (guddiga khilaafaadka). Ma doorbidaysaa inaad wacdo? { $phone }
why-solved = waa la xalliyey
why-talked = waad ka wada hadasheen
why-seen = waa la arkay, jawaab looma baahnayn
why-noted = waa la qoray
why-empty = jawaab looma baahnayn
why-withdrawn = adiga ayaa la noqday
who-title = Yaa akhriya waxa aad qorto
who-promise = { $topic }: { $who }. Jawaab { $days ->
        [0] isla maalintaas
        [one] 1 maalin shaqo gudaheed
       *[other] { $days } maalmood oo shaqo gudahood
    }.
who-hours = { $topic }: { $who }. Jawaab { $hours ->
        [one] 1 saac oo shaqo gudaheed
       *[other] { $hours } saacadood oo shaqo gudahood
    }.
who-deputy = Jawaab waqtigeedii ma aadan helin? Markaas: { $who }.
who-since = Sidan ayay tahay laga bilaabo { $date }.
who-other-parent = Waalidka kale ee ilmahaagu ma arko waxa aad qorto.

## The office
case-answer-title = { $role } · su’aashaada lambarka { $number }
case-late-parent = ⏰ Waan ka xunnahay. Jawaab waqtigeedii kama aadan helin: { $role }. Hadda ka dib waxaa arrinta haya { $who }. Jawaab: ugu dambayn { $date }.
case-late-alone = ⏰ Waan ka xunnahay. Jawaab waqtigeedii kama aadan helin: { $role }. Waan xasuusiyey. Ma doorbidaysaa inaad wacdo? { $phone }
case-late-up = ⏰ Weli jawaab ayaad sugaysaa. { $who } hadda sidoo kale way og tahay, laakiin fariintaada ma akhriso. Ma doorbidaysaa inaad wacdo? { $phone }
case-closed-parent = ☑️ Su’aashaada lambarka { $number } waa la xiray: { $why }. Ma khaldan tahay? Fariintan uga jawaab.
case-open-again = ↩️ Su’aashaada lambarka { $number } mar kale waa furan tahay. Jawaab: ugu dambayn { $date }.
case-move-ask =
    ↪️ Talo ka timid { $from }: qof kale ayaa si ka fiican kuu caawin kara. Waa: { $to }.
    Ma oggolaanaysaa in la akhriyo waxa aad qortay?
case-move-yes = ✅ Haa
case-move-no = Maya
case-move-told = ↪️ Su’aashaada lambarka { $number } hadda waxaa haya: { $who }.
case-kept = Fariintaada waa la hayaa. Xafiisku hadda halkan wax kama akhrin karo. Maanta ma muhiim baa? Fadlan wac { $phone }.
sorry-not-taken-back = Erayadaada kama saari karin meeshii ay ku jireen. Fadlan wac { $phone }.
