# The handover from home, in the morning.
menu-morning = ☀️ ሎሚ ንግሆ
morning-how = ☀️ { $child }: ሎሚ ንግሆ ኩነታት ከመይ እዩ? ትኽክል ዝኾነ ጠውቑ፣ ካብኡ ስደድዎ።
morning-slept-well = 😴 ጽቡቕ ድቃስ
morning-slept-little = 😴 ቁሩብ ድቃስ
morning-slept-badly = 😴 ሕማቕ ለይቲ
morning-ate-yes = 🍽 መግቢ ተበሊዑ
morning-ate-little = 🍽 ቁሩብ ተበሊዑ
morning-ate-no = 🍽 መግቢ ኣይተበልዐን
morning-mood-happy = 🙂 ሓጎስ
morning-mood-tired = 🥱 ድኻም
morning-mood-poorly = 🤒 ጽቡቕ ዘይምስማዕ
morning-medicine-yes = 💊 ኣብ ገዛ መድሃኒት ተዋሂቡ
morning-send = ✉️ ስደዱ
morning-noted = ✔️ የቐንየልና። ሰራሕተኛታት ናይ { $group } ፈሊጦም።
morning-medicine-write = 💊 { $child }: ኣየናይ መድሃኒት ተዋሂቡ፣ ክንደይ ዝኣክል፣ ሰዓት ክንደይ? ሕጂ ጽሓፉ።
