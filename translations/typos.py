"""Which known word a thumb meant. It slips in few ways; what it cannot have done is another word, not a slip."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUND_ALIKE = ("dt", "fv", "sz", "ck", "iy", "gh")
_FREE_UP_TO, _ONE_UP_TO = 4, 8
_NEVER = 99
_ENDINGS = ("", "e", "s")


def _neighbours() -> frozenset[tuple[str, str]]:
    """Letters that lie beside each other on a keyboard, or that are written for each other by ear."""
    pairs = {tuple(pair) for pair in _SOUND_ALIKE}
    for row in _ROWS:
        pairs |= set(pairwise(row))
    for upper, lower in pairwise(_ROWS):
        pairs |= set(zip(upper, lower, strict=False)) | set(zip(upper[1:], lower, strict=False))
    return frozenset((one, two) for pair in pairs for one, two in (pair, pair[::-1]))


_NEAR = _neighbours()


def allowed(length: int) -> int:
    """How many slips a word of this length may hold: a short word is soon another word."""
    if length <= _FREE_UP_TO:
        return 0
    return 1 if length <= _ONE_UP_TO else 2


def slips(typed: str, meant: str) -> int | None:
    """The slips that turn `meant` into `typed`, or None where they are too many or none that a thumb makes.

    A slip is a letter left out, two letters in each other's place, a neighbouring key pressed instead or as well, or a
    letter typed twice. The first letter stands, and a letter more at the end is grammar ("huilde", "huilden").
    """
    bound = allowed(min(len(typed), len(meant)))
    if not bound or typed[0] != meant[0] or abs(len(typed) - len(meant)) > bound:
        return None
    before: list[int] = []
    last = list(range(len(typed) + 1))
    last[1:] = [_NEVER] * len(typed)
    for i, wanted in enumerate(meant, 1):
        row = [last[0] + 1]
        for j, got in enumerate(typed, 1):
            best = min(last[j] + 1, row[j - 1] + _extra(typed, j - 1, complete=i == len(meant)))
            best = min(best, last[j - 1] + _instead(wanted, got))
            if i > 2 and j > 2 and wanted != got and wanted == typed[j - 2] and meant[i - 2] == got:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1] if last[-1] <= bound else None


def _instead(wanted: str, got: str) -> int:
    if wanted == got:
        return 0
    return 1 if (wanted, got) in _NEAR else _NEVER


def _extra(typed: str, at: int, *, complete: bool) -> int:
    around = {typed[at - 1 : at], typed[at + 1 : at + 2]}
    if typed[at] in around:
        return 1
    return 1 if not complete and any((letter, typed[at]) in _NEAR for letter in around) else _NEVER


class Words:
    """The words that are known in a language. A typed word that stands here is what it is, and never a slip."""

    def __init__(self, words: Iterable[str]) -> None:
        self._known = frozenset(words)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            if len(word) > _FREE_UP_TO:
                self._by_letter[word[0]].append(word)

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def meant(self, typed: str) -> tuple[str, ...]:
        """The known word that is nearest; none where two different words are as near, for then nobody can tell.

        Two only where they are one word with another ending ("luier", "luiers").
        """
        bound = allowed(len(typed))
        if not bound or typed in self._known or not typed.isalpha():
            return ()
        near = process.extract(
            typed, self._by_letter.get(typed[0], ()), scorer=OSA.distance, score_cutoff=bound, limit=None
        )
        counted = [(count, word) for word, _, _ in near if (count := slips(typed, word)) is not None]
        least = min(counted, default=(0, ""))[0]
        found = sorted((word for count, word in counted if count == least), key=len)
        same = all(word.startswith(found[0]) and word[len(found[0]) :] in _ENDINGS for word in found)
        return tuple(found) if same else ()
