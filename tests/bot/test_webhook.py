"""The webhook: only with the secret, 200 only after the commit, once by whichever way an update comes."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.running import keep_going
from bot.settings import MissingSetting, Settings
from bot.steps import Steps
from bot.webhook import HEADER, application
from tests.bot.test_running import rename, until
from tests.stories.conftest import World
from tests.stories.phone import TEAM

SECRET = "a-secret-of-thirty-two-characters"
SQLITE = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


class Door:
    """Telegram's side of the webhook."""

    def __init__(self, client: ClientSession, server: TestServer, steps: Steps) -> None:
        self._client = client
        self._server = server
        self.steps = steps

    async def push(self, body: str | bytes, secret: str = SECRET, path: str = "/hook") -> int:
        url = self._server.make_url(path)
        async with self._client.post(url, data=body, headers={HEADER: secret} if secret else {}) as answer:
            return answer.status


@pytest.fixture
async def door(world: World) -> AsyncIterator[Door]:
    steps = Steps()
    server = TestServer(application(world.nursery.program, SECRET, steps))
    await server.start_server()
    async with ClientSession() as client:
        yield Door(client, server, steps)
    await steps.finish(1.0)
    await server.close()


def update(world: World, text: str) -> dict[str, Any]:
    """What Telegram would push of something that Anna says."""
    world.telegram.type(world.nursery.people["Anna"], text)
    return world.telegram.updates.waiting[-1].update


async def waiting(world: World) -> list[int]:
    async with world.nursery.database.transaction() as uow:
        return [number for number, _ in await uow.inbox.waiting(world.nursery.program.bot.id)]


@SQLITE
async def test_without_the_secret_nothing_comes_in(world: World, door: Door) -> None:
    body = json.dumps(update(world, "dzień dobry"))
    for wrong in ("", "wrong", SECRET[:-1], SECRET + "x", "é" * 4):
        assert await door.push(body, wrong) == 401
    assert await waiting(world) == []
    async with ClientSession() as client, client.get(str(door._server.make_url("/"))) as answer:
        assert answer.status == 405


@SQLITE
@pytest.mark.parametrize(
    "body", ["", "no json", "[]", "{}", '{"update_id": "7"}', '{"update_id": -7}', '{"update_id": 1e40}', b"\xff\xfe"]
)
async def test_nonsense_is_refused_and_not_kept(world: World, door: Door, body: str | bytes) -> None:
    assert await door.push(body) == 400
    assert await waiting(world) == []


async def test_an_update_by_both_ways_and_twice_is_handled_once(world: World, door: Door) -> None:
    pushed = update(world, "dzień dobry, Mila śpi")
    for path in ("/", "/hook", "/hook/more"):
        assert await door.push(json.dumps(pushed), path=path) == 200
    await door.steps.finish(5.0)
    await world.nursery.settle()
    fatima = world.phone("Fatima")
    assert fatima.reads(room=TEAM, topic="Mila").count("dzień dobry, Mila śpi") == 1


@SQLITE
async def test_what_cannot_be_kept_is_not_acknowledged_so_telegram_brings_it_again(world: World, door: Door) -> None:
    pushed = json.dumps(update(world, "dzień dobry"))
    await asyncio.to_thread(rename, world.nursery.database, "incoming", "gone")
    assert await door.push(pushed) == 500
    await asyncio.to_thread(rename, world.nursery.database, "gone", "incoming")
    assert await door.push(pushed) == 200
    await door.steps.finish(5.0)
    await world.nursery.settle()
    assert "dzień dobry" in world.phone("Fatima").reads(room=TEAM, topic="Mila")


@SQLITE
async def test_running_by_webhook_registers_itself_and_answers(world: World) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = Settings(
        webhook_url=f"http://127.0.0.1:{port}/hook", webhook_secret=SecretStr(SECRET), webhook_port=port
    )
    stopped, anna = asyncio.Event(), world.phone("Anna")
    world.telegram.fail("setWebhook", code=500)
    running = asyncio.create_task(keep_going(world.nursery.program, stopped, webhook=settings))
    await until(lambda: world.telegram.webhook is not None)
    world.telegram.type(anna.user, "dzień dobry")
    await until(lambda: "dzień dobry" in world.phone("Fatima").reads(room=TEAM, topic="Mila"))
    stopped.set()
    async with asyncio.timeout(3):
        await running


@SQLITE
async def test_a_webhook_without_a_secret_does_not_start(world: World) -> None:
    settings = Settings(webhook_url="http://127.0.0.1:1/")
    with pytest.raises(MissingSetting, match="OVERDRACHT_WEBHOOK_SECRET"):
        await keep_going(world.nursery.program, asyncio.Event(), webhook=settings)
