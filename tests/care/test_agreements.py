"""Agreements as a mentor types them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.agreements import Agreed, read_agreements

TODAY = date(2026, 12, 15)
USUAL = date(2026, 12, 29)


@pytest.mark.parametrize(
    ("line", "agreed"),
    [
        ("ouders: luiers mee voor 12 jan", Agreed(True, "luiers mee", date(2027, 1, 12))),
        ("wij: fles om 18u", Agreed(False, "fles om 18u", USUAL)),
        ("- Parents: bring a cuddly toy by Mon 21 Dec", Agreed(True, "bring a cuddly toy", date(2026, 12, 21))),
        ("we: call the speech therapist 5/1/2027", Agreed(False, "call the speech therapist", date(2027, 1, 5))),
        ("elke dag voorlezen", Agreed(False, "elke dag voorlezen", USUAL)),
        ("slapen: om 12 uur naar bed", Agreed(False, "slapen: om 12 uur naar bed", USUAL)),
        ("thuis: geen tv voor het slapen", Agreed(True, "geen tv voor het slapen", USUAL)),
        ("scherm: ouders: een uur op zaterdag", Agreed(True, "een uur op zaterdag", USUAL, about_screens=True)),
        ("wij: schermtijd: geen op 12 jan", Agreed(False, "geen", date(2027, 1, 12), about_screens=True)),
        ("thuis, scherm: alleen samen", Agreed(True, "alleen samen", USUAL, about_screens=True)),
        ("ouders: jas mee op 30 feb", Agreed(True, "jas mee op 30 feb", USUAL)),
    ],
)
def test_an_owner_stands_before_the_colon_and_a_day_at_the_end(line: str, agreed: Agreed) -> None:
    assert read_agreements(line, TODAY) == [agreed]


@given(some.text(max_size=200), some.dates(date(2020, 1, 1), date(2034, 1, 1)))
def test_no_text_breaks_it_and_no_line_is_lost(text: str, today: date) -> None:
    read = read_agreements(text, today)
    assert len(read) == sum(1 for line in text.splitlines() if line.strip(" \t-•*"))
    assert all(one.due_on >= today for one in read)
