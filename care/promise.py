"""The promise of an answer, counted in the time that its reader is at work, and how much of it is left."""

from datetime import UTC, date, datetime, timedelta

from care.hours import instant, local, next_open_day, working_day_from, working_day_until
from care.policy import Policy, TopicPolicy

FORMAL_COMPLAINT = timedelta(weeks=6)  # Wko 1.57b: after six weeks a parent may go to the Geschillencommissie
_DAY = timedelta(days=1)


def promised(now: datetime, topic: TopicPolicy, reader: Policy) -> datetime:
    """When an answer to words of `now` is due at the latest. `reader` are the hours of whoever answers.

    Days count from the first working day on which they are read, which is day 0; the answer is there before closing.
    """
    if topic.hours is not None:
        return _after(now, timedelta(hours=topic.hours), reader)
    day = next_open_day(now, reader)
    for _ in range(topic.days):
        day = working_day_from(day + _DAY, reader)
    return instant(day, reader.closes, reader)


def _after(now: datetime, length: timedelta, reader: Policy) -> datetime:
    """The moment at which `length` of open time has gone by."""
    moment = now
    while True:
        day = next_open_day(moment, reader)
        begins = max(moment, instant(day, reader.opens, reader))
        ends = instant(day, reader.closes, reader)
        if begins + length <= ends:
            return begins + length
        length -= max(ends - begins, timedelta())
        moment = instant(day + _DAY, reader.opens, reader)


def working_time(since: datetime, until: datetime, reader: Policy) -> timedelta:
    """How much open time lies between two moments; none when the second is not later."""
    total = timedelta()
    day, last = local(since, reader).date(), local(until, reader).date()
    while (day := working_day_from(day, reader)) <= last:
        begins = max(since.astimezone(UTC), instant(day, reader.opens, reader))
        ends = min(until.astimezone(UTC), instant(day, reader.closes, reader))
        total += max(ends - begins, timedelta())
        day += _DAY
    return total


def six_weeks(now: datetime, policy: Policy) -> date:
    """The day by which a formal complaint received now has its answer."""
    return local(now, policy).date() + FORMAL_COMPLAINT


def received_on(until: date) -> date:
    """The day on which a formal complaint that has its outcome by `until` became one."""
    return until - FORMAL_COMPLAINT


def warnings(until: date, reader: Policy) -> dict[str, datetime]:
    """When a formal complaint is spoken of that has no outcome yet, in order, each as a day of its reader begins."""
    days = {
        "week": working_day_until(until - timedelta(weeks=1), reader),
        "day": working_day_until(until, reader),
        "past": working_day_from(until + _DAY, reader),
    }
    return {step: instant(day, reader.opens, reader) for step, day in days.items()}
