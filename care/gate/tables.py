"""The gate's words, read once from the tables beside this module."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from care.gate.findings import Concern
from care.gate.patterns import Rule, rule

_HERE = Path(__file__).parent
_RULES = ("rules_nl.toml", "rules_en.toml")


@dataclass(frozen=True, slots=True)
class Rules:
    """What gives one concern away: `lasting` whatever the note invites to, `trace` only if learned evidence agrees."""

    sure: tuple[Rule, ...]
    maybe: tuple[Rule, ...]
    harmless: tuple[Rule, ...]
    trace: tuple[Rule, ...]
    lasting: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Spelling:
    """Abbreviations in full, and the telling words that thumbs often get wrong."""

    abbreviations: Mapping[str, str]
    often_misspelt: tuple[str, ...]
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class NameWords:
    """What stands around a name: words by what they say about it. `pets` are names for short."""

    kinds: Mapping[str, str]
    pets: Mapping[str, tuple[str, ...]]
    lists: Mapping[str, frozenset[str]]
    characters: tuple[tuple[str, ...], ...]


@cache
def rules() -> Mapping[Concern, Rules]:
    """The rules of both languages together: nobody says beforehand which one is typed."""
    tables = [_table(name) for name in _RULES]
    return {concern: _merged(tables, concern) for concern in Concern if any(concern.value in t for t in tables)}


@cache
def invitations() -> tuple[Rule, ...]:
    """How a note asks the parents to a talk."""
    tables = [_table(name) for name in _RULES]
    return tuple(rule(line, table["sets"]) for table in tables for line in table["invitation"]["any"])


@cache
def care() -> tuple[Rule, ...]:
    """What a day with a child is told in: eating, sleeping, playing, nappies."""
    tables = [_table(name) for name in _RULES]
    return tuple(rule(line, table["sets"]) for table in tables for line in table["care"]["any"])


@cache
def spelling() -> Spelling:
    table = _table("words.toml")["spelling"]
    misspelt = tuple(str(word) for word in table["often_misspelt"].split())
    return Spelling(table["abbreviations"], misspelt, frozenset(misspelt) | frozenset(table["ordinary"].split()))


@cache
def name_words() -> NameWords:
    table = _table("words.toml")["names"]
    kinds = {word: kind for kind, words in table["kinds"].items() for word in words.split()}
    lists = {key: frozenset(words.split()) for key, words in table["lists"].items()}
    pets = {name: tuple(words.split()) for name, words in table["pets"].items()}
    return NameWords(kinds, pets, lists, tuple(tuple(line.split()) for line in table["characters"]))


def _merged(tables: Sequence[Mapping[str, Any]], concern: Concern) -> Rules:
    def of(strength: str) -> tuple[Rule, ...]:
        found = ((table["sets"], table.get(concern.value, {}).get(strength, ())) for table in tables)
        return tuple(rule(line, sets) for sets, lines in found for line in lines)

    return Rules(of("sure"), of("maybe"), of("harmless"), of("trace"), of("lasting"))


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / name).read_text(encoding="utf-8"))
