"""What in a worker's sentences seems not to be for these parents: evidence for the gate, not a verdict."""

from collections.abc import Mapping, Sequence

from care.gate import Concern
from translations.topics.classifier import Classifier

_FINE = "fine"


class Hunches:
    """A `care.gate.Hear`: per sentence, how likely each concern is. Without the sentence model it says little.

    Between two concerns ("he stutters more, let the clinic look") a sentence is not fine either, so the likeliest one
    counts for all of them.
    """

    def __init__(self, language: str = "nl") -> None:
        self._language = language
        self._classifier = Classifier("notes")
        self._labels = self._classifier.labels

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there."""
        return self._classifier.ready

    def __call__(self, sentences: Sequence[str]) -> Sequence[Mapping[Concern, float]]:
        rows = [self._classifier.listen([sentence], self._language)((0, 1)) for sentence in sentences]
        return [self._concerns(dict(zip(self._labels, map(float, row), strict=True))) for row in rows]

    @staticmethod
    def _concerns(chances: dict[str, float]) -> dict[Concern, float]:
        fine = chances.pop(_FINE)
        likeliest = max(chances, key=lambda label: chances[label])
        return {Concern(label): chance for label, chance in (chances | {likeliest: 1 - fine}).items()}
