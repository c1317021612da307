# What a guardian reads. B1, warm, one thought per sentence, no gender for the child nor for the parent.
# Address: "يُرجى" with a noun, and endings that are written alike for mother and father ("لغتك", "رسالتك").
# A command stands behind a left-to-right mark, so that its slash stays in front.

## Joining
join-hello =
    مرحبًا { $name }، أهلًا بك في { $organisation }.
    هنا يمكنك القراءة بلغتك: كيف كان يوم { $children }. ويمكنك الرد بلغتك أيضًا.
join-language-question = الرسائل الآن باللغة العربية. هل هذا صحيح؟
join-language-yes = نعم، العربية
join-language-other = لغة أخرى
join-language-choose = ما اللغة المناسبة لك للقراءة؟
join-card-title = قبل أن نبدأ
join-what-i-am = 🤖 أنا برنامج كمبيوتر. أنقل الرسائل بينك وبين الفريق. لا أتكلم أبدًا باسم الفريق.
join-who-reads = 👀 رسائلك عن طفلك يقرؤها فريق مجموعة { $groups }. أما المال والعقد والشكاوى والسلامة والخصوصية فتذهب إلى المكتب، ولا يراها الفريق. يظهر لك دائمًا مَن يقرأ. لا يراها الأهالي الآخرون. ولا يراها أيضًا الوالد الآخر لطفلك (الأم أو الأب).
join-telegram = ☁️ تطبيق تيليجرام يحفظ رسائلنا ويمكنه رؤيتها. يُرجى عدم إرسال أي شيء هنا يجب أن يبقى سرًا.
join-machine = 🔒 تتم الترجمة على كمبيوتر مؤسسة { $organisation }. لا يُرسَل أي شيء إلى شركة ترجمة.
join-expect-us-title = ما يمكنك توقعه منا
join-expect-us =
    • في كل يوم رعاية: كيف كان الأكل والنوم واللعب.
    • رد في اليوم نفسه إذا كان الفريق يعمل، ورد من إنسان إذا أردت ذلك.
    • نخبرك بصراحة إذا حدث شيء غير جيد.
join-expect-you-title = ما نرجوه منك
join-expect-you =
    • إخبارنا بما يجب أن نعرفه: ليلة صعبة، أدوية، من سيأتي لأخذ الطفل.
    • إخبارنا إذا كان كلامنا غير مفهوم.
    • هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }. لا أحد يتابع هذه المحادثة طوال الوقت.
join-agree = أوافق
join-decline = لا، شكرًا
join-done =
    شكرًا لك، { $name }. تم تسجيلك.
    ستصلك رسالة عن { $children } في كل يوم رعاية. يمكنك الكتابة هنا في أي وقت.
join-declined =
    لا بأس. لن تصلك رسائل هنا. سيخبرك الفريق عند الباب كيف كان اليوم.
    هل غيّرت رأيك؟ يُرجى فتح دعوتك مرة أخرى أو كتابة { "\u200E/start" }.
join-commands = { "\u200E/menu" } – سؤال أو خبر · { "\u200E/mine" } – أسئلتك · { "\u200E/who" } – مَن يقرأ ماذا · { "\u200E/language" } – لغة أخرى · { "\u200E/card" } أو كلمة «{ card-word }» – ما اتفقنا عليه
join-not-me = أنا لست { $name }
join-not-me-done = شكرًا على التنبيه. تبقى الدعوة صالحة باسم { $name }. يُرجى طلب دعوتك الخاصة من الفريق.
card-word = الاتفاق
menu-language = لغة أخرى
menu-card = ما اتفقنا عليه
menu-help = كيف يعمل هذا؟
language-changed = من الآن ستصلك الرسائل باللغة العربية.
looks-like = 🔎 يبدو أن هذا مكتوب بلغة أخرى: { $seen }. لغتك هنا هي: { $own }. هل القراءة والكتابة هنا بتلك اللغة أنسب لك؟ يكفي الضغط على الزر. وإلا فلا حاجة إلى فعل شيء.
card-agreed-on = تاريخ موافقتك: { $date } (الإصدار { $version }).

