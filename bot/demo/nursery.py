"""A made-up nursery on an emulated Telegram: everybody comes in through the same doors as in real life."""

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import time as clock_time
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random

from bot.build import build, build_bot
from bot.demo.time import DemoTime
from bot.emulator.server import Served, serve
from bot.emulator.telegram import Telegram
from bot.inviting import Term, invite_persons, invite_rooms
from bot.program import Program
from care.hours import instant, today, working_day_from
from care.policy import Policy
from care.policy_file import load
from care.roster import Roster, RosterRoom, RosterStaff, read_roster
from storage.columns import new_key
from storage.database import Database
from translations.chain import Engine
from translations.engines import installed_engines

HERE = Path(__file__).parent
TOKEN = "42:demo"  # noqa: S105 - the emulator's, good for nothing else
WORKER, MOTHER, FATHER, OFFICE = "Fatima", "Anna", "Karim", "Ingrid"
ROOMS = {WORKER: ("Team Vlinders",), OFFICE: ("Administratie",)}
ROLES = {WORKER: "worker", MOTHER: "mother", FATHER: "father", OFFICE: "office", "Ana": "mother", "Wei": "father"}
MORNING = clock_time(10)
ROSTERS = {"nl": HERE / "nursery.csv", "en": HERE / "nursery_en.csv"}
"""Whom the phones are of: around a Dutch team Anna reads Polish and Karim Arabic; around an English one Ana reads
Portuguese and grandfather Wei Chinese, for which two real translation machines can be had."""


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

    async def next_day(self) -> None:
        """To ten o'clock on the next day that the nursery is open, an hour at a time, so that all comes at its hour."""
        hours = self.policy
        day = working_day_from(today(self.time.now(), hours) + timedelta(days=1), hours)
        morning = instant(day, MORNING, hours)
        while (left := morning - self.time.now()) > timedelta():
            self.time.move(min(left, timedelta(hours=1)))
            await self.program.look_at_the_clock()
            await self.program.deliver_due()

    async def settle(self) -> None:
        """Until nobody has anything left to do: take in, answer, bring what is due."""
        busy = True
        while busy:
            taken = await self.program.take_in(0)
            handled = await self.program.handle_waiting()
            delivered = await self.program.deliver_due()
            busy = bool(taken or handled or delivered)
            if not busy:
                await self.program.look_at_the_clock()
                busy = bool(await self.program.deliver_due())


@dataclass(frozen=True, slots=True)
class Outside:
    """What goes on while the bot is down: the clock, Telegram, and the numbers in it of people and rooms by name."""

    time: DemoTime
    telegram: Telegram
    people: dict[str, int]
    rooms: dict[str, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is opened: the roster, the organisation's choices, the engines (None: Argos from `packages`), the database
    (empty: one that is thrown away). Where everybody of that database has joined before, Telegram knows them."""

    roster: bytes = ROSTERS["nl"].read_bytes()
    policy: Policy = field(default_factory=partial(load, HERE / "policy.toml"))
    packages: Path | None = None
    engines: Sequence[Engine] | None = None
    database_url: str = ""
    keys: tuple[str, ...] = ()
    port: int = 0
    joined: Outside | None = None


@asynccontextmanager
async def opened(plan: Plan, *, running: bool) -> AsyncIterator[Nursery]:
    """The nursery with its emulator and bot, everybody joined. Its clock runs, or stands still until it is moved."""
    outside = plan.joined or _nobody_yet()
    time, telegram = outside.time, outside.telegram
    served = await serve(telegram, port=plan.port, next_day=lambda: nursery.next_day())
    with tempfile.TemporaryDirectory(prefix="overdracht-demo-") as folder:
        url = plan.database_url or f"sqlite+aiosqlite:///{folder}/demo.db"
        database = Database(url, plan.keys or [new_key()])
        await database.migrate()
        bot = build_bot(TOKEN, served.url)
        packages = plan.packages or Path(folder) / "packages"
        engines = installed_engines(packages) if plan.engines is None else plan.engines
        program = build(
            database=database,
            bot=bot,
            rules=lambda: plan.policy,
            engines=engines,
            clock=time.now,
            monotonic=time.monotonic,
            sleep=time.sleep,
            random=Random(1),  # noqa: S311
            abreast=1,
        )
        nursery = Nursery(telegram, served, program, database, plan.policy, time, outside.people, outside.rooms)
        try:
            if plan.joined is None:
                await _move_in(nursery, plan.roster)
            if running:
                time.let_run()
            yield nursery
        finally:
            await bot.session.close()
            await database.close()
            await served.close()


def _nobody_yet() -> Outside:
    time = DemoTime()
    return Outside(time, Telegram(time.now, token=TOKEN, username="overdracht_demo_bot"), {}, {})


def _members(policy: Policy, roster: Roster, room: RosterRoom) -> list[str]:
    """A team is in its group's room; a role's room holds the person who has the role, by the policy."""
    person = policy.role(room.role).person if room.role else ""
    return [worker.name for worker in roster.staff if (person or worker.name) == worker.name and _fits(worker, room)]


def _fits(worker: RosterStaff, room: RosterRoom) -> bool:
    return room.group in (worker.groups or (None,))


async def _move_in(nursery: Nursery, file: bytes) -> None:
    """Import the roster, let everybody open an invitation, and link the rooms."""
    catalogue, telegram, people = nursery.program.catalogue, nursery.telegram, nursery.people
    languages = {language.code: language for language in catalogue.languages}
    roster = read_roster(file, list(languages), nursery.policy.team_language).roster
    if roster is None:
        raise ValueError("the roster of this nursery cannot be read")
    term = Term.of(nursery.time.now(), 14, nursery.policy.zone)
    async with nursery.database.transaction() as uow:
        await uow.roster.apply(roster)
        rooms = {room.name: room.link for room in await invite_rooms(uow, [], term)}
        persons = await invite_persons(uow, [], term, telegram.bot.username or "")
    team = nursery.policy.team_language
    spoken = {one.name: one.language if one.kind == "guardian" else team for one in persons}
    for name, language in spoken.items():
        people[name] = telegram.add_user(name, language_code=language)
    for one in persons:
        telegram.type(people[one.name], f"/start {one.link.partition('start=')[2]}")
    await nursery.settle()
    for label in ("join-language-yes", "join-agree"):
        nursery.time.move(timedelta(seconds=10))
        for one in persons:
            if one.kind == "guardian":
                button = telegram.screen(people[one.name])[-1].buttons[0][0]
                assert catalogue.texts(one.language)(label) in button, button
                telegram.tap(people[one.name], button)
        await nursery.settle()
    for room in roster.rooms:
        members = _members(nursery.policy, roster, room)
        nursery.rooms[room.name] = telegram.add_forum(room.name, [people[name] for name in members])
        telegram.type(people[members[0]], rooms[room.name], chat=nursery.rooms[room.name])
    await nursery.settle()
    for name, role in ROLES.items():
        if name in people:
            own = languages[spoken[name]]
            chats = [number for title, number in nursery.rooms.items() if title in ROOMS.get(name, ())]
            telegram.add_phone(people[name], role=role, language=own.code, rtl=own.rtl, chats=chats)
