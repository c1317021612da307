"""How much of a sentence goes: the clause that says it and what leans on it, not the bottle typed beside it."""

from care.facts import CareForm
from care.gate.sentences import Span, clauses
from care.shorthand import read


def cut(text: str, sentence: Span, start: int, end: int) -> Span:
    """The sentence without the clauses at its edges that tell a fact of the day and no more."""
    parts = clauses(text, sentence)
    first = next((i for i, part in enumerate(parts) if part.end > start), 0)
    last = next((i for i, part in reversed(list(enumerate(parts))) if part.start < end), len(parts) - 1)
    low = _kept_before(text, parts, first)
    high = last
    while high + 1 < len(parts) and not stands_alone(text, parts[high + 1]):
        high += 1
    return Span(parts[low].start, sentence.end if high == len(parts) - 1 else parts[high].end)


def _kept_before(text: str, parts: list[Span], first: int) -> int:
    low = first
    while low > 0 and not stands_alone(text, parts[low - 1]) and not _is_label(text, parts[low - 1]):
        low -= 1
    return low


def _is_label(text: str, part: Span) -> bool:
    return text[part.end : part.end + 1] == ":" and len(part.of(text).split()) <= 2


def stands_alone(text: str, part: Span) -> bool:
    """All of it was read as facts of the day."""
    reading = read(part.of(text), CareForm.TODDLER)
    return bool(reading.facts) and not reading.note
