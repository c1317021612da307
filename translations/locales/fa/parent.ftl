# What a guardian reads. B1, warm, one thought per sentence. Persian has no gender; address: "شما".
# Words that readers from Iran and from Afghanistan share. A name takes no ending and no "را" of its own.
# A command stands behind a left-to-right mark, so that its slash stays in front.

## Joining
join-hello =
    سلام { $name }، به { $organisation } خوش آمدید.
    اینجا به زبان خودتان می‌خوانید که روز { $children } چطور گذشت. شما هم می‌توانید به زبان خودتان بنویسید.
join-language-question = شما الان به فارسی می‌خوانید. درست است؟
join-language-yes = بله، فارسی
join-language-other = زبان دیگر
join-language-choose = می‌خواهید به چه زبانی بخوانید؟
join-card-title = پیش از شروع
join-what-i-am = 🤖 من یک برنامهٔ کامپیوتری هستم. پیام‌ها را بین شما و تیم می‌رسانم. هرگز به جای تیم حرف نمی‌زنم.
join-who-reads = 👀 نوشته‌های شما دربارهٔ فرزندتان را تیم گروه { $groups } می‌خواند. موضوع‌های پول، قرارداد، شکایت، امنیت و حریم خصوصی به دفتر می‌رود و تیم آن‌ها را نمی‌بیند. همیشه می‌بینید چه کسی می‌خواند. پدر و مادرهای دیگر نمی‌بینند. والد دیگر فرزندتان (مادر یا پدر) هم نمی‌بیند.
join-telegram = ☁️ تلگرام پیام‌های ما را نگه می‌دارد و می‌تواند آن‌ها را ببیند. لطفاً چیزی که باید پنهان بماند اینجا نفرستید.
join-machine = 🔒 ترجمه روی کامپیوتر سازمان ما ({ $organisation }) انجام می‌شود. هیچ چیز به شرکت ترجمه نمی‌رود.
join-expect-us-title = از ما چه انتظاری داشته باشید
join-expect-us =
    • هر روزی که فرزندتان اینجاست: غذا، خواب و بازی چطور بود.
    • اگر تیم سر کار باشد، پاسخ در همان روز. و اگر بخواهید، صحبت با یک انسان.
    • اگر چیزی خوب پیش نرفت، به شما می‌گوییم.
join-expect-you-title = خواهش ما از شما
join-expect-you =
    • چیزهایی را که باید بدانیم به ما بگویید: شب بد، دارو، چه کسی دنبال کودک می‌آید.
    • اگر حرف ما را نمی‌فهمید، به ما بگویید.
    • فوری است؟ لطفاً تماس بگیرید: { $phone }. کسی همیشه مراقب این گفتگو نیست.
join-agree = موافقم
join-decline = نه، ممنون
join-done =
    ممنون، { $name }. ثبت‌نام شما انجام شد.
    در هر روز مراقبت پیامی دربارهٔ { $children } می‌گیرید. هر وقت بخواهید می‌توانید اینجا بنویسید.
join-declined =
    اشکالی ندارد. اینجا پیامی نمی‌گیرید. تیم دم در به شما می‌گوید که روز چطور گذشت.
    نظرتان عوض شد؟ دعوت‌نامهٔ خود را دوباره باز کنید یا بنویسید: { "\u200E/start" }
join-commands = { "\u200E/menu" } – پرسیدن یا گفتن چیزی · { "\u200E/mine" } – پرسش‌های شما · { "\u200E/who" } – چه کسی چه چیزی را می‌خواند · { "\u200E/language" } – زبان دیگر · { "\u200E/card" } یا کلمهٔ «{ card-word }» – توافق ما با هم
join-not-me = من { $name } نیستم
join-not-me-done = ممنون که گفتید. این دعوت‌نامه همچنان برای { $name } معتبر است. شما هم پیام می‌خواهید؟ دعوت‌نامهٔ خودتان را از تیم بخواهید.
card-word = توافق
menu-language = زبان دیگر
menu-card = توافق ما با هم
menu-help = این چطور کار می‌کند؟
language-changed = از این به بعد به فارسی می‌خوانید.
looks-like = 🔎 به نظر می‌رسد این زبان دیگری است: { $seen }. زبان شما اینجا: { $own }. می‌خواهید اینجا به آن زبان بخوانید و بنویسید؟ پس دکمه را بزنید. اگر نه، لازم نیست کاری کنید.
card-agreed-on = تاریخ موافقت شما: { $date } (نسخهٔ { $version }).

