# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# Persian has no "he" or "she"; numbers and times always stand as the digits 0-9, and what is counted stays singular.

## What separates the parts of a line (a space follows)
comma = ،

## Sleep
sleep = خواب: { $what }
sleep-from-to = از { $start } تا { $end }
sleep-from = از ساعت { $start }
sleep-until = تا ساعت { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = بله، ساعت یادداشت نشده
sleep-none = امروز نخوابید
sleep-no-longer = دیگر در طول روز نمی‌خوابد
length-hours = { $hours } ساعت
length-minutes = { $minutes } دقیقه
length-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
rest = استراحت: { $what }
rest-had = کمی استراحت کرد

## Bottles
bottle = شیشهٔ شیر: { $what }
bottle-at = شیشهٔ شیر (ساعت { $at }): { $what }
bottle-drunk = { $ml } میلی‌لیتر
bottle-drunk-of = { $ml } میلی‌لیتر از { $offered } میلی‌لیتر
bottle-offered = { $offered } میلی‌لیتر پیشنهاد شد
bottle-formula = شیر خشک
bottle-breast = شیر مادر
bottle-finished = شیشه خالی شد
amount-unnoted = بله، مقدار یادداشت نشده

## Meals and drinks
food = غذا: { $what }
drink = نوشیدنی: { $what }
item-amount = { $item } – { $amount }
ate-all = همه را خورد
ate-well = خوب خورد
ate-half = نصفش را خورد
ate-little = کمی خورد
ate-nothing = هیچ نخورد
drank-all = همه را نوشید
drank-well = خوب نوشید
drank-half = نصفش را نوشید
drank-little = کمی نوشید
drank-nothing = هیچ ننوشید
food-bread = نان
food-fruit = میوه
food-vegetables = سبزیجات
food-hot-meal = غذای گرم
food-soup = سوپ
food-cracker = بیسکویت شور
food-yoghurt = ماست
food-snack = میان‌وعده
food-milk = شیر
food-water = آب
count-bread =
    { $count ->
       *[other] { $count } تکه نان
    }
count-fruit =
    { $count ->
       *[other] { $count } تکه میوه
    }
count-vegetables =
    { $count ->
       *[other] { $count } وعده سبزیجات
    }
count-hot-meal =
    { $count ->
       *[other] { $count } وعده غذای گرم
    }
count-soup =
    { $count ->
       *[other] { $count } کاسه سوپ
    }
count-cracker =
    { $count ->
       *[other] { $count } بیسکویت شور
    }
count-yoghurt =
    { $count ->
       *[other] { $count } کاسه ماست
    }
count-snack =
    { $count ->
       *[other] { $count } میان‌وعده
    }
count-milk =
    { $count ->
       *[other] { $count } لیوان شیر
    }
count-water =
    { $count ->
       *[other] { $count } لیوان آب
    }
count-pieces =
    { $count ->
       *[other] { $count } تکه
    }

## Mood
mood = حال و هوا: { $what }
feeling-very-happy = خیلی شاد
feeling-happy = شاد
feeling-calm = آرام
feeling-tired = خسته
feeling-sad = غمگین
feeling-cross = عصبانی
feeling-clingy = دوست داشت کنار ما بماند
feeling-restless = بی‌قرار
feeling-unwell = حالش خوب نبود

## Nappies
nappies = پوشک: { $what }
nappies-changed = عوض شد
nappies-total =
    { $count ->
        [0] عوض نشد
       *[other] { $count } بار عوض شد
    }
nappies-wet =
    { $count ->
        [0] هیچ‌کدام خیس نبود
       *[other] { $count } خیس
    }
nappies-dirty =
    { $count ->
        [0] بدون مدفوع
       *[other] { $count } با مدفوع
    }
stool-soft = مدفوع نرم
stool-loose = مدفوع شل
stool-hard = مدفوع سفت

## Temperature and medicine
temperature = دمای بدن: { $celsius } درجه
temperature-at = دمای بدن (ساعت { $at }): { $celsius } درجه
medicine-given = دارو داده شد: { $what }
medicine-given-at = دارو داده شد (ساعت { $at }): { $what }
medicine-not-given = این دارو داده نشد: { $what }
medicine-not-given-at = این دارو داده نشد (ساعت { $at }): { $what }
medicine-dose = { $name }، { $dose }
medicine-paracetamol = استامینوفن (پاراستامول)
medicine-ibuprofen = ایبوپروفن
medicine-antibiotics = آنتی‌بیوتیک
medicine-nose-spray = اسپری بینی
medicine-nose-drops = قطرهٔ بینی
medicine-eye-drops = قطرهٔ چشم
medicine-ear-drops = قطرهٔ گوش
medicine-cough-syrup = شربت سرفه
medicine-inhaler = اسپری تنفسی
