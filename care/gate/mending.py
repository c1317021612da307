"""What can still go: the note without what was found, or with another child unnamed."""

import re
from collections.abc import Iterable

from care.gate.findings import Concern, Finding

_ONE = {"nl": "een ander kind", "en": "another child"}
_MORE = {"nl": "andere kinderen", "en": "other children"}
_OWNED = {"nl": " z'n", "en": "'s"}
_LEFT_OVER = re.compile(r"^[\s,;:.!?–)&+-]+|[\s,;:–(&+-]+$")


def rest(text: str, findings: Iterable[Finding]) -> str:
    """The text without the stretches found, tidied; empty when nothing worth sending is left."""
    pieces: list[str] = []
    at = 0
    for finding in sorted(findings, key=lambda one: (one.start, one.end)):
        if finding.start > at:
            pieces.append(text[at : finding.start])
        at = max(at, finding.end)
    if not at:
        return text.strip()
    pieces.append(text[at:])
    kept = [piece for piece in (_tidy(piece) for piece in pieces) if re.search(r"\w", piece)]
    return "".join(_joined(piece, last=index == len(kept) - 1) for index, piece in enumerate(kept)).strip()


def _tidy(piece: str) -> str:
    return re.sub(r"[ \t]{2,}", " ", re.sub(r"[ \t]*\n\s*", "\n", _LEFT_OVER.sub("", piece)))


def _joined(piece: str, *, last: bool) -> str:
    return piece if last else piece + (" " if piece[-1] in ".!?…" or not piece[-1].isalnum() else ". ")


def unnamed(text: str, finding: Finding, language: str) -> str:
    """The text with the names of one finding replaced by "een ander kind" or "another child".

    With several findings, begin with the last: the places of those before it still hold.
    """
    if finding.concern is not Concern.OTHER_CHILD:
        return text
    language = language if language in _ONE else "en"
    names = "|".join(re.escape(name) for name in sorted(finding.seen.split(", "), key=len, reverse=True))
    several = re.compile(rf"(?<!\w)(?:{names})(?:(?:\s*,\s*|\s+(?:en|and)\s+|\s*[&+]\s*)(?:{names}))+(?!\w)")
    single = re.compile(rf"(?<!\w)(?:{names})(?!\w)")
    part = several.sub(lambda match: _capital(text, finding, match, _MORE[language]), text[finding.start : finding.end])
    shift = len(part) - (finding.end - finding.start)
    mended = text[: finding.start] + part + text[finding.end :]
    moved = Finding(finding.concern, finding.start, finding.end + shift, finding.seen)
    part = single.sub(lambda match: _capital(mended, moved, match, _single(match[0], language)), part)
    return text[: finding.start] + part + text[finding.end :]


def _single(name: str, language: str) -> str:
    owned = re.search(r"['’]s?$", name) or (language == "nl" and re.search(r"[^s]s$", name) and len(name) > 4)
    return _ONE[language] + (_OWNED[language] if owned else "")


def _capital(text: str, finding: Finding, match: re.Match[str], words: str) -> str:
    """A capital where a sentence begins with the name and was typed with one."""
    before = text[: finding.start + match.start()].rstrip()
    opens = not before or before[-1] in ".!?…\n"
    return words[0].upper() + words[1:] if opens and match[0][0].isupper() else words
