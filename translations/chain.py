"""From a note to the parent's language: phrase, memory, machine, original, sentence by sentence.

Written phrases come first because they are right; what a machine makes is shown only when the guard finds nothing wrong
with it; and whatever fails, the original arrives with the reason, never an exception.
"""

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from translations import dutch
from translations.desk import Engine as Engine
from translations.desk import Leg
from translations.glossary import Glossary
from translations.lessons import Lesson, lesson
from translations.machines import Errand, Machines, grouped
from translations.sentences import Sentence, split
from translations.shield import Shielded, shield

_log = logging.getLogger(__name__)


class Origin(StrEnum):
    """Where the words come from, the most trusted first."""

    PHRASE = "phrase"
    PERSON = "person"
    MEMORY = "memory"
    MACHINE = "machine"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class Translated:
    """One sentence. `checks` says why a machine's words were refused; `before` and `after` stood around it."""

    source: str
    text: str
    origin: Origin
    checks: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """A text for one reader's language. `names` are those of the roster, which no machine may touch.

    `subject` is the child the text is about, where that is known: of whom a sentence without a name speaks.
    """

    text: str
    source: str
    target: str
    names: frozenset[str] = frozenset()
    subject: str | None = None


class Rendered(Protocol):
    def render(self, target: str, /) -> str | None: ...


class Phrases(Protocol):
    """How many of the leading sentences are one phrase together, and that phrase."""

    def match_run(
        self, sentences: Sequence[str], source: str, names: Collection[str], subject: str | None, /
    ) -> tuple[int, Rendered] | None: ...


@dataclass(frozen=True, slots=True)
class Known:
    """Words that are remembered; those of a `person` are not for the guard to judge."""

    words: str
    person: bool = False


class Memory(Protocol):
    """Sentences accepted before, or said better by people: with marks in the place of names and numbers, or as they
    are where people gave them so."""

    async def recall(self, sentences: Collection[str], source: str, target: str, /) -> Mapping[str, Known]: ...

    async def keep(self, pairs: Mapping[str, str], source: str, target: str, /) -> None: ...


_Hits = dict[tuple[tuple[str, ...], str, frozenset[str], str | None], tuple[int, Rendered] | None]


@dataclass(slots=True)
class _Job:
    """One sentence on its way, and its words and their origin once it has arrived."""

    sentence: Sentence
    errand: Errand
    settled: tuple[str, Origin] | None = None

    def accept(self, words: str, origin: Origin) -> None:
        self.settled = self.errand.shielded.restore(words), origin

    def remember(self, known: Mapping[str, Known]) -> None:
        """What was kept of a machine is judged again, for the lists of the guard may have grown since."""
        plain, shielded = self.sentence.text, self.errand.shielded.text
        if (whole := known.get(plain)) is not None and whole.person and plain != shielded:
            self.settled = whole.words, Origin.PERSON
        elif (found := known.get(shielded)) is None:
            return
        elif found.person:
            self.accept(found.words, Origin.PERSON)
        elif not self.errand.judged(found.words, self.errand.pair, shielded):
            self.accept(found.words, Origin.MEMORY)

    def result(self) -> Translated:
        text, origin = self.settled or (self.sentence.text, Origin.ORIGINAL)
        checks = () if self.settled or self.errand.source == self.errand.target else self.errand.checks
        return Translated(self.sentence.text, text, origin, checks, self.sentence.before, self.sentence.after)


