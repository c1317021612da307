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
join-who-reads = 👀 رسائلك يقرؤها فريق مجموعة { $groups }. لا يراها الأهالي الآخرون. ولا يراها أيضًا الوالد الآخر لطفلك (الأم أو الأب).
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
join-commands = { "\u200E/language" } – لغة أخرى · { "\u200E/card" } أو كلمة «{ card-word }» – ما اتفقنا عليه
join-not-me = أنا لست { $name }
join-not-me-done = شكرًا على التنبيه. تبقى الدعوة صالحة باسم { $name }. يُرجى طلب دعوتك الخاصة من الفريق.
card-word = الاتفاق
menu-language = لغة أخرى
menu-card = ما اتفقنا عليه
menu-help = كيف يعمل هذا؟
language-changed = من الآن ستصلك الرسائل باللغة العربية.
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
written-by = ✍️ { $names }
origin-machine = 🤖 هذه ترجمة آلية. قد تكون فيها أخطاء.
origin-original = لم نتمكن من ترجمة هذا الجزء جيدًا. هذا هو النص الأصلي (اللغة: { $language }):
origin-original-title = النص الأصلي (اللغة: { $language }):
may-be-repeated = 🔁 ربما وصلتك هذه الرسالة من قبل.
photo-of = 📷 { $child }
button-understood = ✅ مفهوم
button-not-clear = ❓ غير واضح
button-call-me = 📞 أرجو الاتصال بي
button-original = النص الأصلي
button-translation = الترجمة

## Answering
noted-understood = شكرًا لك.
noted-not-clear = شكرًا لإخبارنا. سنطلب من الفريق أن يشرح ذلك بطريقة أخرى.
noted-call-me = الفريق يعرف الآن أنك بانتظار اتصال. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.
noted-already = شكرًا لك، نحن نعرف ذلك.
reply-passed = ✔️ تم نقل رسالتك إلى فريق مجموعة { $group }.
reply-passed-later = ✔️ فريق مجموعة { $group } لا يعمل الآن. سيقرأ رسالتك يوم { $day }. هل الأمر عاجل؟ يُرجى الاتصال على الرقم: { $phone }.
reply-about-whom = مَن تخص هذه الرسالة؟
reply-edited = (تم التعديل)
reply-nothing-yet = تم تسجيلك، لكن لا يوجد لك الآن طفل في الرعاية هنا. يُرجى الاتصال على الرقم: { $phone }.

## When something cannot be done
sorry-kind = لا يمكنني نقل هذا. هل يمكنك كتابته بالكلمات؟ يمكنك أيضًا إرسال صورة أو رسالة صوتية.
sorry-forwarded = لا يمكنني نقل الرسائل المُعاد توجيهها. هل يمكنك كتابة ذلك بكلماتك الخاصة؟
sorry-old-button = هذا الزر لم يعد يعمل.
sorry-room = هذه محادثة الفريق. يُرجى الكتابة إليّ في محادثتنا الخاصة. لم أحفظ رسالتك.
sorry-failed = حدث خطأ هنا. لم يتم نقل رسالتك. يُرجى إرسالها مرة أخرى، أو الاتصال على الرقم: { $phone }.
reply-kept = رسالتك محفوظة. لا يستطيع الفريق قراءتها هنا الآن. إذا كان الأمر مهمًّا، يُرجى الاتصال على الرقم: { $phone }.
sorry-agree-first = يُرجى أولًا قراءة الرسالة أعلاه والضغط على «{ $button }». بعد ذلك يمكنني نقل رسالتك.
