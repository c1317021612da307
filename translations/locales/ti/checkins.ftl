# Talks between parents and the team. What a guardian reads; B1, warm, one thought per sentence.
# Address: the polite plural (-ኩም). No prefix ever stands on an inserted word; nouns where a verb would say he or she.

## Kinds of talk
checkin-intake = ምልላይ
checkin-settling = ናይ መጀመርታ ሰሙናት
checkin-evaluation = ድሕሪ ናይ መጀመርታ ኣዋርሕ
checkin-yearly = ዓመታዊ ዝርርብ
checkin-group-change = ናብ ዝቕጽል ጉጅለ
checkin-transfer = ናብ መባእታ ቤት ትምህርቲ (basisschool)
checkin-exit = መፋነዊ
checkin-childminder = ዓመታዊ ዝርርብ ምስ gastouder
checkin-request = ዝርርብ
checkin-worry = ህዱእ ዝርርብ
checkin-home-visit = ምብጻሕ ገዛ

## What it is for
talk-why-intake = ቅድሚ እታ መጀመርታ መዓልቲ ምስ { $child } ከምኡ እውን ምሳኹም ክንላለ ንደሊ።
talk-why-settling = ኩነታት ናይ { $child } ኣብዚ ከመይ ከም ዝኾነ፣ ኣብ ገዛ እንታይ ከም እትዕዘቡ ክንዘራረብ ንደሊ።
talk-why-evaluation = ናይ { $child } ናይ መጀመርታ ኣዋርሕ ኣብዚ ከመይ ከም ዝነበረ ብሓባር ክንርኢ ንደሊ።
talk-why-yearly = ብዛዕባ ዕቤትን ጸወታን ናይ { $child } ክንዘራረብ ንደሊ፣ ኣብዚን ኣብ ገዛን።
talk-why-group-change = ናይ { $child } ምስግጋር ናብ ዝቕጽል ጉጅለ ቀሊል ክኸውን ንደሊ።
talk-why-transfer = ናይ { $child } ምስግጋር ናብ ቤት ትምህርቲ ብሓባር ከነዳሉ ንደሊ። ብዘይ ፍቓድኩም ናብ ቤት ትምህርቲ ዋላ ሓንቲ ኣይንሰድድን።
talk-why-exit = ናይ { $child } ግዜ ኣብዚ ከመይ ከም ዝነበረ ብሓባር ክንርኢ፣ ክንፋነው እውን ንደሊ።
talk-why-childminder = ኩነታት ናይ { $child } ምስ gastouder (ቆልዑ ዝከናኸን ሰብ) ከመይ ከም ዝኾነ፣ ንስኹም እንታይ ከም እትደልዩ ክንዘራረብ ንደሊ።
talk-why-request = ብዛዕባ { $child } ግዜ ወሲድና ክንዘራረብ ንደሊ።
talk-why-worry = ብዛዕባ { $child } ምሳኹም ብህድኣት ክንዘራረብ ንደሊ፣ ኣብ ማዕጾ ኣይኮነን።
talk-why-home-visit = ናይ { $child } ህይወት ኣብ ገዛ ከመይ ከም ዝኾነ ክንፈልጥ ንደሊ።

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    ምሳኹም ክዘራረቡ ዝደልዩ: { $who }።
talk-mentor = { $mentor } (mentor)
talk-where = ⏱ { $minutes } ደቒቕ፣ { $place }
talk-office = 🏢 { $who } ብዛዕባ እዚ ዝርርብ ይፈልጥ እዩ፣ ክሳተፍ ድማ ይኽእል።
talk-place-here = ኣብ { $organisation }
talk-place-phone = ብተሌፎን
talk-place-video = ብናይ ቪድዮ ጻውዒት
talk-place-home = ኣብ ገዛኹም
talk-when = መዓስ ይጥዕመኩም?
talk-no-moment = በጃኹም መዓስ ከም ዝጥዕመኩም ጽሓፉ።
talk-moment = { $date }፣ { $time }
talk-button-other = 🕓 ካልእ ግዜ
talk-button-interpreter = 🗣 ምስ ኣስተርጓሚ
talk-button-interpreter-on = ✅ ምስ ኣስተርጓሚ
talk-button-no = ሕጂ ኣይፋል፣ የቐንየለይ
talk-together = ምስ ካልእ ካብ ወለዲ ብሓባር ትመጹ ዲኹም፣ ወይስ በብውልቂ?
talk-button-together = 👥 ብሓባር
talk-button-alone = 👤 በይነይ
talk-noted = ✅ { $moment }
talk-taken = እዚ ግዜ ተታሒዙ እዩ። በጃኹም ካልእ ግዜ ምረጹ።
talk-urge = 💬 ክሳብ ሕጂ መልሲ ኣይረኸብናን። ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
talk-moved = 🔁 ግዜ ናይቲ ብዛዕባ { $child } ዝግበር ዝርርብ ክቕየር እዩ። ዝነበረ ግዜ: { $moment }።
talk-withdrawn = ብዛዕባ { $child } ዝርርብ ሕጂ ኣየድልን። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
talk-over = እቲ ብዛዕባ { $child } ዝነበረ ዕድመ ንዝርርብ ኣብቂዑ። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ኩሉ ግዜ ዝርርብ ክትሓቱ ትኽእሉ ኢኹም።
talk-declined = ጸገም የለን። ሕጂ ብዛዕባ { $child } ዝርርብ የለን። ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
talk-button-still = 🗓 ቆጸራ ክሕዝ እደሊ
talk-write-when = ብዛዕባ { $child } ንምዝርራብ መዓስ ከም ዝጥዕመኩም ኣብዚ ጽሓፉ።
talk-write-view = ብዛዕባ { $child } ኣብ ገዛ እትርእይዎ ኣብዚ ጽሓፉ። ቅድሚ ዝርርብ ዘንብብዎ: mentor።
talk-view-kept = 🙏 የቐንየልና። ሰራሕተኛታት ቅድሚ ዝርርብ የንብብዎ።

