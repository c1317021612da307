"""The translation machines and the ways between languages: directly, or through English.

A sentence that the guard refuses on one way tries the next; a machine that fails or hangs is as if it were not there.
"""

import asyncio
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from translations import guard
from translations.desk import Desk, Engine, Leg
from translations.scores import published_score
from translations.shield import Shielded

PIVOT = "en"
ENGINE_FAILED = "engine"
NO_ROUTE = "route"

Pair = tuple[str, str]
_Key = TypeVar("_Key", bound=Hashable)
_Item = TypeVar("_Item")


@dataclass(slots=True)
class Errand:
    """One shielded sentence to be brought from one language to another.

    `words` are its words at the last stop; without `checks` they have arrived, and may be shown.
    """

    shielded: Shielded
    source: str
    target: str
    names: Collection[str] = ()
    words: str = ""
    checks: tuple[str, ...] = (NO_ROUTE,)

    @property
    def pair(self) -> Pair:
        return self.source, self.target

    def judged(self, words: str, pair: Pair, before: str) -> tuple[str, ...]:
        """The faults of `words` in the second language of the pair, made from `before` in the first."""
        if not guard.judges(*pair):
            return (NO_ROUTE,)
        source = Shielded(before, self.shielded.kept)
        return guard.faults(source, words, languages=pair, names=self.names)


class Machines:
    """All sentences of a call that take the same leg go to the engine in one batch, each different one once; and with
    them those of other calls that came while it was at work.
    """

    def __init__(self, engines: Sequence[Engine], patience: float) -> None:
        self._engines = tuple(engines)
        self._desk = Desk(patience)

    def routes(self, source: str, target: str) -> list[tuple[Leg, ...]]:
        """The ways to get there, best first: each engine that goes directly, then two at most through English."""
        if source == target or not guard.judges(source, target):
            return []
        direct: list[tuple[Leg, ...]] = [(leg,) for leg in self._legs(source, target)]
        if PIVOT in (source, target):
            return direct
        there, onward = self._legs(source, PIVOT), self._legs(PIVOT, target)
        if not there or not onward:
            return direct
        return [*direct, *dict.fromkeys([(there[0], onward[0]), (there[-1], onward[-1])])]

    def _legs(self, source: str, target: str) -> list[Leg]:
        """Every engine that does this pair, the better published one first."""
        able = [engine for engine in self._engines if engine.supports(source, target)]
        ranked = sorted(able, key=lambda engine: -(published_score(engine.name, source, target) or 0.0))
        return [Leg(engine, source, target) for engine in ranked]

    async def run(self, errands: Sequence[Errand]) -> None:
        """Each route in turn, for what the one before it could not do."""
        routes = {pair: self.routes(*pair) for pair in {errand.pair for errand in errands}}
        for attempt in range(max(map(len, routes.values()), default=0)):
            now = {pair: found[attempt] for pair, found in routes.items() if attempt < len(found)}
            await self._travel([errand for errand in errands if errand.checks and errand.pair in now], now)

    async def _travel(self, errands: Sequence[Errand], routes: Mapping[Pair, tuple[Leg, ...]]) -> None:
        """Whoever takes the same leg shares the batch, wherever it goes on to; while one is judged others are made."""
        for errand in errands:
            errand.words, errand.checks = errand.shielded.text, ()
        for step in range(max(map(len, routes.values()))):
            underway = [errand for errand in errands if not errand.checks and step < len(routes[errand.pair])]
            legs = grouped((routes[errand.pair][step], errand) for errand in underway)
            await asyncio.gather(*(self._step(leg, group) for leg, group in legs.items()))

    async def _step(self, leg: Leg, errands: Sequence[Errand]) -> None:
        answers = await self._desk.ask(leg, [errand.words for errand in errands])
        for errand in errands:
            if answers is None:
                errand.checks = (ENGINE_FAILED,)
            else:
                before, errand.words = errand.words, answers[errand.words]
                errand.checks = errand.judged(errand.words, (leg.source, leg.target), before)


def grouped(keyed: Iterable[tuple[_Key, _Item]]) -> dict[_Key, list[_Item]]:
    """The items by their key, both in the order in which they came."""
    groups: dict[_Key, list[_Item]] = {}
    for key, item in keyed:
        groups.setdefault(key, []).append(item)
    return groups
