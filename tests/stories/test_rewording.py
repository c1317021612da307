"""A parent changes what she wrote: what nobody has read yet counts as never said, and no edit opens the wall."""

import pytest

from care.policy import Policy
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL, PL, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "tr"))
OFFICE = "Administratie"
DOCTOR, INVOICE, VAGUE = "Yarın doktora gidiyoruz", "Fatura neden iki kez çekildi? Borcumuz var mı?", "Peki ya o?"
NIGHT, LONG_NIGHT, DEBIT = (
    "Mila źle spała",
    "Mila bardzo źle spała w nocy",
    "Dlaczego faktura została pobrana dwa razy?",
)
SHORT_NAP = "Mila dziś krótko spała"
COLD, COUGH = "Mila dziś nie przyjdzie, ma katar.", "Mila dziś nie przyjdzie, ma kaszel."
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
thinks = pytest.mark.parametrize("policy", [20], indirect=True)


@pytest.fixture
def policy(policy: Policy, request: pytest.FixtureRequest) -> Policy:
    return policy.model_copy(update={"think_seconds": getattr(request, "param", 0)})


def everything(world: World, name: str) -> str:
    """All that this phone was ever given, edits and moments included."""
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


def in_team(world: World, words: str, topic: str = "Mila") -> list[str]:
    screen = world.phone("Fatima").screen(room=TEAM, topic=topic)
    return [shown.text for shown in screen if words in shown.text]


def in_office(world: World, words: str) -> int:
    chat = world.telegram.chats[world.phone("Ingrid").place(OFFICE)]
    return sum(words in message.text for message in chat.messages.values())


async def test_words_that_wait_for_the_name_of_a_child_are_heard_anew_when_they_change(world: World) -> None:
    emine = world.phone("Emine")
    number = await emine.says(DOCTOR)
    assert emine.buttons() == ["Yusuf", "Sam B."]
    question = emine.showing("Yusuf")
    await emine.edits(number, INVOICE)
    assert "Ingrid" in emine.last().text, "it is clear whom that is for"
    assert await emine.taps("Yusuf", on=question) == TR("sorry-old-button")
    await world.pass_time(minutes=61)
    assert in_office(world, INVOICE) == 1
    assert "Fatura" not in everything(world, "Fatima")

    number = await emine.says(DOCTOR)
    await emine.edits(number, VAGUE)
    assert TR("ask-reader", time="").splitlines()[0] in emine.last().text, "and where it is not clear she is asked"
    await emine.edits(number, f"{VAGUE} {INVOICE}")
    await world.pass_time(minutes=61)
    assert VAGUE not in everything(world, "Fatima")
    assert "Fatura" not in everything(world, "Fatima")
    await emine.says("/mine")
    assert TR("mine-asked") not in emine.last().text


@only_sqlite
async def test_a_choice_for_the_team_is_a_choice_for_the_words_that_stood_there(world: World) -> None:
    emine = world.phone("Emine")
    number = await emine.says(VAGUE)
    await emine.taps(TR("choice-care"))
    question = emine.showing("Yusuf")
    await emine.edits(number, INVOICE)
    assert await emine.taps("Sam B.", on=question) == TR("sorry-old-button")
    await world.pass_time(minutes=61)
    assert "Fatura" not in everything(world, "Fatima")
    assert in_office(world, INVOICE) == 1

    number = await emine.says(VAGUE)
    await emine.edits(number, DOCTOR)
    assert emine.last().text == TR("reply-about-whom"), "from unclear to everyday there is only the child to ask"
    await emine.taps("Sam B.")
    assert len(in_team(world, DOCTOR, "Sam B.")) == 1


@only_sqlite
async def test_after_a_few_words_beside_an_answer_of_the_office_an_edit_does_not_choose_the_team(
    world: World,
) -> None:
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    await anna.says(DEBIT)
    topic = list(world.telegram.chats[anna.place(OFFICE)].topics.values())[-1].name
    await ingrid.says("Dat zoeken we uit. Past dinsdag?", room=OFFICE, topic=topic)
    await ingrid.taps(NL("button-send"), room=OFFICE)
    number = await anna.says("Tak, we wtorek")
    assert PL("choice-care") in anna.buttons()
    await anna.edits(number, "Tak, w środę")
    assert in_team(world, "środę") == []
    await anna.taps(PL("choice-payment"))
    assert in_office(world, "środę") == 1

    number = await anna.says("Dobrze, będę o dziesiątej", to="Dat zoeken we uit")
    await anna.edits(number, "Dobrze, będę o dziesiątej rano")
    assert "dziesiątej" not in everything(world, "Fatima")
    assert in_office(world, "dziesiątej rano") == 1
    assert anna.last().text.endswith(PL("reply-edited"))


