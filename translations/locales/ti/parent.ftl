# What a guardian reads. B1, warm, one thought per sentence.
# Address: the polite plural (-ኩም), for the singular would say he or she. No prefix ever stands on an inserted word.
# "ጉጅለ" means both group and team: the group is "ጉጅለ", the team is "ሰራሕተኛታት".

## Joining
join-hello =
    ሰላም { $name }፣ እንቋዕ ናብ { $organisation } ብደሓን መጻእኩም።
    ኣብዚ ውዕሎ ናይ { $children } ከመይ ከም ዝነበረ ብቋንቋኹም ተንብቡ። ንስኹም እውን ብቋንቋኹም ክትምልሱ ትኽእሉ ኢኹም።
join-language-question = ሕጂ ብትግርኛ ተንብቡ ኣለኹም። ልክዕ ድዩ?
join-language-yes = እወ፣ ትግርኛ
join-language-other = ካልእ ቋንቋ
join-language-choose = ብኣየናይ ቋንቋ ከተንብቡ ትደልዩ?
join-card-title = ቅድሚ ምጅማርና
join-what-i-am = 🤖 ኣነ ናይ ኮምፒተር ፕሮግራም እየ። ናታትኩም መልእኽቲ ናብ ሰራሕተኛታት የብጽሕ። ናታቶም መልእኽቲ ናባኹም የብጽሕ። ኣብ ክንዲ ሰራሕተኛታት ፈጺመ ኣይዛረብን።
join-who-reads = 👀 ብዛዕባ ቆልዓኹም ዝጸሓፍኩምዎ ሰራሕተኛታት ናይ { $groups } የንብብዎ። ብዛዕባ ገንዘብ፣ ውዕል፣ ጥርዓን፣ ድሕንነት ወይ ውልቃዊ ሓበሬታ (privacy) ድዩ? ሽዑ ናብ ቤት ጽሕፈት ይኸይድ፣ ሰራሕተኛታት ኣይርእይዎን። መን ከም ዘንብቦ ኩሉ ግዜ ትርእዩ። ካልኦት ወለዲ ኣይርእይዎን። ካልእ ካብ ወለዲ ናይ ቆልዓኹም እውን ኣይርእዮን።
join-telegram = ☁️ Telegram መልእኽትታትና የቐምጥ፣ ክርእዮ እውን ይኽእል። በጃኹም ምስጢር ክኸውን ዘለዎ ነገር ኣብዚ ኣይትስደዱ።
join-machine = 🔒 እቲ ትርጉም ኣብ ኮምፒተር ናይ { $organisation } ይግበር። ናብ ናይ ትርጉም ኩባንያ ዝኸይድ የለን።
join-expect-us-title = ካባና እንታይ ትጽበዩ
join-expect-us =
    • ኣብ ኩሉ ናይ ክንክን መዓልቲ: መግቢ፣ ድቃስን ጸወታን ከመይ ከም ዝነበረ።
    • ሰራሕተኛታት ኣብ ዝሰርሑሉ መዓልቲ: ኣብታ መዓልቲ መልሲ። እንተ ደሊኹም ምስ ሰብ ክትዛረቡ ትኽእሉ።
    • ገለ ነገር ጽቡቕ እንተ ዘይከይዱ፣ ንነግረኩም።
join-expect-you-title = ካባኹም እንታይ ንሓትት
join-expect-you =
    • ክንፈልጦ ዘለና ንገሩና: ሕማቕ ለይቲ፣ መድሃኒት፣ መን ቆልዓ ከም ዝወስድ።
    • እንተ ዘይተረድኣኩም ንገሩና።
    • ህጹጽ ድዩ? ናብ { $phone } ደውሉ። ነዚ ቻት ኩሉ ግዜ ዝከታተሎ ሰብ የለን።
join-agree = እስማዕማዕ እየ
join-decline = ኣይፋል፣ የቐንየለይ
join-done =
    የቐንየልና፣ { $name }። ምዝገባኹም ተዛዚሙ።
    ኣብ ኩሉ ናይ ክንክን መዓልቲ ብዛዕባ { $children } መልእኽቲ ትረኽቡ። ኣብዚ ኩሉ ግዜ ክትጽሕፉ ትኽእሉ ኢኹም።
