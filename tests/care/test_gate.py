"""What should not go to these parents is seen, what is care goes through, and nothing breaks."""

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.bsn import has_bsn
from care.gate import Concern, Finding, examine, rest, unnamed
from care.gate.findings import ALONE, BESIDE_CARE, CERTAIN, ENOUGH
from care.gate.sentences import sentences

DATA = Path(__file__).parents[1] / "data"
ROSTER = ["Mila", "Luuk", "Saar", "Roos", "Storm", "Mees", "Yusuf", "Anne Fleur"]


def found(text: str, child: str = "Mila", siblings: Sequence[str] = ()) -> list[Concern]:
    return [one.concern for one in examine(text, child=child, roster=ROSTER, siblings=siblings)]


def notes() -> list[tuple[str, str, list[str], list[str], str]]:
    lines = (DATA / "gate_notes.tsv").read_text(encoding="utf-8").splitlines()
    columns = [line.split("\t") for line in lines]
    return [(row[0], row[1], row[2].split(","), [s for s in row[3].split(",") if s], row[4]) for row in columns]


@pytest.mark.parametrize(("expected", "child", "roster", "siblings", "text"), notes())
def test_the_notes_of_the_table(expected: str, child: str, roster: list[str], siblings: list[str], text: str) -> None:
    concerns = {one.concern.value for one in examine(text, child=child, roster=roster, siblings=siblings)}
    assert (expected in concerns) if expected != "fine" else not concerns


def test_the_twenty_handovers_go_through_but_for_another_child_and_money() -> None:
    names = "Mila Yusuf Sasha Tijn Amir Luuk Selam Mehmet Bram Daan Lotte - Adam Ravi Noor Thijs Jesse Finn Lina Abdi"
    roster = [*names.replace("- ", "").split(), "Saar", "Ilyas"]
    lines = (DATA / "handovers_nl.tsv").read_text(encoding="utf-8").splitlines()[1:]
    stopped = {}
    for number, (child, line) in enumerate(zip(names.split(), lines, strict=True), 1):
        seen = examine(line.split("\t")[0], child=child, roster=roster, siblings=["Ilyas"] if child == "Adam" else [])
        if seen:
            stopped[number] = {one.concern for one in seen}
    assert stopped == {6: {Concern.OTHER_CHILD}, 19: {Concern.MONEY}}


class TestAnotherChild:
    def test_luuk_bit_saar(self) -> None:
        text = "Luuk heeft vanmidd Saar gebeten in dr arm. Was erg moe, maar 40 min geslapen (12.50-13.30)"
        [finding] = examine(text, child="Luuk", roster=ROSTER)
        assert finding == Finding(Concern.OTHER_CHILD, 0, 42, "Saar")
        assert rest(text, [finding]) == "Was erg moe, maar 40 min geslapen (12.50-13.30)"
        assert unnamed(text, finding, "nl").startswith("Luuk heeft vanmidd een ander kind gebeten in dr arm.")
        assert unnamed(text, finding, "en").startswith("Luuk heeft vanmidd another child gebeten")

    @pytest.mark.parametrize(
        ("text", "mended"),
        [
            ("Saar en Luuk duwden haar", "Andere kinderen duwden haar"),
            ("pakte saars auto", "pakte een ander kind z'n auto"),
            ("zat naast Roos, en Roos lachte", "zat naast een ander kind, en een ander kind lachte"),
            ("Saartje gaf een kus", "Een ander kind gaf een kus"),
            ("speelde met anne fleur", "speelde met een ander kind"),
        ],
    )
    def test_the_name_is_taken_out(self, text: str, mended: str) -> None:
        [finding] = examine(text, child="Mila", roster=ROSTER)
        assert unnamed(text, finding, "nl") == mended
        assert found(mended) == []

    def test_only_a_named_child_can_be_unnamed(self) -> None:
        [finding] = examine("de factuur", child="Mila", roster=ROSTER)
        assert unnamed("de factuur", finding, "nl") == "de factuur"

    def test_several_findings_are_mended_from_the_last(self) -> None:
        text = "Speelde met Saar. Slp 12-14. Luuk gaf haar een bal."
        for finding in reversed(examine(text, child="Mila", roster=ROSTER)):
            text = unnamed(text, finding, "nl")
        assert text == "Speelde met een ander kind. Slp 12-14. Een ander kind gaf haar een bal."

    def test_who_is_both_child_and_namesake_is_the_child(self) -> None:
        assert examine("Sam sliep lekker", child="Sam", roster=["Sam", "Sam B."]) == ()

    def test_a_short_name_is_no_forest(self) -> None:
        assert examine("in het bos geweest", child="Mila", roster=["Bo"]) == ()
        assert examine("Bo's auto", child="Mila", roster=["Bo"])


