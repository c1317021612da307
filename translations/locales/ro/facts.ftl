# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Somn: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = de la { $start }
sleep-until = până la { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = da, ora nu este notată
sleep-none = nu a dormit astăzi
sleep-no-longer = nu mai doarme ziua
length-hours = { $hours } h
length-minutes = { $minutes } min
length-hours-minutes = { $hours } h { $minutes } min
rest = Odihnă: { $what }
rest-had = s-a odihnit puțin

## Bottles
bottle = Biberon: { $what }
bottle-at = Biberon la { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } ml din { $offered } ml
bottle-offered = s-au oferit { $offered } ml
bottle-formula = lapte praf
bottle-breast = lapte matern
bottle-finished = a băut tot
amount-unnoted = da, cantitatea nu este notată

## Meals and drinks
food = Mâncare: { $what }
drink = Băutură: { $what }
item-amount = { $item } – { $amount }
ate-all = a mâncat tot
ate-well = a mâncat bine
ate-half = a mâncat jumătate
ate-little = a mâncat puțin
ate-nothing = nu a mâncat nimic
drank-all = a băut tot
drank-well = a băut bine
drank-half = a băut jumătate
drank-little = a băut puțin
drank-nothing = nu a băut nimic
food-bread = pâine
food-fruit = fructe
food-vegetables = legume
food-hot-meal = mâncare caldă
food-soup = supă
food-cracker = biscuiți sărați
food-yoghurt = iaurt
food-snack = gustare
food-milk = lapte
food-water = apă
count-bread =
    { $count ->
        [one] { $count } felie de pâine
        [few] { $count } felii de pâine
       *[other] { $count } de felii de pâine
    }
count-fruit =
    { $count ->
        [one] { $count } fruct
        [few] { $count } fructe
       *[other] { $count } de fructe
    }
count-vegetables =
    { $count ->
        [one] { $count } porție de legume
        [few] { $count } porții de legume
       *[other] { $count } de porții de legume
    }
count-hot-meal =
    { $count ->
        [one] { $count } porție de mâncare caldă
        [few] { $count } porții de mâncare caldă
       *[other] { $count } de porții de mâncare caldă
    }
count-soup =
    { $count ->
        [one] { $count } bol de supă
        [few] { $count } boluri de supă
       *[other] { $count } de boluri de supă
    }
count-cracker =
    { $count ->
        [one] { $count } biscuit sărat
        [few] { $count } biscuiți sărați
       *[other] { $count } de biscuiți sărați
    }
count-yoghurt =
    { $count ->
        [one] { $count } păhărel de iaurt
        [few] { $count } păhărele de iaurt
       *[other] { $count } de păhărele de iaurt
    }
count-snack =
    { $count ->
        [one] { $count } gustare
        [few] { $count } gustări
       *[other] { $count } de gustări
    }
count-milk =
    { $count ->
        [one] { $count } cană de lapte
        [few] { $count } căni de lapte
       *[other] { $count } de căni de lapte
    }
count-water =
    { $count ->
        [one] { $count } cană de apă
        [few] { $count } căni de apă
       *[other] { $count } de căni de apă
    }
count-pieces =
    { $count ->
        [one] { $count } bucată
        [few] { $count } bucăți
       *[other] { $count } de bucăți
    }

## Mood
mood = Dispoziție: { $what }
feeling-very-happy = multă veselie
feeling-happy = veselie
feeling-calm = liniște
feeling-tired = oboseală
feeling-sad = tristețe
feeling-cross = supărare
feeling-clingy = nevoie de apropiere
feeling-restless = agitație
feeling-unwell = nu s-a simțit bine

## Nappies
nappies = Scutece: { $what }
nappies-changed = schimbate
nappies-total =
    { $count ->
        [0] nicio schimbare
        [one] { $count } schimbare
        [few] { $count } schimbări
       *[other] { $count } de schimbări
    }
nappies-wet =
    { $count ->
        [0] fără pipi
       *[other] { $count } cu pipi
    }
nappies-dirty =
    { $count ->
        [0] fără scaun
       *[other] { $count } cu scaun
    }
stool-soft = scaun moale
stool-loose = scaun lichid
stool-hard = scaun tare

## Temperature and medicine
temperature = Temperatură: { $celsius } °C
temperature-at = Temperatură la { $at }: { $celsius } °C
medicine-given = S-a dat medicamentul: { $what }
medicine-given-at = S-a dat medicamentul la { $at }: { $what }
medicine-not-given = NU s-a dat medicamentul: { $what }
medicine-not-given-at = NU s-a dat medicamentul ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiotic
medicine-nose-spray = spray nazal
medicine-nose-drops = picături pentru nas
medicine-eye-drops = picături pentru ochi
medicine-ear-drops = picături pentru urechi
medicine-cough-syrup = sirop de tuse
medicine-inhaler = inhalator
