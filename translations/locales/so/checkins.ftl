# Talks between parents and the team. What a guardian reads; B1, warm, one thought per sentence.
# Address: "aad". Impersonal "la" or "cidda" instead of a verb that would say he or she.

## Kinds of talk
checkin-intake = Is barasho
checkin-settling = Toddobaadyada ugu horreeya
checkin-evaluation = Bilaha ugu horreeya kaddib
checkin-yearly = Wada hadalka sannadlaha ah
checkin-group-change = Kooxda xigta
checkin-transfer = U gudubka dugsiga hoose (basisschool)
checkin-exit = Sagootin
checkin-childminder = Wada hadalka sannadlaha ah: xannaanada guriga (gastouder)
checkin-request = Wada hadal
checkin-worry = Wada hadal deggan
checkin-home-visit = Booqashada guriga

## What it is for
talk-why-intake = Waxaan rabnaa inaan baranno { $child } iyo adiga, maalinta ugu horreysa ka hor.
talk-why-settling = Waxaan rabnaa inaan ka wada hadalno xaaladda { $child } ee halkan, iyo waxa aad guriga ku aragto.
talk-why-evaluation = Waxaan rabnaa inaan dib u wada eegno bilihii ugu horreeyey ee { $child } ee halkan.
talk-why-yearly = Waxaan rabnaa inaan ka wada hadalno koritaanka iyo ciyaarta { $child }, halkan iyo gurigaba.
talk-why-group-change = Waxaan rabnaa inaan { $child } u fududayno u gudubka kooxda xigta.
talk-why-transfer = Waxaan rabnaa inaan si wadajir ah { $child } ugu diyaarinno dugsiga. Oggolaanshahaaga la’aantiis dugsiga waxba uma dirno.
talk-why-exit = Waxaan rabnaa inaan dib u wada eegno waqtigii { $child } ee halkan, oo aan is sagootinno.
talk-why-childminder = Waxaan rabnaa inaan ka wada hadalno xaaladda { $child } ee xannaanada guriga (gastouder), iyo waxa aad adigu rabto.
talk-why-request = Waxaan rabnaa inaan waqti siinno wada hadal ku saabsan { $child }.
talk-why-worry = Waxaan rabnaa inaan si deggan u wada hadalno, ee aan albaabka lagu hadlin. Waxay ku saabsan tahay { $child }.
talk-why-home-visit = Waxaan rabnaa inaan baranno nolosha { $child } ee guriga.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    Waxaa lagugu casuumayaa wada hadal. Cidda kula hadlaysa: { $who }.
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } daqiiqo, { $place }
talk-office = 🏢 { $who } waa og tahay wada hadalkan, wayna ka qayb geli kartaa.
talk-place-here = xannaanada { $organisation }
talk-place-phone = telefoon ahaan
talk-place-video = wicitaan muuqaal ah
talk-place-home = gurigaaga
talk-when = Goorma ayay kuu fiican tahay?
talk-no-moment = Fadlan qor goorta kuu fiican.
talk-moment = { $date }, { $time }
talk-button-other = 🕓 Waqti kale
talk-button-interpreter = 🗣 Turjubaan ayaan rabaa
talk-button-interpreter-on = ✅ Turjubaan ayaan rabaa
talk-button-no = Hadda maya, mahadsanid
talk-together = Ma waxaad la imanaysaa waalidka kale, mise gooni ayaad u imanaysaa?
talk-button-together = 👥 Wadajir
talk-button-alone = 👤 Gooni
talk-noted = ✅ { $moment }
talk-taken = Waqtigan mar dambe ma bannaana. Fadlan mid kale dooro.
talk-urge = 💬 Weli jawaab kaama helin. Maya sidoo kale waad oran kartaa.
talk-moved = 🔁 Waqtiga wada hadalka ku saabsan { $child } waa la beddelayaa. Waqtigii hore: { $moment }.
talk-withdrawn = Wada hadalka ku saabsan { $child } hadda looma baahna. Waxba inaad samayso uma baahnid.
talk-over = Casuumaddii wada hadalka ku saabsan { $child } way dhammaatay. Waxba inaad samayso uma baahnid. Mar walba waad codsan kartaa wada hadal.
talk-declined = Waa hagaag. Hadda ma jiro wada hadal ku saabsan { $child }. Mar walba waad codsan kartaa.
talk-button-still = 🗓 Haa, ballan ayaan rabaa
talk-write-when = Halkan ku qor goorta kuu fiican wada hadalka ku saabsan { $child }.
talk-write-view = Halkan ku qor sida aad { $child } guriga ugu aragto. Mentor-ka ayaa akhrinaya wada hadalka ka hor.
talk-view-kept = 🙏 Mahadsanid. Shaqaaluhu way akhrinayaan wada hadalka ka hor.

