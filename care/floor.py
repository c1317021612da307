"""The floor: what every child's day tells at least (R2, R3, R8). Asked once, never forced; said where it failed (R21).

A childminder writes freely: of her day nothing is ever missing, and nobody asks after it (R47).
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum

from care.facts import Ate, Bottle, CareForm, DidNotSleep, Fact, Mood, Rested, Slept
from care.hours import instant, is_working_day, local
from care.policy import Policy


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


def untold(form: CareForm, facts: Iterable[Fact], skipped: Collection[str] = ()) -> tuple[Part, ...]:
    """The parts that are neither told nor skipped: what buttons can still be offered for."""
    told = tuple(facts)
    return tuple(
        part
        for part in parts(form)
        if part not in skipped and not any(isinstance(fact, _SHOWN_BY[part]) for fact in told)
    )


def missing(form: CareForm, facts: Iterable[Fact], skipped: Collection[str] = ()) -> tuple[Part, ...]:
    """The parts to ask after."""
    return untold(form, facts, skipped) if is_asked_after(form) else ()


class Told(StrEnum):
    """How much of a child's day its parents were told."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    NONE = "none"


def told(form: CareForm, facts: Iterable[Fact], skipped: Collection[str] = (), *, sent: bool) -> Told:
    """Of a day on which something was `sent`, with these facts in it and these parts left out for a reason."""
    if not sent:
        return Told.NONE
    return Told.PARTIAL if missing(form, facts, skipped) else Told.COMPLETE


def is_asked_after(form: CareForm) -> bool:
    return form is not CareForm.GASTOUDER


def is_here(day: date, weekdays: str | None, *, is_open: bool, told_absent: bool, said: bool | None) -> bool:
    """Whether a child in care is there on a day. What the team says counts over what a parent told, and that over the
    roster: `weekdays` are the ISO numbers of the days on which it comes, None for every open day."""
    if said is not None:
        return said
    return is_open and not told_absent and (weekdays is None or str(day.isoweekday()) in weekdays)


def listed_day(now: datetime, group: str, policy: Policy) -> date | None:
    """Today, while the team can be told whose handover is not written yet: from `floor_at` until closing."""
    hours = policy.at(group)
    day = local(now, hours).date()
    begins, ends = instant(day, hours.group_floor_at(group), hours), instant(day, hours.closes, hours)
    return day if is_working_day(day, hours) and begins <= now < ends else None


def closed_day(now: datetime, group: str, policy: Policy) -> date | None:
    """The day that is over and of which a parent can still be told that nothing was written: from closing until the
    opening hour of the next morning, on whichever day that is. Later it is of no use to her."""
    hours = policy.at(group)
    today = local(now, hours).date()
    for day in (today, today - timedelta(days=1)):
        ends = instant(day + timedelta(days=1), hours.opens, hours)
        if is_working_day(day, hours) and instant(day, hours.closes, hours) <= now < ends:
            return day
    return None
