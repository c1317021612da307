"""A parent writes, and each part of what she says is read by whoever has that conversation, and by nobody else."""

import pytest

from care.policy import Policy
from care.topics import Role, Topic
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL = shared_catalogue().texts("nl")
OFFICE, MANAGEMENT = "Administratie", "Leiding"
NIGHT, DEBIT = "Mila źle spała w nocy.", "I dlaczego faktura została pobrana dwa razy?"
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


def everything(world: World, name: str) -> str:
    """All that this phone was ever given, edits and moments included."""
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


def case_topic(world: World, room: str = OFFICE) -> str:
    """The newest topic of a role's room."""
    chat = world.phone("Ingrid").place(room)
    return list(world.telegram.chats[chat].topics.values())[-1].name


async def test_a_bad_night_and_a_doubled_debit_reach_two_rooms_and_she_has_her_answer_in_polish(
    world: World,
) -> None:
    fatima, anna, ingrid = world.phone("Fatima"), world.phone("Anna"), world.phone("Ingrid")
    await anna.says(f"{NIGHT} {DEBIT}")
    told = anna.last().text
    assert "✂️" in told
    assert f"① „{NIGHT}”\n" in told
    assert f"② „{DEBIT}”\n" in told
    assert anna.buttons() == ["↩️ ① jest dla kogoś innego", "↩️ ② jest dla kogoś innego"], "short enough for a phone"
    assert "Kto to czyta: Zespół grupy Vlinders" in told
    assert "Kto to czyta: Ingrid – Biuro (faktury i płatności)" in told
    assert "Odpowiedź najpóźniej: środa, 25 listopada" in told
    assert NIGHT in fatima.reads(room=TEAM, topic="Mila")
    for name in ("Fatima", "Kim", "Karim"):
        assert "faktura" not in everything(world, name), name

    title = case_topic(world)
    assert title == "#2 Anna · Facturen en betalen"
    case = ingrid.reads(room=OFFICE, topic=title)
    assert "👤 Anna (Pools)" in case
    assert "👶 Mila (Vlinders)" in case
    assert "Beloofd: antwoord uiterlijk woensdag 25 november, 17:00" in case
    assert DEBIT in case
    assert "spała" not in everything(world, "Ingrid"), "the office sees nothing of the day"

    await ingrid.taps("🙋 Ik doe dit", room=OFFICE)
    assert "🙋 Ingrid doet dit." in ingrid.reads(room=OFFICE, topic=title)
    await ingrid.says("Excuses, het bedrag komt morgen terug.", room=OFFICE, topic=title)
    preview = ingrid.last(room=OFFICE, topic=title)
    assert "👥 Naar: Anna (Pools), namens Kantoor (facturen en betalen)" in preview.text
    assert "Excuses" not in everything(world, "Anna"), "nothing goes before the tap"
    await ingrid.taps("✅ Versturen", room=OFFICE)
    answer = anna.last()
    assert answer.text.startswith("Biuro (faktury i płatności)")
    assert "Excuses, het bedrag komt morgen terug." in answer.text
    assert "Excuses" not in everything(world, "Fatima")
    assert "Excuses" not in everything(world, "Karim"), "the other parent neither"

    await anna.says("Dziękuję", to="Excuses")
    assert "Dziękuję" in ingrid.reads(room=OFFICE, topic=title), "an answer to the office is the office's"
    assert "Dziękuję" not in everything(world, "Fatima")


