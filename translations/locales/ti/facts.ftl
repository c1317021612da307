# The facts of a handover, one line each. The emoji in front of a line is added by the program.
# Feelings are nouns and verbs passive: an adjective or an active verb would say he or she.

## What separates the parts of a line (a space follows)
comma = ፣

## Sleep
sleep = ድቃስ: { $what }
sleep-from-to = { $start }–{ $end }
sleep-from = ካብ { $start }
sleep-until = ክሳብ { $end }
sleep-with-length = { $sleep } ({ $length })
sleep-unnoted = እወ፣ ሰዓት ኣይተመዝገበን
sleep-none = ሎሚ ድቃስ ኣይነበረን
sleep-no-longer = ድሕሪ ሕጂ ናይ መዓልቲ ድቃስ የለን
length-hours = { $hours } ሰዓት
length-minutes = { $minutes } ደቒቕ
length-hours-minutes = { $hours } ሰዓትን { $minutes } ደቒቕን
rest = ዕረፍቲ: { $what }
rest-had = ቁሩብ ዕረፍቲ ተገይሩ

## Bottles
bottle = ጡጦ: { $what }
bottle-at = ጡጦ ({ $at }): { $what }
bottle-drunk = { $ml } ml
bottle-drunk-of = { $ml } ml (ካብ { $offered } ml)
bottle-offered = { $offered } ml ቀሪቡ
bottle-formula = ናይ ህጻናት ዱቄት ጸባ
bottle-breast = ጸባ ኣደ
bottle-finished = ኩሉ ተሰትዩ
amount-unnoted = እወ፣ መጠን ኣይተመዝገበን

## Meals and drinks
food = መግቢ: { $what }
drink = ዝተሰትየ: { $what }
item-amount = { $item } – { $amount }
ate-all = ኩሉ ተበሊዑ
ate-well = ጽቡቕ ተበሊዑ
ate-half = ፍርቁ ተበሊዑ
ate-little = ቁሩብ ተበሊዑ
ate-nothing = ዋላ ሓንቲ ኣይተበልዐን
drank-all = ኩሉ ተሰትዩ
drank-well = ጽቡቕ ተሰትዩ
drank-half = ፍርቁ ተሰትዩ
drank-little = ቁሩብ ተሰትዩ
drank-nothing = ዋላ ሓንቲ ኣይተሰትየን
food-bread = ባኒ
food-fruit = ፍሩታ
food-vegetables = ኣሕምልቲ
food-hot-meal = ምዉቕ መግቢ
food-soup = መረቕ
food-cracker = ክራከር (ብሽኮቲ)
food-yoghurt = ርግኦ
food-snack = መኽሰስ
food-milk = ጸባ
food-water = ማይ
count-bread =
    { $count ->
       *[other] { $count } ቁራስ ባኒ
    }
count-fruit =
    { $count ->
       *[other] { $count } ቁራጽ ፍሩታ
    }
count-vegetables =
    { $count ->
       *[other] { $count } ብጽሒት ኣሕምልቲ
    }
count-hot-meal =
    { $count ->
       *[other] { $count } ብጽሒት ምዉቕ መግቢ
    }
count-soup =
    { $count ->
       *[other] { $count } ጭሔሎ መረቕ
    }
count-cracker =
    { $count ->
       *[other] { $count } ክራከር (ብሽኮቲ)
    }
count-yoghurt =
    { $count ->
       *[other] { $count } ንእሽቶ ብኬሪ ርግኦ
    }
count-snack =
    { $count ->
       *[other] { $count } መኽሰስ
    }
count-milk =
    { $count ->
       *[other] { $count } ኩባያ ጸባ
    }
count-water =
    { $count ->
       *[other] { $count } ኩባያ ማይ
    }
count-pieces =
    { $count ->
       *[other] { $count } ቁራጽ
    }

## Mood
mood = ስምዒት: { $what }
feeling-very-happy = ብዙሕ ሓጎስ
feeling-happy = ሓጎስ
feeling-calm = ህድኣት
feeling-tired = ድኻም
feeling-sad = ሓዘን
feeling-cross = ሕርቃን
feeling-clingy = ኣብ ጥቓና ናይ ምዃን ድሌት
feeling-restless = ዘይምህዳእ
feeling-unwell = ጽቡቕ ዘይምስማዕ

## Nappies
nappies = ዳይፐር: { $what }
nappies-changed = ተቐዪሩ
nappies-total =
    { $count ->
        [0] ኣይተቐየረን
       *[other] { $count } ግዜ ተቐዪሩ
    }
nappies-wet =
    { $count ->
        [0] ሽንቲ ኣይነበረን
       *[other] { $count } ሽንቲ ዘለዎ
    }
nappies-dirty =
    { $count ->
        [0] ቀልቀል ኣይነበረን
       *[other] { $count } ቀልቀል ዘለዎ
    }
stool-soft = ልስሉስ ቀልቀል
stool-loose = ቀጢን ቀልቀል
stool-hard = ተሪር ቀልቀል

## Temperature and medicine
temperature = ሙቐት ሰብነት: { $celsius } °C
temperature-at = ሙቐት ሰብነት ({ $at }): { $celsius } °C
medicine-given = መድሃኒት ተዋሂቡ: { $what }
medicine-given-at = መድሃኒት ተዋሂቡ ({ $at }): { $what }
medicine-not-given = መድሃኒት ኣይተዋህበን: { $what }
medicine-not-given-at = መድሃኒት ኣይተዋህበን ({ $at }): { $what }
medicine-dose = { $name }፣ { $dose }
medicine-paracetamol = ፓራሲታሞል (paracetamol)
medicine-ibuprofen = ኢቡፕሮፈን (ibuprofen)
medicine-antibiotics = ኣንቲባዮቲክ
medicine-nose-spray = ናይ ኣፍንጫ ስፕረይ
medicine-nose-drops = ናይ ኣፍንጫ ነጠብጣብ
medicine-eye-drops = ናይ ዓይኒ ነጠብጣብ
medicine-ear-drops = ናይ እዝኒ ነጠብጣብ
medicine-cough-syrup = ናይ ሰዓል ሽሮፕ
medicine-inhaler = ናይ ምስትንፋስ ፓምፕ (puffer)
