# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Сон: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = с { $start }
sleep-until = до { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = да, время не записано
sleep-none = сегодня сна не было
sleep-no-longer = дневного сна уже нет
length-hours = { $hours } ч
length-minutes = { $minutes } мин
length-hours-minutes = { $hours } ч { $minutes } мин
rest = Отдых: { $what }
rest-had = было время отдохнуть

## Bottles
bottle = Бутылочка: { $what }
bottle-at = Бутылочка ({ $at }): { $what }
bottle-drunk = { $ml } мл
bottle-drunk-of = { $ml } мл из { $offered } мл
bottle-offered = предложено { $offered } мл
bottle-formula = смесь
bottle-breast = грудное молоко
bottle-finished = выпито всё
amount-unnoted = да, количество не записано

## Meals and drinks
food = Еда: { $what }
drink = Питьё: { $what }
item-amount = { $item } – { $amount }
ate-all = съедено всё
ate-well = съедено с аппетитом
ate-half = съедена половина
ate-little = съедено немного
ate-nothing = ничего не съедено
drank-all = выпито всё
drank-well = выпито много
drank-half = выпита половина
drank-little = выпито немного
drank-nothing = ничего не выпито
food-bread = хлеб
food-fruit = фрукты
food-vegetables = овощи
food-hot-meal = горячая еда
food-soup = суп
food-cracker = крекеры
food-yoghurt = йогурт
food-snack = перекус
food-milk = молоко
food-water = вода
count-bread =
    { $count ->
        [one] { $count } ломтик хлеба
        [few] { $count } ломтика хлеба
        [many] { $count } ломтиков хлеба
       *[other] { $count } ломтика хлеба
    }
count-fruit =
    { $count ->
        [one] { $count } фрукт
        [few] { $count } фрукта
        [many] { $count } фруктов
       *[other] { $count } фрукта
    }
count-vegetables =
    { $count ->
        [one] { $count } порция овощей
        [few] { $count } порции овощей
        [many] { $count } порций овощей
       *[other] { $count } порции овощей
    }
count-hot-meal =
    { $count ->
        [one] { $count } порция горячей еды
        [few] { $count } порции горячей еды
        [many] { $count } порций горячей еды
       *[other] { $count } порции горячей еды
    }
count-soup =
    { $count ->
        [one] { $count } мисочка супа
        [few] { $count } мисочки супа
        [many] { $count } мисочек супа
       *[other] { $count } мисочки супа
    }
count-cracker =
    { $count ->
        [one] { $count } крекер
        [few] { $count } крекера
        [many] { $count } крекеров
       *[other] { $count } крекера
    }
count-yoghurt =
    { $count ->
        [one] { $count } баночка йогурта
        [few] { $count } баночки йогурта
        [many] { $count } баночек йогурта
       *[other] { $count } баночки йогурта
    }
count-snack =
    { $count ->
        [one] { $count } перекус
        [few] { $count } перекуса
        [many] { $count } перекусов
       *[other] { $count } перекуса
    }
count-milk =
    { $count ->
        [one] { $count } чашка молока
        [few] { $count } чашки молока
        [many] { $count } чашек молока
       *[other] { $count } чашки молока
    }
count-water =
    { $count ->
        [one] { $count } чашка воды
        [few] { $count } чашки воды
        [many] { $count } чашек воды
       *[other] { $count } чашки воды
    }
count-pieces =
    { $count ->
        [one] { $count } штука
        [few] { $count } штуки
        [many] { $count } штук
       *[other] { $count } штуки
    }

## Mood
mood = Настроение: { $what }
feeling-very-happy = очень весёлое
feeling-happy = весёлое
feeling-calm = спокойное
feeling-tired = усталость
feeling-sad = грустное
feeling-cross = сердитое
feeling-clingy = потребность в близости
feeling-restless = беспокойное
feeling-unwell = плохое самочувствие

## Nappies
nappies = Подгузники: { $what }
nappies-changed = меняли
nappies-total =
    { $count ->
        [0] не меняли
        [one] меняли { $count } раз
        [few] меняли { $count } раза
        [many] меняли { $count } раз
       *[other] меняли { $count } раза
    }
nappies-wet =
    { $count ->
        [0] мокрых не было
        [one] { $count } мокрый
        [few] { $count } мокрых
        [many] { $count } мокрых
       *[other] { $count } мокрого
    }
nappies-dirty =
    { $count ->
        [0] без стула
       *[other] { $count } со стулом
    }
stool-soft = мягкий стул
stool-loose = жидкий стул
stool-hard = твёрдый стул

## Temperature and medicine
temperature = Температура: { $celsius } °C
temperature-at = Температура ({ $at }): { $celsius } °C
medicine-given = Лекарство дали: { $what }
medicine-given-at = Лекарство дали ({ $at }): { $what }
medicine-not-given = Лекарство НЕ давали: { $what }
medicine-not-given-at = Лекарство НЕ давали ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = парацетамол
medicine-ibuprofen = ибупрофен
medicine-antibiotics = антибиотик
medicine-nose-spray = спрей для носа
medicine-nose-drops = капли для носа
medicine-eye-drops = капли для глаз
medicine-ear-drops = капли для ушей
medicine-cough-syrup = сироп от кашля
medicine-inhaler = ингалятор
