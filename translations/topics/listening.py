"""Hears what a parent's words are about: in her own language, and in translation where there is one."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise

from care.routing import CAREFUL, MIXED, USUAL, Part, Piece, parts_of
from care.topics import Topic
from translations.topics.classifier import Classifier
from translations.topics.cyrillic import in_cyrillic
from translations.topics.encoder import Run
from translations.topics.lexicon import hits, is_small_talk, only_a_call, trapped
from translations.topics.pieces import pieces

log = logging.getLogger(__name__)

Translate = Callable[[str, str], str | None]
_CAUTION, _PLAIN, _CALM = 1.4, 0.7, 0.21
"""What is sensitive weighs half: of the messages that were learned from more are sensitive than of those of life."""
_UNHEARD = (Topic.CARE, Topic.DISSATISFIED, Topic.PAYMENT)


class Ear:
    """A `care.routing.Listener`. Keeps nothing of what it hears and never fails: what it cannot place is asked."""

    def __init__(self, translate: Translate | None = None, team_language: str = "nl") -> None:
        self._translate = translate
        self._team_language = team_language
        self._classifier = Classifier("topics")
        self._topics = [Topic(label) for label in self._classifier.labels]

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there; without it nearly everything is asked."""
        return self._classifier.ready

    async def hear(self, text: str, language: str) -> Sequence[Part]:
        """Her words in parts, each for one reader or to be asked; off the event loop, for a message takes 20 ms."""
        return await asyncio.to_thread(self.hear_now, text, language)

    def hear_now(self, text: str, language: str) -> list[Part]:
        """The same, here and now."""
        try:
            return self._hear(text, language)
        except Exception as reason:
            log.error("a message could not be heard, so its writer is asked: %s", type(reason).__name__)  # noqa: TRY400
            return [Part(text, None, 0.0, _UNHEARD)]

    def _hear(self, text: str, language: str) -> list[Part]:
        if not text.strip():
            return [Part(text, None, 0.0, _UNHEARD)]
        language = language.split("-")[0].lower()
        if only_a_call(text, language):
            return [Part(text, Topic.CARE, 1.0, (Topic.CARE,))]
        sentences = pieces(text, language)
        clauses = [clause for sentence in sentences for clause in sentence]
        if all(is_small_talk(clause, language) for clause in clauses):
            return parts_of([Piece(clause, {}, small_talk=True) for clause in clauses])
        whole = (0, len(clauses))
        by_sentence = list(pairwise([0, *accumulate(map(len, sentences))]))
        by_clause = [(index, index + 1) for index in range(len(clauses))]
        likely = self._likely(clauses, list(dict.fromkeys([whole, *by_sentence, *by_clause])), language)

        def said(runs: Sequence[Run]) -> list[Piece]:
            texts = ["".join(clauses[start:stop]) for start, stop in runs]
            return [Piece(one, likely[run], is_small_talk(one, language)) for one, run in zip(texts, runs, strict=True)]

        mixed = MIXED[0] < Piece(text, likely[whole]).sensitive < MIXED[1]
        bars = USUAL if self.ready else CAREFUL
        return parts_of(said(by_sentence), likely[whole], said(by_clause) if mixed else (), bars)

    def _likely(self, said: Sequence[str], runs: Sequence[Run], language: str) -> dict[Run, Mapping[Topic, float]]:
        """Of each run of what was said; the more alarming counts of her own words, the same in their own letters, and
        their translation."""
        heard = dict(zip(runs, self._in(said, runs, language), strict=True))
        if (spelled := in_cyrillic(said, language)) is not None:
            for run, other in zip(runs, self._in(spelled, runs, language), strict=True):
                heard[run] = max(heard[run], other, key=_alarming)
        if self._translate is None or language == self._team_language:
            return heard
        for start, stop in runs:
            translated = self._translate("".join(said[start:stop]), language)
            if translated:
                [other] = self._in([translated], [(0, 1)], self._team_language)
                heard[start, stop] = max(heard[start, stop], other, key=_alarming)
        return heard

    def _in(self, said: Sequence[str], runs: Sequence[Run], language: str) -> list[Mapping[Topic, float]]:
        rows = self._classifier.chances(said, runs, language)
        return [
            _weighed(
                dict(zip(self._topics, map(float, row), strict=True)),
                _weight_of_words("".join(said[start:stop]), language),
            )
            for (start, stop), row in zip(runs, rows, strict=True)
        ]


def _weight_of_words(text: str, language: str) -> float:
    """A word of money, contract or safety makes what is sensitive weigh more, so that silence needs to be surer; a
    phrase in which such a word means something else, and none beside it, makes it weigh less."""
    if hits(text, language):
        return _CAUTION
    return _CALM if trapped(text, language) else _PLAIN


def _alarming(likely: Mapping[Topic, float]) -> float:
    return Piece("", likely).sensitive


def _weighed(likely: dict[Topic, float], weight: float) -> Mapping[Topic, float]:
    raised = {topic: chance * (1.0 if topic.everyday else weight) for topic, chance in likely.items()}
    total = sum(raised.values())
    return {topic: chance / total for topic, chance in raised.items()}