@only_sqlite
async def test_she_is_asked_when_it_is_unclear_and_after_an_hour_it_goes_to_the_more_private_role(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("A co z tym???")
    assert "Kto może to przeczytać?" in anna.last().text
    assert "Na wybór jest czas do 15:00." in anna.last().text
    for name in ("Fatima", "Ingrid", "Roel"):
        assert "A co z tym" not in everything(world, name), name
    await world.pass_time(minutes=59)
    assert not [name for name in ("Ingrid", "Roel") if "A co z tym" in everything(world, name)]
    await world.pass_time(minutes=2)
    [reader] = [name for name in ("Ingrid", "Roel") if "A co z tym" in everything(world, name)]
    assert "A co z tym" not in everything(world, "Fatima")
    assert "Nie wybrano" in anna.last().text
    assert f"{reader} – " in anna.last().text


@only_sqlite
async def test_her_own_choice_counts_and_what_stood_in_a_room_is_taken_away(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await anna.says("Mila dziś krótko spała")
    assert "krótko" in fatima.reads(room=TEAM, topic="Mila")
    await anna.taps("↩️ Nie, to dla kogoś innego")
    await anna.taps("💶 Faktura, płatność, dodatek – dla biura")
    assert "krótko" not in fatima.reads(room=TEAM, topic="Mila"), "taken out of the room"
    assert "krótko" in world.phone("Ingrid").reads(room=OFFICE, topic=case_topic(world))
    assert "Ingrid – Biuro" in anna.last().text
    taken = "🧹 Zabieram to stąd: Zespół grupy Vlinders. Mogło już zostać tam przeczytane."
    assert taken in anna.last().text.split("\n"), "and she is told that it may have been read"

    await anna.says("Mila dziś krótko spała i mało zjadła")
    await anna.taps("↩️ Nie, to dla kogoś innego")
    await anna.taps(next(label for label in anna.buttons() if label.startswith("🌱")))
    assert "🧹" not in anna.last().text, "the same people read it"


@pytest.fixture
def thinking(policy: Policy) -> Policy:
    return policy.model_copy(update={"think_seconds": 20})


class TestATimeToThink:
    @pytest.fixture
    def policy(self, thinking: Policy) -> Policy:
        return thinking

    async def test_before_it_goes_she_can_say_that_it_is_for_somebody_else(self, world: World) -> None:
        anna = world.phone("Anna")
        await anna.says("Mila dziś krótko spała")
        assert anna.last().text.split("\n")[1:] == [
            "✋ Przez pierwsze 20 s nikt tego nie widzi: można to jeszcze zmienić."
        ]
        await world.pass_time(seconds=15)
        assert "krótko" not in everything(world, "Fatima")
        await anna.taps("↩️ Nie, to dla kogoś innego")
        await anna.taps("🔒 Prywatność albo zdjęcia")
        await world.pass_time(seconds=60)
        assert "krótko" not in everything(world, "Fatima"), "no trace in the team room"
        assert "krótko" in everything(world, "Roel")
        assert "🧹" not in anna.last().text, "nobody can have read it"


@only_sqlite
async def test_dissatisfied_she_chooses_who_hears_it_and_a_formal_complaint_has_a_receipt(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("Jestem bardzo niezadowolona")
    assert "Kto może to przeczytać?" in anna.last().text
    assert "niezadowolona" not in everything(world, "Roel")
    await anna.taps("📄 Składam oficjalną skargę")
    receipt = anna.last().text
    assert "oficjalna skarga nr 1, data otrzymania: poniedziałek, 23 listopada" in receipt
    assert "najpóźniej: poniedziałek, 4 stycznia" in receipt, "six weeks"
    case = world.phone("Roel").reads(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))
    assert "Officiële klacht, ontvangen op maandag 23 november" in case


@only_sqlite
async def test_a_case_past_its_promise_goes_to_the_deputy_and_she_is_told(world: World) -> None:
    anna, roel = world.phone("Anna"), world.phone("Roel")
    await anna.says(DEBIT)
    await world.pass_time(days=1)
    assert "pobrana" not in everything(world, "Roel")
    await world.pass_time(days=1, hours=9)
    assert "pobrana" in roel.reads(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))
    assert "⏰" in anna.last().text
    assert "Roel" in anna.last().text
    told = len(anna.screen())
    await world.pass_time(days=1)
    assert len(anna.screen()) == told, "she is told once"


@only_sqlite
async def test_that_she_is_not_satisfied_stays_with_whoever_has_it_until_she_says_who_else_hears_it(
    world: World,
) -> None:
    anna = world.phone("Anna")
    await anna.says("Mila dziś krótko spała")
    await anna.taps("↩️ Nie, to dla kogoś innego")
    await anna.taps("😕 Coś mi się nie podoba")
    assert anna.last().text == "Dla kogo to jest?", "not that nobody has seen it"
    assert anna.buttons()[1:] == ["👤 Roel – Kierownictwo", "📄 Składam oficjalną skargę", "‹ Tak jest dobrze"]
    await world.pass_time(hours=2)
    assert "krótko" in world.phone("Fatima").reads(room=TEAM, topic="Mila")
    await anna.taps("👤 Roel – Kierownictwo")
    assert "krótko" not in world.phone("Fatima").reads(room=TEAM, topic="Mila")
    assert "krótko" in everything(world, "Roel")

    await anna.says("A co z tym???")
    await anna.taps("😕 Coś mi się nie podoba")
    assert "przeczyta to: Roel – Kierownictwo." in anna.last().text
    await world.pass_time(minutes=61)
    assert "A co z tym" in everything(world, "Roel"), "as it was said"


@only_sqlite
async def test_a_standard_answer_goes_when_its_places_are_filled_in(world: World) -> None:
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    await anna.says(DEBIT)
    title = case_topic(world)
    await ingrid.taps("📋 Standaardantwoord", room=OFFICE)
    await ingrid.taps("In termijnen", room=OFFICE)
    words = "U kunt dit in {termijnen} termijnen betalen. U hoeft verder niets te doen."
    offered = ingrid.last(room=OFFICE, topic=title).text
    assert offered == NL("case-fill", text=words)
    assert "📋 Standaardantwoord" in ingrid.buttons(room=OFFICE, topic=title), "and the case has its buttons back"
    number = await ingrid.says(words, room=OFFICE, topic=title)
    assert NL("case-slots", slots="{termijnen}") in ingrid.last(room=OFFICE, topic=title).text
    assert "✅ Versturen" not in ingrid.buttons(room=OFFICE, topic=title), "nobody reads a gap"
    await ingrid.edits(number, words.replace("{termijnen}", "drie"), room=OFFICE)
    await ingrid.taps("✅ Versturen", room=OFFICE)
    assert "U kunt dit in drie termijnen betalen." in anna.last().text


@only_sqlite
async def test_it_moves_to_another_role_when_she_agrees(world: World) -> None:
    anna, ingrid, roel = world.phone("Anna"), world.phone("Ingrid"), world.phone("Roel")
    await anna.says(DEBIT)
    await ingrid.taps("➡️ Andere rol", room=OFFICE)
    await ingrid.taps("Leidinggevende", room=OFFICE)
    assert "pobrana" not in everything(world, "Roel")
    await anna.taps("Nie")
    assert "pobrana" not in everything(world, "Roel")
    await ingrid.taps("➡️ Andere rol", room=OFFICE)
    await ingrid.taps("Leidinggevende", room=OFFICE)
    await anna.taps("✅ Tak")
    assert "pobrana" in roel.reads(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))


