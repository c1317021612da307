"""Hears what a parent's words are about: in her own language, and in translation where there is one."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence

from care.routing import CAREFUL, MIXED, USUAL, Part, Piece, parts_of
from care.topics import Topic
from translations.sentences import split
from translations.topics.classifier import Classifier
from translations.topics.lexicon import hits, is_small_talk, trapped
from translations.topics.pieces import pieces

log = logging.getLogger(__name__)

Translate = Callable[[str, str], str | None]
_CAUTION = 2.0
_CALM = 0.3
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
        bars = USUAL if self.ready else CAREFUL
        sentences = [one.before + one.text + one.after for one in split(text)]
        small = [is_small_talk(one, language) for one in sentences]
        if all(small):
            return parts_of([Piece(one, {}, small_talk=True) for one in sentences])
        several = [one for one, silent in zip(sentences, small, strict=True) if not silent]
        heard = self._likely([text, *several] if len(sentences) > 1 else [text], language)
        whole, said = heard[0], _pieces(sentences, small, heard[-len(several) :])
        if not MIXED[0] < Piece(text, whole).sensitive < MIXED[1]:
            return parts_of(said, whole, bars=bars)
        clauses = pieces(text, language)
        silent = [is_small_talk(one, language) for one in clauses]
        again = self._likely([one for one, small_talk in zip(clauses, silent, strict=True) if not small_talk], language)
        return parts_of(said, whole, _pieces(clauses, silent, again), bars)

    def _likely(self, texts: Sequence[str], language: str) -> list[Mapping[Topic, float]]:
        heard = self._in(texts, language)
        if self._translate is None or language == self._team_language:
            return heard
        for index, text in enumerate(texts):
            translated = self._translate(text, language)
            if translated:
                [other] = self._in([translated], self._team_language)
                heard[index] = max(heard[index], other, key=lambda likely: Piece("", likely).sensitive)
        return heard

    def _in(self, texts: Sequence[str], language: str) -> list[Mapping[Topic, float]]:
        rows = self._classifier.chances(texts, language)
        return [
            _weighed(dict(zip(self._topics, map(float, row), strict=True)), _weight_of_words(text, language))
            for text, row in zip(texts, rows, strict=True)
        ]


def _pieces(texts: Sequence[str], small: Sequence[bool], heard: Sequence[Mapping[Topic, float]]) -> list[Piece]:
    each = iter(heard)
    return [
        Piece(text, {} if silent else next(each), small_talk=silent) for text, silent in zip(texts, small, strict=True)
    ]


def _weight_of_words(text: str, language: str) -> float:
    """A word of money, contract or safety makes what is sensitive weigh more, so that silence needs to be surer; a
    phrase in which such a word means something else, and none beside it, makes it weigh less."""
    if hits(text, language):
        return _CAUTION
    return _CALM if trapped(text, language) else 1.0


def _weighed(likely: dict[Topic, float], weight: float) -> Mapping[Topic, float]:
    raised = {topic: chance * (1.0 if topic.everyday else weight) for topic, chance in likely.items()}
    total = sum(raised.values())
    return {topic: chance / total for topic, chance in raised.items()}
