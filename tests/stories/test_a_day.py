"""A day: a handover is typed on one phone and read on two others, each in another language."""

from tests.stories.conftest import World
from tests.stories.phone import TEAM


async def test_a_typed_handover_reaches_both_parents_in_their_own_language(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await fatima.says("Mila slp 10-11.35, at alles, erg vrolijk", room=TEAM, topic="Mila")
    preview = fatima.last(room=TEAM, topic="Mila").text
    assert "10:00–11:35" in preview
    assert "Naar: Anna (Pools) en Karim (Arabisch)" in preview
    assert "10:00" not in anna.reads()

    await fatima.taps("✅ Versturen", room=TEAM)
    assert "10:00" not in anna.reads(), "it can still be taken back"
    await world.pass_time(seconds=11)

    polish, arabic = anna.last(), karim.last()
    assert "Sen: 10:00–11:35" in polish.text
    assert "النوم" in arabic.text
    assert "10:00" in arabic.text
    assert "Fatima" in polish.text
    report = fatima.last(room=TEAM, topic="Mila").text
    assert "bezorgd: Anna (Pools) en Karim (Arabisch)" in report

    await anna.taps("✅ Rozumiem")
    assert "Anna heeft het begrepen" in fatima.reads(room=TEAM, topic="Mila")
    await anna.says("dziękuję!")
    assert "Anna over Mila" in fatima.reads(room=TEAM, topic="Mila")
    assert "dziękuję!" in fatima.reads(room=TEAM, topic="Mila")
