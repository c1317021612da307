# Talks between parents and the team. What a guardian reads; B1, warm, no gender for the child nor for the parent.
# Address as in parent.ftl: "يُرجى" with a noun, and endings that are written alike for mother and father.

## Kinds of talk
checkin-intake = لقاء التعارف
checkin-settling = كيف تمضي الأسابيع الأولى
checkin-evaluation = بعد الأشهر الأولى
checkin-yearly = اللقاء السنوي
checkin-group-change = الانتقال إلى المجموعة التالية
checkin-transfer = الانتقال إلى المدرسة الابتدائية (basisschool)
checkin-exit = لقاء الوداع
checkin-childminder = اللقاء السنوي: رعاية الأطفال المنزلية (gastouder)
checkin-request = لقاء للتحدث
checkin-worry = لقاء هادئ
checkin-home-visit = زيارة في البيت

## What it is for
talk-why-intake = لنتعرّف عليك وعلى { $child } قبل اليوم الأول.
talk-why-settling = لنتحدث معًا عن حال { $child } هنا، ونسمع ملاحظاتك من البيت.
talk-why-evaluation = لنستعيد معًا الأشهر الأولى هنا مع { $child }.
talk-why-yearly = لنتحدث عن نمو { $child } وعن اللعب، هنا وفي البيت.
talk-why-group-change = ليكون الانتقال إلى المجموعة التالية سهلًا على { $child }.
talk-why-transfer = لنحضّر معًا انتقال { $child } إلى المدرسة. لا نرسل أي شيء إلى المدرسة دون موافقتك.
talk-why-exit = لنستعيد معًا الوقت الجميل هنا مع { $child }، ونقول وداعًا.
talk-why-childminder = لنتحدث عن حال { $child } في الرعاية المنزلية (gastouder)، وعن رغباتك.
talk-why-request = لنأخذ الوقت الكافي للحديث عن { $child }.
talk-why-worry = نودّ أن نتحدث معك عن { $child } بهدوء، وليس عند الباب.
talk-why-home-visit = لنتعرّف على عالم { $child } في البيت.

## The invitation
talk-invite = 🗓 { $kind } · { $child }
    دعوة للتحدث معك، من: { $who }.
talk-mentor = { $mentor } (الشخص المتابع للطفل، mentor)
talk-where = ⏱ { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }، { $place }
talk-office = 🏢 { $who } على علم بهذا اللقاء، مع إمكانية الحضور.
talk-place-here = في { $organisation }
talk-place-phone = عبر الهاتف
talk-place-video = عبر مكالمة فيديو
talk-place-home = في بيتك
talk-when = ما الوقت المناسب لك؟
talk-no-moment = يُرجى كتابة الوقت المناسب لك.
talk-moment = { $date }، { $time }
talk-button-other = 🕓 وقت آخر
talk-button-interpreter = 🗣 مع مترجم
talk-button-interpreter-on = ✅ مع مترجم
talk-button-no = لا لقاء الآن، شكرًا
talk-together = هل ستحضران معًا، أنت والوالد الآخر (الأم أو الأب)، أم كلٌّ على حدة؟
talk-button-together = 👥 معًا
talk-button-alone = 👤 وحدي
talk-noted = ✅ { $moment }
talk-taken = هذا الموعد لم يعد متاحًا. يُرجى اختيار موعد آخر.
talk-urge = 💬 لم يصلنا ردّك بعد. يمكنك أيضًا قول «لا».
talk-moved = 🔁 سيتم تغيير موعد اللقاء بخصوص { $child }. الموعد السابق: { $moment }.
talk-withdrawn = اللقاء بخصوص { $child } لم يعد ضروريًا الآن. لا حاجة إلى فعل أي شيء.
talk-over = انتهت الدعوة إلى لقاء بشأن { $child }. لا حاجة لفعل أي شيء. يمكنك دائمًا طلب لقاء.
talk-declined = لا بأس. لن يكون هناك لقاء الآن بخصوص { $child }. يمكنك دائمًا طلب لقاء.
talk-button-still = 🗓 تحديد موعد رغم ذلك
talk-write-when = يُرجى كتابة الوقت المناسب لك هنا، للحديث عن { $child }.
talk-write-view = يمكنك الكتابة هنا: كيف تبدو لك أحوال { $child } في البيت؟ الشخص المتابع (mentor) سيقرأ ذلك قبل اللقاء.
talk-view-kept = 🙏 شكرًا لك. سيقرأ الفريق ذلك قبل اللقاء.

