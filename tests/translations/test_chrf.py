"""chrF, against figures of the reference implementation (sacrebleu 2.6, chrF2)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.chrf import chrf


@pytest.mark.parametrize(
    ("made", "wanted", "score"),
    [
        ("Noor dormiu bem hoje.", "A Noor dormiu bem hoje.", 95.0378),
        ("Ele comeu tudo.", "Comeu tudo o que havia.", 37.0198),
        ("obrigado", "obrigada", 79.7024),
        ("我们今天去公园。", "今天我们去了公园。", 26.1500),
    ],
)
def test_one_sentence_scores_as_elsewhere(made: str, wanted: str, score: float) -> None:
    assert chrf([(made, wanted)]) == pytest.approx(score, abs=0.001)


@given(st.text(min_size=1), st.text())
def test_it_is_between_nothing_and_the_same(made: str, wanted: str) -> None:
    assert 0 <= chrf([(made, wanted)]) <= 100.0001
    if made.split():
        assert chrf([(made, made)]) == pytest.approx(100)
