# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# Impersonal "la" throughout: a verb in the third person would say he or she. A noun after a number hardly changes.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Hurdo: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = laga bilaabo { $start }
sleep-until = ilaa { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = haa, waqtiga lama qorin
sleep-none = maanta hurdo ma jirin
sleep-no-longer = mar dambe maalintii lama seexdo
length-hours =
    { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    }
length-minutes = { $minutes } daqiiqo
length-hours-minutes =
    { $hours ->
        [one] { $hours } saac iyo { $minutes } daqiiqo
       *[other] { $hours } saacadood iyo { $minutes } daqiiqo
    }
rest = Nasasho: { $what }
rest-had = xoogaa waa la nastay

## Bottles
bottle = Dhalada caanaha: { $what }
bottle-at = Dhalada caanaha ({ $at }): { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } ml ayaa laga cabay { $offered } ml
bottle-offered = { $offered } ml ayaa loo diyaariyey
bottle-formula = caano budo ah
bottle-breast = caanaha naaska
bottle-finished = dhammaan waa la cabay
amount-unnoted = haa, qaddarka lama qorin

## Meals and drinks
food = Cunto: { $what }
drink = Cabitaan: { $what }
item-amount = { $item } – { $amount }
ate-all = dhammaan waa la cunay
ate-well = si fiican ayaa loo cunay
ate-half = nus ayaa la cunay
ate-little = wax yar ayaa la cunay
ate-nothing = waxba lama cunin
drank-all = dhammaan waa la cabay
drank-well = si fiican ayaa loo cabay
drank-half = nus ayaa la cabay
drank-little = wax yar ayaa la cabay
drank-nothing = waxba lama cabin
food-bread = rooti
food-fruit = miro
food-vegetables = khudaar
food-hot-meal = cunto kulul
food-soup = maraq
food-cracker = buskud (cracker)
food-yoghurt = yoghurt
food-snack = cunto fudud
food-milk = caano
food-water = biyo
count-bread =
    { $count ->
       *[other] { $count } gabal oo rooti ah
    }
count-fruit =
    { $count ->
       *[other] { $count } xabbo oo miro ah
    }
count-vegetables =
    { $count ->
       *[other] { $count } qayb oo khudaar ah
    }
count-hot-meal =
    { $count ->
       *[other] { $count } qayb oo cunto kulul ah
    }
count-soup =
    { $count ->
       *[other] { $count } baaquli oo maraq ah
    }
count-cracker =
    { $count ->
       *[other] { $count } xabbo oo buskud (cracker) ah
    }
count-yoghurt =
    { $count ->
       *[other] { $count } koob yar oo yoghurt ah
    }
count-snack =
    { $count ->
       *[other] { $count } xabbo oo cunto fudud ah
    }
count-milk =
    { $count ->
       *[other] { $count } koob oo caano ah
    }
count-water =
    { $count ->
       *[other] { $count } koob oo biyo ah
    }
count-pieces =
    { $count ->
       *[other] { $count } xabbo
    }

## Mood
mood = Niyadda: { $what }
feeling-very-happy = aad u faraxsan
feeling-happy = faraxsan
feeling-calm = deggan
feeling-tired = daallan
feeling-sad = murugaysan
feeling-cross = caraysan
feeling-clingy = u baahan in lala joogo
feeling-restless = aan degganayn
feeling-unwell = caafimaadku ma fiicna

## Nappies
nappies = Xafaayadda: { $what }
nappies-changed = waa la beddelay
nappies-total =
    { $count ->
        [0] lama beddelin
       *[other] { $count } jeer ayaa la beddelay
    }
nappies-wet =
    { $count ->
        [0] kaadi ma jirin
       *[other] { $count } kaadi leh
    }
nappies-dirty =
    { $count ->
        [0] saxaro ma jirin
       *[other] { $count } saxaro leh
    }
stool-soft = saxaro jilicsan
stool-loose = saxaro dareere ah
stool-hard = saxaro adag

## Temperature and medicine
temperature = Heerkulka jirka: { $celsius } °C
temperature-at = Heerkulka jirka ({ $at }): { $celsius } °C
medicine-given = Daawo waa la siiyey: { $what }
medicine-given-at = Daawo waa la siiyey ({ $at }): { $what }
medicine-not-given = Daawo LAMA siin: { $what }
medicine-not-given-at = Daawo LAMA siin ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiyootig
medicine-nose-spray = buufiye sanka ah
medicine-nose-drops = dhibcaha sanka
medicine-eye-drops = dhibcaha indhaha
medicine-ear-drops = dhibcaha dhegaha
medicine-cough-syrup = sharoobada qufaca
medicine-inhaler = buufiye neefta ah (puffer)
