# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.
# The time stands behind the colon, for French writes a space in front of one. Below 2 a number takes the singular (CLDR: one).

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Sommeil : { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = à partir de { $start }
sleep-until = jusqu’à { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = oui, heure non notée
sleep-none = n’a pas dormi aujourd’hui
sleep-no-longer = ne dort plus pendant la journée
length-hours = { $hours } h
length-minutes = { $minutes } min
length-hours-minutes = { $hours } h { $minutes } min
rest = Repos : { $what }
rest-had = un moment de repos

## Bottles
bottle = Biberon : { $what }
bottle-at = Biberon : à { $at }, { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } ml sur { $offered } ml
bottle-offered = { $offered } ml proposés
bottle-formula = lait infantile
bottle-breast = lait maternel
bottle-finished = a tout bu
amount-unnoted = quantité non notée

## Meals and drinks
food = Repas : { $what }
drink = Boissons : { $what }
item-amount = { $item } – { $amount }
ate-all = a tout mangé
ate-well = a bien mangé
ate-half = a mangé la moitié
ate-little = a mangé un peu
ate-nothing = n’a rien mangé
drank-all = a tout bu
drank-well = a bien bu
drank-half = a bu la moitié
drank-little = a bu un peu
drank-nothing = n’a rien bu
food-bread = pain
food-fruit = fruits
food-vegetables = légumes
food-hot-meal = plat chaud
food-soup = soupe
food-cracker = cracker
food-yoghurt = yaourt
food-snack = collation
food-milk = lait
food-water = eau
count-bread =
    { $count ->
        [one] { $count } tranche de pain
       *[other] { $count } tranches de pain
    }
count-fruit =
    { $count ->
        [one] { $count } morceau de fruit
       *[other] { $count } morceaux de fruit
    }
count-vegetables =
    { $count ->
        [one] { $count } portion de légumes
       *[other] { $count } portions de légumes
    }
count-hot-meal =
    { $count ->
        [one] { $count } portion de plat chaud
       *[other] { $count } portions de plat chaud
    }
count-soup =
    { $count ->
        [one] { $count } bol de soupe
       *[other] { $count } bols de soupe
    }
count-cracker =
    { $count ->
        [one] { $count } cracker
       *[other] { $count } crackers
    }
count-yoghurt =
    { $count ->
        [one] { $count } pot de yaourt
       *[other] { $count } pots de yaourt
    }
count-snack =
    { $count ->
        [one] { $count } collation
       *[other] { $count } collations
    }
count-milk =
    { $count ->
        [one] { $count } gobelet de lait
       *[other] { $count } gobelets de lait
    }
count-water =
    { $count ->
        [one] { $count } gobelet d’eau
       *[other] { $count } gobelets d’eau
    }
count-pieces =
    { $count ->
        [one] { $count } morceau
       *[other] { $count } morceaux
    }

## Mood
mood = Humeur : { $what }
feeling-very-happy = beaucoup de joie
feeling-happy = joie
feeling-calm = calme
feeling-tired = fatigue
feeling-sad = tristesse
feeling-cross = colère
feeling-clingy = besoin de câlins
feeling-restless = agitation
feeling-unwell = ne se sentait pas bien

## Nappies
nappies = Couches : { $what }
nappies-changed = changées
nappies-total =
    { $count ->
        [0] pas de change
        [one] { $count } change
       *[other] { $count } changes
    }
nappies-wet =
    { $count ->
        [0] pas de pipi
       *[other] { $count } avec pipi
    }
nappies-dirty =
    { $count ->
        [0] pas de caca
       *[other] { $count } avec caca
    }
stool-soft = caca mou
stool-loose = caca liquide
stool-hard = caca dur

## Temperature and medicine
temperature = Température : { $celsius } °C
temperature-at = Température : à { $at }, { $celsius } °C
medicine-given = Médicament donné : { $what }
medicine-given-at = Médicament donné : à { $at }, { $what }
medicine-not-given = Médicament NON donné : { $what }
medicine-not-given-at = Médicament NON donné : { $what } ({ $at })
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracétamol
medicine-ibuprofen = ibuprofène
medicine-antibiotics = antibiotique
medicine-nose-spray = spray nasal
medicine-nose-drops = gouttes pour le nez
medicine-eye-drops = gouttes pour les yeux
medicine-ear-drops = gouttes pour les oreilles
medicine-cough-syrup = sirop pour la toux
medicine-inhaler = inhalateur
