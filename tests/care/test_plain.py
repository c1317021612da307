"""When a sentence is better said in two, and when it says nothing."""

import pytest

from care.plain import is_winding, says_nothing


@pytest.mark.parametrize(
    ("sentence", "winding"),
    [
        ("Mila heeft lekker buiten gespeeld.", False),
        ("Om 10.30 uur waren we in het park bij de eendjes.", False),
        ("We zijn naar het park gegaan en daar hebben we de eendjes gevoerd met oud brood.", True),
        ("Eerst brood, toen fruit, daarna een dutje, en spelen.", True),
        ("Sliep van 12:30 tot 14:15, at 90 ml.", False),
        ("", False),
    ],
)
def test_a_sentence_is_winding_from_thirteen_words_or_three_commas(sentence: str, winding: bool) -> None:
    assert is_winding(sentence) is winding


@pytest.mark.parametrize(
    ("note", "nothing"),
    [
        ("Geen bijzonderheden!", True),
        ("verder geen bijz.", True),
        ("Niks bijzonders te melden, alles ging goed", True),
        ("Er waren vandaag geen bijzonderheden :)", True),
        ("Gewone dag", True),
        ("No particulars. All went well", True),
        ("Nothing special today, all fine", True),
        ("Geen bijzonderheden, wel een snottebel", False),
        ("Alles goed opgegeten", False),
        ("Storm ging goed", False),
        ("", False),
        ("?", False),
    ],
)
def test_words_that_tell_nothing_of_the_day(note: str, nothing: bool) -> None:
    assert says_nothing(note) is nothing
