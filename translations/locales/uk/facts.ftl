# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Сон: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = з { $start }
sleep-until = до { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = так, час не записано
sleep-none = сьогодні сну не було
sleep-no-longer = денного сну вже немає
length-hours = { $hours } год
length-minutes = { $minutes } хв
length-hours-minutes = { $hours } год { $minutes } хв
rest = Відпочинок: { $what }
rest-had = був час на відпочинок

## Bottles
bottle = Пляшечка: { $what }
bottle-at = Пляшечка ({ $at }): { $what }
bottle-drunk = { $ml } мл
bottle-drunk-of = { $ml } мл із приготованих { $offered } мл
bottle-offered = запропоновано { $offered } мл
bottle-formula = суміш
bottle-breast = грудне молоко
bottle-finished = випито все
amount-unnoted = так, кількість не записано

## Meals and drinks
food = Їжа: { $what }
drink = Напої: { $what }
item-amount = { $item } – { $amount }
ate-all = з’їдено все
ate-well = з’їдено з апетитом
ate-half = з’їдено половину
ate-little = з’їдено трохи
ate-nothing = нічого не з’їдено
drank-all = випито все
drank-well = випито чимало
drank-half = випито половину
drank-little = випито трохи
drank-nothing = нічого не випито
food-bread = хліб
food-fruit = фрукти
food-vegetables = овочі
food-hot-meal = гаряча страва
food-soup = суп
food-cracker = крекери
food-yoghurt = йогурт
food-snack = перекус
food-milk = молоко
food-water = вода
count-bread =
    { $count ->
        [one] { $count } скибка хліба
        [few] { $count } скибки хліба
        [many] { $count } скибок хліба
       *[other] { $count } скибки хліба
    }
count-fruit =
    { $count ->
        [one] { $count } шматочок фруктів
        [few] { $count } шматочки фруктів
        [many] { $count } шматочків фруктів
       *[other] { $count } шматочка фруктів
    }
count-vegetables =
    { $count ->
        [one] { $count } порція овочів
        [few] { $count } порції овочів
        [many] { $count } порцій овочів
       *[other] { $count } порції овочів
    }
count-hot-meal =
    { $count ->
        [one] { $count } порція гарячої страви
        [few] { $count } порції гарячої страви
        [many] { $count } порцій гарячої страви
       *[other] { $count } порції гарячої страви
    }
count-soup =
    { $count ->
        [one] { $count } мисочка супу
        [few] { $count } мисочки супу
        [many] { $count } мисочок супу
       *[other] { $count } мисочки супу
    }
count-cracker =
    { $count ->
        [one] { $count } крекер
        [few] { $count } крекери
        [many] { $count } крекерів
       *[other] { $count } крекера
    }
count-yoghurt =
    { $count ->
        [one] { $count } баночка йогурту
        [few] { $count } баночки йогурту
        [many] { $count } баночок йогурту
       *[other] { $count } баночки йогурту
    }
count-snack =
    { $count ->
        [one] { $count } перекус
        [few] { $count } перекуси
        [many] { $count } перекусів
       *[other] { $count } перекусу
    }
count-milk =
    { $count ->
        [one] { $count } чашка молока
        [few] { $count } чашки молока
        [many] { $count } чашок молока
       *[other] { $count } чашки молока
    }
count-water =
    { $count ->
        [one] { $count } чашка води
        [few] { $count } чашки води
        [many] { $count } чашок води
       *[other] { $count } чашки води
    }
count-pieces =
    { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }

## Mood
mood = Настрій: { $what }
feeling-very-happy = дуже веселий
feeling-happy = веселий
feeling-calm = спокійний
feeling-tired = втома
feeling-sad = сумний
feeling-cross = роздратування
feeling-clingy = потреба в обіймах
feeling-restless = неспокійний
feeling-unwell = погане самопочуття

## Nappies
nappies = Підгузки: { $what }
nappies-changed = змінено
nappies-total =
    { $count ->
        [0] без зміни
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }
nappies-wet =
    { $count ->
        [0] мокрих не було
        [one] { $count } мокрий
        [few] { $count } мокрі
        [many] { $count } мокрих
       *[other] { $count } мокрого
    }
nappies-dirty =
    { $count ->
        [0] без випорожнення
       *[other] { $count } із випорожненням
    }
stool-soft = м’яке випорожнення
stool-loose = рідке випорожнення
stool-hard = тверде випорожнення

## Temperature and medicine
temperature = Температура: { $celsius } °C
temperature-at = Температура ({ $at }): { $celsius } °C
medicine-given = Ліки дали: { $what }
medicine-given-at = Ліки дали ({ $at }): { $what }
medicine-not-given = Ліки НЕ давали: { $what }
medicine-not-given-at = Ліки НЕ давали ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = парацетамол
medicine-ibuprofen = ібупрофен
medicine-antibiotics = антибіотик
medicine-nose-spray = спрей для носа
medicine-nose-drops = краплі для носа
medicine-eye-drops = краплі для очей
medicine-ear-drops = краплі для вух
medicine-cough-syrup = сироп від кашлю
medicine-inhaler = інгалятор
