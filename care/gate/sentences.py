"""A note in sentences and clauses, each with its place; what is cut must leave whole statements behind."""

import re
from dataclasses import dataclass

_PICTURE = r"\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF\U0001F000-\U0001FAFF"
_EMOJI = rf"[{_PICTURE}](?:[\uFE0E\uFE0F\u200D]|[{_PICTURE}])*"
_BREAK = re.compile(
    rf"(?P<hard>\s*[\r\n\u2028\u2029]+(?:\s*[-•*·–]\s)?\s*|\s*{_EMOJI}\s*)"
    r"|(?P<stop>[.!?…]+[\"'”’)\]]*)(?:(?P<gap>\s+)|(?=[A-Z][a-z]))"
)
_CLAUSE = re.compile(r"\s*(?:,(?!\d)|;|\s[-–+]\s|(?<=[^\W\d]):(?=\s))\s*")
_CLOCK = re.compile(r"\d[.:]\d\d$")
_LETTER_OR_DIGIT = re.compile(r"\w")
_ABBREVIATED = """
bijv bv blz ca dhr dr evt fam fl gr incl ivm kv max mevr mr mrs ms min mw mv nr oa ong
pag pcm ppl resp slp st tel temp v vd vh vgl vlgs wv approx
"""
_ANNOUNCING = frozenset(_ABBREVIATED.split())


@dataclass(frozen=True, slots=True)
class Span:
    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def sentences(text: str) -> list[Span]:
    """Where the sentences stand, without the blank space and the emoji around them."""
    found: list[Span] = []
    start = 0
    for match in _BREAK.finditer(text):
        if match["stop"] and not _ends(text[start : match.start()], match["stop"], text[match.end() :]):
            continue
        _add(found, text, start, match.start() if match["hard"] else match.end("stop"))
        start = match.end()
    _add(found, text, start, len(text))
    return found


def clauses(text: str, sentence: Span) -> list[Span]:
    """The sentence cut at its commas, dashes and the colon of a label."""
    found: list[Span] = []
    start = sentence.start
    for match in _CLAUSE.finditer(text, sentence.start, sentence.end):
        _add(found, text, start, match.start())
        start = match.end()
    _add(found, text, start, sentence.end)
    return found or [sentence]


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if _LETTER_OR_DIGIT.search(piece):
        start += len(piece) - len(piece.lstrip())
        found.append(Span(start, start + len(piece.strip())))


def _ends(before: str, mark: str, after: str) -> bool:
    """Whether a full stop after `before` closes the sentence: not in "temp. 38.5" or "bijv. een boek"."""
    words = before.split()
    word = words[-1].lower().lstrip("(\"'“‘") if words else ""
    if mark[0] != "." or not after:
        return True
    if _CLOCK.search(word):
        return not after[0].isdigit()
    if mark.startswith("..") or "." in word:
        return after[0].isupper()
    goes_on = after[0].islower() or after[0].isdigit()
    if len(word) == 1 and word.isalpha():
        return False
    return not (word in _ANNOUNCING and goes_on) and word not in ("dhr", "mevr", "mw", "mr", "mrs", "ms", "fam")
