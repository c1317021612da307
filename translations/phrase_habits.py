"""How a language is typed, as phrase_words.toml says it: what is short for what, and which words may be left out."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

_ARABIC_LETTERS = str.maketrans("أإآٱىة", "اااايه")
_PLAIN_LATIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_STRETCHED = re.compile(r"(.)\1{2,}")


_PLAIN: Mapping[str, type] = {
    **dict.fromkeys(("polite", "last", "request", "addressed", "question_words", "articles", "counting"), frozenset),
    **dict.fromkeys(("counted", "counted_after", "finite", "perfect", "reports"), frozenset),
    **dict.fromkeys(("wanted", "modals", "of", "droppable"), frozenset),
    **dict.fromkeys(("today", "pronoun", "we", "gladly"), str),
}


@dataclass(frozen=True, slots=True)
class Habits:
    """The habits of one language. `reports` and `times` tell of a written text whether it tells of today."""

    short: Mapping[str, tuple[str, ...]]
    also: Mapping[str, tuple[str, ...]]
    polite: frozenset[str]
    last: frozenset[str]
    request: frozenset[str]
    asks: frozenset[tuple[str, str]]
    openers: Mapping[tuple[str, str], tuple[str, str]]
    addressed: frozenset[str]
    question_words: frozenset[str]
    articles: frozenset[str]
    counting: frozenset[str]
    counted: frozenset[str]
    counted_after: frozenset[str]
    today: str
    pronoun: str
    we: str
    of: frozenset[str]
    gladly: str
    wanted: frozenset[str]
    modals: frozenset[str]
    pleas: frozenset[tuple[str, str]]
    along: Mapping[str, str]
    finite: frozenset[str]
    perfect: frozenset[str]
    droppable: frozenset[str]
    participle: re.Pattern[str] | None
    reports: frozenset[str]
    times: frozenset[str]
    known: frozenset[str]
    typos: bool


@cache
def habits(language: str) -> Habits:
    """The habits of a language, or none at all: then only what is exactly alike matches."""
    table = _table().get(language, {})
    plain: dict[str, Any] = {
        name: frozenset(table.get(name, ())) if kind is frozenset else table.get(name, "")
        for name, kind in _PLAIN.items()
    }
    short = {**table.get("short", {}), **table.get("same", {})}
    participle = table.get("participle")
    return Habits(
        short={typed: tuple(meant.split()) for typed, meant in short.items()},
        also={word: tuple(others) for word, others in table.get("also", {}).items()},
        asks=frozenset((verb, who) for pair in table.get("asks", ()) for verb in pair["verbs"] for who in pair["whom"]),
        openers=_openers(table),
        pleas=frozenset((first, second) for first, second in map(str.split, table.get("pleas", ()))),
        along=table.get("along", {}),
        **plain,
        participle=re.compile(participle) if participle else None,
        times=frozenset(table.get("kept", {}).get("time", "").split()),
        known=_known(table, [*short, *short.values()]),
        typos=table.get("typos", False),
    )


def kept(language: str, group: str) -> frozenset[str]:
    """The words of one group that change a meaning or are somebody: "negations", "time", "people" and so on."""
    return frozenset(_table().get(language, {}).get("kept", {}).get(group, "").split())


@cache
def _table() -> Mapping[str, Any]:
    table: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "phrase_words.toml").read_text(encoding="utf-8"))
    return table


def _openers(table: Mapping[str, Any]) -> Mapping[tuple[str, str], tuple[str, str]]:
    openers: dict[tuple[str, str], tuple[str, str]] = {}
    for plain_pair, verbs in table.get("address", {}).items():
        first, second = plain_pair.split()
        openers |= {(verb, whom): (first, second) for verb in verbs for whom in table["addressed"]}
    return openers


def _known(table: Mapping[str, Any], lists: list[str]) -> frozenset[str]:
    """Every word that stands in the table: none of them is a slip, and none is a name."""
    lists += table.get("kept", {}).values()
    lists += [word for key in ("polite", "last", "request", "question_words", "finite") for word in table.get(key, ())]
    lists += [word for pair in table.get("asks", ()) for word in (*pair["verbs"], *pair["whom"])]
    return frozenset(fold(word) for words in lists for word in words.split())


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Lower case without diacritics, apostrophes, hyphens and stretching ("heeeel").

    Cyrillic й and ї are letters of their own and stay.
    """
    word = re.sub(r"['ʼ’-]", "", word.replace("İ", "i")).lower().translate(_PLAIN_LATIN)
    word = _STRETCHED.sub(r"\1\1", word)
    if word.isascii():
        return word
    word = unicodedata.normalize("NFC", word).translate(_ARABIC_LETTERS)
    return "".join(letter if "\u0400" <= letter <= "\u052f" else _bare(letter) for letter in word)


def _bare(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
