"""Where each talk of a child stands on a day: to come, due, overdue, planned, or how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from care.checkin_policy import CheckinKind, CheckinPolicy
from care.checkins import ChildDates, calendar
from care.periods import Period

_IN_SIGHT = Period(years=1)
_UNDER_WAY = ("asked", "invited")


class Standing(StrEnum):
    """`DUE`: within the time in which it is planned. `OVERDUE`: its day has passed and nothing is agreed. `NO_ANSWER`:
    who did not decline did not answer either, and the mentor is to speak to them."""

    COMING = "coming"
    DUE = "due"
    OVERDUE = "overdue"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True, slots=True, order=True)
class Listed:
    """`state` is a `Standing`, or how a talk that left the calendar stands: planned, held, declined and so on."""

    due: date
    kind: CheckinKind
    state: str
    occasion: int


Known = Mapping[tuple[CheckinKind, int], tuple[str, date]]
"""Talks that left the calendar: by kind and occasion, how each stands and its day."""


def listing(child: ChildDates, policy: CheckinPolicy, known: Known, as_of: date) -> list[Listed]:
    """All that stands open or ended, and a year ahead. What was never asked for is overdue for a year."""
    found = [
        Listed(due, kind, _standing(policy, state, due, as_of), occasion)
        for (kind, occasion), (state, due) in known.items()
    ]
    missed: dict[CheckinKind, Listed] = {}
    for due in calendar(child, policy):
        if (due.kind, due.occasion) in known or not _IN_SIGHT.before(as_of) <= due.on <= _IN_SIGHT.after(as_of):
            continue
        one = Listed(due.on, due.kind, _standing(policy, "", due.on, as_of), due.occasion)
        if one.state != Standing.OVERDUE:
            found.append(one)
        elif policy.since is None or due.on >= policy.since:
            missed[due.kind] = one
    return sorted([*found, *missed.values()])


def _standing(policy: CheckinPolicy, state: str, due: date, as_of: date) -> str:
    if state and state not in _UNDER_WAY:
        return state
    if due < as_of:
        return Standing.OVERDUE
    return Standing.DUE if policy.ask_before.before(due) <= as_of else Standing.COMING
