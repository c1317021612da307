"""Cutting a note into sentences: losing nothing, and not at "temp. 38.5"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.sentences import split

PIECES = st.sampled_from(
    [
        *(
            "Mila at alles",
            "slp 12.30",
            "temp. 38,5",
            "dhr.",
            "De Vries",
            "o.a.",
            "Ze sliep",
            "(goed)",
            "www.a.nl",
            "é",
        ),
        *("هل نامت", "今天睡得很好", "12", "😴", "👍🏽", "1️⃣", "\u200d", ":)"),
        *(".", "...", "…", "!", "؟", "。", "\n", "\n- ", " ", "\r\n"),
    ]
)


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in split(text)]


@given(st.one_of(st.lists(PIECES).map("".join), st.lists(PIECES).map(" ".join), st.text()))
def test_nothing_is_lost_and_no_sentence_is_blank_at_its_ends(text: str) -> None:
    sentences = split(text)
    assert "".join(part.before + part.text + part.after for part in sentences) == text
    assert all(part.text.strip() == part.text for part in sentences if any(map(str.isalpha, part.text)))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ze at o.a. brood. Ze sliep goed.", ["Ze at o.a. brood.", "Ze sliep goed."]),
        ("Dhr. De Vries belde. Dr. Jansen ook.", ["Dhr. De Vries belde.", "Dr. Jansen ook."]),
        ("I.v.m. Sinterklaas dicht. bijv. Mila", ["I.v.m. Sinterklaas dicht.", "bijv. Mila"]),
        ("Temp. 38.5 om 12.30. Daarna thuis", ["Temp. 38.5 om 12.30.", "Daarna thuis"]),
        ("Brood, fruit enz. Daarna buiten", ["Brood, fruit enz.", "Daarna buiten"]),
        ("Sliep 40 min. Daarna buiten", ["Sliep 40 min.", "Daarna buiten"]),
        ("A. de Vries komt", ["A. de Vries komt"]),
        ("Ze at... niets. Goed zo!", ["Ze at... niets.", "Goed zo!"]),
        ("Ze wachtte… Toen lachte ze", ["Ze wachtte…", "Toen lachte ze"]),
        ("Nam alles op.Ze sliep", ["Nam alles op.", "Ze sliep"]),
        ("goed geslapen. alles op", ["goed geslapen.", "alles op"]),
        ("Zie www.Opvang.Nl en mail anna@x.nl. Fijn", ["Zie www.Opvang.Nl en mail anna@x.nl.", "Fijn"]),
        ("Meenemen:\n1. Luiers\n- jas", ["Meenemen:", "1. Luiers", "jas"]),
        ("Sliep goed 😴 at alles", ["Sliep goed", "at alles"]),
        ("Fijn👍🏽Tot morgen :)", ["Fijn", "Tot morgen"]),
        ("هل نام جيدا؟ نعم، نام. شكرا", ["هل نام جيدا؟", "نعم، نام.", "شكرا"]),
        ("今天睡得很好。吃了两片面包！", ["今天睡得很好。", "吃了两片面包！"]),
        ("Ona śpi. Dobrze je.", ["Ona śpi.", "Dobrze je."]),
    ],
)
def test_where_sentences_end(text: str, sentences: list[str]) -> None:
    assert texts(text) == sentences


def test_what_stands_between_is_kept_beside_the_sentence() -> None:
    first, second = split("- Sliep goed 😴\nAt alles ")
    assert (first.before, first.after) == ("- ", " 😴\n")
    assert (second.before, second.after) == ("", " ")


@pytest.mark.parametrize("text", ["😊", "12.30", "\n", "?!", "👍 👍"])
def test_a_text_without_letters_is_one_piece(text: str) -> None:
    assert texts(text) == [text]


def test_an_empty_text_has_no_sentence() -> None:
    assert split("") == ()
