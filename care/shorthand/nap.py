"""Sleep and rest as patterns over signs: one letter per word, so that a pattern reads like a clause.

A pattern takes a clause whole or not at all. `Found.whole` is false where the words say more than the facts can hold
("a bit", "lovely"): then the clause stays in the note as well. So it is in all the grammar's modules.
"""

import re

from care.facts import DidNotSleep, Rested, Slept
from care.shorthand.lexemes import Found, Lexemes

_Q = "(?:nV?[Gx]|[GxVJl])*"
_L = r"v?\(?R\)?"
_D = r"\(?D\)?"
_SLEPT = re.compile(
    rf"{_Q}S:?{_Q},?(?:{_D},?)?{_L}(?:[,+]+{_L})*,?(?:{_D})?[Gx]*"
    rf"|{_Q}(?:{_D})?{_L}(?:[,+]+{_L})*(?:{_D})?{_Q}S[Gx]*"
    rf"|{_Q}S:?{_Q}D[Gx]*|{_Q}D{_Q}S[Gx]*|{_Q}D{_Q}S,?{_L}(?:[,+]+{_L})*"
)
_ASLEEP_AWAKE = re.compile(r"(?:Sm?T|m?TS)[,+]*(?:sm?T|m?Ts)|Sm?T[,+]*(?:m?Ts|sm?T)|S:?TT")
_NOT_SLEPT = re.compile(r"[ng]S|[Sz]:?[ng]|qS")
_OUTGROWN = re.compile(r"(?:zne|nze|nSe|gez|geS)k?")


def sleep(signs: str, lexemes: Lexemes) -> Found | None:
    if _OUTGROWN.fullmatch(signs):
        past = {x.token.low for x in lexemes} & {"sliep", "geslapen", "slept"}
        return None if past else Found((DidNotSleep(no_longer=True),))
    bare = signs.replace("k", "")
    if re.fullmatch(r"CDS|S:?CD", bare):
        number = int(next(x.token.number or 0 for x in lexemes if x.sign == "C"))
        minutes = next(x.token.minutes for x in lexemes if x.sign == "D")
        return Found((Slept(minutes=minutes),) * number) if 0 < number < 6 else None
    if _NOT_SLEPT.fullmatch(bare):
        return Found((DidNotSleep(),))
    if _ASLEEP_AWAKE.fullmatch(signs):
        first, last = (x.token.at for x in lexemes if x.sign == "T")
        return Found((Slept(first, last),)) if first and last and first < last else None
    if not _SLEPT.fullmatch(signs.replace("k", "")):
        return None
    naps = [Slept(x.token.at, x.token.to) for x in lexemes if x.sign == "R"]
    if any(nap.start == nap.end for nap in naps):
        return None
    said = sum(x.token.minutes or 0 for x in lexemes if x.sign == "D")
    plain = not set(signs) & set("GxVJl")
    if not naps:
        return Found((Slept(minutes=said),), plain) if 0 < said <= 600 else None
    return Found(tuple(naps), plain and (not said or said == sum(_length(nap) for nap in naps)))


def _length(nap: Slept) -> int:
    if nap.start is None or nap.end is None:
        return 0
    return (nap.end.hour - nap.start.hour) * 60 + nap.end.minute - nap.start.minute


_RESTED = re.compile(r"[Gx]*D[Gx]*r|r:?D")


def rest(signs: str, lexemes: Lexemes) -> Found | None:
    if not _RESTED.fullmatch(signs.replace("k", "")):
        return None
    minutes = next(x.token.minutes for x in lexemes if x.sign == "D")
    return Found((Rested(minutes),), not set(signs) & set("Gxk"))
