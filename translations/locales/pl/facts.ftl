# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Sen: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = od { $start }
sleep-until = do { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = tak, godzina nie została zapisana
sleep-none = dziś nie było drzemki
sleep-no-longer = już bez drzemek w ciągu dnia
length-hours = { $hours } godz.
length-minutes = { $minutes } min
length-hours-minutes = { $hours } godz. { $minutes } min
rest = Odpoczynek: { $what }
rest-had = był czas na odpoczynek

## Bottles
bottle = Butelka: { $what }
bottle-at = Butelka o { $at }: { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } ml z podanych { $offered } ml
bottle-offered = podano { $offered } ml
bottle-formula = mleko modyfikowane
bottle-breast = mleko mamy
bottle-finished = wypita do końca
amount-unnoted = tak, ilość nie została zapisana

## Meals and drinks
food = Jedzenie: { $what }
drink = Picie: { $what }
item-amount = { $item } – { $amount }
ate-all = wszystko zjedzone
ate-well = zjedzone z apetytem
ate-half = połowa zjedzona
ate-little = trochę zjedzone
ate-nothing = nic nie zjedzone
drank-all = wszystko wypite
drank-well = sporo wypite
drank-half = połowa wypita
drank-little = trochę wypite
drank-nothing = nic nie wypite
food-bread = chleb
food-fruit = owoce
food-vegetables = warzywa
food-hot-meal = ciepły posiłek
food-soup = zupa
food-cracker = krakersy
food-yoghurt = jogurt
food-snack = przekąska
food-milk = mleko
food-water = woda
count-bread =
    { $count ->
        [one] { $count } kromka chleba
        [few] { $count } kromki chleba
        [many] { $count } kromek chleba
       *[other] { $count } kromki chleba
    }
count-fruit =
    { $count ->
        [one] { $count } kawałek owocu
        [few] { $count } kawałki owoców
        [many] { $count } kawałków owoców
       *[other] { $count } kawałka owocu
    }
count-vegetables =
    { $count ->
        [one] { $count } porcja warzyw
        [few] { $count } porcje warzyw
        [many] { $count } porcji warzyw
       *[other] { $count } porcji warzyw
    }
count-hot-meal =
    { $count ->
        [one] { $count } porcja ciepłego posiłku
        [few] { $count } porcje ciepłego posiłku
        [many] { $count } porcji ciepłego posiłku
       *[other] { $count } porcji ciepłego posiłku
    }
count-soup =
    { $count ->
        [one] { $count } miseczka zupy
        [few] { $count } miseczki zupy
        [many] { $count } miseczek zupy
       *[other] { $count } miseczki zupy
    }
count-cracker =
    { $count ->
        [one] { $count } krakers
        [few] { $count } krakersy
        [many] { $count } krakersów
       *[other] { $count } krakersa
    }
count-yoghurt =
    { $count ->
        [one] { $count } kubeczek jogurtu
        [few] { $count } kubeczki jogurtu
        [many] { $count } kubeczków jogurtu
       *[other] { $count } kubeczka jogurtu
    }
count-snack =
    { $count ->
        [one] { $count } przekąska
        [few] { $count } przekąski
        [many] { $count } przekąsek
       *[other] { $count } przekąski
    }
count-milk =
    { $count ->
        [one] { $count } kubek mleka
        [few] { $count } kubki mleka
        [many] { $count } kubków mleka
       *[other] { $count } kubka mleka
    }
count-water =
    { $count ->
        [one] { $count } kubek wody
        [few] { $count } kubki wody
        [many] { $count } kubków wody
       *[other] { $count } kubka wody
    }
count-pieces =
    { $count ->
        [one] { $count } sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }

## Mood
mood = Nastrój: { $what }
feeling-very-happy = bardzo wesoły
feeling-happy = wesoły
feeling-calm = spokojny
feeling-tired = zmęczenie
feeling-sad = smutny
feeling-cross = rozdrażnienie
feeling-clingy = potrzeba bliskości
feeling-restless = niespokojny
feeling-unwell = gorsze samopoczucie

## Nappies
nappies = Pieluszki: { $what }
nappies-changed = zmienione
nappies-total =
    { $count ->
        [0] bez zmiany
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmiany
    }
nappies-wet =
    { $count ->
        [0] bez mokrej pieluszki
        [one] { $count } mokra
        [few] { $count } mokre
        [many] { $count } mokrych
       *[other] { $count } mokrej
    }
nappies-dirty =
    { $count ->
        [0] bez kupki
       *[other] { $count } z kupką
    }
stool-soft = miękka kupka
stool-loose = luźna kupka
stool-hard = twarda kupka

## Temperature and medicine
temperature = Temperatura: { $celsius } °C
temperature-at = Temperatura o { $at }: { $celsius } °C
medicine-given = Podano lek: { $what }
medicine-given-at = Podano lek o { $at }: { $what }
medicine-not-given = NIE podano leku: { $what }
medicine-not-given-at = NIE podano leku ({ $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = paracetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antybiotyk
medicine-nose-spray = spray do nosa
medicine-nose-drops = krople do nosa
medicine-eye-drops = krople do oczu
medicine-ear-drops = krople do uszu
medicine-cough-syrup = syrop na kaszel
medicine-inhaler = inhalator
