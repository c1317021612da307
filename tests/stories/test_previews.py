"""Under a preview: what it promises is what arrives, nothing goes that nobody saw, and every tap can be explained."""

from datetime import time

import pytest

from bot.demo.nursery import Plan
from care.policy import GroupPolicy, Policy
from handlers.buttons import DraftTap, JoinTap, LineTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from tests.stories.test_writing import SEND, SQLITE, UNDO, previews
from translations.catalogue import shared_catalogue

NL = shared_catalogue().texts("nl")
AT_THE_HOUR = "🕔 Om 16:30"


async def leaves(world: World, *names: str) -> None:
    """These guardians say no after all, on the card they once agreed to."""
    for name in names:
        phone = world.phone(name)
        await phone.presses(JoinTap(act="decline").pack(), phone.last().message_id)


def typed(phone: Phone, text: str, *, topic: str) -> None:
    """Put a message on its way and do not wait for the bot."""
    chat, thread = phone._place(TEAM, topic)
    phone._nursery.telegram.type(phone.user, text, chat=chat, thread=thread)


def tapped(phone: Phone, label: str) -> None:
    phone._nursery.telegram.tap(phone.user, label, chat=phone._place(TEAM, None)[0])


@SQLITE
async def test_a_parent_who_reads_dutch_gets_word_for_word_what_the_preview_showed(world: World) -> None:
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    await fatima.says(
        "slp half 1 tot kwart voor 3, at alles, erg vrolijk. Luiers zijn bijna op <3 & graag nieuwe.",
        room=TEAM,
        topic="Sam K.",
    )
    shown, _, below = fatima.last(room=TEAM, topic="Sam K.").text.partition("\n\n———\n")
    assert below == "👥 Naar: Bram (Nederlands)"
    assert "12:30–14:45" in shown
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert bram.last().text == shown
    report = fatima.last(room=TEAM, topic="Sam K.").text
    assert report.startswith(shown)
    assert "bezorgd: Bram (Nederlands)" in report


