"""What of a day is told even to who wants it short."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.brief import stays


@pytest.mark.parametrize(
    "sentence",
    [
        "Ze is gevallen op het plein.",
        "Hij heeft een bult op zijn hoofd",
        "Wil je nieuwe luiers meenemen",
        "Hoe slaapt ze thuis?",
        "Temperatuur 38,2",
        "Ze heeft gehuild bij het afscheid",
        "Kun je even bellen?",
        "She fell on her knee",
        "Please bring spare clothes",
        "He vomited after lunch",
        "Morgen zijn we dicht",
    ],
)
def test_what_nobody_may_miss_stays(sentence: str) -> None:
    assert stays(["We waren in het park.", sentence, "We zongen."]) == [1]


def test_of_a_plain_day_the_first_sentence_stays() -> None:
    assert stays(["We waren in het park.", "We zongen een liedje.", "Daarna gingen we verven."]) == [0]
    assert stays([]) == []


@given(some.lists(some.text(max_size=40), max_size=6))
def test_something_always_stays_and_each_once_in_order(sentences: list[str]) -> None:
    places = stays(sentences)
    assert bool(places) is bool(sentences)
    assert places == sorted(set(places))
    assert all(0 <= place < len(sentences) for place in places)
