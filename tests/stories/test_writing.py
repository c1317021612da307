"""Writing: by several hands during the day, about several children, by buttons, and to all parents of a group."""

from collections.abc import AsyncIterator

import pytest

from bot.demo.nursery import Plan, opened
from bot.emulator import Shown
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone

SEND, CHANGE, DROP, UNDO = "✅ Versturen", "✏️ Wijzigen", "🗑 Weggooien", "↩️ Toch niet"
SQLITE = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

CASTLE = """\
kind,key,name,group,form,born,first_day,last_day,mentor,photos,children,authority,language,role
room,R01,Team Kasteel,Kasteel,,,,,,,,,,
staff,M01,Samira,Kasteel,,,,,,,,,nl,
child,K01,Thijs,Kasteel,bso,2019-05-14,2023-08-28,,M01,yes,,,,
guardian,O01,Marieke,,,,,,,,K01,yes,nl,
"""


def labels(shown: Shown) -> list[str]:
    return [label for row in shown.buttons for label in row]


def previews(phone: Phone, *, room: str | None = None, topic: str | None = None) -> list[str]:
    """The messages on this screen that can be sent with a tap."""
    return [shown.text for shown in phone.screen(room=room, topic=topic) if SEND in labels(shown)]


async def test_a_draft_grows_by_several_hands_and_stands_in_one_place(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    first = await fatima.says("slp 10-11.35, at alles", room=TEAM, topic="Mila")
    await fatima.says("heeft lekker buiten gespeeld", room=TEAM, topic="Mila")
    assert len(previews(fatima, room=TEAM, topic="Mila")) == 1

    await kim.says("Mila erg vrolijk")
    assert previews(fatima, room=TEAM, topic="Mila") == [], "the older preview is taken away, in whatever chat it stood"
    (preview,) = previews(kim)
    assert "✍️ Fatima en Kim" in preview
    assert "10:00–11:35" in preview
    assert "heel vrolijk" in preview

    await fatima.edits(first, "slp 10-12, at alles", room=TEAM)
    assert previews(fatima, room=TEAM, topic="Mila") == []
    (preview,) = previews(kim)
    assert "10:00–12:00" in preview
    assert "11:35" not in preview

    await kim.taps(CHANGE)
    await kim.taps("✕ heeft lekker buiten gespeeld")
    (preview,) = previews(kim)
    assert "gespeeld" not in preview

    await kim.taps(DROP)
    assert previews(kim) == []
    assert "Mila: weggegooid" in kim.last().text
    await fatima.says("nieuwe laarzen aan", room=TEAM, topic="Mila")
    await kim.taps(UNDO)
    assert previews(fatima, room=TEAM, topic="Mila") == [], "what was begun in the meantime joins what comes back"
    (preview,) = previews(kim)
    assert "10:00–12:00" in preview
    assert "nieuwe laarzen" in preview.lower()

    await kim.taps(SEND)
    await world.pass_time(seconds=11)
    assert "✍️ Fatima i Kim" in anna.last().text
    assert "10:00–12:00" in anna.last().text


@SQLITE
async def test_one_message_tells_of_several_children(world: World) -> None:
    fatima, kim = world.phone("Fatima"), world.phone("Kim")
    await fatima.says("Mila slp 10-11.35\nYusuf fl 930 160\nSam at alles\nNoor at niets\nPietje: slp 12-13", room=TEAM)
    general = fatima.reads(room=TEAM)
    assert "Noor zit in Rupsen. Daar schrijf jij niet voor." in general
    assert "Welke Sam?\n“at alles”" in general
    assert "Ik ken geen Pietje. Over wie gaat dit?\n“slp 12-13”" in general
    assert ["Sam B.", "Sam K."] in [row for shown in fatima.screen(room=TEAM) for row in shown.buttons]
    mila, yusuf = previews(fatima, room=TEAM)
    assert mila.startswith("Mila ·")
    assert "10:00–11:35" in mila
    assert "160 ml" not in mila
    assert yusuf.startswith("Yusuf ·")
    assert "160 ml" in yusuf

    before = len(fatima.screen(room=TEAM))
    which = next(shown for shown in fatima.screen(room=TEAM) if shown.text.startswith("Welke Sam?"))
    await fatima.taps("Sam K.", room=TEAM, on=which.message_id)
    assert len(fatima.screen(room=TEAM)) == before, "the question itself becomes the preview"
    sam = next(text for text in previews(fatima, room=TEAM) if text.startswith("Sam K. ·"))
    assert "alles op" in sam
    assert "Bram (Nederlands)" in sam

    await kim.says("Tweeling: Mila en Yusuf slp 13-14, aten goed")
    mila, yusuf = previews(kim)
    assert "13:00–14:00" in mila
    assert "Yusuf" not in mila
    assert "goed gegeten" in mila
    assert "13:00–14:00" in yusuf
    assert "Mila" not in yusuf
    await kim.says("Mila at goed, Yusuf dronk 90 vd 150")
    assert "90" in previews(kim)[-1]
    assert "90 ml" not in previews(kim)[-2]


@SQLITE
async def test_a_line_whose_child_is_not_clear_waits_for_the_answer(world: World) -> None:
    fatima, kim = world.phone("Fatima"), world.phone("Kim")
    await fatima.says("Pietje: heeft gezwommen")
    assert fatima.last().text == "Over wie gaat dit?"
    await fatima.says("Yusfu: at alles", room=TEAM)
    assert fatima.last(room=TEAM).text == "Ik ken geen Yusfu. Over wie gaat dit?", "a slip must not reach all parents"
    assert labels(fatima.last()) == ["Mila", "Yusuf", "Sam B.", "Sam K."], "and not Noor, of another group"
    await fatima.taps("Yusuf")
    assert previews(fatima)[0].startswith("Yusuf ·")

    await fatima.says("Yusuf viel van de glijbaan", room=TEAM, topic="Mila")
    question = fatima.last(room=TEAM, topic="Mila")
    assert question.text == "Dit onderwerp is van Mila: over wie gaat dit?"
    assert labels(question) == ["Yusuf", "Mila"]
    assert previews(fatima, room=TEAM, topic="Mila") == []
    await kim.taps("Yusuf", room=TEAM, on=question.message_id)
    (preview,) = previews(kim, room=TEAM, topic="Mila")
    assert preview.startswith("Yusuf ·")
    assert "glijbaan" in preview
    assert "✍️ Fatima" in preview, "who wrote it stays who wrote it, whoever answered the question"

    await fatima.says("Sam at alles", room=TEAM, topic="Sam B.")
    assert previews(fatima, room=TEAM, topic="Sam B.")[0].startswith("Sam B. ·"), "his own topic says which Sam"

    noor = await fatima.says("Noor at goed", room=TEAM, topic="Mila")
    assert "Noor zit in Rupsen" in fatima.last(room=TEAM, topic="Mila").text
    await fatima.edits(noor, "Mila at goed", room=TEAM)
    assert "goed gegeten" in previews(fatima, room=TEAM, topic="Mila")[-1], "mending a refused message is writing it"


@SQLITE
async def test_a_message_that_is_edited_to_name_another_child_moves(world: World) -> None:
    fatima = world.phone("Fatima")
    slip = await fatima.says("Mila: at alles")
    await fatima.says("Mila: erg vrolijk")
    await fatima.edits(slip, "Yusuf: at alles")
    mila, yusuf = previews(fatima)
    assert mila.startswith("Mila ·")
    assert "alles op" not in mila
    assert yusuf.startswith("Yusuf ·")
    assert "alles op" in yusuf
    await fatima.edits(slip, "Sam B.: at alles\nYusuf: at goed")
    names = [text.split(" ·")[0] for text in previews(fatima)]
    assert sorted(names) == ["Mila", "Sam B.", "Yusuf"]
    assert "goed gegeten" in next(text for text in previews(fatima) if text.startswith("Yusuf"))


class Thumb:
    """Counts what a thumb does: opening the menu and choosing the command are two taps."""

    def __init__(self, phone: Phone, room: str | None, topic: str | None) -> None:
        self.phone, self.room, self.topic = phone, room, topic
        self.taps = 0

    async def day(self) -> None:
        await self.phone.says("/dag", room=self.room, topic=self.topic)
        self.taps += 2

    async def tap(self, label: str) -> None:
        await self.phone.taps(label, room=self.room)
        self.taps += 1

    def sees(self) -> str:
        return self.phone.last(room=self.room, topic=self.topic).text


@SQLITE
@pytest.mark.parametrize("topic", ["Mila", None])
async def test_a_handover_by_buttons_takes_at_most_eight_taps(world: World, topic: str | None) -> None:
    anna = world.phone("Anna")
    thumb = Thumb(world.phone("Fatima"), TEAM if topic else None, topic)
    await thumb.day()
    if topic is None:
        assert thumb.sees() == "Over wie gaat dit?"
        await thumb.tap("Mila")
    assert thumb.sees() == "Hoe at Mila?"
    await thumb.tap("De helft")
    assert thumb.sees() == "Hoe sliep Mila?"
    await thumb.tap("1,5 uur")
    assert thumb.sees() == "Hoe was Mila vandaag?"
    messages = len(thumb.phone.screen(room=thumb.room, topic=thumb.topic))
    await thumb.tap("Erg vrolijk")
    await thumb.tap(SEND)
    assert "Gaat over 10 seconden" in thumb.sees(), "nothing is asked twice"
    assert len(thumb.phone.screen(room=thumb.room, topic=thumb.topic)) == messages, "one message that changes"
    assert thumb.taps <= 8
    assert thumb.taps == (7 if topic is None else 6)
    await world.pass_time(seconds=11)
    assert "✍️ Fatima" in anna.last().text
    for told in ("🍽", "😴", "🙂"):
        assert told in anna.last().text


@pytest.fixture
async def castle() -> AsyncIterator[World]:
    plan = Plan(roster=CASTLE.encode(), engines=())
    async with opened(plan, running=False) as nursery:
        yield World(nursery)


async def test_out_of_school_care_is_not_asked_about_sleep(castle: World) -> None:
    samira, marieke = castle.phone("Samira"), castle.phone("Marieke")
    await samira.says("/dag")
    asked = []
    for label in ("Goed", "Rustig"):
        asked.append(samira.last().text)
        await samira.taps(label)
    assert asked == ["Hoe at Thijs?", "Hoe was Thijs vandaag?"]
    assert "Nog niets over" not in samira.last().text
    await samira.taps(SEND)
    await castle.pass_time(seconds=11)
    assert "😴" not in marieke.last().text
    assert "🙂" in marieke.last().text


@SQLITE
async def test_general_writes_once_to_every_parent_and_never_names_a_child(world: World) -> None:
    fatima = world.phone("Fatima")
    readers = [world.phone(name) for name in ("Anna", "Karim", "Emine", "Bram")]
    oksana = world.phone("Oksana")
    typed = await fatima.says("morgen studiedag, dicht", room=TEAM)
    (preview,) = previews(fatima, room=TEAM)
    assert "Naar: Anna (Pools), Karim (Arabisch), Emine (Turks) en Bram (Nederlands)" in preview

    await fatima.says("Kom om 5 uur, ook de papa van Mila", room=TEAM)
    assert "Je noemt Mila" in fatima.last(room=TEAM).text
    await fatima.edits(typed, "morgen studiedag, ook voor Yusuf", room=TEAM)
    assert "Je noemt Yusuf" in fatima.reads(room=TEAM)
    await fatima.edits(typed, "morgen studiedag, met Noor", room=TEAM)
    assert "Je noemt Noor" in fatima.reads(room=TEAM), "a child of another group is as much a child"
    await fatima.sends_photo("iedereen", room=TEAM)
    assert "Een foto stuur ik niet aan alle ouders" in fatima.last(room=TEAM).text
    assert "studiedag, dicht" in previews(fatima, room=TEAM)[-1]
    assert "Yusuf" not in previews(fatima, room=TEAM)[-1]

    before = {phone.user: len(phone.screen()) for phone in (*readers, oksana)}
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert [len(phone.screen()) - before[phone.user] for phone in readers] == [1, 1, 1, 1], "Emine has two"
    assert len(oksana.screen()) == before[oksana.user], "another group's parents are not written to"
    assert "morgen studiedag, dicht" in readers[-1].last().text
    assert "Vlinders" in readers[0].last().text