@only_sqlite
async def test_what_was_taken_to_the_office_stays_there_however_its_new_words_sound(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    number = await anna.says(SHORT_NAP)
    await anna.taps(PL("button-not-them"))
    await anna.taps(PL("choice-payment"))
    await anna.edits(number, f"{SHORT_NAP} po obiedzie")
    assert in_team(world, "krótko") == []
    assert in_office(world, "po obiedzie") == 1

    number = await anna.says(NIGHT)
    await fatima.taps(NL("button-pass-on"), room=TEAM)
    await fatima.taps(NL("role-billing"), room=TEAM)
    await anna.edits(number, LONG_NIGHT)
    assert in_team(world, "spała") == []
    assert in_office(world, LONG_NIGHT) == 1


@thinks
async def test_what_changes_before_it_goes_is_read_once_and_only_as_it_is_then(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(NIGHT)
    await world.pass_time(seconds=15)
    await anna.edits(number, LONG_NIGHT)
    await world.pass_time(seconds=15)
    assert in_team(world, "spała") == [], "for the new words she has a moment as well"
    await world.pass_time(seconds=6)
    [read] = in_team(world, "spała")
    assert read.startswith(NL("parent-says", name="Anna", child="Mila"))
    for words in (NIGHT, f"{LONG_NIGHT}!"):
        await anna.edits(number, words)
        await world.pass_time(seconds=5)
    await world.pass_time(seconds=21)
    changed = in_team(world, "spała")[1:]
    assert len(changed) == 1
    assert changed[0].startswith(NL("parent-changed", name="Anna", child="Mila"))

    number = await anna.says(SHORT_NAP)
    await anna.edits(number, DEBIT)
    await anna.edits(number, f"{DEBIT} Proszę o odpowiedź.")
    await world.pass_time(minutes=2)
    assert in_team(world, "krótko") == [], "what she took out before anybody read it was never said"
    assert in_office(world, DEBIT) == 1
    assert "faktura" not in everything(world, "Fatima")
    assert "krótko" not in everything(world, "Ingrid")


@thinks
@only_sqlite
async def test_of_two_parts_only_what_changes_moves(world: World) -> None:
    anna = world.phone("Anna")
    number = await anna.says(f"{COLD} {DEBIT}")
    assert PL("passed-split") in anna.last().text
    await anna.edits(number, f"{COUGH} {DEBIT}")
    assert anna.last().text.endswith(PL("reply-edited"))
    assert "faktura" not in anna.last().text, "nothing is said again of what is as it was"
    await world.pass_time(minutes=1)
    assert len(in_team(world, COUGH)) == 1
    assert in_office(world, DEBIT) == 1

    number = await anna.says(f"{COLD} {DEBIT}")
    await anna.edits(number, COLD)
    await world.pass_time(minutes=1)
    assert len(in_team(world, COLD)) == 1
    assert in_office(world, DEBIT) == 1, "she took that part out in time"


@thinks
@only_sqlite
async def test_a_picture_goes_with_the_words_that_are_not_for_the_team(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await anna.sends_photo(NIGHT)
    await anna.edits(anna.screen()[-2].message_id, DEBIT)
    await world.pass_time(minutes=1)
    assert not [shown for shown in fatima.screen(room=TEAM, topic="Mila") if shown.photo]
    await anna.edits(anna.screen()[-3].message_id, f"{COLD} {DEBIT}")
    await world.pass_time(minutes=1)
    assert len(in_team(world, COLD)) == 1
    assert not [shown for shown in fatima.screen(room=TEAM, topic="Mila") if shown.photo]


class TestWithChildrenInTwoGroups:
    @pytest.fixture
    def roster_file(self) -> bytes:
        return ROSTER.replace("K02|K07", "K02|K09").encode()

    @only_sqlite
    async def test_an_edit_opens_the_wall_in_neither(self, world: World) -> None:
        emine = world.phone("Emine")
        for first in (DOCTOR, VAGUE):
            number = await emine.says(first)
            await emine.edits(number, INVOICE)
            await world.pass_time(minutes=61)
        number = await emine.says(DOCTOR)
        await emine.taps("Yusuf")
        await emine.edits(number, INVOICE)
        await world.pass_time(minutes=61)
        assert len(in_team(world, DOCTOR, "Yusuf")) == 1
        for name in ("Fatima", "Kim", "Marja"):
            assert "Fatura" not in everything(world, name)
        assert in_office(world, INVOICE) == 3


@thinks
@only_sqlite
async def test_what_is_urgent_and_for_the_office_stays_with_both_when_it_changes(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("/menu")
    await anna.taps(PL("menu-payment"))
    number = await anna.says("Mila ma teraz 40 stopni gorączki, nie mogę się do was dodzwonić!")
    await anna.edits(number, "Mila ma teraz 41 stopni gorączki, nie mogę się do was dodzwonić!")
    await world.pass_time(minutes=1)
    assert in_office(world, "41 stopni") == 1
    assert len(in_team(world, "41 stopni")) == 1
    assert "40 stopni" not in everything(world, "Ingrid")


@only_sqlite
async def test_what_becomes_urgent_while_she_is_asked_shows_the_number_at_once(world: World) -> None:
    emine = world.phone("Emine")
    number = await emine.says(DOCTOR)
    await emine.edits(number, "Yusuf'un şu anda 40 derece ateşi var, havale geçirdi, lütfen hemen arayın")
    assert emine.last().text == TR("passed-urgent", phone=world.nursery.policy.phone)


@thinks
@only_sqlite
async def test_what_was_taken_out_once_is_not_taken_out_again(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says(COLD)
    await world.pass_time(minutes=1)
    await anna.taps(PL("button-not-them"))
    await anna.taps(PL("choice-payment"))
    assert "🧹" in anna.last().text
    await anna.taps(PL("button-not-them"))
    await anna.taps(PL("choice-privacy"))
    await world.pass_time(minutes=2)
    assert PL("sorry-not-taken-back", phone=world.nursery.policy.phone) not in anna.reads(), "it had gone already"
    assert "🧹" not in anna.last().text, "Ingrid never had it"
    assert COLD not in everything(world, "Ingrid")
