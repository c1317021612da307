"""`overdracht gate`: a verdict for every line, whatever the line is."""

import io
import json
import re
import sys
from pathlib import Path

import pytest
import typer

from bot.commands.gate import gate
from care.gate import examine

ROSTER = ["Mila", "Saar"]


def line(**asked: object) -> str:
    return json.dumps({"child": "Mila", "roster": ROSTER, "siblings": [], **asked})


def judge(lines: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    typed = io.TextIOWrapper(io.BytesIO("\n".join(lines).encode("utf-8", "surrogateescape")))
    monkeypatch.setattr(sys, "stdin", typed)
    try:
        gate()
    except typer.Exit as exit_:
        return exit_.exit_code
    return 0


def test_each_note_has_a_verdict_with_its_most_serious_reason(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        line(id=1, text="Lekker gegeten"),
        line(id="b", text="Factuur staat open. Saar beet haar."),
        "",
        json.dumps({"child": "Mila", "roster": ROSTER, "text": "Mila slp 10-11"}),
    ]
    assert judge(lines, monkeypatch) == 0
    assert [json.loads(answer) for answer in capsys.readouterr().out.splitlines()] == [
        {"id": 1, "verdict": "send", "reason": None, "concerns": []},
        {"id": "b", "verdict": "stop", "reason": "other_child", "concerns": ["other_child", "money"]},
        {"id": None, "verdict": "send", "reason": None, "concerns": []},
    ]


def test_what_was_learned_from_examples_counts_as_it_does_in_the_bot(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    learned = "Wisc of zoiets? Hij snapt er echt minder van dan de anderen."
    assert not examine(learned, child="Mila", roster=ROSTER), "no rule says so"
    proud = "Kan al 10 woordjes zeggen, jullie zien thuis vast hetzelfde."
    lines = [line(id=1, text=learned), line(id=2, text=proud), line(id=3, text=proud.replace("al", "nog geen", 1))]
    assert judge(lines, monkeypatch) == 0
    assert [json.loads(answer)["reason"] for answer in capsys.readouterr().out.splitlines()] == [
        "development",
        None,
        "development",
    ]


@pytest.mark.parametrize("table", ["gate/nl.tsv", "gate/en.tsv", "gate_notes.tsv"])
def test_of_the_notes_that_were_kept_nearly_all_are_judged_well(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    gate(evaluate=Path(__file__).parents[1] / "data" / table)
    shares = re.findall(r"\(([0-9.]+) %\)", capsys.readouterr().out)
    stopped, held = map(float, shares)
    assert stopped >= 95.0
    assert held <= 5.0


def test_a_bad_line_is_named_and_the_others_are_judged(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        "{not json",
        "[]",
        "",
        line(id=4, text=7),
        line(id=5, text="a", roster="Saar"),
        line(id=6, text="a", siblings=[1]),
        line(id=7, text="Slp 10-11"),
        "\udcff",
    ]
    assert judge(lines, monkeypatch) == 1
    said = capsys.readouterr()
    assert [json.loads(answer)["id"] for answer in said.out.splitlines()] == [7]
    assert [sentence.split(":")[0] for sentence in said.err.splitlines()] == [f"Line {n}" for n in (1, 2, 4, 5, 6, 8)]
    assert "roster must be a list of names" in said.err


def test_a_table_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "notes.tsv"
    table.write_text(
        "fine\tMila\tMila,Saar\t\tLekker gegeten\n"
        "fine\tMila\tMila,Saar\tSaar\tSpeelde met Saar\n"
        "fine\tMila\tMila,Saar\t\tSpeelde met Saar\n"
        "money\tMila\tMila,Saar\t\tFactuur staat open\n"
        "abuse\tMila\tMila,Saar\t\tLekker gegeten\n",
        encoding="utf-8",
    )
    gate(evaluate=table)
    assert capsys.readouterr().out.splitlines() == [
        "abuse: 0 of 1 stopped, 0 for this reason",
        "money: 1 of 1 stopped, 1 for this reason",
        "to be stopped: 1 of 2 (50.0 %) stopped",
        "good notes: 1 of 3 (33.3 %) held",
        "line 3: expected fine, found other_child",
        "line 5: expected abuse, found nothing",
    ]


def test_a_table_with_a_bad_line_says_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "notes.tsv"
    table.write_text("fine\tMila\n\nrude\tMila\t\t\tHoi\nfine\tMila\t\t\tHoi\n", encoding="utf-8")
    with pytest.raises(typer.Exit):
        gate(evaluate=table)
    said = capsys.readouterr()
    assert [sentence.split(":")[0] for sentence in said.err.splitlines()] == ["Line 1", "Line 3"]
    assert "good notes: 0 of 1 (0.0 %) held" in said.out
