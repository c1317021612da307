"""What `scripts/bench translate` measures with: sentences without gaps, each once, and each language its own."""

import pytest

from scripts.bench_sentences import NAMES, known, unknown
from scripts.bench_translate import TARGETS
from translations import guard
from translations.phrasebook import shared_phrasebook


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_the_phrasebook_shall_not_know_comes_once_and_without_gaps(language: str) -> None:
    sentences = unknown(language, 1000)
    assert len(set(sentences)) == 1000
    assert not any("{" in sentence for sentence in [*sentences, *known(language, 1000)])
    assert sentences == unknown(language, 1000)


def test_a_day_of_known_sentences_is_known() -> None:
    book = shared_phrasebook()
    sentences = known("en", 200)
    found = [book.match_run([sentence], "en", frozenset(NAMES), None) for sentence in sentences]
    assert sum(hit is not None for hit in found) > 0.8 * len(sentences)


def test_our_guard_judges_every_language_that_a_stand_in_is_for() -> None:
    assert all(guard.judges("zh", target) for target in TARGETS)
