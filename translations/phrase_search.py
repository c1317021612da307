"""Finding a checked phrase by a word or two of it, as a thumb types them."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import log

from translations.phrase_files import Entry
from translations.phrase_stems import bearing, stem
from translations.phrase_tokens import words_of
from translations.typos import Words

MOMENTS = (
    "greetings", "goodbye", "mood", "eating", "sleeping", "play", "firsts", "care", "health", "medicine", "supplies",
    "bso", "gastouder", "talks", "boundaries", "pickup", "closing",
)  # fmt: skip
"""The moments of a day, in its order: the names of the files."""

_WHOLE, _PART, _ALSO, _NEARNESS = 1.0, 0.8, 0.8, 0.5
_LONG_ENOUGH = 4
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class _Row:
    """One phrase: what its text says, and what its other forms say."""

    entry: Entry
    text: frozenset[str]
    also: frozenset[str]

    def fit(self, word: str) -> tuple[float, str]:
        """How well a word stands in it, and as which of its words."""
        here = max(((_alike(word, other), other) for other in self.text), default=(0.0, ""))
        there = max(((_alike(word, other) * _ALSO, other) for other in self.also), default=(0.0, ""))
        return max(here, there)


class Search:
    """The written phrases of one language by their words, in the order of the day."""

    def __init__(self, language: str, entries: Sequence[Entry]) -> None:
        self._language = language
        in_order = sorted((entry for entry in entries if language in entry.texts), key=_moment)
        self._rows = [self._row(entry) for entry in in_order]
        self._known = Words(
            words for entry in in_order for words in words_of(" ".join(entry.forms(language)), language)
        )
        self._count = Counter(word for row in self._rows for word in row.text | row.also)

    def find(self, words: str, most: int) -> list[Entry]:
        """The phrases that hold the most of what was typed; what is rare in the book counts for more."""
        asked = self._stems([meant for word in words_of(words, self._language) for meant in self._meant(word)])
        fits = [(self._fit(asked, row), row.entry) for row in self._rows]
        best = max((fit for fit, _ in fits), default=0.0)
        good = [(round(fit, 1), entry) for fit, entry in fits if fit > 0 and fit >= best * _ENOUGH]
        return [entry for _, entry in sorted(good, key=lambda one: -one[0])][:most]

    def _meant(self, word: str) -> tuple[str, ...]:
        return self._known.meant(word)[:1] or (word,)

    def _row(self, entry: Entry) -> _Row:
        text = self._stems(words_of(entry.texts[self._language], self._language))
        also = (words_of(form, self._language) for form in entry.forms(self._language))
        return _Row(entry, text, self._stems(frozenset[str]().union(*also)) - text)

    def _stems(self, words: Iterable[str]) -> frozenset[str]:
        """What these words say; where they say nothing, the words all the same."""
        ways, words = bearing(self._language), frozenset(words)
        telling = words - (ways.idle if ways else frozenset())
        return frozenset(stem(word, self._language) for word in telling or words)

    def _fit(self, asked: Collection[str], row: _Row) -> float:
        """What was asked and stands here, and a little for saying not much else."""
        found = [row.fit(word) for word in asked]
        said = sum(fit * log(1 + len(self._rows) / self._count[other]) for fit, other in found if fit)
        near = sum(fit for fit, _ in found) / max(1, len(row.text))
        return said + _NEARNESS * near


def _alike(word: str, other: str) -> float:
    if word == other:
        return _WHOLE
    whole = min(len(word), len(other)) >= _LONG_ENOUGH and (word.startswith(other) or other.startswith(word))
    return _PART if whole else 0.0


def _moment(entry: Entry) -> int:
    return MOMENTS.index(entry.moment) if entry.moment in MOMENTS else len(MOMENTS)
