"""The nearest phrase, measured on typed sentences: never one that says something else, and often one where there is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations import guard_words
from translations.phrasebook import shared_phrasebook

BOOK = shared_phrasebook()
DATA = Path(__file__).parents[1] / "data"
NAMES = ("Mila", "Kim", "Fatima", "Yusuf", "Sam", "Noor", "Anna", "Karim")
TEXTS = [entry.texts["nl"].replace("{name}", "Mila") for entry in BOOK.entries() if entry.slots <= {"name"}]
TURNS = ("niet", "geen", "bijna", "gisteren", "morgen", "misschien", "zonder", "papa", "2", "vrijdag", "nooit", "wilde")


def near(sentence: str, language: str = "nl", subject: str | None = "Mila") -> str | None:
    found = BOOK.nearest(sentence, language, NAMES, subject)
    return found.key if found else None


def rows(name: str) -> list[tuple[str, frozenset[str]]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()[1:]
    pairs = [line.split("\t") for line in lines]
    return [(sentence, frozenset() if keys == "-" else frozenset(keys.split("|"))) for sentence, keys in pairs]


@pytest.mark.parametrize(("language", "precision", "recall"), [("nl", 1.0, 0.75), ("en", 0.9, 0.9)])
def test_how_often_an_offer_is_right_and_made(language: str, precision: float, recall: float) -> None:
    told = [(near(sentence, language), wanted) for sentence, wanted in rows(f"phrases_near_{language}.tsv")]
    typed = [one for one in told if one[0] is not None or one[1]]
    right = sum(key in wanted for key, wanted in typed)
    assert right / sum(key is not None for key, _ in typed) >= precision
    assert right / sum(bool(wanted) for _, wanted in typed) >= recall


@given(st.sampled_from(TEXTS), st.sampled_from(TURNS), st.integers(0, 12))
def test_a_word_that_turns_the_meaning_is_never_overlooked(text: str, turn: str, at: int) -> None:
    words = text.split()
    words.insert(min(at, len(words) - 1), turn)
    sentence = " ".join(words)
    found = BOOK.nearest(sentence, "nl", NAMES, "Mila")
    if found is None:
        return
    offered = found.render("nl") or ""
    if ("slecht" in offered and "niet goed" in sentence) or ("weinig" in offered and "niet veel" in sentence):
        return  # the same, said without a negation
    for told in (guard_words.negations, guard_words.days):
        assert [one for one in told(offered, "nl") if one not in (0, "today")] == [
            one for one in told(sentence, "nl") if one not in (0, "today")
        ], (sentence, offered)


def test_who_does_what_to_whom_is_kept() -> None:
    assert near("Mila miste mama vanochtend een beetje") == "goodbye-missed-mum"
    for sentence in ("Mama miste Mila een beetje", "Mama miste haar een beetje", "Heeft een ander kind gebeten"):
        assert near(sentence) is None, sentence


def test_a_sentence_about_somebody_else_or_about_nobody() -> None:
    assert near("Yusuf is buiten van de step gevallen") is None
    assert near("Ze is buiten van de step gevallen") == "fell-outside-only"
    assert near("Is buiten van de step gevallen", subject=None) is None, "a notice is about no child"
    assert near("We hebben vanochtend met zijn allen liedjes gezongen", subject=None) == "play-we-sang"


@pytest.mark.parametrize("sentence", ["", "...", "🙂", "?", "x" * 4000, "de " * 40, "{name} is gevallen"])
def test_what_is_no_sentence_finds_nothing(sentence: str) -> None:
    assert near(sentence) is None


def test_other_languages_are_offered_nothing() -> None:
    assert near("Mila upadła dziś na dworze z hulajnogi", "pl") is None
