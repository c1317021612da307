"""The words a thumb types, each with the one sign under which the grammar knows it.

One vocabulary serves Dutch and English; the few words that mean different things are in `ONLY`.
"""

from care.facts import Feeling, Food, Milk, Stool


def among(text: str) -> frozenset[str]:
    """The words of a list typed as one line."""
    return frozenset(text.split())


SIGNS = {
    "S": "slp slaap slaapje slaapjes slapen geslapen gesalpen gelsapen geslape geslapn gelapen slpen "
    "sliep sliepen gesl "
    "slaaptijd dutje dut tukje powernap nap naps napped slept sleep asleep sleeping middagslaap middagslaapje",
    "z": "slaapt sleeps naps",
    "s": "wakker ontwaakt awake woke",
    "r": "gerust rust rustte uitgerust rested resting",
    "B": "fl fles flesje flesjes flessen flesvoeding voeding flse felsje bottle bottles btl",
    "K": "kv kunstvoeding mv moedermelk formula breastmilk ebm borstvoeding",
    "o": "op leeg leeggedronken opgedronken opgegeten leeggegeten finished empty gone",
    "h": "helemaal volledig completely",
    "a": "alles all everything",
    "d": "gedronken gedr gehad dronk drank drunk",
    "n": "niet nt not didn't didnt doesn't doesnt wasn't isn't",
    "g": "geen no",
    "q": "niks niets nothing",
    "e": "meer longer anymore",
    "G": "goed goe well prima flink good netjes",
    "x": "lekker slecht slechter heerlijk fijn diep kort lang licht badly poorly lightly soundly best",
    "L": "weinig little",
    "y": "veel much",
    "l": "beetje wat iets bit slightly somewhat",
    "V": "heel erg super zeer ontzettend enorm zo hele very really so",
    "H": "helft half halve halfje",
    "j": "bordje bord bordjes portie plate bakje kommetje bowl",
    "E": "at gegeten gegten gegeeten ggeten eten ate eaten eat aten geg",
    "u": "beker bekers bekertje bekertjes beker glas glaasje glaasjes cup cups stuk stuks stukje slice "
    "slices plak snee sneetje "
    "sneetjes beakers beaker",
    "k": "lunch ontbijt avondeten tussendoortje breakfast dinner tea",
    "U": "luier luiers luiertje nappy nappies diaper diapers luirs",
    "W": "pl plas plasluier plasluiers plasje plasjes natte nat wet pee geplast",
    "P": "ppl poep poepluier poepluiers poepje poepjes vies vieze poo poop dirty soiled gepoept ontlasting stoelgang",
    "O": "waarvan wv waaronder including",
    "c": "verschoond verschoning verschoningen changed changes",
    "Y": "temp temperatuur temperature gemeten koortsmeting",
    "b": "gegeven toegediend given administered gave gaf",
    "i": "tablet tabletten tabletje druppel druppels drops pufje pufjes puf puffs puff lepel lepeltje "
    "theelepel schepje scheppen",
    "m": "om @",
    "v": "van vanaf from tussen between",
    "+": "en and plus",
    "Z": "met with",
    "_": "humeur stemming mood "
    "vandaag vndg vdg vanddag today hier here was is heeft hebben had has hij ze zij he she het de "
    "een the a an wel uur "
    "ong. ie u o'clock their his her gedaan done",
    "~": "daarna toen then weer again alleen enkel slechts only just nog ook vanmiddag vanmidd vanmorgen vanochtend "
    "ongeveer ong ca circa rond omstreeks ruim about around approximately eindelijk zelf straks eerst first tussendoor "
    "this morning afternoon",
}
"""Sign → its words. `_` is silent; `~` says something no fact can hold, so the clause stays in the note as well."""

MEDICINES = among(
    "antibiotica antibiotic antibiotics pcm paracetamol ibuprofen nurofen zetpil amoxicilline neusspray "
    "neusdruppels oogzalf oogdruppels hoestdrank ventolin salbutamol sinaspril movicolon penicilline "
    "cetirizine prednison calpol"
)

MEDICINE_NAMES = {"pcm": "paracetamol"}

ONLY = {
    "nl": {"a": "w", "no": "w", "all": "w", "so": "w", "bit": "w", "tea": "w", "her": "w", "an": "w", "had": "_"},
    "en": {
        "at": "m",
        "had": "_",
        "rust": "w",
        "op": "w",
        "of": "w",
        "dut": "w",
        "wat": "w",
        "van": "w",
        "best": "w",
        "die": "w",
    },
}
"""What a word is in one language where the shared table would mislead."""

FEELINGS = {
    Feeling.HAPPY: "vrolijk vrolijke vrolik blij blije tevreden opgewekt happy cheerful content",
    Feeling.CALM: "rustig rustige kalm calm relaxed ontspannen",
    Feeling.TIRED: "moe moeie vermoeid tired sleepy slaperig",
    Feeling.SAD: "verdrietig verdrietige sip sad",
    Feeling.CROSS: "boos boze cross angry",
    Feeling.CLINGY: "hangerig hangerige aanhankelijk clingy",
    Feeling.RESTLESS: "onrustig onrustige restless",
    Feeling.UNWELL: "ziek ziekjes grieperig unwell ill",
}

