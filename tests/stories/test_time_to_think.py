"""The seconds in which a parent can still change what she wrote: in order, held up by nothing urgent, and honest about
what she takes out."""

import pytest

from care.policy import Policy
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

PL = shared_catalogue().texts("pl")
OFFICE, MANAGEMENT = "Administratie", "Leiding"
COLD, DEBIT = "Mila dziś nie przyjdzie, ma katar.", "Dlaczego faktura została pobrana dwa razy?"
COUGH, GRANDMA = "Mila dziś nie przyjdzie, ma kaszel.", "Jutro odbierze ją babcia o czwartej."
REFUND = "Kiedy dostanę zwrot za podwójną fakturę?"
FEVER = "Bram heeft nu 40 graden koorts, ik kan jullie niet bereiken!"
TEAM_OF_MILA = PL("role-group", group="Vlinders")
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def policy(policy: Policy) -> Policy:
    return policy.model_copy(update={"think_seconds": 20})


def topics(world: World, room: str) -> list[str]:
    """What stands in each topic of an office room, one text per topic."""
    chat = world.telegram.chats[world.phone("Ingrid").place(room)]
    shown = sorted(chat.messages.values(), key=lambda message: message.id)
    return ["\n".join(message.text for message in shown if message.thread == thread) for thread in chat.topics]


def quoted(text: str) -> str:
    return PL("passed-quote", text=text)


async def test_what_is_urgent_waits_for_nobody_who_can_still_choose(world: World) -> None:
    anna, bram, fatima = world.phone("Anna"), world.phone("Bram"), world.phone("Fatima")
    await anna.says(COLD)
    await bram.says(FEVER)
    await world.pass_time(seconds=1)
    assert FEVER in fatima.reads(room=TEAM, topic="Sam K.")
    assert COLD not in fatima.reads(room=TEAM, topic="Mila")
    await world.pass_time(seconds=21)
    assert COLD in fatima.reads(room=TEAM, topic="Mila")


async def test_only_what_is_urgent_passes_and_not_what_comes_after_it(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await world.phone("Bram").says(FEVER)
    await world.pass_time(minutes=1)
    number = await anna.says(COLD)
    await world.pass_time(seconds=5)
    await anna.says(GRANDMA)
    await world.pass_time(seconds=5)
    await anna.edits(number, COUGH)
    await world.pass_time(seconds=17)
    assert GRANDMA not in fatima.reads(room=TEAM, topic="Mila")
    await world.pass_time(minutes=1)
    read = fatima.reads(room=TEAM, topic="Mila")
    assert read.index(COUGH) < read.index(GRANDMA)


async def test_two_questions_of_which_the_first_changes_reach_the_office_in_order(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(DEBIT)
    await world.pass_time(seconds=5)
    await anna.says(REFUND)
    await world.pass_time(seconds=5)
    await anna.edits(number, f"{DEBIT} To 400 euro.")
    await world.pass_time(minutes=1)
    [topic] = topics(world, OFFICE)
    assert topic.index("400 euro") < topic.index(REFUND)
    assert topic.count(DEBIT) == topic.count(REFUND) == 1


@only_sqlite
async def test_what_she_takes_out_in_time_was_never_read_and_she_is_told_so(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(f"{COLD} {DEBIT}")
    await world.pass_time(seconds=5)
    await anna.edits(number, COLD)
    assert anna.last().text == f"{quoted(DEBIT)}\n{PL('part-gone')}"
    await world.pass_time(minutes=1)
    assert topics(world, OFFICE) == []

    number = await anna.says(f"{COLD} {DEBIT}")
    await world.pass_time(minutes=1)
    await anna.edits(number, DEBIT)
    assert anna.last().text == f"{quoted(COLD)}\n{PL('part-stays', who=TEAM_OF_MILA)}"
    await anna.edits(number, DEBIT)
    assert anna.last().text.count("📌") == 1


@only_sqlite
async def test_a_part_that_she_took_to_another_office_stays_there_in_other_words(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(f"{COLD} {DEBIT}")
    await anna.taps(PL("button-not-this", part="②"))
    await anna.taps(PL("choice-privacy"))
    await anna.edits(number, f"{COLD} {DEBIT} Proszę o odpowiedź.")
    assert PL("reply-edited") in anna.last().text
    await world.pass_time(minutes=1)
    assert topics(world, OFFICE) == []
    [topic] = topics(world, MANAGEMENT)
    assert "Proszę o odpowiedź" in topic


@only_sqlite
async def test_words_that_she_puts_together_are_not_called_taken_out(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(f"{COLD} {DEBIT}")
    await world.pass_time(seconds=5)
    await anna.edits(number, f"Dlaczego faktura została pobrana dwa razy, bo {COLD}")
    assert PL("part-gone") not in anna.reads()
