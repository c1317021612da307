"""What is remembered: a person's words stay, whoever asks, and are found after the keys were changed."""

from datetime import UTC, datetime, timedelta

from storage.columns import new_key
from storage.database import Database
from storage.memory import Learned, Wording
from storage.wording import MemoryOrigin
from tests.conftest import KEY

NOW = datetime(2026, 11, 23, 16, tzinfo=UTC)
PERSON, IMPORTED, MACHINE = MemoryOrigin.PERSON, MemoryOrigin.IMPORTED, MemoryOrigin.MACHINE


def wording(text: str, origin: MemoryOrigin, written: str = "X1 sliep") -> Wording:
    return Wording("nl", "pl", written, text, origin)


async def test_a_machine_never_replaces_a_person_and_a_person_does_a_machine(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.memories.keep({"X1 sliep": "X1 śpi"}, "nl", "pl", NOW)
        assert await uow.memories.learn([wording("X1 spał", PERSON)], NOW) == [Learned.CHANGED]
        await uow.memories.keep({"X1 sliep": "X1 sen"}, "nl", "pl", NOW + timedelta(days=1))
        assert await uow.memories.learn([wording("X1 nie", MACHINE)], NOW) == [Learned.UNCHANGED]
    async with database.transaction() as uow:
        assert await uow.memories.recall(["X1 sliep", "X1 at"], "nl", "pl") == {"X1 sliep": ("X1 spał", True)}
        assert await uow.memories.learn([wording("X1 spał", IMPORTED)], NOW) == [Learned.UNCHANGED]
        assert [row.origin for row in await uow.memories.all()] == [PERSON]
        again = [wording("X1 spało", PERSON), wording("X1 drzemał", IMPORTED), wording("je", IMPORTED, "eet")]
        assert await uow.memories.learn(again, NOW) == [Learned.CHANGED, Learned.ADDED], "the last one counts"
    async with database.transaction() as uow:
        rows = {row.written: (row.text, row.origin) for row in await uow.memories.all("nl", "pl")}
        assert rows == {"X1 sliep": ("X1 drzemał", IMPORTED), "eet": ("je", IMPORTED)}
        assert list(await uow.memories.all("en")) == []


async def test_what_was_kept_is_found_under_an_older_key(database: Database, database_url: str) -> None:
    async with database.transaction() as uow:
        await uow.memories.learn([wording("X1 spał", PERSON)], NOW)
    rotated = Database(database_url, [new_key(), KEY])
    async with rotated.transaction() as uow:
        assert await uow.memories.recall(["X1 sliep"], "nl", "pl") == {"X1 sliep": ("X1 spał", True)}
        assert await uow.memories.learn([wording("X1 drzemał", PERSON)], NOW) == [Learned.CHANGED]
        assert len(await uow.memories.all()) == 1
    await rotated.close()
