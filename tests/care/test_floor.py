"""The floor: told, skipped or missing; out-of-school care has no sleep."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.facts import Amount, Ate, Bottle, CareForm, DidNotSleep, Fact, Feeling, Mood, Nappies, Rested, Slept
from care.floor import Part, Skip, missing, parts

TELLS: dict[Part, list[Fact]] = {
    Part.EATING: [Ate(Amount.ALL), Bottle(ml=150)],
    Part.SLEEPING: [Slept(minutes=30), DidNotSleep(), DidNotSleep(no_longer=True), Rested(20)],
    Part.MOOD: [Mood(Feeling.HAPPY)],
}


@pytest.mark.parametrize("form", CareForm)
def test_only_out_of_school_care_has_no_sleep_to_tell(form: CareForm) -> None:
    assert (Part.SLEEPING in parts(form)) is (form is not CareForm.BSO)
    assert {Part.EATING, Part.MOOD} <= set(parts(form))


@pytest.mark.parametrize("fact", [fact for facts in TELLS.values() for fact in facts])
def test_each_fact_of_a_part_tells_that_part_alone(fact: Fact) -> None:
    told = next(part for part, facts in TELLS.items() if fact in facts)
    assert missing(CareForm.BABY, [fact]) == tuple(part for part in Part if part is not told)


def test_a_nappy_tells_no_part_of_the_floor() -> None:
    assert missing(CareForm.BABY, [Nappies(total=3)]) == tuple(Part)


@given(
    form=some.sampled_from(CareForm),
    told=some.sets(some.sampled_from(Part)),
    skipped=some.sets(some.sampled_from(Part)),
)
def test_what_is_told_or_skipped_is_never_missing_and_the_rest_always_is(
    form: CareForm, told: set[Part], skipped: set[Part]
) -> None:
    facts = [TELLS[part][0] for part in told]
    assert set(missing(form, facts, skipped)) == set(parts(form)) - told - skipped
    assert list(missing(form, facts, skipped)) == [part for part in parts(form) if part not in told | skipped]


def test_a_reason_is_no_part() -> None:
    assert missing(CareForm.BABY, [], [reason.value for reason in Skip]) == tuple(Part)