class TestTheRest:
    def test_the_bottle_beside_it_still_goes(self) -> None:
        text = "slp 12.30-14.15, speelde met Saar, fl 9.30 160"
        assert rest(text, examine(text, child="Mila", roster=ROSTER)) == "slp 12.30-14.15. fl 9.30 160"

    def test_nothing_is_left(self) -> None:
        text = "De factuur staat nog open."
        assert rest(text, examine(text, child="Mila", roster=ROSTER)) == ""

    def test_a_text_without_findings_is_itself(self) -> None:
        assert rest(" Lekker gegeten. ", ()) == "Lekker gegeten."


class TestNotForParents:
    def test_a_remark_at_the_end_speaks_of_what_was_before_it(self) -> None:
        text = "At alles op. Ze viel van de commode. Niet naar ouders."
        assert rest(text, examine(text, child="Mila", roster=ROSTER)) == "At alles op."

    def test_a_remark_at_the_start_speaks_of_all(self) -> None:
        text = "Alleen voor het team. Ze viel van de commode. Morgen bespreken."
        assert rest(text, examine(text, child="Mila", roster=ROSTER)) == ""

    @pytest.mark.parametrize(
        ("text", "left"),
        [
            ("At alles op. Niet tegen mama zeggen: ze viel van de commode. Slp 10-11.", "At alles op. Slp 10-11."),
            ("At alles op, niet tegen mama zeggen: slp maar 10 min", "At alles op"),
            ("At alles op. Niet naar ouders:\nze viel van de commode.\nBultje.", "At alles op."),
        ],
    )
    def test_a_remark_with_a_colon_speaks_of_what_follows(self, text: str, left: str) -> None:
        assert rest(text, examine(text, child="Mila", roster=ROSTER)) == left


class TestSentences:
    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("slp 12.30-14.15. moeder vroeg naar factuur", ["slp 12.30-14.15.", "moeder vroeg naar factuur"]),
            ("fl 9.30. 150 ml", ["fl 9.30. 150 ml"]),
            ("temp. 38.5 om 9.30", ["temp. 38.5 om 9.30"]),
            ("bijv. a.u.b. een boek", ["bijv. a.u.b. een boek"]),
        ],
    )
    def test_a_clock_time_can_close_a_sentence(self, text: str, parts: list[str]) -> None:
        assert [span.of(text) for span in sentences(text)] == parts


class TestDevelopment:
    def test_an_invitation_anywhere_in_the_note_lets_it_go(self) -> None:
        worry = "We maken ons zorgen over haar spraak."
        assert found(worry) == [Concern.DEVELOPMENT]
        assert found(f"{worry} Zullen we een afspraak maken?") == []
        assert found(f"{worry} Maak een afspraak bij de logopedist.") == [Concern.DEVELOPMENT]

    def test_a_named_condition_is_held_whatever_it_invites_to(self) -> None:
        worry = "We denken dat ze autistisch is."
        assert found(f"{worry} We maken ons zorgen over haar spraak. Zullen we een afspraak maken?") == [
            Concern.DEVELOPMENT
        ]


class TestHearing:
    """Learned evidence from another room."""

    @staticmethod
    def hearing(strength: float) -> list[Concern]:
        def hear(sentences: Sequence[str]) -> list[Mapping[Concern, float]]:
            return [{Concern.MONEY: strength if "kwartje" in sentence else 0.0} for sentence in sentences]

        text = "Slp 12-14. Het kwartje viel bij kantoor."
        return [one.concern for one in examine(text, child="Mila", roster=ROSTER, hear=hear)]

    def test_it_must_be_strong_enough(self) -> None:
        assert self.hearing(ENOUGH[Concern.MONEY] - 0.01) == []
        assert self.hearing(ENOUGH[Concern.MONEY]) == [Concern.MONEY]

    def test_a_harmless_use_beats_a_hunch_but_not_certainty(self) -> None:
        def examined(strength: float) -> tuple[Finding, ...]:
            return examine(
                "Winkeltje gespeeld met geld",
                child="Mila",
                roster=ROSTER,
                hear=lambda sentences: [{Concern.MONEY: strength} for _ in sentences],
            )

        assert examined(CERTAIN - 0.01) == ()
        assert [one.concern for one in examined(CERTAIN)] == [Concern.MONEY]

    @staticmethod
    def heard(text: str, strength: float, concerns: Collection[Concern] = tuple(ENOUGH)) -> bool:
        def hear(sentences: Sequence[str]) -> list[Mapping[Concern, float]]:
            return [dict.fromkeys(concerns, strength) for _ in sentences]

        return bool(examine(text, child="Mila", roster=ROSTER, hear=hear))

    @pytest.mark.parametrize(
        "text", ["At niets.", "slp 10-11.30, fl 9.30 160", "Geen gedoe hoor", "dat zei ze zo", "Liedje over de maan"]
    )
    def test_facts_and_a_few_words_are_not_held_for_it(self, text: str) -> None:
        assert not self.heard(text, 1.0)

    def test_it_weighs_less_beside_care_and_least_where_no_word_agrees(self) -> None:
        beside = "Zij zong mee en daarna moest kantoor het nog opzoeken"
        assert self.heard(beside, BESIDE_CARE)
        assert not self.heard(beside, BESIDE_CARE - 0.01)
        unsaid = "Dat vond men wel degelijk anders dan hier eerder ooit afgesproken was"
        assert self.heard(unsaid, ALONE, [Concern.MONEY])
        assert not self.heard(unsaid, ALONE - 0.01, [Concern.MONEY])


