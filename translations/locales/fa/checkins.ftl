# Talks between parents and the team. What a guardian reads; B1, warm. Persian has no gender; address: "شما".
# Words that readers from Iran and from Afghanistan share. A name takes no ending and no "را" of its own.

## Kinds of talk
checkin-intake = آشنایی
checkin-settling = هفته‌های اول چطور می‌گذرد
checkin-evaluation = بعد از ماه‌های اول
checkin-yearly = گفتگوی سالانه
checkin-group-change = رفتن به گروه بعدی
checkin-transfer = رفتن به مدرسهٔ ابتدایی (basisschool)
checkin-exit = خداحافظی
checkin-childminder = گفتگوی سالانه با مراقب خانگی کودک (gastouder)
checkin-request = یک گفتگو
checkin-worry = یک گفتگوی آرام
checkin-home-visit = دیدار در خانه

## What it is for
talk-why-intake = تا پیش از روز اول با شما و { $child } آشنا شویم.
talk-why-settling = تا دربارهٔ حال { $child } در اینجا صحبت کنیم و بشنویم شما در خانه چه می‌بینید.
talk-why-evaluation = تا با هم به ماه‌های اول { $child } در اینجا نگاه کنیم.
talk-why-yearly = تا دربارهٔ رشد و بازی { $child } صحبت کنیم، اینجا و در خانه.
talk-why-group-change = تا رفتن به گروه بعدی برای { $child } آسان باشد.
talk-why-transfer = تا با هم برای رفتن { $child } به مدرسه آماده شویم. بدون اجازهٔ شما چیزی به مدرسه نمی‌فرستیم.
talk-why-exit = تا با هم از روزهای { $child } در اینجا یاد کنیم و خداحافظی کنیم.
talk-why-childminder = تا دربارهٔ حال { $child } نزد مراقب خانگی (gastouder) و خواسته‌های شما صحبت کنیم.
talk-why-request = تا با فرصت کافی دربارهٔ { $child } صحبت کنیم.
talk-why-worry = می‌خواهیم در آرامش با شما دربارهٔ { $child } صحبت کنیم، نه دم در.
talk-why-home-visit = تا با دنیای { $child } در خانه آشنا شویم.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    { $who } می‌خواهد با شما صحبت کند.
talk-mentor = { $mentor } (مربی ثابت کودک، mentor)
talk-where = ⏱ { $minutes } دقیقه، { $place }
talk-office = 🏢 { $who } از این گفتگو خبر دارد و می‌تواند حضور داشته باشد.
talk-place-here = در { $organisation }
talk-place-phone = تلفنی
talk-place-video = با تماس تصویری
talk-place-home = در خانهٔ شما
talk-when = چه وقتی برای شما مناسب است؟
talk-no-moment = لطفاً بنویسید چه وقتی برای شما مناسب است.
talk-moment = { $date }، { $time }
talk-button-other = 🕓 وقت دیگر
talk-button-interpreter = 🗣 با مترجم
talk-button-interpreter-on = ✅ با مترجم
talk-button-no = فعلاً گفتگو نه، ممنون
talk-together = با والد دیگر (مادر یا پدر) با هم می‌آیید، یا هر کدام جدا؟
talk-button-together = 👥 با هم
talk-button-alone = 👤 تنها
talk-noted = ✅ { $moment }
talk-taken = این وقت دیگر خالی نیست. لطفاً وقت دیگری انتخاب کنید.
talk-urge = 💬 هنوز پاسخی از شما نگرفته‌ایم. می‌توانید «نه» هم بگویید.
talk-moved = 🔁 وقت گفتگو دربارهٔ { $child } عوض می‌شود. وقت قبلی: { $moment }.
talk-withdrawn = فعلاً به گفتگو دربارهٔ { $child } نیازی نیست. لازم نیست کاری بکنید.
talk-over = دعوت به گفتگو دربارهٔ { $child } دیگر معتبر نیست. لازم نیست کاری بکنید. همیشه می‌توانید درخواست گفتگو کنید.
talk-declined = اشکالی ندارد. فعلاً گفتگویی دربارهٔ { $child } نداریم. هر وقت بخواهید می‌توانید درخواست گفتگو کنید.
talk-button-still = 🗓 با این حال وقت می‌گیرم
talk-write-when = لطفاً اینجا بنویسید چه وقتی برای شما مناسب است تا دربارهٔ { $child } صحبت کنیم.
talk-write-view = لطفاً اینجا بنویسید { $child } در خانه از نگاه شما چطور است. مربی ثابت (mentor) پیش از گفتگو آن را می‌خواند.
talk-view-kept = 🙏 ممنون. تیم پیش از گفتگو آن را می‌خواند.

