"""Where a parent's message is cut, from what each stretch of it is likely to be about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import log

from hypothesis import given
from hypothesis import strategies as st

from care.cutting import DOUBTFUL, Heard, Run, parts_of
from care.routing import CAREFUL, USUAL, Bars, Part, decision_of, sensitive
from care.topics import Topic


@dataclass(frozen=True)
class Said:
    """A piece of a message, a sentence of its own unless it is `inside` one."""

    text: str
    likely: Mapping[Topic, float]
    small_talk: bool = False
    inside: bool = False


def about(topic: Topic, text: str = "words ", chance: float = 0.98, *, inside: bool = False) -> Said:
    rest = (1 - chance) / (len(Topic) - 1)
    return Said(text, {one: chance if one is topic else rest for one in Topic}, inside=inside)


def thanks(text: str = "thanks ") -> Said:
    return Said(text, about(Topic.CARE).likely, small_talk=True)


def heard(said: Sequence[Said], known: Mapping[Run, Mapping[Topic, float]] | None = None) -> Heard:
    """A message; what is not `known` of a run is the mean of its pieces, and by itself a run is what it is in it."""

    def likely(run: Run) -> Mapping[Topic, float]:
        some = [one for one in said[slice(*run)] if not one.small_talk] or said[slice(*run)]
        mean = {topic: sum(one.likely.get(topic, 0.0) for one in some) / len(some) for topic in Topic}
        return (known or {}).get(run, mean)

    sentences = frozenset(at for at, one in enumerate(said) if not one.inside) | {0, len(said)}
    return Heard([one.text for one in said], [one.small_talk for one in said], sentences, likely, likely, likely)


def decided(*said: Said, **known: Mapping[Run, Mapping[Topic, float]]) -> list[tuple[str, Topic | None]]:
    return [(part.text, part.topic) for part in parts_of(heard(said, **known))]


CHANCES = st.lists(st.floats(0.001, 1), min_size=len(Topic), max_size=len(Topic)).map(
    lambda raw: {topic: value / sum(raw) for topic, value in zip(Topic, raw, strict=True)}
)
SHARP = st.tuples(st.sampled_from(Topic), st.floats(0.3, 0.999)).map(lambda one: about(*one[:1], chance=one[1]).likely)
MESSAGES = st.lists(
    st.builds(Said, st.text(min_size=1, max_size=20), CHANCES | SHARP, st.booleans(), st.booleans()), max_size=6
).flatmap(
    lambda said: st.dictionaries(
        st.tuples(st.integers(0, 6), st.integers(1, 6)).filter(lambda run: run[0] < run[1] <= len(said)),
        CHANCES | SHARP,
    ).map(lambda known: heard(said, known))
)


def test_each_part_of_a_mixed_message_goes_to_its_own_reader() -> None:
    said = decided(about(Topic.CARE, "slept well. "), about(Topic.PAYMENT, "and the invoice?"))
    assert said == [("slept well. ", Topic.CARE), ("and the invoice?", Topic.PAYMENT)]


def test_a_tired_morning_in_three_clauses_stays_together_beside_a_debit_in_two() -> None:
    night, teeth = about(Topic.CARE, "a bad night, "), about(Topic.CARE, "teething, ", inside=True)
    tired = Said("so maybe tired, ", {Topic.CARE: 0.85, Topic.PAYMENT: 0.15}, inside=True)
    debit, look = about(Topic.PAYMENT, "the debit went twice, ", inside=True), about(Topic.PAYMENT, "see?", inside=True)
    known = {(0, 3): about(Topic.CARE).likely, (2, 5): about(Topic.PAYMENT, chance=0.9).likely}
    assert decided(night, teeth, tired, debit, look, known=known) == [
        ("a bad night, teething, so maybe tired, ", Topic.CARE),
        ("the debit went twice, see?", Topic.PAYMENT),
    ]


def test_a_greeting_goes_along_with_what_it_stands_beside() -> None:
    said = decided(
        thanks("hi! "), about(Topic.CARE, "slept well. "), about(Topic.PAYMENT, "invoice? "), thanks("thanks")
    )
    assert said == [("hi! slept well. ", Topic.CARE), ("invoice? thanks", Topic.PAYMENT)]


def test_a_message_of_thanks_alone_is_small_talk() -> None:
    said = heard([thanks(), thanks()])
    assert parts_of(said) == [Part("thanks thanks ", Topic.CARE, 1.0, (Topic.CARE,), small_talk=True)]


def test_an_unsure_piece_goes_along_with_the_more_private_side() -> None:
    unsure = Said("and that. ", {Topic.CARE: 0.65, Topic.PAYMENT: 0.35})
    assert decided(about(Topic.CARE, "a "), unsure, about(Topic.PAYMENT, "b"), about(Topic.PAYMENT, "c")) == [
        ("a ", Topic.CARE),
        ("and that. bc", Topic.PAYMENT),
    ]


def test_beside_a_child_in_danger_only_what_is_quite_calm_is_for_the_team() -> None:
    hit = about(Topic.SAFETY, "he hits us")
    calm, less_so = (Said("boots are in the bag. ", {Topic.CARE: 1 - x, Topic.SAFETY: x}) for x in (0.01, 0.05))
    assert decided(calm, hit) == [(calm.text, Topic.CARE), (hit.text, Topic.SAFETY)]
    assert [topic for _, topic in decided(less_so, hit)] != [Topic.CARE, Topic.SAFETY]
    bill = about(Topic.PAYMENT, "the bill?")
    assert decided(less_so, bill) == [(less_so.text, Topic.CARE), (bill.text, Topic.PAYMENT)]


def test_one_alarming_piece_keeps_the_whole_from_the_group() -> None:
    alarming = Said("b", {Topic.CARE: 0.08, Topic.SAFETY: 0.36, Topic.CUSTODY: 0.28, Topic.PRIVACY: 0.28})
    [(_, topic)] = decided(about(Topic.CARE, "a "), alarming, known={(0, 2): about(Topic.CARE).likely})
    assert topic is None


def test_one_alarming_clause_keeps_the_sentence_from_the_group() -> None:
    night, locked = about(Topic.CARE, "slept well, "), about(Topic.CONDUCT, "you locked her in", inside=True)
    known = {(0, 2): about(Topic.CARE).likely}
    assert decided(night, locked, known=known) == [("slept well, you locked her in", None)]
    drowned = replace(heard([night, locked], known), likely=lambda _: about(Topic.CONDUCT, chance=0.7).likely)
    assert [part.topic for part in parts_of(drowned)] == [None], "it is read by itself"
    hers = about(Topic.PRIVACY, "she tells everything", chance=0.5, inside=True)
    assert decided(night, hers, known=known) == [("slept well, she tells everything", Topic.CARE)]


def test_nothing_is_taken_from_the_team_out_of_a_message_that_is_calm_as_a_whole() -> None:
    said = about(Topic.CARE, "a "), Said("b", {Topic.CARE: 0.15, Topic.PAYMENT: 0.85})
    assert decided(*said, known={(0, 2): about(Topic.CARE).likely}) == [("a b", Topic.CARE)]


def test_urgent_and_care_are_one_message_for_the_group() -> None:
    assert [topic for _, topic in decided(about(Topic.CARE), about(Topic.URGENT))] == [Topic.URGENT]


def test_urgent_and_care_go_together_beside_an_invoice() -> None:
    said = about(Topic.CARE, "her pen is in my bag, "), about(Topic.URGENT, "she ate nuts! "), about(Topic.PAYMENT, "b")
    assert decided(*said) == [(said[0].text + said[1].text, Topic.URGENT), ("b", Topic.PAYMENT)]


def test_a_wish_to_talk_about_what_she_is_unhappy_with_is_no_message_of_its_own() -> None:
    unhappy, night = about(Topic.DISSATISFIED, "I am tired of it. "), about(Topic.CARE, "She slept well. ")
    talk = about(Topic.DEVELOPMENT, "Can we talk?")
    assert decided(night, unhappy, talk) == [(night.text, Topic.CARE), (unhappy.text + talk.text, Topic.DISSATISFIED)]
    assert decided(night, talk) == [(night.text, Topic.CARE), (talk.text, Topic.DEVELOPMENT)]


def test_what_is_cut_is_asked_about_again_with_all_that_is_known() -> None:
    message = heard([about(Topic.CARE, "a "), about(Topic.PAYMENT, "b")])
    translated = {**{run: message.likely(run) for run in ((0, 2), (1, 2))}, (0, 1): about(Topic.SAFETY).likely}
    parts = parts_of(replace(message, surely=translated.__getitem__))
    assert not any(part.topic is not None and part.topic.everyday for part in parts)


@given(MESSAGES, st.sampled_from((USUAL, CAREFUL)))
def test_nothing_is_lost_and_the_order_is_kept(message: Heard, bars: Bars) -> None:
    parts = parts_of(message, bars)
    assert "".join(part.text for part in parts) == "".join(message.pieces)
    assert bool(parts) == bool(message.pieces)


@given(MESSAGES)
def test_the_group_gets_no_sentence_and_no_clause_that_may_well_be_sensitive(message: Heard) -> None:
    parts = parts_of(message)
    if all(part.topic is not None and part.topic.everyday for part in parts) and len(parts) == 1:
        assert all(sensitive(message.likely(run)) <= USUAL.piece for run in message.in_sentences(message.whole))
        for clause in message.in_clauses(message.whole):
            said = [sensitive(message.likely(run)) for run in (message.whole, clause, clause)]
            assert said[1] <= DOUBTFUL or sum(log(chance / (1 - chance)) for chance in said) <= 1e-6


@given(MESSAGES)
def test_no_two_neighbours_are_for_the_same_reader_and_what_the_group_gets_beside_an_office_is_calm(
    message: Heard,
) -> None:
    parts = parts_of(message)
    assert len(parts) <= 3
    assert all(decision_of([one]) is not decision_of([other]) for one, other in pairwise(parts))
    if len(parts) > 1:
        assert all(part.confidence >= 1 - USUAL.apart for part in parts if part.topic and part.topic.everyday)


@given(MESSAGES)
def test_who_is_asked_gets_three_guesses_with_a_private_one(message: Heard) -> None:
    for part in parts_of(message):
        assert 0 <= part.confidence <= 1
        if part.topic is None:
            assert len(part.guesses) >= 3
            assert any(not guess.everyday for guess in part.guesses)