## The appointment
talk-confirmed = ✅ اللقاء بخصوص { $child }: { $moment }
talk-with = 👤 مع: { $who }
talk-interpreter-asked = 🗣 وصلنا طلبك لحضور مترجم. سيرتّب الفريق ذلك ويخبرك.
talk-prepare =
    يمكنك التفكير في هذا قبل اللقاء:
    • كيف حال { $child } في البيت؟
    • ما الذي يُسعد { $child } هذه الأيام؟
    • ما أسئلتك لنا؟
talk-button-answer = ✍️ أودّ إخباركم الآن
talk-button-move = 🔁 موعد آخر
talk-button-cancel = ✕ لا أستطيع الحضور
talk-file = لقاء
talk-cancelled = ✕ لن يتم اللقاء بخصوص { $child } يوم { $moment }.
talk-joint = 👥 ستحضران معًا، أنت والوالد الآخر (الأم أو الأب)، اللقاء بخصوص { $child } يوم { $moment }.
talk-other-together = 👥 الوالد الآخر (الأم أو الأب) يريد أيضًا أن تحضرا معًا، يوم { $moment }. هل يناسبك هذا الموعد؟
talk-button-join = 👥 نعم، هذا الموعد
talk-button-keep = أحتفظ بموعدي
talk-reminder-later = 🗓 بعد بضعة أيام: اللقاء بخصوص { $child }. { $moment }
talk-reminder-tomorrow = 🗓 غدًا: اللقاء بخصوص { $child }. { $moment }
talk-reminder-today = 🗓 اليوم: اللقاء بخصوص { $child }. { $moment }

## What was agreed
agreements-title = 🤝 ما اتفقنا عليه بخصوص { $child }
agreement-parent = 🏠 في البيت: { $text }
agreement-team = 🧸 عندنا: { $text }
agreement-by = ({ $date })
agreement-today = 📌 ما اتفقنا عليه لليوم: { $text }
agreement-button-done = ✔️ تم
views-title = 👀 كيف نرى { $child }
views-home = في البيت
views-nursery = عندنا
views-none = (لم يُكتب شيء)

## The step to school
form-ask = 📄 تودّ { $organisation } أن تخبر المدرسة عن حال { $child } في استمارة. يمكنك قراءتها أولًا وإضافة شيء إليها. هل تسمح بإرسالها إلى المدرسة؟
form-button-yes = ✅ نعم، يمكن
form-button-no = لا، أفضّل ألّا تُرسل
form-yes = ✅ كان جوابك نعم. يمكن إرسال الاستمارة عن { $child } إلى المدرسة.
form-no = كان جوابك لا. لن نرسل إلى المدرسة شيئًا عن { $child }. لا بأس.

## Quiet hours
menu-quiet = ساعات الهدوء
quiet-question = من أي ساعة تتوقف التذكيرات؟ رسائل الفريق نفسه تصلك مع ذلك، لكن دون صوت.
quiet-from = من الساعة { $time }
quiet-never = دون ساعات هدوء
quiet-is = 🌙 لا تذكيرات من الساعة { $begins } حتى الساعة { $ends }.
quiet-is-never = 🔔 يمكن أن تصل التذكيرات في أي ساعة.

## How much
menu-amount = باختصار أو كل شيء
amount-question = كيف تفضّل قراءة اليوم؟
amount-all = 📖 كل شيء
amount-brief = 📝 باختصار
amount-is-all = 📖 يصلك كل ما يكتبه الفريق عن اليوم.
amount-is-brief = 📝 يصلك اليوم في سطرين. ما يجب أن تعرفه يصلك دائمًا. بضغطة واحدة تقرأ كل شيء.

## At home
home-title = 🏡 هكذا الحياة في البيت مع { $child }
home-empty = لا شيء هنا بعد. يمكنك أن تحكي ما تريد: من يعيش في البيت، كيف تسمّون الأشياء، ما الذي يهدّئ، أي أعياد تحتفلون بها. هذه الصفحة لك. ما تحذفه يختفي عند الفريق أيضًا.
home-add = ✍️ أحكي شيئًا
home-write = احكِ شيئًا واحدًا عن البيت مع { $child }، بحد أقصى { $limit } حرفًا.
home-kept = 🙏 أُضيف إلى الصفحة.
home-full = امتلأت الصفحة. لإضافة شيء جديد، احذف شيئًا أولًا.