## The appointment
talk-confirmed = ✅ گفتگو دربارهٔ { $child }: { $moment }
talk-with = 👤 با: { $who }
talk-interpreter-asked = 🗣 شما مترجم خواسته‌اید. تیم هماهنگ می‌کند و به شما خبر می‌دهد.
talk-prepare =
    پیش از گفتگو می‌توانید به این‌ها فکر کنید:
    • { $child } در خانه چطور است؟
    • این روزها { $child } از چه چیزی شاد می‌شود؟
    • چه چیزی می‌خواهید از ما بپرسید؟
talk-button-answer = ✍️ همین حالا می‌گویم
talk-button-move = 🔁 وقت دیگر
talk-button-cancel = ✕ نمی‌توانم بیایم
talk-file = گفتگو
talk-cancelled = ✕ گفتگو دربارهٔ { $child } در این وقت انجام نمی‌شود: { $moment }.
talk-joint = 👥 شما و والد دیگر (مادر یا پدر) با هم به گفتگو دربارهٔ { $child } می‌آیید. وقت گفتگو: { $moment }.
talk-other-together = 👥 والد دیگر (مادر یا پدر) هم می‌خواهد با هم بیایید. وقت گفتگو: { $moment }. شما هم در این وقت می‌آیید؟
talk-button-join = 👥 بله، همان وقت
talk-button-keep = وقت خودم بماند
talk-reminder-later = 🗓 چند روز دیگر: گفتگو دربارهٔ { $child }. { $moment }
talk-reminder-tomorrow = 🗓 فردا: گفتگو دربارهٔ { $child }. { $moment }
talk-reminder-today = 🗓 امروز: گفتگو دربارهٔ { $child }. { $moment }

## What was agreed
agreements-title = 🤝 توافق ما دربارهٔ { $child }
agreement-parent = 🏠 در خانه: { $text }
agreement-team = 🧸 پیش ما: { $text }
agreement-by = ({ $date })
agreement-today = 📌 توافق برای امروز: { $text }
agreement-button-done = ✔️ انجام شد
views-title = 👀 { $child } از نگاه ما
views-home = در خانه
views-nursery = پیش ما
views-none = (چیزی نوشته نشده)

## The step to school
form-ask = 📄 { $organisation } می‌خواهد در یک فرم به مدرسه بگوید که حال و روز { $child } چطور است. اول می‌توانید فرم را بخوانید و چیزی به آن اضافه کنید. اجازه می‌دهید به مدرسه برود؟
form-button-yes = ✅ بله، اجازه می‌دهم
form-button-no = نه، بهتر است نرود
form-yes = ✅ پاسخ شما: بله. فرم دربارهٔ { $child } می‌تواند به مدرسه برود.
form-no = پاسخ شما: نه. چیزی دربارهٔ { $child } به مدرسه نمی‌فرستیم. اشکالی ندارد.

## Quiet hours
menu-quiet = ساعت‌های آرام
quiet-question = از چه ساعتی یادآوری نمی‌خواهید؟ پیام‌های خود تیم همچنان می‌آید، اما بی‌صدا.
quiet-from = از ساعت { $time }
quiet-never = بدون ساعت‌های آرام
quiet-is = 🌙 بدون یادآوری از ساعت { $begins } تا ساعت { $ends }.
quiet-is-never = 🔔 یادآوری‌ها در هر ساعتی می‌توانند بیایند.

## How much
menu-amount = کوتاه یا کامل
amount-question = می‌خواهید گزارش روز را چطور بخوانید؟
amount-all = 📖 کامل
amount-brief = 📝 کوتاه
amount-is-all = 📖 هر چه تیم دربارهٔ روز می‌نویسد برایتان می‌آید.
amount-is-brief = 📝 گزارش روز در دو خط می‌آید. آنچه باید بدانید همیشه می‌آید. با یک لمس همه را می‌خوانید.

## At home
home-title = 🏡 { $child } در خانه
home-empty = هنوز چیزی اینجا نیست. هر چه بخواهید می‌توانید بگویید: چه کسانی در خانه هستند، به چیزها چه می‌گویید، چه چیزی آرامش می‌دهد، چه جشن‌هایی دارید. این صفحه مال شماست. هر چه بردارید، برای تیم هم پاک می‌شود.
home-add = ✍️ چیزی بگویم
home-write = یک چیز دربارهٔ خانه و { $child } بگویید، حداکثر { $limit } نویسه.
home-kept = 🙏 به صفحه اضافه شد.
home-full = صفحه پر است. برای گفتن چیز تازه، اول چیزی را بردارید.
