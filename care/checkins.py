"""The calendar of a child: which talks its dates and the organisation's choices bring, and on which day each is due.

Nothing here is stored. What has been planned keeps its own day; all else moves when a date or the policy changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from care.checkin_policy import CheckinKind, CheckinPolicy
from care.facts import CareForm
from care.periods import Period

SETTLED = Period(months=6)  # a yearly talk sooner than this after the first day would repeat the evaluation (own)
_YEARS = 13  # out-of-school care ends at twelve


@dataclass(frozen=True, slots=True)
class ChildDates:
    """What the calendar is made from. `moves_on` is the planned day of a change of group."""

    form: CareForm
    born: date
    first_day: date
    last_day: date | None = None
    moves_on: date | None = None


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """A talk and its day. `occasion` tells one year's talk from the next; with the kind it names the talk for good."""

    on: date
    kind: CheckinKind
    occasion: int


def calendar(child: ChildDates, policy: CheckinPolicy) -> list[Due]:
    """All talks that dates bring this child, in order; only kinds that are on, and within its time in care."""
    return sorted(
        due
        for kind in CheckinKind
        if not kind.on_demand and policy.kind(kind).on and child.form in policy.kind(kind).forms
        for due in _of_kind(kind, child, policy.kind(kind).moment)
        if kind in _BEFORE_THE_END or child.last_day is None or due.on <= child.last_day
    )


_BEFORE_THE_END = (CheckinKind.EXIT, CheckinKind.INTAKE)


def _of_kind(kind: CheckinKind, child: ChildDates, moment: Period) -> Iterator[Due]:
    if kind is CheckinKind.YEARLY:
        yield from _every(kind, child.born, moment, SETTLED.after(child.first_day))
    elif kind is CheckinKind.CHILDMINDER:
        yield from _every(kind, child.first_day, moment, child.first_day + timedelta(days=1))
    elif (on := _once(kind, child, moment)) is not None:
        yield Due(on, kind, child.moves_on.year if kind is CheckinKind.GROUP_CHANGE and child.moves_on else 0)


def _once(kind: CheckinKind, child: ChildDates, moment: Period) -> date | None:
    """The day of a talk that comes once, where the dates of this child bring it."""
    born, first, last, moves = child.born, child.first_day, child.last_day, child.moves_on
    match kind:
        case CheckinKind.INTAKE:
            return moment.before(first)
        case CheckinKind.SETTLING | CheckinKind.EVALUATION:
            return moment.after(first)
        case CheckinKind.TRANSFER:
            return due if (due := moment.after(born)) >= first else None
        case CheckinKind.GROUP_CHANGE:
            return moment.before(moves) if moves is not None and moves > first else None
        case CheckinKind.EXIT:
            return max(moment.before(last), first) if last is not None else None
    return None


def _every(kind: CheckinKind, start: date, moment: Period, earliest: date) -> Iterator[Due]:
    """Again and again from `start`: the second time is twice as long after it, so that leap days do not drift."""
    for number in range(1, _YEARS * 12 + 1):
        times = Period(*(number * part for part in (moment.years, moment.months, moment.weeks, moment.days)))
        try:
            day = times.after(start)
        except (OverflowError, ValueError):
            return
        if day > Period(years=_YEARS).after(start):
            return
        if day >= earliest:
            yield Due(day, kind, number)
