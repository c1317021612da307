"""A parent writes in another language than she chose: it is taken in as ever, and she is told, once."""

from collections.abc import Sequence

import pytest

from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from tests.stories.test_arriving import Dictionary
from tests.stories.test_bridging import joins
from translations.chain import Engine

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
pytestmark = only_sqlite

RUSSIAN = "Нур сегодня плохо спала ночью и немного кашляет, но температуры нет."
DUTCH = "Mila heeft vannacht slecht geslapen en ze hoest een beetje."
ENGLISH = "Mila slept badly last night and she is coughing a little."
SOMETHING = "Ze hoest wat meer dan anders, zegt de machine."
ARABIC = "هي تسعل قليلًا وأنفها يسيل وحرارتها مرتفعة"


def knows_polish_ukrainian_and_arabic() -> Dictionary:
    """Makes something of everything, as a machine does that is given another language than it was made for."""

    class Anything(dict[str, str]):
        def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
            return SOMETHING if key else default

    pairs: dict[tuple[str, str], dict[str, str]] = {(code, "nl"): Anything() for code in ("pl", "uk", "ar")}
    return Dictionary({**pairs, ("nl", "ar"): Anything()})


@pytest.fixture
def engines() -> Sequence[Engine]:
    return (knows_polish_ukrainian_and_arabic(),)


def topic(world: World, child: str = "Mila") -> str:
    return world.phone("Fatima").reads(room=TEAM, topic=child)


def told(phone: Phone) -> list[str]:
    return [shown.text for shown in phone.screen() if "🔎" in shown.text]


async def test_russian_from_a_mother_who_reads_ukrainian(world: World) -> None:
    oksana = world.phone("Oksana")
    await oksana.says(RUSSIAN)
    assert "Передано" in oksana.reads(), "it is taken in as ever"
    (line,) = told(oksana)
    ukrainian, russian = line.split("\n\n")
    assert "інша мова: російська. Ваша мова тут: українська." in ukrainian
    assert "другой язык: русский. Ваш язык здесь: украинский." in russian
    assert oksana.buttons() == ["🌐 Русский"]
    await oksana.says(f"{RUSSIAN} Спасибо вам большое за всё!")
    assert len(told(oksana)) == 1, "once in a week"

    await world.pass_time(days=7)
    await oksana.says(f"{RUSSIAN} Хорошего дня!")
    assert len(told(oksana)) == 2
    await oksana.taps("🌐 Русский")
    assert oksana.last().text.startswith("Теперь вы читаете по-русски.")
    await world.pass_time(days=7)
    await oksana.says(f"{RUSSIAN} До завтра!")
    assert len(told(oksana)) == 1, "the other line became the confirmation, and there is nothing to wonder at"


async def test_the_team_sees_what_it_looks_like_and_that_her_choice_was_used(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says("Она плохо спала ночью и немного кашляет с самого утра.")
    shown = topic(world)
    assert SOMETHING in shown, "her choice is the source all the same"
    assert "Er staat (Pools):" in shown
    assert "🔎 Dit lijkt op: Russisch. Gekozen is: Pools." in shown


async def test_dutch_from_a_mother_who_reads_polish_is_shown_as_it_is(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says(DUTCH)
    shown = topic(world)
    assert DUTCH in shown
    for word in (SOMETHING, "Vertaald door een machine", "Er staat (Pools)", "🔎"):
        assert word not in shown
    assert not told(anna)


async def test_english_is_not_wondered_at_but_the_team_knows(world: World) -> None:
    anna = world.phone("Anna")
    await anna.says(ENGLISH)
    assert not told(anna)
    assert "🔎 Dit lijkt op: Engels. Gekozen is: Pools." in topic(world)


async def test_dutch_before_the_day_begins_stands_on_top_of_it_as_it_is(world: World) -> None:
    await world.pass_time(hours=15)
    await world.phone("Anna").says(f"{DUTCH} Oma haalt haar om vier uur op.")
    await world.pass_time(hours=3)
    board = world.phone("Fatima").reads(room=TEAM)
    assert SOMETHING not in board


async def test_a_mother_who_writes_in_the_second_language_she_chose_is_translated_from_it(world: World) -> None:
    selam = await joins(world)
    await selam.taps("العربية")
    await selam.says(ARABIC)
    assert not told(selam)
    shown = topic(world)
    assert SOMETHING in shown
    assert "Er staat (Arabisch):" in shown
    assert "🔎" not in shown


async def test_her_own_language_and_few_words_are_never_wondered_at(world: World) -> None:
    anna = world.phone("Anna")
    for text in ("Mila źle spała w nocy i trochę kaszle.", "Merci!", "Mila zle spala w nocy i troche kaszle"):
        await anna.says(text)
    assert not told(anna)
    assert "🔎" not in topic(world)
