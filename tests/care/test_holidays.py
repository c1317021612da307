"""National holidays, by an almanac of others."""

from datetime import date, timedelta

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as some

from care.holidays import easter_sunday, is_national_holiday
from care.hours import is_working_day, working_day_from
from tests.policies import made_up


@given(some.integers(1900, 2200))
def test_easter_is_where_another_program_puts_it(year: int) -> None:
    assert easter_sunday(year) == easter(year)


@pytest.mark.parametrize(
    "day",
    ["2026-01-01", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26", "2025-04-26"],
)
def test_the_days_on_which_childcare_is_closed(day: str) -> None:
    assert is_national_holiday(date.fromisoformat(day))


def test_kings_day_moves_away_from_a_sunday_and_liberation_day_is_each_ones_own() -> None:
    assert not is_national_holiday(date(2025, 4, 27))
    assert not is_national_holiday(date(2026, 5, 5))


def test_they_count_where_the_organisation_says_so() -> None:
    assert is_working_day(date(2026, 4, 27), made_up(national_holidays=False))
    policy = made_up()
    assert not is_working_day(date(2026, 4, 27), policy)
    assert working_day_from(date(2026, 12, 25), policy) == date(2026, 12, 28)


@given(some.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_week_is_never_all_holidays(day: date) -> None:
    assert not all(is_national_holiday(day + timedelta(days=later)) for later in range(7))
