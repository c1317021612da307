"""The floor of a day: the team sees once whom nothing is written about yet, and a parent is never met with silence."""

import asyncio
from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from bot.build import build, build_bot
from bot.demo.nursery import TOKEN, Plan
from bot.program import Program
from care.floor import Told
from care.policy import Location, Policy
from handlers.floor import ChildDay, FloorTap, days_of_group
from storage.database import Database
from tests.conftest import KEY
from tests.stories.comers import invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import Texts, shared_catalogue

only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
MONDAY = date(2026, 11, 23)
EVERYBODY = ("Mila", "Yusuf", "Sam B.", "Sam K.")
DOOR = NL("skip-told-at-the-door")
PHONE = "020 555 01 23"


def general(world: World) -> str:
    return world.phone("Fatima").reads(room=TEAM)


def listed(*children: str) -> str:
    return NL("floor-list", children=NL.list(children))


def line(t: Texts, child: str, day: date | None = None) -> str:
    key, about = ("forgotten-earlier", {"date": t.date(day)}) if day else ("forgotten", {})
    return t(key, child=child, phone=PHONE, **about)


def knows(name: str, child: str) -> str:
    return NL("forgotten-told", name=name, child=child)


async def until(world: World, hour: int, minute: int = 0) -> None:
    """Let time go by until this hour on the wall, on the first day, and everything happen that is due then."""
    there = world.nursery.time.now().replace(hour=hour - 1, minute=minute, second=0, microsecond=0)
    await world.pass_time(seconds=(there - world.nursery.time.now()).total_seconds())


def off_until(world: World, hour: int, minute: int = 0) -> None:
    """The bot is off, and time goes by."""
    there = world.nursery.time.now().replace(hour=hour - 1, minute=minute, second=0, microsecond=0)
    world.nursery.time.move(there - world.nursery.time.now())


async def write(world: World, text: str, *, send: str | None = "button-send") -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic="Mila" if text.startswith("Mila") else None)
    if send is not None:
        label = NL(send, time="17:00") if send == "button-send-at" else NL(send)
        await fatima.taps(label, room=TEAM)
        await world.pass_time(seconds=11)


async def days(world: World, day: date = MONDAY) -> dict[str, ChildDay]:
    async with world.nursery.database.transaction() as uow:
        group = next(one.group_id for one in await uow.rooms.all() if one.name == TEAM)
        found: Sequence[ChildDay] = await days_of_group(uow, group or 0, day, is_open=True)
        return {one.child.name: one for one in found}


def taps(phone: Phone) -> list[str]:
    return phone.buttons(room=TEAM)