class Chain:
    """The steps in their order. `patience` is counted by the desk; `refused` counts sentences by reason."""

    def __init__(
        self,
        phrasebook: Phrases,
        engines: Sequence[Engine] = (),
        memory: Memory | None = None,
        glossary: Callable[[], Glossary] = Glossary,
        *,
        patience: float = 60.0,
    ) -> None:
        self._phrasebook = phrasebook
        self._machines = Machines(engines, patience)
        self._memory = memory
        self._glossary = glossary
        self.refused: Counter[str] = Counter()

    async def translate(
        self, text: str, *, source: str, target: str, names: Collection[str] = (), subject: str | None = None
    ) -> tuple[Translated, ...]:
        (result,) = await self.translate_many([Request(text, source, target, frozenset(names), subject)])
        return result

    async def translate_many(self, requests: Sequence[Request]) -> list[tuple[Translated, ...]]:
        """The sentences of each request, in its order."""
        hits: _Hits = {}
        plans = [list(self._plan(request, hits)) for request in requests]
        jobs = [job for plan in plans for job in plan if job.errand.source != job.errand.target]
        await self._recall([job for job in jobs if not job.settled])
        await self._machine([job for job in jobs if not job.settled])
        self.refused.update(check for job in jobs if not job.settled for check in job.errand.checks)
        return [tuple(job.result() for job in plan) for plan in plans]

    def lesson(self, sentence: str, better: str, *, source: str, target: str, names: Collection[str] = ()) -> Lesson:
        """What is to be remembered of a person's better words for a sentence."""
        shielded = self._shielded(sentence, source, target, names)
        return lesson(sentence, shielded, better, languages=(source, target), names=names)

    def loose(self, request: Request) -> list[str]:
        """The sentences that no phrase is: those a machine would be asked for, or that stay as they were written."""
        return [job.sentence.text for job in self._plan(request, {}) if job.settled is None]

    def routes(self, source: str, target: str) -> list[tuple[Leg, ...]]:
        """The ways of the machines between two languages, best first."""
        return self._machines.routes(source, target)

    def _plan(self, request: Request, hits: _Hits) -> Iterator[_Job]:
        """A job for each sentence, and one for sentences that are one phrase together, looked up once in `hits`."""
        sentences = split(request.text)
        while sentences:
            count, words = self._phrase(request, sentences, hits)
            job = self._job(request, _together(sentences[:count]))
            if words is not None:
                job.settled = words, Origin.PHRASE
            elif job.errand.shielded.wordless and request.source != request.target:
                job.accept(job.errand.shielded.text, Origin.PHRASE)
            yield job
            sentences = sentences[count:]

    def _job(self, request: Request, sentence: Sentence) -> _Job:
        shielded = self._shielded(sentence.text, request.source, request.target, request.names)
        return _Job(sentence, Errand(shielded, request.source, request.target, request.names))

    def _shielded(self, sentence: str, source: str, target: str, names: Collection[str]) -> Shielded:
        """What a machine gets to see of a sentence."""
        text = dutch.plain(sentence, names) if source == "nl" and target != source else sentence
        return shield(text, names, self._glossary().pairs(source, target))

    def _phrase(self, request: Request, sentences: Sequence[Sentence], hits: _Hits) -> tuple[int, str | None]:
        """The phrase that begins here, unless it would say a name that nobody wrote."""
        if request.source == request.target:
            return 1, None
        asked = tuple(_run(sentences)), request.source, request.names, request.subject
        if asked not in hits:
            hits[asked] = self._phrasebook.match_run(*asked)
        hit = hits[asked]
        words = hit[1].render(request.target) if hit else None
        if hit is None or words is None:
            return 1, None
        written = request.text.casefold()
        added = any(name in words and name.casefold() not in written for name in request.names - {request.subject})
        return (1, None) if added else (hit[0], words)

    async def _recall(self, jobs: Sequence[_Job]) -> None:
        if self._memory is None:
            return
        for pair, group in grouped((job.errand.pair, job) for job in jobs).items():
            sentences = dict.fromkeys(text for job in group for text in (job.errand.shielded.text, job.sentence.text))
            try:
                known = await self._memory.recall(sentences, *pair)
            except Exception as error:
                _log.warning("memory of %s-%s not read: %s", *pair, type(error).__name__)
                continue
            for job in group:
                job.remember(known)

    async def _machine(self, jobs: Sequence[_Job]) -> None:
        await self._machines.run([job.errand for job in jobs])
        arrived = [job for job in jobs if not job.errand.checks]
        for job in arrived:
            job.accept(job.errand.words, Origin.MACHINE)
        if self._memory is None:
            return
        for pair, group in grouped((job.errand.pair, job) for job in arrived).items():
            try:
                await self._memory.keep({job.errand.shielded.text: job.errand.words for job in group}, *pair)
            except Exception as error:
                _log.warning("memory of %s-%s not written: %s", *pair, type(error).__name__)


def joined(sentences: Iterable[Translated]) -> str:
    """The whole text again, with the line ends and emoji that stood between the sentences."""
    return "".join(f"{part.before}{part.text}{part.after}" for part in sentences)


def worst(sentences: Iterable[Translated]) -> Origin:
    """The least trusted origin among the sentences: what the whole text must be called."""
    ranks = list(Origin)
    return max((part.origin for part in sentences), key=ranks.index, default=Origin.PHRASE)


def _run(sentences: Sequence[Sentence]) -> list[str]:
    """The sentences up to the first gap that holds more than spaces: an emoji or a line end belongs between them."""
    texts: list[str] = []
    for sentence in sentences:
        texts.append(sentence.text)
        if sentence.after.strip(" "):
            break
    return texts


def _together(sentences: Sequence[Sentence]) -> Sentence:
    first, *others = sentences
    text, after = first.text, first.after
    for sentence in others:
        text, after = text + after + sentence.text, sentence.after
    return Sentence(text, first.before, after)
