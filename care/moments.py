"""Moments as staff type them: "di 15.30, do 17u, ma 2 dec 8:15", "Thu half past 3"; read as clock times to come."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from care.checkin_policy import LONGEST, SHORTEST
from care.hours import instant, local
from care.policy import Policy

_DAYS = """ma maandag mon monday|di dinsdag tue tues tuesday|wo woensdag wed wednesday
|do donderdag thu thur thurs thursday|vr vrijdag fri friday|za zaterdag sat saturday|zo zondag sun sunday"""
_NAMES = """jan januari january|feb februari february|mrt maart mar march|apr april|mei may|jun juni june|jul juli july
|aug augustus august|sep sept september|okt oktober oct october|nov november|dec december"""
WEEKDAYS = {word: number for number, words in enumerate(_DAYS.split("|"), 1) for word in words.split()}
MONTHS = {word: number for number, words in enumerate(_NAMES.split("|"), 1) for word in words.split()}
_NEAR = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}
_HOURS = """een one|twee two|drie three|vier four|vijf five|zes six|zeven seven|acht eight|negen nine|tien ten
|elf eleven|twaalf twelve"""
_HOUR = {word: number for number, words in enumerate(_HOURS.split("|"), 1) for word in words.split()}
_BETWEEN = re.compile(r"[,;\n]|\s(?:of|or|en|and)\s")
_DATE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|e)?\s+([a-z]{3,9})\.?\b|\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?\b")
_CLOCK = re.compile(
    r"(?<![\d.:])(\d{1,2})\s*(?:[.:u]\s*(\d{2}))?\s*(am|pm|uur|u|h|o'clock)?(?![\d.:])|\b(\d{4})\b", re.IGNORECASE
)
_SAID = re.compile(
    r"\b(half past|half|kwart over|kwart voor|quarter past|quarter to)\s+([a-z]+|\d{1,2})\b(?:\s*(?:uur|u))?"
)
_AFTER = {"half past": 30, "half": -30, "kwart over": 15, "kwart voor": -15, "quarter past": 15, "quarter to": -15}
_FILLER = re.compile(
    r"\b(?:om|at|op|on|de|the|a|an|bijvoorbeeld|bijv|bv|rond|around|middag|ochtend|morning|afternoon|this|next|volgende|komende)\b|[.!?()]"
)
_LENGTHS = {"kwartier": 15, "half uur": 30, "halfuur": 30, "half an hour": 30, "drie kwartier": 45, "anderhalf uur": 90}
_LASTS = re.compile(
    rf"(?:\b(?:voor|for|duur) )?\b(?:(\d{{1,3}})\s*min(?:uten|utes)?|(?:een |a )?({'|'.join(_LENGTHS)}))[\s.)!]*$",
    re.IGNORECASE,
)
_EARLIEST = 7  # nobody means three at night
_AHEAD = 366


@dataclass(frozen=True, slots=True)
class Typed:
    """What was read out of typed moments: the moments in UTC, in order, the pieces that say none, and a length.

    `minutes` is 0 where no length was typed.
    """

    moments: tuple[datetime, ...]
    unread: tuple[str, ...] = ()
    minutes: int = 0


def read_moments(text: str, now: datetime, policy: Policy) -> Typed:
    """The moments to come that a text names, and how long it is to take. "di 9u of 13u" are two on one day."""
    found, unread = dict[datetime, None](), list[str]()
    day: date | None = None
    lasts = 0
    for piece in pieces(text):
        length, rest = _length(piece)
        read = _read(rest, day, now, policy)
        if read is None and (rest or not length):
            unread.append(piece)
            continue
        lasts = length or lasts
        if read is not None:
            day = local(read, policy).date()
            found[read] = None
    return Typed(tuple(sorted(found)), tuple(unread), lasts)


def pieces(text: str) -> list[str]:
    return [piece for part in _BETWEEN.split(text) if (piece := " ".join(part.split()))]


def _length(piece: str) -> tuple[int, str]:
    """The minutes that a piece ends with, 0 where it names none that a talk can last, and what stands before them.

    A length stands alone or behind a day and a time; "3 kwartier" and "20-30 min" are none, and are read as nothing.
    """
    said = _LASTS.search(piece)
    length = 0 if said is None else int(said[1]) if said[1] else _LENGTHS[said[2].lower()]
    before = piece[: said.start()].strip(" (") if said is not None else ""
    if said is None or not SHORTEST <= length <= LONGEST or (before and not _names_a_day(before)):
        return 0, piece
    return length, before


def _names_a_day(text: str) -> bool:
    """Whether a length may stand behind it: it names a day, and ends with no number that the length may belong to."""
    words = re.findall(r"[a-z]+", text.lower())
    day = any(word in WEEKDAYS or word in MONTHS or word in _NEAR for word in words) or re.search(r"\d[-/]\d", text)
    return bool(day) and not text.endswith(("-", "–", "à"))


def _read(piece: str, before: date | None, now: datetime, policy: Policy) -> datetime | None:
    rest = f" {piece.lower()} "
    here = local(now, policy)
    days, rest = _days_of(rest, here)
    at, rest = _time(rest)
    if at is None or days is None or _FILLER.sub("", rest).strip(" -–"):
        return None
    moments = (instant(day, at, policy) for day in days or ([before] if before else []))
    return next((moment for moment in moments if moment > now), None)


def _days_of(rest: str, here: datetime) -> tuple[list[date] | None, str]:
    """The days that the words may mean, the nearest first; none where they name none, None where it does not exist."""
    weekday, rest = _word(rest, WEEKDAYS)
    if found := next((date for date in _DATE.finditer(rest) if not date[2] or date[2] in MONTHS), None):
        rest = rest.replace(found[0], " ", 1)
        month = MONTHS[found[2]] if found[2] else int(found[4])
        year, latest = int(found[5]) if found[5] else None, here.date() + timedelta(days=_AHEAD)
        days = [day for day in dates(int(found[1] or found[3]), month, year, here.date()) if day <= latest]
        return [day for day in days if weekday is None or day.isoweekday() == weekday] or None, rest
    near, rest = _word(rest, _NEAR)
    if near is not None:
        return [here.date() + timedelta(days=near)], rest
    if weekday is None:
        return [], rest
    ahead = (weekday - here.isoweekday()) % 7
    return [here.date() + timedelta(days=ahead), here.date() + timedelta(days=ahead + 7)], rest


def dates(day: int, month: int, year: int | None, today: date) -> Iterator[date]:
    """The days to come that this can mean: in that year, or in this one and the next where none is said."""
    for one in (year,) if year else (today.year, today.year + 1):
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if found >= today:
            yield found


def _word(rest: str, words: dict[str, int]) -> tuple[int | None, str]:
    for word in re.findall(r"[a-z]+", rest):
        if word in words:
            return words[word], re.sub(rf"\b{word}\b\.?", " ", rest, count=1)
    return None, rest


def _time(rest: str) -> tuple[time | None, str]:
    if (said := _SAID.search(rest)) and (hour := _HOUR.get(said[2]) or (int(said[2]) if said[2].isdigit() else 0)):
        minutes = hour * 60 + _AFTER[said[1]]
        return _clock(minutes // 60, minutes % 60, ""), rest.replace(said[0], " ", 1)
    for found in _CLOCK.finditer(rest):
        hour, minute = (int(found[4][:2]), int(found[4][2:])) if found[4] else (int(found[1]), int(found[2] or 0))
        return _clock(hour, minute, (found[3] or "").lower()), rest.replace(found[0], " ", 1)
    return None, rest


def _clock(hour: int, minute: int, half: str) -> time | None:
    """Without more, an hour before seven is in the afternoon."""
    if (half == "pm" and hour < 12) or (half != "am" and hour < _EARLIEST):
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