join-declined =
    ጸገም የለን። ኣብዚ መልእኽቲ ኣይትረኽቡን። ሰራሕተኛታት ውዕሎ ናይቲ መዓልቲ ኣብ ማዕጾ ይነግሩኹም።
    ሓሳብኩም ቀይርኩም? ዕድመኹም እንደገና ክፈቱ ወይ /start ጽሓፉ።
join-commands = /menu – ሕተቱ ወይ ንገሩ · /mine – ሕቶታትኩም · /who – መን እንታይ የንብብ · /language – ካልእ ቋንቋ · /card ወይ “{ card-word }” ዝብል ቃል – ዝተሰማማዕናሉ
join-not-me = ኣነ { $name } ኣይኮንኩን
join-not-me-done = ብምንጋርኩም የቐንየልና። እቲ ዕድመ ናይ { $name } ኮይኑ ይጸንሕ። ንስኹም እውን መልእኽቲ ትደልዩ ዲኹም? ንሰራሕተኛታት ናይ ገዛእ ርእስኹም ዕድመ ሕተትዎም።
card-word = ስምምዕ
menu-language = ካልእ ቋንቋ
menu-card = ዝተሰማማዕናሉ
menu-help = እዚ ከመይ ይሰርሕ?
language-changed = ካብ ሕጂ ብትግርኛ ተንብቡ።
looks-like = 🔎 እዚ ካልእ ቋንቋ ይመስል፦ { $seen }። ኣብዚ ቋንቋኹም፦ { $own }። ኣብዚ በቲ ካልእ ቋንቋ ከተንብቡን ክትጽሕፉን ትደልዩ ዲኹም? ሽዑ ነቲ መጠወቒት ጠውቑ። እንተ ዘይኮይኑ፣ ዝግበር ነገር የለን።
card-agreed-on = ዝተሰማማዕኩምሉ መዓልቲ: { $date } (ሕታም { $version })።

## Invitations that do not work
invite-unknown = ነዚ ዕድመ ኣይፈልጦን እየ። እቲ ሊንክ ምሉእ ድዩ ተቐዲሑ? በጃኹም ንሰራሕተኛታት ሓድሽ ዕድመ ሕተትዎም።
invite-used = እዚ ዕድመ ቅድሚ ሕጂ ኣብ ጥቕሚ ውዒሉ። ሓደ ግዜ ጥራይ ይሰርሕ። በጃኹም ንሰራሕተኛታት ሓድሽ ዕድመ ሕተትዎም።
invite-expired = ናይዚ ዕድመ ግዜ ሓሊፉ። በጃኹም ንሰራሕተኛታት ሓድሽ ዕድመ ሕተትዎም።
invite-too-many = ብዙሕ ግዜ ፈቲንኩም። በጃኹም ሓደ ሰዓት ተጸበዩ፣ ወይ ንሰራሕተኛታት ሓገዝ ሕተቱ።
invite-other-person = እዚ ዕድመ ናይ ካልእ ሰብ እዩ። ንስኹም በዚ ስም ድሮ ተመዝጊብኩም: { $name }። ነፍሲ ወከፍ ሰብ ናይ ገዛእ ርእሱ ዕድመ ኣለዎ።
invite-again = ድሮ ተመዝጊብኩም ኣለኹም፣ { $name }። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
stranger =
    ሰላም። እዚ ቻት ናይ { $organisation } እዩ፣ ንወለድን ሰራሕተኛታትን። ክሳብ ሕጂ ኣይፈልጠኩምን።
    ንሰራሕተኛታት ናይ ገዛእ ርእስኹም ዕድመ ሕተትዎም። ህጹጽ ድዩ? ናብ { $phone } ደውሉ።

