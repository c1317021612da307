"""The loops: one poller and one sender per token, a stand-in that takes over, and an end that is clean and quick."""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.build import build, build_bot
from bot.demo.nursery import TOKEN, Plan
from bot.emulator import serve
from bot.program import Program
from bot.running import keep_going
from bot.seat import Seat
from bot.steps import Steps
from storage.database import Database
from tests.conftest import KEY
from tests.stories.conftest import World
from tests.stories.phone import TEAM

SQLITE = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
LEASE = timedelta(seconds=1)


async def until(true: Callable[[], bool], seconds: float = 15.0) -> float:
    """How long it took."""
    begun = time.monotonic()
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 - what is awaited happens on the other side of a connection
            await asyncio.sleep(0.02)
    return time.monotonic() - begun


def rename(database: Database, table: str, name: str) -> None:
    with sqlite3.connect(database.url.database or "") as connection:
        connection.execute(f"ALTER TABLE {table} RENAME TO {name}")
    connection.close()


def another(world: World, database: Database) -> Program:
    nursery = world.nursery
    return build(
        database=database,
        bot=build_bot(TOKEN, nursery.served.url),
        rules=lambda: nursery.policy,
        engines=(),
        clock=nursery.time.now,
    )


async def test_a_running_bot_polls_answers_and_delivers_and_ends_at_once_and_clean(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    program, stopped, anna = world.nursery.program, asyncio.Event(), world.phone("Anna")
    running = asyncio.create_task(keep_going(program, stopped, lease=LEASE))
    world.telegram.type(anna.user, "dzień dobry")
    await until(lambda: "dzień dobry" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))
    assert "Vlinders" in anna.last().text
    begun = time.monotonic()
    stopped.set()
    await running
    assert time.monotonic() - begun < 2.0
    async with world.nursery.database.transaction() as uow:
        for name in ("sender", "poller"):
            assert await uow.leases.hold(f"{name}:42", "the next one", world.nursery.time.now(), LEASE), "given back"
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_a_stand_in_takes_over_when_the_one_that_runs_is_gone(world: World, plan: Plan) -> None:
    database = Database(plan.database_url, [KEY])
    second = another(world, database)
    first_stops, second_stops, anna = asyncio.Event(), asyncio.Event(), world.phone("Anna")
    first = asyncio.create_task(keep_going(world.nursery.program, first_stops, lease=LEASE))
    await until(lambda: world.nursery.served.api.poll is not None)
    other = asyncio.create_task(keep_going(second, second_stops, lease=LEASE))
    for number in range(2):
        world.telegram.type(anna.user, f"dzień dobry {number}")
        await until(lambda n=number: f"dzień dobry {n}" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))  # type: ignore[misc]
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    world.telegram.type(anna.user, "dobranoc")
    await until(lambda: "dobranoc" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))
    second_stops.set()
    await other
    await second.bot.session.close()
    await database.close()
    shown = world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert [shown.count(said) for said in ("dzień dobry 0", "dzień dobry 1", "dobranoc")] == [1, 1, 1]


@SQLITE
async def test_telegram_may_be_away_when_it_starts_and_come_back_later(world: World) -> None:
    nursery, stopped, anna = world.nursery, asyncio.Event(), world.phone("Anna")
    port = nursery.served.runner.addresses[0][1]
    await nursery.served.runner.cleanup()
    running = asyncio.create_task(keep_going(nursery.program, stopped, lease=LEASE))
    await asyncio.sleep(0.5)
    assert not running.done()
    served = await serve(world.telegram, port=port)
    world.telegram.fail("getUpdates", code=502)
    world.telegram.type(anna.user, "dzień dobry")
    await until(lambda: "dzień dobry" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))
    stopped.set()
    await running
    await served.close()


@SQLITE
async def test_a_database_that_fails_for_a_while_does_not_end_the_bot(world: World) -> None:
    nursery, stopped, anna = world.nursery, asyncio.Event(), world.phone("Anna")
    running = asyncio.create_task(keep_going(nursery.program, stopped, lease=LEASE))
    await until(lambda: nursery.served.api.poll is not None)
    await asyncio.to_thread(rename, nursery.database, "incoming", "gone")
    world.telegram.type(anna.user, "dzień dobry")
    await asyncio.sleep(1.0)
    assert not running.done()
    await asyncio.to_thread(rename, nursery.database, "gone", "incoming")
    await until(lambda: "dzień dobry" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))
    stopped.set()
    await running


async def test_a_seat_has_one_sitter_and_is_lost_without_word_from_the_database(world: World) -> None:
    program, lease = world.nursery.program, timedelta(seconds=0.3)
    first, second = Seat(program, "sender", lease), Seat(program, "sender", lease)
    await first.keep()
    await second.keep()
    assert (first.held, second.held) == (True, False)
    await asyncio.sleep(0.35)
    assert not first.held, "nobody may believe to sit where another may sit"
    await second.keep()
    await first.keep()
    assert (first.held, second.held) == (False, True)
    await second.leave()
    assert not second.held
    await first.keep()
    assert first.held


async def test_what_is_under_way_may_finish_and_what_takes_too_long_is_stopped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    steps, done = Steps(), list[str]()

    async def step(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        done.append(name)

    async def failing() -> None:
        raise RuntimeError("the words of somebody")

    steps.begin(lambda: step("short", 0.05))
    steps.begin(lambda: step("long", 60))
    steps.begin(failing)
    begun = time.monotonic()
    await steps.finish(0.3)
    assert time.monotonic() - begun < 1
    assert done == ["short"]
    assert "RuntimeError at test_running.py" in caplog.text
    assert "somebody" not in caplog.text
