# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "er" or "sie"; numbers and times always stand as digits. A half takes the singular ("halbe Scheibe").

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Schlaf: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = ab { $start }
sleep-until = bis { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = ja, Uhrzeit nicht notiert
sleep-none = heute nicht geschlafen
sleep-no-longer = schläft tagsüber nicht mehr
length-hours = { $hours } Std.
length-minutes = { $minutes } Min.
length-hours-minutes = { $hours } Std. { $minutes } Min.
rest = Ruhe: { $what }
rest-had = kurz ausgeruht

## Bottles
bottle = Flasche: { $what }
bottle-at = Flasche um { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } von { $offered } ml
bottle-offered = { $offered } ml angeboten
bottle-formula = Säuglingsmilch
bottle-breast = Muttermilch
bottle-finished = ganz leer
amount-unnoted = ja, Menge nicht notiert

## Meals and drinks
food = Essen: { $what }
drink = Trinken: { $what }
item-amount = { $item } – { $amount }
ate-all = alles gegessen
ate-well = gut gegessen
ate-half = die Hälfte gegessen
ate-little = ein bisschen gegessen
ate-nothing = nichts gegessen
drank-all = alles getrunken
drank-well = gut getrunken
drank-half = die Hälfte getrunken
drank-little = ein bisschen getrunken
drank-nothing = nichts getrunken
food-bread = Brot
food-fruit = Obst
food-vegetables = Gemüse
food-hot-meal = warmes Essen
food-soup = Suppe
food-cracker = Cracker
food-yoghurt = Joghurt
food-snack = Zwischenmahlzeit
food-milk = Milch
food-water = Wasser
count-bread =
    { $count ->
        [0.5] { $count } Scheibe Brot
        [one] { $count } Scheibe Brot
       *[other] { $count } Scheiben Brot
    }
count-fruit =
    { $count ->
       *[other] { $count } Stück Obst
    }
count-vegetables =
    { $count ->
        [0.5] { $count } Portion Gemüse
        [one] { $count } Portion Gemüse
       *[other] { $count } Portionen Gemüse
    }
count-hot-meal =
    { $count ->
        [0.5] { $count } Portion warmes Essen
        [one] { $count } Portion warmes Essen
       *[other] { $count } Portionen warmes Essen
    }
count-soup =
    { $count ->
        [0.5] { $count } Schale Suppe
        [one] { $count } Schale Suppe
       *[other] { $count } Schalen Suppe
    }
count-cracker =
    { $count ->
       *[other] { $count } Cracker
    }
count-yoghurt =
    { $count ->
       *[other] { $count } Becher Joghurt
    }
count-snack =
    { $count ->
        [0.5] { $count } Zwischenmahlzeit
        [one] { $count } Zwischenmahlzeit
       *[other] { $count } Zwischenmahlzeiten
    }
count-milk =
    { $count ->
       *[other] { $count } Becher Milch
    }
count-water =
    { $count ->
       *[other] { $count } Becher Wasser
    }
count-pieces =
    { $count ->
       *[other] { $count } Stück
    }

## Mood
mood = Stimmung: { $what }
feeling-very-happy = sehr fröhlich
feeling-happy = fröhlich
feeling-calm = ruhig
feeling-tired = müde
feeling-sad = traurig
feeling-cross = wütend
feeling-clingy = brauchte viel Nähe
feeling-restless = unruhig
feeling-unwell = fühlte sich nicht wohl

## Nappies
nappies = Windeln: { $what }
nappies-changed = gewechselt
nappies-total =
    { $count ->
        [0] nicht gewechselt
       *[other] { $count }-mal gewechselt
    }
nappies-wet =
    { $count ->
        [0] keine nasse
       *[other] { $count } nass
    }
nappies-dirty =
    { $count ->
        [0] kein Stuhlgang
       *[other] { $count } mit Stuhlgang
    }
stool-soft = weicher Stuhlgang
stool-loose = dünner Stuhlgang
stool-hard = harter Stuhlgang

## Temperature and medicine
temperature = Temperatur: { $celsius } °C
temperature-at = Temperatur um { $at }: { $celsius } °C
medicine-given = Medikament gegeben: { $what }
medicine-given-at = Medikament gegeben um { $at }: { $what }
medicine-not-given = Medikament NICHT gegeben: { $what }
medicine-not-given-at = Medikament NICHT gegeben ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = Paracetamol
medicine-ibuprofen = Ibuprofen
medicine-antibiotics = Antibiotikum
medicine-nose-spray = Nasenspray
medicine-nose-drops = Nasentropfen
medicine-eye-drops = Augentropfen
medicine-ear-drops = Ohrentropfen
medicine-cough-syrup = Hustensaft
medicine-inhaler = Spray zum Inhalieren