## A message that arrives
handover-title = { $child } · { $date }
notice-title = ንኹሎም ወለዲ ናይ { $group } · { $date }
answer-title = መልሲ ብዛዕባ { $child }
correction-title = እርማት · { $child } · { $date }
correction-explain = ኣብ ዝሓለፈ መልእኽቲ ጌጋ ነይሩ። እቲ ልክዕ እዚ እዩ:
correction-gone = (እዚ ልክዕ ኣይነበረን)
odd-better = ኣብ ዝሓለፈ መልእኽቲ ሓንቲ ሓሳብ ጽቡቕ ኣይተተርጐመትን። ከምዚ ይሓይሽ:
written-by = ✍️ { $names }
origin-machine = 🤖 ብማሽን እዩ ተተርጒሙ። ጌጋ ክህልዎ ይኽእል።
origin-person = 👤 ብሰብ ተራእዩ።
origin-original = ነዚ ክፍሊ ጽቡቕ ክንትርጉሞ ኣይከኣልናን። ከምዚ ተጻሒፉ ({ $language }):
origin-original-title = ዝተጻሕፈ ({ $language }):
may-be-repeated = 🔁 ምናልባት ነዚ መልእኽቲ ቅድሚ ሕጂ ረኺብኩምዎ ትኾኑ።
photo-of = 📷 { $child }
button-understood = ✅ ተረዲኡኒ
button-not-clear = ❓ ኣይነጸረለይን
button-call-me = 📞 ደውሉለይ
button-all = 📖 ኩሉ ኣንብቡ
button-original = ዝተጻሕፈ
button-translation = ትርጉም
button-odd = ✏️ ዘይንጹር ትርጉም

## A second language, where no machine knows the first
bridge-question = 🌉 ክሳብ ሕጂ ናብ ትግርኛ ጽቡቕ ዝትርጉም ማሽን የለን። ድቃስን መግብን ቀወምቲ ምሉእ ሓሳባትን ብትግርኛ ተንብቡ። ካልእ ናይ ሰራሕተኛታት ቃላት ከምቲ ዝተጻሕፎ ይመጽእ ({ $written })። ማሽን ካልኣይ ቋንቋ ክውስኽ ይኽእል። ኣየናይ ካልእ ቋንቋ ጽቡቕ ተንብቡ?
bridge-none = ካልእ ቋንቋ የለን
bridge-chosen = 🌉 ጽቡቕ። ምስቲ ብትግርኛ ዘይብልናዮ ናይ ሰራሕተኛታት ቃላት፣ ናይ ማሽን ትርጉም እውን ክመጸኩም እዩ። ቋንቋ፦ { $language }። ኩሉ ግዜ ክትቅይርዎ ትኽእሉ፦ /language
bridge-without = ጽቡቕ። እቲ ብትግርኛ ዘይብልና ናይ ሰራሕተኛታት ቃላት ከምቲ ዝተጻሕፎ ክመጽእ እዩ ({ $written })። ኩሉ ግዜ ክትቅይርዎ ትኽእሉ፦ /language
bridge-honest = ክሳብ ሕጂ ነዚ ናብ ትግርኛ ክትርጉም ዝኽእል ማሽን የለን። እዚ ናይ ሰራሕተኛታት ቃላት እዩ፣ ምስ ናይ ማሽን ትርጉም። ኣብቲ ትርጉም ጌጋ ክህሉ ይኽእል።
bridge-written = ✍️ { $language }፦
bridge-machine = 🤖 { $language }፦

