"""Mood, nappies, temperature and medicine."""

import re

from care.facts import Fact, Feeling, Medicine, Mood, Nappies, Stool, Temperature
from care.shorthand import words
from care.shorthand.lexemes import Found, Lexemes
from care.shorthand.measure_text import amount_text

_MOOD = re.compile(r"(?:[Vl]{0,2}J)(?:[,+]+[Vl]{0,2}J)*")


def mood(signs: str, lexemes: Lexemes) -> Found | None:
    if not _MOOD.fullmatch(signs):
        return None
    found: list[Fact] = []
    whole = "l" not in signs
    very = False
    for x in lexemes:
        if x.sign == "J":
            feeling = words.feeling(x.token.low)
            if very and feeling is Feeling.HAPPY:
                feeling = Feeling.VERY_HAPPY
            elif very:
                whole = False
            found.append(Mood(feeling))
        very = x.sign == "V"
    return Found(tuple(found), whole and "maar" not in [x.token.low for x in lexemes])


_STOOL = "(?:[,(]?V?l?Q\\)?)"
_ITEM = re.compile(
    rf"(?P<dirty>[NC]P[U]?{_STOOL}?|P:?[NC]{_STOOL}?|[NC]QPU?|[NC][WP]U|P:?{_STOOL})|(?P<wet>[NC]WU?|W:?[NC])"
    r"|(?P<total>[NC]Uc?|U:?[NC]c?|[NC]c)"
)


def nappies(signs: str, lexemes: Lexemes) -> Found | None:
    counts: dict[str, int | None] = {}
    stool: Stool | None = None
    at = len(heading[0]) if (heading := re.match(r"U:?(?=[NC][WP])", signs)) else 0
    while at < len(signs):
        match = _ITEM.match(signs, at)
        if match is None:
            return None
        part = lexemes[match.start() : match.end()]
        name = "wet" if any(x.sign == "W" for x in part) else match.lastgroup or "total"
        number = next((x.whole_number for x in part if x.sign in "NC"), None)
        if name in counts or (number is None and any(x.sign in "NC" for x in part)):
            return None
        counts[name] = number
        stool = next((words.STOOL_OF[x.token.low] for x in part if x.sign == "Q"), stool)
        at = match.end()
        while at < len(signs) and signs[at] in ",+(O)" and (at + 1 < len(signs) or signs[at] == ")"):
            at += 1
    if not counts:
        return None
    fact = Nappies(counts.get("total"), counts.get("wet"), counts.get("dirty"), stool)
    return Found((fact,), not set(signs) & set("lV"))


_TEMPERATURE = re.compile(r"(?:m?T[:,]?)?Y?:?(?:m?T[:,]?)?X\(?(?:m?T)?\)?Y?(?:[,+]+(?:m?TX|Xm?T))*")


def temperature(signs: str, lexemes: Lexemes) -> Found | None:
    if not _TEMPERATURE.fullmatch(signs):
        return None
    times = [x.token.at for x in lexemes if x.sign == "T"]
    degrees = [x.token.number for x in lexemes if x.sign == "X"]
    if len(times) > len(degrees) or (times and len(times) != len(degrees)):
        return None
    pairs = zip(degrees, times or [None] * len(degrees), strict=True)
    return Found(tuple(Temperature(celsius, at) for celsius, at in pairs if celsius is not None))


_DOSE = r"(?:[AM]|Ni|i)"
_REST_OF_DOSE = rf"(?:[,:]?\(?(?:m?T|{_DOSE}|b|d)\)?)"
_MEDICINE = re.compile(rf"{_REST_OF_DOSE}*N?I:?{_REST_OF_DOSE}*")
_NOT_GIVEN = re.compile(r"gI[bd]?|In[bd]|I[bd]n|nI[bd]")


def medicine(signs: str, lexemes: Lexemes) -> Found | None:
    names = [x for x in lexemes if x.sign == "I"]
    as_form = len(names) == 2 and names[1].token.low == "zetpil"
    if len(names) != 1 and not as_form:
        return None
    signs = re.sub("(I.*)I", r"\1i", signs)
    name = words.MEDICINE_NAMES.get(names[0].token.low, names[0].token.low)
    if _NOT_GIVEN.fullmatch(signs):
        return Found((Medicine(name, given=False),))
    if not _MEDICINE.fullmatch(signs) or not set(signs) & set("bdAMiN"):
        return None
    doses = [x for x in lexemes if x.sign in "AM"]
    times = [x.token.at for x in lexemes if x.sign == "T"]
    if len(times) > 1 or len(doses) > 1:
        return None
    dose = amount_text(doses[0].token) if doses else _pieces(lexemes)
    return Found((Medicine(name, dose=dose, at=times[0] if times else None),), whole=not as_form)


def _pieces(lexemes: Lexemes) -> str | None:
    """A dose in pieces, in the words of the note: "2 druppels"."""
    said = [x.token.text for x in lexemes if x.sign in "Ni"]
    return " ".join(said) if any(x.sign == "N" for x in lexemes) else None
