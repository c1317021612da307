"""In which of our languages a text seems to be written, by the pieces of its words. Only to warn with.

A parent's choice counts, so this is silent where it is not sure: about a few words, about two languages in one message,
and about an alphabet that is not the one of her language, since many type Arabic or Ukrainian in Latin letters.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WEIGHTS = "spoken.npz"
BUCKETS = 1 << 13
LOWEST, HIGHEST = -6.0, 3.0
"""What a piece of a word may count against a language and for it; kept as a byte."""
LATIN = "-latn"
"""After the code of a language that is also typed in Latin letters, though not written so."""

_LONGEST_PIECE = 4
_SIGNS = 250
"""Of a long text so much of its beginning and of its end is read."""

_FEWEST = 30
_RATHER = 8
_LINK = re.compile(r"\S*(?:https?://|www\.|@)\S*")
_GAP = re.compile(r"[\W\d_]+")
_PART = re.compile(r"[.!?…\n;,:،؛؟。！？，；፣።]+")
_STRETCHED = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True)
class _Margin:
    """By how much a language must be likelier: in all, for each piece, and than any third language."""

    whole: float
    piece: float
    third: float


_USUAL, _OTHER_LETTERS = _Margin(25, 0.2, 10), _Margin(50, 0.5, 25)


def plain(text: str) -> str:
    """The words of a text in lower case, one space between them, without numbers, links and stretching."""
    lowered = unicodedata.normalize("NFC", _LINK.sub(" ", text.replace("İ", "i")).lower())
    return _STRETCHED.sub(r"\1\1", _GAP.sub(" ", re.sub("['’ʼ`]", "", lowered))).strip()


def pieces(words: str) -> list[int]:
    """The places of all pieces of these words, of one sign to four."""
    return [crc32(piece.encode()) % BUCKETS for word in words.split() for piece in _of_word(f" {word} ")]


def in_latin(words: str) -> bool:
    """Whether most letters are Latin ones."""
    letters = [letter for letter in words if letter != " "]
    return sum(letter < "\u0250" for letter in letters) * 2 > len(letters)


def looks_like(text: str, language: str) -> str | None:
    """The language, another than this one, in which a text surely seems to be written."""
    model = _model()
    said = text if len(text) <= 2 * _SIGNS else f"{text[:_SIGNS]}\n{text[-_SIGNS:]}"
    parts = [pieces(plain(part)) for part in _PART.split(_LINK.sub(" ", said))]
    places = [place for part in parts for place in part]
    if len(places) < _FEWEST or language not in model.codes:
        return None
    likely, strange = model.likely(places)
    best, *others = sorted(likely, key=lambda code: -likely[code])
    if best == language or strange:
        return None
    margin = _OTHER_LETTERS if language + LATIN in model.labels and in_latin(plain(said)) else _USUAL
    ahead, third = likely[best] - likely[language], max(likely[code] for code in others if code != language)
    sure = ahead >= margin.whole and ahead >= margin.piece * len(places) and likely[best] - third >= margin.third
    return best if sure and not any(_rather(part, language, best) for part in parts) else None


def typed_in_latin(text: str, language: str, others: Iterable[str]) -> bool:
    """Whether it is rather this language, in Latin letters though it has its own, than one of the others."""
    return in_latin(plain(text[: 2 * _SIGNS])) and rather(text, language + LATIN, others)


def rather(text: str, language: str, others: Iterable[str]) -> bool:
    """Whether a text is likelier in this language, or in one way of typing it, than in any of the others."""
    places = pieces(plain(text[: 2 * _SIGNS]))
    own, *beside = (_model().score(label, places) for label in (language, *others))
    return own > max(beside)


def _rather(part: list[int], language: str, other: str) -> bool:
    """Whether a part of the text is in this language after all, and only the rest of it in the other."""
    if len(part) < _FEWEST:
        return False
    likely, _ = _model().likely(part)
    return likely[language] - likely[other] > _RATHER


def _of_word(word: str) -> Iterator[str]:
    for length in range(1, _LONGEST_PIECE + 1):
        for start in range(len(word) - length + 1):
            if word[start : start + length] != " ":
                yield word[start : start + length]


class _Model:
    """What a piece of a word counts for each language, a byte for each bucket."""

    def __init__(self, labels: list[str], weights: NDArray[np.uint8]) -> None:
        self.labels = labels
        self.codes = list(dict.fromkeys(label.removesuffix(LATIN) for label in labels))
        self._weights = weights

    def likely(self, places: list[int]) -> tuple[dict[str, float], bool]:
        """How likely each language is, however it is typed; and whether the likeliest is typed in strange letters."""
        summed = self._weights[:, places].sum(axis=1, dtype=np.int64) * ((HIGHEST - LOWEST) / 255)
        scores = summed + LOWEST * len(places)
        likely = dict.fromkeys(self.codes, float("-inf"))
        for label, score in zip(self.labels, scores, strict=True):
            code = label.removesuffix(LATIN)
            likely[code] = max(likely[code], float(score))
        return likely, self.labels[int(scores.argmax())].endswith(LATIN)

    def score(self, label: str, places: list[int]) -> float:
        """Of one language alone, and of one way of typing it; to be compared with another."""
        return float(self._weights[self.labels.index(label), places].sum(dtype=np.int64))


@cache
def _model() -> _Model:
    packed = files("translations").joinpath(WEIGHTS).read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as arrays:
        return _Model([str(label) for label in arrays["labels"]], arrays["weights"])