## Answering
noted-understood = የቐንየልና።
noted-not-clear = ብምንጋርኩም የቐንየልና። ሰራሕተኛታት ብኻልእ ኣገባብ ክገልጽዎ ክንሓቶም ኢና።
noted-call-me = ሰራሕተኛታት ክድወለልኩም ከም ትደልዩ ሕጂ ፈሊጦም። ህጹጽ ድዩ? ናብ { $phone } ደውሉ።
noted-already = እዚ ድሮ ንፈልጦ ኢና።
odd-which = ኣየነይቲ ሓሳብ እያ ጽቡቕ ዘይተተርጐመት?
odd-told = ብምንጋርኩም የቐንየልና። ዝሓሸ ቃላት ክንደሊ ኢና። ክሳብ ሽዑ እቲ ዝተጻሕፈ እዩ ልክዕ።
reply-passed = ✔️ ናብ ሰራሕተኛታት ናይ { $group } ተመሓላሊፉ።
reply-passed-later = ✔️ ሰራሕተኛታት ናይ { $group } ሕጂ ኣብ ስራሕ የለዉን። ዘንብብሉ መዓልቲ: { $day }። ህጹጽ ድዩ? ናብ { $phone } ደውሉ።
reply-about-whom = እዚ ብዛዕባ መን እዩ?
reply-edited = (ተቐዪሩ)
part-gone = 🧹 እዚ ካብ መልእኽትኹም ወጺኡ ኣሎ። ዝኾነ ሰብ ኣየንበቦን።
part-stays = 📌 እዚ ድሮ ምስ { $who } ኣሎ። ኣብኡ ይጸንሕ።
reply-nothing-yet = ተመዝጊብኩም ኣለኹም፣ ግን ሕጂ ኣብዚ ቆልዓ የብልኩምን። በጃኹም ናብ { $phone } ደውሉ።

## When something cannot be done
sorry-kind = ነዚ ከመሓላልፎ ኣይክእልን። ብጽሑፍ ክትገልጽዎ ትኽእሉ ዲኹም? ስእሊ ወይ ናይ ድምጺ መልእኽቲ እውን ይከኣል።
sorry-forwarded = ካብ ካልእ ቻት ዝመጸ መልእኽቲ ከመሓላልፍ ኣይክእልን። ብናይ ገዛእ ርእስኹም ቃላት ክትጽሕፍዎ ትኽእሉ ዲኹም?
sorry-old-button = እዚ መጠወቒት ድሕሪ ሕጂ ኣይሰርሕን።
sorry-room = እዚ ናይ ሰራሕተኛታት ክፍሊ እዩ። በጃኹም ኣብ ናይ ውልቅና ቻት ጽሓፉለይ። መልእኽትኹም ኣየቐመጥክዎን።
sorry-failed = ገለ ጌጋ ኣጋጢሙ። መልእኽትኹም ኣይተመሓላለፈን። በጃኹም እንደገና ስደድዎ፣ ወይ ናብ { $phone } ደውሉ።
reply-kept = መልእኽትኹም ተቐሚጡ ኣሎ። ሰራሕተኛታት ሕጂ ኣብዚ ከንብቡ ኣይክእሉን። ንሎሚ ኣገዳሲ ድዩ? በጃኹም ናብ { $phone } ደውሉ።
sorry-agree-first = በጃኹም ቅድም ነቲ ኣብ ላዕሊ ዘሎ መልእኽቲ ኣንብቡ፣ ካብኡ “{ $button }” ዝብል ጠውቑ። ሽዑ መልእኽትኹም ከመሓላልፍ ይኽእል።

