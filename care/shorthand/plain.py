"""Dutch as typed, with spoken times in digits and abbreviations in full, for a reader that knows no shorthand."""

import re
from collections.abc import Collection, Sequence

from care.facts import CareForm
from care.shorthand import hints, words
from care.shorthand.abbreviations import in_full
from care.shorthand.clauses import clauses
from care.shorthand.clock import low_at
from care.shorthand.note import spanned
from care.shorthand.spans import read_times, settle
from care.shorthand.tokens import Kind, Token, tokenise

QUOTED = re.compile(r'["“„«][^"”“»\n]*["”“»]')
_SHORT_MINUTES = re.compile(r"\s*(?:min|['′])$")
_SURELY_A_TIME = re.compile(r"\b(?:half\w*|hlf|kwart|kw)\b")
_SPOKEN = re.compile(rf"{_SURELY_A_TIME.pattern}|\b(?:over|voor|vr|v)\b")
_EARLY = words.among("wakker opgestaan vroeg")
_TWO_MEANINGS = words.among("volg tel min vt ca")
"""Abbreviations that outside a list of facts may be words of their own ("ik volg haar", "min 2")."""


def written_out(text: str, names: Collection[str] = ()) -> str:
    """`text` in full where that is safe; a name, quoted words, and whatever is in doubt stay as they are."""
    kept = {word.casefold() for name in names for word in name.split()}
    quoted = [match.span() for match in QUOTED.finditer(text)]
    typed = tokenise(text, "nl")
    starts = {token.start for token in typed}
    written, done = "", 0
    for clause in clauses(settle(read_times(typed, "nl"), CareForm.GASTOUDER)):
        for at, token in enumerate(clause.tokens):
            if token.low in kept or any(start < token.end and token.start < end for start, end in quoted):
                continue
            timed = token.kind in (Kind.CLOCK, Kind.SPAN)
            word = _time(clause.tokens, at) if timed else _word(clause.tokens, at, shouted=text.isupper())
            if word == token.text:
                continue
            written += text[done : token.start] + word
            done = token.end
            if text[done : done + 1] == "." and done not in starts:
                done += 1  # the full stop of the abbreviation
    return written + text[done:]


def _time(clause: Sequence[Token], at: int) -> str:
    """ "half 3" as 14:30, or as 2:30 where it may be night; "5 over 3" only where it cannot be a number of things."""
    token, before = clause[at], low_at(list(clause), at - 1)
    if token.clock is None or token.at is None or not _SPOKEN.search(token.low):
        packed = before == "om" and token.kind is Kind.CLOCK and token.text.isdigit() and len(token.text) > 2
        return f"{token.text[:-2]}:{token.text[-2:]}" if packed else token.text
    following = clause[at + 1] if at + 1 < len(clause) else None
    counted = following is not None and following.kind is Kind.WORD and words.sign(following.low, "nl") in "FjuWPUBKi"
    asked = before in hints.BEFORE_TIME or token.low.endswith(("uur", " u"))
    said_here = {other.low for other in clause}
    hours = {clock.hour for clock in (token.clock, token.until) if clock is not None}
    in_doubt = counted or not (asked or _SURELY_A_TIME.search(token.low)) or (12 in hours and said_here & hints.MORNING)
    if in_doubt or token.kind is Kind.SPAN:
        return token.text if in_doubt else spanned(token)
    early = token.clock.hour == 5 and said_here & _EARLY
    return f"{token.clock.hour if early else token.at.hour}:{token.clock.minute:02}"


def _word(clause: Sequence[Token], at: int, *, shouted: bool) -> str:
    token = clause[at]
    if token.kind is Kind.LENGTH:
        return _SHORT_MINUTES.sub(" minuten", token.text)
    initials = token.text.isupper() and len(token.text) > 1 and not shouted
    if token.kind is not Kind.WORD or initials or token.low in _TWO_MEANINGS:
        return token.text
    return in_full(clause, at, "nl")