## The appointment
talk-confirmed = ✅ ዝርርብ ብዛዕባ { $child }: { $moment }
talk-with = 👤 ምስ: { $who }
talk-interpreter-asked = 🗣 ኣስተርጓሚ ሓቲትኩም። ሰራሕተኛታት የዳልዉልኩም፣ ካብኡ ይነግሩኹም።
talk-prepare =
    ቅድሚ ዝርርብ ብዛዕባ እዚ ክትሓስቡ ትኽእሉ ኢኹም:
    • ኩነታት ናይ { $child } ኣብ ገዛ ከመይ እዩ?
    • ሕጂ ናይ { $child } ሓጎስ ካብ ምንታይ ይመጽእ?
    • እንታይ ክትሓቱና ትደልዩ?
talk-button-answer = ✍️ ሕጂ ንገሩና
talk-button-move = 🔁 ግዜ ምቕያር
talk-button-cancel = ✕ ክመጽእ ኣይክእልን
talk-file = ዝርርብ
talk-cancelled = ✕ ብዛዕባ { $child } ዝነበረ ዝርርብ ኣይግበርን እዩ። ዝነበረ ግዜ: { $moment }።
talk-joint = 👥 ናብቲ ብዛዕባ { $child } ዝግበር ዝርርብ ክልቴኹም ብሓባር ትመጹ። ግዜ: { $moment }።
talk-other-together = 👥 ድሌት ናይ ካልእ ካብ ወለዲ እውን: ብሓባር ምምጻእ። ግዜ: { $moment }። ሽዑ ትመጹ ዲኹም?
talk-button-join = 👥 እወ፣ ሽዑ ክመጽእ እየ
talk-button-keep = ኣብ ናተይ ግዜ ክመጽእ እየ
talk-reminder-later = 🗓 ድሕሪ ቁሩብ መዓልታት: ዝርርብ ብዛዕባ { $child }። { $moment }
talk-reminder-tomorrow = 🗓 ጽባሕ: ዝርርብ ብዛዕባ { $child }። { $moment }
talk-reminder-today = 🗓 ሎሚ: ዝርርብ ብዛዕባ { $child }። { $moment }

