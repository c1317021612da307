"""How long something took, and the "2 uur" that may be a length or a clock time."""

from dataclasses import replace
from decimal import Decimal

from care.shorthand import hints, topics, words
from care.shorthand.clock import NUMBERS, low_at, merge
from care.shorthand.tokens import Clock, Kind, Token

_BEFORE_LENGTH = words.among(
    "al ruim maar elke iedere de per een over binnen bijna every for in krap hele minstens zeker"
)
_LASTING = words.among(
    "gespeeld gewandeld gehuild gevoetbald gebouwd gewacht gezeten gelopen gefietst gezwommen gerust played"
)


_ALONE = {"halfuur": 30, "halfuurtje": 30, "kwartier": 15, "kwartiertje": 15}


def _count(row: list[Token], i: int) -> Decimal | None:
    if 0 <= i < len(row) and row[i].kind is Kind.NUMBER:
        return row[i].number
    return Decimal(NUMBERS[low_at(row, i)]) if low_at(row, i) in NUMBERS else None


def length_in_words(i: int, row: list[Token]) -> tuple[Token, int] | None:
    """ "half uur", "anderhalf uur", "drie kwartier", "2 en een half uur": lengths said in words."""
    low, following = low_at(row, i), low_at(row, i + 1)
    hour_words = ("uur", "uurtje", "hour")

    def length(minutes: int, end: int) -> tuple[Token, int]:
        return merge(row, i, end, Kind.LENGTH, minutes=minutes), end

    if low in _ALONE:
        return length(_ALONE[low], i + 1)
    if low in ("half", "een", "a") and following in (*hour_words, "half", "an"):
        end = next((j for j in range(i + 1, min(i + 4, len(row))) if low_at(row, j) in hour_words), None)
        if end is not None and "half" in [low_at(row, j) for j in range(i, end)]:
            return length(30, end + 1)
    if low in ("anderhalf", "anderhalve") and following in hour_words:
        return length(90, i + 2)
    count = _count(row, i)
    if count is None:
        return None
    if following in ("kwartier", "kwartiertje"):
        return length(int(count * 15), i + 2)
    if [low_at(row, j) for j in range(i + 1, i + 4)] == ["en", "een", "half"] and low_at(row, i + 4) in hour_words:
        return length(int(count * 60) + 30, i + 5)
    if following in ("uur", "uurtje", "uren", "hour", "hours") and row[i].kind is Kind.WORD:
        return merge(row, i, i + 2, Kind.HOURS, number=count, unit=following), i + 2
    return None


def hours(row: list[Token]) -> list[Token]:
    """Decide for every "4 uur" whether it is four o'clock or four hours."""
    heads = topics.topics(row)
    done: list[Token] = []
    for index, token in enumerate(row):
        if token.kind is Kind.CLOCK and heads[index] == "S" and _is_hours_and_minutes(row, index):
            clock = token.clock or Clock(0, 0)
            done.append(replace(token, kind=Kind.LENGTH, clock=None, minutes=clock.hour * 60 + clock.minute))
        elif token.kind is not Kind.HOURS or token.number is None:
            done.append(token)
        elif _is_length(row, index, heads[index]):
            done.append(replace(token, kind=Kind.LENGTH, minutes=int(token.number * 60)))
        elif token.number < 24:
            sure = token.number > 12 or token.text.startswith("0")
            done.append(replace(token, kind=Kind.CLOCK, clock=Clock(int(token.number), 0, sure=sure)))
        else:
            done.append(replace(token, kind=Kind.RAW))
    return done


def _is_hours_and_minutes(row: list[Token], i: int) -> bool:
    """ "1u15 geslapen" is a length: no nap of one o'clock without an end."""
    clock = row[i].clock
    short = clock is not None and clock.hour <= 3 and "u" in row[i].text.lower()[1:3]
    alone = not {low_at(row, i - 1), low_at(row, i + 1)} & (hints.BEFORE_TIME | hints.UNTIL | {"/"})
    return short and alone and row[i].text[-1].isdigit()


def _is_length(row: list[Token], i: int, head: str) -> bool:
    token, before, after = row[i], low_at(row, i - 1), low_at(row, i + 1)
    number = token.number or Decimal(0)
    if number != number.to_integral_value() or token.unit in (
        "uurtje",
        "uurtjes",
        "uren",
        "hour",
        "hours",
        "hr",
        "hrs",
    ):
        return True
    if before == "de" and low_at(row, i - 2) == "om":
        return True
    between = {before, after} & (hints.UNTIL | {"/"})
    if between or before in hints.BEFORE_TIME or number > 5:
        return False
    if before in _BEFORE_LENGTH or after in ("later", "lang", "geleden", "achter", "en"):
        return True
    busy = (
        after.startswith("ge")
        and len(after) > 4
        and after not in ("gegeten", "gedronken", "gehad", "gebeld", "gehaald", "gebracht")
    )
    return busy or head in ("S", "r") or bool(_LASTING & {other.low for other in topics.clause(row, i)})


def joined_length(i: int, row: list[Token]) -> tuple[Token, int] | None:
    """ "uur en kwartier", "1 uur en 20 min", "1 uur 20"."""
    low, token = low_at(row, i), row[i]
    hours = token.minutes if token.kind is Kind.LENGTH else None
    if hours is None and low in ("uur", "uurtje", "hour"):
        hours = 60
    if hours is None or hours % 60 or not hours:
        return None
    j = i + 1
    if low_at(row, j) in ("en", "and"):
        j += 1
        j += low_at(row, j) in ("een", "a")
    following = row[j] if j < len(row) else None
    if following and following.kind is Kind.LENGTH and following.minutes and following.minutes < 60:
        return merge(row, i, j + 1, Kind.LENGTH, minutes=hours + following.minutes), j + 1
    if (
        following
        and j == i + 1
        and following.kind is Kind.NUMBER
        and following.text in ("10", "15", "20", "30", "40", "45", "50")
    ):
        return merge(row, i, j + 1, Kind.LENGTH, minutes=hours + int(following.text)), j + 1
    if low in ("uur", "uurtje") and token.kind is Kind.WORD and low_at(row, i - 1) not in hints.BEFORE_TIME:
        return merge(row, i, i + 1, Kind.LENGTH, minutes=60), i + 1
    return None
