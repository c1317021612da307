"""The floor: told, skipped or missing; out-of-school care has no sleep. Who is there, and when somebody is asked."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.facts import Amount, Ate, Bottle, CareForm, DidNotSleep, Fact, Feeling, Mood, Nappies, Rested, Slept
from care.floor import Part, Skip, Told, closed_day, is_asked_after, is_here, listed_day, missing, parts, told, untold
from care.hours import instant, is_working_day, local
from care.policy import Policy
from tests.policies import made_up

TELLS: dict[Part, list[Fact]] = {
    Part.EATING: [Ate(Amount.ALL), Bottle(ml=150)],
    Part.SLEEPING: [Slept(minutes=30), DidNotSleep(), DidNotSleep(no_longer=True), Rested(20)],
    Part.MOOD: [Mood(Feeling.HAPPY)],
}


@pytest.mark.parametrize("form", CareForm)
def test_only_out_of_school_care_has_no_sleep_to_tell(form: CareForm) -> None:
    assert (Part.SLEEPING in parts(form)) is (form is not CareForm.BSO)
    assert {Part.EATING, Part.MOOD} <= set(parts(form))


@pytest.mark.parametrize("fact", [fact for facts in TELLS.values() for fact in facts])
def test_each_fact_of_a_part_tells_that_part_alone(fact: Fact) -> None:
    told = next(part for part, facts in TELLS.items() if fact in facts)
    assert missing(CareForm.BABY, [fact]) == tuple(part for part in Part if part is not told)


def test_a_nappy_tells_no_part_of_the_floor() -> None:
    assert missing(CareForm.BABY, [Nappies(total=3)]) == tuple(Part)


@given(
    form=some.sampled_from(CareForm),
    told=some.sets(some.sampled_from(Part)),
    skipped=some.sets(some.sampled_from(Part)),
)
def test_what_is_told_or_skipped_is_never_missing_and_the_rest_is_unless_nobody_asks(
    form: CareForm, told: set[Part], skipped: set[Part]
) -> None:
    facts = [TELLS[part][0] for part in told]
    left = [part for part in parts(form) if part not in told | skipped]
    assert list(untold(form, facts, skipped)) == left
    assert list(missing(form, facts, skipped)) == (left if is_asked_after(form) else [])


def test_a_reason_is_no_part() -> None:
    assert missing(CareForm.BABY, [], [reason.value for reason in Skip]) == tuple(Part)


@given(
    form=some.sampled_from(CareForm),
    facts=some.lists(some.sampled_from([fact for facts in TELLS.values() for fact in facts] + [Nappies(total=1)])),
    skipped=some.sets(some.sampled_from(Part)),
    sent=some.booleans(),
)
def test_a_day_is_told_completely_in_part_or_not_at_all(
    form: CareForm, facts: Sequence[Fact], skipped: set[Part], sent: bool
) -> None:
    state = told(form, facts, skipped, sent=sent)
    assert (state is Told.NONE) is not sent
    shown = {part for part, known in TELLS.items() if any(fact in known for fact in facts)} | skipped
    assert (state is Told.COMPLETE) is (sent and (set(parts(form)) <= shown or not is_asked_after(form)))
    more = told(form, [*facts, Mood(Feeling.CALM)], {*skipped, Part.EATING}, sent=sent)
    assert [*Told].index(more) <= [*Told].index(state), "to tell more never makes it less"


def test_everybody_is_asked_after_but_the_children_of_a_childminder() -> None:
    assert [form for form in CareForm if not is_asked_after(form)] == [CareForm.GASTOUDER]


dates = some.dates(date(2020, 1, 1), date(2040, 12, 30))
weekdays = some.none() | some.sets(some.integers(1, 7), min_size=1).map(lambda days: "".join(map(str, sorted(days))))


@given(day=dates, days=weekdays, is_open=some.booleans(), absent=some.booleans(), said=some.none() | some.booleans())
def test_the_team_knows_better_than_a_parent_and_she_better_than_the_roster(
    day: date, days: str | None, is_open: bool, absent: bool, said: bool | None
) -> None:
    there = is_here(day, days, is_open=is_open, told_absent=absent, said=said)
    if said is not None:
        assert there is said
    elif absent or not is_open:
        assert not there
    else:
        assert there is (days is None or day.isoweekday() in set(map(int, days)))


def amsterdam(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Amsterdam")).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "listed", "closed"),
    [
        ("2026-11-23T15:59:59", None, None),
        ("2026-11-23T16:00", "2026-11-23", None),
        ("2026-11-23T18:29:59", "2026-11-23", None),
        ("2026-11-23T18:30", None, "2026-11-23"),
        ("2026-11-24T07:29:59", None, "2026-11-23"),
        ("2026-11-24T07:30", None, None),
        ("2026-11-28T07:00", None, "2026-11-27"),
        ("2026-11-28T16:00", None, None),
        ("2026-11-28T19:00", None, None),
        ("2026-03-27T16:00", "2026-03-27", None),
        ("2026-03-30T16:00", "2026-03-30", None),
        ("2026-10-26T15:59", None, None),
        ("2026-10-26T18:30", None, "2026-10-26"),
        ("2026-12-25T16:00", None, None),
        ("2026-12-25T18:30", None, None),
    ],
)
def test_the_list_and_the_line_have_their_hours_by_the_clock_on_the_wall(
    now: str, listed: str | None, closed: str | None
) -> None:
    policy = made_up(holidays=["2026-12-25"])
    assert listed_day(amsterdam(now), "Vlinders", policy) == (date.fromisoformat(listed) if listed else None)
    assert closed_day(amsterdam(now), "Vlinders", policy) == (date.fromisoformat(closed) if closed else None)


times = some.times().map(lambda at: at.replace(second=0, microsecond=0))


@some.composite
def policies(draw: some.DrawFn) -> Policy:
    """Any hours on any days, at the turn of the clock or not."""
    opens, closes = sorted(draw(some.lists(times, min_size=2, max_size=2, unique=True)))
    open_days = sorted(draw(some.sets(some.integers(1, 7), min_size=1)))
    zone = draw(some.sampled_from(["Europe/Amsterdam", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu"]))
    chosen = {"opens": opens, "closes": closes, "open_days": open_days, "timezone": zone, "send_at": draw(times)}
    return made_up(**chosen, holidays=draw(some.lists(dates, max_size=2)))


moments = some.datetimes(datetime(2020, 1, 2), datetime(2040, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001
turns = some.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2026, 4, 5), date(2026, 11, 1)])


@given(policy=policies(), now=moments | some.builds(lambda day, at: datetime.combine(day, at, UTC), turns, times))
def test_a_day_is_listed_while_it_lasts_and_closed_once_after_it(policy: Policy, now: datetime) -> None:
    here, at = local(now, policy), policy.group_floor_at("Vlinders")
    assert policy.opens <= at <= policy.closes
    listed, closed = listed_day(now, "Vlinders", policy), closed_day(now, "Vlinders", policy)
    assert listed is None or (listed == here.date() and is_working_day(listed, policy))
    if closed is not None:
        assert is_working_day(closed, policy)
        assert instant(closed, policy.closes, policy) <= now
        assert closed in (here.date(), here.date() - timedelta(days=1))
    assert listed is None or closed != listed, "a day is not over while it lasts"
    if is_working_day(here.date(), policy) and now >= instant(here.date(), policy.closes, policy):
        assert closed == here.date()


@given(chosen=times, policy=policies())
def test_a_chosen_hour_counts_where_somebody_is_there_then(chosen: time, policy: Policy) -> None:
    at = policy.model_copy(update={"floor_at": chosen}).group_floor_at("Vlinders")
    earlier = policy.closes.replace(hour=max(policy.closes.hour - 1, 0))
    assert at == (chosen if policy.opens <= chosen < policy.closes else max(policy.opens, earlier))
