# What a guardian reads. B1, warm, one thought per sentence, no gender for the child nor for the parent.
# Address: "dumneavoastră", without adjectives or participles that would show the parent's gender.

## Joining
join-hello =
    Bună ziua, { $name }! Bun venit la { $organisation }.
    Aici citiți în limba dumneavoastră cum a fost ziua: { $children }. Puteți și răspunde în limba dumneavoastră.
join-language-question = Acum citiți în română. Este corect?
join-language-yes = Da, română
join-language-other = Altă limbă
join-language-choose = În ce limbă doriți să citiți?
join-card-title = Înainte de a începe
join-what-i-am = 🤖 Sunt un program de calculator. Duc mesajele între dumneavoastră și echipă. Nu vorbesc niciodată în numele echipei.
join-who-reads = 👀 Echipa ({ $groups }) citește ce scrieți despre copil. Ce ține de bani, contract, reclamații, siguranță sau date personale merge la birou, iar echipa nu vede asta. Dumneavoastră vedeți mereu cine citește. Alți părinți nu văd ce scrieți. Nici celălalt părinte al copilului nu vede.
join-telegram = ☁️ Telegram păstrează mesajele noastre și le poate vedea. Vă rugăm să nu trimiteți aici nimic ce trebuie să rămână secret.
join-machine = 🔒 Traducerea se face pe calculatorul organizației { $organisation }. Nimic nu ajunge la o firmă de traduceri.
join-expect-us-title = La ce vă puteți aștepta de la noi
join-expect-us =
    • În fiecare zi la noi: cum a fost cu mâncarea, somnul și joaca.
    • Un răspuns în aceeași zi, dacă echipa lucrează, și o discuție cu un om, dacă doriți.
    • Vă spunem când ceva nu a mers bine.
join-expect-you-title = Ce vă rugăm noi
join-expect-you =
    • Spuneți-ne ce trebuie să știm: o noapte grea, medicamente, cine ia copilul.
    • Spuneți-ne dacă nu ne înțelegeți.
    • Este urgent? Sunați la { $phone }. Nimeni nu urmărește acest chat tot timpul.
join-agree = Sunt de acord
join-decline = Nu, mulțumesc
join-done =
    Vă mulțumim, { $name }. Conectarea a reușit.
    După fiecare zi la noi primiți un mesaj despre { $children }. Puteți scrie aici oricând.
join-declined =
    Este în regulă. Nu veți primi mesaje aici. Când veniți după copil, echipa vă spune cum a fost ziua.
    V-ați răzgândit? Deschideți din nou invitația sau scrieți /start.
join-commands = /menu – o întrebare sau o veste · /mine – întrebările dumneavoastră · /who – cine ce citește · /language – altă limbă · /card sau cuvântul „{ card-word }” – ce am stabilit
join-not-me = Nu sunt { $name }
join-not-me-done = Vă mulțumim că ne-ați spus. Invitația rămâne valabilă pentru { $name }. Doriți și dumneavoastră mesaje? Cereți echipei propria invitație.
card-word = acord
menu-language = Altă limbă
menu-card = Ce am stabilit
menu-help = Cum funcționează?
language-changed = De acum citiți în română.
looks-like = 🔎 Pare a fi altă limbă: { $seen }. Limba dumneavoastră aici este: { $own }. Doriți să citiți și să scrieți aici în cealaltă limbă? Atunci apăsați butonul. Dacă nu, nu trebuie să faceți nimic.
card-agreed-on = Data acordului: { $date } (versiunea { $version }).

