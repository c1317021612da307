"""What cannot wait and who is not safe: the numbers at once and the right reader, whatever she answered or chose."""

import pytest

from care.policy import Policy
from tests.stories.afternoon import NL, PHONE, PL, TR, until
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

OFFICE, EMERGENCY = "Administratie", "06 11 22 33 44"
FEVER = "Mila ma teraz 40 stopni gorączki, nie mogę się do was dodzwonić!"
DEBIT = "I dlaczego faktura została pobrana dwa razy?"
BEATEN = "Ojciec ją uderzył"
READ_BY_TEAM = PL("passed-who", who=PL("role-group", group="Vlinders"))
READ_BY_OFFICE = PL("passed-who", who=PL("role-person", person="Ingrid", role=PL("role-billing")))
CALL, CALL_AT_NIGHT = PL("passed-urgent", phone=PHONE), PL("passed-urgent", phone=EMERGENCY)
ASKED = PL("ask-reader", time="").splitlines()[0]
DANGER = PL("passed-danger", acute="112", home="0800 2000")


@pytest.fixture
def policy(policy: Policy) -> Policy:
    return policy.model_copy(update={"emergency_phone": EMERGENCY})


def everything(world: World, name: str) -> str:
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


async def answered_by_the_office(world: World) -> Phone:
    """Anna asked about an invoice, and Ingrid has answered."""
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    await anna.says(DEBIT)
    chat = world.telegram.chats[ingrid.place(OFFICE)]
    await ingrid.says("Dat zoek ik uit.", room=OFFICE, topic=list(chat.topics.values())[-1].name)
    await ingrid.taps("✅ Versturen", room=OFFICE)
    return anna


