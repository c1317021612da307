"""Lengths of time as people agree on them: six weeks, three months, three years and nine months."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Months end where the month ends: a month after 31 January is the last of February."""

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        return self._moved(day, 1)

    def before(self, day: date) -> date:
        return self._moved(day, -1)

    def _moved(self, day: date, way: int) -> date:
        months = day.year * 12 + day.month - 1 + way * (self.years * 12 + self.months)
        year, month = divmod(months, 12)
        moved = date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        return moved + way * timedelta(weeks=self.weeks, days=self.days)

    def __str__(self) -> str:
        named = (("year", self.years), ("month", self.months), ("week", self.weeks), ("day", self.days))
        return " ".join(f"{count} {name}{'s' * (count != 1)}" for name, count in named if count) or "0 days"
