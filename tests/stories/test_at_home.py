"""The page about life at home: a guardian's own, translated for the team, and gone when she takes it away (R42)."""

import pytest

from handlers.at_home_face import MOST, HomeTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
BEAR = "Mila śpi z misiem Kubusiem"
SONG = "Babcia śpiewa jej wieczorem"

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def team(world: World) -> str:
    return world.phone("Fatima").reads(room=TEAM, topic="Mila")


async def opens(phone: Phone) -> None:
    await phone.says("/menu")
    await phone.taps(PL("menu-home"))


async def tells(world: World, phone: Phone, words: str) -> None:
    await phone.taps(PL("home-add"))
    await phone.says(words)
    await world.pass_time(seconds=30)


async def test_a_page_is_written_read_by_the_team_and_taken_back(world: World) -> None:
    anna, karim, fatima = (world.phone(name) for name in ("Anna", "Karim", "Fatima"))
    await opens(anna)
    assert PL("home-empty", child="Mila") in anna.last().text
    await tells(world, anna, BEAR)
    assert anna.last().text.startswith(PL("home-kept"))
    await tells(world, anna, SONG)
    for line in (BEAR, SONG):
        assert line in anna.last().text
        assert line in team(world)
    assert NL("home-news") in team(world)
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    shown = fatima.last(room=TEAM, topic="Mila")
    assert NL("home-team-title", child="Mila") in shown.text
    assert BEAR in shown.text
    assert "Anna" in shown.text

    await karim.says("/menu")
    await karim.taps(AR("menu-home"))
    assert AR("home-empty", child="Mila") in karim.last().text, "another guardian's lines are not hers to see"

    await anna.taps(f"✕ {BEAR}")
    await world.pass_time(seconds=5)
    assert BEAR not in anna.last().text
    assert BEAR not in team(world), "in no message and in no page"
    assert SONG in team(world)
    await anna.taps(f"✕ {SONG}")
    await world.pass_time(seconds=5)
    assert SONG not in team(world)
    assert NL("home-team-none") in team(world)


async def test_what_is_about_money_never_comes_to_the_page(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    before = team(world)
    await tells(world, anna, "Faktura została pobrana dwa razy, proszę o zwrot pieniędzy")
    assert PL("home-kept") not in anna.last().text
    assert team(world) == before
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    assert NL("home-team-none") in fatima.last(room=TEAM, topic="Mila").text


async def test_a_page_has_an_end_and_a_long_story_goes_to_the_team(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    await tells(world, anna, f"{BEAR}. " * 20)
    assert PL("home-kept") not in anna.last().text
    assert BEAR in team(world), "nothing is lost"
    await opens(anna)
    for number in range(MOST):
        await tells(world, anna, f"Mila lubi bajkę numer {number}")
    assert PL("home-add") not in anna.buttons()


async def test_ids_from_outside_open_nothing(world: World) -> None:
    anna, emine = world.phone("Anna"), world.phone("Emine")
    await opens(anna)
    await tells(world, anna, BEAR)
    await emine.says("/menu")
    for act in ("add", "drop"):
        for child in range(1, 4):
            for reply in range(4):
                await emine.presses(HomeTap(act=act, child=child, reply=reply).pack(), emine.last().message_id)
    assert BEAR in team(world)
    assert BEAR not in emine.reads()
    await world.phone("Fatima").says("/thuis", room=TEAM)
    assert NL("plan-in-topic") in world.phone("Fatima").reads(room=TEAM)