## Invitations that do not work
invite-unknown = Nu cunosc această invitație. Linkul a fost copiat în întregime? Cereți echipei o invitație nouă.
invite-used = Această invitație a fost deja folosită. Funcționează o singură dată. Cereți echipei o invitație nouă.
invite-expired = Această invitație nu mai este valabilă. Cereți echipei o invitație nouă.
invite-too-many = Au fost prea multe încercări. Așteptați o oră sau cereți ajutorul echipei.
invite-other-person = Această invitație este pentru altă persoană. Acest chat este deja conectat ({ $name }). Fiecare persoană are propria invitație.
invite-again = { $name }, conexiunea funcționează deja. Nu trebuie să faceți nimic.
stranger =
    Bună ziua. Acesta este chatul de la { $organisation } pentru părinți și personal. Încă nu ne cunoaștem.
    Cereți echipei propria invitație. Este urgent? Sunați la { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = Pentru toți părinții din grupa { $group } · { $date }
answer-title = Răspuns despre { $child }
correction-title = Corectare · { $child } · { $date }
correction-explain = Într-un mesaj anterior, ceva nu era corect. Corect este așa:
correction-gone = (nu era corect)
odd-better = Într-un mesaj anterior, o propoziție nu era tradusă bine. Mai bine este așa:
written-by = ✍️ { $names }
origin-machine = 🤖 Tradus automat. Pot exista greșeli.
origin-person = 👤 Verificat de un om.
origin-original = Nu am putut traduce bine această parte. Acesta este originalul (limba: { $language }):
origin-original-title = Originalul (limba: { $language }):
may-be-repeated = 🔁 Poate că ați primit deja acest mesaj.
photo-of = 📷 { $child }
button-understood = ✅ Am înțeles
button-not-clear = ❓ Nu este clar
button-call-me = 📞 Sunați-mă
button-all = 📖 Citește tot
button-original = Original
button-translation = Traducere
button-odd = ✏️ Traducere ciudată

## A second language, where no machine knows the first
bridge-question = 🌉 Încă nicio mașină nu traduce bine în română. Somnul, mâncarea și frazele fixe le citiți în română. Alte cuvinte ale echipei vin așa cum au fost scrise (limba: { $written }). O mașină poate adăuga o a doua limbă. Ce altă limbă citiți bine?
bridge-none = Nicio altă limbă
bridge-chosen = 🌉 Bine. La cuvintele echipei pe care nu le avem în română primiți și o traducere automată. Limba: { $language }. Puteți schimba oricând: /language
bridge-without = Bine. Cuvintele echipei pe care nu le avem în română vin așa cum au fost scrise (limba: { $written }). Puteți schimba oricând: /language
bridge-honest = Încă nicio mașină nu poate traduce asta în română. Acestea sunt cuvintele echipei, cu o traducere automată. Pot exista greșeli.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = Vă mulțumim.
noted-not-clear = Vă mulțumim că ne-ați spus. Rugăm echipa să scrie altfel.
noted-call-me = Echipa știe acum că așteptați un telefon. Este urgent? Sunați la { $phone }.
noted-already = Vă mulțumim, știm deja.
odd-which = Care propoziție este tradusă ciudat?
odd-told = Vă mulțumim că ne-ați spus. Căutăm cuvinte mai bune. Până atunci contează originalul.
reply-passed = ✔️ Am transmis echipei de la grupa { $group }.
reply-passed-later = ✔️ Echipa grupei { $group } nu lucrează acum. Citește mesajul { $day }. Este urgent? Sunați la { $phone }.
reply-about-whom = Despre cine este vorba?
reply-edited = (modificat)
part-gone = 🧹 Acest lucru nu mai este în mesaj. Nu l-a citit nimeni.
part-stays = 📌 Acest lucru a ajuns deja la: { $who }. Acolo rămâne.
reply-nothing-yet = Conexiunea funcționează, dar acum nu văd aici niciun copil înscris. Vă rugăm să sunați la { $phone }.

## When something cannot be done
sorry-kind = Nu pot transmite acest lucru. Puteți scrie în cuvinte? Merge și o fotografie sau un mesaj vocal.
sorry-forwarded = Nu pot transmite mesaje redirecționate. Puteți scrie cu propriile cuvinte?
sorry-old-button = Acest buton nu mai funcționează.
sorry-room = Acesta este chatul echipei. Vă rugăm să îmi scrieți în chatul nostru privat. Nu am păstrat mesajul.
sorry-failed = Ceva nu a mers bine aici. Mesajul nu a fost transmis. Trimiteți-l din nou sau sunați la { $phone }.
reply-kept = Mesajul este păstrat. Echipa nu îl poate citi aici acum. Dacă este important astăzi, sunați la { $phone }.
sorry-agree-first = Citiți mai întâi mesajul de mai sus și apăsați „{ $button }”. Apoi pot transmite mesajul dumneavoastră.

## Who reads what
role-group = Echipa grupei { $group }
role-mentor = { $mentor } (mentor) și echipa grupei { $group }
role-billing = Biroul (facturi și plăți)
role-planning = Biroul (zile și contract)
role-management = Conducerea
role-complaints = Persoana de contact pentru reclamații
role-safeguarding = Persoana de contact pentru siguranță
role-privacy = Persoana de contact pentru date personale
role-person = { $person } – { $role }
topic-care = Ziua copilului
topic-development = Dezvoltarea copilului
topic-urgent = Urgent
topic-payment = Facturi și plăți
topic-allowance = Alocația pentru îngrijirea copiilor (kinderopvangtoeslag)
topic-contract = Zile și contract
topic-dissatisfied = Nemulțumire
topic-complaint = Reclamație oficială
topic-conduct = Comportamentul personalului
topic-custody = Autoritatea părintească și cine ia copilul
topic-safety = Siguranța acasă
topic-privacy = Date personale și fotografii
passed = ✔️ Am transmis.
passed-split = ✂️ Mesajul dumneavoastră este despre mai multe lucruri. Fiecare parte ajunge doar la persoanele potrivite.
passed-quote = „{ $text }”
passed-who = 👤 Cine citește: { $who }
passed-by = 🕓 Răspuns: cel târziu { $date }
passed-today = 🕓 Răspuns: astăzi
passed-wall = 🔒 Echipa grupei copilului nu vede acest lucru.
passed-think = ✋ În primele { $seconds } s nu vede nimeni: încă puteți schimba.
passed-taken = 🧹 Retrag mesajul de aici: { $who }. Poate că a fost deja citit acolo.
passed-closed = 🌙 Acum nu este nimeni. Mesajul va fi citit { $day }. Este urgent? Sunați la { $phone }.
passed-urgent = 📞 Nu poate aștepta? Sunați acum la { $phone }.
passed-danger = 🆘 Este cineva în pericol acum? Sunați la { $acute }. Sfaturi despre siguranța acasă: serviciul Veilig Thuis, { $home }. Gratuit, zi și noapte.
passed-receipt = 📄 Confirmare: reclamația oficială nr. { $number }, primită { $date }. Aflați rezultatul cel târziu { $until }.
passed-bsn = 🔢 Am scos din mesaj numărul BSN (codul numeric personal din Țările de Jos). Vă rugăm să nu îl trimiteți în chat. Nu l-a văzut nimeni.
button-not-them = ↩️ Nu, este pentru altcineva
button-not-this = ↩️ { $part } este pentru altcineva
choice-question = Pentru cine este?
choice-care = 👶 Ziua copilului meu – pentru echipă
choice-development = 🌱 Cum îi merge copilului meu – pentru echipă și mentor
choice-payment = 💶 Factură, plată, alocație – pentru birou
choice-contract = 📅 Zile sau contract – pentru birou
choice-dissatisfied = 😕 Ceva mă nemulțumește
choice-safety = 🛟 Siguranță sau autoritate părintească – nu pentru echipă
choice-privacy = 🔒 Date personale sau fotografii
choice-stay = ‹ Este bine așa
ask-reader =
    🤔 Cine are voie să citească mesajul? Nu știu sigur.
    Încă nu l-a văzut nimeni. Puteți alege până la ora { $time }. Dacă nu alegeți, nu ajunge la echipă, ci la cineva de la birou. Vă spun atunci la cine.
ask-unhappy =
    🙏 Vă mulțumim că ne-ați spus. Cine are voie să citească mesajul? Încă nu l-a văzut nimeni.
    Puteți alege până la ora { $time }. Dacă nu alegeți, îl citește: { $who }.
unhappy-mentor = 🌱 Echipa grupei și mentorul
unhappy-complaints = 📄 Fac o reclamație oficială
unasked = ⏳ Nu ați ales, așa că am transmis mesajul. Echipa grupei copilului nu îl vede.
unasked-child = ⏳ Nu ați ales un copil, așa că am transmis mesajul.

## The menu
menu-message = O întrebare sau o veste
menu-mine = Întrebările mele
menu-who = Cine ce citește
menu-what = Despre ce este vorba?
menu-absent = 🏠 Nu vine
menu-pick-up = 🚗 Cine și când ia copilul
menu-question = 👶 Întrebare despre copilul meu
menu-payment = 💶 Plată
menu-contract = 📅 Zile și contract
menu-complaint = 😕 Ceva mă nemulțumește
menu-privacy = 🔒 Date personale
menu-talk = 💬 Doresc o discuție
menu-home = 🏡 La noi acasă
menu-safety = 🛟 Siguranță sau ceva grav
menu-safety-warm = 🤝 Este bine că vreți să spuneți. Vă suntem alături.
menu-which-child = Despre ce copil este vorba?
menu-absent-day = În ce zi nu vine { $child }?
menu-absent-why = Care este motivul?
menu-ill = 🤒 Boală
menu-free = 🏖 Zi liberă
menu-other = Altceva
menu-noted-absent = ✔️ Vă mulțumim. Echipa grupei { $group } știe: { $child } nu vine { $date }.
menu-pick-up-what = Ce se schimbă?
menu-pick-up-time = 🕓 Altă oră
menu-pick-up-person = 👤 Altă persoană
menu-pick-up-when = La ce oră vine cineva astăzi după { $child }?
menu-noted-pick-up = ✔️ Vă mulțumim. Echipa grupei { $group } știe: cineva vine după { $child } la ora { $time }.
menu-noted-talk = ✔️ Vă mulțumim. Momentul discuției îl propune: { $who }.
menu-write = ✏️ Scrieți acum, în limba dumneavoastră.
menu-write-person = ✏️ Scrieți cine vine și când.
menu-stop = ✕ Nu mai e nevoie
menu-stopped = Bine.
mine-none = Nu aveți întrebări deschise.
mine-title = Întrebările dumneavoastră
mine-asked = ❔ Așteaptă răspunsul dumneavoastră: cine are voie să citească?
mine-open = 📨 Se ocupă: { $who }
mine-answered = ✅ Răspuns: { $date }. De la: { $who }
mine-closed = ☑️ Închis: { $date }. Motiv: { $why }
formal-until = 📄 Aflați rezultatul cel târziu { $until }.
formal-late = ⏰ Ne pare rău. Au trecut șase săptămâni, iar reclamația dumneavoastră oficială nr. { $number } nu este încă închisă. Am trimis deja o reamintire. Acum vă puteți adresa și la Geschillencommissie Kinderopvang (comisia de litigii). Preferați să sunați? { $phone }
why-solved = s-a rezolvat
why-talked = ați vorbit despre asta
why-seen = mesajul a fost văzut, nu era nevoie de răspuns
why-noted = s-a notat
why-empty = nu era nevoie de răspuns
why-withdrawn = ați retras mesajul
who-title = Cine citește ce scrieți
who-promise = { $topic }: { $who }. Răspuns { $days ->
        [0] în aceeași zi
        [one] în cel mult { $days } zi lucrătoare
        [few] în cel mult { $days } zile lucrătoare
       *[other] în cel mult { $days } de zile lucrătoare
    }.
who-hours = { $topic }: { $who }. Răspuns { $hours ->
        [one] în cel mult { $hours } oră de lucru
        [few] în cel mult { $hours } ore de lucru
       *[other] în cel mult { $hours } de ore de lucru
    }.
who-deputy = Nu vine răspunsul la timp? Atunci: { $who }.
who-since = Este valabil din: { $date }.
who-other-parent = Celălalt părinte al copilului nu vede ce scrieți.

## The office
case-answer-title = { $role } · întrebarea dumneavoastră nr. { $number }
case-late-parent = ⏰ Ne pare rău. Nu ați primit răspuns la timp de la: { $role }. De acum se ocupă: { $who }. Răspuns: cel târziu { $date }.
case-late-alone = ⏰ Ne pare rău. Nu ați primit răspuns la timp de la: { $role }. Am trimis deja o reamintire. Preferați să sunați? { $phone }
case-late-up = ⏰ Încă așteptați un răspuns. { $who } știe acum și asta, dar nu citește mesajul dumneavoastră. Preferați să sunați? { $phone }
case-closed-parent = ☑️ Întrebarea dumneavoastră nr. { $number } este închisă: { $why }. Nu este corect? Răspundeți la acest mesaj.
case-open-again = ↩️ Întrebarea dumneavoastră nr. { $number } este din nou deschisă. Răspuns: cel târziu { $date }.
case-move-ask =
    ↪️ { $from } crede că altcineva vă poate ajuta mai bine: { $to }.
    Sunteți de acord să citească ce ați scris?
case-move-yes = ✅ Da
case-move-no = Nu
case-move-told = ↪️ Întrebarea dumneavoastră nr. { $number }. Acum se ocupă: { $who }.
case-kept = Mesajul este păstrat. Biroul nu îl poate citi aici acum. Dacă este important astăzi, sunați la { $phone }.
sorry-not-taken-back = Nu am putut scoate cuvintele dumneavoastră de acolo unde erau. Vă rugăm să sunați la { $phone }.
