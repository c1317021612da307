"""What was agreed in a talk, as a mentor types it: a line for each, whose it is before a colon, by when at its end."""

import re
from dataclasses import dataclass
from datetime import date

from care.moments import MONTHS, dates

MOST = 3
_PARENTS = frozenset(["ouder", "ouders", "parent", "parents", "thuis", "home", "vader", "moeder", "jullie"])
_TEAM = frozenset(["wij", "we", "team", "opvang", "groep", "pm", "mentor", "nursery", "us"])
_BY = re.compile(
    r"[\s,(–-]*(?:voor|vóór|op|uiterlijk|by|before|on)?\s*(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\w*\s+)?"
    r"(?:(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?|(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?)\s*[).]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreement: whether it is for the guardians or the team, and the day by which it is done, if one was named."""

    by_parent: bool
    text: str
    due_on: date | None = None


def read_agreements(text: str, today: date) -> list[Agreed]:
    """One for each line; without a name before the colon it is the team's own."""
    return [_read(line, today) for raw in text.splitlines() if (line := raw.strip(" \t-•*"))]


def _read(line: str, today: date) -> Agreed:
    before, colon, after = line.partition(":")
    words = set(re.findall(r"\w+", before.lower()))
    named = bool(colon) and bool(after.strip()) and bool(words & (_PARENTS | _TEAM)) and len(words) <= 3
    rest = after.strip() if named else line
    found = _BY.search(rest)
    due_on = _day(found, today) if found else None
    if found and due_on and rest[: found.start()].strip():
        rest = rest[: found.start()].strip()
    return Agreed(named and bool(words & _PARENTS), rest, due_on)


def _day(found: "re.Match[str]", today: date) -> date | None:
    """The named day, the next one to come where no year is said."""
    month = int(found[2]) if found[2] else MONTHS.get(found[5].lower(), 0)
    year = found[3] or found[6]
    return next(dates(int(found[1] or found[4]), month, int(year) if year else None, today), None)
