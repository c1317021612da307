"""An emulated Telegram with a small nursery in it, served on a port of this machine."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.emulator import Served, Telegram, serve
from tests.emulator.caller import Caller


@dataclass
class Clock:
    moment: datetime = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def pass_by(self, **span: float) -> None:
        self.moment += timedelta(**span)


@dataclass(frozen=True)
class Nursery:
    fatima: int
    ola: int
    amira: int
    room: int
    mila: int


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock)


@pytest.fixture
def nursery(telegram: Telegram) -> Nursery:
    """Fatima's team room with a topic for Mila; Mila's mother Ola has started the bot, Amira has not."""
    fatima = telegram.add_user("Fatima", last_name="El Amrani")
    ola = telegram.add_user("Ola", language_code="pl")
    amira = telegram.add_user("Amira", language_code="ar")
    room = telegram.add_forum("Team Vlinders", [fatima])
    mila = telegram.open_topic(fatima, room, "Mila")
    telegram.type(ola, "/start abc")
    telegram.add_phone(fatima, role="worker", language="nl", chats=[room])
    telegram.add_phone(ola, role="parent", language="pl")
    telegram.updates.waiting.clear()
    return Nursery(fatima, ola, amira, room, mila)


@pytest.fixture
async def served(telegram: Telegram) -> AsyncIterator[Served]:
    running = await serve(telegram, first_wait=0.02)
    yield running
    await running.close()


@pytest.fixture
async def http(served: Served) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(served.url) as session:
        yield session


@pytest.fixture
def api(http: aiohttp.ClientSession, telegram: Telegram) -> Caller:
    return Caller(http, telegram.token)
