"""Local time at the nursery: which day it is, when a handover goes out, which morning a reply belongs to."""

from datetime import UTC, date, datetime, time, timedelta

from care.policy import Policy


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


def is_open(now: datetime, policy: Policy) -> bool:
    """Whether somebody of the team is at work."""
    here = local(now, policy)
    return here.isoweekday() in policy.open_days and policy.opens <= here.time() < policy.closes


def next_open_day(now: datetime, policy: Policy) -> date:
    """The day on which the team next reads what comes in now."""
    here = local(now, policy)
    day = here.date() if here.time() < policy.closes else here.date() + timedelta(days=1)
    while day.isoweekday() not in policy.open_days:
        day += timedelta(days=1)
    return day


def board_day(now: datetime, policy: Policy) -> date | None:
    """The day on top of which a reply of now stands: from closing time until `morning_until`; None in between."""
    here = local(now, policy)
    if here.isoweekday() in policy.open_days and policy.morning_until <= here.time() < policy.closes:
        return None
    return next_open_day(now, policy)
