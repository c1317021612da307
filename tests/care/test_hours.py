"""Local time at the nursery, in any zone and through both turns of the clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.hours import board_day, instant, is_open, local, next_open_day, send_moment, today
from care.policy import GroupPolicy, Policy
from tests.policies import made_up

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
zones = some.sampled_from(sorted(available_timezones()))
moments = some.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001
days = some.dates(date(2020, 1, 2), date(2039, 12, 30))
times = some.times().map(lambda at: at.replace(microsecond=0))


def at(zone: str = "Europe/Amsterdam", **choices: object) -> Policy:
    return made_up(timezone=zone, **choices)


def amsterdam(text: str) -> datetime:
    """A moment from what the clock on the wall says."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Amsterdam")).astimezone(UTC)


@pytest.mark.parametrize(
    ("day", "wall", "utc"),
    [
        (date(2026, 11, 23), time(17), "2026-11-23T16:00"),
        (date(2026, 7, 1), time(17), "2026-07-01T15:00"),
        (SPRING, time(17), "2026-03-29T15:00"),
        (AUTUMN, time(17), "2026-10-25T16:00"),
        (SPRING, time(2, 30), "2026-03-29T01:30"),
        (AUTUMN, time(2, 30), "2026-10-25T00:30"),
    ],
)
def test_five_o_clock_is_five_o_clock_on_the_wall_in_winter_and_in_summer(day: date, wall: time, utc: str) -> None:
    assert instant(day, wall, at()) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@given(zone=zones, day=days, wall=times)
def test_a_wall_clock_time_is_kept_or_lies_after_the_gap_in_any_zone(zone: str, day: date, wall: time) -> None:
    policy = at(zone)
    moment = instant(day, wall, policy)
    seen = local(moment, policy).replace(tzinfo=None)
    assert moment.utcoffset() == timedelta(0)
    assert timedelta(0) <= seen - datetime.combine(day, wall) <= timedelta(days=1), "Samoa once skipped a day"


@given(zone=zones, now=moments, length=some.timedeltas(timedelta(0), timedelta(days=2)))
def test_days_never_run_backwards(zone: str, now: datetime, length: timedelta) -> None:
    policy = at(zone)
    assert today(now, policy) <= today(now + length, policy)
    assert abs((today(now, policy) - now.date()).days) <= 1


@given(zone=zones, now=moments, wall=times)
def test_the_sending_hour_is_still_to_come_and_today_or_it_is_none(zone: str, now: datetime, wall: time) -> None:
    policy = at(zone, send_at=wall)
    moment = send_moment(now, "Vlinders", policy)
    if moment is None:
        assert instant(today(now, policy), wall, policy) <= now
    else:
        assert now < moment < now + timedelta(hours=27)
        assert send_moment(moment, "Vlinders", policy) is None, "at the hour itself it is no longer to come"


def test_a_group_has_its_own_sending_hour() -> None:
    policy = at(groups={"BSO": GroupPolicy(send_at=time(17, 45)), "Rupsen": GroupPolicy()})
    now = amsterdam("2026-11-23T17:30")
    assert send_moment(now, "BSO", policy) == amsterdam("2026-11-23T17:45")
    assert send_moment(now, "Rupsen", policy) is None
    assert send_moment(now, "Vlinders", policy) is None


@pytest.mark.parametrize(
    ("now", "open_", "board", "read_on"),
    [
        ("2026-11-23T07:29", False, "2026-11-23", "2026-11-23"),
        ("2026-11-23T07:30", True, "2026-11-23", "2026-11-23"),
        ("2026-11-23T08:59:59", True, "2026-11-23", "2026-11-23"),
        ("2026-11-23T09:00", True, None, "2026-11-23"),
        ("2026-11-23T18:29:59", True, None, "2026-11-23"),
        ("2026-11-23T18:30", False, "2026-11-24", "2026-11-24"),
        ("2026-11-27T18:30", False, "2026-11-30", "2026-11-30"),
        ("2026-11-28T12:00", False, "2026-11-30", "2026-11-30"),
        ("2026-11-30T00:00", False, "2026-11-30", "2026-11-30"),
        ("2026-10-25T02:30", False, "2026-10-26", "2026-10-26"),
    ],
)
def test_a_word_at_night_or_in_the_weekend_is_for_the_next_morning(
    now: str, open_: bool, board: str | None, read_on: str
) -> None:
    policy, moment = at(), amsterdam(now)
    assert is_open(moment, policy) is open_
    assert board_day(moment, policy) == (date.fromisoformat(board) if board else None)
    assert next_open_day(moment, policy) == date.fromisoformat(read_on)


@given(zone=zones, now=moments, open_days=some.frozensets(some.integers(1, 7), min_size=1))
def test_the_next_open_day_is_open_soon_and_agrees_with_the_board(
    zone: str, now: datetime, open_days: frozenset[int]
) -> None:
    policy = at(zone, open_days=open_days, national_holidays=False)
    day = next_open_day(now, policy)
    assert day.isoweekday() in open_days
    assert 0 <= (day - today(now, policy)).days <= 7
    assert board_day(now, policy) in (None, day)
    if not is_open(now, policy):
        assert board_day(now, policy) == day
