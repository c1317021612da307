# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits. A decimal takes the plural in Spanish ("0,5 rebanadas").

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Sueño: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = desde las { $start }
sleep-until = hasta las { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = sí, sin hora anotada
sleep-none = hoy no durmió
sleep-no-longer = ya no duerme durante el día
length-hours = { $hours } h
length-minutes = { $minutes } min
length-hours-minutes = { $hours } h { $minutes } min
rest = Descanso: { $what }
rest-had = descansó un rato

## Bottles
bottle = Biberón: { $what }
bottle-at = Biberón a las { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } de { $offered } ml
bottle-offered = { $offered } ml ofrecidos
bottle-formula = leche de fórmula
bottle-breast = leche materna
bottle-finished = lo tomó todo
amount-unnoted = sí, sin cantidad anotada

## Meals and drinks
food = Comida: { $what }
drink = Bebida: { $what }
item-amount = { $item } – { $amount }
ate-all = comió todo
ate-well = comió bien
ate-half = comió la mitad
ate-little = comió un poco
ate-nothing = no comió nada
drank-all = bebió todo
drank-well = bebió bien
drank-half = bebió la mitad
drank-little = bebió un poco
drank-nothing = no bebió nada
food-bread = pan
food-fruit = fruta
food-vegetables = verdura
food-hot-meal = comida caliente
food-soup = sopa
food-cracker = galleta salada
food-yoghurt = yogur
food-snack = merienda
food-milk = leche
food-water = agua
count-bread =
    { $count ->
        [one] { $count } rebanada de pan
       *[other] { $count } rebanadas de pan
    }
count-fruit =
    { $count ->
        [one] { $count } pieza de fruta
       *[other] { $count } piezas de fruta
    }
count-vegetables =
    { $count ->
        [one] { $count } porción de verdura
       *[other] { $count } porciones de verdura
    }
count-hot-meal =
    { $count ->
        [one] { $count } porción de comida caliente
       *[other] { $count } porciones de comida caliente
    }
count-soup =
    { $count ->
        [one] { $count } tazón de sopa
       *[other] { $count } tazones de sopa
    }
count-cracker =
    { $count ->
        [one] { $count } galleta salada
       *[other] { $count } galletas saladas
    }
count-yoghurt =
    { $count ->
        [one] { $count } vasito de yogur
       *[other] { $count } vasitos de yogur
    }
count-snack =
    { $count ->
        [one] { $count } merienda
       *[other] { $count } meriendas
    }
count-milk =
    { $count ->
        [one] { $count } vaso de leche
       *[other] { $count } vasos de leche
    }
count-water =
    { $count ->
        [one] { $count } vaso de agua
       *[other] { $count } vasos de agua
    }
count-pieces =
    { $count ->
        [one] { $count } trozo
       *[other] { $count } trozos
    }

## Mood
mood = Ánimo: { $what }
feeling-very-happy = muy alegre
feeling-happy = alegre
feeling-calm = en calma
feeling-tired = con cansancio
feeling-sad = triste
feeling-cross = con enfado
feeling-clingy = con ganas de mimos
feeling-restless = con inquietud
feeling-unwell = no se sentía bien

## Nappies
nappies = Pañales: { $what }
nappies-changed = cambiados
nappies-total =
    { $count ->
        [0] sin cambiar
        [one] { $count } cambio
       *[other] { $count } cambios
    }
nappies-wet =
    { $count ->
        [0] sin pis
       *[other] { $count } con pis
    }
nappies-dirty =
    { $count ->
        [0] sin caca
       *[other] { $count } con caca
    }
stool-soft = caca blanda
stool-loose = caca líquida
stool-hard = caca dura

## Temperature and medicine
temperature = Temperatura: { $celsius } °C
temperature-at = Temperatura a las { $at }: { $celsius } °C
medicine-given = Medicamento dado: { $what }
medicine-given-at = Medicamento dado a las { $at }: { $what }
medicine-not-given = Medicamento NO dado: { $what }
medicine-not-given-at = Medicamento NO dado ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofeno
medicine-antibiotics = antibiótico
medicine-nose-spray = espray nasal
medicine-nose-drops = gotas para la nariz
medicine-eye-drops = gotas para los ojos
medicine-ear-drops = gotas para los oídos
medicine-cough-syrup = jarabe para la tos
medicine-inhaler = inhalador
