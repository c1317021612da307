"""What nobody should type, tap or send, and what is said to it: kindly, and with nothing half-sent."""

from care.floor import Part
from handlers.buttons import AskTap, ChildTap, DraftTap, LineTap, PlaceTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from tests.stories.test_writing import DROP, SEND, SQLITE, UNDO, labels, previews

OLD_BUTTON = "Deze knop werkt niet meer."
IN_MILA = {"room": TEAM, "topic": "Mila"}


@SQLITE
async def test_what_cannot_be_passed_on_is_said_so_and_nothing_is_kept(world: World) -> None:
    fatima = world.phone("Fatima")
    unreadable = "Dit kan ik niet doorgeven. Typ het, of stuur een foto met een bijschrift."
    await fatima.sends_sticker(**IN_MILA)
    assert fatima.last(**IN_MILA).text == unreadable
    await fatima.sends_voice(**IN_MILA)
    assert fatima.last(**IN_MILA).text == unreadable
    await fatima.sends_sticker()
    assert fatima.last().text == unreadable
    await fatima.says("Mila: at alles", forwarded_from="Anna", **IN_MILA)
    assert "Een doorgestuurd bericht neem ik niet over" in fatima.last(**IN_MILA).text
    await fatima.says("Mila:", **IN_MILA)
    await fatima.says("Yusuf")
    assert previews(fatima, **IN_MILA) == []
    await fatima.sends_photo(room=TEAM, topic="Yusuf")
    assert "De foto gaat niet door. Er is niets bewaard." in fatima.last(room=TEAM, topic="Yusuf").text
    assert previews(fatima, room=TEAM, topic="Yusuf") == []


