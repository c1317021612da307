"""The guard in every language that it judges: what is faithful passes, what says something else does not."""

import re
import tomllib
from datetime import date, time
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations import guard, guard_words
from translations.catalogue import FSI, PDI
from translations.phrase_files import Entry
from translations.phrase_values import Amount, Day, Value, fill
from translations.phrasebook import TYPED_BY_STAFF, shared_phrasebook
from translations.shield import Shielded, shield

GROUPS = tomllib.loads((Path(__file__).parents[1] / "data/guard_sentences.toml").read_text(encoding="utf-8"))
NAMES = ("Mila", "Noor")
JUDGED = sorted(guard_words.known())
PAIRS = [(here, there) for here in TYPED_BY_STAFF for there in JUDGED if there != here]
SLOTS: dict[str, Value] = {
    "name": "Mila",
    "staff": "Fatima",
    "time": time(12, 30),
    "day": Day("tuesday"),
    "date": date(2026, 12, 5),
    "count": 3,
    "amount": Amount(Decimal(150), "ml"),
}
FAITHFUL = {"de": 0.98, "fa": 0.97, "ro": 0.96, "bg": 0.96, "ru": 0.95, "fr": 0.92, "es": 0.90}
"""How much of the phrasebook passes. The rest says it the other way round: "op" is "ya no queda" in Spanish."""


def marked(text: str, shielded: Shielded) -> str:
    """A translation by hand, with the marks of its source in it."""
    text = text.replace(FSI, "").replace(PDI, "")
    for number, kept in enumerate(shielded.kept, start=1):
        text = text.replace(kept.shown, f"X{number}", 1)
    return text


def judge(source: str, translated: str, pair: tuple[str, str]) -> tuple[str, ...]:
    shielded = shield(source, NAMES)
    return guard.faults(shielded, marked(translated, shielded), languages=pair, names=NAMES)


def filled(entry: Entry, language: str) -> str:
    return fill(entry.texts[language], SLOTS, language)


@pytest.mark.parametrize(("here", "there"), PAIRS)
def test_another_sentence_of_the_group_is_never_taken_for_the_translation(here: str, there: str) -> None:
    for group in GROUPS.values():
        for said, other in permutations(group, 2):
            assert judge(group[said][here], group[said][there], (here, there)) == ()
            assert judge(group[said][here], group[other][there], (here, there)), group[other][there]
            assert judge(group[said][there], group[other][here], (there, here)), group[said][there]


@pytest.mark.parametrize("here", TYPED_BY_STAFF)
@pytest.mark.parametrize("there", FAITHFUL)
def test_what_people_wrote_in_the_phrasebook_passes(here: str, there: str) -> None:
    entries = shared_phrasebook().entries()
    passed = [entry for entry in entries if not judge(filled(entry, here), filled(entry, there), (here, there))]
    assert len(passed) >= FAITHFUL[there] * len(entries)


@given(st.sampled_from(PAIRS), st.sampled_from(shared_phrasebook().entries()), st.data())
def test_a_name_a_number_or_a_day_that_changes_is_refused(
    pair: tuple[str, str], entry: Entry, data: st.DataObject
) -> None:
    """Whatever else may be said of it."""
    source = shield(filled(entry, pair[0]), NAMES)
    good = marked(filled(entry, pair[1]), source)
    mutants = [f"{good} Noor", f"{good} 7", f"{good} X{len(source.kept) + 1}"]
    if source.kept:
        mutants += [re.sub(r"X\d+", "", good, count=1), re.sub(r"X\d+", "X9", good, count=1), f"{good} X1"]
    if digit := re.search(r"(?<![\dX])\d+", good):
        other = data.draw(st.integers(0, 99).filter(lambda number: number != int(digit[0])))
        mutants.append(good.replace(digit[0], str(other), 1))
    if "day" in entry.slots:
        friday = fill(entry.texts[pair[1]], {**SLOTS, "day": Day("friday")}, pair[1])
        mutants.append(marked(friday, source))
    for mutant in mutants:
        assert guard.faults(source, mutant, languages=pair, names=NAMES), mutant


