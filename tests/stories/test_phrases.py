"""Checked phrases: found by a word or two, and offered for a sentence that would go to a machine."""

import pytest

from handlers.free_words import NearTap
from handlers.phrases import MomentTap, PhraseTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
pytestmark = only_sqlite

STEP = "Mila is buiten van de step gevallen"
FELL = "Mila is buiten gevallen."
OFFERED = f"≈ {FELL}"


def preview(phone: Phone, topic: str = "Mila") -> str:
    return phone.last(room=TEAM, topic=topic).text


async def test_a_worker_finds_a_phrase_by_two_words_and_taps_it_into_the_draft(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await fatima.says("/zin buiten gevallen", room=TEAM, topic="Mila")
    labels = fatima.buttons(room=TEAM, topic="Mila")
    assert labels[0] == FELL
    assert len(labels) <= 6
    await fatima.taps(FELL, room=TEAM)
    assert preview(fatima).startswith("Mila · maandag 23 november\n\nMila is buiten gevallen.")
    assert "Vrije woorden" not in preview(fatima), "it is written in every language"
    await fatima.says("slp 12-13, at alles, vrolijk", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "Mila ma za sobą upadek na dworze" in anna.last().text


async def test_in_her_own_chat_she_says_for_whom(world: World) -> None:
    kim = world.phone("Kim")
    await kim.says("/zin koorts")
    assert "… heeft koorts." in kim.buttons()
    await kim.taps("… heeft koorts.")
    assert kim.last().text == "Over wie gaat dit?"
    assert "Noor" not in kim.buttons(), "not of her group"
    await kim.taps("Sam B.")
    assert kim.last().text.startswith("Sam B. · maandag 23 november\n\nSam heeft koorts.")


async def test_without_words_the_moments_of_the_day_then_their_phrases(world: World) -> None:
    fatima = world.phone("Fatima")
    await fatima.says("/zin", room=TEAM, topic="Mila")
    labels = fatima.buttons(room=TEAM, topic="Mila")
    assert labels[:2] == ["👋 Groet", "🚪 Afscheid"]
    await fatima.taps("😴 Slapen", room=TEAM)
    labels = fatima.buttons(room=TEAM, topic="Mila")
    assert "Mila heeft vandaag goed geslapen." in labels
    assert labels[-2:] == ["Meer ›", "‹ Terug"]
    await fatima.taps("Meer ›", room=TEAM)
    assert len(fatima.buttons(room=TEAM, topic="Mila")) == 14 - 10 + 1
    await fatima.taps("‹ Terug", room=TEAM)
    assert fatima.buttons(room=TEAM, topic="Mila")[0] == "👋 Groet"
    await fatima.says("/zin kwantumfysica", room=TEAM, topic="Mila")
    assert preview(fatima).startswith("Daar heb ik geen zin voor.")
    assert fatima.buttons(room=TEAM, topic="Mila")[0] == "👋 Groet"


async def test_what_only_she_knows_she_types_herself(world: World) -> None:
    fatima, kim = world.phone("Fatima"), world.phone("Kim")
    await fatima.says("/zin luiers meenemen", room=TEAM, topic="Mila")
    await fatima.taps("Willen jullie … nieuwe luiers meenemen?", room=TEAM)
    assert preview(fatima).endswith("\nWillen jullie … nieuwe luiers meenemen?")
    assert not fatima.last(room=TEAM, topic="Mila").buttons, "nothing with dots in it can be sent"
    await kim.says("/zin luiers meenemen")
    await kim.taps("Willen jullie … nieuwe luiers meenemen?")
    await kim.taps("Mila")
    assert kim.last().text.endswith("\nMila: Willen jullie … nieuwe luiers meenemen?")


async def test_the_nearest_phrase_is_offered_and_takes_its_place_in_one_tap(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await fatima.says(
        f"slp 12-13, at alles, vrolijk. {STEP}. We kregen bezoek van de brandweer!", room=TEAM, topic="Mila"
    )
    assert STEP in preview(fatima), "nothing changes by itself"
    assert f"💡 “{STEP}.” lijkt op een zin die in alle talen klaarstaat: “{FELL}”" in preview(fatima)
    assert fatima.buttons(room=TEAM, topic="Mila")[0] == OFFERED
    await fatima.taps(OFFERED, room=TEAM)
    assert "step" not in preview(fatima)
    assert f"{FELL} We kregen bezoek van de brandweer!" in preview(fatima)
    assert "12:00–13:00" in preview(fatima)
    assert OFFERED not in fatima.buttons(room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "Mila ma za sobą upadek na dworze." in anna.last().text


async def test_without_the_tap_her_own_words_go(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await fatima.says(f"slp 12-13, at alles, vrolijk. {STEP}.", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert STEP in anna.last().text


@pytest.mark.parametrize(
    "text",
    [
        "Mila is niet buiten van de step gevallen.",
        "Mila is bijna van de step gevallen.",
        "Papa is buiten van de step gevallen.",
        "We kregen bezoek van de brandweer!",
        "Mila is buiten gevallen.",
    ],
)
async def test_nothing_is_offered_that_would_say_something_else(world: World, text: str) -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic="Mila")
    assert not any(label.startswith("≈") for label in fatima.buttons(room=TEAM, topic="Mila"))


async def test_where_everybody_reads_dutch_nothing_is_offered(world: World) -> None:
    fatima = world.phone("Fatima")
    await fatima.says("Sam K. is buiten van de step gevallen", room=TEAM, topic="Sam K.")
    assert not any(label.startswith("≈") for label in fatima.buttons(room=TEAM, topic="Sam K."))
    assert "💡" not in preview(fatima, "Sam K.")


async def test_old_and_altered_buttons_do_nothing(world: World) -> None:
    fatima, marja = world.phone("Fatima"), world.phone("Marja")
    written = await fatima.says(STEP, room=TEAM, topic="Mila")
    shown = fatima.last(room=TEAM, topic="Mila").message_id
    for tap in (NearTap(line=1, key="fever", mark=0), NearTap(line=1, key="no-such-key", mark=1)):
        assert "Er is iets bij gekomen" in (await fatima.presses(tap.pack(), shown, room=TEAM) or "")
    gone = NearTap(line=99, key="fever", mark=1).pack()
    assert await fatima.presses(gone, shown, room=TEAM) == "Die regel is er niet meer."
    await fatima.edits(written, "Mila heeft lekker gezwommen in het nieuwe bad", room=TEAM)
    assert STEP not in preview(fatima)
    unknown = PhraseTap(key="no-such-key").pack()
    assert await fatima.presses(unknown, shown, room=TEAM) == "Deze knop werkt niet meer."
    await fatima.presses(
        MomentTap(moment="no-such-moment", page=9).pack(), fatima.last(room=TEAM).message_id, room=TEAM
    )
    await marja.says("/zin koorts")
    other = PhraseTap(key="fever", child=1).pack()
    assert await marja.presses(other, marja.last().message_id) == "Dit is niet van jouw groep."