FOODS = {
    Food.BREAD: "bh bhs bth boterham boterhammen boterhammetje boterhammetjes brood broodje broodjes "
    "bread sandwich sandwiches "
    "toast",
    Food.FRUIT: "fruit fruithap fruithapje fruitje fh",
    Food.VEGETABLES: "groente groenten groentehap groentehapje gh vegetables veggies veg",
    Food.HOT_MEAL: "warm",
    Food.SOUP: "soep soepje soup",
    Food.CRACKER: "cracker crackers crackertje crackertjes",
    Food.YOGHURT: "yoghurt yoghurtje yogurt",
    Food.SNACK: "snack snackje",
    Food.MILK: "melk milk",
    Food.WATER: "water",
}

STOOLS = {
    Stool.LOOSE: "dun dunne los losse slap slappe loose runny",
    Stool.SOFT: "zacht zachte soft brijig",
    Stool.HARD: "hard harde keutels firm",
}

DETAILS = among(
    "peer banaan appel wortel broccoli bloemkool pompoen courgette mango aardbei aardbeien druiven meloen "
    "kiwi mandarijn sinaasappel avocado komkommer tomaat paprika kaas pindakaas smeerkaas smeerworst "
    "worst ham hagelslag jam appelstroop hummus stamppot pasta rijst soepje couscous aardappel spinazie "
    "boontjes erwten banana apple pear carrot cheese rice"
)
"""Foods without a catalogue word of their own: understood beside one that has, and kept in the note."""

PHRASES = {
    "tussen de middag": "k",
    "in slaap": "S",
    "in slaap gevallen": "S",
    "gaan slapen": "S",
    "fell asleep": "S",
    "woke up": "s",
    "wakker geworden": "s",
    "did not": "n",
    "does not": "n",
    "no longer": "ge",
    "paar hapjes": "L",
    "paar happen": "L",
    "few bites": "L",
    "de hele dag": "~",
    "hele dag": "~",
    "all day": "~",
    "breast milk": "K",
    "formula milk": "K",
    "warm eten": "F",
    "warme maaltijd": "F",
    "hot meal": "F",
    "warm lunch": "F",
    "of which": "O",
    "a bit": "l",
    "een beetje": "l",
    "lekker in zijn vel": "J",
    "lekker in haar vel": "J",
    "lekker in zn vel": "J",
    "lekker in z'n vel": "J",
    "lekker in dr vel": "J",
    "lekker in d'r vel": "J",
    "goed in zijn vel": "J",
    "goed in zn vel": "J",
    "goed in haar vel": "J",
    "goed in dr vel": "J",
    "goed humeur": "J",
    "goede bui": "J",
    "goeie bui": "J",
    "good mood": "J",
    "in a good mood": "J",
    "not feeling well": "J",
    "not well": "J",
    "niet lekker": "J",
    "niet zo lekker": "J",
}
"""Several words that are one."""

UNWELL_PHRASES = frozenset({"niet lekker", "niet zo lekker", "not feeling well", "not well"})


def _table() -> dict[str, str]:
    table = {word: sign for sign, words in SIGNS.items() for word in words.split()}
    table.update((word, "J") for words in FEELINGS.values() for word in words.split())
    table.update((word, "F") for words in FOODS.values() for word in words.split())
    table.update((word, "Q") for words in STOOLS.values() for word in words.split())
    table.update((word, "f") for word in DETAILS)
    table.update((word, "I") for word in MEDICINES)
    return table


_SIGN_OF = _table()
FEELING_OF = {word: feeling for feeling, words in FEELINGS.items() for word in words.split()}
FOOD_OF = {word: food for food, words in FOODS.items() for word in words.split()}
STOOL_OF = {word: stool for stool, words in STOOLS.items() for word in words.split()}
BREAST = frozenset(["mv", "moedermelk", "breastmilk", "ebm", "borstvoeding"]) | {"breast milk"}
LONGEST_PHRASE = max(len(phrase.split()) for phrase in PHRASES)


def sign(word: str, language: str) -> str:
    """The sign of a lower-case word or phrase; `w` when the grammar does not know it."""
    if word in PHRASES:
        return PHRASES[word]
    return ONLY["en" if language == "en" else "nl"].get(word) or _SIGN_OF.get(word, "w")


def feeling(word: str) -> Feeling:
    if word in UNWELL_PHRASES:
        return Feeling.UNWELL
    return FEELING_OF.get(word, Feeling.HAPPY)


def food(word: str) -> Food:
    return FOOD_OF.get(word, Food.HOT_MEAL)


def milk(word: str) -> Milk:
    return Milk.BREAST if word in BREAST else Milk.FORMULA
