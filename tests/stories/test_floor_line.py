"""At closing a parent of whom nothing was sent reads an honest line and not silence, and the team sees that she did."""

import asyncio
from datetime import time, timedelta

import pytest

from bot.build import build, build_bot
from bot.demo.nursery import TOKEN, Plan
from bot.program import Program
from care.policy import Location, Policy
from storage.database import Database
from tests.conftest import KEY
from tests.stories.afternoon import (
    AR,
    EVERYBODY,
    MONDAY,
    NL,
    PL,
    TR,
    general,
    knows,
    line,
    listed,
    off_until,
    until,
    write,
)
from tests.stories.comers import invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


GARDENS = {
    "holiday": Location(groups=frozenset({"Vlinders"}), holidays=frozenset({MONDAY})),
    "short": Location(groups=frozenset({"Vlinders"}), closes=time(15)),
}


@pytest.fixture
def policy(request: pytest.FixtureRequest) -> Policy:
    """On request the garden, where the Vlinders are, is closed on this Monday, or closes early."""
    garden = GARDENS.get(getattr(request, "param", ""))
    places = {"Tuin": garden} if garden else {}
    return Plan().policy.model_copy(update={"think_seconds": 0, "locations": places})


async def test_at_closing_each_parent_has_an_honest_line_in_her_language_and_the_team_knows(world: World) -> None:
    anna, karim, emine = world.phone("Anna"), world.phone("Karim"), world.phone("Emine")
    await until(world, 18, 29)
    assert line(PL, "Mila") not in anna.reads()
    await until(world, 18, 30)
    for minute in (35, 50):
        await until(world, 18, minute)
    await world.pass_time(hours=12)
    assert anna.reads().count("📝") == anna.reads().count(line(PL, "Mila")) == 1
    assert karim.reads().count("📝") == karim.reads().count(line(AR, "Mila")) == 1
    assert (emine.reads().count(line(TR, "Yusuf")), emine.reads().count(line(TR, "Sam B."))) == (1, 1)
    topic = world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert (topic.count(knows("Anna", "Mila")), topic.count(knows("Karim", "Mila"))) == (1, 1)
    assert "📝" not in world.phone("Oksana").reads(), "a team without a room does not work with this yet"
    assert "📝" not in world.phone("Ingrid").reads(room="Administratie"), "nobody outside the team"


@only_sqlite
async def test_what_is_sent_planned_or_waiting_is_not_listed_and_only_what_is_told_needs_no_line(world: World) -> None:
    anna, emine, bram = world.phone("Anna"), world.phone("Emine"), world.phone("Bram")
    await write(world, "Mila at alles, slp 10-11, vrolijk")
    await write(world, "Yusuf at goed, slp 10-11, rustig", send="button-send-at")
    await write(world, "Sam K. at weinig", send=None)
    await until(world, 16)
    assert listed("Sam B.") in general(world)
    await until(world, 17)
    assert NL("waiting-for-tap", children="Sam K.") in general(world)
    await until(world, 18, 31)
    assert "📝" not in anna.reads()
    assert line(TR, "Yusuf") not in emine.reads()
    assert line(TR, "Sam B.") in emine.reads()
    assert line(NL, "Sam K.") in bram.reads()


@only_sqlite
async def test_what_the_team_tells_at_the_door_is_told(world: World) -> None:
    fatima = world.phone("Fatima")
    await until(world, 16)
    shown = fatima.last(room=TEAM).message_id
    await fatima.taps(NL("floor-button-write", child="Mila"), room=TEAM)
    for _ in range(3):
        await fatima.taps(NL("skip-told-at-the-door"), room=TEAM)
    await fatima.taps(NL("floor-button-away", child="Yusuf"), room=TEAM, on=shown)
    assert listed("Sam B.", "Sam K.") in general(world)
    await until(world, 18, 31)
    assert "📝" not in world.phone("Anna").reads()


@only_sqlite
async def test_after_closing_there_is_no_list_but_the_parent_hears_it(world: World) -> None:
    anna = world.phone("Anna")
    off_until(world, 19, 30)
    await world.pass_time(seconds=1)
    assert "📝" not in general(world)
    assert anna.reads().count(line(PL, "Mila")) == 1


@only_sqlite
async def test_in_her_quiet_hours_a_parent_hears_it_in_the_morning_and_after_opening_never(world: World) -> None:
    anna, karim, bram = world.phone("Anna"), world.phone("Karim"), world.phone("Bram")
    for t, parent in ((PL, anna), (NL, bram)):
        await parent.says("/quiet")
        await parent.taps(t("quiet-from", time="18:00"))
    await until(world, 18, 31)
    assert "📝" not in anna.reads() + bram.reads()
    assert line(AR, "Mila") in karim.reads()
    await write(world, "Sam K. at alles, vrolijk, 1 uur geslapen")
    await world.pass_time(hours=12, minutes=28)
    assert "📝" not in anna.reads(), "one minute before seven"
    await world.pass_time(minutes=2)
    assert anna.reads().count(line(PL, "Mila", MONDAY)) == anna.reads().count("📝") == 1
    assert "📝" not in bram.reads(), "written in the evening after all"


