"""Bottles: "fl 930 160", "kv 10.00 180ml op, 13.45 160ml", "90 vd 150"."""

import re

from care.facts import Bottle, Milk
from care.shorthand import words
from care.shorthand.lexemes import Found, Lexemes

_HEAD = "(?:KB|BK|B|K)"
_DRUNK = r"\(?[Mp]\)?"
_FIN = r"\(?[ah]*o\)?"
_BOTTLE = re.compile(
    rf"d?{_HEAD}:?d?(?:m?T[:,]?d?{_DRUNK}|{_DRUNK}[,(]?m?T\)?|{_DRUNK}|m?T)[:,]?d?(?:{_FIN})?d?"
    rf"|m?T[:,]?d?{_HEAD}:?d?,?{_DRUNK}[,]?d?(?:{_FIN})?d?|m?T[:,]?d?{_HEAD}:?d?{_FIN}d?"
    rf"|d?{_DRUNK}d?,?{_HEAD}d?(?:m?T)?(?:{_FIN})?d?|m?T[:,]?d?{_DRUNK}{_HEAD}d?|m?T{_HEAD}d?|{_HEAD}d?{_FIN}d?|p(?:m?T)?d?|m?Tp"
)
_MORE_BOTTLES = re.compile(rf"(?:[,+]*m?T[:,]?{_DRUNK}|[,+]+{_DRUNK}m?T)(?:,?{_FIN})?")


def bottles(signs: str, lexemes: Lexemes) -> Found | None:
    """One bottle, or a list that goes on after the first ("kv 10.00 180 op, 13.45 160")."""
    ends = [i for i in range(len(signs), 0, -1) if _BOTTLE.fullmatch(signs, 0, i)]
    for end in ends:
        more: list[tuple[int, int]] = []
        at = end
        while at < len(signs) and (match := _MORE_BOTTLES.match(signs, at)):
            more.append((at, match.end()))
            at = match.end()
        if at == len(signs):
            kinds = [words.milk(x.token.low) for x in lexemes if x.sign == "K"]
            milk = kinds[0] if kinds else None
            return Found(tuple(_bottle(lexemes[a:b], milk) for a, b in [(0, end), *more]))
    return None


def _bottle(lexemes: Lexemes, milk: Milk | None) -> Bottle:
    bottle: dict[str, object] = {"milk": milk, "finished": any(x.sign == "o" for x in lexemes)}
    for x in lexemes:
        if x.sign == "T":
            bottle["at"] = x.token.at
        elif x.sign in "Mp":
            bottle["ml"] = x.whole_number
            bottle["offered"] = int(x.token.offered) if x.token.offered is not None else None
    return Bottle(**bottle)  # type: ignore[arg-type]
