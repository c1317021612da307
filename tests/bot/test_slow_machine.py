"""A machine that takes its time keeps nobody waiting but whoever needs its words."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.build import build, build_bot
from bot.demo.nursery import TOKEN
from bot.running import keep_going
from tests.bot.test_running import LEASE, SQLITE, until
from tests.stories.conftest import World
from tests.stories.phone import TEAM

SAID = "Zrobiliśmy domek z pudeł."


@dataclass
class Slow:
    """From Polish to Dutch, when it is let go."""

    name: str = "slow"
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    def supports(self, source: str, target: str, /) -> bool:
        return (source, target) == ("pl", "nl")

    async def translate(self, sentences: Sequence[str], _source: str, _target: str, /) -> list[str]:
        self.asked.set()
        await self.let_go.wait()
        return ["Wij maakten een hut van dozen."] * len(sentences)


@SQLITE
async def test_while_one_translation_takes_its_time_others_are_answered_and_reached(world: World) -> None:
    nursery, machine, stopped = world.nursery, Slow(), asyncio.Event()
    anna, bram, fatima = (world.phone(name) for name in ("Anna", "Bram", "Fatima"))
    program = build(
        database=nursery.database,
        bot=build_bot(TOKEN, nursery.served.url),
        rules=lambda: nursery.policy,
        engines=(machine,),
        clock=nursery.time.now,
    )
    running = asyncio.create_task(keep_going(program, stopped, lease=LEASE))
    world.telegram.type(anna.user, SAID)
    await asyncio.wait_for(machine.asked.wait(), 15)
    seen = len(bram.screen())
    world.telegram.type(bram.user, "/menu")
    assert await until(lambda: len(bram.screen()) > seen) < 2.5
    world.telegram.type(bram.user, "goedemorgen")
    await until(lambda: "goedemorgen" in fatima.reads(room=TEAM, topic="Sam K."))
    assert SAID not in fatima.reads(room=TEAM, topic="Mila"), "it still waits for its words"
    machine.let_go.set()
    await until(lambda: "Wij maakten een hut van dozen." in fatima.reads(room=TEAM, topic="Mila"))
    stopped.set()
    await running
    await program.bot.session.close()
