"""Writes what was not understood out in full, so that a phrasebook, a machine or a reader can use it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from care.shorthand.abbreviations import in_full
from care.shorthand.clauses import Clause
from care.shorthand.tokens import Kind, Token

_TIGHT = re.compile(r"\s+([,.;:!?…)])")
_UNITS = {
    "nl": (
        (re.compile(r"(?<=\d)\s*min(?:\b|$)"), " minuten"),
        (re.compile(r"(?<=[\d½])\s*u(?![a-z])"), " uur "),
        (re.compile("['′]$"), " minuten"),
    ),
    "en": (
        (re.compile(r"(?<=\d)\s*mins?(?:\b|$)"), " minutes"),
        (re.compile(r"(?<=[\d½])\s*(?:h|hrs?)(?![a-z])"), " hours "),
        (re.compile("['′]$"), " minutes"),
    ),
}


def write(found: Sequence[Clause], kept: Sequence[tuple[int, Sequence[Token]]], language: str) -> str:
    """The kept stretches in their order, sentence by sentence; emoji stay even where their clause became a fact."""
    sentences: list[str] = []
    open_parts: list[tuple[int, str]] = []
    quotes = _quoted(found)
    by_clause: dict[int, list[Sequence[Token]]] = {}
    for index, tokens in kept:
        by_clause.setdefault(index, []).append(tokens)
    for index, clause in enumerate(found):
        for tokens in by_clause.get(index, []):
            text = _text(tokens, clause.tokens, language, quotes)
            if text:
                open_parts.append((index, text))
        if clause.ends_sentence or index == len(found) - 1:
            sentence = _sentence(open_parts, found, clause if index in by_clause else None)
            emoji = " ".join(t.text for t in clause.after if t.kind is Kind.EMOJI)
            sentences += [part for part in (sentence, emoji) if part]
            open_parts = []
    return _with_stops(sentences)


def _with_stops(sentences: Sequence[str]) -> str:
    """A full stop after each sentence, unless an emoji closes it."""
    done = ""
    for position, part in enumerate(sentences):
        following = sentences[position + 1] if position + 1 < len(sentences) else "."
        closed = part[-1] in ".!?…" or not part[-1].isprintable() or not _wordy(part[-1])
        stop = "" if closed or not _wordy(following[0], opening=True) else "."
        done += (" " if done else "") + part + stop
    return done


def _wordy(char: str, *, opening: bool = False) -> bool:
    return char.isalnum() or char in ")\"'”’%°" or (opening and char in "(.\"'“‘+-@#&/€«*[")


def _sentence(parts: Sequence[tuple[int, str]], found: Sequence[Clause], last: Clause | None) -> str:
    if not parts:
        return ""
    text = parts[0][1]
    for (before, _), (after, part) in pairwise(parts):
        link = found[before].after[0].text if after == before + 1 and found[before].after else ","
        spaced = " " if link in "-–—|•·" else ""
        text += ("" if before == after else spaced + link) + " " + part
    text = _TIGHT.sub(r"\1", " ".join(text.split())).strip(" ,;")
    closing = (
        "".join(t.text for t in last.after if t.kind is Kind.MARK and t.text[0] in ".!?…")
        if last and parts[-1][0] == _index(found, last)
        else ""
    )
    return capitalised(text) + _mark(closing)


def _index(found: Sequence[Clause], clause: Clause) -> int:
    return next(i for i, other in enumerate(found) if other is clause)


def _mark(closing: str) -> str:
    if "?" in closing:
        return "?"
    if "!" in closing:
        return "!"
    return "…" if "…" in closing or ".." in closing else ""


def capitalised(text: str) -> str:
    """The first letter in upper case, also behind an opening quote or bracket."""
    for position, char in enumerate(text):
        if char.isalpha():
            return text[:position] + (char.upper() if len(char.upper()) == 1 else char) + text[position + 1 :]
        if char.isdigit():
            return text
    return text


def _quoted(found: Sequence[Clause]) -> frozenset[int]:
    """Where quoted words start: what a child said stays as it was typed."""
    inside, starts = False, set()
    for clause in found:
        for token in clause.tokens:
            if token.text in ('"', "“", "”", "„", "«", "»"):
                inside = not inside
            elif inside:
                starts.add(token.start)
        if any(t.text == "\n" for t in clause.after):
            inside = False
    return frozenset(starts)


def _text(tokens: Sequence[Token], clause: Sequence[Token], language: str, quotes: frozenset[int]) -> str:
    text = ""
    for position, token in enumerate(tokens):
        at = clause.index(token)
        word = token.text if token.start in quotes else _written(token, clause, at, language)
        gap = position and token.start > tokens[position - 1].end
        glued = position and not gap and word[:1].isalnum() and text[-1:].isalnum()
        text += (" " if gap or glued else "") + word
    return text


def _decimal(text: str, language: str) -> str:
    return text.replace(".", ",") if language != "en" else text.replace(",", ".")


def _written(token: Token, clause: Sequence[Token], at: int, language: str) -> str:
    nl = language != "en"
    match token.kind:
        case Kind.CLOCK if token.at:
            return f"{token.at:%H:%M}"
        case Kind.SPAN if token.at and token.to:
            return spanned(token)
        case Kind.LENGTH:
            text = token.text
            for pattern, unit in _UNITS["nl" if nl else "en"]:
                text = pattern.sub(unit, text)
            return " ".join(text.split())
        case Kind.AMOUNT:
            number = re.match(r"[\d.,½]+", token.text)
            return f"{_decimal(number[0] if number else token.text, language)} {token.unit}"
        case Kind.PORTION:
            return f"{_whole(token.number)} {'van de' if nl else 'of'} {_whole(token.offered)} ml"
        case Kind.TEMPERATURE:
            return _decimal(token.text, language)
        case Kind.WORD:
            return in_full(clause, at, language)
    return token.text


def _whole(number: object) -> str:
    return f"{number}"


def spanned(token: Token) -> str:
    """From one time to the other, in digits."""
    link = next((word for word in ("tot", "to", "until", "till", "en", "and") if f" {word} " in f" {token.low} "), None)
    joint = f" {link} " if link else "–"
    return f"{token.at:%H:%M}{joint}{token.to:%H:%M}"
