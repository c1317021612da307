"""`overdracht gate`: JSON Lines in, for each note whether it may go to these parents; or a table of notes measured."""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.route import policy_now
from care.gate import Concern, Hear, examine

Json = dict[str, object]

_FINE = "fine"
_COLUMNS = 5


class BadLine(Exception):
    """What is wrong with one line, in a sentence."""


@dataclass(frozen=True, slots=True)
class Case:
    """One note of a table with what the gate should say."""

    line: int
    expected: str
    child: str
    roster: Sequence[str]
    siblings: Sequence[str]
    text: str


def gate(
    evaluate: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            exists=True,
            dir_okay=False,
            help="Measure on a table instead: expected concern or fine, child, roster, siblings, text.",
        ),
    ] = None,
) -> None:
    """Judge notes: JSONL {"id", "child", "roster", "siblings", "text"} on stdin to JSONL {"id", "verdict", "reason"}.

    The verdict is send or stop; the reason is the most serious concern, and "concerns" lists all of them. Judged is as
    the bot does it, in the team language of OVERDRACHT_POLICY_FILE where that file exists, else in Dutch. A line that
    cannot be read is named on standard error with its number; the others still go on, and the exit status is 1.
    """
    from translations.topics.hunches import Hunches

    policy = policy_now()
    hear = Hunches(policy.team_language) if policy else Hunches()
    if evaluate is not None:
        _evaluate(evaluate, hear)
        return
    failed = False
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            answer = answer_line(line, hear)
        except BadLine as problem:
            failed = True
            typer.echo(f"Line {number}: {problem}", err=True)
            continue
        text = json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
        sys.stdout.write(text + "\n")
    if failed:
        raise typer.Exit(1)


def answer_line(line: bytes, hear: Hear) -> Json:
    """One line's verdict."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise BadLine(f"not JSON: {problem}.") from None
    if not isinstance(asked, dict):
        raise BadLine("must be a JSON object with id, child, roster, siblings and text.")
    for key in ("child", "text"):
        if not isinstance(asked.get(key), str):
            raise BadLine(f"{key} is missing or is not a text.")
    roster, siblings = _names(asked, "roster"), _names({"siblings": [], **asked}, "siblings")
    return {"id": asked.get("id"), **_verdict(concerns(asked["text"], asked["child"], roster, siblings, hear))}


def _names(asked: Json, key: str) -> list[str]:
    names = asked.get(key)
    if not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
        raise BadLine(f"{key} must be a list of names.")
    return names


def concerns(text: str, child: str, roster: Sequence[str], siblings: Sequence[str], hear: Hear) -> list[Concern]:
    """The concerns of a note, the most serious first."""
    seen = {finding.concern for finding in examine(text, child=child, roster=roster, siblings=siblings, hear=hear)}
    return [concern for concern in Concern if concern in seen]


def _verdict(found: Sequence[Concern]) -> Json:
    names = [concern.value for concern in found]
    return {"verdict": "stop" if names else "send", "reason": names[0] if names else None, "concerns": names}


def _evaluate(path: Path, hear: Hear) -> None:
    problems: list[str] = []
    cases: list[Case] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            cases.extend([_case(number, line)] if line.strip() else [])
        except BadLine as problem:
            problems.append(f"Line {number}: {problem}")
    for sentence in problems:
        typer.echo(sentence, err=True)
    for row in report(cases, hear):
        typer.echo(row)
    if problems:
        raise typer.Exit(1)


def _case(number: int, line: str) -> Case:
    columns = line.split("\t")
    if len(columns) != _COLUMNS:
        raise BadLine(f"has {len(columns)} columns in place of {_COLUMNS}.")
    expected, child, roster, siblings, text = columns
    if expected not in (_FINE, *Concern):
        raise BadLine(f"expects {expected!r}: use {_FINE}, {', '.join(Concern)}.")
    return Case(number, expected, child, _split(roster), _split(siblings), text)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def report(cases: Iterable[Case], hear: Hear) -> list[str]:
    """How many notes of each concern were stopped, how many good ones held, and which lines went wrong."""
    total, right, named, wrong = Counter[str](), Counter[str](), Counter[str](), list[str]()
    for case in cases:
        found = [concern.value for concern in concerns(case.text, case.child, case.roster, case.siblings, hear)]
        good = bool(found) != (case.expected == _FINE)
        total[case.expected] += 1
        right[case.expected] += good
        named[case.expected] += case.expected in found
        if not good:
            wrong.append(f"line {case.line}: expected {case.expected}, found {', '.join(found) or 'nothing'}")
    stops = [concern.value for concern in Concern if total[concern.value]]
    rows = [f"{key}: {right[key]} of {total[key]} stopped, {named[key]} for this reason" for key in stops]
    rows.append(f"to be stopped: {_share(sum(right[key] for key in stops), sum(total[key] for key in stops))} stopped")
    rows.append(f"good notes: {_share(total[_FINE] - right[_FINE], total[_FINE])} held")
    return [*rows, *wrong]


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "0 of 0"
