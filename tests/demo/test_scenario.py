"""Scenarios: played to the byte the same, and refused in words when a step cannot be played."""

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.demo.nursery import Nursery, Plan, opened
from bot.demo.scenario import BadScenario, Step, play, read

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs/example.jsonl"
ENGLISH = Path(__file__).parent / "scenarios/english_team.jsonl"
DEBIT = "Dlaczego faktura została pobrana dwa razy w tym miesiącu?"
MILA = {"room": "Team Vlinders", "topic": "Mila"}


def start(*arguments: str | Path, seed: str = "0") -> subprocess.Popen[str]:
    """`overdracht demo`; with another `seed`, sets come in another order."""
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(demo: subprocess.Popen[str]) -> tuple[int, str, str]:
    told, complained = demo.communicate(timeout=300)
    return demo.returncode, told, complained


def read_by(told: list[dict[str, Any]], name: str) -> str:
    """All that came on one person's phone, as one text."""
    return "\n\n".join(entry["text"] for entry in told if entry["name"] == name and entry["event"] == "message")


@pytest.fixture
async def nursery() -> AsyncIterator[Nursery]:
    async with opened(Plan(engines=()), running=False) as nursery:
        yield nursery


def test_the_example_of_a_day_gives_the_same_transcript_to_the_byte(tmp_path: Path) -> None:
    files = [tmp_path / "one.json", tmp_path / "two.json"]
    demos = [
        start("--script", EXAMPLE, "--transcript", file, seed=str(seed)) for seed, file in enumerate(files, start=1)
    ]
    for demo in demos:
        status, told, complained = end(demo)
        assert (status, told) == (0, ""), complained
    assert files[0].read_bytes() == files[1].read_bytes()

    told = json.loads(files[0].read_text(encoding="utf-8"))
    anna, karim, fatima = read_by(told, "Anna"), read_by(told, "Karim"), read_by(told, "Fatima")
    assert "Sen: 10:00–11:35" in anna, "sent again after Telegram was too busy"
    assert "Mila prawie nie ma już pieluszek." in anna
    assert "Sen: 10:00–11:15" in anna, "the correction"
    assert "النوم" in karim
    assert "Anna heeft het begrepen" in fatima
    assert "Karim (Arabisch) begrijpt dit niet goed" in fatima
    assert "Emine heeft de bot geblokkeerd" in fatima
    assert "📌 Voor dinsdag 24 november" in fatima
    ingrid = read_by(told, "Ingrid")
    assert "Kto to czyta: Ingrid – Biuro (faktury i płatności)" in anna, "two things in one message"
    assert "Mila źle spała w nocy." in fatima
    assert "dlaczego faktura została pobrana dwa razy" in ingrid
    assert "faktura" not in fatima + karim
    assert "spała" not in ingrid
    assert "Zadzwonimy do Państwa dziś po południu." in anna, "the office's answer"
    assert "Anna heeft het begrepen" in ingrid
    assert any(entry["media"] == "photo" for entry in told if entry["name"] == "Anna" and "media" in entry)
    assert [entry["at"] for entry in told] == sorted(entry["at"] for entry in told)
    assert not any(word in entry.get("text", "") for entry in told for word in ("/start", "/link"))


async def test_a_team_that_writes_english_is_served_in_english() -> None:
    plan = Plan(engines=())
    policy = plan.policy.model_copy(update={"team_language": "en"})
    async with opened(Plan(engines=(), policy=policy), running=False) as nursery:
        told = await play(nursery, read(ENGLISH))
        assert [phone.language for phone in nursery.telegram.phones.values()] == ["en", "pl", "ar", "en"]
        created = nursery.telegram.screen(nursery.people["Fatima"], nursery.rooms["Team Vlinders"], 4)[0]
        assert created.service == "Overdracht created the topic “Mila”"
    fatima = read_by(told, "Fatima")
    assert "Sleep: 10:00–11:35" in fatima
    assert "To: Anna (Polish) and Karim (Arabic)" in fatima
    assert "Karim has understood it." in fatima
    assert "Thank you!" in fatima
    assert "Sen: 10:00–11:35" in read_by(told, "Anna")
    assert "Mila prawie nie ma już pieluszek." in read_by(told, "Anna")
    assert "النوم" in read_by(told, "Karim")
    buttons = [
        label for entry in told if entry["name"] == "Fatima" for row in entry.get("buttons", []) for label in row
    ]
    assert "✅ Send" in buttons


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("slp 10-11", "line 3: this is not JSON"),
        ("[1]", "line 3: a step is a JSON object"),
        ('{"who": "Anna", "shouts": "x"}', "line 3: a step has one of: says, taps, .*; this one has none"),
        ('{"who": "Anna", "says": "x", "taps": "y"}', "this one has says, taps"),
        ('{"who": "Anna", "says": "x", "topik": "Mila"}', "line 3: 'topik' does not belong to 'says'"),
        ('{"who": "Anna", "says": 5}', "line 3: 'says' must be a text"),
        ('{"who": "Anna", "blocks": "no"}', "line 3: 'blocks' must be true or false"),
        ('{"says": "x"}', "line 3: 'who' is missing"),
        ('{"who": "Anna", "edits": "x"}', "line 3: 'to' is missing"),
        ('{"who": "Anna", "says": "x", "topic": "Mila"}', "line 3: a topic is in a room"),
        ('{"wait": "soon"}', "line 3: 'soon' is no length of time; write 60s, 5m, 2h or 1d"),
    ],
)
def test_a_line_that_is_no_step_is_named(tmp_path: Path, line: str, complaint: str) -> None:
    file = tmp_path / "scenario.jsonl"
    file.write_text(f'# A scenario\n{{"wait": "1s"}}\n{line}\n', encoding="utf-8")
    with pytest.raises(BadScenario, match=complaint):
        read(file)


