"""What is learned from a person's better words: for that sentence, and for others that differ in a name or a number."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from translations import guard
from translations.shield import Shielded, marks


@dataclass(frozen=True, slots=True)
class Lesson:
    """A sentence and its words as they are to be remembered, and what the guard finds odd about the words.

    With marks for names and numbers where all of them were found again, else word for word.
    """

    written: str
    text: str
    faults: tuple[str, ...] = ()


def lesson(
    sentence: str, shielded: Shielded, better: str, *, languages: tuple[str, str], names: Collection[str] = ()
) -> Lesson:
    """The lesson of these better words for `sentence`. Whoever approves them decides about its faults."""
    marked = _marked(better, shielded)
    faults = guard.faults(shielded, marked, languages=languages, names=names) if guard.judges(*languages) else ()
    if shielded.sound and sorted(marks(marked)) == list(range(1, len(shielded.kept) + 1)):
        return Lesson(shielded.text, marked, faults)
    return Lesson(sentence, better, faults)


def _marked(better: str, shielded: Shielded) -> str:
    """The words with marks for all that was kept from the machine, each in one place."""
    places: dict[int, tuple[int, int]] = {}
    for number, kept in enumerate(shielded.kept, start=1):
        for match in re.finditer(re.escape(kept.shown), better):
            start, end = match.span()
            free = all(end <= other or there <= start for other, (there, _) in places.items())
            if (
                free
                and not _touch(better[:start][-1:], better[start])
                and not _touch(better[end - 1], better[end:][:1])
            ):
                places[start] = end, number
                break
    for start in sorted(places, reverse=True):
        end, number = places[start]
        better = f"{better[:start]}X{number}{better[end:]}"
    return better


def _touch(left: str, right: str) -> bool:
    """Whether both are of one word: letters of one script, or digits."""
    return left.isalnum() and right.isalnum() and _script(left) == _script(right)


def _script(character: str) -> str:
    return unicodedata.name(character, "").split(" ")[0]