## Invitations that do not work
invite-unknown = لا أعرف هذه الدعوة. هل تم نسخ الرابط كاملًا؟ يُرجى طلب دعوة جديدة من الفريق.
invite-used = هذه الدعوة مستخدمة من قبل. الدعوة تعمل مرة واحدة فقط. يُرجى طلب دعوة جديدة من الفريق.
invite-expired = هذه الدعوة لم تعد صالحة. يُرجى طلب دعوة جديدة من الفريق.
invite-too-many = عدد المحاولات كبير جدًا. يُرجى الانتظار ساعة، أو طلب المساعدة من الفريق.
invite-other-person = هذه الدعوة لشخص آخر. تم تسجيلك من قبل باسم { $name }. لكل شخص دعوته الخاصة.
invite-again = تم تسجيلك من قبل، { $name }. لا حاجة إلى فعل أي شيء.
stranger =
    مرحبًا. هذه محادثة { $organisation } للأهالي والعاملين. نحن لم نتعارف بعد.
    يُرجى طلب دعوتك الخاصة من الفريق. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.

## A message that arrives
handover-title = { $child } · { $date }
notice-title = إلى جميع أهالي مجموعة { $group } · { $date }
answer-title = رد بخصوص { $child }
correction-title = تصحيح · { $child } · { $date }
correction-explain = في رسالة سابقة كان هناك شيء غير صحيح. الصحيح هو:
correction-gone = (لم يكن هذا صحيحًا)
odd-better = في رسالة سابقة كانت هناك جملة ترجمتها غير جيدة. هذه أفضل:
written-by = ✍️ { $names }
origin-machine = 🤖 هذه ترجمة آلية. قد تكون فيها أخطاء.
origin-person = 👤 راجعها إنسان.
origin-original = لم نتمكن من ترجمة هذا الجزء جيدًا. هذا هو النص الأصلي (اللغة: { $language }):
origin-original-title = النص الأصلي (اللغة: { $language }):
may-be-repeated = 🔁 ربما وصلتك هذه الرسالة من قبل.
photo-of = 📷 { $child }
button-understood = ✅ مفهوم
button-not-clear = ❓ غير واضح
button-call-me = 📞 أرجو الاتصال بي
button-all = 📖 قراءة كل شيء
button-original = النص الأصلي
button-translation = الترجمة
button-odd = ✏️ ترجمة غريبة

## A second language, where no machine knows the first
bridge-question = 🌉 لا توجد بعد آلة تترجم جيدًا إلى العربية. النوم والطعام والجمل الثابتة تصلك بالعربية. كلمات الفريق الأخرى تصلك كما كُتبت (اللغة: { $written }). يمكن لآلة أن تضيف لغة ثانية. ما اللغة الأخرى التي تناسبك للقراءة؟
bridge-none = لا لغة أخرى
bridge-chosen = 🌉 حسنًا. مع كلمات الفريق التي ليست لدينا بالعربية ستصلك أيضًا ترجمة آلية. اللغة: { $language }. يمكن تغيير ذلك دائمًا: /language
bridge-without = حسنًا. كلمات الفريق التي ليست لدينا بالعربية ستصلك كما كُتبت (اللغة: { $written }). يمكن تغيير ذلك دائمًا: /language
bridge-honest = لا توجد بعد آلة تترجم هذا إلى العربية. هذه كلمات الفريق كما هي، مع ترجمة آلية. قد تكون فيها أخطاء.
bridge-written = ✍️ { $language }:
bridge-machine = 🤖 { $language }:

