"""The calendar of a child: the field's default moments, and what any dates and policy can do to them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pydantic import ValidationError

from care.checkin_list import Standing, listing
from care.checkin_policy import DEFAULTS, CheckinKind, CheckinPolicy
from care.checkins import ChildDates, calendar
from care.facts import CareForm
from care.periods import Period
from tests.policies import made_up

DAY = timedelta(days=1)
USUAL = CheckinPolicy()
MILA = ChildDates(CareForm.BABY, date(2026, 3, 12), date(2026, 6, 15), date(2030, 3, 8))

days = some.dates(date(2015, 1, 1), date(2035, 12, 31))
periods = some.builds(
    Period, years=some.integers(0, 4), months=some.integers(0, 11), weeks=some.integers(0, 9), days=some.integers(1, 6)
)


@some.composite
def children(draw: some.DrawFn) -> ChildDates:
    born = draw(days)
    first = born + draw(some.integers(30, 2000)) * DAY
    last = draw(some.none() | some.integers(0, 3000).map(lambda length: first + length * DAY))
    moves = draw(some.none() | some.integers(-50, 2000).map(lambda length: first + length * DAY))
    return ChildDates(draw(some.sampled_from(CareForm)), born, first, last, moves)


def policies() -> some.SearchStrategy[CheckinPolicy]:
    kind = some.builds(
        lambda kind, moment: (kind, DEFAULTS[kind].model_copy(update={"moment": moment})),
        some.sampled_from(CheckinKind),
        periods,
    )
    return some.lists(kind, max_size=4).map(lambda kinds: CheckinPolicy(kinds=dict(kinds)))


def test_four_years_at_a_nursery_have_the_talks_of_the_field() -> None:
    assert [(due.kind.value, due.on.isoformat()) for due in calendar(MILA, USUAL)] == [
        ("intake", "2026-05-25"),
        ("settling", "2026-07-27"),
        ("evaluation", "2026-09-15"),
        ("yearly", "2027-03-12"),
        ("yearly", "2028-03-12"),
        ("yearly", "2029-03-12"),
        ("transfer", "2029-12-12"),
        ("exit", "2030-02-22"),
    ]


def test_a_childminder_has_a_yearly_evaluation_instead_and_school_care_no_school_to_come() -> None:
    minder = ChildDates(CareForm.GASTOUDER, date(2025, 1, 1), date(2025, 9, 1), date(2027, 12, 31))
    assert [due.kind.value for due in calendar(minder, USUAL)] == [
        *("intake", "settling", "evaluation", "childminder", "childminder", "exit"),
    ]
    school = ChildDates(CareForm.BSO, date(2019, 1, 1), date(2023, 9, 1))
    assert CheckinKind.TRANSFER not in {due.kind for due in calendar(school, USUAL)}


def test_a_child_of_leap_day_has_a_birthday_every_year() -> None:
    born = ChildDates(CareForm.PRESCHOOL, date(2024, 2, 29), date(2024, 6, 3))
    yearly = [due.on.isoformat() for due in calendar(born, USUAL) if due.kind is CheckinKind.YEARLY]
    assert yearly[:4] == ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]


@given(children(), policies())
def test_every_talk_has_a_name_of_its_own_and_a_day_in_order(child: ChildDates, policy: CheckinPolicy) -> None:
    dues = calendar(child, policy)
    assert len({(due.kind, due.occasion) for due in dues}) == len(dues)
    assert [due.on for due in dues] == sorted(due.on for due in dues)
    for due in dues:
        assert child.form in policy.kind(due.kind).forms
        assert child.last_day is None or due.on <= child.last_day or due.kind is CheckinKind.INTAKE


@given(children(), some.integers(1, 400))
def test_a_moved_first_day_moves_what_counts_from_it_and_nothing_else(child: ChildDates, later: int) -> None:
    moved = ChildDates(child.form, child.born, child.first_day + later * DAY, None, child.moves_on)
    stayed = ChildDates(child.form, child.born, child.first_day, None, child.moves_on)
    before = {(due.kind, due.occasion): due.on for due in calendar(stayed, USUAL)}
    for due in calendar(moved, USUAL):
        old = before.get((due.kind, due.occasion))
        if due.kind in (CheckinKind.YEARLY, CheckinKind.TRANSFER, CheckinKind.GROUP_CHANGE):
            assert old == due.on
        elif due.kind is not CheckinKind.CHILDMINDER:
            assert old is not None
            assert old <= due.on, "a month is as long as it is"


@given(days, periods)
def test_before_and_after_are_within_a_few_days_of_each_other(day: date, period: Period) -> None:
    assert period.before(day) < day < period.after(day)
    assert abs((period.before(period.after(day)) - day).days) <= 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6 weeks", "6 weeks"),
        ("3 years 9 months", "3 years 9 months"),
        ("1 Month", "1 month"),
        ("2 weeks, 1 day", "2 weeks 1 day"),
    ],
)
def test_a_length_of_time_is_written_as_people_say_it(text: str, said: str) -> None:
    assert str(CheckinPolicy.model_validate({"ask_before": text}).ask_before) == said


@pytest.mark.parametrize(
    "text", ["soon", "6", "weeks", "-3 weeks", "3 fortnights", "1 week 2 weeks", "99999 years", ""]
)
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match="length of time"):
        CheckinPolicy.model_validate({"ask_before": text})


def test_a_kind_is_switched_off_with_a_reason_and_not_without() -> None:
    off = made_up(checkins={"kinds": {"yearly": {"on": False, "reason": "De ouderavond is er al."}}})
    assert CheckinKind.YEARLY not in {due.kind for due in calendar(MILA, off.checkins)}
    assert off.checkins.kind(CheckinKind.YEARLY).minutes == DEFAULTS[CheckinKind.YEARLY].minutes
    with pytest.raises(ValidationError, match="say why"):
        made_up(checkins={"kinds": {"yearly": {"on": False}}})


def test_the_list_says_where_each_talk_stands() -> None:
    known = {
        (CheckinKind.SETTLING, 0): ("held", date(2026, 7, 27)),
        (CheckinKind.EVALUATION, 0): ("asked", date(2026, 9, 15)),
    }
    stands = {one.kind.value: one.state for one in listing(MILA, USUAL, known, date(2026, 11, 23))}
    assert stands == {
        "intake": Standing.OVERDUE,
        "settling": "held",
        "evaluation": Standing.OVERDUE,
        "yearly": "coming",
    }
    soon = {one.kind.value: one.state for one in listing(MILA, USUAL, known, date(2027, 3, 1))}
    assert soon["yearly"] == Standing.DUE


@given(children(), days)
def test_nothing_before_the_day_on_which_talks_began_is_overdue(child: ChildDates, day: date) -> None:
    policy = CheckinPolicy(since=day)
    assert all(one.due >= day for one in listing(child, policy, {}, day + 200 * DAY) if one.state == Standing.OVERDUE)
