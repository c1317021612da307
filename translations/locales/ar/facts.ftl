# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits,
# except one and two things, which Arabic says in words (شريحتا خبز).

## What separates the parts of a line (a space follows)
comma = ،

## Sleep
sleep = النوم: { $what }
sleep-from-to = من { $start } إلى { $end }
sleep-from = من الساعة { $start }
sleep-until = حتى الساعة { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = نعم، الوقت غير مسجل
sleep-none = لم يكن هناك نوم اليوم
sleep-no-longer = لم تعد هناك قيلولة في النهار
length-hours =
    { $hours ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    }
length-minutes =
    { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
length-hours-minutes =
    { $hours ->
        [one] ساعة
        [two] ساعتان
        [few] { $hours } ساعات
       *[other] { $hours } ساعة
    } و{ $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
       *[other] { $minutes } دقيقة
    }
rest = الراحة: { $what }
rest-had = كان هناك وقت للراحة

## Bottles
bottle = زجاجة الحليب: { $what }
bottle-at = زجاجة الحليب (الساعة { $at }): { $what }
bottle-drunk = { $ml } مل
bottle-drunk-of = { $ml } مل من أصل { $offered } مل
bottle-offered = الكمية المقدمة { $offered } مل
bottle-formula = حليب صناعي
bottle-breast = حليب الأم
bottle-finished = شُربت كلها
amount-unnoted = نعم، الكمية غير مسجلة

## Meals and drinks
food = الطعام: { $what }
drink = الشرب: { $what }
item-amount = { $item } – { $amount }
ate-all = الكمية كلها
ate-well = شهية جيدة
ate-half = نصف الكمية
ate-little = كمية قليلة
ate-nothing = لم يؤكل شيء
drank-all = الكمية كلها
drank-well = كمية جيدة
drank-half = نصف الكمية
drank-little = كمية قليلة
drank-nothing = لم يُشرب شيء
food-bread = خبز
food-fruit = فاكهة
food-vegetables = خضار
food-hot-meal = وجبة ساخنة
food-soup = شوربة
food-cracker = بسكويت مملح
food-yoghurt = زبادي
food-snack = وجبة خفيفة
food-milk = حليب
food-water = ماء
count-bread =
    { $count ->
        [one] شريحة خبز واحدة
        [two] شريحتا خبز
        [few] { $count } شرائح خبز
        [many] { $count } شريحة خبز
       *[other] { $count } شريحة خبز
    }
count-fruit =
    { $count ->
        [one] قطعة فاكهة واحدة
        [two] قطعتا فاكهة
        [few] { $count } قطع فاكهة
        [many] { $count } قطعة فاكهة
       *[other] { $count } قطعة فاكهة
    }
count-vegetables =
    { $count ->
        [one] حصة خضار واحدة
        [two] حصتا خضار
        [few] { $count } حصص خضار
        [many] { $count } حصة خضار
       *[other] { $count } حصة خضار
    }
count-hot-meal =
    { $count ->
        [one] حصة واحدة من الوجبة الساخنة
        [two] حصتان من الوجبة الساخنة
        [few] { $count } حصص من الوجبة الساخنة
        [many] { $count } حصة من الوجبة الساخنة
       *[other] { $count } حصة من الوجبة الساخنة
    }
count-soup =
    { $count ->
        [one] طبق شوربة واحد
        [two] طبقا شوربة
        [few] { $count } أطباق شوربة
        [many] { $count } طبقًا من الشوربة
       *[other] { $count } طبق شوربة
    }
count-cracker =
    { $count ->
        [one] قطعة بسكويت مملح واحدة
        [two] قطعتا بسكويت مملح
        [few] { $count } قطع بسكويت مملح
        [many] { $count } قطعة بسكويت مملح
       *[other] { $count } قطعة بسكويت مملح
    }
count-yoghurt =
    { $count ->
        [one] علبة زبادي واحدة
        [two] علبتا زبادي
        [few] { $count } علب زبادي
        [many] { $count } علبة زبادي
       *[other] { $count } علبة زبادي
    }
count-snack =
    { $count ->
        [one] وجبة خفيفة واحدة
        [two] وجبتان خفيفتان
        [few] { $count } وجبات خفيفة
        [many] { $count } وجبة خفيفة
       *[other] { $count } وجبة خفيفة
    }
count-milk =
    { $count ->
        [one] كوب حليب واحد
        [two] كوبا حليب
        [few] { $count } أكواب حليب
        [many] { $count } كوبًا من الحليب
       *[other] { $count } كوب حليب
    }
count-water =
    { $count ->
        [one] كوب ماء واحد
        [two] كوبا ماء
        [few] { $count } أكواب ماء
        [many] { $count } كوبًا من الماء
       *[other] { $count } كوب ماء
    }
count-pieces =
    { $count ->
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

## Mood
mood = المزاج: { $what }
feeling-very-happy = مرح جدًا
feeling-happy = مرح
feeling-calm = هادئ
feeling-tired = تعب
feeling-sad = حزن
feeling-cross = انزعاج
feeling-clingy = حاجة إلى القرب
feeling-restless = عدم هدوء
feeling-unwell = توعّك

## Nappies
nappies = الحفاضات: { $what }
nappies-changed = تم التغيير
nappies-total =
    { $count ->
        [0] لم يتم التغيير
        [one] تغيير مرة واحدة
        [two] تغيير مرتين
        [few] تغيير { $count } مرات
       *[other] تغيير { $count } مرة
    }
nappies-wet =
    { $count ->
        [0] لا حفاض مبلل
        [one] واحد مبلل
        [two] اثنان مبللان
        [few] { $count } مبللة
       *[other] { $count } مبللًا
    }
nappies-dirty =
    { $count ->
        [0] لا براز
        [one] واحد فيه براز
        [two] اثنان فيهما براز
        [few] { $count } فيها براز
       *[other] { $count } فيها براز
    }
stool-soft = براز لين
stool-loose = براز رخو
stool-hard = براز قاسٍ

## Temperature and medicine
temperature = درجة الحرارة: { $celsius } مئوية
temperature-at = درجة الحرارة (الساعة { $at }): { $celsius } مئوية
medicine-given = تم إعطاء الدواء: { $what }
medicine-given-at = تم إعطاء الدواء (الساعة { $at }): { $what }
medicine-not-given = لم يُعطَ الدواء: { $what }
medicine-not-given-at = لم يُعطَ الدواء (الساعة { $at }): { $what }
medicine-dose = { $name }، { $dose }
medicine-paracetamol = باراسيتامول
medicine-ibuprofen = إيبوبروفين
medicine-antibiotics = مضاد حيوي
medicine-nose-spray = بخاخ للأنف
medicine-nose-drops = قطرة للأنف
medicine-eye-drops = قطرة للعين
medicine-ear-drops = قطرة للأذن
medicine-cough-syrup = شراب للسعال
medicine-inhaler = بخاخ للتنفس