## Answering
noted-understood = شكرًا لك.
noted-not-clear = شكرًا لإخبارنا. سنطلب من الفريق أن يشرح ذلك بطريقة أخرى.
noted-call-me = الفريق يعرف الآن أنك بانتظار اتصال. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.
noted-already = شكرًا لك، نحن نعرف ذلك.
odd-which = أي جملة ترجمتها غريبة؟
odd-told = شكرًا لإخبارنا. نبحث عن كلمات أفضل. حتى ذلك الحين المعتمد هو النص الأصلي.
reply-passed = ✔️ تم نقل رسالتك إلى فريق مجموعة { $group }.
reply-passed-later = ✔️ فريق مجموعة { $group } لا يعمل الآن. سيقرأ رسالتك يوم { $day }. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.
reply-about-whom = مَن تخص هذه الرسالة؟
reply-edited = (تم التعديل)
part-gone = 🧹 حُذف هذا من رسالتك. لم يقرأه أحد.
part-stays = 📌 هذا وصل بالفعل إلى: { $who }. ويبقى هناك.
reply-nothing-yet = تم تسجيلك، لكن لا يوجد لك الآن طفل في الرعاية هنا. يُرجى الاتصال على الرقم: { $phone }.

## When something cannot be done
sorry-kind = لا يمكنني نقل هذا. هل يمكنك كتابته بالكلمات؟ يمكنك أيضًا إرسال صورة أو رسالة صوتية.
sorry-forwarded = لا يمكنني نقل الرسائل المُعاد توجيهها. هل يمكنك كتابة ذلك بكلماتك الخاصة؟
sorry-old-button = هذا الزر لم يعد يعمل.
sorry-room = هذه محادثة الفريق. يُرجى الكتابة إليّ في محادثتنا الخاصة. لم أحفظ رسالتك.
sorry-failed = حدث خطأ هنا. لم يتم نقل رسالتك. يُرجى إرسالها مرة أخرى، أو الاتصال على الرقم: { $phone }.
reply-kept = رسالتك محفوظة. لا يستطيع الفريق قراءتها هنا الآن. إذا كان الأمر مهمًّا، يُرجى الاتصال على الرقم: { $phone }.
sorry-agree-first = يُرجى أولًا قراءة الرسالة أعلاه والضغط على «{ $button }». بعد ذلك يمكنني نقل رسالتك.

## Who reads what
role-group = فريق مجموعة { $group }
role-mentor = { $mentor }، الشخص المتابع للطفل (mentor)، مع فريق مجموعة { $group }
role-billing = المكتب (الفواتير والدفع)
role-planning = المكتب (الأيام والعقد)
role-management = الإدارة
role-complaints = الشخص المختص بالشكاوى
role-safeguarding = الشخص المختص بسلامة الأطفال
role-privacy = الشخص المختص بالخصوصية
role-person = { $person } – { $role }
topic-care = يوم الطفل
topic-development = نمو الطفل
topic-urgent = أمر عاجل
topic-payment = الفواتير والدفع
topic-allowance = إعانة رعاية الأطفال (toeslag)
topic-contract = الأيام والعقد
topic-dissatisfied = عدم الرضا
topic-complaint = شكوى رسمية
topic-conduct = سلوك العاملين
topic-custody = الوصاية واصطحاب الطفل
topic-safety = الأمان في البيت
topic-privacy = الخصوصية والصور
passed = ✔️ تم نقل رسالتك.
passed-split = ✂️ في رسالتك أكثر من موضوع. كل جزء يصل فقط إلى من يخصه الأمر.
passed-quote = «{ $text }»
passed-who = 👤 مَن يقرأ هذا: { $who }
passed-by = 🕓 آخر موعد للرد: { $date }
passed-today = 🕓 الرد: اليوم
passed-wall = 🔒 فريق طفلك لا يرى هذا.
passed-think = ✋ لا يراه أحد قبل مرور { $seconds } { $seconds ->
        [few] ثوانٍ
       *[other] ثانية
    }: ما زال بإمكانك تغييره.
