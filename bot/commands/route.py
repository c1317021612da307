"""`overdracht route`: JSON Lines in, who is to read each message out; and how often that is right."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from care.routing import DECISIONS, Part, decision_of
from care.topics import Role, Topic

if TYPE_CHECKING:
    from care.policy import Policy
    from translations.topics.listening import Ear

Json = dict[str, object]
Table = Mapping[Topic, Role]

READERS: Table = {
    Topic.CARE: Role.GROUP,
    Topic.DEVELOPMENT: Role.MENTOR,
    Topic.URGENT: Role.GROUP,
    Topic.PAYMENT: Role.BILLING,
    Topic.ALLOWANCE: Role.BILLING,
    Topic.CONTRACT: Role.PLANNING,
    Topic.DISSATISFIED: Role.MANAGEMENT,
    Topic.COMPLAINT: Role.COMPLAINTS,
    Topic.CONDUCT: Role.MANAGEMENT,
    Topic.CUSTODY: Role.MANAGEMENT,
    Topic.SAFETY: Role.SAFEGUARDING,
    Topic.PRIVACY: Role.PRIVACY,
}
"""Who reads what where an organisation has not said otherwise."""


def route(
    files: Annotated[list[Path] | None, typer.Argument(help="Labelled messages, with --evaluate.")] = None,
    evaluate: Annotated[bool, typer.Option("--evaluate", help="Say how often labelled messages come right.")] = False,
    language: Annotated[str | None, typer.Option("--lang", help="Language of the files; else their name.")] = None,
) -> None:
    """Route: JSONL {"id", "lang", "text"} on stdin to JSONL {"id", "decision", "readers", "parts", "confidence"}.

    "decision" is one of group mentor urgent billing planning complaint safety privacy ask split; each of "parts" has
    its own. Readers come from OVERDRACHT_POLICY_FILE where that file exists, else from the usual table. A line that
    cannot be read gives {"id", "error"}; the others still go on, and the exit status is 1.

    With --evaluate FILE…: lines of topic, tab, text. Exit status 1 when a sensitive message would reach the group.
    """
    from translations.topics.listening import Ear

    ear = Ear()
    if evaluate:
        from bot.commands.route_evaluation import evaluate_files

        failed = evaluate_files(ear, files or [], language)
    else:
        failed = _answer_all(ear, readers_now())
    if failed:
        raise typer.Exit(1)


def readers_now() -> Table:
    """Who reads what: by the organisation's own table, else by the usual one."""
    policy = policy_now()
    return policy.table if policy else READERS


def policy_now() -> "Policy | None":
    """What the organisation has chosen, where its file exists."""
    from care.policy_file import PolicyProblem, load

    path = Path(os.environ.get("OVERDRACHT_POLICY_FILE", ""))
    if not path.is_file():
        return None
    try:
        return load(path)
    except PolicyProblem as problem:
        typer.echo(f"Not started: {problem}", err=True)
        raise typer.Exit(1) from None


def _answer_all(ear: "Ear", table: Table) -> bool:
    failed = False
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        answer = answer_line(ear, line, table, number)
        failed = failed or "error" in answer
        text = json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    return failed


def answer_line(ear: "Ear", line: bytes, table: Table, number: int = 1) -> Json:
    """One line's answer, or its error in a sentence."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"Line {number} is not JSON: {problem}."}
    if not isinstance(asked, dict):
        return {"id": None, "error": f"Line {number} must be a JSON object with id, lang and text."}
    key, text, language = asked.get("id"), asked.get("text"), asked.get("lang", "nl")
    if not isinstance(text, str):
        return {"id": key, "error": f"Line {number}: the text is missing or is not a text."}
    if not isinstance(language, str) or not language:
        return {"id": key, "error": f"Line {number}: the lang must be a language code such as nl."}
    return {"id": key, **_answer(ear.hear_now(text, language), table)}


def _answer(parts: Sequence[Part], table: Table) -> Json:
    readers = [_readers(part, table) for part in parts]
    return {
        "decision": decision_of(parts).value,
        "readers": list(dict.fromkeys(role for each in readers for role in each)),
        "parts": [
            {
                "text": part.text,
                "decision": DECISIONS[part.topic].value if part.topic else "ask",
                "topic": part.topic.value if part.topic else None,
                "readers": each,
                "guesses": [guess.value for guess in part.guesses],
            }
            for part, each in zip(parts, readers, strict=True)
        ],
        "confidence": round(min((part.confidence for part in parts), default=0.0), 3),
    }


def _readers(part: Part, table: Table) -> list[str]:
    """Nobody, as long as she has not said whom it is for."""
    return [table[part.topic].value] if part.topic else []
