"""A parent finds a translation odd: whoever wrote it finds better words, one approves, and they count from then on."""

from collections.abc import Sequence

import pytest

from handlers.oddness import OddTap, WordingTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from tests.stories.test_arriving import HONEST_PL, MACHINE_PL, Dictionary, hand_over
from translations.chain import Engine

OFFICE, DAY = "Administratie", "slp 10-11, at alles, erg vrolijk."
FORT, ODD, BETTER = "We hebben een fort gebouwd.", "My mamy twierdza budować.", "Zbudowaliśmy twierdzę."
HUG, HUGGED = "Mila gaf Fatima een knuffel.", "Mila i Fatima: uścisk."
BACK, COMES_BACK, SENT_BACK = "Het bedrag komt terug.", "Kwota przychodzi plecy.", "Zwrócimy tę kwotę."
CHECKED_PL, TOLD_PL = "👤 Sprawdzone przez człowieka.", "Dziękujemy za tę informację. Poszukamy lepszych słów."
ASK, ASKED = "✍️ Betere woorden", "Hoe zeg je dit in het Pools?"
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def engines() -> Sequence[Engine]:
    polish = {FORT: ODD, "X1 gaf X2 een knuffel.": "X1 i X2: uścisk.", BACK: COMES_BACK}
    return (Dictionary({("nl", "pl"): polish, ("nl", "ar"): {FORT: "بنينا حصن."}}),)


def everything(world: World, *names: str) -> str:
    """All that these phones were ever given."""
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] in names)


def asked(world: World) -> int:
    """How often the team was shown an odd sentence of Mila's."""
    return world.phone("Kim").reads(room=TEAM, topic="Mila").count("🔤")


async def hands_over(world: World, text: str, child: str = "Mila") -> None:
    await hand_over(world, f"{DAY} {text}", child)


async def finds_odd(phone: Phone) -> str | None:
    await phone.taps("Oryginał")
    return await phone.taps("✏️ Dziwne tłumaczenie")


async def proposes(phone: Phone, words: str, room: str = TEAM, topic: str = "Mila") -> None:
    await phone.taps(ASK, room=room)
    await phone.says(words, room=room, topic=topic, to=ASKED)


async def answers(world: World) -> str:
    """Billing answers Anna's question; the topic in which it did."""
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    await anna.says("Dlaczego faktura została pobrana dwa razy?")
    topic = list(world.telegram.chats[ingrid.place(OFFICE)].topics.values())[-1].name
    await ingrid.says(BACK, room=OFFICE, topic=topic)
    await ingrid.taps("✅ Versturen", room=OFFICE)
    return topic


