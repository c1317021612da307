"""Reading what stands in a slot of a phrase: exact or not at all."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

from babel import UnknownLocaleError
from babel.dates import get_month_names

from translations.phrase_habits import fold
from translations.phrase_tokens import Token, tokens
from translations.phrase_values import NO_YEAR, Amount, Day, Value, locale_of, table

_LAST_HOUR_SURELY_AFTERNOON = 5
_NOON = 12


Found = Iterator[tuple[Value, int]]
"""What stands from a place on, and the place after it."""

ByFirst = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""Words and what they stand for, by the first of the words."""

Row = Sequence[Token]
Reader = Callable[[Row, int, str], Found]


def _days(row: Row, at: int, language: str) -> Found:
    for words, day in _day_words(language).get(row[at].word, ()):
        if _stands(row, at, words):
            yield Day(day), at + len(words)


def _counts(row: Row, at: int, _language: str) -> Found:
    if row[at].word.isascii() and row[at].word.isdigit() and len(row[at].word) <= 3 and not _leads(row[at].word):
        yield int(row[at].word), at + 1


def _amounts(row: Row, at: int, _language: str) -> Found:
    number = _decimal(row[at].word)
    if number is None:
        return
    for words, unit in _unit_words().get(row[at + 1].word, ()) if at + 1 < len(row) else ():
        if _stands(row, at + 1, words):
            yield Amount(number, unit), at + 1 + len(words)


def _times(row: Row, at: int, language: str) -> Found:
    """ "14.30", "14u30", "3 uur", "half 3", "kwart voor 3": a nursery's three o'clock is in the afternoon."""
    words = _clock(language)
    hour, minute, sure, end = _digital(row, at, words)
    if end == at:
        hour, minute, end = _spoken(row, at, words)
    if end == at:
        return
    end += _is(row, end, words.get("hour", ()))
    if _is(row, end, words.get("morning", ())) and 1 <= hour <= _NOON:
        hour, sure, end = hour % _NOON, True, end + 1
    elif _is(row, end, words.get("afternoon", ())) and 1 <= hour <= _NOON:
        hour, sure, end = hour % _NOON + _NOON, True, end + 1
    if not sure and 1 <= hour <= _LAST_HOUR_SURELY_AFTERNOON:
        hour += _NOON
    elif not sure and hour == _LAST_HOUR_SURELY_AFTERNOON + 1:
        return
    if hour <= 23 and minute <= 59:
        yield time(hour, minute), end


def _digital(row: Row, at: int, words: Mapping[str, Any]) -> tuple[int, int, bool, int]:
    """Hour, minute, whether the half of the day is sure, and the place after it."""
    whole, _, minutes = row[at].word.replace(":", ".").partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= 2):
        return 0, 0, False, at
    sure = whole.startswith("0") or int(whole) > _NOON
    if len(minutes) == 2 and minutes.isdigit():
        return int(whole), int(minutes), sure, at + 1
    if minutes or not _is(
        row, at + 1, [*words.get("hour", ()), *words.get("morning", ()), *words.get("afternoon", ())]
    ):
        return 0, 0, False, at
    following = row[at + 2].word if at + 2 < len(row) else ""
    if row[at + 1].word in ("u", "h") and len(following) == 2 and following.isdigit():
        return int(whole), int(following), sure, at + 3
    return int(whole), 0, sure, at + 1


def _spoken(row: Row, at: int, words: Mapping[str, Any]) -> tuple[int, int, int]:
    half = words.get("half")
    if half and row[at].word == half:
        hour = _hour(row, at + 1)
        return (hour - 1 or _NOON, 30, at + 2) if hour else (0, 0, at)
    minutes = words.get("minutes", {}).get(row[at].word)
    after = _is(row, at + 1, words.get("past", ()))
    if minutes is None or not (after or _is(row, at + 1, words.get("to", ()))):
        return 0, 0, at
    start = _hour(row, at + 2)
    end = at + 3
    total = start * 60
    if half and at + 2 < len(row) and row[at + 2].word == half:
        start, end = _hour(row, at + 3), at + 4
        total = start * 60 - 30
    if not start:
        return 0, 0, at
    total = (total + (minutes if after else -minutes)) % 720
    return total // 60 or _NOON, total % 60, end


def _hour(row: Row, at: int) -> int:
    word = row[at].word if at < len(row) else ""
    return int(word) if word.isascii() and word.isdigit() and 1 <= int(word) <= _NOON else 0


def _dates(row: Row, at: int, language: str) -> Found:
    """ "23/11", "23-11-2026", "23 november": the day comes first in every language here."""
    word = row[at].word.replace("/", "-")
    parts = word.split("-")
    end = at + 1
    if len(parts) == 1 and end < len(row) and row[end].word in _months(language):
        parts, end = [word, str(_months(language)[row[end].word])], end + 1
        if end < len(row) and len(row[end].word) == 4 and row[end].word.isdigit():
            parts, end = [*parts, row[end].word], end + 1
    if len(parts) not in (2, 3) or not all(part.isascii() and part.isdigit() for part in parts):
        return
    year = int(parts[2]) if len(parts) == 3 else NO_YEAR
    if len(parts) == 3 and year < 100:
        year += 2000
    try:
        yield date(year, int(parts[1]), int(parts[0])), end
    except ValueError:
        return


READERS: Mapping[str, Reader] = {
    "day": _days,
    "date": _dates,
    "time": _times,
    "count": _counts,
    "amount": _amounts,
}
PEOPLE = frozenset({"name", "staff"})
SLOTS = PEOPLE | READERS.keys()


def day_words(language: str) -> frozenset[str]:
    """Every word that names a day; none where nobody has written them."""
    return frozenset(word for rows in _day_words(language).values() for words, _ in rows for word in words)


def _clock(language: str) -> Mapping[str, Any]:
    words: Mapping[str, Any] = table()["clock"].get(language, {})
    return words


@cache
def _day_words(language: str) -> ByFirst:
    days = table()["days"].get(language, {})
    return _by_first((_words(typed, language), day) for day, names in days.items() for typed in names)


@cache
def _unit_words() -> ByFirst:
    units = table()["units"]
    return _by_first((_words(typed, ""), unit) for unit, row in units.items() for typed in row["typed"])


def _by_first(pairs: Iterable[tuple[tuple[str, ...], str]]) -> ByFirst:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for words, meant in pairs:
        found[words[0]].append((words, meant))
    return found


@cache
def _months(language: str) -> Mapping[str, int]:
    try:
        names = [get_month_names(width, locale=locale_of(language)) for width in ("wide", "abbreviated")]
    except UnknownLocaleError:
        return {}
    return {fold(name.strip(".")): month for row in names for month, name in row.items()}


def _words(text: str, language: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text, language))


def _stands(row: Row, at: int, words: Sequence[str]) -> bool:
    return len(row) - at >= len(words) and all(row[at + i].word == word for i, word in enumerate(words))


def _is(row: Row, at: int, words: Iterable[str]) -> bool:
    return at < len(row) and row[at].word in words


def _decimal(word: str) -> Decimal | None:
    """Not "1.500", which is a litre and a half or fifteen hundred, depending on who reads."""
    whole, _, part = word.replace(",", ".").partition(".")
    plain = whole.isascii() and whole.isdigit() and (part.isdigit() or not part)
    return Decimal(f"{whole}.{part}" if part else whole) if plain and len(part) < 3 and not _leads(whole) else None


def _leads(digits: str) -> bool:
    return len(digits) > 1 and digits.startswith("0")
