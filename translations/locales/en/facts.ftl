# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Sleep: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = from { $start }
sleep-until = until { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = yes, time not noted
sleep-none = did not sleep today
sleep-no-longer = no longer naps during the day
length-hours = { $hours } h
length-minutes = { $minutes } min
length-hours-minutes = { $hours } h { $minutes } min
rest = Rest: { $what }
rest-had = had a rest

## Bottles
bottle = Bottle: { $what }
bottle-at = Bottle at { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } of { $offered } ml
bottle-offered = { $offered } ml offered
bottle-formula = formula
bottle-breast = breast milk
bottle-finished = finished
amount-unnoted = yes, amount not noted

## Meals and drinks
food = Food: { $what }
drink = Drinks: { $what }
item-amount = { $item } – { $amount }
ate-all = ate everything
ate-well = ate well
ate-half = ate half
ate-little = ate a little
ate-nothing = ate nothing
drank-all = drank everything
drank-well = drank well
drank-half = drank half
drank-little = drank a little
drank-nothing = drank nothing
food-bread = bread
food-fruit = fruit
food-vegetables = vegetables
food-hot-meal = hot meal
food-soup = soup
food-cracker = cracker
food-yoghurt = yoghurt
food-snack = snack
food-milk = milk
food-water = water
count-bread =
    { $count ->
        [0.5] { $count } slice of bread
        [one] { $count } slice of bread
       *[other] { $count } slices of bread
    }
count-fruit =
    { $count ->
        [0.5] { $count } piece of fruit
        [one] { $count } piece of fruit
       *[other] { $count } pieces of fruit
    }
count-vegetables =
    { $count ->
        [0.5] { $count } portion of vegetables
        [one] { $count } portion of vegetables
       *[other] { $count } portions of vegetables
    }
count-hot-meal =
    { $count ->
        [0.5] { $count } portion of hot food
        [one] { $count } portion of hot food
       *[other] { $count } portions of hot food
    }
count-soup =
    { $count ->
        [0.5] { $count } bowl of soup
        [one] { $count } bowl of soup
       *[other] { $count } bowls of soup
    }
count-cracker =
    { $count ->
        [0.5] { $count } cracker
        [one] { $count } cracker
       *[other] { $count } crackers
    }
count-yoghurt =
    { $count ->
        [0.5] { $count } pot of yoghurt
        [one] { $count } pot of yoghurt
       *[other] { $count } pots of yoghurt
    }
count-snack =
    { $count ->
        [0.5] { $count } snack
        [one] { $count } snack
       *[other] { $count } snacks
    }
count-milk =
    { $count ->
        [0.5] { $count } cup of milk
        [one] { $count } cup of milk
       *[other] { $count } cups of milk
    }
count-water =
    { $count ->
        [0.5] { $count } cup of water
        [one] { $count } cup of water
       *[other] { $count } cups of water
    }
count-pieces =
    { $count ->
        [0.5] { $count } piece
        [one] { $count } piece
       *[other] { $count } pieces
    }

## Mood
mood = Mood: { $what }
feeling-very-happy = very cheerful
feeling-happy = cheerful
feeling-calm = calm
feeling-tired = tired
feeling-sad = sad
feeling-cross = cross
feeling-clingy = wanted to stay close
feeling-restless = restless
feeling-unwell = not feeling well

## Nappies
nappies = Nappies: { $what }
nappies-changed = changed
nappies-total =
    { $count ->
        [0] not changed
       *[other] { $count } changed
    }
nappies-wet =
    { $count ->
        [0] no wet ones
       *[other] { $count } wet
    }
nappies-dirty =
    { $count ->
        [0] no poo
       *[other] { $count } with poo
    }
stool-soft = soft poo
stool-loose = loose poo
stool-hard = hard poo

## Temperature and medicine
temperature = Temperature: { $celsius } °C
temperature-at = Temperature at { $at }: { $celsius } °C
medicine-given = Medicine given: { $what }
medicine-given-at = Medicine given at { $at }: { $what }
medicine-not-given = Medicine NOT given: { $what }
medicine-not-given-at = Medicine NOT given ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiotics
medicine-nose-spray = nose spray
medicine-nose-drops = nose drops
medicine-eye-drops = eye drops
medicine-ear-drops = ear drops
medicine-cough-syrup = cough syrup
medicine-inhaler = inhaler