@SQLITE
async def test_the_preview_says_who_gets_it_who_does_not_and_what_is_missing(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await leaves(world, "Karim")
    await fatima.says("at alles", room=TEAM, topic="Mila")
    preview = fatima.last(room=TEAM, topic="Mila").text
    assert "Naar: Anna (Pools)" in preview
    assert "Nog niet aangesloten: Karim" in preview
    assert "Nog niets over: slapen en stemming" in preview

    await anna.blocks()
    await fatima.says("erg vrolijk", room=TEAM, topic="Mila")
    preview = fatima.last(room=TEAM, topic="Mila").text
    assert "Naar:" not in preview
    assert "Niet bereikbaar: Anna" in preview
    assert "Nog niet aangesloten: Karim" in preview
    said = await fatima.taps(SEND, room=TEAM)
    assert said == "Nog geen ouder kan dit lezen. Je tekst blijft bewaard. Vertel het aan de deur."
    assert "Hoe sliep" not in fatima.last(room=TEAM, topic="Mila").text, "and nothing is asked in vain"

    await anna.comes_back()
    await fatima.taps(SEND, room=TEAM)
    await fatima.taps("1 uur", room=TEAM)
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "Naar: Anna (Pools)" in preview
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "🍽" in anna.last().text


@SQLITE
async def test_when_nobody_has_joined_nothing_is_lost_or_planned_in_silence(world: World) -> None:
    fatima, emine = world.phone("Fatima"), world.phone("Emine")
    await leaves(world, "Emine")
    await fatima.says("slp 12-13, at goed, vrolijk", room=TEAM, topic="Yusuf")
    assert "Nog geen ouder is aangesloten" in fatima.last(room=TEAM, topic="Yusuf").text
    assert "blijft bewaard" in (await fatima.taps(AT_THE_HOUR, room=TEAM) or "")
    await world.pass_time(hours=3)
    assert "Nog niet verstuurd: Yusuf" in fatima.last(room=TEAM).text
    assert "12:00" not in emine.reads()

    await emine.says("/start")
    for _ in range(2):
        await emine.taps(emine.buttons()[0])
    await fatima.says("wil graag zijn knuffel mee", room=TEAM, topic="Yusuf")
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "12:00" in emine.last().text


@SQLITE
async def test_a_reader_who_is_gone_at_the_hour_brings_the_draft_back_in_sight(world: World) -> None:
    fatima = world.phone("Fatima")
    await fatima.says("slp 12-13, at goed, vrolijk", room=TEAM, topic="Yusuf")
    await fatima.taps(AT_THE_HOUR, room=TEAM)
    await leaves(world, "Emine")
    await world.pass_time(hours=3)
    assert "Nog niet verstuurd: Yusuf" in fatima.reads(room=TEAM)
    (preview,) = previews(fatima, room=TEAM, topic="Yusuf")
    assert "Gaat om" not in preview


@SQLITE
async def test_the_floor_is_asked_once_part_by_part_and_never_again_that_day(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await fatima.says("lekker gespeeld in de zandbak", room=TEAM, topic="Mila")
    await fatima.taps(SEND, room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text == "Hoe at Mila?"
    await fatima.taps("Goed", room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text == "Hoe sliep Mila?"
    await fatima.taps("Vertel ik aan de deur", room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text == "Hoe was Mila vandaag?"
    await fatima.taps("Rustig", room=TEAM)
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "Nog niets over" not in preview
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    polish = anna.last().text
    assert "🍽" in polish
    assert "🙂" in polish
    assert "😴" not in polish

    await fatima.says("Mila heeft een nieuw tandje!")
    assert "Nog niets over" not in fatima.last().text, "the day was told already"
    await fatima.taps(SEND)
    await world.pass_time(seconds=11)
    assert anna.last().text != polish


@pytest.fixture
def policy() -> Policy:
    return Plan().policy.model_copy(update={"groups": {"Vlinders": GroupPolicy(send_at=time(16, 30))}})


async def test_at_the_hour_goes_what_was_confirmed_and_the_rest_is_asked_for_once(world: World) -> None:
    fatima, kim, anna, emine = (world.phone(name) for name in ("Fatima", "Kim", "Anna", "Emine"))
    await fatima.says("slp 10-11.35, at alles, erg vrolijk", room=TEAM, topic="Mila")
    await fatima.says("slp 12-13, at goed, moe", room=TEAM, topic="Yusuf")
    assert await fatima.taps(AT_THE_HOUR, room=TEAM, on=previews_id(fatima, "Mila")) == "Gaat om 16:30."
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "⏰ Gaat om 16:30." in preview
    await kim.says("neus is verkouden", room=TEAM, topic="Mila")
    (preview,) = previews(kim, room=TEAM, topic="Mila")
    assert "⏰ Gaat om 16:30." in preview
    assert "🆕 Nog niet bevestigd: neus is verkouden" in preview

    await world.pass_time(hours=2, minutes=29, seconds=59)
    assert "10:00" not in anna.reads(), "not a second before"
    await world.pass_time(seconds=1)
    await world.pass_time(seconds=11)
    assert "10:00–11:35" in anna.last().text
    assert "✍️ Fatima" in anna.last().text
    assert "Kim" not in anna.last().text
    assert "bezorgd: Anna" in fatima.reads(room=TEAM, topic="Mila")
    assert "12:00" not in emine.reads(), "nobody confirmed this"

    assert fatima.reads(room=TEAM).count("Nog niet verstuurd: Yusuf en Mila. Tik bij elk op Versturen.") == 1
    (preview,) = previews(kim, room=TEAM, topic="Mila")
    assert "verkouden" in preview
    assert "10:00" not in preview
    await world.pass_time(minutes=5)
    assert fatima.reads(room=TEAM).count("Nog niet verstuurd") == 1
    before = len(anna.screen())
    await kim.taps(SEND, room=TEAM, on=previews_id(kim, "Mila"))
    await world.pass_time(seconds=11)
    assert len(anna.screen()) == before + 1
    assert "✍️ Kim" in anna.last().text


def previews_id(phone: Phone, topic: str) -> int:
    return next(shown.message_id for shown in phone.screen(room=TEAM, topic=topic) if SEND in str(shown.buttons))


@SQLITE
async def test_undo_within_the_seconds_and_too_late_after(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    await fatima.says("slp 10-11.35, at alles, erg vrolijk", room=TEAM, topic="Mila")
    await fatima.taps(SEND, room=TEAM)
    assert "Gaat over 10 seconden naar Anna (Pools) en Karim (Arabisch)" in fatima.reads(room=TEAM, topic="Mila")
    await world.pass_time(seconds=4)
    await kim.says("en een prik van een wesp", room=TEAM, topic="Mila")
    assert await fatima.taps(UNDO, room=TEAM) == "Teruggehaald. Niemand heeft het gekregen."
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "10:00–11:35" in preview
    assert "wesp" in preview, "a child has one draft"
    await world.pass_time(minutes=1)
    assert "10:00" not in anna.reads()

    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=9)
    assert await fatima.taps(UNDO, room=TEAM) == "Teruggehaald. Niemand heeft het gekregen.", "in the last second too"
    await world.pass_time(minutes=1)
    assert "10:00" not in anna.reads()

    preview_id = previews_id(fatima, "Mila")
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=10)
    assert UNDO not in fatima.buttons(room=TEAM, topic="Mila")
    late = await fatima.presses(DraftTap(act="undo", handover=1).pack(), preview_id, room=TEAM)
    assert late == "Het is al onderweg. Tik op Verbeteren als er iets niet klopt."
    assert "10:00–11:35" in anna.last().text


async def test_two_colleagues_who_tap_at_the_same_moment_send_one_message(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    await fatima.says("slp 10-11.35, at alles, erg vrolijk", room=TEAM, topic="Mila")
    before = len(anna.screen())
    tapped(fatima, SEND)
    tapped(kim, SEND)
    await world.pass_time(seconds=0)
    assert world.telegram.toast(kim.user) == "Fatima heeft dit al verstuurd."
    await world.pass_time(seconds=11)
    assert len(anna.screen()) == before + 1

    await fatima.says("at ook een appel", room=TEAM, topic="Mila")
    typed(kim, "heeft 38,2 koorts", topic="Mila")
    tapped(fatima, SEND)
    await world.pass_time(seconds=11)
    assert world.telegram.toast(fatima.user) == "Er is iets bij gekomen. Kijk nog even."
    assert len(anna.screen()) == before + 1, "she had not seen the fever"
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "38,2" in preview

    edited = await kim.says("en viel", room=TEAM, topic="Mila")
    world.telegram.edit(kim.user, edited, "en viel niet", chat=kim._place(TEAM, None)[0])
    tapped(fatima, SEND)
    await world.pass_time(seconds=11)
    assert len(anna.screen()) == before + 1, "nor these words"
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert len(anna.screen()) == before + 2


@SQLITE
async def test_a_photo_goes_with_consent_only_and_its_facts_are_told_as_facts(world: World) -> None:
    fatima, anna, emine = world.phone("Fatima"), world.phone("Anna"), world.phone("Emine")
    await fatima.sends_photo("slp 10-11.35, vrolijk in de zandbak", room=TEAM, topic="Mila")
    (preview,) = previews(fatima, room=TEAM, topic="Mila")
    assert "10:00–11:35" in preview
    assert "📷" in preview
    assert "zandbak" in preview, "the words under the photo are part of what goes out"
    await fatima.sends_photo(room=TEAM, topic="Mila")
    await fatima.taps("🗑 Weggooien", room=TEAM)
    await fatima.taps(UNDO, room=TEAM)
    await fatima.says("at alles", room=TEAM, topic="Mila")
    before = len(anna.screen())
    await fatima.taps(SEND, room=TEAM)
    for label in labels_until_send(fatima):
        await fatima.taps(label, room=TEAM)
    await world.pass_time(seconds=11)
    new = anna.screen()[before:]
    assert [shown.photo is not None for shown in new] == [True, True, False]
    assert "10:00–11:35" in new[-1].text

    await fatima.sends_photo("slp 12-13, at goed, vrolijk", room=TEAM, topic="Yusuf")
    said = fatima.reads(room=TEAM, topic="Yusuf")
    assert "Voor Yusuf is geen toestemming voor foto's. De foto gaat niet door. Je tekst wel." in said
    (preview,) = previews(fatima, room=TEAM, topic="Yusuf")
    assert "📷" not in preview
    await fatima.sends_photo(room=TEAM, topic="Yusuf")
    assert "Er is niets bewaard" in fatima.last(room=TEAM, topic="Yusuf").text
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "12:00–13:00" in emine.last().text
    assert not any(shown.photo for shown in emine.screen())

    await fatima.sends_photo("kijk eens")
    assert "Over wie gaat dit?" in fatima.last().text
    assert "De foto gaat niet door. Je tekst wel." in (await fatima.taps("Yusuf") or "")


def labels_until_send(phone: Phone) -> list[str]:
    """What is still asked before the tap counts: nothing when the preview told it all."""
    asked = phone.last(room=TEAM, topic="Mila").text
    return ["Vrolijk", SEND] if asked == "Hoe was Mila vandaag?" else []


@SQLITE
@pytest.mark.parametrize("said", ["slp 12-14, at alles, vrolijk, gb", "slp 12-14, at alles, vrolijk"])
async def test_a_day_of_which_nothing_is_told_gets_one_question_that_may_be_left(world: World, said: str) -> None:
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    asked = NL("preview-one-thing", child="Sam K.")
    await fatima.says(said, room=TEAM, topic="Sam K.")
    assert fatima.last(room=TEAM, topic="Sam K.").text.count(asked) == 1
    await fatima.says("bouwde een toren tot aan haar neus", room=TEAM, topic="Sam K.")
    assert asked not in fatima.last(room=TEAM, topic="Sam K.").text
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "toren" in bram.last().text
    assert "💡" not in bram.last().text


@SQLITE
async def test_that_question_waits_for_the_floor_comes_once_and_holds_nothing_up(world: World) -> None:
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    asked = NL("preview-one-thing", child="Sam K.")
    days = ("slp 12-14, at alles", False), ("vrolijk", True), ("fl 15.00 120", False), ("slp 15.00-15.30", False)
    for said, asks in days[:3]:
        await fatima.says(said, room=TEAM, topic="Sam K.")
        assert (asked in fatima.last(room=TEAM, topic="Sam K.").text) is asks, said
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "12:00–14:00" in bram.last().text
    await fatima.says(days[3][0], room=TEAM, topic="Sam K.")
    assert asked not in fatima.last(room=TEAM, topic="Sam K.").text


@SQLITE
async def test_a_button_to_correct_takes_no_line_out_of_what_was_taken_back(world: World) -> None:
    fatima = world.phone("Fatima")
    await fatima.says("slp 12-14, at alles, vrolijk", room=TEAM, topic="Sam K.")
    await fatima.taps(SEND, room=TEAM)
    await fatima.taps(UNDO, room=TEAM)
    shown = fatima.last(room=TEAM, topic="Sam K.")
    await fatima.presses(LineTap(act="correct", line=1).pack(), shown.message_id, room=TEAM)
    assert "12:00–14:00" in fatima.last(room=TEAM, topic="Sam K.").text
