"""A made-up nursery on an emulated Telegram: everybody comes in through the same doors as in real life."""

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

from bot.build import build, build_bot
from bot.demo.time import DemoTime
from bot.emulator.server import Served, serve
from bot.emulator.telegram import Telegram
from bot.inviting import Term, invite_persons, invite_rooms
from bot.program import Program
from care.policy import Policy, load
from care.roster import read_roster
from storage.columns import new_key
from storage.database import Database
from translations.catalogue import Catalogue

HERE = Path(__file__).parent
TOKEN = "42:demo"  # noqa: S105 - the emulator's, good for nothing else
WORKER, MOTHER, FATHER, OFFICE = "Fatima", "Anna", "Karim", "Ingrid"
ROLES = {WORKER: "worker", MOTHER: "mother", FATHER: "father", OFFICE: "office"}


@dataclass(slots=True)
class Nursery:
    """The running demo. `people` and `rooms` give Telegram numbers by name."""

    telegram: Telegram
    served: Served
    program: Program
    database: Database
    policy: Policy
    time: DemoTime
    people: dict[str, int]
    rooms: dict[str, int]

    async def settle(self) -> None:
        """Until nobody has anything left to do: take in, answer, bring what is due."""
        busy = True
        while busy:
            taken = await self.program.take_in(0)
            handled = await self.program.handle_waiting()
            await self.program.look_at_the_clock()
            delivered = await self.program.deliver_due()
            busy = bool(taken or handled or delivered)


@asynccontextmanager
async def opened(
    *, ticking: bool, port: int = 0, team: str = "nl", packages: Path | None = None, database_url: str = ""
) -> AsyncIterator[Nursery]:
    """The nursery with its emulator and bot, everybody joined; gone without a trace at the end."""
    time = DemoTime(ticking=ticking)
    policy = load(HERE / "policy.toml").model_copy(update={"team_language": team})
    telegram = Telegram(time.now, token=TOKEN, username="overdracht_demo_bot")
    served = await serve(telegram, port=port)
    with tempfile.TemporaryDirectory(prefix="overdracht-demo-") as folder:
        database = Database(database_url or f"sqlite+aiosqlite:///{folder}/demo.db", [new_key()])
        await database.migrate()
        bot = build_bot(TOKEN, served.url)
        program = build(
            database=database,
            bot=bot,
            policy=policy,
            packages=packages or Path(folder) / "packages",
            clock=time.now,
            monotonic=time.monotonic,
            sleep=time.sleep,
            random=Random(1),  # noqa: S311
            abreast=1,
        )
        nursery = Nursery(telegram, served, program, database, policy, time, {}, {})
        try:
            await _move_in(nursery)
            yield nursery
        finally:
            await bot.session.close()
            await database.close()
            await served.close()


async def _move_in(nursery: Nursery) -> None:
    """Import the roster, link the rooms, and let everybody open an invitation."""
    catalogue = Catalogue()
    languages = [language.code for language in catalogue.languages]
    reading = read_roster((HERE / "nursery.csv").read_bytes(), languages, nursery.policy.team_language)
    assert reading.roster is not None, reading.problems
    term = Term.of(nursery.time.now(), 14, nursery.policy.zone)
    async with nursery.database.transaction() as uow:
        await uow.roster.apply(reading.roster)
        rooms = await invite_rooms(uow, [], term)
        persons = await invite_persons(uow, [], term, "overdracht_demo_bot")
    telegram, people = nursery.telegram, nursery.people
    for invited in persons:
        people[invited.name] = telegram.add_user(invited.name, language_code=invited.language)
    for invited in rooms:
        members = [people[OFFICE]] if "Administratie" in invited.name else _team(people)
        nursery.rooms[invited.name] = telegram.add_forum(invited.name, members)
        telegram.type(members[0], invited.link, chat=nursery.rooms[invited.name])
    await nursery.settle()
    for invited in persons:
        telegram.type(people[invited.name], f"/start {invited.link.partition('start=')[2]}")
        await nursery.settle()
        nursery.time.move(timedelta(seconds=2))
        if invited.kind == "guardian":
            t = catalogue.texts(invited.language)
            for label in (t("join-language-yes"), f"✅ {t('join-agree')}"):
                telegram.tap(people[invited.name], label)
                await nursery.settle()
                nursery.time.move(timedelta(seconds=2))
    for language in catalogue.languages:
        for name in ROLES:
            invited = next(one for one in persons if one.name == name)
            if invited.language == language.code:
                telegram.add_phone(
                    people[name],
                    role=ROLES[name],
                    language=language.code,
                    rtl=language.rtl,
                    chats=_rooms_of(nursery, name),
                )


def _team(people: dict[str, int]) -> list[int]:
    return [people[name] for name in (WORKER, "Kim", "Samira") if name in people]


def _rooms_of(nursery: Nursery, name: str) -> Sequence[int]:
    if name == OFFICE:
        return [number for title, number in nursery.rooms.items() if "Administratie" in title]
    return [nursery.rooms["Team Vlinders"]] if name == WORKER else []