## Invitations that do not work
invite-unknown = این دعوت‌نامه را نمی‌شناسم. آیا لینک کامل کپی شده است؟ لطفاً از تیم دعوت‌نامهٔ تازه بخواهید.
invite-used = این دعوت‌نامه قبلاً استفاده شده است. هر دعوت‌نامه فقط یک بار کار می‌کند. لطفاً از تیم دعوت‌نامهٔ تازه بخواهید.
invite-expired = این دعوت‌نامه دیگر معتبر نیست. لطفاً از تیم دعوت‌نامهٔ تازه بخواهید.
invite-too-many = دفعات تلاش زیاد بود. لطفاً یک ساعت صبر کنید یا از تیم کمک بخواهید.
invite-other-person = این دعوت‌نامه برای شخص دیگری است. شما قبلاً با این نام ثبت شده‌اید: { $name }. هر کس دعوت‌نامهٔ خودش را دارد.
invite-again = { $name }، شما قبلاً ثبت شده‌اید. لازم نیست کاری بکنید.
stranger =
    سلام. این گفتگوی { $organisation } برای پدر و مادرها و کارکنان است. من هنوز شما را نمی‌شناسم.
    دعوت‌نامهٔ خودتان را از تیم بخواهید. فوری است؟ لطفاً تماس بگیرید: { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = برای همهٔ پدر و مادرهای گروه { $group } · { $date }
answer-title = پاسخ دربارهٔ { $child }
correction-title = تصحیح · { $child } · { $date }
correction-explain = در یک پیام قبلی چیزی درست نبود. درستش این است:
correction-gone = (این درست نبود)
odd-better = در یک پیام قبلی جمله‌ای خوب ترجمه نشده بود. این بهتر است:
written-by = ✍️ { $names }
origin-machine = 🤖 ترجمهٔ ماشینی است. ممکن است اشتباه داشته باشد.
origin-person = 👤 یک انسان آن را بررسی کرده است.
origin-original = این بخش را نتوانستیم خوب ترجمه کنیم. این متن اصلی است (زبان: { $language }):
origin-original-title = متن اصلی (زبان: { $language }):
may-be-repeated = 🔁 شاید این پیام را قبلاً گرفته باشید.
photo-of = 📷 { $child }
button-understood = ✅ فهمیدم
button-not-clear = ❓ روشن نیست
button-call-me = 📞 با من تماس بگیرید
button-all = 📖 خواندن همه
button-original = متن اصلی
button-translation = ترجمه
button-odd = ✏️ ترجمهٔ عجیب

## A second language, where no machine knows the first
bridge-question = 🌉 هنوز هیچ ماشینی به فارسی خوب ترجمه نمی‌کند. خواب، غذا و جمله‌های آماده را به فارسی می‌خوانید. حرف‌های دیگر تیم همان‌طور که نوشته شده می‌رسد (زبان: { $written }). یک ماشین می‌تواند زبان دومی اضافه کند. کدام زبان دیگر را خوب می‌خوانید؟
bridge-none = هیچ زبان دیگری
bridge-chosen = 🌉 باشد. همراه حرف‌های تیم که به فارسی نداریم، ترجمهٔ ماشینی هم می‌رسد. زبان: { $language }. همیشه می‌توانید آن را تغییر دهید: /language
bridge-without = باشد. حرف‌های تیم که به فارسی نداریم همان‌طور که نوشته شده می‌رسد (زبان: { $written }). همیشه می‌توانید آن را تغییر دهید: /language
bridge-honest = هنوز هیچ ماشینی نمی‌تواند این را به فارسی ترجمه کند. این حرف‌های خود تیم است، با یک ترجمهٔ ماشینی. ممکن است اشتباه داشته باشد.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = ممنون.
noted-not-clear = ممنون که گفتید. از تیم می‌خواهیم آن را طور دیگری بگوید.
noted-call-me = تیم حالا می‌داند که منتظر تماس هستید. فوری است؟ لطفاً تماس بگیرید: { $phone }.
noted-already = این را می‌دانیم.
odd-which = ترجمهٔ کدام جمله عجیب است؟
odd-told = ممنون که گفتید. دنبال کلمات بهتری می‌گردیم. تا آن زمان متن اصلی معتبر است.
reply-passed = ✔️ پیام شما برای تیم گروه { $group } فرستاده شد.
reply-passed-later = ✔️ تیم گروه { $group } الان سر کار نیست. زمان خواندن پیام شما: { $day }. فوری است؟ لطفاً تماس بگیرید: { $phone }.
reply-about-whom = دربارهٔ چه کسی است؟
reply-edited = (تغییر کرده)
part-gone = 🧹 این از پیام شما برداشته شد. کسی آن را نخوانده است.
part-stays = 📌 این از قبل رسیده است به: { $who }. همان‌جا می‌ماند.
reply-nothing-yet = شما ثبت شده‌اید، اما الان اینجا کودکی در مراقبت ندارید. لطفاً تماس بگیرید: { $phone }.

## When something cannot be done
sorry-kind = این را نمی‌توانم برسانم. می‌توانید آن را با کلمات بنویسید؟ عکس یا پیام صوتی هم خوب است.
sorry-forwarded = پیام‌های بازفرستاده (forward) را نمی‌توانم برسانم. می‌توانید آن را با کلمات خودتان بنویسید؟
sorry-old-button = این دکمه دیگر کار نمی‌کند.
sorry-room = اینجا گفتگوی تیم است. لطفاً در گفتگوی خودمان به من بنویسید. پیام شما را نگه نداشتم.
sorry-failed = اینجا مشکلی پیش آمد. پیام شما فرستاده نشد. لطفاً دوباره بفرستید یا تماس بگیرید: { $phone }.
reply-kept = پیام شما محفوظ است. تیم الان نمی‌تواند اینجا بخواند. اگر امروز مهم است، لطفاً تماس بگیرید: { $phone }.
sorry-agree-first = لطفاً اول پیام بالا را بخوانید و روی «{ $button }» بزنید. بعد می‌توانم پیام شما را برسانم.

## Who reads what
role-group = تیم گروه { $group }
role-mentor = { $mentor } (مربی ثابت کودک، mentor)، همراه با تیم گروه { $group }
role-billing = دفتر (صورت‌حساب و پرداخت)
role-planning = دفتر (روزها و قرارداد)
role-management = مدیریت
role-complaints = مسئول رسیدگی به شکایت‌ها
role-safeguarding = مسئول ایمنی کودکان
role-privacy = مسئول حریم خصوصی
role-person = { $person } – { $role }
topic-care = روز کودک
topic-development = رشد کودک
topic-urgent = فوری
topic-payment = صورت‌حساب و پرداخت
topic-allowance = کمک‌هزینهٔ مراقبت از کودک (kinderopvangtoeslag)
topic-contract = روزها و قرارداد
topic-dissatisfied = ناراضی
topic-complaint = شکایت رسمی
topic-conduct = رفتار کارکنان
topic-custody = حضانت و بردن کودک
topic-safety = امنیت در خانه
topic-privacy = حریم خصوصی و عکس‌ها
passed = ✔️ پیام شما فرستاده شد.
passed-split = ✂️ پیام شما دربارهٔ بیش از یک موضوع است. هر بخش فقط برای کسی می‌رود که به او مربوط است.
passed-quote = «{ $text }»
passed-who = 👤 چه کسی می‌خواند: { $who }
passed-by = 🕓 پاسخ، حداکثر تا: { $date }
passed-today = 🕓 پاسخ: امروز
passed-wall = 🔒 تیم فرزندتان این را نمی‌بیند.
passed-think = ✋ در { $seconds } ثانیهٔ اول کسی آن را نمی‌بیند: هنوز می‌توانید تغییرش دهید.
passed-taken = 🧹 آن را از اینجا برمی‌دارم: { $who }. شاید آنجا پیش از این خوانده شده باشد.
passed-closed = 🌙 الان کسی آنجا نیست. زمان خواندن پیام شما: { $day }. فوری است؟ لطفاً تماس بگیرید: { $phone }.
passed-urgent = 📞 نمی‌شود صبر کرد؟ لطفاً همین حالا تماس بگیرید: { $phone }.
passed-danger = 🆘 آیا کسی همین حالا در خطر است؟ تماس بگیرید: { $acute }. مشاوره وقتی خانه امن نیست: مرکز Veilig Thuis، { $home }. رایگان، شب و روز.
passed-receipt = 📄 رسید: شکایت رسمی شمارهٔ { $number }. تاریخ دریافت: { $date }. آخرین مهلت پاسخ نهایی به شما: { $until }.
passed-bsn = 🔢 شمارهٔ خدمات شهروندی هلند (BSN) را از پیام شما حذف کردم. لطفاً آن را در گفتگو نفرستید. کسی آن را ندیده است.
button-not-them = ↩️ نه، برای شخص دیگری است
button-not-this = ↩️ { $part } برای شخص دیگری است
choice-question = این پیام برای چه کسی است؟
choice-care = 👶 روز فرزندم – برای تیم
choice-development = 🌱 حال و رشد فرزندم – برای تیم و مربی ثابت (mentor)
choice-payment = 💶 صورت‌حساب، پرداخت، کمک‌هزینه – برای دفتر
choice-contract = 📅 روزها یا قرارداد – برای دفتر
choice-dissatisfied = 😕 راضی نیستم
choice-safety = 🛟 امنیت یا حضانت – نه برای تیم
choice-privacy = 🔒 حریم خصوصی یا عکس‌ها
choice-stay = ‹ همین درست است
ask-reader =
    🤔 چه کسی اجازه دارد این را بخواند؟ من مطمئن نیستم.
    هنوز کسی آن را ندیده است. تا ساعت { $time } وقت دارید که انتخاب کنید. اگر انتخاب نکنید، به تیم نمی‌رود، بلکه به یک نفر در دفتر می‌رسد. به شما می‌گویم به چه کسی.
ask-unhappy =
    🙏 ممنون که گفتید. چه کسی اجازه دارد این را بخواند؟ هنوز کسی آن را ندیده است.
    تا ساعت { $time } وقت دارید که انتخاب کنید. اگر انتخاب نکنید، به این گیرنده می‌رسد: { $who }.
unhappy-mentor = 🌱 تیم و مربی ثابت (mentor)
unhappy-complaints = 📄 شکایت رسمی می‌کنم
unasked = ⏳ شما انتخاب نکردید، برای همین آن را فرستادم. تیم فرزندتان این را نمی‌بیند.
unasked-child = ⏳ شما کودک را انتخاب نکردید، برای همین آن را فرستادم.

## The menu
menu-message = پرسیدن یا گفتن چیزی
menu-mine = پرسش‌های من
menu-who = چه کسی چه چیزی را می‌خواند
menu-what = دربارهٔ چیست؟
menu-absent = 🏠 نمی‌آید
menu-pick-up = 🚗 بردن کودک
menu-question = 👶 پرسش دربارهٔ فرزندم
menu-payment = 💶 پرداخت
menu-contract = 📅 روزها و قرارداد
menu-complaint = 😕 راضی نیستم
menu-privacy = 🔒 حریم خصوصی
menu-talk = 💬 می‌خواهم گفتگو کنیم
menu-home = 🏡 خانهٔ ما
menu-safety = 🛟 امنیت یا موضوعی جدی
menu-safety-warm = 🤝 خوب است که می‌خواهید بگویید. شما تنها نیستید.
menu-which-child = کدام کودک؟
menu-absent-day = { $child } کدام روز نمی‌آید؟
menu-absent-why = علت چیست؟
menu-ill = 🤒 بیماری
menu-free = 🏖 روز تعطیل
menu-other = چیز دیگر
menu-noted-absent = ✔️ ممنون. تیم گروه { $group } می‌داند: { $child } در این روز نمی‌آید: { $date }.
menu-pick-up-what = چه چیزی فرق می‌کند؟
menu-pick-up-time = 🕓 ساعت دیگر
menu-pick-up-person = 👤 شخص دیگر
menu-pick-up-when = امروز چه ساعتی دنبال { $child } می‌آیند؟
menu-noted-pick-up = ✔️ ممنون. تیم گروه { $group } می‌داند: ساعت { $time } دنبال { $child } می‌آیند.
menu-noted-talk = ✔️ ممنون. زمانی به شما پیشنهاد می‌شود. از طرف: { $who }.
menu-write = ✏️ همین حالا بنویسید، به زبان خودتان.
menu-write-person = ✏️ بنویسید چه کسی می‌آید و چه ساعتی.
menu-stop = ✕ لازم نیست
menu-stopped = باشد.
mine-none = الان پرسشی در انتظار پاسخ ندارید.
mine-title = پرسش‌های شما
mine-asked = ❔ در انتظار شما: چه کسی اجازه دارد بخواند؟
mine-open = 📨 الان نزد: { $who }
mine-answered = ✅ پاسخ داده شد، { $date }، از طرف: { $who }
mine-closed = ☑️ بسته شد، { $date }: { $why }
formal-until = 📄 آخرین مهلت پاسخ نهایی به شما: { $until }.
formal-late = ⏰ ببخشید. شش هفته گذشته و شکایت رسمی شما با شمارهٔ { $number } هنوز بسته نشده است. من یادآوری کردم. حالا می‌توانید به Geschillencommissie Kinderopvang (کمیسیون حل اختلاف) هم مراجعه کنید. ترجیح می‌دهید تماس بگیرید؟ { $phone }
why-solved = موضوع حل شد
why-talked = با شما دربارهٔ آن صحبت شد
why-seen = دیده شد و پاسخی لازم نبود
why-noted = یادداشت شد
why-empty = پاسخی لازم نبود
why-withdrawn = شما آن را پس گرفتید
who-title = نوشتهٔ شما را چه کسی می‌خواند
who-promise = { $topic }: { $who }. پاسخ { $days ->
        [0] در همان روز
       *[other] حداکثر در { $days } روز کاری
    }.
who-hours = { $topic }: { $who }. پاسخ حداکثر در { $hours } ساعت کاری.
who-deputy = پاسخ به‌موقع نرسید؟ آن‌وقت: { $who }.
who-since = از این تاریخ چنین است: { $date }.
who-other-parent = والد دیگر فرزندتان (مادر یا پدر) نوشتهٔ شما را نمی‌بیند.

## The office
case-answer-title = { $role } · پرسش شما، شمارهٔ { $number }
case-late-parent = ⏰ ببخشید. پاسخ به‌موقع به شما نرسید. پاسخ باید می‌آمد از: { $role }. از حالا مسئول پیگیری: { $who }. پاسخ، حداکثر تا: { $date }.
case-late-alone = ⏰ ببخشید. پاسخ به‌موقع به شما نرسید. پاسخ باید می‌آمد از: { $role }. من یادآوری کردم. ترجیح می‌دهید تماس بگیرید؟ { $phone }
case-late-up = ⏰ هنوز پاسخی به شما نرسیده است. { $who } هم اکنون از این خبر دارد، ولی پیام شما را نمی‌خواند. ترجیح می‌دهید تماس بگیرید؟ { $phone }
case-closed-parent = ☑️ پرسش شما با شمارهٔ { $number } بسته شد: { $why }. درست نیست؟ فقط به همین پیام پاسخ دهید.
case-open-again = ↩️ پرسش شما با شمارهٔ { $number } دوباره باز شد. پاسخ، حداکثر تا: { $date }.
case-move-ask =
    ↪️ شاید شخص دیگری بهتر بتواند به شما کمک کند: { $to }. پیشنهاد از طرف: { $from }.
    آیا اجازه هست نوشتهٔ شما را بخوانند؟
case-move-yes = ✅ بله
case-move-no = نه
case-move-told = ↪️ پرسش شما با شمارهٔ { $number } الان نزد این گیرنده است: { $who }.
case-kept = پیام شما محفوظ است. دفتر الان نمی‌تواند اینجا بخواند. اگر امروز مهم است، لطفاً تماس بگیرید: { $phone }.
sorry-not-taken-back = نتوانستم نوشتهٔ شما را از جایی که بود پس بگیرم. لطفاً تماس بگیرید: { $phone }.
