"""What a sentence says with words that must survive translation: its negations, numbers and days.

The words stand in guard.toml, so that a language is added by who speaks it. Nothing here understands a sentence; it
only has to notice that two sentences cannot mean the same, and may be wrong in the direction of caution.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

UNSURE = -1
_MOST_VALUES = 200

_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333", "⅔": "0.667"}
LETTER = rf"[^\W\d_{''.join(_FRACTIONS)}]"  # to Python a fraction is a letter
_LETTERS = LETTER + "+"
_WORD = rf"{_LETTERS}(?:'{_LETTERS})*'?"
_NUMBER = r"\d+(?:[.,]\d+)*"
_CLAUSE = re.compile(rf"(?P<word>{_WORD})|(?P<cut>[,;:.!?،؛؟—–()。，！？]+)")
_VALUE = re.compile(rf"(?P<number>{_NUMBER})|(?P<word>{_WORD})|(?P<half>[{''.join(_FRACTIONS)}])")
_ARABIC_SIGNS = re.compile("[\u064b-\u065f\u0670\u0640]")
_SPELLINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "pt": ((r"mei[oa][- ](?=dia\b|noite\b)", ""),),
    "ru": (("ё", "е"),),
    "ro": (("ş", "ș"), ("ţ", "ț")),
    "fa": (("ي", "ی"), ("ك", "ک"), ("(?<=یک|دو|سه|ار|نج)[\u200c ](?=شنبه)", ""), ("پس[\u200c ](?=فردا)", "پس")),
}
"""What is written in two ways, and the one in which it stands in guard.toml."""
_NEVER = re.compile(r"(?!)")
_UNSPACED = frozenset({"zh"})
_HARMLESS = ("一点", "一些", "一起", "一下", "一样", "一直", "一会儿", "一定", "一边", "统一", "一般", "一切", "一共")
"""Chinese words that hold the sign for one and count nothing."""


@dataclass(frozen=True, slots=True)
class Words:
    """The patterns of one language, each for one whole word; those of idioms, clock and days may hold several."""

    core: re.Pattern[str]
    soft: re.Pattern[str]
    unsure: re.Pattern[str]
    idioms: re.Pattern[str]
    spared: re.Pattern[str]
    joins: re.Pattern[str]
    numbers: Mapping[str, re.Pattern[str]]
    maybe_numbers: Mapping[str, re.Pattern[str]]
    spoken: re.Pattern[str]
    capitals: re.Pattern[str]
    days: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Value:
    """A number in a sentence; `certain` is False for a word that may also be none (the Dutch article "een")."""

    number: str
    certain: bool = True


@cache
def known() -> Mapping[str, Words]:
    """Every language whose machine translation can be judged."""
    return {code: _words(table) for code, table in _tables().items()}


@cache
def _tables() -> Mapping[str, Mapping[str, Mapping[str, list[str]]]]:
    return tomllib.loads((Path(__file__).parent / "guard.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=32)
def plain(text: str, language: str) -> str:
    """`text` in lower case, one kind of apostrophe, ASCII digits, Arabic without vowel signs, one spelling."""
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    text = unicodedata.normalize("NFC", text).lower()
    text = _ARABIC_SIGNS.sub("", re.sub("[’ʼ`´]", "'", text))
    for written, read in _SPELLINGS.get(language, ()):
        text = re.sub(written, read, text)
    text = re.sub(r"[^\x00-\x7f]", lambda match: ascii_digit(match[0]), text)
    return _cuts(language).sub(r" \g<0> ", text) if language in _UNSPACED else text


@cache
def _cuts(language: str) -> re.Pattern[str]:
    """Every word that the lists of a language know, the longest first."""
    table = _tables()[language]
    groups = [group for name in ("negation", "numbers", "maybe_numbers", "days") for group in table[name].values()]
    words = sorted({word for group in groups for word in [*group, *_HARMLESS]}, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, words)))


def ascii_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def negations(text: str, language: str) -> tuple[int, ...]:
    """How often each clause of `text` negates, clause by clause; UNSURE where a word may or may not negate."""
    words = known()[language]
    clauses: list[list[str]] = [[]]
    for match in _CLAUSE.finditer(words.idioms.sub(" ", plain(text, language))):
        if match["cut"] or words.joins.fullmatch(match["word"]):
            clauses.append([])
        else:
            clauses[-1].append(match["word"])
    return tuple(_count(clause, words) for clause in clauses if clause)


def values(text: str, language: str) -> tuple[Value, ...]:
    """The numbers of `text` in order, written in digits of any script or in words."""
    found: list[Value] = []
    for match in _VALUE.finditer(plain(text, language)):
        if match["word"]:
            found += _said(match["word"], language)
        else:
            found.append(Value(_FRACTIONS.get(match[0]) or match[0].replace(",", ".")))
    return tuple(found)


def spoken_clock(text: str, language: str) -> bool:
    """Whether a time is said in words: "half 3" is 2:30 in Dutch and 3:30 in English, with the same numbers."""
    return bool(known()[language].spoken.search(plain(text, language)))


def is_name(word: str, language: str) -> bool:
    """Whether a capitalised word inside a sentence must be a name: "Fatima", not "Monday" or a polite "Państwo"."""
    return not known()[language].capitals.fullmatch(plain(word, language))


def days(text: str, language: str) -> tuple[str, ...]:
    """The days that `text` names, sorted: "morgen" and "jutro" are both "tomorrow"."""
    said = plain(text, language)
    return tuple(sorted(day for day, pattern in known()[language].days.items() for _ in pattern.finditer(said)))


def same_values(left: tuple[Value, ...], right: tuple[Value, ...]) -> bool:
    """Whether both say the same numbers in the same order; an uncertain one may count or not."""

    @cache
    def same(here: int, there: int) -> bool:
        if here == len(left) or there == len(right):
            return not any(value.certain for value in (*left[here:], *right[there:]))
        return (
            (left[here].number == right[there].number and same(here + 1, there + 1))
            or (not left[here].certain and same(here + 1, there))
            or (not right[there].certain and same(here, there + 1))
        )

    return len(left) + len(right) <= _MOST_VALUES and same(0, 0)


def _count(clause: list[str], words: Words) -> int:
    if any(words.unsure.fullmatch(word) for word in clause):
        return UNSURE
    core = sum(1 for word in clause if words.core.fullmatch(word) and not words.spared.fullmatch(word))
    return core or int(any(words.soft.fullmatch(word) for word in clause))


@lru_cache(maxsize=8192)
def _said(word: str, language: str) -> tuple[Value, ...]:
    """The numbers that a word says, or may say."""
    words = known()[language]
    sure = [Value(number) for number, pattern in words.numbers.items() if pattern.fullmatch(word)]
    return (*sure, *(Value(one, certain=False) for one, it in words.maybe_numbers.items() if it.fullmatch(word)))


def _words(table: Mapping[str, Mapping[str, list[str]]]) -> Words:
    negation, numbers = table["negation"], table["numbers"]
    return Words(
        core=_any(negation.get("core")),
        soft=_any(negation.get("soft")),
        unsure=_any(negation.get("unsure")),
        idioms=_within(negation.get("idioms")),
        spared=_any(negation.get("except")),
        joins=_any(negation.get("joins")),
        numbers={key: _any(value) for key, value in numbers.items()},
        maybe_numbers={key: _any(value) for key, value in table["maybe_numbers"].items()},
        spoken=_within(table["clock"].get("spoken")),
        capitals=_any(table["names"].get("capitals")),
        days={key: _within(value) for key, value in table["days"].items()},
    )


def _any(patterns: list[str] | None) -> re.Pattern[str]:
    return re.compile("|".join(patterns)) if patterns else _NEVER


def _within(patterns: list[str] | None) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)") if patterns else _NEVER