@only_sqlite
async def test_the_next_day_begins_without_what_was_forgotten(world: World) -> None:
    anna = world.phone("Anna")
    off_until(world, 18)
    world.nursery.time.move(timedelta(hours=13, minutes=30))
    await world.pass_time(seconds=1)
    assert "📝" not in anna.reads()


@only_sqlite
@pytest.mark.parametrize("policy", ["holiday"], indirect=True)
async def test_on_a_holiday_nothing_is_asked_and_nothing_said(world: World) -> None:
    for hour, minute in ((16, 0), (17, 0), (18, 30), (19, 0)):
        await until(world, hour, minute)
    assert "📝" not in general(world) + world.phone("Anna").reads() + world.phone("Bram").reads()


@only_sqlite
@pytest.mark.parametrize("policy", ["short"], indirect=True)
async def test_a_location_that_closes_early_has_its_own_evening(world: World) -> None:
    anna, bram = world.phone("Anna"), world.phone("Bram")
    assert general(world).count(listed(*EVERYBODY)) == 1, "an hour before closing"
    await write(world, "Mila at alles, slp 10-11, vrolijk", send="button-send-at")
    await until(world, 15)
    assert bram.reads().count(line(NL, "Sam K.")) == 1
    assert "📝" not in anna.reads()
    await until(world, 17)
    await until(world, 17, 1)
    assert "Sen: 10:00–11:00" in anna.last().text, "it was on its way"


@only_sqlite
async def test_who_may_not_read_or_cannot_be_reached_gets_no_line_and_the_team_is_told_the_truth(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await karim.blocks()
    await until(world, 18, 29)
    await invited(world, "guardian,O01,Anna,,,,,,,,K01,no,pl,", instead_of="O01")
    await until(world, 18, 31)
    assert "📝" not in anna.reads() + karim.reads()
    topic = world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert "🌙" not in topic


@only_sqlite
async def test_what_changes_before_a_line_is_brought_counts(world: World) -> None:
    anna, karim, emine = world.phone("Anna"), world.phone("Karim"), world.phone("Emine")
    off_until(world, 18, 30)
    await world.nursery.program.look_at_the_clock()
    await invited(world, "guardian,O01,Anna,,,,,,,,K01,no,pl,", instead_of="O01")
    async with world.nursery.database.transaction() as uow:
        yusuf = next(one for one in await uow.people.all_children(MONDAY) if one.name == "Yusuf")
        await uow.presences.say(yusuf.id, MONDAY, is_here=False)
    await world.pass_time(seconds=1)
    assert "📝" not in anna.reads(), "it is no longer hers to hear"
    assert line(AR, "Mila") in karim.reads()
    assert line(TR, "Yusuf") not in emine.reads()
    assert line(TR, "Sam B.") in emine.reads()


@only_sqlite
async def test_who_joins_in_the_evening_does_not_begin_with_an_excuse(world: World) -> None:
    off_until(world, 18, 31)
    async with world.nursery.database.transaction() as uow:
        anna = next(person for person in await uow.people.on_roster() if person.name == "Anna")
        await uow.people.consent(anna, "1", world.nursery.time.now())
    await world.pass_time(seconds=1)
    assert "📝" not in world.phone("Anna").reads()
    assert line(AR, "Mila") in world.phone("Karim").reads()


def another(world: World, database: Database) -> Program:
    return build(
        database=database,
        bot=build_bot(TOKEN, world.nursery.served.url),
        rules=lambda: world.nursery.policy,
        engines=(),
        clock=world.nursery.time.now,
    )


async def test_ten_programs_that_look_at_once_say_everything_once(world: World, plan: Plan) -> None:
    databases = [Database(plan.database_url, [KEY]) for _ in range(9)]
    programs = [world.nursery.program, *(another(world, database) for database in databases)]
    for hour, minute in ((16, 0), (18, 30)):
        off_until(world, hour, minute)
        for _ in range(2):
            await asyncio.gather(*(one.look_at_the_clock() for one in programs))
        await world.pass_time(seconds=1)
    for program, database in zip(programs[1:], databases, strict=True):
        await program.bot.session.close()
        await database.close()
    assert general(world).count(listed(*EVERYBODY)) == 1
    assert world.phone("Anna").reads().count(line(PL, "Mila")) == 1
    topic = world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert (topic.count(knows("Anna", "Mila")), topic.count(knows("Karim", "Mila"))) == (1, 1)