async def test_an_odd_sentence_is_said_better_and_stays_so_the_next_day(world: World) -> None:
    fatima, kim, anna, karim = (world.phone(name) for name in ("Fatima", "Kim", "Anna", "Karim"))
    await hands_over(world, FORT)
    message = anna.last()
    assert ODD in message.text
    assert not [label for label in anna.buttons() if label.startswith("✏️")], "no button more in the common view"
    assert str(await finds_odd(anna)).startswith(TOLD_PL)
    assert anna.buttons() == ["✅ Rozumiem", "❓ Niejasne", "📞 Proszę o telefon", "Tłumaczenie"], "said once"

    shown = fatima.last(room=TEAM, topic="Mila")
    assert shown.text.startswith(
        f"🔤 Anna vindt een zin vreemd vertaald (Pools).\n\nEr staat:\n{FORT}\nDe vertaling (Pools):\n{ODD}"
    )
    await fatima.taps(ASK, room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text == f"✍️ {ASKED} Antwoord op dit bericht. Er staat: {FORT}"
    before = anna.reads()
    await fatima.says(BETTER, room=TEAM, topic="Mila", to=ASKED)
    assert f"✍️ Beter, volgens Fatima:\n{BETTER}" in kim.last(room=TEAM, topic="Mila").text
    assert "⚠️" not in kim.last(room=TEAM, topic="Mila").text
    assert anna.reads() == before, "nothing goes before a named person's tap"
    await kim.taps("✅ Akkoord", room=TEAM)
    assert kim.last(room=TEAM, topic="Mila").text.endswith(
        "✅ Goedgekeurd door Kim. Voortaan gebruik ik deze woorden. Ze gaan nu ook naar: Anna."
    )
    assert anna.last().html == (
        "W jednej z wcześniejszych wiadomości jedno zdanie było źle przetłumaczone. Tak jest lepiej:\n\n"
        f"<s>{ODD}</s>\n\n➡️ {BETTER}\n\n<i>{CHECKED_PL}</i>"
    )
    assert anna.last().reply_to == message.message_id
    assert BETTER not in everything(world, "Karim"), "the other parent reads another language"
    assert "🔤" not in everything(world, "Karim", "Anna", "Ingrid")

    await world.pass_time(days=1)
    await hands_over(world, FORT)
    assert anna.last().text.endswith(f"{BETTER}\n\n✍️ Fatima\n{CHECKED_PL}")
    assert MACHINE_PL not in anna.last().text
    assert "🤖" in karim.last().text
    await anna.says("Dziękuję", to=BETTER)
    assert "Dziękuję" in fatima.last(room=TEAM, topic="Mila").text


@only_sqlite
async def test_of_several_sentences_she_taps_the_one_she_means_and_names_stay_open(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await hands_over(world, f"{HUG} {FORT} Ze zong een raar lied.")
    assert HONEST_PL in anna.last().text
    assert await finds_odd(anna) == "Które zdanie jest dziwnie przetłumaczone?"
    assert anna.buttons() == [f"1. {HUGGED}", f"2. {ODD}", "Tłumaczenie"], "only what was translated"
    await anna.taps("Tłumaczenie")
    assert anna.buttons()[-1] == "Oryginał"
    await finds_odd(anna)
    await anna.taps(f"1. {HUGGED}")
    assert "✏️ Dziwne tłumaczenie" in anna.buttons(), "there is another one"
    assert await anna.presses(OddTap(number=0).pack(), anna.last().message_id) == "Dziękujemy, już to wiemy."
    assert asked(world) == 1
    await proposes(fatima, "Mila przytuliła: Fatima.")
    await fatima.taps("✅ Akkoord", room=TEAM)

    await world.pass_time(days=1)
    await hands_over(world, "Yusuf gaf Kim een knuffel.", child="Yusuf")
    await hands_over(world, "Mila gaf Kim een knuffel.")
    assert "Mila przytuliła: Kim." in anna.last().text, "what was learned serves other names"


@only_sqlite
async def test_what_the_guard_finds_is_a_warning_and_whoever_approves_decides(world: World) -> None:
    fatima, kim, anna = world.phone("Fatima"), world.phone("Kim"), world.phone("Anna")
    await hands_over(world, HUG)
    await finds_odd(anna)
    await proposes(fatima, "Nie przytuliła Fatimy.")
    assert "⚠️ Kijk nog even goed naar de namen en “niet” en “geen”." in kim.last(room=TEAM, topic="Mila").text
    first = kim.last(room=TEAM, topic="Mila").message_id
    await fatima.says("Przytuliła Fatimę.", room=TEAM, topic="Mila", to=ASKED)
    assert "Kijk nog even" in str(await kim.taps("✅ Akkoord", room=TEAM, on=first)), "nobody approves the older words"
    await kim.taps("✕ Niet gebruiken", room=TEAM)
    assert "✕ Niet gebruikt, zegt Kim." in fatima.last(room=TEAM, topic="Mila").text
    assert "Przytuliła" not in everything(world, "Anna")

    await fatima.says("Mila przytuliła Fatimę.", room=TEAM, topic="Mila", to="🔤 Anna")
    await fatima.taps("✅ Akkoord", room=TEAM)
    assert "➡️ Mila przytuliła Fatimę." in anna.last().text
    await hands_over(world, HUG)
    assert "Mila przytuliła Fatimę." in anna.last().text, "an inflected name: this sentence and no other"
    await hands_over(world, "Mila gaf Kim een knuffel.")
    assert "Mila i Kim: uścisk." in anna.last().text


@only_sqlite
async def test_left_alone_nothing_happens_and_what_is_no_proposal_is_kindly_refused(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await hands_over(world, FORT)
    await finds_odd(anna)
    before = anna.reads()
    for words, said in ((ODD, "hetzelfde"), ("x" * 1001, "te lang")):
        await fatima.says(words, room=TEAM, topic="Mila", to="🔤 Anna")
        assert said in fatima.last(room=TEAM, topic="Mila").text
    await fatima.says(BETTER, room=TEAM, topic="Mila", to="🔤 Anna", forwarded_from="Iemand")
    assert "kan ik niet doorgeven" in fatima.last(room=TEAM, topic="Mila").text
    await world.pass_time(days=3)
    assert anna.reads() == before


@only_sqlite
async def test_an_answer_of_the_office_is_said_better_in_the_office_and_nowhere_else(world: World) -> None:
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    topic = await answers(world)
    assert COMES_BACK in anna.last().text
    assert str(await finds_odd(anna)).startswith(TOLD_PL)
    assert f"De vertaling (Pools):\n{COMES_BACK}" in ingrid.last(room=OFFICE, topic=topic).text
    await proposes(ingrid, SENT_BACK, OFFICE, topic)
    assert SENT_BACK not in everything(world, "Anna")
    assert "👥 Naar" not in ingrid.last(room=OFFICE, topic=topic).text, "it is no answer to the parent"
    await ingrid.taps("✅ Akkoord", room=OFFICE)
    assert f"<s>{COMES_BACK}</s>\n\n➡️ {SENT_BACK}" in anna.last().html
    team = everything(world, "Fatima", "Kim")
    assert not [words for words in ("🔤", BACK, COMES_BACK, SENT_BACK) if words in team]
    await anna.says("Dziękuję", to=SENT_BACK)
    assert "Dziękuję" in ingrid.last(room=OFFICE, topic=topic).text, "an answer to it is the office's"


@only_sqlite
async def test_numbers_made_up_or_of_another_room_change_nothing(world: World) -> None:
    fatima, anna, karim, ingrid = (world.phone(name) for name in ("Fatima", "Anna", "Karim", "Ingrid"))
    await hands_over(world, FORT)
    await finds_odd(anna)
    await proposes(fatima, BETTER)
    proposal = fatima.last(room=TEAM, topic="Mila").message_id
    await answers(world)
    case = ingrid.last(room=OFFICE).message_id
    for number in (1, 2, 999, 2**31 - 1):
        for act in ("ask", "approve", "refuse", "nonsense"):
            said = await ingrid.presses(WordingTap(act=act, oddity=number).pack(), case, room=OFFICE)
            assert said == "Deze zin is niet van deze kamer."
            await karim.presses(WordingTap(act=act, oddity=number).pack(), karim.last().message_id)
            await anna.presses(WordingTap(act=act, oddity=number).pack(), anna.last().message_id)
    for number in (1, 7, 2**31 - 1):
        await anna.presses(
            OddTap(number=number).pack(), next(one.message_id for one in anna.screen() if ODD in one.text)
        )
        await karim.presses(OddTap(number=number).pack(), karim.last().message_id)
    await anna.presses("z:approve:-1:0", anna.last().message_id)
    await fatima.presses(WordingTap(act="approve", oddity=1, seen=5).pack(), proposal, room=TEAM)
    assert asked(world) == 1
    assert BETTER not in everything(world, "Anna", "Karim", "Ingrid")


@only_sqlite
async def test_a_parent_who_blocked_the_bot_is_not_told_and_the_words_are_kept(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await hands_over(world, FORT)
    await finds_odd(anna)
    await proposes(fatima, BETTER)
    await anna.blocks()
    await fatima.taps("✅ Akkoord", room=TEAM)
    assert "Ze gaan nu naar niemand: de ouder is niet bereikbaar" in fatima.reads(room=TEAM, topic="Mila")
    await anna.comes_back()
    await hands_over(world, FORT)
    assert BETTER in anna.last().text


@only_sqlite
async def test_what_was_corrected_in_the_meantime_is_not_sent_once_more(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    line = await fatima.says(f"{DAY} {FORT}", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(minutes=2)
    await finds_odd(anna)
    await fatima.edits(line, f"{DAY} {HUG}", room=TEAM)
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(minutes=2)
    assert "➡️" in anna.last().text
    before = anna.reads()
    await fatima.says(BETTER, room=TEAM, topic="Mila", to="🔤 Anna")
    await fatima.taps("✅ Akkoord", room=TEAM)
    assert "het bericht is intussen verbeterd" in fatima.last(room=TEAM, topic="Mila").text
    assert anna.reads() == before


@only_sqlite
async def test_two_parents_who_find_the_same_odd_ask_once_and_both_get_the_better_words(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await karim.says("/language")
    await karim.taps("Polski")
    await hands_over(world, FORT)
    for phone in (anna, karim):
        assert ODD in phone.last().text
        await finds_odd(phone)
    assert asked(world) == 1
    await proposes(fatima, BETTER)
    await fatima.taps("✅ Akkoord", room=TEAM)
    assert "Ze gaan nu ook naar: Anna en Karim." in fatima.last(room=TEAM, topic="Mila").text
    for phone in (anna, karim):
        assert phone.reads().count(f"➡️ {BETTER}") == 1


@only_sqlite
async def test_when_the_better_words_do_not_arrive_those_who_found_them_hear_it(world: World) -> None:
    fatima, anna, ingrid = world.phone("Fatima"), world.phone("Anna"), world.phone("Ingrid")
    await hands_over(world, FORT)
    await finds_odd(anna)
    topic = await answers(world)
    await finds_odd(anna)
    await proposes(fatima, BETTER)
    await proposes(ingrid, SENT_BACK, OFFICE, topic)
    world.telegram.deactivate(anna.user)
    await ingrid.taps("✅ Akkoord", room=OFFICE)
    lost = "🚫 Anna heeft de betere vertaling niet gekregen."
    assert lost in ingrid.last(room=OFFICE, topic=topic).text
    assert lost not in everything(world, "Fatima", "Kim"), "what the office sent is no business of the team"
    await fatima.taps("✅ Akkoord", room=TEAM)
    assert "Ze gaan nu naar niemand" in fatima.last(room=TEAM, topic="Mila").text, "by now that is known"


@only_sqlite
async def test_under_a_long_message_the_original_comes_below_and_the_button_with_it(world: World) -> None:
    anna = world.phone("Anna")
    await hands_over(world, " ".join([FORT, *(f"Toen bouwden we toren {number} van dozen." for number in range(50))]))
    message = next(shown for shown in reversed(anna.screen()) if shown.buttons)
    await anna.taps("Oryginał")
    assert "Toen bouwden we toren 49" in anna.last().text
    assert "✏️ Dziwne tłumaczenie" in anna.buttons()
    assert str(await anna.taps("✏️ Dziwne tłumaczenie", on=message.message_id)).startswith(TOLD_PL)
    await anna.taps("Tłumaczenie", on=message.message_id)
    assert anna.buttons()[-1] == "Oryginał"
    assert asked(world) == 1