@pytest.mark.parametrize(
    ("here", "there", "source", "translated"),
    [
        ("nl", "ru", "Ze was vanmorgen moe.", "Сегодня утром она устала."),
        ("nl", "ru", "Ze at vier druiven.", "Она съела четыре виноградины."),
        ("ru", "en", "Вы не могли бы принести подгузники?", "Could you bring nappies?"),
        ("nl", "ro", "Ze heeft de fles niet leeggedronken.", "Nu şi-a terminat biberonul."),
        ("en", "ro", "The holiday lasts 3 months.", "Vacanța durează 3 luni."),
        ("en", "es", "She was tired this morning.", "Esta mañana estaba cansada."),
        ("nl", "es", "Ze heeft niemand geduwd.", "No empujó a nadie."),
        ("fr", "nl", "Elle a pas dormi.", "Ze heeft niet geslapen."),
        ("fr", "nl", "Elle a fait ses premiers pas.", "Ze heeft de eerste stapjes gezet."),
        ("nl", "fr", "Ze kwam later.", "Elle est venue plus tard."),
        ("nl", "de", "We zien elkaar morgen.", "Wir sehen uns morgen."),
        ("en", "de", "She was tired in the morning.", "Am Morgen war sie müde."),
        ("nl", "fa", "Ze at 2 crackers.", "او ۲ کراکر خورد."),
        ("nl", "fa", "Ze zat bij het raam.", "او کنار پنجره نشست."),
    ],
)
def test_what_looks_like_a_fault_and_is_none(here: str, there: str, source: str, translated: str) -> None:
    assert judge(source, translated, (here, there)) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Она спала до половины третьего."),
        ("ru", "Приду без четверти три."),
        ("bg", "Ще дойда в три и половина."),
        ("ro", "Vin la trei și jumătate."),
        ("es", "Llego a las tres y media."),
        ("fr", "J’arrive à trois heures et demie."),
        ("de", "Ich komme um halb drei."),
        ("de", "Um Viertel vor drei."),
        ("fa", "ساعت سه و نیم می‌آیم."),
    ],
)
def test_a_time_in_words_is_left_to_no_machine(language: str, text: str) -> None:
    assert guard_words.spoken_clock(text, language)


@pytest.mark.parametrize(
    ("source", "translated", "pair", "fault"),
    [
        ("Ze sliep 25 minuten.", "Sie schlief fünfundzwanzig Minuten.", ("nl", "de"), "number"),
        ("Ze heeft koorts.", "Elle n’a plus de fièvre.", ("nl", "fr"), "negation"),
        ("Morgen zijn we dicht.", "Por la mañana estamos cerrados.", ("nl", "es"), "day"),
        ("Ze was bij ons.", "او نزد ما بود.", ("nl", "fa"), "negation"),
        ("Ze at 9 druiven.", "او حبه‌های انگور خورد.", ("nl", "fa"), "number"),
    ],
)
def test_what_may_be_wrong_is_refused(source: str, translated: str, pair: tuple[str, str], fault: str) -> None:
    assert fault in judge(source, translated, pair)


@pytest.mark.parametrize("fraction", "½¼¾⅓⅔")
@pytest.mark.parametrize("language", [code for code in JUDGED if code != "en"])
def test_a_fraction_of_a_tablet_is_never_lost_nor_added(fraction: str, language: str) -> None:
    with_it, without = shield(f"Mila: {fraction} tablet", NAMES), shield("Mila: tablet", NAMES)
    said, bare = marked(f"Mila: {fraction} tablet", with_it), marked("Mila: tablet", without)
    for source, other in ((with_it, bare), (without, said)):
        assert "number" in guard.faults(source, other, languages=("en", language), names=NAMES)


def test_noon_in_portuguese_is_no_half() -> None:
    source = shield("She had ½ tablet at noon.", ())
    for said, faults in (("Tomou um comprimido ao meio-dia.", ("number",)), ("Tomou ½ comprimido ao meio-dia.", ())):
        assert guard.faults(source, said, languages=("en", "pt")) == faults
