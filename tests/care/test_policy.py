"""The organisation's own file: what it may say, and how a mistake in it is named."""

from datetime import time
from pathlib import Path

import pytest

from care.policy import LANGUAGES, Policy
from care.policy_file import PolicyFile, PolicyProblem, load
from care.topics import Role, Topic
from tests.policies import TOPICS
from translations.catalogue import shared_catalogue

SMALLEST = 'organisation = "De Linde"\nphone = "020 555 01 23"\n'
READERS = {topic: chosen["reader"] for topic, chosen in TOPICS.items()}


OF_BILLING = "[roles.billing]\n"


def table(**readers: str) -> str:
    """The table of who reads what, with the people whom it must name."""
    people = '\n[roles.management]\nperson = "Roel"\n[roles.safeguarding]\nperson = "Nadia"\n'
    return people + "".join(f'[topics.{topic}]\nreader = "{who}"\n' for topic, who in {**READERS, **readers}.items())


def policy(tmp_path: Path, text: str) -> Policy:
    file = tmp_path / "policy.toml"
    file.write_text(text, encoding="utf-8")
    return load(file)


def test_a_name_a_number_and_the_table_are_enough_for_a_dutch_nursery(tmp_path: Path) -> None:
    chosen = policy(tmp_path, SMALLEST + table())
    assert (chosen.timezone, chosen.team_language, chosen.send_at, chosen.undo_seconds) == (
        "Europe/Amsterdam",
        "nl",
        time(17),
        60,
    )
    assert chosen.group_send_at("Vlinders") == time(17)


def test_a_group_chooses_its_own_hour_and_keeps_the_organisation_s_without_one(tmp_path: Path) -> None:
    chosen = policy(
        tmp_path,
        SMALLEST + 'send_at = 16:30:00\n[groups."BSO Kasteel"]\nsend_at = 17:45:00\n[groups.Rupsen]\n' + table(),
    )
    assert chosen.group_send_at("BSO Kasteel") == time(17, 45)
    assert chosen.group_send_at("Rupsen") == time(16, 30)
    assert chosen.group_send_at("Vlinders") == time(16, 30)


@pytest.mark.parametrize(
    ("text", "group", "at"),
    [
        ("", "Vlinders", time(16)),
        ("floor_at = 15:00:00", "Vlinders", time(15)),
        ("closes = 12:30:00", "Vlinders", time(11, 30)),
        ("opens = 16:30:00\ncloses = 17:15:00", "Vlinders", time(16, 30)),
        ("floor_at = 15:00:00\n[groups.BSO]\nfloor_at = 17:15:00", "BSO", time(17, 15)),
        ('floor_at = 15:00:00\n[locations.Hof]\ngroups = ["BSO"]\ncloses = 13:00:00', "BSO", time(12)),
    ],
)
def test_the_team_is_asked_at_the_chosen_hour_or_an_hour_before_closing_where_nobody_is_there_then(
    tmp_path: Path, text: str, group: str, at: time
) -> None:
    assert policy(tmp_path, f"{SMALLEST}{text}\n{table()}").group_floor_at(group) == at


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('timezone = "Europe/Amsterdm"', "'Europe/Amsterdm' is not a time zone"),
        ('timezone = "../../etc/passwd"', "is not a time zone"),
        ('team_language = "pl"', "team_language: a team writes one of: nl, en"),
        ("open_days = []", "open_days"),
        ("open_days = [0, 8]", "numbers from 1 (Monday) to 7 (Sunday)"),
        ("undo_seconds = -1", "undo_seconds"),
        ("undo_seconds = 100000", "undo_seconds"),
        ('send_at = "after lunch"', "send_at"),
        ("floor_at = 19:00:00", "floor_at: 19:00 is not within the opening hours, 07:30 to 18:30"),
        ('[groups."BSO Kasteel"]\nfloor_at = 07:00:00', "[groups.BSO Kasteel] floor_at: 07:00 is not within"),
        (
            '[groups.BSO]\nfloor_at = 09:00:00\n[locations.Kasteel]\ngroups = ["BSO"]\nopens = 12:00:00',
            "[groups.BSO] floor_at: 09:00 is not within the opening hours, 12:00 to 18:30",
        ),
        ("opens = 18:30:00\ncloses = 07:30:00", "closes: it opens before it closes"),
        ("opens = 19:00:00", "opens: it opens before it closes, not at 19:00 and 18:30"),
        ("sendat = 17:00:00", "sendat: Extra inputs are not permitted"),
        ("[groups.Vlinders]\nsend = 17:00:00", "groups.Vlinders.send"),
        ("phone = ", "Invalid value"),
    ],
)
def test_a_mistake_is_named_with_the_file_and_the_setting(tmp_path: Path, line: str, named: str) -> None:
    text = SMALLEST.replace('phone = "020 555 01 23"', "") + line if "phone" in line else SMALLEST + line
    with pytest.raises(PolicyProblem) as caught:
        policy(tmp_path, f"{text}\n{table()}")
    assert named in str(caught.value)
    assert str(tmp_path / "policy.toml") in str(caught.value)


