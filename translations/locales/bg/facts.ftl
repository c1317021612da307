# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Сън: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = от { $start }
sleep-until = до { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = да, часът не е записан
sleep-none = днес без сън
sleep-no-longer = вече без сън през деня
length-hours = { $hours } ч
length-minutes = { $minutes } мин
length-hours-minutes = { $hours } ч { $minutes } мин
rest = Почивка: { $what }
rest-had = имаше време за почивка

## Bottles
bottle = Шише: { $what }
bottle-at = Шише ({ $at }): { $what }
bottle-drunk = { $ml } мл
bottle-drunk-of = { $ml } мл от { $offered } мл
bottle-offered = предложени { $offered } мл
bottle-formula = адаптирано мляко
bottle-breast = кърма
bottle-finished = изпито докрай
amount-unnoted = да, количеството не е записано

## Meals and drinks
food = Храна: { $what }
drink = Напитки: { $what }
item-amount = { $item } – { $amount }
ate-all = изядено всичко
ate-well = изядено с апетит
ate-half = изядена половината
ate-little = изядено малко
ate-nothing = нищо не е изядено
drank-all = изпито всичко
drank-well = изпито доста
drank-half = изпита половината
drank-little = изпито малко
drank-nothing = нищо не е изпито
food-bread = хляб
food-fruit = плодове
food-vegetables = зеленчуци
food-hot-meal = топла храна
food-soup = супа
food-cracker = крекери
food-yoghurt = кисело мляко
food-snack = междинна закуска
food-milk = мляко
food-water = вода
count-bread =
    { $count ->
        [0.5] { $count } филия хляб
        [one] { $count } филия хляб
       *[other] { $count } филии хляб
    }
count-fruit =
    { $count ->
        [0.5] { $count } плода
        [one] { $count } плод
       *[other] { $count } плода
    }
count-vegetables =
    { $count ->
        [0.5] { $count } порция зеленчуци
        [one] { $count } порция зеленчуци
       *[other] { $count } порции зеленчуци
    }
count-hot-meal =
    { $count ->
        [0.5] { $count } порция топла храна
        [one] { $count } порция топла храна
       *[other] { $count } порции топла храна
    }
count-soup =
    { $count ->
        [0.5] { $count } купичка супа
        [one] { $count } купичка супа
       *[other] { $count } купички супа
    }
count-cracker =
    { $count ->
        [0.5] { $count } крекера
        [one] { $count } крекер
       *[other] { $count } крекера
    }
count-yoghurt =
    { $count ->
        [0.5] { $count } кофичка кисело мляко
        [one] { $count } кофичка кисело мляко
       *[other] { $count } кофички кисело мляко
    }
count-snack =
    { $count ->
        [0.5] { $count } междинна закуска
        [one] { $count } междинна закуска
       *[other] { $count } междинни закуски
    }
count-milk =
    { $count ->
        [0.5] { $count } чаша мляко
        [one] { $count } чаша мляко
       *[other] { $count } чаши мляко
    }
count-water =
    { $count ->
        [0.5] { $count } чаша вода
        [one] { $count } чаша вода
       *[other] { $count } чаши вода
    }
count-pieces =
    { $count ->
        [0.5] { $count } парче
        [one] { $count } парче
       *[other] { $count } парчета
    }

## Mood
mood = Настроение: { $what }
feeling-very-happy = много весело
feeling-happy = весело
feeling-calm = спокойно
feeling-tired = умора
feeling-sad = тъжно
feeling-cross = сърдито
feeling-clingy = нужда от близост
feeling-restless = неспокойно
feeling-unwell = не се чувстваше добре

## Nappies
nappies = Пелени: { $what }
nappies-changed = сменени
nappies-total =
    { $count ->
        [0] без смяна
        [one] { $count } смяна
       *[other] { $count } смени
    }
nappies-wet =
    { $count ->
        [0] няма мокри
        [one] { $count } мокра
       *[other] { $count } мокри
    }
nappies-dirty =
    { $count ->
        [0] без изпражнения
       *[other] { $count } с изпражнения
    }
stool-soft = меки изпражнения
stool-loose = редки изпражнения
stool-hard = твърди изпражнения

## Temperature and medicine
temperature = Температура: { $celsius } °C
temperature-at = Температура ({ $at }): { $celsius } °C
medicine-given = Дадено лекарство: { $what }
medicine-given-at = Дадено лекарство ({ $at }): { $what }
medicine-not-given = НЕ е дадено лекарство: { $what }
medicine-not-given-at = НЕ е дадено лекарство ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = парацетамол
medicine-ibuprofen = ибупрофен
medicine-antibiotics = антибиотик
medicine-nose-spray = спрей за нос
medicine-nose-drops = капки за нос
medicine-eye-drops = капки за очи
medicine-ear-drops = капки за уши
medicine-cough-syrup = сироп за кашлица
medicine-inhaler = инхалатор