## What was agreed
agreements-title = 🤝 ብዛዕባ { $child } ዝተሰማማዕናሉ
agreement-parent = 🏠 ኣብ ገዛ: { $text }
agreement-team = 🧸 ኣባና: { $text }
agreement-by = ({ $date })
agreement-today = 📌 ንሎሚ ዝተሰማማዕናሉ: { $text }
agreement-button-done = ✔️ ተገይሩ
views-title = 👀 ብዛዕባ { $child } እንርእዮ
views-home = ኣብ ገዛ
views-nursery = ኣባና
views-none = (ዝተጻሕፈ የለን)

## The step to school
form-ask = 📄 { $organisation } ብዛዕባ { $child } ንቤት ትምህርቲ ብቕጥዒ ክነግር ይደሊ። መጀመርታ ከተንብብዎ፣ ገለ እውን ክትውስኹሉ ትኽእሉ ኢኹም። ናብ ቤት ትምህርቲ ክኸይድ ይኽእል ድዩ?
form-button-yes = ✅ እወ፣ ይኽእል
form-button-no = ኣይፋል፣ ኣይኺድ
form-yes = ✅ እወ ኢልኩም። እቲ ብዛዕባ { $child } ዝተጻሕፈ ቅጥዒ ናብ ቤት ትምህርቲ ክኸይድ ይኽእል።
form-no = ኣይፋል ኢልኩም። ብዛዕባ { $child } ናብ ቤት ትምህርቲ ዋላ ሓንቲ ኣይንሰድድን። ጸገም የለን።

## Quiet hours
menu-quiet = ናይ ህድኣት ሰዓታት
quiet-question = ካብ ሰዓት ክንደይ ጀሚሩ መዘኻኸሪ ክመጽእ ኣይትደልዩን? ሰራሕተኛታት ባዕሎም ዝሰድዎ መልእኽቲ ግን ይመጽእ፣ ብዘይ ድምጺ።
quiet-from = ካብ { $time }
quiet-never = ናይ ህድኣት ሰዓት የለን
quiet-is = 🌙 መዘኻኸሪ ዘይመጸሉ ግዜ: ካብ { $begins } ክሳብ { $ends }።
quiet-is-never = 🔔 መዘኻኸሪ ኣብ ዝኾነ ሰዓት ክመጽእ ይኽእል።

## How much
menu-amount = ሓጺር ወይ ኩሉ
amount-question = ብዛዕባ መዓልቲ ብኸመይ ከተንብቡ ትደልዩ?
amount-all = 📖 ኩሉ
amount-brief = 📝 ሓጺር
amount-is-all = 📖 ሰራሕተኛታት ብዛዕባ መዓልቲ ዝጽሕፍዎ ኩሉ ተንብቡ።
amount-is-brief = 📝 መዓልቲ ብክልተ መስመር ተንብቡ። ክትፈልጥዎ ዘለኩም ኩሉ ግዜ ይመጽእ። ብሓደ ጠውቂ ኩሉ ተንብቡ።

## At home
home-title = 🏡 { $child } ኣብ ገዛ
home-empty = ኣብዚ ገና ዋላ ሓንቲ የለን። ዝደለኹምዎ ክትነግሩ ትኽእሉ ኢኹም: ኣብ ገዛ መን ኣሎ፣ ንነገራት ከመይ ትጽውዕዎም፣ እንታይ የጸናንዕ፣ ኣየኖት በዓላት ተብዕሉ። እዚ ናትኩም እዩ። እትድምስስዎ ንሰራሕተኛታት እውን ይጠፍእ።
home-add = ✍️ ገለ ምንጋር
home-write = ብዛዕባ { $child } ኣብ ገዛ ሓደ ነገር ንገሩ፣ ክሳብ { $limit } ፊደላት።
home-kept = 🙏 ኣብቲ ገጽ ኣሎ።
home-full = እቲ ገጽ መሊኡ ኣሎ። ሓድሽ ነገር ንምንጋር ቅድም ገለ ደምስሱ።
