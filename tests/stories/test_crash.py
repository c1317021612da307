"""The program is killed (SIGKILL) at every step between the tap and the last delivery, and started again: each parent
has the handover, and a second copy says that it may be one."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.build import now
from bot.demo import nursery as made_up
from bot.demo.nursery import TOKEN, Nursery, Plan, opened
from bot.emulator import Shown
from bot.emulator.refusals import DroppedError
from tests.conftest import KEY
from tests.stories.conftest import ROSTER
from tests.stories.phone import TEAM

PARENTS = ("Anna", "Karim")
CALLS = (
    ("answerCallbackQuery", 1),
    ("editMessageText", 1),
    ("getUpdates", 1),
    ("sendMessage", 1),
    ("sendMessage", 2),
    ("editMessageText", 2),
)
MOST_COMMITS = 16


class Stage:
    """The nursery, the program in its own process, and a hand that kills it."""

    def __init__(self, nursery: Nursery, mother: asyncio.subprocess.Process, order: Path) -> None:
        self.nursery = nursery
        self._mother = mother
        self._order = order
        self._program = 0
        self._minutes = count(10)
        self._dying = self._awaited = self._ordered = False

    async def start(self) -> None:
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write(b"start\n")
        self._program = int(await self._mother.stdout.readline())

    def alive(self) -> bool:
        try:
            os.kill(self._program, 0)
        except ProcessLookupError:
            return False
        return True

    def kill(self) -> None:
        if self._program and self.alive():
            os.kill(self._program, signal.SIGKILL)

    async def stop(self) -> float:
        """As a service manager stops it; how many seconds that took."""
        begun = time.monotonic()
        os.kill(self._program, signal.SIGTERM)
        await self.until(lambda: not self.alive())
        return time.monotonic() - begun

    async def write(self) -> str:
        """A handover with a time of its own, up to its preview; the words by which it is known in every language."""
        telegram, minute = self.nursery.telegram, next(self._minutes)
        room, fatima = self.nursery.rooms[TEAM], self.nursery.people["Fatima"]
        topic = next(thread for thread, one in telegram.chats[room].topics.items() if one.name == "Mila")
        telegram.type(fatima, f"Mila slp 10-11.{minute}, at alles, erg vrolijk", chat=room, thread=topic)
        await self.until(lambda: f"11:{minute}" in self.preview() and "✅ Versturen" in self.buttons())
        return f"11:{minute}"

    def tap(self) -> None:
        self.nursery.telegram.tap(self.nursery.people["Fatima"], "✅ Versturen", chat=self.nursery.rooms[TEAM])

    def preview(self) -> str:
        return self._newest().text

    def buttons(self) -> list[str]:
        return [label for row in self._newest().buttons for label in row]

    def _newest(self) -> Shown:
        room = self.nursery.rooms[TEAM]
        topic = next(t for t, one in self.nursery.telegram.chats[room].topics.items() if one.name == "Mila")
        return self.nursery.telegram.screen(self.nursery.people["Fatima"], room, topic)[-1]

    def copies(self, parent: str, words: str) -> list[str]:
        screen = self.nursery.telegram.screen(self.nursery.people[parent])
        return [shown.text for shown in screen if words in shown.text]

    async def until(self, true: Callable[[], bool], seconds: float = 20.0) -> None:
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110 - it is another process that we wait for
                await asyncio.sleep(0.01)

    async def tell(self, words: str) -> bool:
        """Tap, and see the program die of what was ordered, or finish; then start it and see everybody served."""
        self.tap()
        await self.until(lambda: not self.alive() or (self.reported() and not self._awaited))
        await asyncio.sleep(0.3 if self._ordered else 0.0)  # the last commit comes after the last call
        died = self._dying or (self._ordered and not self._order.exists())
        if died:
            await self.until(lambda: not self.alive())
            await self.start()
        self._dying = self._awaited = self._ordered = False
        await self.until(lambda: all(self.copies(parent, words) for parent in PARENTS))
        await self.until(self.reported)
        for parent in PARENTS:
            first, *others = self.copies(parent, words)
            assert "🔁" not in first or others == [], f"{parent} got the mark before the message"
            assert all("🔁" in other for other in others), f"{parent} got it twice, unmarked"
        return died

    def reported(self) -> bool:
        return "bezorgd: Anna (Pools) en Karim (Arabisch)" in self.preview()

    def kill_at_call(self, method: str, nth: int, *, carried_out: bool) -> None:
        """The n-th call of this method from now on is the last one, carried out or not; it is waited for."""
        api, left, self._awaited = self.nursery.served.api, nth, True
        usual = type(api).carry_out

        async def carry_out(name: str, params: Any) -> Any:
            nonlocal left
            left -= name == method
            if left or name != method:
                return await usual(api, name, params)
            del api.__dict__["carry_out"]
            if carried_out and method != "getUpdates":
                await usual(api, name, params)
            self.kill()
            self._dying = True
            raise DroppedError(name)

        api.__dict__["carry_out"] = carry_out

    def kill_at_commit(self, nth: int) -> None:
        """Just before the n-th commit from now on; just after it is just before a call."""
        self._order.write_text(f"{nth}\n")
        self._ordered = True

    def spare(self) -> None:
        """There were fewer commits than that."""
        self._order.unlink()


@pytest.fixture
def order(tmp_path: Path) -> Path:
    return tmp_path / "crash"


@pytest.fixture
async def stage(database_url: str, tmp_path: Path, order: Path) -> AsyncIterator[Stage]:
    plan = Plan(roster=ROSTER.encode(), engines=(), database_url=database_url, keys=(KEY,))
    policy = (Path(made_up.__file__).parent / "policy.toml").read_text(encoding="utf-8")
    (tmp_path / "policy.toml").write_text(policy.replace("undo_seconds = 10", "undo_seconds = 0"), encoding="utf-8")
    async with opened(plan, running=False) as nursery:
        nursery.telegram.rates = None
        settings = {
            "OVERDRACHT_TOKEN": TOKEN,
            "OVERDRACHT_TELEGRAM_API": nursery.served.url,
            "OVERDRACHT_DATABASE_URL": database_url,
            "OVERDRACHT_DATA_DIR": str(tmp_path),
            "OVERDRACHT_KEYS": KEY,
            "OVERDRACHT_POLICY_FILE": str(tmp_path / "policy.toml"),
            "CRASH_AT": str(order),
        }
        mother = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.stories.crashing",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, **settings},
        )
        stage = Stage(nursery, mother, order)
        try:
            assert mother.stdout is not None
            assert await mother.stdout.readline() == b"ready\n"
            await stage.start()
            yield stage
        finally:
            stage.kill()
            mother.kill()
            await mother.wait()
            assert mother.stdin is not None
            mother.stdin.close()


@pytest.mark.parametrize("server", ["sqlite"], indirect=True)
async def test_killed_at_any_call_or_commit_after_the_tap_everybody_is_served(stage: Stage) -> None:
    for method, nth in CALLS:
        for carried_out in (False, True):
            words = await stage.write()
            stage.kill_at_call(method, nth, carried_out=carried_out)
            assert await stage.tell(words), f"the program outlived its {nth}. {method}"
    for nth in range(1, MOST_COMMITS):
        words = await stage.write()
        stage.kill_at_commit(nth)
        if not await stage.tell(words):
            stage.spare()
            break
    assert nth > 6, "there are more steps than that"
    assert await stage.stop() < 2.0
    async with stage.nursery.database.transaction() as uow:
        assert await uow.leases.hold("sender:42", "the next one", now(), timedelta(seconds=1)), "given back"
