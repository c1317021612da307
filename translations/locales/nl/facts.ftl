# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Slaap: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = vanaf { $start }
sleep-until = tot { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = ja, tijd niet genoteerd
sleep-none = vandaag niet geslapen
sleep-no-longer = slaapt overdag niet meer
length-hours = { $hours } uur
length-minutes = { $minutes } min
length-hours-minutes = { $hours } uur { $minutes } min
rest = Rust: { $what }
rest-had = even uitgerust

## Bottles
bottle = Fles: { $what }
bottle-at = Fles om { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } van de { $offered } ml
bottle-offered = { $offered } ml aangeboden
bottle-formula = kunstvoeding
bottle-breast = moedermelk
bottle-finished = helemaal leeg
amount-unnoted = ja, hoeveelheid niet genoteerd

## Meals and drinks
food = Eten: { $what }
drink = Drinken: { $what }
item-amount = { $item } – { $amount }
ate-all = alles op
ate-well = goed gegeten
ate-half = de helft op
ate-little = een beetje gegeten
ate-nothing = niets gegeten
drank-all = alles op
drank-well = goed gedronken
drank-half = de helft op
drank-little = een beetje gedronken
drank-nothing = niets gedronken
food-bread = brood
food-fruit = fruit
food-vegetables = groente
food-hot-meal = warm eten
food-soup = soep
food-cracker = cracker
food-yoghurt = yoghurt
food-snack = tussendoortje
food-milk = melk
food-water = water
count-bread =
    { $count ->
        [0.5] { $count } boterham
        [1.5] { $count } boterham
        [one] { $count } boterham
       *[other] { $count } boterhammen
    }
count-fruit =
    { $count ->
        [0.5] { $count } stuk fruit
        [1.5] { $count } stuk fruit
        [one] { $count } stuk fruit
       *[other] { $count } stuks fruit
    }
count-vegetables =
    { $count ->
        [0.5] { $count } portie groente
        [1.5] { $count } portie groente
        [one] { $count } portie groente
       *[other] { $count } porties groente
    }
count-hot-meal =
    { $count ->
        [0.5] { $count } portie warm eten
        [1.5] { $count } portie warm eten
        [one] { $count } portie warm eten
       *[other] { $count } porties warm eten
    }
count-soup =
    { $count ->
        [0.5] { $count } kom soep
        [1.5] { $count } kom soep
        [one] { $count } kom soep
       *[other] { $count } kommen soep
    }
count-cracker =
    { $count ->
        [0.5] { $count } cracker
        [1.5] { $count } cracker
        [one] { $count } cracker
       *[other] { $count } crackers
    }
count-yoghurt =
    { $count ->
        [0.5] { $count } bakje yoghurt
        [1.5] { $count } bakje yoghurt
        [one] { $count } bakje yoghurt
       *[other] { $count } bakjes yoghurt
    }
count-snack =
    { $count ->
        [0.5] { $count } tussendoortje
        [1.5] { $count } tussendoortje
        [one] { $count } tussendoortje
       *[other] { $count } tussendoortjes
    }
count-milk =
    { $count ->
        [0.5] { $count } beker melk
        [1.5] { $count } beker melk
        [one] { $count } beker melk
       *[other] { $count } bekers melk
    }
count-water =
    { $count ->
        [0.5] { $count } beker water
        [1.5] { $count } beker water
        [one] { $count } beker water
       *[other] { $count } bekers water
    }
count-pieces =
    { $count ->
        [0.5] { $count } stuk
        [1.5] { $count } stuk
        [one] { $count } stuk
       *[other] { $count } stuks
    }

## Mood
mood = Stemming: { $what }
feeling-very-happy = heel vrolijk
feeling-happy = vrolijk
feeling-calm = rustig
feeling-tired = moe
feeling-sad = verdrietig
feeling-cross = boos
feeling-clingy = aanhankelijk
feeling-restless = onrustig
feeling-unwell = niet lekker

## Nappies
nappies = Luiers: { $what }
nappies-changed = verschoond
nappies-total =
    { $count ->
        [0] niet verschoond
       *[other] { $count } keer verschoond
    }
nappies-wet =
    { $count ->
        [0] geen plas
       *[other] { $count } met plas
    }
nappies-dirty =
    { $count ->
        [0] geen poep
       *[other] { $count } met poep
    }
stool-soft = zachte poep
stool-loose = dunne poep
stool-hard = harde poep

## Temperature and medicine
temperature = Temperatuur: { $celsius } °C
temperature-at = Temperatuur om { $at }: { $celsius } °C
medicine-given = Medicijn gegeven: { $what }
medicine-given-at = Medicijn gegeven om { $at }: { $what }
medicine-not-given = Medicijn NIET gegeven: { $what }
medicine-not-given-at = Medicijn NIET gegeven ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiotica
medicine-nose-spray = neusspray
medicine-nose-drops = neusdruppels
medicine-eye-drops = oogdruppels
medicine-ear-drops = oordruppels
medicine-cough-syrup = hoestdrank
medicine-inhaler = puffer
