"""How likely each topic is, from what a text means and how it is spelled."""

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.encoder import Encoder, Run
from translations.topics.spelling import features

WEIGHTS = "topics.npz"
_CHANGE = "change/"
_MEANING, _SPELLING = 0.7, 0.42
"""How much each counts where both are known; chosen on messages that were not learned from."""


class Weights:
    """What training left: the changes in the sentence model, and per task a line for meaning and one for spelling."""

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
    """One sentence model for the whole process: it is 90 MB."""
    return weights().encoder()


class Classifier:
    """Chances per label of a task (`topics`, `notes`)."""

    def __init__(self, task: str, encoder: Encoder | None = None) -> None:
        self._encoder = encoder or shared_encoder()
        self._spelling, self._step = weights()[f"{task}/spelling"], float(weights()[f"{task}/step"])
        self._line, self._bias = weights()[f"{task}/line"], weights()[f"{task}/bias"]
        self.labels = [str(label) for label in weights()[f"{task}/labels"]]

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there."""
        return self._encoder.ready

    def listen(self, pieces: Sequence[str], language: str) -> Callable[[Run], NDArray[np.float64]]:
        """For any run (start, stop) of the pieces of a text how likely each label is, adding up to 1."""
        meant = self._encoder.read(pieces)

        def chances(run: Run) -> NDArray[np.float64]:
            spelled = self._spelled("".join(pieces[slice(*run)]), language)
            if meant is None:
                return _softmax(spelled)
            return _softmax(spelled * _SPELLING + (meant(run) @ self._line + self._bias) * _MEANING)

        return chances

    def _spelled(self, text: str, language: str) -> NDArray[np.float64]:
        places, values = features(text, language)
        scores: NDArray[np.float64] = values @ self._spelling[places].astype(np.float64) * self._step
        return scores


def _softmax(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    raised = np.exp(scores - scores.max())
    chances: NDArray[np.float64] = raised / raised.sum()
    return chances
