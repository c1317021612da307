"""Reads a clause, or a row of them, with everything the form of care asks about."""

from collections.abc import Sequence

from care.facts import Bottle, CareForm, Fact, Medicine, Rested, Slept, Temperature
from care.shorthand import hints
from care.shorthand.body import medicine, mood, nappies, temperature
from care.shorthand.lexemes import Found, Lexeme, Recogniser
from care.shorthand.meals import meals
from care.shorthand.milk import bottles
from care.shorthand.nap import rest, sleep


def for_form(form: CareForm) -> tuple[Recogniser, ...]:
    """What the form of care asks about; out-of-school care has no sleep, so sleep stays a sentence there."""
    always: tuple[Recogniser, ...] = (bottles, meals, mood, nappies, temperature, medicine, rest)
    return always if form is CareForm.BSO else (sleep, *always)


def measured(fact: Fact) -> bool:
    """Exact enough to be taken out of the middle of a sentence: parents must never have it from a machine alone."""
    match fact:
        case Slept(start, _, minutes):
            return start is not None or minutes is not None
        case Bottle(_, ml, _, _, _):
            return ml is not None
        case Rested(minutes):
            return minutes is not None
        case Medicine(_, given, dose, at):
            return given and dose is not None and at is not None
    return isinstance(fact, Temperature)


Recognisers = Sequence[Recogniser]


def spoken(row: Sequence[Lexeme]) -> list[Lexeme]:
    """Without the silent words, and without joiners at the ends."""
    core = [x for x in row if x.sign not in "_~"]
    while core and core[0].sign in "+,:":
        core = core[1:]
    while core and core[-1].sign in "+,:":
        core = core[:-1]
    return core


def one(row: Sequence[Lexeme], recognisers: Recognisers) -> Found | None:
    """The clause as one statement."""
    core = spoken(row)
    signs = "".join(x.sign for x in core)
    if not signs or "w" in signs or len(signs) > _LONGEST:
        return None
    found = next((f for recognise in recognisers if (f := recognise(signs, core))), None)
    if found and any(x.sign == "~" for x in row):
        return Found(found.facts, whole=False)
    return found


Piece = tuple[int, int, Found]


_LONGEST = 24  # words of one statement; a longer clause is a story
_TWO = 2  # medicines in one breath ("pcm 250 mg zetpil") are one, or a list to be read by a person


def tile(row: Sequence[Lexeme], recognisers: Recognisers) -> list[Piece] | None:
    """The clause as a row of statements without commas between them ("slp 10-11 at alles moe"), as few as will do."""
    if any(x.sign == "w" for x in row):
        return None
    best: dict[int, list[Piece]] = {0: []}
    for end in range(1, len(row) + 1):
        for start in range(max(0, end - _LONGEST), end):
            if start not in best or (end in best and len(best[end]) < len(best[start]) + 1):
                continue
            found = one(row[start:end], recognisers)
            if found:
                best[end] = [*best[start], (start, end, found)]
    tiles = best.get(len(row))
    doses = sum(isinstance(fact, Medicine) for _, _, found in tiles or () for fact in found.facts)
    return tiles if doses < _TWO else None


def beside_brackets(row: Sequence[Lexeme], recognisers: Recognisers) -> Found | None:
    """The statement around a remark in brackets, unless the remark takes it back; the remark stays in the note."""
    depth = 0
    around: list[Lexeme] = []
    remark: list[Lexeme] = []
    for x in row:
        depth += x.sign == "("
        (remark if depth else around).append(x)
        depth -= x.sign == ")" and depth > 0
    found = one(around, recognisers) if around and remark else None
    return Found(found.facts, whole=False) if found and not any(x.sign in "ng" for x in remark) else None


def inside(row: Sequence[Lexeme], recognisers: Recognisers) -> tuple[Fact, ...]:
    """The measured statement in the middle of a sentence that says more."""
    core = list(row)
    signs = "".join(x.sign for x in row)
    if not set(signs) & set("RDMpXA"):
        return ()
    for length in range(min(len(core), _LONGEST), 0, -1):
        for start in range(len(core) - length + 1):
            part = core[start : start + length]
            found = None if "w" in signs[start : start + length] else one(part, recognisers)
            if found and all(measured(fact) for fact in found.facts) and not _follows_a_name(core[:start]):
                rest = inside(core[start + length :], recognisers)
                return (*found.facts, *rest)
    return ()


def _follows_a_name(before: Sequence[Lexeme]) -> bool:
    return any(x.sign == "w" and x.token.text[:1].isupper() for x in before)


def denies(row: Sequence[Lexeme]) -> bool:
    return any(word in hints.BLOCKERS for x in row for word in x.token.low.split())