## The appointment
talk-confirmed = ✅ Wada hadal ku saabsan { $child }: { $moment }
talk-with = 👤 Cidda kula hadlaysa: { $who }
talk-interpreter-asked = 🗣 Turjubaan ayaad codsatay. Shaqaaluhu way diyaarinayaan, wayna kuu sheegayaan.
talk-prepare =
    Wada hadalka ka hor waxaad ka fikiri kartaa:
    • Sidee bay tahay xaaladda { $child } ee guriga?
    • Maxaa hadda farxad geliya { $child }?
    • Maxaad rabtaa inaad na weydiiso?
talk-button-answer = ✍️ Hadda noo sheeg
talk-button-move = 🔁 Waqtiga beddel
talk-button-cancel = ✕ Ma iman karo
talk-file = wada hadal
talk-cancelled = ✕ Wada hadalka ku saabsan { $child } ma dhacayo. Waqtigii: { $moment }.
talk-joint = 👥 Labadiinnuba waad u imanaysaan wada hadalka ku saabsan { $child }: { $moment }.
talk-other-together = 👥 Waalidka kale sidoo kale wuxuu rabaa in la wada yimaado: { $moment }. Adiguna markaas ma imanaysaa?
talk-button-join = 👥 Haa, waqtigaas
talk-button-keep = Waqtigayga ayaan haysanayaa
talk-reminder-later = 🗓 Dhowr maalmood kaddib: wada hadal ku saabsan { $child }. { $moment }
talk-reminder-tomorrow = 🗓 Berri: wada hadal ku saabsan { $child }. { $moment }
talk-reminder-today = 🗓 Maanta: wada hadal ku saabsan { $child }. { $moment }

## What was agreed
agreements-title = 🤝 Wixii aan ku heshiinnay ee ku saabsan { $child }
agreement-parent = 🏠 Guriga: { $text }
agreement-team = 🧸 Xannaanada: { $text }
agreement-by = ({ $date })
agreement-today = 📌 Heshiiska maanta: { $text }
agreement-button-done = ✔️ Waa la sameeyey
views-title = 👀 Sida aan u aragno { $child }
views-home = Guriga
views-nursery = Xannaanada
views-none = (waxba lama qorin)

## The step to school
form-ask = 📄 { $organisation } waxay rabtaa inay dugsiga foom ugu warbixiso { $child }. Marka hore waad akhrin kartaa, wax baadna ku dari kartaa. Ma loo diri karaa dugsiga?
form-button-yes = ✅ Haa, waa la diri karaa
form-button-no = Maya, yaan la dirin
form-yes = ✅ Haa ayaad tiri. Foomka ku saabsan { $child } dugsiga waa loo diri karaa.
form-no = Maya ayaad tiri. Dugsiga waxba ugama dirno { $child }. Waa hagaag.

## Quiet hours
menu-quiet = Saacadaha aamusnaanta
quiet-question = Laga bilaabo goorma ayaadan rabin xasuusin? Waxa ay shaqaaluhu laftoodu soo diraan way kuu imanayaan, laakiin dhawaaq la’aan.
quiet-from = Laga bilaabo { $time }
quiet-never = Aamusnaan ma rabo
quiet-is = 🌙 Xasuusin ma imanayso laga bilaabo { $begins } ilaa { $ends }.
quiet-is-never = 🔔 Xasuusintu saacad kasta way iman kartaa.

## How much
menu-amount = Kooban ama dhammaan
amount-question = Sidee baad u rabtaa inaad maalinta u akhrido?
amount-all = 📖 Dhammaan
amount-brief = 📝 Kooban
amount-is-all = 📖 Waxaad akhrinaysaa wax kasta oo shaqaaluhu maalinta ka qoraan.
amount-is-brief = 📝 Maalinta waxaad ku akhrinaysaa laba sadar. Waxa ay tahay inaad ogaato mar walba way yimaadaan. Hal taabasho ayaad dhammaan ku akhrinaysaa.

## At home
home-title = 🏡 { $child } guriga
home-empty = Weli halkan waxba kuma qorna. Waxaad sheegi kartaa wixii aad rabto: cidda guriga joogta, sida aad waxyaabaha ugu yeertaan, waxa dejiya, ciidaha aad u dabbaaldegtaan. Adiga ayaa leh. Waxaad ka saarto kooxdana way ka tagaysaa.
home-add = ✍️ Wax sheeg
home-write = Hal shay ka sheeg guriga iyo { $child }, ugu badnaan { $limit } xaraf.
home-kept = 🙏 Bogga way ku taal.
home-full = Boggu waa buuxaa. Si aad wax cusub u sheegto, marka hore wax ka saar.
