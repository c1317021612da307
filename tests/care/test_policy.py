"""The organisation's own file: what it may say, and how a mistake in it is named."""

from datetime import time
from pathlib import Path

import pytest

from care.policy import Policy, PolicyProblem, load

SMALLEST = 'organisation = "De Linde"\nphone = "020 555 01 23"\n'


def policy(tmp_path: Path, text: str) -> Policy:
    file = tmp_path / "policy.toml"
    file.write_text(text, encoding="utf-8")
    return load(file)


def test_two_lines_are_enough_for_a_dutch_nursery(tmp_path: Path) -> None:
    chosen = policy(tmp_path, SMALLEST)
    assert (chosen.timezone, chosen.team_language, chosen.send_at, chosen.undo_seconds) == (
        "Europe/Amsterdam",
        "nl",
        time(17),
        60,
    )
    assert chosen.group_send_at("Vlinders") == time(17)


def test_a_group_chooses_its_own_hour_and_keeps_the_organisation_s_without_one(tmp_path: Path) -> None:
    chosen = policy(
        tmp_path, SMALLEST + 'send_at = 16:30:00\n[groups."BSO Kasteel"]\nsend_at = 17:45:00\n[groups.Rupsen]\n'
    )
    assert chosen.group_send_at("BSO Kasteel") == time(17, 45)
    assert chosen.group_send_at("Rupsen") == time(16, 30)
    assert chosen.group_send_at("Vlinders") == time(16, 30)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('timezone = "Europe/Amsterdm"', "'Europe/Amsterdm' is not a time zone"),
        ('timezone = "../../etc/passwd"', "is not a time zone"),
        ('team_language = "pl"', "team_language: Value error, a team writes one of: nl, en"),
        ("open_days = []", "open_days"),
        ("open_days = [0, 8]", "numbers from 1 (Monday) to 7 (Sunday)"),
        ("undo_seconds = -1", "undo_seconds"),
        ("undo_seconds = 100000", "undo_seconds"),
        ('send_at = "after lunch"', "send_at"),
        ("opens = 18:30:00\ncloses = 07:30:00", "opens before it closes"),
        ("sendat = 17:00:00", "sendat: Extra inputs are not permitted"),
        ("[groups.Vlinders]\nsend = 17:00:00", "groups.Vlinders.send"),
        ("phone = ", "Invalid value"),
    ],
)
def test_a_mistake_is_named_with_the_file_and_the_setting(tmp_path: Path, line: str, named: str) -> None:
    with pytest.raises(PolicyProblem) as caught:
        policy(tmp_path, SMALLEST.replace('phone = "020 555 01 23"', "") + line if "phone" in line else SMALLEST + line)
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
