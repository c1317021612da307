# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# Papiamentu of Curaçao. Its words have no gender, and a noun after a number stays as it is: no plural forms needed.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Drumi: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = for di { $start }
sleep-until = te { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = sí, ora no notá
sleep-none = no a drumi awe
sleep-no-longer = no ta drumi mas den dia
length-hours = { $hours } ora
length-minutes = { $minutes } minüt
length-hours-minutes = { $hours } ora { $minutes } minüt
rest = Deskanso: { $what }
rest-had = a sosegá un ratu

## Bottles
bottle = Bòter: { $what }
bottle-at = Bòter ({ $at }): { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } di { $offered } ml
bottle-offered = a ofresé { $offered } ml
bottle-formula = lechi di puiru
bottle-breast = lechi di mama
bottle-finished = a bebe tur
amount-unnoted = sí, kantidat no notá

## Meals and drinks
food = Kuminda: { $what }
drink = Bebida: { $what }
item-amount = { $item } – { $amount }
ate-all = a kome tur
ate-well = a kome bon
ate-half = a kome mitar
ate-little = a kome un tiki
ate-nothing = no a kome nada
drank-all = a bebe tur
drank-well = a bebe bon
drank-half = a bebe mitar
drank-little = a bebe un tiki
drank-nothing = no a bebe nada
food-bread = pan
food-fruit = fruta
food-vegetables = bèrdura
food-hot-meal = kuminda kayente
food-soup = sòpi
food-cracker = krèkèr
food-yoghurt = yogùrt
food-snack = snèk
food-milk = lechi
food-water = awa
count-bread =
    { $count ->
       *[other] { $count } pida pan
    }
count-fruit =
    { $count ->
       *[other] { $count } pida fruta
    }
count-vegetables =
    { $count ->
       *[other] { $count } porshon di bèrdura
    }
count-hot-meal =
    { $count ->
       *[other] { $count } porshon di kuminda kayente
    }
count-soup =
    { $count ->
       *[other] { $count } komchi di sòpi
    }
count-cracker =
    { $count ->
       *[other] { $count } krèkèr
    }
count-yoghurt =
    { $count ->
       *[other] { $count } komchi di yogùrt
    }
count-snack =
    { $count ->
       *[other] { $count } snèk
    }
count-milk =
    { $count ->
       *[other] { $count } kòpi di lechi
    }
count-water =
    { $count ->
       *[other] { $count } kòpi di awa
    }
count-pieces =
    { $count ->
       *[other] { $count } pida
    }

## Mood
mood = Ánimo: { $what }
feeling-very-happy = masha kontentu
feeling-happy = kontentu
feeling-calm = trankil
feeling-tired = kansá
feeling-sad = tristu
feeling-cross = rabiá
feeling-clingy = kier a keda serka nos
feeling-restless = inkieto
feeling-unwell = no ta sinti bon

## Nappies
nappies = Pamper: { $what }
nappies-changed = kambiá
nappies-total =
    { $count ->
        [0] no kambiá
       *[other] kambiá { $count } biaha
    }
nappies-wet =
    { $count ->
        [0] sin pipi
       *[other] { $count } ku pipi
    }
nappies-dirty =
    { $count ->
        [0] sin kaka
       *[other] { $count } ku kaka
    }
stool-soft = kaka moli
stool-loose = kaka lòs
stool-hard = kaka duru

## Temperature and medicine
temperature = Temperatura: { $celsius } °C
temperature-at = Temperatura ({ $at }): { $celsius } °C
medicine-given = A duna remedi: { $what }
medicine-given-at = A duna remedi ({ $at }): { $what }
medicine-not-given = NO a duna remedi: { $what }
medicine-not-given-at = NO a duna remedi ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiótiko
medicine-nose-spray = spray pa nanishi
medicine-nose-drops = drùpel pa nanishi
medicine-eye-drops = drùpel pa wowo
medicine-ear-drops = drùpel pa orea
medicine-cough-syrup = siròp pa tosamentu
medicine-inhaler = pòmpchi pa hala rosea (puffer)
