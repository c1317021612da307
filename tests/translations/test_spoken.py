"""In which language a text seems to be: nearly never wrong about a parent's own, and silent where it is not sure."""

from itertools import permutations
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.phrase_files import LANGUAGES
from translations.spoken import WEIGHTS, looks_like

ROUTING = Path(__file__).parents[1] / "data" / "routing"
NEVER_WONDERED_AT = ("nl", "en")
GROUPS = {
    ("ru", "uk", "bg"): 0.83,
    ("pt", "es"): 0.92,
    ("nl", "de", "pap"): 0.97,
    ("ar", "fa"): 0.90,
}
"""Languages that are easily taken for each other, and how much of each must be seen through at least."""


def typed(language: str) -> list[str]:
    """Messages that the weights were not made from."""
    lines = (ROUTING / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.partition("\t")[2].replace(" | ", " ") for line in lines]


MESSAGES = {language: typed(language) for language in LANGUAGES}


def test_hardly_anybody_is_wondered_at_for_writing_her_own_language() -> None:
    wrong = [
        (language, seen, text)
        for language, texts in MESSAGES.items()
        for text in texts
        if (seen := looks_like(text, language)) is not None and seen not in NEVER_WONDERED_AT
    ]
    assert len(wrong) / sum(map(len, MESSAGES.values())) < 0.005, wrong


@pytest.mark.parametrize("group", GROUPS)
def test_most_of_another_language_is_seen(group: tuple[str, ...]) -> None:
    for written, chosen in permutations(group, 2):
        seen = [looks_like(text, chosen) for text in MESSAGES[written]]
        assert seen.count(written) / len(seen) >= GROUPS[group], (written, chosen)


def test_it_is_called_by_its_right_name() -> None:
    told = [
        (written, seen)
        for written, texts in MESSAGES.items()
        for chosen in LANGUAGES
        if chosen != written
        for text in texts
        if (seen := looks_like(text, chosen)) is not None
    ]
    assert sum(written != seen for written, seen in told) / len(told) < 0.002


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "uk"),
        ("ok", "pl"),
        ("Danke!", "pl"),
        ("👍👍👍", "ar"),
        ("38,5 12:30 06-12345678", "tr"),
        ("https://www.kinderopvang.nl/praktische-informatie/vakantie", "pl"),
        ("Mila Fatima Karim Anna", "ar"),
        ("dobryi ranok, Artemko sohodni z babuseiu, kashliaie trokhy", "uk"),
        ("salam, wldi mrid lyoum ma ghadich yji, 3afak goulha l juf", "ar"),
        ("Mila juz lepiej, ale jeszcze kaszle. Zabierze ja dzis babcia o czwartej", "pl"),
        ("Mila copil cuminte azi? A mancat bine si a dormit dupa masa?", "ro"),
        ("Juf, Mila ma dziś BSO po szkole, prosze o rugzak i gymtas, odbiorę z opvang o 17", "pl"),
        ("Bom dia! A mãe vai buscar o Tomás hoje. Mag hij zijn jas aan en zijn tas mee alsjeblieft?", "pt"),
    ],
)
def test_silence_where_nothing_is_sure(text: str, language: str) -> None:
    assert looks_like(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "seen"),
    [
        ("Доброе утро, сегодня его заберёт бабушка, она придёт в четыре часа", "uk", "ru"),
        ("Goedemorgen, Mila heeft slecht geslapen en is een beetje verkouden", "pl", "nl"),
        ("Buenos días, hoy viene la abuela a recogerla a las cuatro y media", "pt", "es"),
        ("سلام، امروز مادربزرگش ساعت چهار دنبالش می‌آید", "ar", "fa"),
        ("Bonjour, il a mal dormi cette nuit et il tousse encore un peu", "ar", "fr"),
    ],
)
def test_a_whole_sentence_in_another_language_is_seen(text: str, language: str, seen: str) -> None:
    assert looks_like(text, language) == seen
    assert looks_like(text.upper(), language) == seen
    assert looks_like(text, seen) is None


@given(st.text(max_size=600), st.sampled_from([*LANGUAGES, "xx", ""]))
def test_any_text_has_one_answer(text: str, language: str) -> None:
    seen = looks_like(text, language)
    assert seen == looks_like(text, language)
    assert seen is None or (seen in LANGUAGES and seen != language)


def test_it_costs_next_to_nothing() -> None:
    packed = Path(__file__).parents[2] / "translations" / WEIGHTS
    assert packed.stat().st_size < 300_000
    texts = [text for texts in MESSAGES.values() for text in texts][:300]
    begun = perf_counter()
    for text in texts:
        looks_like(text, "nl")
    assert (perf_counter() - begun) / len(texts) < 0.002
