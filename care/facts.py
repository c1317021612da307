"""What a handover says for certain, as values.

These are rendered from written catalogues in every language and never pass through a machine (promise P2).
Times are local wall-clock times of the care day.
"""

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from enum import StrEnum


class CareForm(StrEnum):
    """The forms of care whose handovers differ (fact sheet §2.1)."""

    BABY = "baby"
    TODDLER = "toddler"
    PRESCHOOL = "preschool"
    BSO = "bso"
    GASTOUDER = "gastouder"


class Milk(StrEnum):
    FORMULA = "formula"
    BREAST = "breast"


class Amount(StrEnum):
    """How much of a meal was eaten."""

    ALL = "all"
    WELL = "well"
    HALF = "half"
    LITTLE = "little"
    NOTHING = "nothing"


class Food(StrEnum):
    """Foods that staff name so often that they are catalogue words."""

    BREAD = "bread"
    FRUIT = "fruit"
    VEGETABLES = "vegetables"
    HOT_MEAL = "hot_meal"
    SOUP = "soup"
    CRACKER = "cracker"
    YOGHURT = "yoghurt"
    SNACK = "snack"
    MILK = "milk"
    WATER = "water"


class Feeling(StrEnum):
    VERY_HAPPY = "very_happy"
    HAPPY = "happy"
    CALM = "calm"
    TIRED = "tired"
    SAD = "sad"
    CROSS = "cross"
    CLINGY = "clingy"
    RESTLESS = "restless"
    UNWELL = "unwell"


class Stool(StrEnum):
    SOFT = "soft"
    LOOSE = "loose"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Slept:
    """A sleep from–to, or its length in minutes where only that is known."""

    start: time | None = None
    end: time | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class DidNotSleep:
    """No sleep today; `no_longer` when the child has outgrown naps."""

    no_longer: bool = False


@dataclass(frozen=True, slots=True)
class Rested:
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Bottle:
    """A bottle: `ml` drunk, of `offered` ml where the note says so ("90 vd 150")."""

    at: time | None = None
    ml: int | None = None
    offered: int | None = None
    milk: Milk | None = None
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Ate:
    """A meal or a drink. `count` pieces (2 slices, 1 beaker) where said."""

    amount: Amount | None = None
    food: Food | None = None
    count: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Mood:
    feeling: Feeling


@dataclass(frozen=True, slots=True)
class Nappies:
    """Nappies changed: in all, of which wet and dirty; None is "not said", never zero."""

    total: int | None = None
    wet: int | None = None
    dirty: int | None = None
    stool: Stool | None = None


@dataclass(frozen=True, slots=True)
class Temperature:
    celsius: Decimal
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Medicine:
    """A dose given, or said not to be given. `name` and `dose` are the words of the note."""

    name: str
    given: bool = True
    dose: str | None = None
    at: time | None = None


Fact = Slept | DidNotSleep | Rested | Bottle | Ate | Mood | Nappies | Temperature | Medicine


@dataclass(frozen=True, slots=True)
class Reading:
    """What one typed line says: `facts`, in the order of the day's form, and `note`, the words that are no fact.

    A clause leaves the note only when all of it was understood as facts; otherwise it stays there whole, with its
    abbreviations and time words written out. Sleep, amounts, temperatures and doses that such a clause states plainly
    are facts as well: what must be exact is never left to a machine alone. `times`, `amounts` ("160 ml") and
    `temperatures` list every one in the text, in order of appearance, wherever it ended up, so that a translation can
    be checked against them.
    """

    facts: tuple[Fact, ...] = ()
    note: str = ""
    times: tuple[time, ...] = ()
    amounts: tuple[str, ...] = ()
    temperatures: tuple[Decimal, ...] = ()