## Who reads what
role-group = ሰራሕተኛታት ናይ { $group }
role-mentor = { $mentor } (mentor ናይ ቆልዓኹም) ምስ ሰራሕተኛታት ናይ { $group }
role-billing = ቤት ጽሕፈት (ፋክቱርን ክፍሊትን)
role-planning = ቤት ጽሕፈት (መዓልትታትን ውዕልን)
role-management = ምሕደራ (manager)
role-complaints = ንጥርዓናት ዝከታተል ሰብ
role-safeguarding = ንድሕንነት ቆልዑ ዝከታተል ሰብ
role-privacy = ንውልቃዊ ሓበሬታ (privacy) ዝከታተል ሰብ
role-person = { $person } – { $role }
topic-care = ውዕሎ ናይ ቆልዓ
topic-development = ዕቤት ናይ ቆልዓ
topic-urgent = ህጹጽ
topic-payment = ፋክቱርን ክፍሊትን
topic-allowance = ንክንክን ቆልዑ ዝወሃብ ናይ መንግስቲ ደገፍ (kinderopvangtoeslag)
topic-contract = መዓልትታትን ውዕልን
topic-dissatisfied = ኣይዓገብኩን
topic-complaint = ወግዓዊ ጥርዓን
topic-conduct = ኣካይዳ ናይ ሰራሕተኛታት
topic-custody = መሰልን ሓላፍነትን ወለዲ (gezag)፣ መን ቆልዓ ከም ዝወስድ
topic-safety = ድሕንነት ኣብ ገዛ
topic-privacy = ውልቃዊ ሓበሬታ (privacy)፣ ስእልታት
passed = ✔️ ተመሓላሊፉ።
passed-split = ✂️ መልእኽትኹም ካብ ሓደ ንላዕሊ ጉዳይ ኣለዎ። ነፍሲ ወከፍ ክፍሊ ናብቲ ዝምልከቶ ሰብ ጥራይ ይኸይድ።
passed-quote = “{ $text }”
passed-who = 👤 ዘንብብዎ: { $who }
passed-by = 🕓 መልሲ: ክሳብ { $date }
passed-today = 🕓 መልሲ: ሎሚ
passed-wall = 🔒 ናይ ቆልዓኹም ሰራሕተኛታት ነዚ ኣይርእይዎን።
passed-think = ✋ ን { $seconds } ካልኢት ዝኾነ ሰብ ኣይርእዮን፣ ገና ክትቅይርዎ ትኽእሉ ኢኹም።
passed-taken = 🧹 ካብዚ ኣልግሶ ኣለኹ: { $who }። ኣብኡ ተነቢቡ ክኸውን ይኽእል።
passed-closed = 🌙 ሕጂ ዝኾነ ሰብ የለን። ዘንብብሉ መዓልቲ: { $day }። ህጹጽ ድዩ? ናብ { $phone } ደውሉ።
passed-urgent = 📞 ክጽበ ዘይክእል እንተ ኾይኑ፣ ሕጂ ናብ { $phone } ደውሉ።
passed-danger = 🆘 ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ድዩ? ናብ { $acute } ደውሉ። ምኽሪ ብዛዕባ ድሕንነት ኣብ ገዛ: Veilig Thuis፣ { $home }። ብነጻ እዩ፣ ለይትን መዓልትን።
passed-receipt = 📄 ቅብሊት: ወግዓዊ ጥርዓን ቁጽሪ { $number }። ዝበጽሓሉ መዓልቲ: { $date }። ውጽኢት ትሰምዑሉ: ክሳብ { $until }።
passed-bsn = 🔢 ናይ ሆላንድ መለለዪ ቁጽሪ (BSN) ካብቲ መልእኽቲ ኣውጺአዮ። በጃኹም ኣብ ቻት ኣይትስደድዎ። ዝኾነ ሰብ ኣይረኣዮን።
button-not-them = ↩️ ኣይፋል፣ ንኻልእ ሰብ እዩ
button-not-this = ↩️ { $part } ንኻልእ ሰብ እዩ
choice-question = እዚ ንመን እዩ?
choice-care = 👶 ውዕሎ ናይ ቆልዓይ – ንሰራሕተኛታት
choice-development = 🌱 ዕቤት ናይ ቆልዓይ – ንሰራሕተኛታትን ንmentorን
choice-payment = 💶 ፋክቱር፣ ክፍሊት፣ toeslag – ቤት ጽሕፈት
choice-contract = 📅 መዓልትታት ወይ ውዕል – ቤት ጽሕፈት
choice-dissatisfied = 😕 ኣይዓገብኩን
choice-safety = 🛟 ድሕንነት ወይ gezag – ሰራሕተኛታት ኣይርእይዎን
choice-privacy = 🔒 ውልቃዊ ሓበሬታ (privacy) ወይ ስእልታት
choice-stay = ‹ ከምዚ ልክዕ እዩ
ask-reader =
    🤔 መን ከንብቦ ይኽእል? ርግጸኛ ኣይኮንኩን።
    ክሳብ ሕጂ ዝኾነ ሰብ ኣይረኣዮን። ክሳብ ሰዓት { $time } ክትመርጹ ትኽእሉ ኢኹም። እንተ ዘይመሪጽኩም፣ ናብ ሰራሕተኛታት ኣይከይድን፣ ናብ ሓደ ሰብ ኣብ ቤት ጽሕፈት ይኸይድ። ናብ መን ከም ዝኸደ ክነግረኩም እየ።
