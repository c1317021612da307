"""The promise of an answer: in working time, through holidays and both turns of the clock."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.hours import instant, is_open, is_working_day, local
from care.policy import TopicPolicy
from care.promise import promised, received_on, six_weeks, warnings, working_time
from care.topics import Role
from tests.policies import made_up

OFFICE = made_up(opens="09:00:00", closes="17:00:00", holidays=["2026-12-25", "2026-12-26"])
moments = some.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE.zone).astimezone(UTC)


def topic(days: int = 2, hours: int | None = None) -> TopicPolicy:
    return TopicPolicy(reader=Role.BILLING, days=days, hours=hours)


@pytest.mark.parametrize(
    ("said", "days", "hours", "answered"),
    [
        ("2026-11-23T10:00", 2, None, "2026-11-25T17:00"),
        ("2026-11-23T10:00", 0, None, "2026-11-23T17:00"),
        ("2026-11-23T17:00", 0, None, "2026-11-24T17:00"),
        ("2026-11-27T22:30", 2, None, "2026-12-02T17:00"),
        ("2026-12-23T10:00", 2, None, "2026-12-28T17:00"),
        ("2026-12-25T10:00", 0, None, "2026-12-28T17:00"),
        ("2026-11-23T16:30", 0, 1, "2026-11-24T09:30"),
        ("2026-11-23T03:00", 0, 8, "2026-11-23T17:00"),
        ("2026-11-27T16:00", 0, 20, "2026-12-02T12:00"),
    ],
)
def test_an_answer_is_promised_in_working_time(said: str, days: int, hours: int | None, answered: str) -> None:
    assert promised(moment(said), topic(days, hours), OFFICE) == moment(answered)


@given(moments, some.integers(0, 25), some.none() | some.integers(1, 60))
def test_a_promise_ends_while_somebody_is_at_work_and_never_before_the_question(
    now: datetime, days: int, hours: int | None
) -> None:
    end = promised(now, topic(days, hours), OFFICE)
    assert end > now
    day = local(end, OFFICE).date()
    assert is_working_day(day, OFFICE)
    assert instant(day, OFFICE.opens, OFFICE) <= end <= instant(day, OFFICE.closes, OFFICE)
    if hours is not None:
        assert working_time(now, end, OFFICE) == timedelta(hours=hours)


@given(moments, some.timedeltas(timedelta(), timedelta(days=40)), some.timedeltas(timedelta(), timedelta(days=40)))
def test_working_time_adds_up_and_never_exceeds_the_clock(now: datetime, first: timedelta, second: timedelta) -> None:
    middle, end = now + first, now + first + second
    assert working_time(now, end, OFFICE) == working_time(now, middle, OFFICE) + working_time(middle, end, OFFICE)
    assert timedelta() <= working_time(now, end, OFFICE) <= end - now


@given(moments)
def test_time_runs_only_while_it_is_open(now: datetime) -> None:
    runs = working_time(now, now + timedelta(minutes=1), OFFICE) > timedelta()
    assert runs >= is_open(now, OFFICE)


def test_the_six_weeks_of_a_formal_complaint_are_calendar_weeks() -> None:
    assert six_weeks(moment("2026-11-23T23:30"), OFFICE) == date(2027, 1, 4)


@given(moments)
def test_of_a_formal_complaint_is_spoken_twice_before_its_last_day_is_over_and_once_after(now: datetime) -> None:
    until = six_weeks(now, OFFICE)
    assert received_on(until) == local(now, OFFICE).date()
    week, day, past = warnings(until, OFFICE).values()
    assert now < week < day < past
    assert local(week, OFFICE).date() <= until - timedelta(days=7)
    assert local(day, OFFICE).date() <= until < local(past, OFFICE).date()
    assert all(is_open(moment, OFFICE) for moment in (week, day, past))
