"""Hears what a parent's words are about: in her own language, and in translation where there is one."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import accumulate

from care.cutting import Heard, Likely, Run, parts_of
from care.routing import CAREFUL, USUAL, Part, sensitive
from care.topics import Topic
from translations.topics.accents import with_accents
from translations.topics.classifier import Classifier
from translations.topics.cyrillic import in_cyrillic
from translations.topics.lexicon import hits, is_small_talk, only_a_call, trapped
from translations.topics.neighbours import shared_neighbours
from translations.topics.pieces import pieces

log = logging.getLogger(__name__)

Translate = Callable[[str, str], str | None]
_CAUTION, _PLAIN, _CALM = 1.0, 0.7, 0.12
"""What is sensitive weighs less: of the messages that were learned from more are sensitive than of those of life."""
_NEIGHBOURS_COUNT = 0.75
"""How much the nearest known messages count beside what training made of the model; chosen on unseen messages."""

_UNHEARD = (Topic.CARE, Topic.DISSATISFIED, Topic.PAYMENT)


class Ear:
    """A `care.routing.Listener`. Keeps nothing of what it hears and never fails: what it cannot place is asked."""

    def __init__(self, translate: Translate | None = None, team_language: str = "nl") -> None:
        self._translate = translate
        self._team_language = team_language
        self._classifier = Classifier("topics")
        self._neighbours = shared_neighbours()
        self._topics = [Topic(label) for label in self._classifier.labels]

    @property
    def ready(self) -> bool:
        """Whether the sentence model is there; without it nearly everything is asked."""
        return self._classifier.ready and self._neighbours.ready

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
        likely, surely = self._own(clauses, language)
        heard = Heard(
            clauses,
            [is_small_talk(clause, language) for clause in clauses],
            frozenset(accumulate(map(len, sentences), initial=0)),
            likely,
            self._translated(clauses, language, surely),
            lambda run: self._own(["".join(clauses[slice(*run)])], language)[1]((0, 1)),
        )
        return parts_of(heard, USUAL if self.ready else CAREFUL)

    def _own(self, said: Sequence[str], language: str) -> tuple[Likely, Likely]:
        """Of any run of what was said: quickly, and with known messages beside it. Read with accents where she left
        them out; of words in Latin letters and the same in their own the more alarming counts."""
        own = self._in(with_accents(said, language) or said, language)
        if (spelled := in_cyrillic(said, language)) is None:
            return own
        again = self._in(spelled, language)
        return _more_alarming(own[0], again[0]), _more_alarming(own[1], again[1])

    def _translated(self, said: Sequence[str], language: str, surely: Likely) -> Likely:
        """The same, and where the translation is more alarming it counts."""
        if self._translate is None or language == self._team_language:
            return surely
        translate, team_language = self._translate, self._team_language

        def translated(run: Run) -> Mapping[Topic, float]:
            text = translate("".join(said[slice(*run)]), language)
            return self._in([text], team_language)[1]((0, 1)) if text else surely(run)

        return _more_alarming(surely, translated)

    def _in(self, said: Sequence[str], language: str) -> tuple[Likely, Likely]:
        chances = self._classifier.listen(said, language)

        @cache
        def likely(run: Run) -> Mapping[Topic, float]:
            found = dict(zip(self._topics, map(float, chances(run)), strict=True))
            return _weighed(found, _weight_of_words("".join(said[slice(*run)]), language))

        @cache
        def surely(run: Run) -> Mapping[Topic, float]:
            known = self._neighbours("".join(said[slice(*run)]), language)
            return likely(run) if known is None else _weighed(likely(run), (known / (1 - known)) ** _NEIGHBOURS_COUNT)

        return likely, surely


def _more_alarming(one: Likely, other: Likely) -> Likely:
    return cache(lambda run: max(one(run), other(run), key=sensitive))


def _weight_of_words(text: str, language: str) -> float:
    """A word of money, contract or safety makes what is sensitive weigh more, so that silence needs to be surer; a
    phrase in which such a word means something else, and none beside it, makes it weigh less."""
    if hits(text, language):
        return _CAUTION
    return _CALM if trapped(text, language) else _PLAIN


def _weighed(likely: Mapping[Topic, float], weight: float) -> Mapping[Topic, float]:
    raised = {topic: chance * (1.0 if topic.everyday else weight) for topic, chance in likely.items()}
    total = sum(raised.values())
    return {topic: chance / total for topic, chance in raised.items()}
