"""How a text is spelled, as numbers: pieces of words, pairs of their beginnings, and the words of the lexicon."""

from collections.abc import Iterator
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from translations.topics.lexicon import KINDS, hits, trapped
from translations.topics.normal import normal

BUCKETS = 1 << 19
WIDTH = BUCKETS + len(KINDS) + 1
_SHORTEST, _LONGEST = 3, 5
_BEGIN = 5
_APART = (1, 2, 3)
_LETTERS = 2000
_LEXICON_WEIGHT = 0.5


def features(text: str, language: str) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Which of the `WIDTH` numbers are not zero, in rising order, and what they are."""
    places = sorted({crc32(gram.encode()) % BUCKETS for gram in _grams(normal(text[:_LETTERS]))})
    weight = 1 / np.sqrt(len(places)) if places else 0.0
    found = hits(text, language)
    marks = [BUCKETS + index for index, kind in enumerate(KINDS) if kind in found]
    if trapped(text, language):
        marks.append(BUCKETS + len(KINDS))
    values = [weight] * len(places) + [_LEXICON_WEIGHT] * len(marks)
    return np.array(places + marks, np.int64), np.array(values, np.float64)


def _grams(plain: str) -> Iterator[str]:
    words = plain.split()
    for word in words:
        edged = f"<{word}>"
        yield edged
        for length in range(_SHORTEST, _LONGEST + 1):
            for start in range(len(edged) - length + 1):
                yield edged[start : start + length]
    begins = [word[:_BEGIN] for word in words]
    for apart in _APART:
        gap = " " if apart == 1 else " … "
        yield from (f"{first}{gap}{second}" for first, second in zip(begins, begins[apart:], strict=False))
