# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# No line says "he" or "she"; numbers and times always stand as digits.

## What separates the parts of a line (a space follows)
comma = ,

## Sleep
sleep = Uyku: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = başlangıç { $start }
sleep-until = bitiş { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = uyudu, saati not edilmedi
sleep-none = bugün uyumadı
sleep-no-longer = artık gündüz uyumuyor
length-hours = { $hours } saat
length-minutes = { $minutes } dk
length-hours-minutes = { $hours } saat { $minutes } dk
rest = Dinlenme: { $what }
rest-had = biraz dinlendi

## Bottles
bottle = Biberon: { $what }
bottle-at = Biberon (saat { $at }): { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $offered } ml’nin { $ml } ml’si içildi
bottle-offered = { $offered } ml verildi
bottle-formula = mama
bottle-breast = anne sütü
bottle-finished = hepsi bitti
amount-unnoted = evet, miktar not edilmedi

## Meals and drinks
food = Yemek: { $what }
drink = İçecek: { $what }
item-amount = { $item } – { $amount }
ate-all = hepsini yedi
ate-well = iyi yedi
ate-half = yarısını yedi
ate-little = biraz yedi
ate-nothing = hiç yemedi
drank-all = hepsini içti
drank-well = iyi içti
drank-half = yarısını içti
drank-little = biraz içti
drank-nothing = hiç içmedi
food-bread = ekmek
food-fruit = meyve
food-vegetables = sebze
food-hot-meal = sıcak yemek
food-soup = çorba
food-cracker = kraker
food-yoghurt = yoğurt
food-snack = ara öğün
food-milk = süt
food-water = su
count-bread =
    { $count ->
       *[other] { $count } dilim ekmek
    }
count-fruit =
    { $count ->
       *[other] { $count } parça meyve
    }
count-vegetables =
    { $count ->
       *[other] { $count } porsiyon sebze
    }
count-hot-meal =
    { $count ->
       *[other] { $count } porsiyon sıcak yemek
    }
count-soup =
    { $count ->
       *[other] { $count } kâse çorba
    }
count-cracker =
    { $count ->
       *[other] { $count } kraker
    }
count-yoghurt =
    { $count ->
       *[other] { $count } kâse yoğurt
    }
count-snack =
    { $count ->
       *[other] { $count } ara öğün
    }
count-milk =
    { $count ->
       *[other] { $count } bardak süt
    }
count-water =
    { $count ->
       *[other] { $count } bardak su
    }
count-pieces =
    { $count ->
       *[other] { $count } parça
    }

## Mood
mood = Ruh hali: { $what }
feeling-very-happy = çok neşeli
feeling-happy = neşeli
feeling-calm = sakin
feeling-tired = yorgun
feeling-sad = üzgün
feeling-cross = kızgın
feeling-clingy = yakınlık istedi
feeling-restless = huzursuz
feeling-unwell = kendini iyi hissetmedi

## Nappies
nappies = Bez: { $what }
nappies-changed = değiştirildi
nappies-total =
    { $count ->
        [0] değiştirilmedi
       *[other] { $count } kez değiştirildi
    }
nappies-wet =
    { $count ->
        [0] ıslak bez yok
       *[other] { $count } ıslak
    }
nappies-dirty =
    { $count ->
        [0] kaka yok
       *[other] { $count } kakalı
    }
stool-soft = yumuşak kaka
stool-loose = sulu kaka
stool-hard = sert kaka

## Temperature and medicine
temperature = Ateş ölçümü: { $celsius } °C
temperature-at = Ateş ölçümü (saat { $at }): { $celsius } °C
medicine-given = İlaç verildi: { $what }
medicine-given-at = İlaç verildi (saat { $at }): { $what }
medicine-not-given = İlaç VERİLMEDİ: { $what }
medicine-not-given-at = İlaç VERİLMEDİ (saat { $at }): { $what }
medicine-dose = { $name }, { $dose }
medicine-paracetamol = parasetamol
medicine-ibuprofen = ibuprofen
medicine-antibiotics = antibiyotik
medicine-nose-spray = burun spreyi
medicine-nose-drops = burun damlası
medicine-eye-drops = göz damlası
medicine-ear-drops = kulak damlası
medicine-cough-syrup = öksürük şurubu
medicine-inhaler = inhaler
