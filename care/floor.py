"""The floor: what every handover tells at least (R2, R8). Asked once, never forced."""

from collections.abc import Collection, Iterable
from enum import StrEnum

from care.facts import Ate, Bottle, CareForm, DidNotSleep, Fact, Mood, Rested, Slept


class Part(StrEnum):
    EATING = "eating"
    SLEEPING = "sleeping"
    MOOD = "mood"


class Skip(StrEnum):
    """Why a part is left out, in the words staff use."""

    IN_MY_WORDS = "in-my-words"
    TOLD_AT_THE_DOOR = "told-at-the-door"
    NOT_APPLICABLE = "not-applicable"


_SHOWN_BY: dict[Part, tuple[type[Fact], ...]] = {
    Part.EATING: (Ate, Bottle),
    Part.SLEEPING: (Slept, DidNotSleep, Rested),
    Part.MOOD: (Mood,),
}


def parts(form: CareForm) -> tuple[Part, ...]:
    """The parts of the floor for a form of care: out-of-school care has no sleep."""
    return (Part.EATING, Part.MOOD) if form is CareForm.BSO else (Part.EATING, Part.SLEEPING, Part.MOOD)


def missing(form: CareForm, facts: Iterable[Fact], skipped: Collection[str] = ()) -> tuple[Part, ...]:
    """The parts that are neither told nor skipped."""
    told = tuple(facts)
    return tuple(
        part
        for part in parts(form)
        if part not in skipped and not any(isinstance(fact, _SHOWN_BY[part]) for fact in told)
    )
