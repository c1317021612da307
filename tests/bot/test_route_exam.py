"""The exam that nobody learned from, and what it asks of the ear: the lines by which its work is judged."""

from pathlib import Path

import pytest

from bot.commands.route_evaluation import Tally
from care.topics import Topic
from translations.topics.listening import Ear
from translations.topics.material import ASK, in_folder, messages

DATA = Path(__file__).parents[1] / "data"
LABELS = frozenset({*(topic.value for topic in Topic), ASK})


def bare(text: str) -> str:
    return text.casefold().rstrip(".!? ")


def test_the_exam_is_passed() -> None:
    ear, tally = Ear(), Tally()
    exam = in_folder(DATA / "routing_exam", LABELS)
    assert len({message.language for message in exam}) == 15
    for message in exam:
        tally.add(message.language, message, ear.hear_now(message.text, message.language), 0.0)
    assert tally.leaks == []
    assert tally.placed >= 0.90 * tally.sensitive
    assert tally.placed + tally.asked >= 0.97 * tally.sensitive
    assert tally.taken + tally.everyday_asked <= 0.05 * tally.everyday


@pytest.mark.parametrize("folder", ["routing_exam", "routing_lists"])
def test_nothing_of_the_exam_and_the_lists_was_learned(folder: str) -> None:
    learned = {(message.language, bare(message.text)) for message in messages(LABELS)}
    assert [
        message.text
        for message in in_folder(DATA / folder, LABELS)
        if (message.language, bare(message.text)) in learned
    ] == []
