"""From a note to the parent's language: phrase, memory, machine, original, sentence by sentence.

Written phrases come first because they are right; what a machine makes is shown only when the guard finds nothing wrong
with it; and whatever fails, the original arrives with the reason, never an exception.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeVar

from translations import guard
from translations.sentences import Sentence, split

PIVOT = "en"
ENGINE_FAILED = "engine"
NO_ROUTE = "route"

_log = logging.getLogger(__name__)

_Key = TypeVar("_Key", bound=Hashable)


class Origin(StrEnum):
    """Where the words come from, the most trusted first."""

    PHRASE = "phrase"
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
    """A text for one reader's language. `names` are those of the roster, which no machine may touch."""

    text: str
    source: str
    target: str
    names: frozenset[str] = frozenset()


class Rendered(Protocol):
    def render(self, target: str, /) -> str | None: ...


class Phrases(Protocol):
    def match(self, sentence: str, source: str, /) -> Rendered | None: ...


class Engine(Protocol):
    """A translation machine; it works off the event loop and answers one text per sentence, "" where it has none."""

    @property
    def name(self) -> str: ...

    def supports(self, source: str, target: str, /) -> bool: ...

    async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]: ...


class Memory(Protocol):
    """Machine sentences accepted before. It is given shielded sentences: marks in the place of names and numbers."""

    async def recall(self, sentences: Sequence[str], source: str, target: str, /) -> Mapping[str, str]: ...

    async def keep(self, pairs: Mapping[str, str], source: str, target: str, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Leg:
    """One step of a route: this engine, from this language to that one."""

    engine: Engine = field(hash=False)
    source: str
    target: str


@dataclass(slots=True)
class _Job:
    """One sentence on its way; `words` are its shielded words at the last stop."""

    request: Request
    sentence: Sentence
    shielded: guard.Shielded
    words: str
    settled: tuple[str, Origin] | None = None
    checks: tuple[str, ...] = ()

    @property
    def pair(self) -> tuple[str, str]:
        return self.request.source, self.request.target

    def accept(self, words: str, origin: Origin) -> None:
        self.settled, self.checks = (self.shielded.restore(words), origin), ()

    def result(self) -> Translated:
        text, origin = self.settled or (self.sentence.text, Origin.ORIGINAL)
        return Translated(self.sentence.text, text, origin, self.checks, self.sentence.before, self.sentence.after)


class Chain:
    """All sentences of a call that take the same step go to the engine in one batch, each different one once.

    `patience` is in seconds for a batch, and a second more for each of its sentences. `refused` counts by reason.
    """

    def __init__(
        self,
        phrasebook: Phrases,
        engines: Sequence[Engine] = (),
        memory: Memory | None = None,
        *,
        patience: float = 60.0,
    ) -> None:
        self._phrasebook = phrasebook
        self._engines = tuple(engines)
        self._memory = memory
        self._patience = patience
        self.refused: Counter[str] = Counter()

    async def translate(
        self, text: str, *, source: str, target: str, names: Collection[str] = ()
    ) -> tuple[Translated, ...]:
        (result,) = await self.translate_many([Request(text, source, target, frozenset(names))])
        return result

    async def translate_many(self, requests: Sequence[Request]) -> list[tuple[Translated, ...]]:
        """The sentences of each request, in its order."""
        plans = [[_job(request, sentence) for sentence in split(request.text)] for request in requests]
        jobs = [job for plan in plans for job in plan if job.request.source != job.request.target]
        for job in jobs:
            self._phrase(job)
        await self._recall([job for job in jobs if not job.settled])
        await self._machine([job for job in jobs if not job.settled])
        self.refused.update(check for job in jobs for check in job.checks)
        return [tuple(job.result() for job in plan) for plan in plans]

    def routes(self, source: str, target: str) -> list[tuple[Leg, ...]]:
        """The ways to get there, best first: each engine that goes directly, then one that goes through English."""
        if source == target or not guard.judges(source, target):
            return []
        direct: list[tuple[Leg, ...]] = [
            (Leg(engine, source, target),) for engine in self._engines if engine.supports(source, target)
        ]
        if PIVOT in (source, target):
            return direct
        there = [Leg(engine, source, PIVOT) for engine in self._engines if engine.supports(source, PIVOT)]
        onward = [Leg(engine, PIVOT, target) for engine in self._engines if engine.supports(PIVOT, target)]
        return [*direct, *zip(there[:1], onward[:1], strict=False)]

    def _phrase(self, job: _Job) -> None:
        phrase = self._phrasebook.match(job.sentence.text, job.request.source)
        words = phrase.render(job.request.target) if phrase else None
        if words is not None:
            job.settled = words, Origin.PHRASE
        elif job.shielded.wordless:
            job.accept(job.shielded.text, Origin.PHRASE)

    async def _recall(self, jobs: Sequence[_Job]) -> None:
        """What was kept is judged again, for the lists of the guard may have grown since."""
        if self._memory is None:
            return
        for pair, group in _grouped((job.pair, job) for job in jobs).items():
            try:
                known = await self._memory.recall(_different(job.words for job in group), *pair)
            except Exception as error:
                _log.warning("memory of %s-%s not read: %s", *pair, type(error).__name__)
                continue
            for job in group:
                if job.words in known and not self._faults(job, known[job.words], pair):
                    job.accept(known[job.words], Origin.MEMORY)

    async def _machine(self, jobs: Sequence[_Job]) -> None:
        """Each route in turn, for what the one before it could not do."""
        routes = {pair: self.routes(*pair) for pair in {job.pair for job in jobs}}
        for job in jobs:
            job.checks = (NO_ROUTE,)
        for attempt in range(max(map(len, routes.values()), default=0)):
            travellers = [job for job in jobs if not job.settled and attempt < len(routes[job.pair])]
            await self._travel(
                travellers, {pair: found[attempt] for pair, found in routes.items() if attempt < len(found)}
            )

    async def _travel(self, jobs: Sequence[_Job], routes: Mapping[tuple[str, str], tuple[Leg, ...]]) -> None:
        """Leg by leg: whoever takes the same leg shares the batch, wherever it goes on to."""
        for job in jobs:
            job.words, job.checks = job.shielded.text, ()
        for step in range(max(map(len, routes.values()), default=0)):
            underway = [job for job in jobs if not job.checks and step < len(routes[job.pair])]
            for leg, group in _grouped((routes[job.pair][step], job) for job in underway).items():
                await self._step(leg, group)
        arrived = [job for job in jobs if not job.checks]
        for job in arrived:
            job.accept(job.words, Origin.MACHINE)
        await self._keep(arrived)

    async def _step(self, leg: Leg, jobs: Sequence[_Job]) -> None:
        answers = await self._ask(leg, _different(job.words for job in jobs))
        for job in jobs:
            if answers is None:
                job.checks = (ENGINE_FAILED,)
                continue
            before, job.words = job.words, answers[job.words]
            job.checks = self._faults(job, job.words, (leg.source, leg.target), before)

    async def _ask(self, leg: Leg, sentences: Sequence[str]) -> dict[str, str] | None:
        try:
            async with asyncio.timeout(self._patience + len(sentences)):
                answers = await leg.engine.translate(sentences, leg.source, leg.target)
            return dict(zip(sentences, answers, strict=True))
        except Exception as error:
            _log.warning("%s failed on %s-%s: %s", leg.engine.name, leg.source, leg.target, type(error).__name__)
            return None

    async def _keep(self, jobs: Sequence[_Job]) -> None:
        if self._memory is None:
            return
        for pair, group in _grouped((job.pair, job) for job in jobs).items():
            try:
                await self._memory.keep({job.shielded.text: job.words for job in group}, *pair)
            except Exception as error:
                _log.warning("memory of %s-%s not written: %s", *pair, type(error).__name__)

    def _faults(self, job: _Job, words: str, pair: tuple[str, str], before: str | None = None) -> tuple[str, ...]:
        if not guard.judges(*pair):
            return (NO_ROUTE,)
        source = guard.Shielded(before if before is not None else job.shielded.text, job.shielded.kept)
        return guard.faults(source, words, languages=pair, names=job.request.names)


def joined(sentences: Iterable[Translated]) -> str:
    """The whole text again, with the line ends and emoji that stood between the sentences."""
    return "".join(f"{part.before}{part.text}{part.after}" for part in sentences)


def worst(sentences: Iterable[Translated]) -> Origin:
    """The least trusted origin among the sentences: what the whole text must be called."""
    ranks = list(Origin)
    return max((part.origin for part in sentences), key=ranks.index, default=Origin.PHRASE)


def _job(request: Request, sentence: Sentence) -> _Job:
    shielded = guard.shield(sentence.text, request.names)
    return _Job(request, sentence, shielded, shielded.text)


def _grouped(keyed: Iterable[tuple[_Key, _Job]]) -> dict[_Key, list[_Job]]:
    groups: dict[_Key, list[_Job]] = {}
    for key, job in keyed:
        groups.setdefault(key, []).append(job)
    return groups


def _different(sentences: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(sentences))
