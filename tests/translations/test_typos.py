"""A slip of the thumb is forgiven; a word that a thumb does not make of another is a word of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.phrase_habits import habits
from translations.typos import Words, slips


@pytest.mark.parametrize(
    ("typed", "meant", "count"),
    [
        ("luires", "luiers", 1),
        ("luirs", "luiers", 1),
        ("geslaapen", "geslapen", 1),
        ("vandsag", "vandaag", 1),
        ("gespeelt", "gespeeld", 1),
        ("resrevekledign", "reservekleding", 2),
        ("vandaag", "vandaag", 0),
        ("nit", "niet", None),
        ("geem", "geen", None),
        ("billen", "bellen", None),
        ("kleuren", "kleren", None),
        ("huilden", "huilde", None),
        ("ontevreden", "tevreden", None),
        ("overleven", "overgeven", None),
        ("gsalepen", "geslapen", None),
    ],
)
def test_slips(typed: str, meant: str, count: int | None) -> None:
    assert slips(typed, meant) == count


def test_a_known_word_is_never_taken_for_another() -> None:
    words = Words(["gegeten", "gebeten", "luier", "luiers", "bellen", "billen", "vandaag"])
    assert words.meant("gebeten") == ()
    assert words.meant("gegten") == ("gegeten",)
    assert words.meant("geeten") == ()
    assert words.meant("bllen") == ()
    assert words.meant("luiesr") == ("luier", "luiers")
    assert words.meant("vandaag") == ()
    assert words.meant("gisteren") == ()
    assert words.meant("12345") == ()


@given(st.sampled_from(sorted(habits("nl").known)), st.sampled_from(sorted(habits("nl").known)))
def test_no_word_of_the_list_is_a_slip_for_another(one: str, two: str) -> None:
    assert Words([one, two]).meant(one) == ()


@given(st.text("abdegnst", min_size=1, max_size=12), st.text("abdegnst", min_size=1, max_size=12))
def test_slips_are_few_and_the_first_letter_stands(typed: str, meant: str) -> None:
    count = slips(typed, meant)
    if count is not None:
        assert typed[0] == meant[0]
        assert count <= (1 if min(len(typed), len(meant)) <= 8 else 2)
        assert (count == 0) == (typed == meant)