ask-unhappy =
    🙏 ብምንጋርኩም የቐንየልና። መን ከንብቦ ይኽእል? ክሳብ ሕጂ ዝኾነ ሰብ ኣይረኣዮን።
    ክሳብ ሰዓት { $time } ክትመርጹ ትኽእሉ ኢኹም። እንተ ዘይመሪጽኩም፣ ዘንብብዎ: { $who }።
unhappy-mentor = 🌱 ሰራሕተኛታትን mentorን
unhappy-complaints = 📄 ወግዓዊ ጥርዓን ከቕርብ እደሊ
unasked = ⏳ ኣይመረጽኩምን። ስለዚ ኣመሓላሊፈዮ። ናይ ቆልዓኹም ሰራሕተኛታት ነዚ ኣይርእይዎን።
unasked-child = ⏳ ቆልዓ ኣይመረጽኩምን። ስለዚ ኣመሓላሊፈዮ።

## The menu
menu-message = ሕተቱ ወይ ንገሩ
menu-mine = ሕቶታተይ
menu-who = መን እንታይ የንብብ
menu-what = ብዛዕባ እንታይ እዩ?
menu-absent = 🏠 ምምጻእ የለን
menu-pick-up = 🚗 ቆልዓ ምውሳድ
menu-question = 👶 ሕቶ ብዛዕባ ቆልዓይ
menu-payment = 💶 ክፍሊት
menu-contract = 📅 መዓልትታትን ውዕልን
menu-complaint = 😕 ኣይዓገብኩን
menu-privacy = 🔒 ውልቃዊ ሓበሬታ (privacy)
menu-talk = 💬 ክዘራረብ እደሊ
menu-home = 🏡 ኣብ ገዛና
menu-safety = 🛟 ድሕንነት ወይ ከቢድ ነገር
menu-safety-warm = 🤝 ክትነግሩና ምድላይኩም ጽቡቕ እዩ። በይንኹም ኣይኮንኩምን።
menu-which-child = ኣየናይ ቆልዓ?
menu-absent-day = { $child }: ምምጻእ ዘይህልወሉ መዓልቲ ኣየናይ እዩ?
menu-absent-why = ስለምንታይ?
menu-ill = 🤒 ሕማም
menu-free = 🏖 ዕረፍቲ
menu-other = ካልእ ነገር
menu-noted-absent = ✔️ የቐንየልና። ሰራሕተኛታት ናይ { $group } ፈሊጦም። { $child }: ምምጻእ የለን ({ $date })።
menu-pick-up-what = እንታይ እዩ ተቐዪሩ?
menu-pick-up-time = 🕓 ካልእ ሰዓት
menu-pick-up-person = 👤 ካልእ ሰብ
menu-pick-up-when = { $child }: ሎሚ ናይ ምውሳድ ሰዓት ክንደይ እዩ?
menu-noted-pick-up = ✔️ የቐንየልና። ሰራሕተኛታት ናይ { $group } ፈሊጦም። { $child }: ናይ ምውሳድ ሰዓት { $time }።
menu-noted-talk = ✔️ የቐንየልና። ግዜ ዝእምሙ: { $who }።
menu-write = ✏️ ሕጂ ብቋንቋኹም ጽሓፉ።
menu-write-person = ✏️ መንን መዓስን ከም ዝመጽእ ጽሓፉ።
menu-stop = ✕ ይትረፍ
menu-stopped = ሕራይ።
mine-none = ክፉት ሕቶ የብልኩምን።
mine-title = ሕቶታትኩም
mine-asked = ❔ ንዓኹም ይጽበ: መን ከንብቦ ይኽእል?
mine-open = 📨 ሕጂ ኣብዚ ኣሎ: { $who }
mine-answered = ✅ መልሲ ተዋሂቡ ({ $date })። መልሲ ዝሃቡ: { $who }
mine-closed = ☑️ ተዓጽዩ ({ $date }): { $why }
formal-until = 📄 ውጽኢት ትሰምዑሉ: ክሳብ { $until }።
formal-late = ⏰ ይቕሬታ። ድሕሪ ሽዱሽተ ሰሙን ወግዓዊ ጥርዓንኩም ቁጽሪ { $number } ክሳብ ሕጂ ኣይተዓጽወን። ኣዘኻኺረ ኣለኹ። ሕጂ ናብ Geschillencommissie Kinderopvang (ኮሚሽን ክርክር) እውን ክትከዱ ትኽእሉ ኢኹም። ክትድውሉ ትመርጹ ዲኹም? { $phone }
why-solved = ተፈቲሑ
why-talked = ተዘራሪብኩምሉ
why-seen = ተራእዩ፣ መልሲ ኣየድለየን
why-noted = ተመዝጊቡ
why-empty = መልሲ ኣየድለየን
why-withdrawn = ባዕልኹም ሰሓብኩምዎ
who-title = ዝጸሓፍኩምዎ መን የንብቦ
who-promise = { $topic }: { $who }። መልሲ { $days ->
        [0] ኣብታ መዓልቲ
        [1] ኣብ ውሽጢ 1 መዓልቲ ስራሕ
       *[other] ኣብ ውሽጢ { $days } መዓልትታት ስራሕ
    }።
