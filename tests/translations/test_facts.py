"""Facts in every language: every combination, digit for digit, readable, and running the right way."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.facts import (
    Amount,
    Ate,
    Bottle,
    DidNotSleep,
    Fact,
    Feeling,
    Food,
    Medicine,
    Milk,
    Mood,
    Nappies,
    Rested,
    Slept,
    Stool,
    Temperature,
)
from translations.catalogue import FSI, PDI, RLM, Texts, shared_catalogue
from translations.facts import differences, render, render_all

CATALOGUE = shared_catalogue()
CODES = [language.code for language in CATALOGUE.languages]
MARKS = str.maketrans("", "", FSI + PDI + RLM)
NUMBER = re.compile(r"\d\d:\d\d|\d+(?:[.,]\d+)?")


def _all_facts() -> Iterator[Fact]:
    morning, later = (None, time(9, 15)), (None, time(11, 35))
    yield from (Slept(*fields) for fields in product(morning, later, (None, 0, 45, 60, 95, 182)))
    yield from (DidNotSleep(no_longer) for no_longer in (False, True))
    yield from (Rested(minutes) for minutes in (None, 20, 61))
    yield from (
        Bottle(*fields) for fields in product(morning, (None, 0, 90), (None, 1150), (None, *Milk), (False, True))
    )
    counts = (None, *map(Decimal, ("0", "0.5", "1", "1.5", "2", "3", "5", "11", "22", "100")))
    yield from (Ate(*fields) for fields in product((None, *Amount), (None, *Food), counts))
    yield from map(Mood, Feeling)
    few = (None, 0, 1, 2, 5)
    yield from (Nappies(*fields) for fields in product((None, 1, 4, 12), few, few, (None, *Stool)))
    yield from (Temperature(*fields) for fields in product((Decimal("37.8"), Decimal(38), Decimal("38.0")), later))
    names = ("Sinaspril", "PCM", "nose  spray", "Zetpil {x}")
    yield from (Medicine(*fields) for fields in product(names, (True, False), (None, "2,5 ml"), later))


def _said(fact: Fact) -> Counter[str]:
    """The numbers of a fact, as written with a decimal point."""
    numbers: list[object] = []
    match fact:
        case Slept(start=start, end=end, minutes=minutes):
            numbers = [start, end, *_hours(minutes)]
        case Rested(minutes=minutes):
            numbers = [*_hours(minutes)]
        case Bottle(at=at, ml=ml, offered=offered):
            numbers = [at, ml, offered]
        case Ate(count=count):
            numbers = [None if count is None else f"{count.normalize():f}"]
        case Nappies(total=total, wet=wet, dirty=dirty):
            numbers = [number or None for number in (total, wet, dirty)]  # "geen poep" says zero in words
        case Temperature(celsius=celsius, at=at):
            numbers = [celsius, at]
        case Medicine(name=name, dose=dose, at=at):
            numbers = [at, *NUMBER.findall(f"{name} {dose or ''}".replace(",", "."))]
    return Counter(f"{n:%H:%M}" if isinstance(n, time) else str(n) for n in numbers if n is not None)


def _hours(minutes: int | None) -> list[int]:
    if minutes is None:
        return []
    hours, rest = divmod(minutes, 60)
    return [number for number in (hours, rest) if number] or [0]


def _written(line: str) -> Counter[str]:
    return Counter(number.replace(",", ".") for number in NUMBER.findall(line))


def _in_words(fact: Fact, t: Texts) -> Counter[str]:
    """Arabic counts one and two things in words: "شريحتا خبز". Measures (ml, degrees, clock times) stay digits."""
    if t.language != "ar" or isinstance(fact, Bottle | Temperature | Medicine):
        return Counter()
    return Counter({number: times for number, times in _said(fact).items() if number in {"1", "2"}})


def _same_numbers(fact: Fact, t: Texts) -> None:
    line = render(fact, t).translate(MARKS)
    assert _written(line) == _said(fact) - _in_words(fact, t), line


def _isolated(text: str) -> Iterator[str]:
    """What stands between each pair of isolates, without the isolates inside it."""
    open_parts: list[str] = []
    for character in text:
        if character == FSI:
            open_parts.append("")
        elif character == PDI:
            yield open_parts.pop()
        elif open_parts:
            open_parts[-1] += character
    assert not open_parts, "an isolate is never closed"


@pytest.mark.parametrize("code", CODES)
def test_every_fact_with_every_combination_of_fields(code: str) -> None:
    t = CATALOGUE.texts(code)
    for fact in _all_facts():
        line = render(fact, t)
        plain = line.translate(MARKS)
        assert "\n" not in line
        assert "???" not in line
        assert ("{" in line) == (isinstance(fact, Medicine) and "{" in fact.name)
        assert re.fullmatch(r"\W+ \w[^:]*(\(.*\d\d:\d\d\)|\d\d:\d\d)?: \S.*\S|\W+ \w[^:]*: \S", plain), plain
        assert "  " not in plain
        _same_numbers(fact, t)


@pytest.mark.parametrize("code", CODES)
def test_different_facts_read_differently(code: str) -> None:
    t = CATALOGUE.texts(code)
    counts = [Ate(count=Decimal(n), food=food) for food in (None, *Food) for n in range(1, 13)]
    lengths = [Rested(minutes) for minutes in (None, 1, 2, 3, 60, 61, 120, 121, 122, 180)]
    nappies = [Nappies(*fields) for fields in product((None, 1, 2, 3), (None, 0, 1, 2, 3), (None, 0, 1, 2, 3))]
    amounts = [Ate(amount, food) for amount in Amount for food in (None, *Food)]
    feelings = [Mood(feeling) for feeling in Feeling]
    sleeps: list[Fact] = [DidNotSleep(), DidNotSleep(no_longer=True), Slept(), Slept(time(9)), Slept(None, time(9))]
    medicines = [Medicine(name, given) for name in ("paracetamol", "ibuprofen", "X") for given in (True, False)]
    facts: list[Fact] = [*counts, *lengths, *nappies, *amounts, *feelings, *sleeps, *medicines]
    lines = Counter(render(fact, t) for fact in facts)
    assert [line for line, times in lines.items() if times > 1] == []


@pytest.mark.parametrize("code", CODES)
def test_direction(code: str) -> None:
    t = CATALOGUE.texts(code)
    for fact in _all_facts():
        line = render(fact, t)
        if not t.rtl:
            assert line == line.translate(MARKS)
            continue
        assert line.startswith(RLM)
        for part in _isolated(line):
            # A part with Arabic letters, or made of other parts, must itself run from right to left.
            strong = re.search(rf"[A-Za-z{RLM}\u0621-\u064A]", part)
            assert strong is None or not re.search("[\u0621-\u064a]", part) or not strong[0].isascii()
            assert strong is not None or not set(part) & set("،–("), line


HOURS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
COUNTS = st.none() | st.integers(0, 40)
ML = st.none() | st.integers(0, 3000)
WORDS = st.text("abcdefgxyzßéż &<{}", min_size=1).filter(str.strip)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(Slept, st.none() | HOURS, st.none() | HOURS, st.none() | st.integers(0, 700)),
    st.builds(DidNotSleep, st.booleans()),
    st.builds(Rested, st.none() | st.integers(0, 700)),
    st.builds(Bottle, st.none() | HOURS, ML, ML, st.none() | st.sampled_from(Milk), st.booleans()),
    st.builds(
        Ate,
        st.none() | st.sampled_from(Amount),
        st.none() | st.sampled_from(Food),
        st.none() | st.decimals(0, 200, places=2),
    ),
    st.builds(Mood, st.sampled_from(Feeling)),
    st.builds(Nappies, COUNTS, COUNTS, COUNTS, st.none() | st.sampled_from(Stool)),
    st.builds(Temperature, st.decimals(30, 45, places=1), st.none() | HOURS),
    st.builds(
        Medicine,
        WORDS,
        st.booleans(),
        st.none() | st.from_regex(r"[0-9]{1,3}([,.][0-9])? (mg|ml)", fullmatch=True),
        st.none() | HOURS,
    ),
)


@settings(deadline=None)
@given(FACTS, st.sampled_from(CODES))
def test_the_numbers_of_a_fact_are_the_numbers_of_its_line(fact: Fact, code: str) -> None:
    _same_numbers(fact, CATALOGUE.texts(code))


@settings(deadline=None)
@given(st.lists(FACTS, max_size=8), st.sampled_from(CODES))
def test_a_day_loses_no_fact(facts: list[Fact], code: str) -> None:
    t = CATALOGUE.texts(code)
    said = sum((_said(fact) - _in_words(fact, t) for fact in facts), Counter[str]())
    lines = render_all(facts, t)
    assert _written("\n".join(lines).translate(MARKS)) == said
    assert len(lines) <= len(facts)
    assert bool(lines) == bool(facts)


@settings(deadline=None)
@given(st.lists(FACTS, max_size=5), st.lists(FACTS, max_size=5))
def test_differences_name_every_line_that_went_or_came(old: list[Fact], new: list[Fact]) -> None:
    t = CATALOGUE.texts("en")
    before, after = (Counter(render(fact, t) for fact in facts) for facts in (old, new))
    pairs = differences(old, new, t)
    assert Counter(gone for gone, _ in pairs if gone is not None) == before - after
    assert Counter(come for _, come in pairs if come is not None) == after - before


def test_a_correction_sets_the_old_line_against_the_new() -> None:
    t = CATALOGUE.texts("en")
    old: list[Fact] = [Bottle(time(9, 15), 150), Bottle(time(12, 40), 180), Mood(Feeling.SAD), Medicine("PCM", False)]
    new: list[Fact] = [
        Bottle(time(12, 40), 180),
        Bottle(time(8), 100),
        Bottle(time(9, 15), 90),
        Medicine("paracetamol", False),
    ]
    assert differences(old, new, t) == [
        ("🍼 Bottle at 09:15: 150 ml", "🍼 Bottle at 09:15: 90 ml"),
        ("💛 Mood: sad", None),
        (None, "🍼 Bottle at 08:00: 100 ml"),
    ]
    assert differences([Slept(time(10), time(11))], [DidNotSleep()], t) == [
        ("😴 Sleep: 10:00–11:00", "😴 Sleep: did not sleep today")
    ]
    assert differences(old, list(reversed(old)), t) == []


def test_typed_medicine_is_shown_as_typed_and_a_known_one_in_her_language() -> None:
    polish, arabic = CATALOGUE.texts("pl"), CATALOGUE.texts("ar")
    assert render(Medicine("Sinaspril  baby"), polish) == "💊 Podano lek: Sinaspril baby"
    assert render(Medicine("Paracetamol zetpil", dose="1 st."), polish) == "💊 Podano lek: Paracetamol zetpil, 1 st."
    assert render(Medicine("Antibiotica"), polish) == "💊 Podano lek: antybiotyk"
    assert f"{FSI}Sinaspril{PDI}" in render(Medicine("Sinaspril"), arabic)
    assert "باراسيتامول" in render(Medicine("pcm", given=False), arabic)


DAY: list[Fact] = [
    Nappies(3, None, 1, Stool.LOOSE),
    Slept(time(13, 20), time(14, 50)),
    Slept(time(10), time(11, 35)),
    Bottle(time(12, 40), 90, 150, Milk.FORMULA),
    Bottle(time(9, 15), 150, None, Milk.BREAST, finished=True),
    Ate(Amount.ALL, Food.BREAD),
    Ate(Amount.NOTHING, Food.FRUIT),
    Ate(None, Food.CRACKER, Decimal(2)),
    Ate(None, Food.MILK, Decimal(5)),
    Ate(Amount.ALL, Food.BREAD),
    Mood(Feeling.HAPPY),
    Mood(Feeling.TIRED),
    Temperature(Decimal("37.8"), time(14, 30)),
    Medicine("paracetamol", given=False),
    Rested(95),
]
DAYS = Path(__file__).parents[1] / "data" / "days"


@pytest.mark.parametrize("code", CODES)
def test_a_day_as_a_parent_reads_it(code: str) -> None:
    lines = render_all(DAY, CATALOGUE.texts(code))
    assert [line.translate(MARKS) for line in lines] == (DAYS / f"{code}.txt").read_text(encoding="utf-8").splitlines()


def test_a_good_mood_smiles_and_is_said_once() -> None:
    assert render_all([Mood(Feeling.HAPPY), Mood(Feeling.CALM), Mood(Feeling.HAPPY)], CATALOGUE.texts("nl")) == [
        "🙂 Stemming: vrolijk, rustig"
    ]
