"""How likely each topic is, from what a sentence means and how it is spelled: two linear looks, added up."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.encoder import Encoder
from translations.topics.spelling import features

WEIGHTS = "topics.npz"
_CHANGE = "change/"


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


class Classifier:
    """Chances per label of a task (`topics`, `notes`). `sure` is False where only the spelling could be looked at."""

    def __init__(self, task: str, encoder: Encoder | None = None) -> None:
        self._task = task
        self._encoder = encoder or shared_encoder()
        read = {name: weights()[f"{task}/{name}"].astype(np.float64) for name in ("meaning", "spelling", "bias")}
        self._meaning, self._spelling, self._bias = read["meaning"], read["spelling"], read["bias"]
        self._centre = weights()["centre"].astype(np.float64)
        self._blend = [float(part) for part in weights()[f"{task}/blend"]]

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
        alone, beside, meaning = self._blend
        if meant is None:
            return _softmax(scores * alone)
        return _softmax(scores * beside + ((meant - self._centre) @ self._meaning + self._bias) * meaning)

    def _spelled(self, text: str, language: str) -> NDArray[np.float64]:
        places, values = features(text, language)
        scores: NDArray[np.float64] = values @ self._spelling[places]
        return scores


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: NDArray[np.float64] = raised / raised.sum(axis=1, keepdims=True)
    return chances
