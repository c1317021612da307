"""The national holidays of the Netherlands on which childcare is closed; whoever is open then leaves them out."""

from datetime import date, timedelta
from functools import cache

_FIXED = ((1, 1), (12, 25), (12, 26))
_AFTER_EASTER = (1, 39, 50)  # Easter Monday, Ascension Day, Whit Monday


def is_national_holiday(day: date) -> bool:
    """Liberation Day is left out: nurseries differ, and each can name it among its own days."""
    return day in _of_year(day.year)


@cache
def _of_year(year: int) -> frozenset[date]:
    easter = easter_sunday(year)
    kings_day = date(year, 4, 27)
    kings_day -= timedelta(days=kings_day.isoweekday() == 7)  # a Sunday is left to the churches
    moving = {easter + timedelta(days=days) for days in _AFTER_EASTER}
    return frozenset({kings_day, *moving, *(date(year, month, day) for month, day in _FIXED)})


def easter_sunday(year: int) -> date:
    """By the rule of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century = year % 19, year // 100
    skipped, leaps = century // 4, century % 4
    moved = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - skipped - moved + 15) % 30
    weekday = (32 + 2 * leaps + 2 * (year % 100 // 4) - moon - year % 100 % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
