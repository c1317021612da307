"""Who is to read a parent's words, from what each piece is likely to be about."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from care.routing import (
    CAREFUL,
    DECISIONS,
    USUAL,
    Bars,
    Decision,
    Part,
    Piece,
    decision_of,
    most_private,
    parts_of,
)
from care.topics import Topic


def about(topic: Topic, text: str = "words ", chance: float = 0.98) -> Piece:
    rest = (1 - chance) / (len(Topic) - 1)
    return Piece(text, {one: chance if one is topic else rest for one in Topic})


def thanks(text: str = "thanks ") -> Piece:
    return Piece(text, {}, small_talk=True)


def decided(*pieces: Piece) -> list[tuple[str, Topic | None]]:
    return [(part.text, part.topic) for part in parts_of(pieces)]


CHANCES = st.lists(st.floats(0.001, 1), min_size=len(Topic), max_size=len(Topic)).map(
    lambda raw: {topic: value / sum(raw) for topic, value in zip(Topic, raw, strict=True)}
)
SHARP = st.tuples(st.sampled_from(Topic), st.floats(0.3, 0.999)).map(lambda one: about(*one[:1], chance=one[1]).likely)
PIECES = st.lists(
    st.builds(Piece, st.text(min_size=1, max_size=20), st.one_of(CHANCES, SHARP), st.booleans()), max_size=6
)


def test_every_topic_has_a_decision() -> None:
    assert set(DECISIONS) == set(Topic)


def test_each_part_of_a_mixed_message_goes_to_its_own_reader() -> None:
    said = decided(about(Topic.CARE, "slept well. "), about(Topic.PAYMENT, "and the invoice?"))
    assert said == [("slept well. ", Topic.CARE), ("and the invoice?", Topic.PAYMENT)]


def test_a_greeting_goes_along_with_what_it_stands_beside() -> None:
    said = decided(
        thanks("hi! "), about(Topic.CARE, "slept well. "), about(Topic.PAYMENT, "invoice? "), thanks("thanks")
    )
    assert said == [("hi! slept well. ", Topic.CARE), ("invoice? thanks", Topic.PAYMENT)]


def test_a_message_of_thanks_alone_is_small_talk() -> None:
    assert parts_of([thanks(), thanks()]) == [Part("thanks thanks ", Topic.CARE, 1.0, (Topic.CARE,), small_talk=True)]


def test_what_may_be_sensitive_or_not_is_asked_and_a_sensitive_guess_is_among_the_first() -> None:
    doubt = Piece("hm", {Topic.CARE: 0.5, Topic.DEVELOPMENT: 0.1, Topic.URGENT: 0.1, Topic.SAFETY: 0.3})
    [part] = parts_of([doubt])
    assert part.topic is None
    assert part.guesses == (Topic.CARE, Topic.SAFETY, Topic.DEVELOPMENT)
    assert decision_of([part]) is Decision.ASK


def test_an_unsure_piece_goes_along_with_the_more_private_side() -> None:
    unsure = Piece("and that. ", {Topic.CARE: 0.65, Topic.SAFETY: 0.35})
    assert decided(about(Topic.CARE, "a "), unsure, about(Topic.SAFETY, "b")) == [
        ("a ", Topic.CARE),
        ("and that. b", Topic.SAFETY),
    ]


def test_one_alarming_piece_keeps_the_whole_from_the_group() -> None:
    said = [
        about(Topic.CARE, "a "),
        Piece("b", {Topic.CARE: 0.08, Topic.SAFETY: 0.36, Topic.CUSTODY: 0.28, Topic.PRIVACY: 0.28}),
    ]
    [part] = parts_of(said, about(Topic.CARE).likely)
    assert part.topic is None


def test_urgent_and_care_are_one_message_for_the_group() -> None:
    assert [topic for _, topic in decided(about(Topic.CARE), about(Topic.URGENT))] == [Topic.URGENT]


def test_a_wish_to_talk_about_what_she_is_unhappy_with_is_no_message_of_its_own() -> None:
    unhappy, night = about(Topic.DISSATISFIED, "I am tired of it. "), about(Topic.CARE, "She slept well. ")
    talk = about(Topic.DEVELOPMENT, "Can we talk?")
    assert decided(night, unhappy, talk) == [(night.text, Topic.CARE), (unhappy.text + talk.text, Topic.DISSATISFIED)]
    assert decided(night, talk) == [(night.text, Topic.CARE), (talk.text, Topic.DEVELOPMENT)]


def test_a_message_with_one_part_to_be_asked_is_asked() -> None:
    parts = [Part("a", Topic.CARE, 1.0), Part("b", None, 0.4)]
    assert decision_of(parts) is Decision.ASK
    assert decision_of([]) is Decision.ASK
    assert decision_of([parts[0], Part("b", Topic.PAYMENT, 1.0)]) is Decision.SPLIT
    assert decision_of([parts[0]]) is Decision.GROUP


def test_without_an_answer_the_likeliest_private_reader_has_it() -> None:
    assert most_private((Topic.CARE, Topic.CUSTODY, Topic.PAYMENT)) is Topic.CUSTODY
    assert most_private((Topic.CARE,)) is Topic.DISSATISFIED


@given(PIECES, st.none() | CHANCES | SHARP, st.sampled_from((USUAL, CAREFUL)))
def test_nothing_is_lost_and_the_order_is_kept(
    pieces: Sequence[Piece], whole: dict[Topic, float] | None, bars: Bars
) -> None:
    parts = parts_of(pieces, whole, bars=bars)
    assert "".join(part.text for part in parts) == "".join(piece.text for piece in pieces)
    assert bool(parts) == bool(pieces)


@given(PIECES, st.none() | CHANCES | SHARP)
def test_the_group_gets_no_piece_that_may_well_be_sensitive(
    pieces: Sequence[Piece], whole: dict[Topic, float] | None
) -> None:
    parts = parts_of(pieces, whole)
    if all(part.topic is not None and part.topic.everyday for part in parts):
        assert all(piece.small_talk or piece.sensitive <= USUAL.piece for piece in pieces)


@given(PIECES, st.none() | CHANCES | SHARP)
def test_who_is_asked_gets_three_guesses_with_a_private_one(
    pieces: Sequence[Piece], whole: dict[Topic, float] | None
) -> None:
    for part in parts_of(pieces, whole):
        assert 0 <= part.confidence <= 1
        if part.topic is None:
            assert len(part.guesses) >= 3
            assert any(not guess.everyday for guess in part.guesses)
