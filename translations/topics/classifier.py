"""How likely each topic is, from what a sentence means and how it is spelled."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.encoder import Encoder
from translations.topics.spelling import features

WEIGHTS = "topics.npz"
KNOWN_SCALE = 127
_CHANGE = "change/"
_NEAREST, _SHARPNESS, _LINE, _NEVER = 30, 25.0, 0.4, 0.01


class Weights:
    """What training left: the tuning of the sentence model, and per task a look at meaning and one at spelling."""

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._arrays = arrays

    def __getitem__(self, name: str) -> NDArray[Any]:
        return self._arrays[name]

    def encoder(self) -> Encoder:
        """The sentence model as it was tuned."""
        changes = {name.removeprefix(_CHANGE): row for name, row in self._arrays.items() if name.startswith(_CHANGE)}
        return Encoder(changes, int(self._arrays["base"]))


@cache
def weights() -> Weights:
    """The weights of this package, read once."""
    packed = files("translations.topics").joinpath(WEIGHTS).read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as arrays:
        return Weights({name: arrays[name] for name in arrays.files})


@cache
def shared_encoder() -> Encoder:
    """One sentence model for the whole process: it is 70 MB."""
    return weights().encoder()


@dataclass(frozen=True, slots=True)
class Look:
    """Two looks at what a sentence means: a line between the labels, and which known sentences it is nearest to.

    Known sentences are kept as directions in fewer numbers (`basis`), one byte each: no text can be read from them.
    """

    centre: NDArray[np.float64]
    line: NDArray[np.float64]
    bias: NDArray[np.float64]
    basis: NDArray[np.float64]
    known: NDArray[Any]
    answers: NDArray[np.int64]

    @classmethod
    def of(cls, arrays: Weights, task: str) -> "Look":
        """As it was trained."""
        read = {name: arrays[f"{task}/{name}"].astype(np.float64) for name in ("centre", "line", "bias", "basis")}
        known = arrays[f"{task}/known"].astype(np.float32) / KNOWN_SCALE
        return cls(known=known, answers=arrays[f"{task}/answers"], **read)

    def scores(self, meant: NDArray[Any]) -> NDArray[np.float64]:
        """Logarithms of chances, but for a constant."""
        line = np.log(softmax((meant - self.centre) @ self.line + self.bias) + _NEVER)
        near: NDArray[np.float64] = np.log(self._near(meant) + _NEVER)
        return _LINE * line + (1 - _LINE) * near

    def _near(self, meant: NDArray[Any]) -> NDArray[np.float64]:
        """The labels of the nearest known sentences, nearer ones counting for more."""
        turned = directions(meant - self.centre, self.basis).astype(np.float32)
        alike = turned @ self.known.T
        nearest = np.argpartition(-alike, min(_NEAREST, alike.shape[1] - 1), axis=1)[:, :_NEAREST]
        weight = np.exp((np.take_along_axis(alike, nearest, axis=1).astype(np.float64) - 1) * _SHARPNESS)
        chances = np.zeros((len(meant), self.line.shape[1]))
        np.add.at(chances, (np.arange(len(meant))[:, None], self.answers[nearest]), weight)
        found: NDArray[np.float64] = chances / chances.sum(axis=1, keepdims=True)
        return found


def directions(rows: NDArray[Any], basis: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where rows point to, in the numbers of the basis."""
    turned = rows @ basis
    found: NDArray[np.float64] = turned / np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    return found


class Classifier:
    """Chances per label of a task (`topics`, `notes`)."""

    def __init__(self, task: str, encoder: Encoder | None = None) -> None:
        self._task = task
        self._encoder = encoder or shared_encoder()
        self._spelling = weights()[f"{task}/spelling"].astype(np.float64)
        self._alone, self._beside, self._meaning = (float(part) for part in weights()[f"{task}/blend"])
        self._look = Look.of(weights(), task)

    @property
    def labels(self) -> list[str]:
        return [str(label) for label in weights()[f"{self._task}/labels"]]

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there."""
        return self._encoder.ready

    def chances(self, texts: Sequence[str], language: str) -> NDArray[np.float64]:
        """One row per text, one column per label, rows adding up to 1."""
        scores = np.array([self._spelled(text, language) for text in texts])
        meant = self._encoder.encode(texts)
        if meant is None:
            return softmax(scores * self._alone)
        return softmax(scores * self._beside + self._look.scores(meant) * self._meaning)

    def _spelled(self, text: str, language: str) -> NDArray[np.float64]:
        places, values = features(text, language)
        scores: NDArray[np.float64] = values @ self._spelling[places]
        return scores


def softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: NDArray[np.float64] = raised / raised.sum(axis=1, keepdims=True)
    return chances