async def test_the_team_is_told_once_and_a_tap_begins_the_handover(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await until(world, 15, 59)
    assert NL("floor-list", children="") not in general(world)
    assert "📝" not in general(world)
    await until(world, 16)
    assert general(world).count(listed(*EVERYBODY)) == 1
    assert taps(fatima)[:2] == [NL(f"floor-button-{act}", child="Mila") for act in ("write", "away")]
    await fatima.taps(NL("floor-button-write", child="Mila"), room=TEAM)
    assert fatima.last(room=TEAM).text == NL("ask-eating", child="Mila")
    for answer in ("eating-all", "sleeping-60", "mood-happy"):
        await fatima.taps(NL(f"answer-{answer}"), room=TEAM)
    await fatima.taps(NL("button-send"), room=TEAM)
    for minute in (20, 40, 59):
        await until(world, 16, minute)
    assert general(world).count("📝") == 1
    assert "Mila" in anna.last().text
    assert (await days(world))["Mila"].told("nl") is Told.COMPLETE
    await until(world, 18, 31)
    assert line(PL, "Mila") not in anna.reads()


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


async def test_a_child_that_a_parent_kept_at_home_is_not_asked_after(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await anna.says("/menu")
    for label in (PL("menu-absent"), PL.date(MONDAY), PL("menu-ill")):
        await anna.taps(label)
    await until(world, 16)
    assert listed(*EVERYBODY[1:]) in general(world)
    await until(world, 18, 31)
    assert "📝" not in anna.reads() + karim.reads()
    assert not (await days(world))["Mila"].is_here


async def test_the_team_says_who_is_not_there_and_can_take_it_back(world: World) -> None:
    fatima, anna, emine = world.phone("Fatima"), world.phone("Anna"), world.phone("Emine")
    await until(world, 16)
    shown = fatima.last(room=TEAM).message_id
    for child in ("Mila", "Yusuf", "Sam B."):
        await fatima.taps(NL("floor-button-away", child=child), room=TEAM, on=shown)
    assert fatima.last(room=TEAM).text == f"{listed('Sam K.')}\n{NL('floor-away', children='Mila, Yusuf en Sam B.')}"
    await fatima.taps(NL("floor-button-here", child="Yusuf"), room=TEAM, on=shown)
    assert fatima.last(room=TEAM).text.startswith(listed("Yusuf", "Sam K."))
    assert fatima.last(room=TEAM).message_id == shown, "one message, whatever is tapped"
    await write(world, "Sam B.: at alles, vrolijk, 1 uur geslapen", send=None)
    await until(world, 18, 31)
    assert "📝" not in anna.reads()
    assert line(TR, "Yusuf") in emine.reads()
    assert (await days(world))["Sam B."].is_here, "whoever is written about is there after all"
    assert line(TR, "Sam B.") in emine.reads(), "and a draft that nobody sent is no handover"


@only_sqlite
async def test_when_nobody_is_left_the_list_says_so(world: World) -> None:
    fatima = world.phone("Fatima")
    await until(world, 16)
    shown = fatima.last(room=TEAM).message_id
    for child in EVERYBODY:
        await fatima.taps(NL("floor-button-away", child=child), room=TEAM, on=shown)
    assert fatima.last(room=TEAM).text.startswith(NL("floor-done"))


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
        await fatima.taps(DOOR, room=TEAM)
    await fatima.taps(NL("floor-button-away", child="Yusuf"), room=TEAM, on=shown)
    assert listed("Sam B.", "Sam K.") in general(world)
    await until(world, 18, 31)
    assert "📝" not in world.phone("Anna").reads()


@only_sqlite
async def test_out_of_school_care_is_complete_without_sleep_and_a_childminder_is_left_alone(world: World) -> None:
    emine, bram = world.phone("Emine"), world.phone("Bram")
    bso = "child,K08,Sam K.,Vlinders,bso,2018-10-02,2024-09-02,,M01,no,,,,"
    await invited(world, bso, instead_of="K08")
    await write(world, "Sam K. at alles, vrolijk")
    assert (await days(world))["Sam K."].told("nl") is Told.COMPLETE
    minder = "child,K02,Yusuf,Vlinders,gastouder,2026-01-28,2026-05-04,,M02,no,,,,"
    await invited(world, minder, instead_of="K02")
    await until(world, 16)
    assert "Yusuf" not in general(world).split("📝")[1]
    await until(world, 18, 31)
    assert line(TR, "Yusuf") not in emine.reads()
    assert "📝" not in bram.reads()


@only_sqlite
async def test_a_child_is_expected_on_its_own_days_and_on_any_day_on_which_it_is_written_about(world: World) -> None:
    anna = world.phone("Anna")
    row = "child,K01,Mila,Vlinders,baby,2026-03-12,2026-06-15,,M02,yes,,,,,di do"
    await invited(world, row, instead_of="K01")
    assert not (await days(world))["Mila"].is_here
    assert (await days(world, MONDAY + timedelta(days=1)))["Mila"].is_here
    await until(world, 16)
    assert listed(*EVERYBODY[1:]) in general(world)
    await write(world, "Mila at alles", send=None)
    assert (await days(world))["Mila"].is_here
    await until(world, 18, 31)
    assert line(PL, "Mila") in anna.reads()


@only_sqlite
async def test_a_bot_that_was_off_catches_up_while_it_is_of_use(world: World) -> None:
    off_until(world, 17, 30)
    await world.pass_time(seconds=1)
    assert general(world).count(listed(*EVERYBODY)) == 1


@only_sqlite
async def test_after_closing_there_is_no_list_but_the_parent_hears_it(world: World) -> None:
    anna = world.phone("Anna")
    off_until(world, 19, 30)
    await world.pass_time(seconds=1)
    assert "📝" not in general(world)
    assert anna.reads().count(line(PL, "Mila")) == 1


@only_sqlite
async def test_a_list_that_could_not_be_brought_before_closing_is_not_brought(world: World) -> None:
    off_until(world, 16)
    await world.nursery.program.look_at_the_clock()
    off_until(world, 18, 40)
    await world.pass_time(seconds=1)
    assert "📝" not in general(world)


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


@pytest.fixture
def policy(request: pytest.FixtureRequest) -> Policy:
    """On request the garden, where the Vlinders are, is closed on this Monday, or closes early."""
    garden = {"holiday": {"holidays": frozenset({MONDAY})}, "short": {"closes": "15:00:00"}}
    own = garden.get(getattr(request, "param", ""))
    places = {"Tuin": Location.model_validate({"groups": ["Vlinders"], **own})} if own else {}
    return Plan().policy.model_copy(update={"think_seconds": 0, "locations": places})


@only_sqlite
@pytest.mark.parametrize("policy", ["holiday"], indirect=True)
async def test_on_a_holiday_nothing_is_asked_and_nothing_said(world: World) -> None:
    for hour, minute in ((16, 0), (17, 0), (18, 30), (19, 0)):
        await until(world, hour, minute)
    assert "📝" not in general(world) + world.phone("Anna").reads() + world.phone("Bram").reads()


@only_sqlite
@pytest.mark.parametrize("policy", ["short"], indirect=True)
async def test_a_location_that_closes_early_has_its_own_evening(world: World) -> None:
    assert general(world).count(listed(*EVERYBODY)) == 1, "an hour before closing"
    await until(world, 15)
    assert world.phone("Anna").reads().count(line(PL, "Mila")) == 1


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
async def test_of_whom_nobody_has_joined_yet_the_team_is_not_asked_to_write(world: World) -> None:
    child = "child,K11,Finn,Vlinders,baby,2026-03-12,2026-06-15,,M02,yes,,,,"
    await invited(world, child, "guardian,O11,Piet,,,,,,,,K11,yes,nl,")
    await until(world, 16)
    assert general(world).count(listed(*EVERYBODY)) == 1
    assert (await days(world))["Finn"].is_here


@only_sqlite
async def test_who_joins_in_the_evening_does_not_begin_with_an_excuse(world: World) -> None:
    off_until(world, 18, 31)
    async with world.nursery.database.transaction() as uow:
        anna = next(person for person in await uow.people.on_roster() if person.name == "Anna")
        await uow.people.consent(anna, "1", world.nursery.time.now())
    await world.pass_time(seconds=1)
    assert "📝" not in world.phone("Anna").reads()
    assert line(AR, "Mila") in world.phone("Karim").reads()


async def test_a_tap_from_outside_or_of_another_day_changes_nothing(world: World) -> None:
    fatima, emine = world.phone("Fatima"), world.phone("Emine")
    await until(world, 16)
    shown = fatima.last(room=TEAM)
    rupsen = FloorTap(act="away", child=5, day=MONDAY.toordinal()).pack()
    assert await fatima.presses(rupsen, shown.message_id, room=TEAM) == NL("not-yours")
    for day in (MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)):
        old = FloorTap(act="away", child=1, day=day.toordinal()).pack()
        assert await fatima.presses(old, shown.message_id, room=TEAM) == NL("floor-old")
    await emine.says("/menu")
    hers = FloorTap(act="away", child=2, day=MONDAY.toordinal()).pack()
    await emine.presses(hers, emine.last().message_id)
    assert all(one.said is None for one in (await days(world)).values())


@only_sqlite
async def test_an_old_list_does_not_write_a_second_time_about_whoever_was_told(world: World) -> None:
    fatima = world.phone("Fatima")
    await until(world, 16)
    shown = fatima.last(room=TEAM).message_id
    await write(world, "Mila at alles, slp 10-11, vrolijk")
    assert await fatima.taps(NL("floor-button-write", child="Mila"), room=TEAM, on=shown) == NL(
        "floor-written", child="Mila"
    )
    assert listed(*EVERYBODY[1:]) in general(world)


def another(world: World, database: Database) -> Program:
    return build(
        database=database,
        bot=build_bot(TOKEN, world.nursery.served.url),
        rules=lambda: world.nursery.policy,
        engines=(),
        clock=world.nursery.time.now,
    )


async def test_ten_programs_that_look_at_once_say_everything_once(world: World, database_url: str) -> None:
    databases = [Database(database_url, [KEY]) for _ in range(9)]
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