TYPED = (
    "Mila Saar roos storm mees met door de factuur betaald gebeten, . ! ? : ; - ( ) \n 😊 @Kim niet naar ouders "
    "123456782 12.30 slp 10-11 at alles moeder van zorgen over thuis logopedie afspraak ’s 'n v/d İ ß ﬁ"
)
PIECES = st.lists(st.sampled_from(TYPED.split(" ")), max_size=16).map(" ".join)
NAMES = st.lists(st.one_of(st.sampled_from(ROSTER), st.text(max_size=8)), max_size=6)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=120), PIECES), st.one_of(st.just("Mila"), st.text(max_size=8)), NAMES, NAMES)
def test_any_text_is_examined(text: str, child: str, roster: list[str], siblings: list[str]) -> None:
    findings = examine(text, child=child, roster=roster, siblings=siblings)
    assert list(findings) == sorted(findings, key=lambda one: one.start)
    for finding in findings:
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.seen
    assert len(rest(text, findings)) <= len(text) + len(findings)
    for finding in reversed(findings):
        text = unnamed(text, finding, "nl")


CARE = st.sampled_from(
    ["slp 10-11.30", "at alles", "Lekker buiten gespeeld.", "2x ppl", "Vrolijke dag!", "Tot morgen 😊", "fl 9.30 160"]
)
HELD = st.sampled_from(
    ["De factuur staat open.", "Speelde met Saar.", "Niet tegen mama zeggen.", "Ze beet Yusuf.", "Veilig Thuis gebeld."]
)


@given(st.lists(st.one_of(CARE, HELD), min_size=1, max_size=6), st.sampled_from([" ", "\n", " 😊 "]))
def test_the_rest_holds_none_of_the_found_words(parts: list[str], gap: str) -> None:
    text = gap.join(part if part[-1] in ".!" else f"{part}." for part in parts)
    findings = examine(text, child="Mila", roster=ROSTER)
    left = rest(text, findings)
    assert not re.search("factuur|Saar|mama|Yusuf|Veilig", left)
    assert examine(left, child="Mila", roster=ROSTER) == ()


@given(
    st.lists(st.sampled_from(["Saar", "saartje", "Roos", "luuk", "storms", "Mees", "yusuff"]), min_size=1, max_size=3),
    st.sampled_from(["speelde met {}", "{} en Mila", "gebeten door {}", "{} huilde", "een {}", "{}"]),
)
def test_siblings_and_the_child_never_stop(names: list[str], frame: str) -> None:
    text = ". ".join(frame.format(name) for name in names)
    assert Concern.OTHER_CHILD not in found(text, "Mila", siblings=["Saar", "Roos", "Luuk", "Storm", "Mees", "Yusuf"])


@given(st.sampled_from(["Saar", "Luuk", "Yusuf"]), CARE, st.booleans())
def test_another_childs_name_is_always_seen(name: str, care: str, small: bool) -> None:
    text = f"{care} met {name.lower() if small else name}"
    assert Concern.OTHER_CHILD in found(text)


@given(st.integers(10_000_000, 99_999_999), st.sampled_from(["{}", "{}.{}.{}", "{} {} {}", "{}-{}-{}"]), CARE)
def test_a_service_number_is_always_seen(eight: int, shape: str, care: str) -> None:
    weighed = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), str(eight), strict=True)) % 11
    number = f"{eight}{weighed}"
    if weighed == 10:
        return
    assert has_bsn(number)
    typed = shape.format(number) if shape == "{}" else shape.format(number[:3], number[3:6], number[6:])
    [finding] = [one for one in examine(f"{care}, bsn {typed}", child="Mila", roster=[]) if one.concern is Concern.BSN]
    assert finding.seen == typed


@settings(deadline=None)
@given(st.integers(0, 99_999_999))
def test_a_telephone_number_is_no_service_number(tail: int) -> None:
    for text in (f"bel 06{tail:08}", f"+316{tail:08}", f"06-{tail:08}", f"+31 6 {tail:08}", "slp 10.00-11.35 13.20"):
        assert Concern.BSN not in found(text)
