"""`overdracht shorthand`: JSON Lines in, what each note says for certain out."""

import json
import sys
from collections.abc import Sequence
from datetime import time
from decimal import Decimal

import typer

from care.facts import (
    Ate,
    Bottle,
    CareForm,
    DidNotSleep,
    Fact,
    Medicine,
    Mood,
    Nappies,
    Reading,
    Rested,
    Slept,
    Temperature,
)
from care.shorthand import is_label, likely_names, read, split_by_name

_FORMS = {form.value: form for form in CareForm} | {
    "dreumes": CareForm.TODDLER,
    "peuter": CareForm.PRESCHOOL,
    "any": CareForm.TODDLER,
}
Json = dict[str, object]


def shorthand() -> None:
    """Read shorthand: JSONL {"id", "text", "form"} on stdin to JSONL {"id", "facts", "note"} on stdout.

    Optional keys: "names" (the roster's names, to take off and to tell children apart by) and "language" (nl or en).
    A line that cannot be read gives {"id", "error"}; the others still go on, and the exit status is 1.
    """
    failed = False
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer = answer_line(line)
        failed = failed or "error" in answer
        text = json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
        sys.stdout.write(text + "\n")
    if failed:
        raise typer.Exit(1)


def answer_line(line: bytes) -> Json:
    """One line's answer, or its error in a sentence."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as problem:
        return {"id": None, "error": f"This line is not JSON: {problem}."}
    if not isinstance(asked, dict):
        return {"id": None, "error": "A line must be a JSON object with id, text and form."}
    refused = _problem(asked)
    if refused:
        return {"id": asked.get("id"), "error": refused}
    names = asked.get("names")
    form, language = _FORMS[str(asked.get("form", "any")).lower()], str(asked.get("language", "nl"))
    return {"id": asked.get("id"), **_answer(asked["text"], form, names, language)}


def _problem(asked: Json) -> str | None:
    if not isinstance(asked.get("text"), str):
        return "The text is missing or is not a text."
    if str(asked.get("form", "any")).lower() not in _FORMS:
        return f"Unknown form {asked.get('form')!r}: use one of {', '.join(_FORMS)}."
    names = asked.get("names")
    if names is not None and not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
        return "The names must be a list of texts."
    if asked.get("language", "nl") not in ("nl", "en"):
        return f"Unknown language {asked.get('language')!r}: use nl or en."
    return None


def _answer(text: str, form: CareForm, names: Sequence[str] | None, language: str) -> Json:
    parts = split_by_name(text, names if names is not None else likely_names(text))
    parts = [(name, part) for name, part in parts if name is not None or not is_label(part)]
    readings = [(name, read(part, form, language=language)) for name, part in parts]
    children = {name: reading for name, reading in readings if name is not None}
    whole = read(text, form, language=language)
    union = Reading(
        facts=tuple(fact for _, reading in readings for fact in reading.facts),
        times=whole.times,
        amounts=whole.amounts,
        temperatures=whole.temperatures,
    )
    if len(children) < 2:
        return {"facts": _facts(union), "note": " ".join(reading.note for _, reading in readings if reading.note)}
    notes = [f"{name}: {reading.note}" if name else reading.note for name, reading in readings if reading.note]
    return {
        "facts": _facts(union),
        "children": {name: _facts(reading) for name, reading in children.items()},
        "note": " ".join(notes),
    }


def _facts(reading: Reading) -> Json:
    facts = reading.facts
    naps = [fact for fact in facts if isinstance(fact, Slept)]
    bottles = [fact for fact in facts if isinstance(fact, Bottle)]
    answer: Json = {
        "times": [_clock(at) for at in reading.times],
        "amounts": list(reading.amounts),
        "temps": [_number(celsius) for celsius in reading.temperatures],
        "sleep": [[_clock(nap.start), _clock(nap.end)] for nap in naps if nap.start and nap.end],
        "bottles": [[_clock(bottle.at), bottle.ml] for bottle in bottles],
    }
    said: Json = {
        "sleep_minutes": [nap.minutes for nap in naps if nap.start is None],
        "rest_minutes": [fact.minutes for fact in facts if isinstance(fact, Rested)],
        "bottle_details": [_said(bottle) for bottle in bottles if bottle.offered or bottle.milk or bottle.finished],
        "meals": [_said(fact) for fact in facts if isinstance(fact, Ate)],
        "mood": [fact.feeling.value for fact in facts if isinstance(fact, Mood)],
        "nappies": _nappies(facts),
        "temperatures": [_said(fact) for fact in facts if isinstance(fact, Temperature)],
        "medicine": [_said(fact) for fact in facts if isinstance(fact, Medicine)],
    }
    answer.update((key, value) for key, value in said.items() if value)
    for fact in facts:
        if isinstance(fact, DidNotSleep):
            answer["slept"] = False
            answer.update({"no_longer_sleeps": True} if fact.no_longer else {})
    return answer


def _nappies(facts: Sequence[Fact]) -> Json:
    """All nappy statements together: separate counts add up, they were typed at separate times of the day."""
    together: Json = {}
    for fact in facts:
        if isinstance(fact, Nappies):
            for key, value in _said(fact).items():
                before = together.get(key)
                together[key] = before + value if isinstance(before, int) and isinstance(value, int) else value
    return together


def _said(fact: Fact) -> Json:
    """A fact's own words: only what the note said."""
    values = {name: getattr(fact, name) for name in fact.__slots__}
    return {
        name: _plain(value) for name, value in values.items() if value is not None and (name != "finished" or value)
    }


def _plain(value: object) -> object:
    if isinstance(value, time):
        return _clock(value)
    return _number(value) if isinstance(value, Decimal) else value


def _clock(at: time | None) -> str | None:
    return f"{at:%H:%M}" if at is not None else None


def _number(number: Decimal) -> str:
    return f"{number:f}"
