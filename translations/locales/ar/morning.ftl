# The handover from home, in the morning.
menu-morning = ☀️ هذا الصباح
morning-how = ☀️ كيف حال { $child } هذا الصباح؟ يُرجى الضغط على ما هو صحيح، ثم الإرسال.
morning-slept-well = 😴 نوم جيد
morning-slept-little = 😴 نوم قليل
morning-slept-badly = 😴 ليلة صعبة
morning-ate-yes = 🍽 تم تناول الطعام
morning-ate-little = 🍽 أكل قليل
morning-ate-no = 🍽 لم يؤكل شيء
morning-mood-happy = 🙂 مزاج مرح
morning-mood-tired = 🥱 تعب
morning-mood-poorly = 🤒 توعّك خفيف
morning-medicine-yes = 💊 تم إعطاء دواء في البيت
morning-send = ✉️ إرسال
morning-noted = ✔️ شكرًا لك. فريق مجموعة { $group } على علم بذلك.
morning-medicine-write = 💊 ما الدواء الذي تم إعطاؤه إلى { $child }، وما الكمية، وفي أي ساعة؟ يُرجى كتابة ذلك الآن.
