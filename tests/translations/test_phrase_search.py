"""Looking a phrase up: the words of a thumb, the best first, and of equals the earlier of the day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.phrase_files import PHRASES
from translations.phrase_search import MOMENTS
from translations.phrasebook import shared_phrasebook

BOOK = shared_phrasebook()


def found(words: str, language: str = "nl", most: int = 6) -> list[str]:
    return [entry.key for entry in BOOK.find(words, language, most)]


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("slecht geslapen", "nl", "sleeping-badly"),
        ("koorst", "nl", "fever"),
        ("huilen afscheid", "nl", "goodbye-cried"),
        ("zwemkledng", "nl", "bring-swimwear"),
        ("BUITEN GEVALLEN!!", "nl", "fell-outside-only"),
        ("slept badly", "en", "sleeping-badly"),
        ("fever", "en", "fever"),
    ],
)
def test_two_words_are_enough(words: str, language: str, first: str) -> None:
    assert found(words, language)[0] == first


def test_both_words_may_bring_their_own() -> None:
    assert {"play-cycled", "fell"} <= set(found("fiets gevallen"))


def test_what_fits_as_well_stands_in_the_order_of_the_day() -> None:
    keys = [entry.moment for entry in BOOK.find("zwemmen", "nl", 2)]
    assert keys == sorted(keys, key=MOMENTS.index)


def test_every_file_of_the_book_has_its_moment() -> None:
    assert sorted(MOMENTS) == sorted(path.stem for path in PHRASES.glob("*.toml"))


@pytest.mark.parametrize("words", ["", "   ", "kwantumfysica", "?!", "🙂", "{name}"])
def test_nothing_is_made_up(words: str) -> None:
    assert found(words) == []


@given(st.text(max_size=80), st.integers(1, 9))
def test_any_words_find_few_phrases_and_each_once(words: str, most: int) -> None:
    keys = found(words, most=most)
    assert len(keys) == len(set(keys)) <= most
