"""One letter per word: the form in which the grammar reads a clause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from care.facts import Fact
from care.shorthand import words
from care.shorthand.clock import NUMBERS
from care.shorthand.tokens import Kind, Token


@dataclass(frozen=True, slots=True)
class Lexeme:
    sign: str
    token: Token

    @property
    def whole_number(self) -> int | None:
        number = self.token.number
        return int(number) if number is not None and number == number.to_integral_value() else None


@dataclass(frozen=True, slots=True)
class Found:
    facts: tuple[Fact, ...]
    whole: bool = True


Lexemes = Sequence[Lexeme]
Recogniser = Callable[[str, Lexemes], Found | None]

_KINDS = {
    Kind.CLOCK: "T",
    Kind.SPAN: "R",
    Kind.LENGTH: "D",
    Kind.NUMBER: "N",
    Kind.TIMES: "C",
    Kind.PORTION: "p",
    Kind.TEMPERATURE: "X",
}
_MARKS = {
    ",": ",",
    ";": ",",
    ".": ",",
    "\n": ",",
    "(": "(",
    ")": ")",
    ":": ":",
    "=": ":",
    "+": "+",
    "&": "+",
    "-": ",",
    "–": ",",
    "/": ",",
    "@": "m",
}
_ARTICLES = frozenset({"een", "nul"})


def lexemes(row: Sequence[Token], language: str) -> list[Lexeme]:
    """The clause with its phrases joined; silent words are still in it, under `_` and `~`."""
    found: list[Lexeme] = []
    index = 0
    while index < len(row):
        length = next((n for n in range(words.LONGEST_PHRASE, 1, -1) if _phrase(row, index, n) in words.PHRASES), 0)
        if length:
            phrase = _phrase(row, index, length)
            token = replace(row[index], kind=Kind.WORD, text=phrase, end=row[index + length - 1].end)
            found += [Lexeme(sign, token) for sign in words.sign(phrase, language)]
            index += length
            continue
        found.append(_lexeme(row, index, language))
        index += 1
    return found


def _phrase(row: Sequence[Token], start: int, length: int) -> str:
    part = row[start : start + length]
    return " ".join(t.low for t in part) if len(part) == length and all(t.kind is Kind.WORD for t in part) else ""


def _lexeme(row: Sequence[Token], index: int, language: str) -> Lexeme:
    token = row[index]
    if token.kind in _KINDS:
        return Lexeme(_KINDS[token.kind], token)
    if token.kind is Kind.AMOUNT:
        return Lexeme("M" if token.unit == "ml" else "A", token)
    if token.kind is Kind.MARK:
        return Lexeme(_MARKS.get(token.text, "w"), token)
    if token.kind is not Kind.WORD:
        return Lexeme("w", token)
    low = token.low
    if token.text == "T":
        return Lexeme("Y", token)
    if low in NUMBERS and low not in _ARTICLES:
        return Lexeme("N", replace(token, number=Decimal(NUMBERS[low])))
    if low in ("anderhalve", "anderhalf"):
        return Lexeme("N", replace(token, number=Decimal("1.5")))
    if low in ("maar", "but"):
        return Lexeme("_" if index == 0 else "+", token)
    return Lexeme(words.sign(low.rstrip("'"), language), token)
