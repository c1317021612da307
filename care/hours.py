"""Local time at the nursery: which day it is, when a handover goes out, which morning a reply belongs to."""

from datetime import UTC, date, datetime, time, timedelta

from care.holidays import is_national_holiday
from care.policy import Policy

_DAY = timedelta(days=1)
_LONGEST_CLOSURE = 366


def local(now: datetime, policy: Policy) -> datetime:
    return now.astimezone(policy.zone)


def today(now: datetime, policy: Policy) -> date:
    return local(now, policy).date()


def instant(day: date, at: time, policy: Policy) -> datetime:
    """A local wall-clock moment as UTC.

    A time that the spring clock skips lies as far behind the gap as it stood in it (02:30 is 03:30); of one that the
    autumn clock strikes twice the first is meant.
    """
    return datetime.combine(day, at, policy.zone).astimezone(UTC)


def send_moment(now: datetime, group: str, policy: Policy) -> datetime | None:
    """Today's moment at which this group's handovers go out, while it is still to come."""
    moment = instant(today(now, policy), policy.group_send_at(group), policy)
    return moment if moment > now else None


def is_working_day(day: date, policy: Policy) -> bool:
    closed = day in policy.holidays or (policy.national_holidays and is_national_holiday(day))
    return day.isoweekday() in policy.open_days and not closed


def is_open(now: datetime, policy: Policy) -> bool:
    """Whether somebody of the team, or of the office role, is at work."""
    here = local(now, policy)
    return is_working_day(here.date(), policy) and policy.opens <= here.time() < policy.closes


def open_moment(now: datetime, policy: Policy) -> datetime:
    """The first moment from now on at which somebody is at work."""
    return now if is_open(now, policy) else max(now, instant(next_open_day(now, policy), policy.opens, policy))


def next_open_day(now: datetime, policy: Policy) -> date:
    """The day on which what comes in now is next read."""
    here = local(now, policy)
    return working_day_from(here.date() if here.time() < policy.closes else here.date() + _DAY, policy)


def working_day_from(day: date, policy: Policy) -> date:
    """This day, or the first working day after it; a year of nothing but holidays ends the search."""
    for later in range(_LONGEST_CLOSURE):
        if is_working_day(day + later * _DAY, policy):
            return day + later * _DAY
    return day


def working_day_until(day: date, policy: Policy) -> date:
    """This day, or the last working day before it; a year of nothing but holidays ends the search."""
    for earlier in range(_LONGEST_CLOSURE):
        if is_working_day(day - earlier * _DAY, policy):
            return day - earlier * _DAY
    return day


def board_day(now: datetime, policy: Policy) -> date | None:
    """The day on top of which a reply of now stands: from closing time until `morning_until`; None in between."""
    here = local(now, policy)
    if is_working_day(here.date(), policy) and policy.morning_until <= here.time() < policy.closes:
        return None
    return next_open_day(now, policy)
