"""A sentence as plain words that rules can read, each knowing where it was typed."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from care.gate.slips import is_slip
from care.gate.tables import spelling

_TOKEN = re.compile(
    r"(?P<amount>\d+(?:\.\d{3})*,(?:[-–=]+|\d\d(?![\d.,:/])))|(?P<clock>\d+(?:[.,:/]\d+)*)"
    r"|(?P<at>(?<![\w.])@(?=\w))|(?P<euro>[€£$])"
    r"|(?P<short>\b(?:[vV]/[dDhH]|[wW]/[oO]?)(?!\w)|['’][tnmkrs]\b)"
    r"|(?P<word>[^\W\d_]+(?:['’.\-][^\W\d_]+)*)|(?P<mark>[,;:()?!–&+-])"
)
_LONG = 6


@dataclass(frozen=True, slots=True)
class Word:
    """One typed word: `plain` is lower case without accents, its abbreviation written out."""

    plain: str
    raw: str
    start: int
    end: int

    @property
    def is_name_like(self) -> bool:
        return self.raw[:1].isupper() and not (len(self.raw) > 1 and self.raw.isupper())


@dataclass(frozen=True)
class Typed:
    """The words of a stretch of text, and the line that rules are matched against."""

    words: tuple[Word, ...]

    @cached_property
    def line(self) -> str:
        return " " + "".join(f"{word.plain} " for word in self.words)

    @cached_property
    def _starts(self) -> list[int]:
        at, starts = 1, []
        for word in self.words:
            starts.append(at)
            at += len(word.plain) + 1
        return starts

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the note the stretch `start:end` of the line was typed."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, max(start, end - 2)) - 1)
        return self.words[first].start, self.words[last].end


def typed(text: str, start: int, end: int) -> Typed:
    """The words typed between two places."""
    return Typed(tuple(_word(match) for match in _TOKEN.finditer(text, start, end)))


def fold(word: str) -> str:
    """Lower case, without accents, one kind of apostrophe: "Zoë’s" is "zoe's"."""
    decomposed = unicodedata.normalize("NFD", word.replace("’", "'").casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _word(match: re.Match[str]) -> Word:
    plain = fold(match[0])
    if match["word"] or match["short"]:
        plain = spelling().abbreviations.get(plain) or _meant(plain)
    return Word(plain, match[0], match.start(), match.end())


def _meant(plain: str) -> str:
    """The word that was meant, where a thumb slipped in one that says much ("factur", "logopdie")."""
    if len(plain) < _LONG or plain in spelling().known:
        return plain
    return next((word for word in spelling().often_misspelt if is_slip(plain, word)), plain)
