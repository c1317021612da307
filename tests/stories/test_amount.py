"""A day in two lines for who wants it short: what must be known is in them, and the rest is one tap away (R16)."""

import pytest

from tests.stories.conftest import World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL, PL = (shared_catalogue().texts(language) for language in ("nl", "pl"))
DAY = "slp 12-14, at alles, erg vrolijk"
PLAIN = "We hebben vandaag gevoetbald. Mila heeft vandaag iets nieuws geproefd. Mila heeft vandaag goed samengewerkt."

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


async def tells(world: World, text: str) -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic="Mila")
    await fatima.taps(NL("button-send"), room=TEAM)
    await world.pass_time(seconds=11)


async def wants_it_short(world: World, name: str = "Anna") -> None:
    anna = world.phone(name)
    await anna.says("/amount")
    assert PL("amount-is-all") in anna.last().text
    await anna.taps(PL("amount-brief"))
    assert anna.last().text == PL("amount-is-brief")


def said(text: str) -> list[str]:
    """What stands between the title and the signature."""
    _, *lines = [line for line in text.split("\n") if line]
    return lines[: next(place for place, line in enumerate(lines) if "✍️" in line)]


async def test_a_day_comes_in_two_lines_and_one_tap_brings_the_rest(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await tells(world, f"{DAY}. {PLAIN}")
    whole = said(anna.last().text)
    assert len(whole) > 3
    await wants_it_short(world)
    await tells(world, f"{DAY}. {PLAIN}")
    short = said(anna.last().text)
    assert len(short) == 2
    assert all(line in short[0] for line in whole[:3]), "every fact is in it"
    assert short[1].endswith("…")
    assert len(said(karim.last().text)) > 3, "the other parent reads as before"
    await anna.taps(PL("button-understood"))
    await anna.taps(PL("button-all"))
    assert said(anna.last().text) == whole
    assert PL("button-all") not in anna.buttons()
    await anna.taps(PL("button-original"))
    assert PLAIN in anna.last().text
    await anna.says("/amount")
    await anna.taps(PL("amount-all"))
    await tells(world, f"{DAY}. {PLAIN}")
    assert said(anna.last().text) == whole


async def test_what_must_be_known_is_never_left_out(world: World) -> None:
    anna = world.phone("Anna")
    await wants_it_short(world)
    fell = "Mila is vandaag gevallen. De knie is geschaafd."
    await tells(world, f"{PLAIN} We zijn morgen dicht. {DAY}")
    assert len(said(anna.last().text)) == 2
    alone = said(anna.last().text)[1].removesuffix(" …")
    await tells(world, f"We zijn morgen dicht. {DAY}")
    assert alone in said(anna.last().text), "all that is said of it stands there, and no more"
    assert PL("button-all") not in anna.buttons(), "there is nothing more to read"
    await tells(world, f"{PLAIN} {fell}")
    assert "De knie is geschaafd." in anna.last().text, "words that no machine could tell are never shortened"


async def test_a_correction_is_always_whole(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await wants_it_short(world)
    await tells(world, f"{DAY}. {PLAIN}")
    await fatima.taps(NL("button-correct"), room=TEAM)
    await fatima.taps(
        next(label for label in fatima.buttons(room=TEAM, topic="Mila") if label.startswith("✏️")), room=TEAM
    )
    await fatima.says(f"slp 12-13, at alles, erg vrolijk. {PLAIN}", room=TEAM, topic="Mila", to="Hoe moet")
    await fatima.taps(NL("button-send"), room=TEAM)
    await world.pass_time(seconds=11)
    assert PL("correction-explain") in anna.last().text
