"""Sentences as workers type them, with what the book should make of each: nothing ("-") or exactly that entry."""

import csv
from pathlib import Path

import pytest

from translations.phrasebook import Phrasebook, shared_phrasebook

TYPED = Path(__file__).parents[1] / "data" / "phrases_typed_nl.tsv"
NAMES = ("Mila", "Noor", "Jan-Willem", "Zoë")
NOTHING = "-"


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return shared_phrasebook()


def rows() -> list[tuple[str, str]]:
    with TYPED.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["sentence"], row["expected"]) for row in table]


def test_there_are_enough_of_both_kinds() -> None:
    wanted = [expected for _, expected in rows()]
    assert len(wanted) >= 280
    assert wanted.count(NOTHING) >= 100


@pytest.mark.parametrize(("sentence", "expected"), rows())
def test_what_is_typed_is_that_entry_and_no_other(book: Phrasebook, sentence: str, expected: str) -> None:
    phrase = book.match(sentence, "nl", NAMES, "Mila", ["Kim"])
    assert (phrase.key if phrase else NOTHING) == expected
