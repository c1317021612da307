"""From a typed line to a `Reading`: cut, understand clause by clause, and write the rest out in full."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

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
from care.shorthand import grammar, hints, words
from care.shorthand.clauses import Clause, clauses
from care.shorthand.grammar import Recognisers
from care.shorthand.lexemes import Lexeme, lexemes
from care.shorthand.measure_text import amounts
from care.shorthand.measures import read_measures
from care.shorthand.note import write
from care.shorthand.spans import read_times, settle
from care.shorthand.tokens import Kind, Token, tokenise

_DAY_ORDER = (Bottle, Ate, Slept, DidNotSleep, Rested, Mood, Nappies, Temperature, Medicine)
_JOINED = 8
_STARTERS = words.among("slp fl kv mv ppl pl bh gesl temp slept bottle nap")
"""Words that open a statement wherever they stand."""


@dataclass(slots=True)
class Segment:
    """A stretch of the text with what it states; `kept` when it (also) belongs in the note."""

    clause: int
    tokens: Sequence[Token]
    facts: tuple[Fact, ...]
    kept: bool


def read(text: str, form: CareForm, *, language: str = "nl") -> Reading:
    """Facts where a clause was understood, a clean note for the rest; nothing typed is lost."""
    row = tokens_of(text, form, language)
    recognisers = grammar.for_form(form)
    found = _run_ons(clauses(row), recognisers, language)
    segments = _segments(found, recognisers, language)
    _keep_what_is_leant_on(found, segments)
    facts = [fact for segment in segments for fact in segment.facts]
    return Reading(
        facts=tuple(sorted(facts, key=lambda fact: _DAY_ORDER.index(type(fact)))),
        note=write(found, [(s.clause, s.tokens) for s in segments if s.kept], language),
        times=tuple(at for token in row for at in (token.at, token.to) if at is not None),
        amounts=tuple(amount for token in row for amount in amounts(token)),
        temperatures=tuple(t.number for t in row if t.kind is Kind.TEMPERATURE and t.number is not None),
    )


def tokens_of(text: str, form: CareForm, language: str) -> list[Token]:
    row = read_times(tokenise(text, language), language)
    return settle(read_measures(row, language), form)


def _segments(found: list[Clause], recognisers: Recognisers, language: str) -> list[Segment]:
    segments: list[Segment] = []
    index = 0
    while index < len(found):
        joined = _joined(found, index, recognisers, language)
        if joined:
            segments += joined
            index += len(joined)
        else:
            segments += _alone(found[index], index, recognisers, language)
            index += 1
    return segments


def _joined(found: list[Clause], start: int, recognisers: Recognisers, language: str) -> list[Segment] | None:
    """Several clauses that are one statement: "kv 10.00 180, 13.45 160", "3 luiers, 1x poep"."""
    for end in range(min(len(found), start + _JOINED), start + 1, -1):
        group = found[start:end]
        links = [t for clause in group[:-1] for t in clause.after]
        if any(c.asks or not c.tokens for c in group) or any(
            t.text not in (",", ";", ".", "\n", "-", "–", "+") for t in links
        ):
            continue
        row = [t for clause in group for t in (*clause.tokens, *clause.after)]
        while row and row[-1] in group[-1].after:
            row.pop()
        signs = lexemes(row, language)
        statement = grammar.one(signs, recognisers) or grammar.beside_brackets(signs, recognisers)
        if statement:
            first = Segment(start, group[0].tokens, statement.facts, not statement.whole)
            return [first, *(Segment(start + n, c.tokens, (), not statement.whole) for n, c in enumerate(group[1:], 1))]
    return None


def _alone(clause: Clause, index: int, recognisers: Recognisers, language: str) -> list[Segment]:
    if clause.asks or not clause.tokens:
        return [Segment(index, clause.tokens, (), kept=True)]
    row = lexemes(clause.tokens, language)
    whole = grammar.one(row, recognisers)
    if whole:
        return [Segment(index, clause.tokens, whole.facts, not whole.whole)]
    tiles = grammar.tile(row, recognisers)
    if tiles:
        return [_segment(clause, index, row, start, end, f.facts, not f.whole) for start, end, f in tiles]
    return [Segment(index, clause.tokens, _partly(row, recognisers), kept=True)]


def _segment(
    clause: Clause, index: int, row: Sequence[Lexeme], start: int, end: int, facts: tuple[Fact, ...], kept: bool
) -> Segment:
    first = row[start].token.start
    last = row[end].token.start if end < len(row) else clause.tokens[-1].end
    return Segment(index, [t for t in clause.tokens if first <= t.start < last], facts, kept)


def _run_ons(found: list[Clause], recognisers: Recognisers, language: str) -> list[Clause]:
    """A shorthand word in the middle begins a new statement: "lekker gespeeld slp 10-11.35"."""
    done: list[Clause] = []
    for clause in found:
        row = lexemes(clause.tokens, language)
        at = next((i for i in range(1, len(row)) if _starts(row, i) and grammar.tile(row[i:], recognisers)), None)
        if at is None or clause.asks or grammar.tile(row, recognisers):
            done.append(clause)
            continue
        start = row[at].token.start
        done.append(Clause([t for t in clause.tokens if t.start < start]))
        done.append(Clause([t for t in clause.tokens if t.start >= start], clause.after))
    return done


def _starts(row: Sequence[Lexeme], at: int) -> bool:
    """Not after "geen" or "na", a bare name (whose day is it?) or a word of another day or place."""
    before = row[at - 1]
    if row[at].token.low not in _STARTERS or before.token.low in hints.FUNCTION_WORDS or before.sign not in "wx~":
        return False
    named = all(x.sign == "w" and x.token.text[:1].isupper() for x in row[:at] if x.sign not in "_:")
    return not named and not any(x.token.low in hints.ELSEWHERE for x in row[:at])


def _partly(row: Sequence[Lexeme], recognisers: Recognisers) -> tuple[Fact, ...]:
    """What a clause states for certain although it says more; the clause itself stays in the note, whole."""
    head = grammar.beside_brackets(row, recognisers)
    if head:
        return head.facts
    if grammar.denies(row):
        return ()
    parts = _coordinated(row)
    told = all(grammar.one(part, recognisers) or any(x.sign == "w" for x in part) for part in parts)
    stated = [f for part in parts if told and len(parts) > 1 and (f := grammar.one(part, recognisers))]
    in_parts = tuple(fact for f in stated for fact in f.facts)
    exact = grammar.inside(row, recognisers)
    return exact if len(exact) > len(in_parts) else in_parts


def _coordinated(row: Sequence[Lexeme]) -> list[list[Lexeme]]:
    parts: list[list[Lexeme]] = [[]]
    for x in row:
        if x.sign == "+":
            parts.append([])
        else:
            parts[-1].append(x)
    return [part for part in parts if part]


def _keep_what_is_leant_on(found: list[Clause], segments: list[Segment]) -> None:
    """ "goed gegeten, behalve het fruit": the exception must not lose what it is an exception to."""
    for before, after in pairwise(segments):
        adjoining = before.clause + 1 == after.clause and not found[before.clause].ends_sentence
        if adjoining and after.kept and found[after.clause].first in hints.DEPENDENT:
            before.kept = True