who-hours = { $topic }: { $who }። መልሲ { $hours ->
        [1] ኣብ ውሽጢ 1 ሰዓት ስራሕ
       *[other] ኣብ ውሽጢ { $hours } ሰዓታት ስራሕ
    }።
who-deputy = ኣብ ግዜኡ መልሲ ኣይረኸብኩምን? ሽዑ: { $who }።
who-since = ካብ { $date } ጀሚሩ ከምዚ እዩ።
who-other-parent = ካልእ ካብ ወለዲ ናይ ቆልዓኹም ንስኹም እትጽሕፍዎ ኣይርእዮን።

## The office
case-answer-title = { $role } · ሕቶኹም ቁጽሪ { $number }
case-late-parent = ⏰ ይቕሬታ። ኣብ ግዜኡ መልሲ ኣይረኸብኩምን። መልሲ ክህቡ ዝነበሮም: { $role }። ካብ ሕጂ ነዚ ዝከታተሉ: { $who }። መልሲ: ክሳብ { $date }።
case-late-alone = ⏰ ይቕሬታ። ኣብ ግዜኡ መልሲ ኣይረኸብኩምን። መልሲ ክህቡ ዝነበሮም: { $role }። ኣዘኻኺረ ኣለኹ። ክትድውሉ ትመርጹ ዲኹም? { $phone }
case-late-up = ⏰ ክሳብ ሕጂ መልሲ ትጽበዩ ኣለኹም። { $who } እውን ሕጂ ይፈልጥ እዩ፣ መልእኽትኹም ግን ኣየንብብን። ክትድውሉ ትመርጹ ዲኹም? { $phone }
case-closed-parent = ☑️ ሕቶኹም ቁጽሪ { $number } ተዓጽዩ: { $why }። ልክዕ ኣይኮነን? ነዚ መልእኽቲ መልሱሉ።
case-open-again = ↩️ ሕቶኹም ቁጽሪ { $number } ከም ብሓድሽ ተኸፊቱ ኣሎ። መልሲ: ክሳብ { $date }።
case-move-ask =
    ↪️ ርእይቶ ናይ { $from }: ካልእ ሰብ ብዝበለጸ ክሕግዘኩም ይኽእል። እዚ እዩ: { $to }።
    ዝጸሓፍኩምዎ ከንብብዎ ትፈቕዱ ዲኹም?
case-move-yes = ✅ እወ
case-move-no = ኣይፋል
case-move-told = ↪️ ሕቶኹም ቁጽሪ { $number } ሕጂ ኣብዚ ኣሎ: { $who }።
case-kept = መልእኽትኹም ተቐሚጡ ኣሎ። ቤት ጽሕፈት ሕጂ ኣብዚ ከንብብ ኣይክእልን። ንሎሚ ኣገዳሲ ድዩ? በጃኹም ናብ { $phone } ደውሉ።
sorry-not-taken-back = ቃላትኩም ካብቲ ዝነበሮ ቦታ ክኣልዮ ኣይከኣልኩን። በጃኹም ናብ { $phone } ደውሉ።
