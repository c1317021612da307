"""When a sentence is better said in two."""

import pytest

from care.plain import is_winding


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
