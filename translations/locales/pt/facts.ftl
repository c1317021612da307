# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits. Below 2 a number takes the singular ("1,5 fatia").

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Sono: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = desde as { $start }
sleep-until = até às { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = sim, sem hora anotada
sleep-none = hoje não dormiu
sleep-no-longer = já não dorme durante o dia
length-hours = { $hours } h
length-minutes = { $minutes } min
length-hours-minutes = { $hours } h { $minutes } min
rest = Descanso: { $what }
rest-had = descansou um pouco

## Bottles
bottle = Biberão: { $what }
bottle-at = Biberão às { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } de { $offered } ml
bottle-offered = { $offered } ml oferecidos
bottle-formula = leite de fórmula
bottle-breast = leite materno
bottle-finished = bebeu até ao fim
amount-unnoted = sim, sem quantidade anotada

## Meals and drinks
food = Comida: { $what }
drink = Bebida: { $what }
item-amount = { $item } – { $amount }
ate-all = comeu tudo
ate-well = comeu bem
ate-half = comeu metade
ate-little = comeu um pouco
ate-nothing = não comeu nada
drank-all = bebeu tudo
drank-well = bebeu bem
drank-half = bebeu metade
drank-little = bebeu um pouco
drank-nothing = não bebeu nada
food-bread = pão
food-fruit = fruta
food-vegetables = legumes
food-hot-meal = comida quente
food-soup = sopa
food-cracker = bolacha salgada
food-yoghurt = iogurte
food-snack = lanche
food-milk = leite
food-water = água
count-bread =
    { $count ->
        [0.5] { $count } fatia de pão
        [1.5] { $count } fatia de pão
        [one] { $count } fatia de pão
       *[other] { $count } fatias de pão
    }
count-fruit =
    { $count ->
        [0.5] { $count } peça de fruta
        [1.5] { $count } peça de fruta
        [one] { $count } peça de fruta
       *[other] { $count } peças de fruta
    }
count-vegetables =
    { $count ->
        [0.5] { $count } porção de legumes
        [1.5] { $count } porção de legumes
        [one] { $count } porção de legumes
       *[other] { $count } porções de legumes
    }
count-hot-meal =
    { $count ->
        [0.5] { $count } porção de comida quente
        [1.5] { $count } porção de comida quente
        [one] { $count } porção de comida quente
       *[other] { $count } porções de comida quente
    }
count-soup =
    { $count ->
        [0.5] { $count } tigela de sopa
        [1.5] { $count } tigela de sopa
        [one] { $count } tigela de sopa
       *[other] { $count } tigelas de sopa
    }
count-cracker =
    { $count ->
        [0.5] { $count } bolacha salgada
        [1.5] { $count } bolacha salgada
        [one] { $count } bolacha salgada
       *[other] { $count } bolachas salgadas
    }
count-yoghurt =
    { $count ->
        [0.5] { $count } copo de iogurte
        [1.5] { $count } copo de iogurte
        [one] { $count } copo de iogurte
       *[other] { $count } copos de iogurte
    }
count-snack =
    { $count ->
        [0.5] { $count } lanche
        [1.5] { $count } lanche
        [one] { $count } lanche
       *[other] { $count } lanches
    }
count-milk =
    { $count ->
        [0.5] { $count } copo de leite
        [1.5] { $count } copo de leite
        [one] { $count } copo de leite
       *[other] { $count } copos de leite
    }
count-water =
    { $count ->
        [0.5] { $count } copo de água
        [1.5] { $count } copo de água
        [one] { $count } copo de água
       *[other] { $count } copos de água
    }
count-pieces =
    { $count ->
        [0.5] { $count } pedaço
        [1.5] { $count } pedaço
        [one] { $count } pedaço
       *[other] { $count } pedaços
    }

## Mood
mood = Humor: { $what }
feeling-very-happy = muita alegria
feeling-happy = alegria
feeling-calm = calma
feeling-tired = cansaço
feeling-sad = tristeza
feeling-cross = zanga
feeling-clingy = vontade de colo
feeling-restless = agitação
feeling-unwell = não se sentia bem

## Nappies
nappies = Fraldas: { $what }
nappies-changed = mudadas
nappies-total =
    { $count ->
        [0] sem mudar
        [one] { $count } mudada
       *[other] { $count } mudadas
    }
nappies-wet =
    { $count ->
        [0] sem chichi
       *[other] { $count } com chichi
    }
nappies-dirty =
    { $count ->
        [0] sem cocó
       *[other] { $count } com cocó
    }
stool-soft = cocó mole
stool-loose = cocó líquido
stool-hard = cocó duro

## Temperature and medicine
temperature = Temperatura: { $celsius } °C
temperature-at = Temperatura às { $at }: { $celsius } °C
medicine-given = Medicamento dado: { $what }
medicine-given-at = Medicamento dado às { $at }: { $what }
medicine-not-given = Medicamento NÃO dado: { $what }
medicine-not-given-at = Medicamento NÃO dado ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofeno
medicine-antibiotics = antibiótico
medicine-nose-spray = spray nasal
medicine-nose-drops = gotas para o nariz
medicine-eye-drops = gotas para os olhos
medicine-ear-drops = gotas para os ouvidos
medicine-cough-syrup = xarope para a tosse
medicine-inhaler = inalador
