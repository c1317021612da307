# The handover from home, in the morning.
menu-morning = ☀️ امروز صبح
morning-how = ☀️ امروز صبح حال { $child } چطور است؟ روی هر چه درست است بزنید و بعد بفرستید.
morning-slept-well = 😴 خوب خوابید
morning-slept-little = 😴 کم خوابید
morning-slept-badly = 😴 شب بد
morning-ate-yes = 🍽 غذا خورد
morning-ate-little = 🍽 کم خورد
morning-ate-no = 🍽 غذا نخورد
morning-mood-happy = 🙂 شاد
morning-mood-tired = 🥱 خسته
morning-mood-poorly = 🤒 خیلی خوب نیست
morning-medicine-yes = 💊 در خانه دارو داده شد
morning-send = ✉️ فرستادن
morning-noted = ✔️ ممنون. تیم گروه { $group } می‌داند.
morning-medicine-write = 💊 چه دارویی به { $child } داده شد، چه مقدار و چه ساعتی؟ همین حالا بنویسید.
