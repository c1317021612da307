"""Clock times in words: "half 1", "kwart voor 1", "tien over half 3", "half past 12"."""

from collections.abc import Callable
from itertools import pairwise

from care.shorthand import words
from care.shorthand.tokens import Clock, Kind, Token

_SPELT = """nul|een één eén one|twee two|drie three|vier four|vijf five|zes six|zeven seven|acht eight|negen nine
|tien ten|elf eleven|twaalf twelve"""
NUMBERS = {word: number for number, spellings in enumerate(_SPELT.split("|")) for word in spellings.split()}
_MINUTES = {
    "kwart": 15,
    "kwartier": 15,
    "kw": 15,
    "quarter": 15,
    "twintig": 20,
    "twenty": 20,
    "vijf": 5,
    "tien": 10,
    "five": 5,
}
_MINUTES |= {"ten": 10, "twentyfive": 25, "vijfentwintig": 25, "veertien": 14}


def merge(row: list[Token], start: int, end: int, kind: Kind, **fields: object) -> Token:
    """One token for several, keeping the typed words."""
    parts = row[start:end]
    text = parts[0].text
    for left, right in pairwise(parts):
        text += (" " if right.start > left.end else "") + right.text
    return Token(kind, text, parts[0].start, parts[-1].end, **fields)  # type: ignore[arg-type]


def sweep(row: list[Token], rule: Callable[[int, list[Token]], tuple[Token, int] | None]) -> list[Token]:
    """Replace left to right wherever `rule` finds a token for the tokens up to an index."""
    done: list[Token] = []
    index = 0
    while index < len(row):
        found = rule(index, row)
        done.append(found[0] if found else row[index])
        index = found[1] if found else index + 1
    return done


def low_at(row: list[Token], index: int) -> str:
    return row[index].low if 0 <= index < len(row) else ""


def _hour(row: list[Token], index: int) -> int | None:
    """The hour 1–12 at this place: "3", "drie", or the 3 of "3 uur"."""
    if not 0 <= index < len(row):
        return None
    token = row[index]
    if token.kind in (Kind.NUMBER, Kind.HOURS) and token.number is not None:
        whole = token.number == token.number.to_integral_value()
        plain = token.kind is Kind.HOURS or token.text.isdigit()
        return int(token.number) if whole and plain and 1 <= token.number <= 12 else None
    return NUMBERS.get(token.low) if token.kind is Kind.WORD and NUMBERS.get(token.low) else None


def _end(row: list[Token], index: int) -> int:
    """Swallow the "uur" that follows a said time."""
    return index + 1 if low_at(row, index) in ("uur", "u", "o'clock") else index


_GLUED = {f"half{word}": hour for word, hour in NUMBERS.items() if hour}


def said(i: int, row: list[Token], language: str) -> tuple[Token, int] | None:
    """ "kwart voor 1", "tien over half 3", "half past 12", "noon", "3 o'clock"."""
    found = _half(i, row, language)
    if found is None:
        minute, after = _minute(i, row)
        if minute is not None:
            found = _past_or_to(minute, after, row, language)
    if found is None and language == "en" and low_at(row, i) in ("noon", "midday"):
        found = (Clock(12, 0, sure=True), i + 1)
    hour = _hour(row, i)
    if found is None and hour and low_at(row, i + 1) == "o'clock":
        found = (Clock(hour, 0), i + 1)
    if found is None:
        return None
    end = _end(row, found[1])
    return merge(row, i, end, Kind.CLOCK, clock=found[0]), end


def _minute(i: int, row: list[Token]) -> tuple[int | None, int]:
    token = row[i]
    if token.kind is Kind.NUMBER and token.text in ("5", "10", "15", "20", "25"):
        return int(token.text), i + 1
    if token.kind is Kind.LENGTH and token.minutes is not None and token.minutes < 30:
        return token.minutes, i + 1
    if token.low in _MINUTES:
        return _MINUTES[token.low], i + 2 if low_at(row, i + 1) in ("minuten", "min", "minutes") else i + 1
    return None, i


def _past_or_to(minute: int, i: int, row: list[Token], language: str) -> tuple[Clock, int] | None:
    link = low_at(row, i)
    digits = row[i - 1].kind is Kind.NUMBER
    if language == "en":
        before = link == "to" and not (digits and minute in (10, 15))
        after = link == "past"
    else:
        before, after = link in ("voor", "vr", "v"), link == "over"
    if not (before or after):
        return None
    half = _half(i + 1, row, language) if language != "en" else None
    hour = _hour(row, i + 1)
    if half:
        base, end = half[0].hour * 60 + half[0].minute, half[1]
    elif hour:
        base, end = hour * 60, i + 2
    else:
        return None
    total = (base + (minute if after else -minute)) % 720 or 720
    return Clock(total // 60 or 12, total % 60), end


def _half(i: int, row: list[Token], language: str) -> tuple[Clock, int] | None:
    low = low_at(row, i)
    if language == "en":
        past = low_at(row, i + 1) == "past"
        hour = _hour(row, i + 2) if past else None
        return (Clock(hour, 30), i + 3) if low == "half" and hour else None
    if low in _GLUED:
        return Clock(_GLUED[low] - 1 or 12, 30), i + 1
    hour = _hour(row, i + 1)
    if low not in ("half", "hlf") or not hour:
        return None
    article = row[i + 1].kind is Kind.WORD and words.sign(low_at(row, i + 2), language) in "Fju"
    return None if article else (Clock(hour - 1 or 12, 30), i + 2)