@SQLITE
async def test_a_text_that_a_phone_cuts_in_two_is_refused_as_one(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    story = "en toen ging Mila nog een keer van de glijbaan " * 107
    assert 5000 < len(story) < 5100
    for place in (IN_MILA, {"room": TEAM}, {}):
        before = len(fatima.screen(**place))
        long_one = await fatima.says(story, **place)
        new = [shown.text for shown in fatima.screen(**place)[before:] if not shown.mine]
        assert new == ["Dat is te lang voor één bericht. Maak het korter, tot 3000 tekens. Er is niets bewaard."]
        assert previews(fatima, **place) == []
    await kim.says("at alles", **IN_MILA)
    (preview,) = previews(kim, **IN_MILA)
    assert "glijbaan" not in preview, "not even the rest of it"
    await fatima.edits(long_one, "Mila: ging van de glijbaan")
    assert "glijbaan" in previews(fatima)[0], "cutting one's own message down is writing it"
    await world.pass_time(seconds=4)

    full = "Mila: " + "de wielen van de bus gaan rond en rond " * 70
    await fatima.says(full)
    await fatima.says(full)
    assert "Dit past er niet meer bij." in fatima.last().text
    await fatima.taps(SEND)
    for label in ("Vertel ik aan de deur", "Vertel ik aan de deur"):
        await fatima.taps(label)
    await fatima.taps(SEND)
    await world.pass_time(seconds=11)
    assert "bezorgd" in fatima.reads()
    assert anna.reads().lower().count("de wielen van de bus") == 70


@SQLITE
async def test_a_button_of_a_message_that_was_sent_dropped_or_replaced_does_nothing(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    await fatima.says("slp 10-11.35, at alles", **IN_MILA)
    first = next(shown.message_id for shown in fatima.screen(**IN_MILA) if SEND in labels(shown))
    data = world.telegram.chats[fatima.place(TEAM)].messages[first].inline[0][0]["callback_data"]
    await fatima.says("erg vrolijk", **IN_MILA)
    assert await kim.presses(data, first, room=TEAM) == "Er is iets bij gekomen. Kijk nog even."
    assert len(previews(fatima, **IN_MILA)) == 1
    ask = AskTap(handover=1, part=Part.EATING, answer="nothing").pack()
    assert await kim.presses(ask, first, room=TEAM) == "Er is iets bij gekomen. Kijk nog even."
    assert "niets" not in previews(fatima, **IN_MILA)[0]

    second = next(shown.message_id for shown in fatima.screen(**IN_MILA) if SEND in labels(shown))
    data = world.telegram.chats[fatima.place(TEAM)].messages[second].inline[0][0]["callback_data"]
    await fatima.taps(DROP, room=TEAM)
    for forged in (data, LineTap(act="out", line=1).pack(), ask):
        assert await kim.presses(forged, second, room=TEAM) == "Dit bericht is er niet meer."
    assert UNDO in fatima.buttons(**IN_MILA), "the way back stays"
    await fatima.taps(UNDO, room=TEAM)
    await fatima.taps(SEND, room=TEAM)
    assert await kim.presses(data, second, room=TEAM) == "Fatima heeft dit al verstuurd."
    await world.pass_time(seconds=11)
    before = len(anna.screen())
    for act in ("send", "later", "change", "drop", "show", "restore", "nonsense"):
        await kim.presses(DraftTap(act=act, handover=1).pack(), second, room=TEAM)
    assert await kim.presses(ask, second, room=TEAM) == "Dit bericht is er niet meer."
    await world.pass_time(minutes=1)
    assert len(anna.screen()) == before
    assert "bezorgd: Anna" in fatima.reads(**IN_MILA)


async def test_nobody_can_tap_what_is_not_hers(world: World) -> None:
    fatima, marja, anna, ingrid = (world.phone(name) for name in ("Fatima", "Marja", "Anna", "Ingrid"))
    await fatima.says("slp 10-11.35, at alles, erg vrolijk", **IN_MILA)
    await fatima.says("wie is dit?")
    forged = [
        DraftTap(act="send", handover=1, seen=0).pack(),
        DraftTap(act="drop", handover=1).pack(),
        AskTap(handover=1, part=Part.MOOD, answer="sad").pack(),
        LineTap(act="out", line=1).pack(),
        LineTap(act="correct", line=1).pack(),
        PlaceTap(line=2, child=1).pack(),
        ChildTap(child=1).pack(),
    ]
    nonsense = ["d:send:abc:0", f"d:send:{2**40}:0", "d:send:-1:0", "c:99999", "l:out:99999", "x", "d:::"]
    for data in (*forged, *nonsense):
        await marja.presses(data, marja.last().message_id)
        assert await anna.presses(data, anna.last().message_id) == "Ten przycisk już nie działa."
        await ingrid.presses(data, ingrid.last().message_id)
    assert "10:00" not in anna.reads()
    assert "Mila" not in marja.reads()
    assert "Mila" not in ingrid.reads()
    (preview,) = previews(fatima, **IN_MILA)
    assert "10:00–11:35" in preview
    assert "erg vrolijk" not in preview
    assert "heel vrolijk" in preview
    for data in nonsense:
        assert await fatima.presses(data, fatima.last().message_id) is not None
    assert labels(fatima.last()) == ["Mila", "Yusuf", "Sam B.", "Sam K."]


@SQLITE
async def test_editing_a_line_that_was_sent_changes_nothing_behind_anyone_s_back(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    line = await fatima.says("fl 930 150, slp 10-11, vrolijk", **IN_MILA)
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    before = len(anna.screen())
    await fatima.edits(line, "fl 930 90, slp 10-11, vrolijk", room=TEAM)
    await world.pass_time(minutes=2)
    assert len(anna.screen()) == before, "nothing goes out before a tap"
    (preview,) = previews(fatima, **IN_MILA)
    assert "150 ml" in preview
    assert "90 ml" in preview
    await fatima.edits(line, "Yusuf: at alles", room=TEAM)
    await fatima.edits(line, "/dag", room=TEAM)
    await world.pass_time(minutes=2)
    assert len(anna.screen()) == before
