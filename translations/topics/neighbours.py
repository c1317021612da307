"""Which known messages a text is nearest to: a second opinion on what a parent's words are about.

Training bends the sentence model towards what it was told, so where it is sure and wrong nothing in it objects. The
model as it came is wrong elsewhere: in it, what lies near a text is what people say in the same situation.
`neighbours.npz` holds a row for each labelled message, 4 bits a number; `scripts/place_messages.py` makes it.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.encoder import Encoder, Rows

PLACES = "neighbours.npz"
PLACED_WIDTH = 192
_BESIDE = ("nl", "en")
"""Known messages in these are looked at beside those in her own language, for parents write them too."""

_NEAREST, _NEARER = 30, 0.05
"""How many neighbours count, and how quickly one that is farther counts less; both chosen on unseen messages."""

_CALMEST, _SUREST = 0.05, 0.998
"""Neighbours may alarm more than they may calm: a few words lie near much that only sounds like them."""

_LEVELS, _WIDEST = 7, 2.6
"""A row's numbers are kept as whole ones from -7 to 7; 7 stands for so many times what they usually are."""

_STEP = _WIDEST / _LEVELS / PLACED_WIDTH**0.5


class Neighbours:
    """How likely it is that the team may not read a text, by what was known to be so of the messages nearest to it."""

    def __init__(self, encoder: Encoder, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._encoder = encoder
        self._turn = Turn(arrays["mean"], arrays["turn"])
        self._languages = {str(language) for language in arrays["languages"]}
        self._rows = cache(lambda language: _unpacked(arrays[f"{language}/rows"]))
        self._sensitive = {language: arrays[f"{language}/sensitive"] / 2 for language in self._languages}

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there."""
        return self._encoder.ready

    def __call__(self, text: str, language: str) -> float | None:
        """Read by itself, as the known ones were; in a language of which none are known it can only warn."""
        if (reading := self._encoder.read([text])) is None:
            return None
        placed = self._turn(reading((0, 1))[None])[0]
        among = [one for one in dict.fromkeys((language, *_BESIDE)) if one in self._languages]
        near = np.concatenate([self._rows(one) @ placed for one in among])
        sensitive = np.concatenate([self._sensitive[one] for one in among])
        nearest = np.argpartition(-near, _NEAREST)[:_NEAREST]
        weights = np.exp((near[nearest] - near[nearest].max()) / _NEARER)
        lowest = _CALMEST if language in self._languages else 0.5
        return float(np.clip(weights @ sensitive[nearest] / weights.sum(), lowest, _SUREST))


class Turn:
    """Puts what texts mean in a smaller room, where no direction that all texts share outweighs the others."""

    def __init__(self, mean: NDArray[Any], turn: NDArray[Any]) -> None:
        self._mean, self._turn = mean.astype(np.float32), turn.astype(np.float32)

    def __call__(self, rows: Rows) -> Rows:
        """Rows of length 1."""
        return _of_length_one((_of_length_one(rows) - self._mean) @ self._turn)

    @classmethod
    def learned(cls, rows: Rows, evenly: float) -> tuple[NDArray[Any], NDArray[Any]]:
        """Mean and turn for such rows; `evenly` is 0 for directions as they are and 0.5 for all alike."""
        mean = _of_length_one(rows).mean(axis=0)
        sizes, directions = np.linalg.eigh(np.cov((_of_length_one(rows) - mean).T))
        largest = np.argsort(-sizes)[:PLACED_WIDTH]
        return mean, directions[:, largest] * np.maximum(sizes[largest], 1e-9) ** -evenly


def packed(rows: Rows) -> NDArray[np.uint8]:
    """Rows of length 1 as two numbers a byte."""
    whole = (np.clip(np.rint(rows / _STEP), -_LEVELS, _LEVELS) + _LEVELS).astype(np.uint8)
    pairs: NDArray[np.uint8] = whole[:, ::2] << 4 | whole[:, 1::2]
    return pairs


def _unpacked(pairs: NDArray[np.uint8]) -> Rows:
    rows = np.empty((len(pairs), PLACED_WIDTH), np.float32)
    rows[:, ::2], rows[:, 1::2] = pairs >> 4, pairs & 15
    return (rows - _LEVELS) * np.float32(_STEP)


def _of_length_one(rows: NDArray[Any]) -> Rows:
    found: Rows = (rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)).astype(np.float32)
    return found


@cache
def shared_neighbours() -> Neighbours:
    """One for the whole process: the model as it came takes 90 MB; the rows take 17, and 8 more for each language that
    somebody writes in."""
    with np.load(BytesIO(files("translations.topics").joinpath(PLACES).read_bytes()), allow_pickle=False) as arrays:
        read = {name: arrays[name] for name in arrays.files}
    return Neighbours(Encoder({}, int(read["base"])), read)
