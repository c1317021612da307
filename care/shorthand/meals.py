"""What was eaten and drunk: "at alles", "2 bh + soep", "fruit goed", "niet veel gegeten"."""

import re
from decimal import Decimal

from care.facts import Amount, Ate, Food
from care.shorthand import words
from care.shorthand.lexemes import Found, Lexeme, Lexemes

_HALF = "(?:Hj?)"
_AMOUNTS = (
    (Amount.ALL, "(?:V?h?ao?|h?o)"),
    (Amount.NOTHING, "q"),
    (Amount.LITTLE, "(?:L|ny|nVy|l)"),
    (Amount.WELL, "V?G"),
    (Amount.HALF, _HALF),
)
_BARE = re.compile(r"jh?oE?|h?ao|jh?|Hj|jH")
"""Said without a verb and still clear."""

_PIECE = "(?:[NC]u?F|F:?[NC]u?|HF|uF)"
_LIST = re.compile(rf"[Ed]?:?(?:V?G)?(?P<first>{_PIECE}|F)(?P<more>(?:[,+]+(?:{_PIECE}|F))*)[Ed]?(?P<all>h?a?o)?[Ed]?")
_COUNTED = frozenset({Food.BREAD, Food.CRACKER, Food.MILK, Food.WATER})


def meals(_signs: str, lexemes: Lexemes) -> Found | None:
    """The moment and sort of food are understood but have no place in the fact; they keep the clause in the note."""
    core = _without_details(lexemes)
    letters = "".join(x.sign for x in core)
    found = _amount(letters, core) or _foods(letters, core)
    if found is None:
        return None
    return Found(found, len(core) == len(lexemes) and "V" not in letters)


def _without_details(lexemes: Lexemes) -> list[Lexeme]:
    core: list[Lexeme] = []
    for x, following in zip(lexemes, [*lexemes[1:], None], strict=True):
        introduces = x.sign == "Z" and following is not None and following.sign == "f"
        if x.sign not in "fkTm" and not introduces:
            core.append(x)
    text = "".join(x.sign for x in core)
    while (empty := re.search(r"\(,*\)", text)) is not None:
        del core[empty.start() : empty.end()]
        text = text[: empty.start()] + text[empty.end() :]
    return core


def _amount(letters: str, lexemes: Lexemes) -> tuple[Ate, ...] | None:
    """An amount beside a verb of eating, a food, or both."""
    if _BARE.fullmatch(letters) and letters not in ("j", "jh"):
        return (Ate(Amount.HALF if "H" in letters else Amount.ALL),)
    if letters == "nE":
        return None if lexemes[-1].token.low == "eten" else (Ate(Amount.NOTHING),)
    for amount, pattern in _AMOUNTS:
        verb = rf"E:?{pattern}|{pattern}E"
        food = rf"F:?{pattern}E?|E?F{pattern}|{pattern}FE|E{pattern}F|FE{pattern}"
        drink = rf"d{pattern}F|{pattern}Fd|F{pattern}d"
        if amount is Amount.LITTLE:
            verb += "|nEV?y"
        if amount is Amount.HALF:
            food += "|HjFE?"
        if re.fullmatch(verb, letters):
            return (Ate(amount),)
        if re.fullmatch(f"{food}|{drink}", letters):
            half_piece = amount is Amount.HALF and "j" not in letters and letters.startswith("H")
            return None if half_piece else (Ate(amount, _food(lexemes)),)
    return None


def _foods(letters: str, lexemes: Lexemes) -> tuple[Ate, ...] | None:
    """One food or several, with how many where said."""
    match = _LIST.fullmatch(letters)
    if match is None or not set(letters) & set("NCHEdou"):
        return None
    if match["all"] and "," in letters:
        return None  # "3 bh, fruit op": only the fruit is said to be finished
    amount = Amount.ALL if match["all"] else Amount.WELL if "G" in letters else None
    pieces = [
        (m.start() + match.start("first"), m.end() + match.start("first"))
        for m in re.finditer(rf"{_PIECE}|F", match["first"] + match["more"])
    ]
    found: list[Ate] = []
    for start, end in pieces:
        part = lexemes[start:end]
        food, number = _food(part), _number(part)
        if any(x.sign == "C" for x in part) and food not in _COUNTED:
            return None
        found.append(Ate(amount, food, number))
    if "G" in letters and len(found) > 1:
        return None
    return tuple(found)


def _food(lexemes: Lexemes) -> Food:
    return words.food(next(x.token.low for x in lexemes if x.sign == "F"))


def _number(lexemes: Lexemes) -> Decimal | None:
    if any(x.sign == "H" for x in lexemes):
        return Decimal("0.5")
    return next((x.token.number for x in lexemes if x.sign in "NC"), None)
