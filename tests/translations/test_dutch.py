"""Dutch made plain for a machine: less to trip over, and nothing else."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.shorthand.words import among
from translations import dutch, guard_words
from translations.chain import Chain, Origin
from translations.phrasebook import shared_phrasebook

NAMES = ("Mila", "Roos", "Ma", "Storm")
TYPED = Path(__file__).parents[1] / "data/handovers_nl.tsv"

WORDS = sorted(
    among(
        "Mila Roos Ma Storm ze hij niet geen nooit niks zonder fl slp bh kv mv pcm vndg vanmidd iig ivm ff nvt v vd zn "
        "dr m t n k do di ma zo om tot van op bij met en , . ! 2 3 930 150 9.15 2,5 38,9 2x 40min 1/2 wakker kinderen"
    )
)
PIECES = [*WORDS, *(idiom.said.replace("{zijn}", "haar").replace("{tussen} ", "weer ") for idiom in dutch.idioms())]
SPOKEN = ["half 1", "kwart voor 3", "tien over half drie", "halfdrie", "5 voor half 12 uur"]


def denials(text: str) -> int:
    return sum(guard_words.negations(text, "nl"))


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Slp half 1 tot kwart voor 3", "Slaap 12:30 tot 14:45"),
        ("Slp van half 1 tot tien over half 3.", "Slaap van 12:30 tot 14:40."),
        ("Opgehaald om kwart over vier", "Opgehaald om 16:15"),
        ("Vannacht om half 3 wakker", "Vannacht om 2:30 wakker"),
        ("Vannacht half 1 wakker", "Vannacht half 1 wakker"),
        ("Sinds half 6 wakker", "Sinds 5:30 wakker"),
        ("5 over 3 kinderen gehuild", "5 over 3 kinderen gehuild"),
        ("Wakker om 930", "Wakker om 9:30"),
        ("fl 120-150", "fles 120-150"),
        ("40 min geslapen, min 2", "40 minuten geslapen, min 2"),
        ("Ivm koorts geen pcm gegeven, bel ff.", "In verband met koorts geen paracetamol gegeven, bel even."),
        ("Temp. 38,9, nvt", "Temperatuur 38,9, niet van toepassing"),
        ("Ik volg haar wel", "Ik volg haar wel"),
        ("Groetjes KV", "Groetjes KV"),
        ("Tot do!", "Tot donderdag!"),
        ("Ma komt do", "Ma komt donderdag"),
        ("Mila zat vandaag niet lekker in dr vel.", "Mila voelde zich vandaag niet goed."),
        ("Ze heeft iets onder de leden", "Ze wordt misschien ziek"),
        ("Ze had een plasongelukje", "Ze heeft in de broek geplast"),
        ("Ze sliep als een blok", "Ze sliep heel diep"),
        ("Ze sliep als een roos", "Ze sliep als een roos"),
        ('Hij zegt "ff bekaf".', 'Hij zegt "ff bekaf".'),
        ("Mail bekaf@opvang.nl of kijk op www.kattenkwaad.nl", "Mail bekaf@opvang.nl of kijk op www.kattenkwaad.nl"),
        ("Apetrots!", "Heel trots!"),
    ],
)
def test_plain(typed: str, plain: str) -> None:
    assert dutch.plain(typed, NAMES) == plain


def test_there_are_many_idioms_and_none_leads_to_another() -> None:
    assert len(dutch.idioms()) >= 80
    for idiom in dutch.idioms():
        plainly = idiom.plainly.replace("{zijn}", "haar").replace("{tussen} ", "")
        said = idiom.said.replace("{zijn}", "haar").replace("{tussen} ", "")
        assert dutch.plain(plainly) == plainly
        assert dutch.plain(said) != said
        assert denials(said) == denials(plainly)
        assert "{zijn}" in idiom.said or "{zijn}" not in idiom.plainly
        assert ("{tussen}" in idiom.said) == ("{tussen}" in idiom.plainly)


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_digits_names_and_negations_stay_and_twice_is_once(pieces: list[str]) -> None:
    typed = " ".join(pieces)
    plain = dutch.plain(typed, NAMES)
    assert re.findall(r"\d", plain) == re.findall(r"\d", typed)
    for name in NAMES:
        assert len(re.findall(rf"\b{name}\b", plain)) == len(re.findall(rf"\b{name}\b", typed))
    assert denials(plain.replace("niet van toepassing", "")) == denials(typed)
    assert dutch.plain(plain, NAMES) == plain


@given(st.lists(st.sampled_from([*WORDS, *SPOKEN]), max_size=12))
def test_spoken_times_twice_are_once(pieces: list[str]) -> None:
    plain = dutch.plain(" ".join(pieces), NAMES)
    assert dutch.plain(plain, NAMES) == plain


@given(st.text(max_size=120))
def test_any_text_can_be_made_plain(text: str) -> None:
    plain = dutch.plain(text, NAMES)
    assert dutch.plain(plain, NAMES) == plain


def test_what_the_phrasebook_says_says_the_same() -> None:
    """Well written Dutch has little to make plain, and its numbers, days and negations stay."""
    for entry in shared_phrasebook().entries():
        for text in entry.forms("nl"):
            plain = dutch.plain(text)
            assert guard_words.days(plain, "nl") == guard_words.days(text, "nl"), plain
            assert denials(plain) == denials(text), plain


def test_what_teams_type_is_spelt_out() -> None:
    with TYPED.open(encoding="utf-8") as file:
        notes = [row["text"] for row in csv.DictReader(file, delimiter="\t")]
    plain = [dutch.plain(note) for note in notes]
    assert sum(before != after for before, after in zip(notes, plain, strict=True)) > len(notes) / 2
    assert not any(re.search(r"\b(?:slp|fl|kv|vndg|ppl|pcm)\b", text, re.IGNORECASE) for text in plain)


@dataclass
class Recorder:
    """An engine that knows one sentence, and remembers what it was asked."""

    name: str = "recorder"
    asked: list[str] = field(default_factory=list)

    def supports(self, source: str, target: str, /) -> bool:
        return (source, target) == ("nl", "en")

    async def translate(self, sentences: Sequence[str], _source: str, _target: str, /) -> list[str]:
        self.asked += sentences
        return ["X1 slept from X2 to X3 and felt good." for _ in sentences]


async def test_the_machine_gets_plain_words_and_the_reader_sees_what_was_typed() -> None:
    engine = Recorder()
    chain = Chain(shared_phrasebook(), [engine])
    typed = "Mila slp van half 1 tot kwart voor 3 en zat lekker in dr vel."
    [part] = await chain.translate(typed, source="nl", target="en", names=NAMES)
    assert engine.asked == ["X1 slaap van X2 tot X3 en voelde zich goed."]
    assert (part.source, part.origin) == (typed, Origin.MACHINE)
    assert part.text == "Mila slept from 12:30 to 14:45 and felt good."
