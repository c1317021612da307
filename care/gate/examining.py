"""One note judged, sentence by sentence."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from care.gate import tables
from care.gate.cutting import cut
from care.gate.findings import Concern, Finding, Hear
from care.gate.hearing import is_enough
from care.gate.names import Named, Roster
from care.gate.numbers import service_numbers
from care.gate.patterns import first
from care.gate.persons import heroes, is_beside_a_child, is_child, is_hero
from care.gate.scope import widened
from care.gate.sentences import Span, sentences
from care.gate.strangers import strangers
from care.gate.typed import Typed, typed

_BY_RULE = tuple(concern for concern in Concern if concern not in (Concern.BSN, Concern.OTHER_CHILD))
_MOST_SEEN = 60


def examine(
    text: str, *, child: str, roster: Collection[str], siblings: Collection[str] = (), hear: Hear | None = None
) -> tuple[Finding, ...]:
    """What in a note should not go to the parents of this child, in the order of the text.

    `hear` adds what was learned from examples; without it the rules decide alone.
    """
    spans = sentences(text)
    heard = _heard(text, spans, hear)
    known = Roster(child, roster, siblings)
    found: list[Finding] = []
    lasting: list[Finding] = []
    told: frozenset[str] = frozenset()
    whole: list[Typed] = []
    for span, evidence in zip(spans, heard, strict=True):
        row = typed(text, span.start, span.end)
        told |= heroes(row.words)
        others, row = _names(known, row, told)
        whole.append(row)
        found += _other_children(text, span, row, others)
        ruled = _ruled(text, span, row, evidence)
        found += ruled
        lasting += [one for one in ruled if first(tables.rules()[one.concern].lasting, row.line)]
    found += [_finding(text, _around(spans, number), number, Concern.BSN) for number in service_numbers(text)]
    if any(first(tables.invitations(), row.line) for row in whole):
        found = [one for one in found if one.concern is not Concern.DEVELOPMENT or one in lasting]
    return tuple(sorted(widened(text, spans, found), key=lambda one: (one.start, one.end, one.concern)))


def _heard(text: str, spans: Sequence[Span], hear: Hear | None) -> Sequence[Mapping[Concern, float]]:
    return hear([span.of(text) for span in spans]) if hear and spans else [{} for _ in spans]


def _names(known: Roster, row: Typed, told: frozenset[str]) -> tuple[list[Named], Typed]:
    """The other children named, and the row with names as OTHER and OWN, so that rules can speak of them.

    `told` has the names of characters from books that the note spoke of.
    """
    named = known.find(row.words)
    others = [
        one
        for one in named
        if not one.own
        and (is_beside_a_child(row.words, one, named) or is_child(row.words, one))
        and not is_hero(row.words, one, told)
    ]
    others += strangers(row.words, named, others)
    words = list(row.words)
    for one in [*others, *(one for one in named if one.own)]:
        owned = words[one.last].plain.endswith("s") and words[one.last].plain != one.name
        marked = ("OWN" if one.own else "OTHER") + ("S" if owned else "")
        words[one.first] = replace(words[one.first], plain=marked)
        for at in range(one.first + 1, one.last + 1):
            words[at] = replace(words[at], plain=marked)
    return others, Typed(tuple(words))


def _other_children(text: str, span: Span, row: Typed, others: Iterable[Named]) -> list[Finding]:
    """One finding for each stretch that names other children; `seen` has their names."""
    found: list[Finding] = []
    for one in sorted(others, key=lambda named: named.first):
        start, end = row.words[one.first].start, row.words[one.last].end
        place = cut(text, span, start, end)
        if found and place.start < found[-1].end:
            together = Span(min(place.start, found[-1].start), max(place.end, found[-1].end))
            names = found[-1].seen.split(", ")
            seen = ", ".join(dict.fromkeys([*names, text[start:end]]))
            found[-1] = Finding(Concern.OTHER_CHILD, together.start, together.end, seen)
        else:
            found.append(Finding(Concern.OTHER_CHILD, place.start, place.end, text[start:end]))
    return found


def _ruled(text: str, span: Span, row: Typed, evidence: Mapping[Concern, float]) -> list[Finding]:
    found: list[Finding] = []
    for concern in _BY_RULE:
        rules = tables.rules()[concern]
        harmless = first(rules.harmless, row.line) is not None
        place = first(rules.lasting, row.line) or first(rules.sure, row.line)
        if place is None and not harmless:
            place = first(rules.maybe, row.line)
        if place is not None:
            found.append(_finding(text, span, Span(*row.place(*place)), concern))
        elif is_enough(evidence.get(concern, 0.0), concern, text, span, row, harmless=harmless):
            found.append(_finding(text, span, span, concern))
    return found


def _finding(text: str, sentence: Span, seen: Span, concern: Concern) -> Finding:
    place = cut(text, sentence, seen.start, seen.end)
    words = seen.of(text)
    return Finding(concern, place.start, place.end, words if len(words) <= _MOST_SEEN else f"{words[:_MOST_SEEN]}…")


def _around(spans: Sequence[Span], number: Span) -> Span:
    held = [span for span in spans if span.start < number.end and number.start < span.end]
    return Span(min(held[0].start, number.start), max(held[-1].end, number.end)) if held else number
