"""Cuts typed text into words, numbers, clock times and measures, each with its place in the text."""

import re
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from enum import StrEnum

from care.shorthand import words


class Kind(StrEnum):
    WORD = "word"
    NUMBER = "number"
    TIMES = "times"  # "2x"
    HOURS = "hours"  # "4 uur": a clock time or a length, the words around decide
    CLOCK = "clock"
    SPAN = "span"  # from one clock time to another
    LENGTH = "length"
    AMOUNT = "amount"
    PORTION = "portion"  # "90 vd 150"
    TEMPERATURE = "temperature"
    MARK = "mark"
    EMOJI = "emoji"
    RAW = "raw"  # a link, a date, a phone number: never read


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as typed; `sure` when morning or afternoon cannot be in doubt."""

    hour: int
    minute: int
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    kind: Kind
    text: str
    start: int
    end: int
    number: Decimal | None = None
    offered: Decimal | None = None
    unit: str = ""
    clock: Clock | None = None
    until: Clock | None = None
    at: time | None = None
    to: time | None = None
    minutes: int | None = None
    parts: tuple["Token", ...] = ()

    @property
    def low(self) -> str:
        return " ".join(self.text.lower().replace("’", "'").split())


UNITS = {
    "ml": "ml",
    "cc": "ml",
    "milliliter": "ml",
    "cl": "cl",
    "dl": "dl",
    "l": "l",
    "liter": "l",
    "ltr": "l",
    "litre": "l",
    "mg": "mg",
    "mcg": "mcg",
    "µg": "mcg",
    "g": "g",
    "gr": "g",
    "gram": "g",
    "kg": "kg",
    "kilo": "kg",
}
_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_FRACTION = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_FRACTION |= {"1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75")}
_ABBREVIATIONS = "|".join(
    re.escape(word)
    for word in sorted(
        words.among(
            "a.u.b i.p.v i.v.m o.a m.n a.s n.v.t s.v.p t.a.v m.b.t d.m.v b.v w.v e.d i.i.g v.d v.a v/d v/h t/m w/o w/"
        ),
        key=len,
        reverse=True,
    )
)
_HEADS = r"fl|kv|mv|slp|bh|pl|ppl|temp|fles|slaap|om|tot|van|at|x|t"

_FREE = r"(?<![0-9][.:])"  # not the tail of a longer number
_DONE = r"(?![0-9]|[.,:][0-9])"
_PATTERN = re.compile(
    rf"""
    (?P<raw>
        (?:https?://|www\.)\S+ | \S+@\S+\.[A-Za-z]{{2,}}
      | (?<![0-9])(?:\+[0-9]{{2}}[ -]?[0-9](?:[ -]?[0-9]){{7,9}} | 06[ -]?[0-9]{{8}} | 06(?:[ -][0-9]{{2}}){{4}}
          | 0[0-9]{{1,3}}-[0-9]{{6,8}} | 0[0-9]{{9}})(?![0-9])
      | (?<![0-9.:])[0-9]{{1,2}}(?P<datemark>[-/.])[0-9]{{1,2}}(?P=datemark)(?:20)?[0-9]{{2}}(?![0-9]|[.:][0-9])
      | (?<![0-9])(?:19|20)[0-9]{{2}}[-/](?:[0-9]{{1,2}}[-/][0-9]{{1,2}}|20[0-9]{{2}})(?![0-9])
      | [0-9]+(?:ste|de|e|th|st|nd|rd)(?![^\W\d_])
      | [€$£]\s?[0-9]+(?:[.,][0-9]+)? | [0-9]+(?:[.,][0-9]+)?\s?(?:€|euro\b|%)
      | \b(?!(?:{_HEADS})[0-9])[^\W\d_]+[0-9]+(?![0-9.,:]*[0-9:])[^\W_]*
    )
  | (?P<ampm>{_FREE}(?P<ah>[0-9]{{1,2}})(?:[:.](?P<am>[0-9]{{2}}))?(?P<gap>\s?)(?P<ap>[ap])\.?m\b\.?)
  | (?P<clock>{_FREE}(?P<h>[0-9]{{1,2}})(?:[:.]|(?=[uh][0-9])[uh]|(?=,[0-9]{{2}}\s?u),)(?P<m>[0-9]{{2}}){_DONE}
      (?:\s?(?:uur|u|h)\b)?(?!\s?(?:{_UNIT}|°|graden|degrees|euro)\b))
  | (?P<hours>{_FREE}(?P<hn>[0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?(?:\s?[½¼¾]|\s1/2)?|½)
      \s?(?P<hu>uurtjes?|uur|uren|u|h|hrs?|hours?)\b)
  | (?P<minutes>{_FREE}(?P<mn>[0-9]{{1,3}})\s?(?:minuutjes|minuten|minuut|min|minutes?|mins)\b
      |{_FREE}(?P<mm>[0-9]{{1,2}})['′](?![\w]))
  | (?P<amount>(?P<an>[0-9]+(?:[.,][0-9]{{1,2}})?|½)\s?(?P<au>{_UNIT})\b)
  | (?P<temp>{_FREE}(?P<tn>(?:3[4-9]|4[0-2])(?:[.,][0-9]{{1,2}}|(?=\s?(?:°|graden|degrees)))){_DONE}
      (?!\s?(?:cm|jr|jaar|euro|m|maat)\b)(?:\s?(?:°\s?[cC]?\b|°|graden\b|degrees\b))?)
  | (?P<times>{_FREE}(?P<cn>[0-9]{{1,2}}(?:[.,]5)?)\s?(?:x|×|keer|maal|times)(?![^\W\d_])
      |\bx\s?(?P<cm>[0-9]{{1,2}})(?![0-9.,:]))
  | (?P<number>(?:[0-9]+\s?)?[½¼¾]|[0-9]+\s1/2(?![0-9/])
      |(?<![0-9/])(?:1/2|1/4|3/4)(?![0-9/])|[0-9]{{1,3}}[.,][0-9]{{1,2}}{_DONE}|[0-9]+)
  | (?P<abbreviation>\b(?:{_ABBREVIATIONS})(?![^\W\d_])\.?)
  | (?P<word>['’](?:t|m|n|k|r|s)(?![^\W\d_])|[^\W\d_]+(?:['’\-][^\W\d_]+)*)
  | (?P<line>\s*\n\s*)
  | (?P<gapmark>\.{{2,}}|…|[!?.]+|->)
  | (?P<emoji>(?:[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2764\uFE0F\u200D\U000E0020-\U000E007F]|:-?[)(DP]|;-?\)|<3)+)
  | (?P<mark>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OUTER = (
    "raw",
    "ampm",
    "clock",
    "hours",
    "minutes",
    "amount",
    "temp",
    "times",
    "number",
    "emoji",
    "abbreviation",
    "word",
)

_DOTTED = words.among(
    "fl kv mv slp bh pl ppl temp ca bijv bv evt min ong gr tel nr incl mw dhr pcm vndg vanmidd gesl gedr "
    "max gem afspr btl approx"
)
"""Words whose full stop is an abbreviation's when the sentence visibly goes on."""


def decimal(text: str) -> Decimal:
    """A typed number with comma, point or a vulgar fraction ("1½")."""
    text = text.strip()
    if text in _FRACTION:
        return _FRACTION[text]
    if text[-1] in _FRACTION:
        return decimal(text[:-1]) + _FRACTION[text[-1]]
    if text.endswith(" 1/2"):
        return decimal(text[:-4]) + _FRACTION["1/2"]
    return Decimal(text.replace(",", "."))


def tokenise(text: str, language: str) -> list[Token]:
    """Every piece of the text but the white space within a line."""
    tokens: list[Token] = []
    for match in _PATTERN.finditer(text):
        token = _token(match, language)
        if tokens and _is_abbreviation_dot(tokens[-1], token, text):
            continue
        tokens.append(token)
    return tokens


def _is_abbreviation_dot(before: Token, dot: Token, text: str) -> bool:
    if dot.text != "." or before.end != dot.start:
        return False
    rest = text[dot.end :].lstrip(" ")
    if before.low in ("dr", "mw", "mevr", "dhr"):
        return rest[:1].isupper()
    goes_on = bool(rest) and (rest[0].isdigit() or rest[0].islower())
    return goes_on and (before.low in _DOTTED or (before.kind is Kind.LENGTH and before.low.endswith("min")))


def _token(match: re.Match[str], language: str) -> Token:
    name = next((name for name in _OUTER if match[name] is not None), "mark")
    start, end = match.span()
    text = match[0]
    if name == "ampm":
        return _ampm(match, language)
    if name == "clock":
        return _clock(match)
    if name == "hours":
        return Token(Kind.HOURS, text, start, end, number=decimal(match["hn"]), unit=match["hu"].lower())
    if name == "minutes":
        return Token(Kind.LENGTH, text, start, end, minutes=int(match["mn"] or match["mm"]))
    if name == "amount":
        return Token(Kind.AMOUNT, text, start, end, number=decimal(match["an"]), unit=UNITS[match["au"].lower()])
    if name in _NUMBERED:
        kind, groups = _NUMBERED[name]
        return Token(kind, text, start, end, number=decimal(next(match[group] for group in groups if match[group])))
    kind = {"raw": Kind.RAW, "emoji": Kind.EMOJI, "abbreviation": Kind.WORD, "word": Kind.WORD}.get(name, Kind.MARK)
    return Token(kind, "\n" if kind is Kind.MARK and "\n" in text else text, start, end)


_NUMBERED = {
    "temp": (Kind.TEMPERATURE, ("tn",)),
    "times": (Kind.TIMES, ("cn", "cm")),
    "number": (Kind.NUMBER, ("number",)),
}


def _clock(match: re.Match[str]) -> Token:
    """A time, or a number that only looks like one ("25.99")."""
    hour, minute = int(match["h"]), int(match["m"])
    start, end = match.span()
    if hour < 24 and minute < 60:
        clock = Clock(hour, minute, sure=hour > 12 or match["h"].startswith("0"))
        return Token(Kind.CLOCK, match[0], start, end, clock=clock)
    return Token(Kind.RAW, match[0], start, end)


def _ampm(match: re.Match[str], language: str) -> Token:
    """ "2 pm": a time in English; in Dutch two pedagogisch medewerkers, unless written as one word or with minutes."""
    hour, minute = int(match["ah"]), int(match["am"] or 0)
    start, end = match.span()
    if language != "en" and match["gap"] and match["am"] is None:
        return Token(Kind.RAW, match[0], start, end)
    if not 1 <= hour <= 12 or minute > 59:
        return Token(Kind.RAW, match[0], start, end)
    hour = hour % 12 + (12 if match["ap"].lower() == "p" else 0)
    return Token(Kind.CLOCK, match[0], start, end, clock=Clock(hour, minute, sure=True))
