"""Ten processes on one database look at the clock at once: each is asked and reminded once (R49)."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from random import Random

from sqlalchemy import select

from bot import checkin_clock
from bot.demo.nursery import Plan
from care.checkin_policy import DEFAULTS, CheckinKind, CheckinPolicy
from care.hours import local
from care.periods import Period
from care.policy import Policy
from care.reminders import Quiet
from handlers.appointing import settle
from handlers.here import Here
from storage.appointments import GuestState
from storage.database import Database
from storage.messages import Delivery
from storage.people import Account
from tests.conftest import KEY
from tests.policies import made_up
from tests.stories.conftest import World

TUESDAY = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
QUIET = Quiet(made_up().quiet_from, made_up().quiet_until)


async def test_ten_processes_ask_and_remind_once_through_any_downtime(world: World, plan: Plan) -> None:
    half_a_year = DEFAULTS[CheckinKind.EVALUATION].model_copy(update={"moment": Period(months=6)})
    checkins = CheckinPolicy(since=date(2026, 11, 1), kinds={CheckinKind.EVALUATION: half_a_year})
    policy = made_up().model_copy(update={"checkins": checkins})
    embedded = world.nursery.database.embedded
    others = [world.nursery.database] if embedded else [Database(plan.database_url, [KEY]) for _ in range(10)]
    chance = Random(7)  # noqa: S311
    now, starts = TUESDAY, TUESDAY + timedelta(days=20, hours=6)
    try:
        await look(world, others, policy, now)
        await everybody_comes(world, starts, now)
        while now < starts + timedelta(days=3):
            now += timedelta(hours=chance.choice([1, 1, 2, 3, 9, 26, 50]))
            await look(world, others, policy, now)
    finally:
        for one in others:
            if one is not world.nursery.database:
                await one.close()
    async with world.nursery.database.transaction() as uow:
        known = (await uow.checkins.known()).values()
        rows = (await uow._session.scalars(select(Delivery).where(Delivery.checkin_id.is_not(None)))).all()
    told = [row for row in rows if row.detail.get("text", "").startswith("talk-reminder")]
    assert known
    assert len({(one.child_id, one.kind, one.occasion) for one in known}) == len(known)
    assert told
    assert len({row.once for row in told}) == len(told)
    for guest in (guest for one in known for guest in one.guests):
        mine = [row.once for row in told if row.guest_id == guest.id]
        assert len(mine) + sum(name.startswith(checkin_clock.NEEDLESS) for name in guest.settled) == 3, guest.settled
    for row in told:
        assert not QUIET.holds(row.due_at, policy), local(row.due_at, policy)


async def look(world: World, others: list[Database], policy: Policy, now: datetime) -> None:
    async def one(database: Database) -> None:
        async with database.transaction() as uow:
            program = world.nursery.program
            await checkin_clock.look(Here(uow, now, policy, program.catalogue, program._composer, Account()))

    await asyncio.gather(*(one(database) for database in others))


async def everybody_comes(world: World, starts: datetime, now: datetime) -> None:
    """All guardians of what was asked come to one moment."""
    async with world.nursery.database.transaction() as uow:
        for checkin in await uow.checkins.open():
            await uow.checkins.invite(checkin, await uow.people.guardians_of_child(checkin.child_id), now)
            for guest in checkin.guests:
                guest.state, guest.starts_at, guest.agreed_at = GuestState.COMING, starts, now
            settle(checkin)