async def told_about_the_day(world: World) -> Phone:
    fatima = world.phone("Fatima")
    await fatima.says("at alles, slp 1-2, erg vrolijk. We bouwden een fort.", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    return world.phone("Anna")


async def chosen_payment(world: World) -> Phone:
    anna = world.phone("Anna")
    await anna.says("/menu")
    await anna.taps(PL("menu-payment"))
    return anna


@pytest.mark.parametrize("answering", [True, False], ids=["answering the office", "after a choice from the menu"])
class TestGivenToTheOffice:
    async def says(self, world: World, text: str, *, answering: bool) -> str:
        anna = await (answered_by_the_office if answering else chosen_payment)(world)
        await anna.says(text, to="Dat zoek ik uit." if answering else None)
        return anna.last().text

    async def test_what_is_urgent_is_the_team_s_as_well_with_the_number_on_top(
        self, world: World, answering: bool
    ) -> None:
        told = await self.says(world, FEVER, answering=answering)
        urgent, office, *_ = told.split("\n\n")
        assert urgent.split("\n") == [PL("passed"), CALL, READ_BY_TEAM]
        assert office.split("\n")[0] == READ_BY_OFFICE
        assert PL("passed-wall") not in told, "the team does see it"
        assert PL("passed-split") not in told, "it is one thing"
        anna, fatima = world.phone("Anna"), world.phone("Fatima")
        assert anna.buttons() == [PL("button-not-them")]
        assert NL("parent-urgent", name="Anna", child="Mila") in fatima.reads(room=TEAM, topic="Mila")
        assert FEVER in fatima.reads(room=TEAM, topic="Mila")
        assert FEVER in everything(world, "Ingrid")

    async def test_beside_an_invoice_each_has_its_own_part(self, world: World, answering: bool) -> None:
        told = await self.says(world, f"{FEVER} {DEBIT}", answering=answering)
        split, urgent, office, *_ = told.split("\n\n")
        assert split == PL("passed-split")
        assert urgent.split("\n") == [f"① {PL('passed-quote', text=f'{FEVER[:59]}…')}", CALL, READ_BY_TEAM]
        assert office.split("\n")[:2] == [f"② {PL('passed-quote', text=DEBIT)}", READ_BY_OFFICE]
        assert PL("passed-wall") in office
        assert "faktura" not in everything(world, "Fatima")
        assert "gorączki" not in everything(world, "Ingrid")

    async def test_who_is_not_safe_has_the_numbers_and_is_asked_who_may_read_it(
        self, world: World, answering: bool
    ) -> None:
        told = await self.says(world, BEATEN, answering=answering)
        assert told.startswith(f"{DANGER}\n{ASKED}")
        anna = world.phone("Anna")
        assert anna.buttons()[:2] == [PL("choice-safety"), PL("choice-payment")]
        await world.pass_time(minutes=2)
        assert not [name for name in ("Fatima", "Ingrid", "Roel") if BEATEN in everything(world, name)]
        await anna.taps(PL("choice-safety"))
        assert BEATEN in everything(world, "Roel")
        assert DANGER in anna.last().text
        assert not [name for name in ("Fatima", "Ingrid") if BEATEN in everything(world, name)]


async def test_who_reads_about_safety_anyway_has_it_without_a_question(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("/menu")
    await anna.taps(PL("menu-privacy"))
    await anna.says(BEATEN)
    assert DANGER in anna.last().text
    assert ASKED not in anna.reads()
    assert BEATEN in everything(world, "Roel")


async def test_beside_what_only_she_can_say_the_number_does_not_wait(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("/menu")
    await anna.taps(PL("menu-question"))
    await anna.says(f"{FEVER} {DEBIT}")
    assert CALL in anna.reads()
    assert ASKED in anna.last().text
    assert FEVER in world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert "faktura" not in everything(world, "Fatima")


async def test_a_mother_of_two_has_the_number_before_she_says_about_whom(world: World) -> None:
    emine = world.phone("Emine")
    await emine.says("Ateşi şimdi 40, size ulaşamıyorum!")
    assert emine.last().text == f"{TR('passed-urgent', phone=PHONE)}\n{TR('reply-about-whom')}"


async def test_a_few_urgent_words_after_the_office_s_answer_are_no_riddle(world: World) -> None:
    anna = await answered_by_the_office(world)
    await anna.says("Mila ma teraz 40 stopni gorączki!")
    assert anna.last().text.split("\n") == [PL("passed"), CALL, READ_BY_TEAM]


async def test_at_night_she_reads_the_number_that_is_answered_then(world: World) -> None:
    anna = world.phone("Anna")
    await until(world, 22, 30)
    await anna.says(FEVER)
    assert anna.last().text.split("\n")[1:] == [
        CALL_AT_NIGHT,
        READ_BY_TEAM,
        PL("passed-closed", day="wtorek, 24 listopada", phone=EMERGENCY),
    ]
    assert PHONE not in anna.last().text


async def test_an_answer_to_the_team_is_heard_as_carefully_as_any_words(world: World) -> None:
    anna = await told_about_the_day(world)
    allergy = "Przyszła do mnie wiadomość o uczuleniu Nikosia. My nie mamy Nikosia"
    await anna.says(allergy, to="fort")
    assert "Nikosia" not in everything(world, "Fatima")


@pytest.mark.parametrize("words", ["Nie", "Może być", "Ok, dziękuję", "Tak, o wpół do piątej"])
async def test_a_few_words_in_answer_to_the_team_are_never_asked_about(world: World, words: str) -> None:
    anna = await told_about_the_day(world)
    await anna.says(words, to="fort")
    assert anna.last().text == PL("reply-passed", group="Vlinders")
    assert words in world.phone("Fatima").reads(room=TEAM, topic="Mila")


@pytest.mark.parametrize("asked", ["Hoe laat haal je haar vandaag op?", "We bouwden een fort."])
async def test_a_few_words_right_after_a_question_of_the_team_are_its_answer(world: World, asked: str) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await fatima.says(f"at alles, slp 1-2, erg vrolijk. {asked}", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    await anna.says("To zależy")
    told = anna.last().text
    assert told == PL("reply-passed", group="Vlinders") if asked.endswith("?") else told.startswith(ASKED)
    await anna.says("To zależy")
    assert anna.last().text.startswith(ASKED), "of that there was no question any more"
