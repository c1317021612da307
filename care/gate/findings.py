"""What the gate looks for, and what it says when it has seen something."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Concern(StrEnum):
    """Why a sentence should not go to these parents, the most serious first."""

    ABUSE = "abuse"
    BSN = "bsn"
    NOT_FOR_PARENTS = "not_for_parents"
    OTHER_FAMILY = "other_family"
    OTHER_CHILD = "other_child"
    MONEY = "money"
    COLLEAGUES = "colleagues"
    DEVELOPMENT = "development"


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of the text that should not go: never a bare no, always what was seen and where."""

    concern: Concern
    start: int
    end: int
    seen: str


Hear = Callable[[Sequence[str]], Sequence[Mapping[Concern, float]]]
"""Learned evidence per sentence, 0 to 1 per concern; it comes from another room."""

ENOUGH: Mapping[Concern, float] = MappingProxyType(
    {
        Concern.ABUSE: 0.65,
        Concern.NOT_FOR_PARENTS: 0.65,
        Concern.OTHER_FAMILY: 0.7,
        Concern.MONEY: 0.6,
        Concern.COLLEAGUES: 0.7,
        Concern.DEVELOPMENT: 0.75,
    }
)
"""How strong learned evidence must be to hold a sentence that has a word of the matter in it as well. Names and numbers
are looked up, never guessed."""

BESIDE_CARE = 0.9
"""How strong it must be where the sentence tells of the care too."""

CERTAIN = 0.99
"""How strong it must be where a rule says that the use is harmless."""

ALONE = 0.9
"""How strong it must be where no word of the sentence points that way."""
