"""Whose day a line tells: a child's name opens a part of the text only where a statement follows it."""

import re
from collections.abc import Mapping, Sequence

from care.facts import CareForm
from care.shorthand import words
from care.shorthand.lexemes import Lexeme, lexemes
from care.shorthand.reader import read, tokens_of

_LABEL = r"(?:(?:bso|tweeling|baby|peuter|dreumes|twins)\b\s*[:-]?\s*)?"
_OPENING = (
    rf"(?P<line>(?:\A|\n)\s*{_LABEL})|(?P<clause>[.,;:!?]\s*|\s[-–+&]\s+|[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]\s*)"
)
_AGE = r"(?:\s*\(\s*[0-9]{1,2}(?:[.,][0-9]{1,2})?\s*(?:jr|jaar|mnd|m|yrs?)?\s*\))?"
_CLAUSE = re.compile(r"[^;!?\n]*?(?=[;!?\n]|[.,](?![0-9])|$)")
_HEADS = "SBKUPWYI"
_AND = r"\s*(?:,|[+&]|\b(?:en|and)\b)\s*"


def split_by_name(text: str, names: Sequence[str]) -> list[tuple[str | None, str]]:
    """The text per child, without the leading names; what comes before any name belongs to None.

    A name in the middle of a sentence opens nothing ("Luuk heeft Saar gebeten"). Where the first name is the subject of
    a sentence it says whose day it is and stays in the text. An age behind a name goes with it: the roster knows it.
    What is stated of several at once ("Adam en Ilyas slp 10-11") is told of each.
    """
    known = {name.casefold(): name for name in names if name.strip()}
    parts: dict[str | None, str] = {}
    children: tuple[str | None, ...] = (None,)
    start = 0
    for match in _openings(text, list(known)):
        begin = match.start("name")
        if begin < start:
            continue
        named, end, stated = _named(text, match, known)
        before = text[:begin].strip()
        subject = not stated and (not before or is_label(before))
        if not stated and not subject:
            continue
        _add(parts, children, text[start:begin])
        children, start = named, begin if subject else end
    _add(parts, children, text[start:])
    return list(parts.items())


def _named(text: str, match: re.Match[str], known: Mapping[str, str]) -> tuple[tuple[str, ...], int, bool]:
    """Who is named here, where the name or names end, and whether a statement about them follows."""
    spelt, line = _spelt(list(known)), match["line"] is not None
    first = known[match["name"].casefold()]
    others = re.compile(rf"(?:{_AND}(?:{spelt})(?![\w'’]))+", re.IGNORECASE).match(text, match.end("name"))
    if others:
        colon = re.compile(r"\s*:").match(text, others.end())
        end = colon.end() if colon else others.end()
        if colon or _states(text[end:], after_line=line):
            also = re.findall(rf"{_AND}({spelt})(?![\w'’])", others[0], re.IGNORECASE)
            return (first, *(known[name.casefold()] for name in also)), end, True
    return (first,), match.end(), bool(match["colon"]) or _states(text[match.end() :], after_line=line)


def _openings(text: str, names: Sequence[str]) -> list[re.Match[str]]:
    if not names:
        return []
    pattern = rf"(?:{_OPENING})(?P<name>{_spelt(names)})(?![\w'’]){_AGE}(?P<colon>\s*:)?"
    return list(re.finditer(pattern, text, re.IGNORECASE))


def _spelt(names: Sequence[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _add(parts: dict[str | None, str], children: Sequence[str | None], text: str) -> None:
    text = text.strip().strip(",;+&").rstrip("-–").strip()
    for child in children if text else ():
        gap = "" if not parts.get(child) else " " if parts[child][-1] in ".!?…" else ". "
        parts[child] = parts.get(child, "") + gap + text


def _states(rest: str, *, after_line: bool) -> bool:
    """A statement of the day follows at once; after a comma not by way of "was" or "heeft", which may tell a story."""
    clause = _CLAUSE.match(rest.lstrip())
    row = lexemes(tokens_of(clause[0] if clause else "", CareForm.BABY, "nl"), "nl")
    if not row or (row[0].sign in "_~" and not after_line):
        return False
    core = [x for x in row if x.sign not in "_~"]
    return _opens(core) or bool(clause and read(clause[0], CareForm.BABY).facts and row[0].sign != "w")


def _opens(core: Sequence[Lexeme]) -> bool:
    if not core:
        return False
    denied = core[0].sign in "gn" and len(core) > 1 and core[1].sign in _HEADS + "EF"
    return core[0].sign in _HEADS or denied


_LABELS = frozenset(["bso", "tweeling", "baby", "peuter", "dreumes", "gastouder", "toddler", "twins"])
_NAME = re.compile(rf"(?:\A|\n|[.!?]\s)\s*{_LABEL}(?P<name>[^\W\d_][^\W\d_'’-]*(?:-[^\W\d_]+)?)", re.IGNORECASE)


def likely_names(text: str) -> list[str]:
    """Names for a text that came without a roster: a capital word nobody knows, before a colon or a statement."""
    found: list[str] = []
    for match in _NAME.finditer(text):
        name, rest = match["name"], text[match.end() :]
        unknown = name[0].isupper() and name.casefold() not in _LABELS and words.sign(name.casefold(), "nl") == "w"
        opens_line = not text[: match.start("name")].strip(" \n") or text[: match.start("name")].rstrip(" ").endswith(
            "\n"
        )
        colon = opens_line and re.match(rf"{_AGE}\s*:", rest)
        if unknown and name not in found and (colon or _follows(rest)):
            found.append(name)
    return found


def _follows(rest: str) -> bool:
    """A statement that does not begin by denying: "Wou niet eten" names nobody."""
    row = lexemes(tokens_of(rest, CareForm.BABY, "nl")[:6], "nl")
    return bool(row) and row[0].sign not in "ngw" and _states(rest, after_line=True)


def is_label(text: str) -> bool:
    """Only the form of care or "Tweeling", which the form and the parts already say."""
    return text.strip(" :-–\n").casefold() in _LABELS
