"""Nobody is there: a parent who writes reads in her own language when it is read and whom to call, and the phones of
staff stay silent until the morning."""

from datetime import date

import pytest

from bot.demo.nursery import Plan
from care.policy import Policy
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from tests.stories.test_replying import Rings, board
from tests.stories.test_waiting import until
from translations.catalogue import shared_catalogue

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

PL, AR, TR = (shared_catalogue().texts(language) for language in ("pl", "ar", "tr"))
OFFICE, EMERGENCY = "Administratie", "06 5550 9999"
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 11, day) for day in (23, 24, 25))
NIGHT, DEBIT = "Jutro przyjdzie babcia.", "Dlaczego faktura została pobrana dwa razy?"
HUNGRY = "مرحبا، هل أكلت ميلا جيدًا اليوم؟"


@pytest.fixture
def policy() -> Policy:
    """The demo's, closed on this Tuesday, with words of its own for who reads Dutch and a number for the night."""
    choices = {
        "think_seconds": 0,
        "emergency_phone": EMERGENCY,
        "holidays": frozenset({TUESDAY}),
        "closed_texts": {"nl": "Wij slapen nu en lezen dit {day}. Spoed? {phone}"},
    }
    return Plan().policy.model_copy(update=choices)


def staff_rung(world: World, rings: Rings) -> list[int]:
    rooms = {world.phone("Fatima").place(room) for room in (TEAM, OFFICE, "Leiding")}
    staff = {world.phone(name).user for name in ("Fatima", "Kim", "Ingrid", "Roel")}
    return [chat for chat in rings.chats if chat in rooms | staff]


async def test_at_half_past_ten_she_reads_when_it_is_read_and_no_phone_of_staff_rings_all_night(world: World) -> None:
    anna, bram, fatima, ingrid = (world.phone(name) for name in ("Anna", "Bram", "Fatima", "Ingrid"))
    await until(world, MONDAY, 22, 30)
    rings = Rings(world.nursery.program.bot)
    await anna.says(NIGHT)
    wednesday = PL.date(WEDNESDAY)
    assert anna.last().text == PL("reply-passed-later", group="Vlinders", day=wednesday, phone=EMERGENCY)
    await anna.says(DEBIT)
    assert PL("passed-closed", day=wednesday, phone=EMERGENCY) in anna.last().text.split("\n")
    await anna.sends_voice()
    await anna.taps(PL("choice-care"))
    await bram.says("Sam K. heeft morgen zijn laarzen nodig")
    assert bram.last().text == f"Wij slapen nu en lezen dit woensdag 25 november. Spoed? {EMERGENCY}"
    assert DEBIT in everything(world, "Ingrid"), "it is there for the morning"
    await until(world, WEDNESDAY, 7, 29)
    assert staff_rung(world, rings) == [], "neither in the night nor on the day of rest after it"
    assert NIGHT in board(world)[-1].text
    assert "laarzen" in board(world)[-1].text

    await until(world, WEDNESDAY, 9, 5)
    await anna.says(NIGHT.replace("babcia", "ciocia"))
    assert staff_rung(world, rings) == [fatima.place(TEAM)], "by now somebody is there"
    await ingrid.says("/open", room=OFFICE)
    assert "Anna" in ingrid.last(room=OFFICE).text


async def test_on_a_day_of_rest_she_reads_in_her_own_language_which_day_it_will_be(world: World) -> None:
    karim, emine = world.phone("Karim"), world.phone("Emine")
    await until(world, TUESDAY, 11)
    rings = Rings(world.nursery.program.bot)
    await karim.says(HUNGRY)
    wednesday = AR.date(WEDNESDAY)
    assert AR("reply-passed-later", group="Vlinders", day=wednesday, phone=EMERGENCY) in karim.last().text
    await emine.says("Fatura neden iki kez çekildi?")
    assert TR("passed-closed", day=TR.date(WEDNESDAY), phone=EMERGENCY) in emine.last().text
    assert staff_rung(world, rings) == []

    await emine.says("Yusuf'un şu anda 40 derece ateşi var, havale geçirdi, lütfen hemen arayın")
    await emine.taps("Yusuf")
    assert TR("passed-urgent", phone=EMERGENCY) in emine.last().text
    assert staff_rung(world, rings), "what cannot wait rings all the same"


def everything(world: World, name: str) -> str:
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)