@only_sqlite
async def test_two_administrators_never_answer_by_accident(world: World) -> None:
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    await anna.says(DEBIT)
    title = case_topic(world)
    await ingrid.says("Eerste antwoord", room=OFFICE, topic=title)
    first = ingrid.last(room=OFFICE, topic=title).message_id
    await ingrid.says("Tweede antwoord", room=OFFICE, topic=title)
    second = ingrid.last(room=OFFICE, topic=title).message_id
    await ingrid.taps("✅ Versturen", room=OFFICE, on=first)
    await ingrid.taps("✅ Versturen", room=OFFICE, on=second)
    assert "Tweede" not in everything(world, "Anna")
    assert "beantwoord door Ingrid" in ingrid.reads(room=OFFICE, topic=title)
    await ingrid.taps("✅ Versturen", room=OFFICE, on=second)
    assert "Tweede" in anna.last().text


@only_sqlite
async def test_what_is_not_the_team_s_conversation_is_taken_to_the_office_and_she_can_say_otherwise(
    world: World,
) -> None:
    fatima, anna, ingrid = world.phone("Fatima"), world.phone("Anna"), world.phone("Ingrid")
    await anna.says("Mila dziś krótko spała")
    await fatima.taps("➡️ Voor het kantoor", room=TEAM)
    await fatima.taps("‹ Terug", room=TEAM)
    await fatima.taps("➡️ Voor het kantoor", room=TEAM)
    await fatima.taps("Kantoor (facturen en betalen)", room=TEAM)
    assert "krótko" not in fatima.reads(room=TEAM, topic="Mila")
    assert "krótko" in ingrid.reads(room=OFFICE, topic=case_topic(world))
    assert "Ingrid – Biuro" in anna.last().text
    await anna.taps("↩️ Nie, to dla kogoś innego")
    await anna.taps(next(label for label in anna.buttons() if "Mila" not in label and "👶" in label))
    assert "krótko" in fatima.reads(room=TEAM, topic="Mila")


class TestAFormalComplaint:
    @pytest.fixture
    def policy(self, policy: Policy) -> Policy:
        """Somebody reads formal complaints, and nothing else."""
        formal = policy.topics[Topic.COMPLAINT].model_copy(update={"reader": Role.COMPLAINTS})
        return policy.model_copy(update={"topics": {**policy.topics, Topic.COMPLAINT: formal}})

    @pytest.fixture
    def roster_file(self) -> bytes:
        return f"{ROSTER}room,R05,Klachten,,,,,,,,,,,complaints\n".encode()

    @only_sqlite
    async def test_the_team_makes_none_of_a_parent_s_words(self, world: World) -> None:
        fatima = world.phone("Fatima")
        await world.phone("Anna").says("Mila dziś krótko spała")
        await fatima.taps("➡️ Voor het kantoor", room=TEAM)
        roles = fatima.buttons(room=TEAM, topic="Mila")
        assert "Leidinggevende" in roles
        assert NL("role-complaints") not in roles
