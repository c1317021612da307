"""Who is to read a parent's words, from what they are likely to be about."""

from care.routing import DECISIONS, USUAL, Decision, Part, decision_of, most_private, part
from care.topics import Topic


def test_every_topic_has_a_decision() -> None:
    assert set(DECISIONS) == set(Topic)


def test_what_may_be_sensitive_or_not_is_asked_and_a_sensitive_guess_is_among_the_first() -> None:
    doubt = part("hm", {Topic.CARE: 0.5, Topic.DEVELOPMENT: 0.1, Topic.URGENT: 0.1, Topic.SAFETY: 0.3}, USUAL)
    assert doubt.topic is None
    assert doubt.guesses == (Topic.CARE, Topic.SAFETY, Topic.DEVELOPMENT)
    assert decision_of([doubt]) is Decision.ASK


def test_a_message_with_one_part_to_be_asked_is_asked() -> None:
    parts = [Part("a", Topic.CARE, 1.0), Part("b", None, 0.4)]
    assert decision_of(parts) is Decision.ASK
    assert decision_of([]) is Decision.ASK
    assert decision_of([parts[0], Part("b", Topic.PAYMENT, 1.0)]) is Decision.SPLIT
    assert decision_of([parts[0]]) is Decision.GROUP


def test_without_an_answer_the_likeliest_private_reader_has_it() -> None:
    assert most_private((Topic.CARE, Topic.CUSTODY, Topic.PAYMENT)) is Topic.CUSTODY
    assert most_private((Topic.CARE,)) is Topic.DISSATISFIED
