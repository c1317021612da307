"""The handover the other way: a parent taps how the night was, and it stands on top before the group opens."""

from datetime import UTC, datetime

import pytest

from handlers.buttons import SeenTap
from handlers.morning import MorningTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import Texts, shared_catalogue

NL, PL, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "tr"))
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
SEVEN = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


async def mornings(world: World) -> None:
    await world.pass_time(seconds=(SEVEN - world.nursery.time.now()).total_seconds())


async def taps(phone: Phone, t: Texts, *keys: str) -> None:
    await phone.says("/menu")
    await phone.taps(t("menu-morning"))
    for key in keys:
        await phone.taps(t(key))


async def test_four_taps_before_the_group_opens_stand_on_top_in_dutch(world: World) -> None:
    await mornings(world)
    anna = world.phone("Anna")
    await taps(anna, PL, "morning-slept-badly", "morning-ate-little", "morning-mood-tired", "morning-send")
    said = NL.list([NL("morning-slept-badly"), NL("morning-ate-little"), NL("morning-mood-tired")])
    line = NL("parent-morning", name="Anna", child="Mila", what=said)
    fatima = world.phone("Fatima")
    assert line in fatima.reads(room=TEAM, topic="Mila")
    assert NL("morning-slept-badly") in fatima.reads(room=TEAM), "and at the top of the day"
    assert PL("morning-noted", group="Vlinders") in anna.last().text


@only_sqlite
async def test_the_team_says_with_a_tap_that_it_saw_the_morning_and_the_parent_can_look_that_up(world: World) -> None:
    await mornings(world)
    anna, fatima, kim = world.phone("Anna"), world.phone("Fatima"), world.phone("Kim")
    await taps(anna, PL, "morning-slept-badly", "morning-send")
    await anna.says("/mine")
    assert PL("why-noted") in anna.last().text, "until then it is noted, and waits for nothing"
    seen = fatima.last(room=TEAM, topic="Mila").message_id
    assert await fatima.taps(NL("button-seen"), room=TEAM) == NL("seen-by", name="Fatima")
    assert NL("button-seen") not in fatima.buttons(room=TEAM, topic="Mila")
    assert await kim.presses(SeenTap().pack(), seen, room=TEAM) == NL("seen-already")
    await anna.says("/mine")
    assert PL("why-seen") in anna.last().text
    assert PL("why-noted") not in anna.last().text


@only_sqlite
async def test_a_tap_is_taken_back_and_nothing_goes_out_before_it_is_sent(world: World) -> None:
    await mornings(world)
    anna = world.phone("Anna")
    await taps(anna, PL, "morning-slept-well")
    assert PL("morning-send") in anna.buttons()
    await anna.taps(f"✅ {PL('morning-slept-well')}")
    assert PL("morning-send") not in anna.buttons()
    await world.pass_time(hours=1)
    assert NL("morning-slept-well") not in world.phone("Fatima").reads(room=TEAM)


@only_sqlite
async def test_after_closing_there_is_no_morning_to_tell(world: World) -> None:
    await mornings(world)
    anna = world.phone("Anna")
    await anna.says("/menu")
    assert PL("menu-morning") in anna.buttons()
    await world.pass_time(hours=12)
    assert await anna.taps(PL("menu-morning")) == PL("sorry-old-button"), "the menu of this morning"
    await anna.says("/menu")
    assert PL("menu-morning") not in anna.buttons()
    assert PL("menu-absent") in anna.buttons()


@only_sqlite
async def test_the_same_twice_is_told_once_and_another_answer_again(world: World) -> None:
    await mornings(world)
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    for mood in ("morning-mood-happy", "morning-mood-happy", "morning-mood-tired"):
        await taps(anna, PL, mood, "morning-send")
    read = fatima.reads(room=TEAM, topic="Mila")
    assert read.count(NL("morning-mood-happy")) == 1
    assert read.count(NL("morning-mood-tired")) == 1


@only_sqlite
async def test_a_medicine_is_never_a_tap_alone(world: World) -> None:
    await mornings(world)
    anna = world.phone("Anna")
    await taps(anna, PL, "morning-medicine-yes", "morning-send")
    assert anna.last().text == PL("morning-medicine-write", child="Mila")
    await anna.says("paracetamol 120 mg, 6:30")
    assert "paracetamol 120 mg, 6:30" in world.phone("Fatima").reads(room=TEAM, topic="Mila")


@only_sqlite
async def test_a_child_of_somebody_else_and_another_day_open_nothing(world: World) -> None:
    await mornings(world)
    emine = world.phone("Emine")
    await emine.says("/menu")
    today = world.nursery.time.now().date().toordinal()
    for tap in (
        MorningTap(child=1, day=today, slept=1, send=True),
        MorningTap(child=2, day=today - 1, slept=1, send=True),
    ):
        assert await emine.presses(tap.pack(), emine.last().message_id) == TR("sorry-old-button")
    assert NL("morning-slept-well") not in world.phone("Fatima").reads(room=TEAM)