passed-taken = 🧹 أحذف رسالتك من هنا: { $who }. ربما قُرئت هناك من قبل.
passed-closed = 🌙 لا يوجد أحد الآن. ستتم قراءة رسالتك يوم { $day }. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.
passed-urgent = 📞 هل الأمر لا يحتمل الانتظار؟ يُرجى الاتصال الآن على الرقم: { $phone }.
passed-danger = 🆘 هل هناك شخص في خطر الآن؟ يُرجى الاتصال على الرقم: { $acute }. للنصيحة حول الأمان في البيت: Veilig Thuis، على الرقم: { $home }. مجانًا، ليلًا ونهارًا.
passed-receipt = 📄 إيصال استلام: شكوى رسمية رقم { $number }. تاريخ الاستلام: { $date }. آخر موعد لإبلاغك بالنتيجة: { $until }.
passed-bsn = 🔢 حذفتُ رقم خدمة المواطن (BSN) من رسالتك. يُرجى عدم إرساله في محادثة. لم يره أحد.
button-not-them = ↩️ لا، هذا لشخص آخر
button-not-this = ↩️ { $part } لشخص آخر
choice-question = لمن هذه الرسالة؟
choice-care = 👶 يوم طفلي – للفريق
choice-development = 🌱 نمو طفلي – للفريق والشخص المتابع (mentor)
choice-payment = 💶 فاتورة أو دفع أو إعانة – للمكتب
choice-contract = 📅 الأيام أو العقد – للمكتب
choice-dissatisfied = 😕 هناك شيء لا يرضيني
choice-safety = 🛟 الأمان أو الوصاية – ليس للفريق
choice-privacy = 🔒 الخصوصية أو الصور
choice-stay = ‹ يبقى كما هو
ask-reader =
    🤔 مَن يُسمح له بقراءة هذا؟ لا أعرف ذلك بالتأكيد، فالاختيار لك.
    لم يره أحد بعد. أمامك وقت للاختيار حتى الساعة { $time }. إذا لم يصلني اختيارك، فلن يذهب إلى الفريق، بل إلى شخص في المكتب. وسأخبرك إلى من ذهب.
ask-unhappy =
    🙏 شكرًا لإخبارنا. مَن يُسمح له بقراءة هذا؟ الاختيار لك. لم يره أحد بعد.
    أمامك وقت للاختيار حتى الساعة { $time }. إذا لم يصلني اختيارك، فستذهب رسالتك إلى: { $who }.
unhappy-mentor = 🌱 الفريق والشخص المتابع لطفلي (mentor)
unhappy-complaints = 📄 أقدّم شكوى رسمية
unasked = ⏳ لم يصلني اختيارك، لذلك نقلتُ رسالتك. فريق طفلك لا يرى هذا.
unasked-child = ⏳ لم يتم اختيار الطفل، لذلك نقلتُ رسالتك.

## The menu
menu-message = سؤال أو خبر
menu-mine = أسئلتي
menu-who = مَن يقرأ ماذا
menu-what = ما الموضوع؟
menu-absent = 🏠 غياب
menu-pick-up = 🚗 اصطحاب الطفل
menu-question = 👶 سؤال عن طفلي
menu-payment = 💶 الدفع
menu-contract = 📅 الأيام والعقد
menu-complaint = 😕 هناك شيء لا يرضيني
menu-privacy = 🔒 الخصوصية
menu-talk = 💬 أودّ التحدث معكم
menu-home = 🏡 عندنا في البيت
menu-safety = 🛟 الأمان أو أمر خطير
menu-safety-warm = 🤝 شكرًا لثقتك بنا. لست وحدك في هذا.
menu-which-child = أي طفل؟
menu-absent-day = في أي يوم سيكون غياب { $child }؟
menu-absent-why = ما السبب؟
menu-ill = 🤒 مرض
menu-free = 🏖 يوم عطلة
menu-other = شيء آخر
menu-noted-absent = ✔️ شكرًا لك. فريق مجموعة { $group } على علم بذلك: غياب { $child } يوم { $date }.
menu-pick-up-what = ما الذي سيتغيّر؟
menu-pick-up-time = 🕓 وقت آخر
menu-pick-up-person = 👤 شخص آخر
menu-pick-up-when = في أي ساعة سيتم اصطحاب { $child } اليوم؟
menu-noted-pick-up = ✔️ شكرًا لك. فريق مجموعة { $group } على علم بذلك: موعد اصطحاب { $child } الساعة { $time }.
menu-noted-talk = ✔️ شكرًا لك. سيصلك اقتراح لموعد من: { $who }.
menu-write = ✏️ يمكنك الكتابة الآن، بلغتك.
menu-write-person = ✏️ يُرجى كتابة من سيأتي، ومتى.
menu-stop = ✕ إلغاء
menu-stopped = حسنًا.
mine-none = لا توجد لديك أسئلة مفتوحة.
mine-title = أسئلتك
mine-asked = ❔ بانتظارك: مَن يُسمح له بالقراءة؟
mine-open = 📨 السؤال الآن لدى: { $who }
mine-answered = ✅ تم الرد يوم { $date } من: { $who }
mine-closed = ☑️ أُغلق السؤال يوم { $date }: { $why }
formal-until = 📄 آخر موعد لإبلاغك بالنتيجة: { $until }.
formal-late = ⏰ نعتذر لك. مرّت ستة أسابيع، وشكواك الرسمية رقم { $number } لم تُغلق بعد. لقد أرسلتُ تذكيرًا. يحق لك الآن أيضًا التوجه إلى Geschillencommissie Kinderopvang (لجنة النزاعات). هل الاتصال أسهل لك؟ الرقم: { $phone }
why-solved = تم حل الأمر
why-talked = تم الحديث عنه معك
why-seen = تم الاطلاع عليه، ولم تكن هناك حاجة إلى رد
why-noted = تم تدوينه
why-empty = لم تكن هناك حاجة إلى رد
why-withdrawn = تم سحبه بطلب منك
who-title = مَن يقرأ رسائلك
who-promise = { $topic }: { $who }. الرد: { $days ->
        [0] في اليوم نفسه
        [one] خلال يوم عمل واحد
        [two] خلال يومَي عمل
        [few] خلال { $days } أيام عمل
        [many] خلال { $days } يوم عمل
       *[other] خلال { $days } يوم عمل
    }.