UNPLAYABLE: list[tuple[dict[str, Any], str]] = [
    ({"who": "Pietje", "says": "x"}, "nobody is called 'Pietje'; there are Anna, Bram"),
    ({"who": "Anna", "says": " "}, "nothing typed"),
    ({"who": "Fatima", "says": "x", "room": "Team Rupsen"}, "no room is called 'Team Rupsen'; there are"),
    ({"who": "Fatima", "says": "x", "room": "Team Vlinders", "topic": "Finn"}, "no topic 'Finn' in Team Vlinders"),
    ({"who": "Anna", "says": "x", **MILA}, "Anna is not in Team Vlinders"),
    ({"who": "Fatima", "says": "x", "reply_to": "nergens", **MILA}, "no message there holds 'nergens'"),
    ({"who": "Anna", "edits": "Mila", "to": "x"}, "no message of their own holds 'Mila'"),
    ({"who": "Anna", "taps": "✅ Versturen"}, "no button there is called '✅ Versturen'; there are none"),
    ({"who": "Anna", "sends": "money"}, "nobody can send 'money'"),
    ({"who": "Anna", "sends": "sticker", "caption": "x"}, "only a photo has a caption"),
    ({"telegram": {"code": 429}}, "trouble needs a 'method'"),
    ({"telegram": {"method": "sendMessage", "cod": 1}}, "trouble has no 'cod'"),
    ({"telegram": {"method": "sendMessage", "times": "2"}}, "'times' of trouble must be a number"),
    ({"telegram": {"method": "sendMessage", "chat": "Piet"}}, "no chat is called 'Piet'"),
]


async def test_a_step_that_cannot_be_played_is_named(nursery: Nursery) -> None:
    for does, complaint in UNPLAYABLE:
        verb = next(verb for verb in ("says", "taps", "edits", "sends", "telegram") if verb in does)
        with pytest.raises(BadScenario, match=f"line 7: {complaint}"):
            await play(nursery, [Step(7, verb, does)])


async def test_a_topic_of_the_office_goes_by_words_of_its_name(nursery: Nursery) -> None:
    says, waits = Step(1, "says", {"who": "Anna", "says": DEBIT}), Step(2, "wait", {"wait": "15s"})
    await play(nursery, [says, waits])
    there = {"room": "Administratie", "topic": "Anna · Facturen"}
    told = await play(nursery, [Step(3, "says", {"who": "Ingrid", "says": "Excuses.", **there})])
    assert "Naar: Anna (Pools), namens Kantoor (facturen en betalen)" in read_by(told, "Ingrid")
    with pytest.raises(BadScenario, match="line 4: no topic 'Karim' in Administratie; there are #1 Anna"):
        await play(nursery, [Step(4, "says", {"who": "Ingrid", "says": "x", **there, "topic": "Karim"})])


async def test_a_tap_stays_in_its_topic_and_needs_no_invisible_marks(nursery: Nursery, tmp_path: Path) -> None:
    steps = [
        {"who": "Fatima", "says": "slp 10-11.35, at alles, erg vrolijk", **MILA},
        {"who": "Fatima", "says": "fl 9.30 160, slp 1 uur, rustig", "room": "Team Vlinders", "topic": "Yusuf"},
        {"who": "Fatima", "taps": "✅ Versturen", **MILA},
        {"wait": "15s"},
        {"who": "Karim", "taps": "✅ مفهوم"},
        {"wait": "15s"},
    ]
    file = tmp_path / "scenario.jsonl"
    file.write_text("\n".join(map(json.dumps, steps)), encoding="utf-8")
    told = await play(nursery, read(file))
    assert "Karim heeft het begrepen" in read_by(told, "Fatima")
    assert "160 ml" not in read_by(told, "Emine")


def test_a_bad_scenario_ends_with_a_sentence_and_writes_nothing(tmp_path: Path) -> None:
    unreadable, unplayable, out = tmp_path / "unreadable.jsonl", tmp_path / "unplayable.jsonl", tmp_path / "out.json"
    unreadable.write_bytes(b"\xff\xfe\x00")
    unplayable.write_text('{"wait": "1s"}\n\n{"who": "Anna", "taps": "Nee"}\n', encoding="utf-8")
    first, second = (start("--script", file, "--transcript", out) for file in (unreadable, unplayable))
    assert end(first) == (1, "", f"{unreadable}, this is not a text file in UTF-8\n")
    status, told, complained = end(second)
    assert (status, told) == (1, "")
    assert complained == f"{unplayable}, line 3: no button there is called 'Nee'; there are none\n"
    assert not out.exists()


def test_a_transcript_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    scenario = tmp_path / "scenario.jsonl"
    scenario.write_text('{"wait": "1s"}\n', encoding="utf-8")
    status, told, complained = end(start("--script", scenario, "--transcript", tmp_path / "nowhere/out.json"))
    assert (status, told) == (1, "")
    assert (
        complained == f"The transcript cannot be written to {tmp_path}/nowhere/out.json: No such file or directory.\n"
    )
