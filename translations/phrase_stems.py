"""Words bared to what they say, for finding a phrase by some of them; phrase_near.toml has what a language adds."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from translations.phrase_habits import fold, kept

_SHORTEST = 3
_DOUBLE = re.compile(r"([aeou])\1|([bdfgklmnprst])\2")
_VOICED = {"v": "f", "z": "s"}


@dataclass(frozen=True, slots=True)
class Bearing:
    """What the words of a language weigh."""

    idle: frozenset[str]
    degrees: frozenset[str]
    small: frozenset[str]
    turning: frozenset[str]
    cuts: frozenset[str]


@cache
def bearing(language: str) -> Bearing | None:
    """None for a language in which nobody of a team types."""
    table = _table().get(language)
    if table is None:
        return None
    groups = [kept(language, group) for group in ("negations", "time", "people")]
    degrees, small = _words(table["degrees"]), _words(table["small"])
    idle = _words(table["idle"]) | degrees
    turning = _words(table["turning"]).union(*groups)
    return Bearing(idle, degrees, small - idle, turning - idle - small, _words(table["cuts"]))


@lru_cache(maxsize=20_000)
def stem(word: str, language: str) -> str:
    """What is left of a word without its grammar: "speelde", "gespeeld" and "spelen" are one."""
    word = fold(word)
    return _same(language).get(word) or _bare(word, language)


def _bare(word: str, language: str) -> str:
    table = _table().get(language, {})
    for start in table.get("before", ()):
        if word.startswith(start) and len(word) >= len(start) + _SHORTEST + 1:
            word = word.removeprefix(start)
    for end in table.get("after", ()):
        if word.endswith(end) and len(word) >= len(end) + _SHORTEST:
            word = word.removesuffix(end)
            break
    word = _DOUBLE.sub(lambda match: match[0][0], word)
    return word[:-1] + _VOICED.get(word[-1:], word[-1:])


@cache
def _same(language: str) -> Mapping[str, str]:
    groups = [[fold(word) for word in group.split()] for group in _table().get(language, {}).get("same", ())]
    return {word: _bare(group[0], language) for group in groups for word in group}


def _words(listed: str) -> frozenset[str]:
    return frozenset(map(fold, listed.split()))


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "phrase_near.toml").read_text(encoding="utf-8"))
