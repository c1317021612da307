"""`overdracht route`: each message's reader as JSON Lines, and the numbers on labelled messages."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands.route import READERS, answer_line
from care.topics import Role, Topic
from translations.topics.listening import Ear

runner = CliRunner()


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


def asked(*lines: object) -> str:
    return "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)


def test_each_line_has_its_decision_readers_and_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OVERDRACHT_POLICY_FILE", raising=False)
    lines = asked(
        {"id": 1, "lang": "nl", "text": "Mila heeft goed geslapen vannacht en ze at een boterham"},
        {"id": "b", "lang": "nl", "text": "De incasso van de factuur is twee keer afgeschreven"},
    )
    result = runner.invoke(app, ["route"], input=lines)
    assert result.exit_code == 0
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert first["id"] == 1
    assert (first["decision"], first["readers"]) == ("group", ["group"])
    assert (second["decision"], second["readers"]) == ("billing", ["billing"])
    assert second["parts"][0]["text"] == "De incasso van de factuur is twee keer afgeschreven"
    assert second["parts"][0]["decision"] == "billing"
    assert 0 <= second["confidence"] <= 1


def test_a_bad_line_is_named_by_its_number_and_the_others_go_on() -> None:
    lines = asked(
        "not json", [1], {"id": 3, "lang": "nl"}, "", {"id": 5, "lang": 7, "text": "x"}, {"id": 6, "text": "hoi"}
    )
    result = runner.invoke(app, ["route"], input=lines)
    assert result.exit_code == 1
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [None, None, 3, 5, 6]
    assert [answer.get("error", "")[:6] for answer in answers] == ["Line 1", "Line 2", "Line 3", "Line 5", ""]


def test_what_has_to_be_asked_has_no_reader(ear: Ear) -> None:
    answer = answer_line(ear, b'{"id": 1, "lang": "nl", "text": ""}', READERS)
    assert (answer["decision"], answer["readers"]) == ("ask", [])


def test_a_line_that_is_no_unicode_is_answered(ear: Ear) -> None:
    assert "error" in answer_line(ear, b"\xff\xfe", READERS)
    assert "decision" in answer_line(ear, b'{"id": 1, "lang": "nl", "text": "\\ud800"}', READERS)


def test_the_organisation_says_who_reads_what(ear: Ear) -> None:
    own = {**READERS, Topic.PAYMENT: Role.MANAGEMENT}
    line = json.dumps({"id": 1, "lang": "nl", "text": "De incasso van de factuur is twee keer afgeschreven"})
    assert answer_line(ear, line.encode(), own)["readers"] == ["management"]


def test_labelled_messages_are_measured(tmp_path: Path) -> None:
    file = tmp_path / "nl.tsv"
    file.write_text(
        "care\tMila heeft goed geslapen vannacht en ze at een boterham\n"
        "payment\tDe incasso van de factuur is twee keer afgeschreven\n",
        encoding="utf-8",
    )
    result = runner.invoke(app, ["route", "--evaluate", str(file)])
    assert result.exit_code == 0
    assert "leaks   0" in result.stdout
    assert "100.0 %" in result.stdout


def test_a_leak_is_named_by_its_line_and_fails(tmp_path: Path) -> None:
    file = tmp_path / "labels.tsv"
    file.write_text("payment\tMila heeft goed geslapen vannacht en ze at een boterham\n", encoding="utf-8")
    result = runner.invoke(app, ["route", "--evaluate", "--lang", "nl", str(file)])
    assert result.exit_code == 1
    assert f"leak {file}:1: payment → group" in result.stdout


def test_an_unknown_topic_is_named_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "nl.tsv"
    file.write_text("weather\tWat een regen\n", encoding="utf-8")
    result = runner.invoke(app, ["route", "--evaluate", str(file)])
    assert result.exit_code == 1
    assert "line 1: unknown topic 'weather'" in result.stderr


def test_the_usual_readers_are_on_the_right_side_of_the_wall() -> None:
    assert set(READERS) == set(Topic)
    assert all(READERS[topic].with_child == topic.everyday for topic in Topic)
