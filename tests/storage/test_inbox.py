"""The inbox: an update is kept once, handled once, whoever brings it and however often."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from storage.database import Database
from tests.conftest import KEY

BOT, NOW = 42, datetime(2026, 11, 23, 16, tzinfo=UTC)


async def test_a_repeated_update_changes_nothing_and_is_handled_once(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.inbox.keep(BOT, {8: "eight", 7: "seven"}, NOW)
        await uow.inbox.keep(BOT, {7: "seven again", 9: "nine"}, NOW)
        assert await uow.inbox.waiting(BOT) == [(7, "seven"), (8, "eight"), (9, "nine")]
    async with database.transaction() as uow:
        assert await uow.inbox.handled(BOT, 7, NOW)
    async with database.transaction() as uow:
        assert not await uow.inbox.handled(BOT, 7, NOW)
        await uow.inbox.keep(BOT, {7: "once more"}, NOW)
        assert [number for number, _ in await uow.inbox.waiting(BOT)] == [8, 9]


async def test_two_bots_may_have_the_same_update_number(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.inbox.keep(BOT, {7: "mine"}, NOW)
        await uow.inbox.keep(BOT + 1, {7: "yours"}, NOW)
        assert await uow.inbox.handled(BOT, 7, NOW)
        assert await uow.inbox.waiting(BOT + 1) == [(7, "yours")]


async def test_a_handler_that_fails_leaves_no_trace_but_a_counted_try(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.inbox.keep(BOT, {7: "seven"}, NOW)
    for tries in (1, 2):
        with pytest.raises(ZeroDivisionError):
            await _handle_badly(database)
        async with database.transaction() as uow:
            assert await uow.inbox.failed(BOT, 7) == tries
            assert await uow.inbox.waiting(BOT) == [(7, "seven")]


async def _handle_badly(database: Database) -> None:
    async with database.transaction() as uow:
        assert await uow.inbox.handled(BOT, 7, NOW)
        _ = 1 / 0


async def test_handled_updates_are_forgotten_once_telegram_cannot_repeat_them(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.inbox.keep(BOT, {1: "one", 2: "two"}, NOW)
        assert await uow.inbox.handled(BOT, 1, NOW)
        await uow.inbox.forget(NOW + timedelta(days=6))
        assert not await uow.inbox.handled(BOT, 1, NOW), "still known"
        await uow.inbox.forget(NOW + timedelta(days=8))
        assert await uow.inbox.waiting(BOT) == [(2, "two")], "what waits is never forgotten"
        await uow.inbox.keep(BOT, {1: "one"}, NOW)
        assert len(await uow.inbox.waiting(BOT)) == 2


async def test_two_processes_handle_one_after_the_other_and_an_update_once(
    database: Database, database_url: str
) -> None:
    other, inside, most, wins = Database(database_url, [KEY]), 0, 0, list[int]()
    async with database.transaction() as uow:
        await uow.inbox.keep(BOT, dict.fromkeys(range(6), "…"), NOW)

    async def handle(own: Database, number: int) -> None:
        nonlocal inside, most
        async with own.transaction() as uow:
            first = await uow.inbox.handled(BOT, number, NOW)
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0.01)
            inside -= 1
        if first:
            wins.append(number)

    await asyncio.gather(*(handle(own, number) for number in range(6) for own in (database, other)))
    await other.close()
    assert sorted(wins) == list(range(6))
    assert most == 1


async def test_a_lease_has_one_holder_until_it_ends_or_is_given_back(database: Database) -> None:
    minute = timedelta(minutes=1)
    async with database.transaction() as uow:
        hold, release = uow.leases.hold, uow.leases.release
        assert await hold("sender:42", "first", NOW, minute)
        assert not await hold("sender:42", "second", NOW, minute)
        assert await hold("poller:42", "second", NOW, minute)
        assert await hold("sender:42", "first", NOW + minute / 2, minute), "prolonged"
        assert not await hold("sender:42", "second", NOW + minute, minute)
        assert await hold("sender:42", "second", NOW + 2 * minute, minute), "the first one is dead"
        assert not await hold("sender:42", "first", NOW + 2 * minute, minute)
        await release("sender:42", "first")
        assert not await hold("sender:42", "first", NOW + 2 * minute, minute), "it was not his to give"
        await release("sender:42", "second")
        assert await hold("sender:42", "first", NOW + 2 * minute, minute)


async def test_two_processes_that_want_a_lease_in_the_same_moment_do_not_both_get_it(
    database: Database, database_url: str
) -> None:
    other = Database(database_url, [KEY])

    async def want(own: Database, holder: str) -> bool:
        async with own.transaction() as uow:
            return await uow.leases.hold("sender:42", holder, NOW, timedelta(minutes=1))

    got = await asyncio.gather(*(want(own, f"{n}-{id(own)}") for n in range(4) for own in (database, other)))
    await other.close()
    assert sum(got) == 1


async def test_what_memory_kept_is_replaced_by_newer_words(database: Database) -> None:
    async with database.transaction() as uow:
        await uow.memories.keep({"goed": "dobrze", "moe": "zmęczona"}, "nl", "pl", NOW)
        await uow.memories.keep({"moe": "zmęczone"}, "nl", "pl", NOW)
        known = await uow.memories.recall(["goed", "moe", "blij"], "nl", "pl")
        assert known == {"goed": ("dobrze", False), "moe": ("zmęczone", False)}
        assert await uow.memories.recall(["goed"], "nl", "tr") == {}
