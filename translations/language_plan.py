"""What has to be fetched so that two languages translate both ways, by the shortest routes, and what that costs."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from translations.engines import MODEL_MEMORY
from translations.machines import PIVOT, Pair
from translations.package_index import Offer

# Measured on zh→en 1.9: 74.5 MB to fetch is 86 MB on disk, and 215 MB in memory once it has worked; a few hundred
# sentences at once take up to 80 MB more for as long as they last.
_DISK = 1.2
_MEMORY = 2.9
WORKING = 80_000_000


@dataclass(frozen=True, slots=True)
class Route:
    """From one language to another; `legs` is () where there is no way."""

    source: str
    target: str
    legs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The routes for each language that was asked for, and the packages that are not here yet, each once."""

    routes: tuple[Route, ...]
    offers: tuple[Offer, ...]


def plan(team: str, languages: Iterable[str], here: Collection[Pair], offered: Mapping[Pair, Offer]) -> Plan:
    """The shortest route there and back between the team's language and each of the others."""
    known = {*here, *offered}
    ways = [way for code in dict.fromkeys(languages) if code != team for way in ((team, code), (code, team))]
    routes = tuple(Route(*way, shortest(*way, known)) for way in ways)
    legs = dict.fromkeys(leg for route in routes for leg in route.legs if leg not in here)
    return Plan(routes, tuple(offered[leg] for leg in legs))


def shortest(source: str, target: str, pairs: Collection[Pair]) -> tuple[Pair, ...]:
    """Directly, or else through English; () where there is no way."""
    for legs in (((source, target),), ((source, PIVOT), (PIVOT, target))):
        if all(leg in pairs for leg in legs):
            return legs
    return ()


def disk(sizes: Iterable[int]) -> int:
    """About how many bytes packages of these sizes are once unpacked."""
    return int(_DISK * sum(sizes))


def memory(sizes: Iterable[int]) -> int:
    """About how many bytes they keep in memory: what does not fit together takes turns."""
    return min(int(_MEMORY * sum(sizes)), MODEL_MEMORY * 1_000_000)
