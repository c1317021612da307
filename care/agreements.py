"""What was agreed in a talk, as a mentor types it: a line for each, whose it is before a colon, by when at its end."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from care.moments import MONTHS, dates

MOST = 3
USUAL = timedelta(weeks=2)
"""By when, where nobody said it: an agreement has an owner and a date (R12). The team sees the day before it goes."""
_PARENTS = frozenset(["ouder", "ouders", "parent", "parents", "thuis", "home", "vader", "moeder", "jullie"])
_TEAM = frozenset(["wij", "we", "team", "opvang", "groep", "pm", "mentor", "nursery", "us"])
_SCREENS = frozenset(["scherm", "schermen", "schermtijd", "screen", "screens"])
_BY = re.compile(
    r"[\s,(–-]*(?:voor|vóór|op|uiterlijk|by|before|on)?\s*(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\w*\s+)?"
    r"(?:(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?|(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?)\s*[).]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreement: whether it is for the guardians or the team, by when, and whether it is about screens (R43)."""

    by_parent: bool
    text: str
    due_on: date
    about_screens: bool = False


def read_agreements(text: str, today: date) -> list[Agreed]:
    """One for each line; without a name before the colon it is the team's own. "scherm:" comes before or after it."""
    return [_read(line, today) for raw in text.splitlines() if (line := raw.strip(" \t-•*"))]


def _read(line: str, today: date) -> Agreed:
    heads, rest = set[str](), line
    for _ in ("whose", "what about"):
        found, rest = _head(rest)
        heads |= found
    by = _BY.search(rest)
    due_on = _day(by, today) if by else None
    if by and due_on and rest[: by.start()].strip():
        rest = rest[: by.start()].strip()
    return Agreed(bool(heads & _PARENTS), rest, due_on or today + USUAL, bool(heads & _SCREENS))


def _head(text: str) -> tuple[set[str], str]:
    """The words before a colon that say whose it is or what about, and what follows; without them, all of the text."""
    before, colon, after = text.partition(":")
    words = set(re.findall(r"\w+", before.lower()))
    named = words & (_PARENTS | _TEAM | _SCREENS) if colon and after.strip() and len(words) <= 3 else set()
    return (named, after.strip()) if named else (set(), text)


def _day(found: "re.Match[str]", today: date) -> date | None:
    """The named day, the next one to come where no year is said."""
    month = int(found[2]) if found[2] else MONTHS.get(found[5].lower(), 0)
    year = found[3] or found[6]
    return next(dates(int(found[1] or found[4]), month, int(year) if year else None, today), None)