who-hours = { $topic }: { $who }. الرد: { $hours ->
        [one] خلال ساعة عمل واحدة
        [two] خلال ساعتَي عمل
        [few] خلال { $hours } ساعات عمل
        [many] خلال { $hours } ساعة عمل
       *[other] خلال { $hours } ساعة عمل
    }.
who-deputy = لم يصلك الرد في الوقت المحدد؟ عندها: { $who }.
who-since = الأمر كذلك منذ يوم { $date }.
who-other-parent = الوالد الآخر لطفلك (الأم أو الأب) لا يرى رسائلك.

## The office
case-answer-title = { $role } · سؤالك رقم { $number }
case-late-parent = ⏰ نعتذر لك. لم يصلك الرد في الوقت المحدد من: { $role }. المتابعة من الآن لدى: { $who }. آخر موعد للرد: { $date }.
case-late-alone = ⏰ نعتذر لك. لم يصلك الرد في الوقت المحدد من: { $role }. لقد أرسلتُ تذكيرًا. هل الاتصال أسهل لك؟ الرقم: { $phone }
case-late-up = ⏰ ما زلت بانتظار الرد. وصل الخبر الآن أيضًا إلى: { $who }، من دون قراءة رسالتك. هل الاتصال أسهل لك؟ الرقم: { $phone }
case-closed-parent = ☑️ سؤالك رقم { $number } مغلق الآن: { $why }. هل هذا غير صحيح؟ يكفي الرد على هذه الرسالة.
case-open-again = ↩️ سؤالك رقم { $number } مفتوح من جديد. آخر موعد للرد: { $date }.
case-move-ask =
    ↪️ يمكن لشخص آخر مساعدتك بشكل أفضل: { $to }. هذا الاقتراح من: { $from }.
    هل يُسمح لهم بقراءة رسالتك؟
case-move-yes = ✅ نعم
case-move-no = لا
case-move-told = ↪️ سؤالك رقم { $number } الآن لدى: { $who }.
case-kept = رسالتك محفوظة. لا يستطيع المكتب قراءتها هنا الآن. إذا كان الأمر مهمًّا اليوم، يُرجى الاتصال على الرقم: { $phone }.
sorry-not-taken-back = لم أتمكن من سحب كلماتك من مكانها السابق. يُرجى الاتصال على الرقم: { $phone }.
