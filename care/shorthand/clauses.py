"""The text as clauses: what stands between two commas, stops, dashes, line ends or emoji."""

from dataclasses import dataclass, field

from care.shorthand import words
from care.shorthand.tokens import Kind, Token
from care.shorthand.topics import ends_clause, ends_sentence

_TAGS = words.among("klopt dat toch oke oké ok goed he hè right okay correct dit het")


@dataclass(slots=True)
class Clause:
    tokens: list[Token]
    after: list[Token] = field(default_factory=list)
    asks: bool = False

    @property
    def ends_sentence(self) -> bool:
        return any(ends_sentence(t) or t.kind is Kind.EMOJI for t in self.after)

    @property
    def first(self) -> str:
        return self.tokens[0].low if self.tokens else ""


def clauses(row: list[Token]) -> list[Clause]:
    found = [Clause([])]
    depth = 0
    closings = _closings(row)
    for index, token in enumerate(row):
        depth = 0 if token.text == "\n" else max(0, depth + (token.text == "(") - (token.text == ")"))
        if _ends(row, index) and not (depth and closings[index]):
            found[-1].after.append(token)
            continue
        if found[-1].after:
            found.append(Clause([]))
        found[-1].tokens.append(token)
    _mark_questions(found)
    return found


def _closings(row: list[Token]) -> list[bool]:
    """Whether a bracket closes later on the same line; one that never closes must not swallow the text."""
    closes, found = False, [False] * len(row)
    for index in range(len(row) - 1, -1, -1):
        closes = row[index].text != "\n" and (closes or row[index].text == ")")
        found[index] = closes
    return found


def _ends(row: list[Token], index: int) -> bool:
    token = row[index]
    if ends_clause(token):
        return True
    if token.text not in ("-", "–", "—") or not 0 < index < len(row) - 1:
        return False
    return token.start > row[index - 1].end and row[index + 1].start > token.end


def _mark_questions(found: list[Clause]) -> None:
    """A question states nothing; a tag ("klopt dat?") makes a question of the whole sentence."""
    start = 0
    for index, clause in enumerate(found):
        if not clause.ends_sentence and index < len(found) - 1:
            continue
        if any("?" in t.text for t in clause.after):
            tag = len(clause.tokens) <= 3 and all(t.low in _TAGS for t in clause.tokens)
            for asked in found[start if tag else index : index + 1]:
                asked.asks = True
        start = index + 1