def test_a_missing_file_or_one_that_is_no_text_says_so(tmp_path: Path) -> None:
    with pytest.raises(PolicyProblem, match=r"no policy file; docs/policy\.example\.toml"):
        load(tmp_path / "nothing.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PolicyProblem, match=r"bytes\.toml"):
        load(tmp_path / "bytes.toml")


def test_the_example_in_the_documentation_can_be_used() -> None:
    example = load(Path(__file__).parents[2] / "docs" / "policy.example.toml")
    assert example.organisation


def test_every_language_of_parents_may_have_a_text_for_closed_hours() -> None:
    assert {one.code for one in shared_catalogue().languages} == LANGUAGES


def test_without_a_table_of_who_reads_what_nothing_starts(tmp_path: Path) -> None:
    with pytest.raises(PolicyProblem, match="no table that says who reads what"):
        policy(tmp_path, SMALLEST)


@pytest.mark.parametrize(
    ("text", "line", "named"),
    [
        (table(payment="group"), "[topics.payment]", "payment: the reader is an office role, never the group"),
        (table(complaint="mentor"), "[topics.complaint]", "complaint: the reader is an office role"),
        (table(care="billing"), "[topics.care]", "care: the reader is the group or the mentor"),
        (table(urgent="mentor"), "[topics.urgent]", "urgent: the reader is the group"),
        (table(privacy="boss"), 'reader = "boss"', "topics.privacy.reader"),
        (table().replace("[topics.safety]", "[topics.safe]"), "[topics.safe]", "topics.safe"),
        (
            table().replace('person = "Nadia"', ""),
            "[roles.safeguarding]",
            "[roles.safeguarding] needs a person: safety goes to",
        ),
        (
            table().replace('person = "Roel"', ""),
            "[roles.management]",
            "[roles.management] needs a person: conduct goes to",
        ),
        (
            table() + '[roles.billing]\ndeputy = "billing"\n',
            "[roles.billing]",
            "billing: the deputy is another office role",
        ),
        (
            table() + '[roles.billing]\ndeputy = "group"\n',
            "[roles.billing]",
            "billing: the deputy is another office role",
        ),
        (
            table() + '[locations.A]\ngroups = ["X"]\n[locations.B]\ngroups = ["X"]\n',
            "[locations.A]",
            "'X' is at 'A' and at 'B'",
        ),
        (table() + "[roles.billing]\nopen_days = [9]\n", "open_days = [9]", "roles.billing.open_days"),
        (
            table() + "[roles.billing]\nopens = 09:00:00\ncloses = 09:00:00\n",
            "closes = 09:00:00",
            "[roles.billing] closes: it opens before it closes, not at 09:00 and 09:00",
        ),
        (table() + "[roles.billing]\nopens = 19:00:00\n", "opens = 19:00:00", "[roles.billing] opens: it opens before"),
        (
            table() + "[locations.'De Hof']\ngroups = ['X']\ncloses = 07:00:00\n",
            "closes = 07:00:00",
            "[locations.De Hof] closes: it opens before it closes, not at 07:30 and 07:00",
        ),
        (
            table() + '[closed_texts]\nxx = "Bel {phone}"\n',
            'xx = "Bel {phone}"',
            "closed_texts: xx: no language of parents; those are ar, bg, de,",
        ),
        (
            table() + '[closed_texts]\nen = "Call {phone}"\nnl = "Bel ons morgen"\n',
            'nl = "Bel ons morgen"',
            "closed_texts: nl: say where {phone} comes",
        ),
        (table() + "[[roles.billing.answers]]\ntitle = 'x'\n", "[[roles.billing.answers]]", "answers.0.text"),
    ],
)
def test_a_mistake_in_the_table_is_named_by_its_line(tmp_path: Path, text: str, line: str, named: str) -> None:
    with pytest.raises(PolicyProblem) as caught:
        policy(tmp_path, SMALLEST + text)
    assert named in str(caught.value)
    number = (SMALLEST + text).splitlines().index(line) + 1
    assert f"policy.toml, line {number}:" in str(caught.value)


def test_a_location_and_a_role_have_their_own_hours_and_number(tmp_path: Path) -> None:
    chosen = policy(
        tmp_path,
        SMALLEST
        + "[locations.Kasteel]\ngroups = ['BSO']\nopens = 12:00:00\nphone = '020 111'\nholidays = [2026-12-24]\n"
        + table()
        + "[roles.billing]\ncloses = 16:00:00\n",
    )
    assert (chosen.at("BSO").opens, chosen.at("BSO").phone, chosen.at("Vlinders").opens) == (
        time(12),
        "020 111",
        time(7, 30),
    )
    assert [str(day) for day in chosen.at("BSO").holidays] == ["2026-12-24"]
    assert chosen.of(Role.BILLING).closes == time(16)
    assert chosen.of(Role.PLANNING).closes == chosen.closes


def test_a_change_counts_from_the_next_message_and_a_mistake_leaves_what_counted(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(SMALLEST + table(), encoding="utf-8")
    rules = PolicyFile(file)
    assert rules().table[Topic.PAYMENT] is Role.BILLING
    file.write_text(SMALLEST + table(payment="management"), encoding="utf-8")
    assert rules().table[Topic.PAYMENT] is Role.MANAGEMENT
    file.write_text(SMALLEST + table(payment="group"), encoding="utf-8")
    assert rules().table[Topic.PAYMENT] is Role.MANAGEMENT
    assert rules.problem is not None
    assert "payment" in rules.problem
    file.unlink()
    assert rules().table[Topic.PAYMENT] is Role.MANAGEMENT
