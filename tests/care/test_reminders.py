"""Reminders of a talk: none twice, none in quiet hours, none lost in silence, whatever the clock and the machine do."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as some

from care.hours import instant, local
from care.reminders import Quiet, Stage, turn
from tests.policies import made_up

POLICY = made_up()
moments = some.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001
quiets = some.builds(Quiet, some.integers(0, 23).map(time), some.integers(0, 23).map(time))
gaps = some.lists(some.integers(1, 60 * 30), min_size=1, max_size=60)
STARTS = datetime(2026, 12, 15, 14, 30, tzinfo=UTC)


def lived(
    starts: datetime, agreed: datetime, quiet: Quiet, looks: Iterable[datetime]
) -> tuple[list[tuple[datetime, Stage]], list[Stage]]:
    """What was sent and what was found needless, with the clock looking at these moments."""
    sent: list[tuple[datetime, Stage]] = []
    needless: list[Stage] = []
    for now in looks:
        settled = [stage for _, stage in sent] + needless
        found = turn(starts, agreed, settled, now, quiet=quiet.holds(now, POLICY))
        needless += found.needless
        sent += [(now, found.send)] if found.send else []
    return sent, needless


@given(moments, some.integers(0, 60 * 24 * 20), quiets, gaps)
def test_each_reminder_is_sent_once_or_found_needless(
    starts: datetime, ahead: int, quiet: Quiet, gaps: list[int]
) -> None:
    agreed = starts - timedelta(minutes=ahead)
    looks, now = [], agreed
    for gap in gaps:
        now += timedelta(minutes=gap)
        looks.append(now)
    sent, needless = lived(starts, agreed, quiet, [*looks, starts + timedelta(days=1)])
    stages = [stage for _, stage in sent] + needless
    assert sorted(stages) == sorted(Stage), "each of them ends once"
    for at, stage in sent:
        assert not quiet.holds(at, POLICY)
        assert starts - stage.before <= at < starts
        assert agreed < starts - stage.before, "what was agreed later needs no reminder of that kind"
    assert [stage for _, stage in sent] == sorted((stage for _, stage in sent), key=lambda one: -one.before)


def test_awake_all_the_time_all_three_come_at_their_hour() -> None:
    looks = [STARTS - timedelta(days=10) + timedelta(minutes=15 * step) for step in range(4 * 24 * 11)]
    sent, _ = lived(STARTS, STARTS - timedelta(days=12), Quiet(time(20), time(7)), looks)
    assert [(STARTS - at, stage) for at, stage in sent] == [(stage.before, stage) for stage in Stage]


def over(now: datetime, quiet: Quiet) -> datetime:
    """When they are over, looked for minute by minute, for 26 hours."""
    moments = (now + timedelta(minutes=minutes) for minutes in range(26 * 60 + 1))
    return next(moment for moment in moments if not quiet.holds(moment, POLICY))


@given(moments, quiets)
def test_quiet_hours_end_by_the_clock_on_the_wall(now: datetime, quiet: Quiet) -> None:
    now = now.replace(second=0, microsecond=0)
    end = over(now, quiet)
    assert end == (instant(local(end, POLICY).date(), quiet.ends, POLICY) if quiet.holds(now, POLICY) else now)


def test_the_night_of_the_autumn_clock_is_an_hour_longer() -> None:
    quiet = Quiet(time(20), time(7))
    evening = datetime(2026, 10, 24, 19, 0, tzinfo=UTC)
    assert over(evening, quiet) == datetime(2026, 10, 25, 6, 0, tzinfo=UTC)
    assert over(datetime(2026, 3, 28, 20, 0, tzinfo=UTC), quiet) == datetime(2026, 3, 29, 5, 0, tzinfo=UTC)
