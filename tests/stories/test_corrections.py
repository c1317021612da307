"""Something was not right: before it went it is changed, afterwards parents see both the old and the new (R22)."""

import pytest

from bot.parts import LONGEST, units
from tests.stories.conftest import World
from tests.stories.phone import TEAM

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

DAY = "fl 930 150, slp 10-11.35, at alles, erg vrolijk. We bouwden een fort."
RLM = "\u200f"


async def send(world: World) -> None:
    await world.phone("Fatima").taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)


async def test_an_edited_line_becomes_a_correction_that_shows_both_values(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    line = await fatima.says(DAY, room=TEAM, topic="Mila")
    await send(world)
    await world.pass_time(minutes=5)

    await fatima.edits(line, DAY.replace("150", "90"), room=TEAM)
    preview = fatima.last(room=TEAM, topic="Mila")
    assert "<s>🍼 Fles om 09:30: 150 ml</s>\n➡️ 🍼 Fles om 09:30: 90 ml" in preview.html
    assert "fort" not in preview.text, "only what is different"
    assert "90" not in anna.last().text, "nothing goes without a tap"
    await send(world)
    assert anna.last().html == (
        "<b>Poprawka · Mila · poniedziałek, 23 listopada</b>\n\n"
        "W jednej z wcześniejszych wiadomości coś się nie zgadzało. Prawidłowo jest tak:\n\n"
        "<s>🍼 Butelka o 09:30: 150 ml</s>\n➡️ 🍼 Butelka o 09:30: 90 ml\n\n✍️ Fatima"
    )
    arabic = karim.last()
    assert f"</s>\n{RLM}⬅️ " in arabic.html, "the arrow points the way one reads"
    assert all(value in arabic.text for value in ("150", "90", "09:30"))
    await anna.taps("Oryginał")
    assert f"{DAY} → {DAY.replace('150', '90')}" in anna.last().text

    await fatima.edits(line, DAY.replace("150", "100"), room=TEAM)
    assert "<s>🍼 Fles om 09:30: 90 ml</s>\n➡️ 🍼 Fles om 09:30: 100 ml" in fatima.last(room=TEAM, topic="Mila").html, (
        "set against what parents were last told"
    )
    await fatima.edits(line, DAY.replace("150", "90"), room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text == "Dat is hetzelfde als wat er stond."
    assert "100 ml" not in fatima.reads(room=TEAM, topic="Mila"), "the preview is gone"
    await fatima.edits(line, DAY.replace("150", "110"), room=TEAM)
    await fatima.taps("✅ Versturen", room=TEAM)
    await fatima.edits(line, DAY.replace("150", "120"), room=TEAM)
    assert "<s>🍼 Fles om 09:30: 90 ml</s>\n➡️ 🍼 Fles om 09:30: 120 ml" in fatima.last(room=TEAM, topic="Mila").html
    await send(world)
    assert "<s>🍼 Butelka o 09:30: 90 ml</s>\n➡️ 🍼 Butelka o 09:30: 120 ml" in anna.last().html
    assert "110" not in anna.reads(), "a correction that was taken back in time never arrives"


@only_sqlite
async def test_a_line_is_corrected_by_button_and_the_same_text_is_no_correction(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await fatima.says(DAY, room=TEAM, topic="Mila")
    await fatima.says("Om 15.00 nog 38.1 temp", room=TEAM, topic="Mila")
    await send(world)

    report = fatima.last(room=TEAM, topic="Mila").message_id

    async def asks_for(line: str) -> str:
        await fatima.taps("✏️ Verbeteren", room=TEAM, on=report)
        shown = next(one for one in fatima.screen(room=TEAM, topic="Mila") if one.message_id == report)
        assert shown.text.endswith("Welke regel klopt niet?")
        label = next(one for row in shown.buttons for one in row if line in one)
        await fatima.taps(label, room=TEAM, on=report)
        return fatima.last(room=TEAM, topic="Mila").text

    assert await asks_for("fl 930") == f"✏️ Hoe moet dit zijn? Antwoord op dit bericht. Er stond: {DAY}"
    for same in (DAY, DAY.replace("fl 930", "fles om 9.30")):
        await fatima.says(same, room=TEAM, topic="Mila", to="Hoe moet")
        assert fatima.last(room=TEAM, topic="Mila").text == "Dat is hetzelfde als wat er stond."
    await fatima.says(DAY.replace("een fort", "een kasteel"), room=TEAM, topic="Mila", to="Hoe moet")
    note = "<s>We bouwden een fort.</s>\n\n➡️ We bouwden een kasteel."
    assert note in fatima.last(room=TEAM, topic="Mila").html
    assert "150" not in fatima.last(room=TEAM, topic="Mila").text
    await send(world)
    polish = anna.last().html
    assert "<s>We bouwden een fort.</s>\n\n➡️ Tej części nie udało się dobrze przetłumaczyć." in polish
    assert "<blockquote>We bouwden een kasteel.</blockquote>" in polish
    assert "🤖" not in polish

    assert "kasteel" in await asks_for("fl 930"), "it says what was told last"
    await asks_for("38.1")
    await fatima.says("om 15.00 geen temp", room=TEAM, topic="Mila", to="38.1")
    await send(world)
    assert "38,1 °C" in anna.last().text.split("➡️")[0]


@only_sqlite
async def test_an_edit_within_the_undo_time_takes_the_message_back(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    line = await fatima.says(DAY, room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await fatima.edits(line, DAY.replace("150", "90"), room=TEAM)
    assert "90 ml" in fatima.last(room=TEAM, topic="Mila").text
    assert "✅ Versturen" in fatima.buttons(room=TEAM, topic="Mila")
    await world.pass_time(minutes=2)
    assert " ml" not in anna.reads(), "it waits for the tap again"
    await send(world)
    assert "90 ml" in anna.last().text
    assert "Poprawka" not in anna.reads()


@only_sqlite
async def test_words_to_all_or_to_one_parent_are_corrected_as_words(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    notice = await fatima.says("Morgen dicht om 17.00, fl 150 meenemen", room=TEAM)
    await send(world)
    assert "Morgen dicht om 17.00, fl 150 meenemen" in anna.last().text
    await fatima.edits(notice, "Morgen dicht om 16.00, fl 90 meenemen", room=TEAM)
    await send(world)
    for phone in (anna, karim):
        assert "<s>Morgen dicht om 17.00, fl 150 meenemen</s>" in phone.last().html
        assert "Morgen dicht om 16.00, fl 90 meenemen" in phone.last().text
        assert "🍼" not in phone.last().text

    await anna.says("Czy Mila dobrze spała?")
    await anna.taps("Yusuf") if "Yusuf" in anna.buttons() else None
    answer = await fatima.says("slp 1-2", room=TEAM, topic="Mila", to="Czy Mila dobrze spała?")
    await send(world)
    await fatima.edits(answer, "slp 1-3", room=TEAM)
    await send(world)
    assert "<s>slp 1-2</s>" in anna.last().html
    assert "slp 1-3" in anna.last().text
    assert "slp" not in karim.reads()


@only_sqlite
async def test_a_long_correction_comes_in_parts_with_its_buttons_at_the_end(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    story = " ".join(f"We zagen vandaag dier {number} bij de boer." for number in range(56))
    line = await fatima.says(f"{DAY} {story}", room=TEAM, topic="Mila")
    await send(world)
    before = len(anna.screen())
    await fatima.edits(line, f"{DAY} {story.replace('dier 7 ', 'de haan ')}", room=TEAM)
    assert "bij de boer." in fatima.last(room=TEAM, topic="Mila").text
    await send(world)
    parts = anna.screen()[before:]
    assert len(parts) > 1
    assert all(units(part.html) <= LONGEST for part in parts)
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    words = " ".join(part.text for part in parts)
    assert "dier 7 bij" in words
    assert "de haan bij" in words
    assert words.count("dier 55 bij") == 2
    await anna.taps("✅ Rozumiem")
    assert anna.screen()[before:][-1].text == parts[-1].text
    await anna.says("Mila w domu piła mleko", to="Poprawka · Mila")
    assert "Mila w domu piła mleko" in fatima.reads(room=TEAM, topic="Mila")
