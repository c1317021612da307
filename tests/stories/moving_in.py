"""Moving in takes a second, and most stories begin in the same nursery: it is done once and then put back as it was."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.demo.nursery import Nursery, everybody_joins
from bot.demo.time import DemoTime
from bot.emulator.limits import Rates
from storage.database import Database


@dataclass(frozen=True)
class Joined:
    """A nursery that everybody has joined: what Telegram remembers, by its clock, and a copy of the database."""

    clock: DemoTime
    when: datetime
    telegram: Mapping[str, Any]
    people: Mapping[str, int]
    rooms: Mapping[str, int]
    database: sqlite3.Connection


_joined: dict[tuple[bytes, str], Joined] = {}


async def move_in(nursery: Nursery, roster: bytes) -> None:
    """For `Plan.move_in`: the second nursery with the same roster and policy is a copy of the first."""
    if not nursery.database.embedded:
        await everybody_joins(nursery, roster)
        return
    like = (roster, nursery.policy.model_dump_json())
    if like not in _joined:
        await everybody_joins(nursery, roster)
        _joined[like] = _keep(nursery)
    _put_back(_joined[like], nursery)


def _keep(nursery: Nursery) -> Joined:
    clock, copy = nursery.time, sqlite3.connect(":memory:", check_same_thread=False)
    with closing(_file(nursery.database)) as file:
        file.backup(copy)
    remembered = _copied(vars(nursery.telegram), clock, clock, [], [])
    return Joined(clock, clock.now(), remembered, dict(nursery.people), dict(nursery.rooms), copy)


def _put_back(joined: Joined, nursery: Nursery) -> None:
    """The program begins anew, so Telegram forgets as well how much it was asked in the last minute."""
    nursery.time.move(joined.when - nursery.time.now())
    live, updates = nursery.telegram, nursery.telegram.updates
    vars(live).update(_copied(joined.telegram, joined.clock, nursery.time, live.listeners, updates.listeners))
    live.rates = Rates(nursery.time.now)
    nursery.people.update(joined.people)
    nursery.rooms.update(joined.rooms)
    with closing(_file(nursery.database)) as file:
        joined.database.backup(file)


def _copied(
    telegram: Mapping[str, Any], clock: DemoTime, other: DemoTime, watching: list[Any], awaiting: list[Any]
) -> dict[str, Any]:
    """What Telegram remembers, by another clock and with others who listen."""
    known = {id(clock): other, id(telegram["listeners"]): watching, id(telegram["updates"].listeners): awaiting}
    return deepcopy(dict(telegram), known)


def _file(database: Database) -> sqlite3.Connection:
    return sqlite3.connect(str(database.url.database))
