"""The desk before the machines: what many messages ask of one model at the same time goes to it in one batch."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

_log = logging.getLogger(__name__)


class Engine(Protocol):
    """A translation machine; it works off the event loop and answers one text per sentence, "" where it has none."""

    @property
    def name(self) -> str: ...

    def supports(self, source: str, target: str, /) -> bool: ...

    async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]: ...


@dataclass(frozen=True, slots=True)
class Leg:
    """One step of a route: this engine, from this language to that one."""

    engine: Engine = field(hash=False)
    source: str
    target: str


Answers = dict[str, str] | Exception


@dataclass(slots=True)
class _Batch:
    """Sentences, each once, that go together when the engine is free; `askers` are how many messages they are of."""

    sentences: dict[str, None] = field(default_factory=dict)
    askers: int = 0
    answers: "asyncio.Task[Answers] | None" = None


class Desk:
    """While an engine is at work on a leg, all that comes for that leg waits for it together.

    A batch takes as long as one message, or little more. If it fails, each message in it asks once more alone, so that
    none spoils another. `patience` is in seconds for a message, waiting included, and a second more for each of its
    sentences; so long is a batch waited for as well, and then the next one goes.
    """

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._next: dict[Leg, _Batch] = {}
        self._free: dict[Leg, asyncio.Lock] = {}

    async def ask(self, leg: Leg, sentences: Sequence[str]) -> dict[str, str] | None:
        """The words for each of the sentences; None where the engine failed, or took too long."""
        try:
            async with asyncio.timeout(self._patience + len(sentences)):
                answers = await self._with_others(leg, sentences)
        except TimeoutError as error:
            answers = error
        if isinstance(answers, Exception):
            _log.warning("%s failed on %s-%s: %s", leg.engine.name, leg.source, leg.target, type(answers).__name__)
            return None
        return answers

    async def _with_others(self, leg: Leg, sentences: Sequence[str]) -> Answers:
        batch = self._next.setdefault(leg, _Batch())
        batch.sentences |= dict.fromkeys(sentences)
        batch.askers += 1
        if batch.answers is None:
            batch.answers = asyncio.create_task(self._send(leg, batch))
        answers = await asyncio.shield(batch.answers)
        if isinstance(answers, dict) or batch.askers == 1 or isinstance(answers, TimeoutError):
            return answers
        async with self._free[leg]:
            return await self._try(leg, list(dict.fromkeys(sentences)))

    async def _send(self, leg: Leg, batch: _Batch) -> Answers:
        try:
            async with self._free.setdefault(leg, asyncio.Lock()):
                del self._next[leg]
                return await self._try(leg, list(batch.sentences))
        finally:
            if self._next.get(leg) is batch:
                del self._next[leg]

    async def _try(self, leg: Leg, sentences: Sequence[str]) -> Answers:
        try:
            async with asyncio.timeout(self._patience + len(sentences)):
                answers = await leg.engine.translate(sentences, leg.source, leg.target)
            return dict(zip(sentences, answers, strict=True))
        except Exception as error:  # one that nobody waits for any more is not to end in a log with all its words
            return error
