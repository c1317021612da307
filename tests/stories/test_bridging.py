"""A parent whose language no machine knows: her own for what is certain, and a second one for the team's free words."""

from collections.abc import Sequence

import pytest

from handlers.bridging import BridgeTap
from storage.models import Person, PersonKind
from tests.stories.comers import comer, invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from tests.stories.test_arriving import FORT, hand_over, knows_polish
from tests.stories.test_conversations import case_topic
from translations.catalogue import shared_catalogue
from translations.chain import Engine

translating = pytest.mark.parametrize(("engines", "server"), [(knows_polish, "sqlite")], indirect=True)
alone = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

TI, SO = shared_catalogue().texts("ti"), shared_catalogue().texts("so")
NAPPIES = "De luiers zijn bijna op."
KITE = "Jullie vlieger hangt nog in de boom."


@pytest.fixture
def engines(request: pytest.FixtureRequest) -> Sequence[Engine]:
    """None, unless a story brings one."""
    return (request.param(),) if hasattr(request, "param") else ()


async def joins(world: World, name: str = "Selam", language: str = "ti", child: str = "K01") -> Phone:
    links = await invited(world, f"guardian,O90,{name},,,,,,,,{child},yes,{language},")
    phone = comer(world, name, language)
    await phone.says(links[name])
    await phone.taps(phone.buttons()[0])
    await phone.taps(phone.buttons()[0])
    return phone


async def kept(world: World, name: str) -> str | None:
    async with world.nursery.database.transaction() as uow:
        account = await uow.people.account(world.nursery.people[name])
        assert isinstance(account.guardian, Person)
        assert account.guardian.kind is PersonKind.GUARDIAN
        return account.guardian.bridge


@translating
async def test_she_chooses_english_once_and_free_words_arrive_in_dutch_and_english(world: World) -> None:
    fatima, selam = world.phone("Fatima"), await joins(world)
    assert TI("bridge-question", written="ሆላንድኛ") in selam.last().text
    assert selam.buttons() == ["English", "Polski", TI("bridge-none")], "only what a machine here can reach"
    await selam.taps("English")
    assert selam.last().text == TI("bridge-chosen", language="እንግሊዝኛ")
    assert not selam.last().buttons

    await fatima.says(f"slp 10-11.35, at alles, erg vrolijk. {NAPPIES} {FORT}", room=TEAM, topic="Mila")
    below = fatima.last(room=TEAM, topic="Mila").text.partition("\n\n———\n")[2]
    assert "Selam (Tigrinya)" in below
    assert "📝 Tigrinya: vrije woorden in het Nederlands + Engels (machine)." in below
    assert "📝 Geen machine voor: Arabisch. Vrije woorden blijven daar Nederlands." in below
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)

    read = selam.last().text
    head, _, own = read.partition(TI("bridge-honest"))
    assert "10:00–11:35" in head
    assert "Luiers" not in read, "a phrase comes in her own language"
    assert "luiers" not in read
    assert own.startswith(f"\n✍️ ሆላንድኛ፦\n{FORT}\n🤖 እንግሊዝኛ፦\nWe built a fort out of boxes.")
    assert TI("origin-machine") not in read, "no machine had a hand in her own language"


@translating
async def test_without_another_language_she_gets_the_original_and_is_not_asked_again(world: World) -> None:
    selam = await joins(world)
    await selam.taps(TI("bridge-none"))
    assert selam.last().text == TI("bridge-without", written="ሆላንድኛ")
    assert await kept(world, "Selam") == ""
    await hand_over(world, f"slp 10-11.35, at alles, erg vrolijk. {FORT}")
    assert TI("origin-original", language="ሆላንድኛ") in selam.last().text
    assert FORT in selam.last().text
    assert "We built" not in selam.reads()


@translating
async def test_she_changes_it_where_she_changes_her_language(world: World) -> None:
    selam = await joins(world)
    await selam.taps(TI("bridge-none"))
    await selam.says("/language")
    await selam.taps("Soomaali")
    asked = selam.last()
    assert asked.text == f"{SO('language-changed')}\n\n{SO('bridge-question', written='Holandays')}"
    await selam.taps("Polski")
    assert await kept(world, "Selam") == "pl"
    await hand_over(world, f"slp 10-11.35, at alles, erg vrolijk. {FORT}")
    assert "🤖 Boolish:\nZbudowaliśmy fort z pudeł." in selam.last().text

    await selam.says("/language")
    await selam.taps("Polski")
    assert selam.last().text == "Od teraz wiadomości są po polsku.", "a machine knows Polish, so nothing is asked"


@translating
async def test_a_sentence_that_fails_in_the_second_language_too_stays_as_it_was_written(world: World) -> None:
    selam = await joins(world)
    await selam.taps("English")
    await hand_over(world, f"slp 10-11.35, at alles, erg vrolijk. {KITE}")
    assert TI("origin-original", language="ሆላንድኛ") in selam.last().text
    assert KITE in selam.last().text
    assert "🤖" not in selam.last().text


@translating
async def test_only_what_was_offered_can_be_chosen(world: World) -> None:
    selam, anna = await joins(world), world.phone("Anna")
    for language in ("ti", "so", "xx", "nl"):
        assert await selam.presses(BridgeTap(language=language).pack(), selam.last().message_id) == TI(
            "sorry-old-button"
        )
    assert await kept(world, "Selam") is None
    await anna.presses(BridgeTap(language="en").pack(), anna.last().message_id)
    assert await kept(world, "Anna") is None, "a machine knows her language"


@translating
async def test_how_it_comes_across_is_shown_in_the_language_the_machine_speaks_to_her(world: World) -> None:
    fatima, selam = world.phone("Fatima"), await joins(world, child="K08")
    await selam.taps("English")
    await fatima.says(FORT, room=TEAM, topic="Sam K.")
    await fatima.taps("🔁 Hoe komt het over?", room=TEAM)
    assert "Zo leest Selam het (Engels):" in fatima.reads(room=TEAM, topic="Sam K.")


@translating
async def test_an_answer_of_the_office_takes_the_same_road(world: World) -> None:
    ingrid, selam = world.phone("Ingrid"), await joins(world)
    await selam.taps("English")
    await selam.says("/menu")
    await selam.taps(TI("menu-payment"))
    await selam.says("ንምንታይ ክልተ ግዜ ተኸፊሉ?")
    room, title = "Administratie", case_topic(world)
    await ingrid.says(FORT, room=room, topic=title)
    assert (
        "📝 Tigrinya: vrije woorden in het Nederlands + Engels (machine)." in ingrid.last(room=room, topic=title).text
    )
    await ingrid.taps("✅ Versturen", room=room)
    assert "We built a fort out of boxes." in selam.last().text
    assert FORT in selam.last().text


@alone
async def test_where_no_machine_is_installed_nobody_is_asked(world: World) -> None:
    selam = await joins(world)
    assert not selam.last().buttons
    assert TI("bridge-none") not in selam.reads()
