"""The list of whom nothing is written about yet: once, in time, with a tap to begin and a tap for who is not there."""

from datetime import timedelta

import pytest

from care.floor import Told
from handlers.floor import FloorTap
from tests.stories.afternoon import (
    EVERYBODY,
    MONDAY,
    NL,
    PL,
    TR,
    days,
    general,
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


async def test_the_team_is_told_once_and_a_tap_begins_the_handover(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await until(world, 15, 59)
    assert NL("floor-list", children="") not in general(world)
    assert "📝" not in general(world)
    await until(world, 16)
    assert general(world).count(listed(*EVERYBODY)) == 1
    assert fatima.buttons(room=TEAM)[:2] == [NL(f"floor-button-{act}", child="Mila") for act in ("write", "away")]
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


@only_sqlite
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


@only_sqlite
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
async def test_a_list_that_could_not_be_brought_before_closing_is_not_brought(world: World) -> None:
    off_until(world, 16)
    await world.nursery.program.look_at_the_clock()
    off_until(world, 18, 40)
    await world.pass_time(seconds=1)
    assert "📝" not in general(world)


@only_sqlite
async def test_of_whom_nobody_has_joined_yet_the_team_is_not_asked_to_write_but_to_tell(world: World) -> None:
    child = "child,K11,Finn,Vlinders,baby,2026-03-12,2026-06-15,,M02,yes,,,,"
    await invited(world, child, "guardian,O11,Piet,,,,,,,,K11,yes,nl,")
    fatima = world.phone("Fatima")
    await until(world, 16)
    shown = fatima.last(room=TEAM)
    assert shown.text == f"{listed(*EVERYBODY)}\n{NL('floor-unread', children='Finn')}"
    assert NL("floor-button-write", child="Finn") not in fatima.buttons(room=TEAM)
    for one in EVERYBODY:
        await fatima.taps(NL("floor-button-away", child=one), room=TEAM, on=shown.message_id)
    assert NL("floor-done") not in fatima.last(room=TEAM).text
    assert fatima.last(room=TEAM).text.startswith(NL("floor-unread", children="Finn"))


@only_sqlite
async def test_of_those_alone_the_team_is_reminded_to_tell_at_the_door(world: World) -> None:
    child = "child,K11,Finn,Vlinders,baby,2026-03-12,2026-06-15,,M02,yes,,,,"
    await invited(world, child, "guardian,O11,Piet,,,,,,,,K11,yes,nl,")
    for one in EVERYBODY:
        await write(world, f"{one}: at alles, slp 12-13, vrolijk", send=None)
    await until(world, 16)
    assert general(world).count(NL("floor-unread", children="Finn")) == 1
    assert NL("floor-list", children="Finn") not in general(world)


@only_sqlite
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
