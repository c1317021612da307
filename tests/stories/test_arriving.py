"""What a parent reads: facts to the digit, words with their origin in sight, and always at least the original."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import pytest

from bot.demo.nursery import Plan, opened
from scripts.build_tiny_package import build
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM, Phone
from translations.argos import ArgosEngine
from translations.chain import Engine
from translations.loaded import LoadedModels
from translations.packages import install

HUG, FORT = "Mila gaf Fatima een dikke knuffel.", "We hebben een fort van dozen gebouwd."
NAPPIES = "De luiers zijn bijna op."
HONEST_PL, HONEST_AR = "nie udało się dobrze przetłumaczyć", "لم نتمكن من ترجمة هذا الجزء جيدًا"
MACHINE_PL = "🤖 Tłumaczenie maszynowe. Mogą w nim być błędy."
RLM, FSI, PDI = "\u200f", "\u2068", "\u2069"


@dataclass
class Dictionary:
    """A machine that knows these sentences, as it is given them: marks stand in the place of names."""

    pairs: dict[tuple[str, str], dict[str, str]]
    name: str = "dictionary"
    broken: bool = False
    asked: list[str] = field(default_factory=list)

    def supports(self, source: str, target: str, /) -> bool:
        return (source, target) in self.pairs

    async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]:
        if self.broken:
            raise OSError("no model")
        self.asked += sentences
        return [self.pairs[source, target].get(sentence, "") for sentence in sentences]


def knows_polish() -> Dictionary:
    return Dictionary(
        {
            ("nl", "en"): {
                "X1 gaf X2 een dikke knuffel.": "X1 gave X2 a big hug.",
                FORT: "We built a fort out of boxes.",
                "X1 heeft geen koorts gehad vandaag.": "X1 had a fever today.",
                "We zijn om X1 naar het park gegaan.": "We went to the park at five.",
            },
            ("en", "pl"): {
                "X1 gave X2 a big hug.": "X1 i X2: wielki uścisk.",
                "We built a fort out of boxes.": "Zbudowaliśmy fort z pudeł.",
                "X1 had a fever today.": "X1 miała dziś gorączkę.",
                "We went to the park at five.": "O piątej poszliśmy do parku.",
            },
            ("pl", "en"): {"Zbudowaliśmy fort z pudeł.": "We built a fort of boxes."},
            ("en", "nl"): {"We built a fort of boxes.": "Wij bouwden een fort van dozen."},
        }
    )


def fails() -> Dictionary:
    return Dictionary({("nl", "pl"): {}}, broken=True)


@pytest.fixture
def engines(request: pytest.FixtureRequest, tmp_path: Path) -> Sequence[Engine]:
    """None, one that a story brings, or the real one on two small packages."""
    wanted = getattr(request, "param", None)
    if wanted != "argos":
        return (wanted(),) if wanted is not None else ()
    for source, target in (("nl", "en"), ("en", "pl")):
        install(build(tmp_path, source, target), tmp_path / "packages")
    return (ArgosEngine(tmp_path / "packages", LoadedModels(10**9)),)


only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


async def hand_over(world: World, text: str, child: str = "Mila") -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic=child)
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)


def runs_right_to_left(line: str) -> bool:
    first = next((sign for sign in line if unicodedata.bidirectional(sign) in {"L", "R", "AL"}), RLM)
    return unicodedata.bidirectional(first) in {"R", "AL"}


def arrived(phone: Phone) -> list[str]:
    return [shown.text for shown in phone.screen() if "✍️" in shown.text]


@pytest.mark.parametrize("engines", [knows_polish], indirect=True)
async def test_each_parent_reads_one_message_with_every_origin_in_sight(
    world: World, engines: Sequence[Dictionary]
) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await hand_over(world, f"fl 930 150, slp 10-11.35, at alles, erg vrolijk. {HUG} {NAPPIES} {FORT}")

    polish = anna.last().text
    assert len(arrived(anna)) == len(arrived(karim)) == 1
    assert polish == (
        "Mila · poniedziałek, 23 listopada\n\n"
        "🍼 Butelka o 09:30: 150 ml\n🍽 Jedzenie: wszystko zjedzone\n😴 Sen: 10:00–11:35\n🙂 Nastrój: bardzo wesoły\n\n"
        "Mila i Fatima: wielki uścisk. Mila prawie nie ma już pieluszek. Zbudowaliśmy fort z pudeł.\n\n"
        f"✍️ Fatima\n{MACHINE_PL}"
    )
    arabic, lines = karim.last(), karim.last().text.replace(FSI, "").replace(PDI, "").split("\n")
    assert "الاثنين، 23 نوفمبر" in lines[0], "CLDR dates"
    assert any("150" in line and "09:30" in line for line in lines)
    assert "أوشكت حفاضات Mila على النفاد." in [line.strip() for line in lines], "a phrase is written, not translated"
    assert arabic.text.count(HONEST_AR) == 1, "said once, however many sentences it is about"
    assert f"<blockquote>{HUG}</blockquote>" in arabic.html
    assert f"<blockquote>{FORT}</blockquote>" in arabic.html
    assert "🤖" not in arabic.text, "no machine had a hand in it"
    assert f"{FSI}Mila{PDI}" in arabic.text, "a name does not turn its line around"
    assert all(runs_right_to_left(line) for line in arabic.text.split("\n") if line not in (HUG, FORT))
    assert all(label.startswith(RLM) or runs_right_to_left(label) for label in karim.buttons())

    before = anna.last().html
    await anna.taps("Oryginał")
    assert anna.last().html.startswith(before)
    assert (
        f"Oryginał (język: niderlandzki):\nfl 930 150, slp 10-11.35, at alles, erg vrolijk. {HUG}" in anna.last().text
    )
    assert await anna.taps("✅ Rozumiem") == "Dziękujemy."
    unfolded = ["❓ Niejasne", "📞 Proszę o telefon", "Tłumaczenie", "✏️ Dziwne tłumaczenie"]
    assert anna.buttons() == unfolded, "what is unfolded can be folded, and compared"
    await anna.taps("Tłumaczenie")
    assert anna.last().html == before
    assert anna.buttons() == ["❓ Niejasne", "📞 Proszę o telefon", "Oryginał"]

    (machine,) = engines
    machine.broken = True
    await world.pass_time(days=1)
    await hand_over(world, f"fl 930 150, slp 10-11.35, at alles, erg vrolijk. {FORT}")
    assert "wtorek, 24 listopada" in anna.last().text
    assert "Zbudowaliśmy fort z pudeł." in anna.last().text, "it remembers what was accepted before"
    assert MACHINE_PL in anna.last().text, "and whose words those were"


@only_sqlite
@pytest.mark.parametrize("engines", [knows_polish, fails], indirect=True)
async def test_what_the_guard_refuses_or_a_machine_cannot_do_arrives_as_it_was_written(
    world: World, engines: Sequence[Dictionary]
) -> None:
    anna = world.phone("Anna")
    fever, park = "Mila heeft geen koorts gehad vandaag.", "We zijn om 15:10 naar het park gegaan."
    await hand_over(world, f"at alles, slp 1-2, erg vrolijk. {fever} {park} Ze zong een raar lied.")
    polish = anna.last()
    assert "gorączk" not in polish.text, "a lost negation is worse than no translation"
    assert "piąt" not in polish.text, "nor is a time left to a machine"
    assert polish.text.count(HONEST_PL) == 1
    assert f"<blockquote>{fever} {park} Ze zong een raar lied.</blockquote>" in polish.html
    assert MACHINE_PL not in polish.text
    assert "😴 Sen: 13:00–14:00" in polish.text


@only_sqlite
async def test_with_no_machine_at_all_facts_and_phrases_are_translated_and_nothing_says_machine(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await hand_over(world, f"at alles, slp 1-2, erg vrolijk. {NAPPIES}")
    assert anna.last().text.endswith("Mila prawie nie ma już pieluszek.\n\n✍️ Fatima")
    for phone, honest in ((anna, HONEST_PL), (karim, HONEST_AR)):
        assert "🤖" not in phone.last().text
        assert honest not in phone.last().text

    await hand_over(world, "at alles, slp 1-2, vrolijk. Bram bracht taart mee!", child="Sam K.")
    bram = world.phone("Bram")
    assert "Bram bracht taart mee!" in bram.last().text
    assert bram.buttons() == ["✅ Begrepen", "❓ Niet duidelijk", "📞 Bel mij"], (
        "his language is the team's: no original"
    )


@only_sqlite
@pytest.mark.parametrize("engines", ["argos"], indirect=True)
async def test_the_real_engine_translates_a_note_on_our_own_machine(
    world: World, engines: Sequence[ArgosEngine]
) -> None:
    await hand_over(world, "at alles, slp 1-2, erg vrolijk. Mila lacht nog en drinkt melk. We zagen een specht.")
    polish = world.phone("Anna").last()
    engines[0].close()
    assert "😴 Sen: 13:00–14:00" in polish.text
    assert "Mila śmieje jeszcze i pije mleko." in polish.text, "word for word, as this small model does"
    assert MACHINE_PL in polish.text
    assert "<blockquote>We zagen een specht.</blockquote>" in polish.html, "it does not know that bird"


@only_sqlite
async def test_what_looks_like_markup_arrives_as_it_was_typed(world: World) -> None:
    typed = 'Mila zei <b>dag</b> & "tot morgen" 1 < 2 &amp; <a href="x">klaar.'
    await hand_over(world, f"at alles, slp 1-2, erg vrolijk. {typed}")
    for name in ("Anna", "Karim"):
        phone = world.phone(name)
        assert typed in phone.last().text
        await phone.taps(next(label for label in phone.buttons() if label in ("Oryginał", "النص الأصلي")))
        assert phone.last().text.count(typed) == 2
    anna = world.phone("Anna")
    said = "Mila dobrze spała <i>Ja & Mila</i> </blockquote> &lt;"
    await anna.says(said)
    assert said in world.phone("Fatima").reads(room=TEAM, topic="Mila")


async def test_names_with_signs_in_them_are_names() -> None:
    roster = ROSTER.replace("Anna", "Anna & <Co>").replace("Mila", "Mi<la>").replace("Fatima", "Fa&tima")
    async with opened(Plan(roster=roster.encode(), engines=()), running=False) as nursery:
        world = World(nursery)
        worker, mother = world.phone("Fa&tima"), world.phone("Anna & <Co>")
        await worker.says("at alles, slp 1-2, erg vrolijk. We bouwden een fort.", room=TEAM, topic="Mi<la>")
        assert "Naar: Anna & <Co> (Pools)" in worker.last(room=TEAM, topic="Mi<la>").text
        await worker.taps("✅ Versturen", room=TEAM)
        await world.pass_time(seconds=11)
        assert mother.last().text.startswith("Mi<la> · poniedziałek")
        assert mother.last().text.endswith("✍️ Fa&tima")
        assert escape("Mi<la>", quote=False) in mother.last().html
        await mother.says("ok")
        await world.pass_time(seconds=11)
        assert "Anna & <Co> over Mi<la>" in worker.last(room=TEAM, topic="Mi<la>").text


@only_sqlite
async def test_a_long_original_comes_below_and_nothing_of_it_is_lost(world: World) -> None:
    anna, story = world.phone("Anna"), " ".join(f"We zagen vandaag dier {number} bij de boer." for number in range(60))
    await hand_over(world, f"at alles, slp 1-2, erg vrolijk. {story}")
    delivered = anna.last()
    assert story in delivered.text
    await anna.taps("Oryginał")
    assert story in anna.last().text
    assert anna.last().reply_to == delivered.message_id
    assert "Oryginał (język: niderlandzki):" in anna.last().text


@only_sqlite
@pytest.mark.parametrize("engines", [knows_polish], indirect=True)
async def test_how_words_come_across_can_be_seen_before_they_go(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    before = anna.reads()
    await fatima.says(f"at alles, erg vrolijk. {FORT}", room=TEAM, topic="Mila")
    await fatima.taps("🔁 Hoe komt het over?", room=TEAM)
    assert fatima.last(room=TEAM, topic="Mila").text.splitlines() == [
        "🔁 Zo leest Anna het (Pools):",
        "Zbudowaliśmy fort z pudeł.",
        "En dat is terugvertaald:",
        "Wij bouwden een fort van dozen.",
    ]
    assert anna.reads() == before


@only_sqlite
async def test_a_long_sentence_gets_a_hint_and_goes_all_the_same(world: World) -> None:
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    long = "We zijn vandaag naar het park gegaan en daar hebben we de eendjes gevoerd met oud brood."
    await fatima.says(long, room=TEAM, topic="Mila")
    preview = fatima.last(room=TEAM, topic="Mila")
    assert "💡 Korter leest en vertaalt makkelijker: “We zijn vandaag naar het park gegaan en" in preview.text
    assert "✅ Versturen" in fatima.buttons(room=TEAM, topic="Mila")
    await fatima.says(long, room=TEAM, topic="Sam K.")
    only_dutch = fatima.last(room=TEAM, topic="Sam K.")
    assert "💡" not in only_dutch.text
    assert "🔁 Hoe komt het over?" not in [label for row in only_dutch.buttons for label in row]
    assert bram.reads()
