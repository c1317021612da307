"""Which typed words are a child's name, in any of its forms."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from care.gate.slips import is_slip
from care.gate.tables import name_words
from care.gate.typed import Word, fold

_LONG = 5
_SHORT = 4
_SMALL = ("je", "tje", "pje", "etje", "ie")
_OWNED = ("", "s", "'s", "'")


class Match(StrEnum):
    """How a name was recognised: the looser, the more its use must show that a child is meant."""

    EXACT = "exact"
    FORM = "form"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a row of words: `first` to `last` inclusive; `own` for the child and its brothers and sisters."""

    first: int
    last: int
    name: str
    own: bool
    match: Match


class Roster:
    """The names of a group as one child's note sees them: its own and the others'."""

    def __init__(self, child: str, roster: Collection[str], siblings: Collection[str]) -> None:
        own = [parts for name in (child, *siblings) for parts in _spellings(name)]
        others = [parts for name in roster for parts in _spellings(name) if parts not in own]
        names = dict.fromkeys(others, False) | dict.fromkeys(own, True)
        pets = {short: mine for parts, mine in names.items() for short in _for_short(parts)}
        self._exact = {(short,): mine for short, mine in pets.items()} | names
        self._forms = {owned: (short, mine) for short, mine in pets.items() for owned in _owned(short)}
        self._forms |= self._derived(others, own=False) | self._derived(own, own=True)
        self._single = [(parts[0], mine) for parts, mine in names.items() if len(parts) == 1]
        self._longest = max((len(parts) for parts in self._exact), default=0)

    @staticmethod
    def _derived(names: Iterable[tuple[str, ...]], *, own: bool) -> dict[str, tuple[str, bool]]:
        return {form: (parts[-1], own) for parts in names if len(parts) == 1 for form in _forms(parts[0])}

    def find(self, words: tuple[Word, ...]) -> list[Named]:
        """The names in a row of words, the longest first; what is both the child's and another's is the child's."""
        found: list[Named] = []
        at = 0
        while at < len(words):
            named = self._at(words, at)
            if named:
                found.append(named)
            at = named.last + 1 if named else at + 1
        return found

    def _at(self, words: tuple[Word, ...], at: int) -> Named | None:
        folded = tuple(fold(word.raw) for word in words[at : at + self._longest])
        for size in range(len(folded), 0, -1):
            own = self._exact.get(folded[:size])
            if own is not None:
                return Named(at, at + size - 1, " ".join(folded[:size]), own, Match.EXACT)
        if not folded:
            return None
        if folded[0] in self._forms:
            name, own = self._forms[folded[0]]
            return Named(at, at, name, own, Match.FORM)
        return self._slipped(folded[0], at)

    def _slipped(self, word: str, at: int) -> Named | None:
        if len(word) < _LONG or word in name_words().lists["ordinary"]:
            return None
        near = [
            (name, own)
            for name, own in self._single
            if len(name) >= _SHORT and (is_slip(word, name) or _other_vowel(word, name))
        ]
        if not near:
            return None
        name, own = min(near, key=lambda one: not one[1])
        return Named(at, at, name, own, Match.SLIP)


def _other_vowel(word: str, name: str) -> bool:
    """One vowel heard as another: "Yusef" for Yusuf."""
    differing = [pair for pair in zip(word, name, strict=False) if pair[0] != pair[1]]
    return len(word) == len(name) and word[0] == name[0] and len(differing) == 1 and set(differing[0]) <= set("aeiouy")


def _spellings(name: str) -> list[tuple[str, ...]]:
    """A name as it may be typed: whole, and by its first word alone."""
    parts = tuple(fold(name).replace(".", " ").split())
    if len(parts) < 2:
        return [parts] if parts else []
    return [parts, parts[:1]]


def _for_short(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Ollie for Oliver. A real name in the group goes before it, and what is the child's own before another's."""
    return name_words().pets.get(parts[0], ()) if len(parts) == 1 else ()


def _owned(short: str) -> list[str]:
    """Tommy's, and tommys where that is no other word's plural: "bills"."""
    return [short + owned for owned in _OWNED if "'" in owned or (owned and short not in name_words().kinds)]


def _forms(name: str) -> set[str]:
    """Possessive and diminutive: Saars, Saar's, Saartje, Brammetje, Evaatje, Finny; Bo and Storm have no last one."""
    doubled, english = name + name[-1], () if name in name_words().kinds or name[-1] in "aeiouy" else ("y",)
    stems = [name, *(name + small for small in (*_SMALL, *english))]
    stems += [doubled + small for small in ("tje", "etje", "ie", *english)]
    forms = {stem + owned for stem, owned in product(stems, _OWNED)} - {name}
    return {form for form in forms if len(form) >= _SHORT or "'" in form} - name_words().lists["ordinary"]
