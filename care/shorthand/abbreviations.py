"""Abbreviations in full, and the short words that mean two things."""

from collections.abc import Sequence

from care.shorthand import words
from care.shorthand.tokens import Kind, Token

_NL = {
    "fl": "fles", "kv": "kunstvoeding", "mv": "moedermelk", "slp": "slaap", "gesl": "geslapen",
    "gedr": "gedronken", "bh": "boterham", "bhs": "boterhammen", "pl": "plasluier", "ppl": "poepluier",
    "gb": "geen bijzonderheden", "pcm": "paracetamol", "gh": "groentehap", "fh": "fruithap", "temp": "temperatuur",
    "vndg": "vandaag", "vdg": "vandaag", "vanmidd": "vanmiddag", "vanmid": "vanmiddag", "vanmo": "vanmorgen",
    "vanocht": "vanochtend", "iig": "in ieder geval", "i.i.g": "in ieder geval", "ivm": "in verband met",
    "i.v.m": "in verband met", "ff": "even", "nvt": "niet van toepassing", "n.v.t": "niet van toepassing",
    "ipv": "in plaats van", "i.p.v": "in plaats van", "aub": "alsjeblieft", "a.u.b": "alsjeblieft",
    "svp": "alsjeblieft", "s.v.p": "alsjeblieft", "tnx": "bedankt", "thx": "bedankt", "bedt": "bedankt",
    "v.a": "vanaf",
    "vd": "van de", "v/d": "van de", "v.d": "van de", "vh": "van het", "v/h": "van het", "vlgs": "volgens",
    "volg": "volgens", "zn": "zijn", "z'n": "zijn", "d'r": "haar", "m'n": "mijn", "mss": "misschien",
    "idd": "inderdaad", "bv": "bijvoorbeeld", "b.v": "bijvoorbeeld", "bijv": "bijvoorbeeld", "evt": "eventueel",
    "ong": "ongeveer", "ca": "ongeveer", "circa": "ongeveer", "o.a": "onder andere", "oa": "onder andere",
    "m.n": "met name", "mbt": "met betrekking tot", "m.b.t": "met betrekking tot", "tav": "ten aanzien van",
    "t.a.v": "ten aanzien van", "dmv": "door middel van", "d.m.v": "door middel van", "zsm": "zo snel mogelijk",
    "wss": "waarschijnlijk", "gwn": "gewoon", "a.s": "aanstaande", "as": "aanstaande", "wv": "waarvan",
    "w.v": "waarvan", "tm": "tot en met", "t/m": "tot en met", "dhr": "meneer", "mw": "mevrouw", "okt": "oktober",
    "sept": "september", "nov": "november", "dec": "december", "feb": "februari", "febr": "februari",
    "aug": "augustus", "mrt": "maart", "jr": "jaar", "mnd": "maanden", "wk": "week", "min": "minuten",
    "hlf": "half", "ws": "waarschijnlijk", "vt": "van het", "tel": "telefoon", "k": "ik", "'k": "ik", "'m": "hem",
    "'r": "haar", "'t": "het", "'n": "een", "t": "het", "n": "een", "gespl": "gespeeld", "mogge": "morgen",
}  # fmt: skip
_EN = {
    "btl": "bottle", "pcm": "paracetamol", "tmrw": "tomorrow", "tmr": "tomorrow", "bc": "because", "w/": "with",
    "w/o": "without", "thx": "thanks", "tnx": "thanks", "pls": "please", "plz": "please", "temp": "temperature",
    "approx": "approximately", "yest": "yesterday",
}  # fmt: skip
_DAYS = {
    "ma": "maandag",
    "di": "dinsdag",
    "wo": "woensdag",
    "do": "donderdag",
    "vr": "vrijdag",
    "za": "zaterdag",
    "zo": "zondag",
}
_BEFORE_DAY = words.among(
    "op vanaf tot elke iedere volgende komende afgelopen vorige aanstaande as a.s a.s. t/m tm deze sinds en of / -"
)
_AFTER_DAY = words.among("om ochtend middag morgen ochtends middags t/m tm / - a.s a.s. aanstaande")
_PREPOSITIONS = words.among("met op in bij aan van voor naar om uit over tegen zonder achter naast onder door")
_TEMPTING_R = words.among("is was zijn waren niet geen nog wel al ook")


def in_full(clause: Sequence[Token], at: int, language: str) -> str:
    """The word at this place, written out where that is safe."""
    token = clause[at]
    low = token.low.rstrip(".")
    full = _EN.get(low, "") if language == "en" else _dutch(clause, at, low)
    if not full:
        return token.text
    return full[0].upper() + full[1:] if token.text[0].isupper() else full


def _beside(clause: Sequence[Token], at: int) -> tuple[Token | None, Token | None]:
    return (clause[at - 1] if at else None), (clause[at + 1] if at + 1 < len(clause) else None)


def _dutch(clause: Sequence[Token], at: int, low: str) -> str:
    before, after = _beside(clause, at)
    said_before, said_after = before.low if before else "", after.low if after else ""
    joined = bool(before and before.end == clause[at].start and before.text[-1:].isalnum() and before.kind is Kind.WORD)
    if joined:
        return ""
    if low in _DAYS:
        return _day(low, clause, at)
    if low in ("m", "r", "dr", "v", "gr"):
        return _one_letter(low, clause[at], before, after)
    if low in ("bh", "pl", "ppl", "fl"):
        return _plural(low, before, after)
    if low in ("t", "n", "k"):
        return _NL[low] if after is not None and after.kind is Kind.WORD and clause[at].text.islower() else ""
    if low == "as":
        return _NL[low] if said_after in _DAYS or said_before in _DAYS else ""
    return _NL.get(low, "")


def _one_letter(low: str, token: Token, before: Token | None, after: Token | None) -> str:
    """Pronouns and "van", which a name or a number beside them would belie."""
    word_before, word_after = (
        before is not None and before.kind is Kind.WORD,
        after is not None and after.kind is Kind.WORD,
    )
    named = after is not None and after.text[:1].isupper()
    said_before, said_after = before.low if before else "", after.low if after else ""
    safe = {
        "m": word_before and said_before not in ("de", "letter") and token.text.islower(),
        "r": said_before in _PREPOSITIONS and said_after not in _TEMPTING_R,
        "dr": not named,
        "v": before is not None and word_after,
        "gr": before is None and named,
    }
    return {"m": "hem", "r": "haar", "dr": "haar", "v": "van", "gr": "groet"}[low] if safe[low] else ""


def _plural(low: str, before: Token | None, after: Token | None) -> str:
    number = next((t.number for t in (before, after) if t is not None and t.kind in (Kind.NUMBER, Kind.TIMES)), None)
    many = number is not None and number > 1
    return {
        "bh": "boterhammen" if many else "boterham",
        "pl": "plasluiers" if many else "plasluier",
        "ppl": "poepluiers" if many else "poepluier",
        "fl": "flessen"
        if before is not None and before.number is not None and many and before.kind is Kind.NUMBER
        else "fles",
    }[low]


def _day(low: str, clause: Sequence[Token], at: int) -> str:
    """ "ma" is Monday only where a day can stand; else it is mum, and "zo" is so."""
    before, after = _beside(clause, at)
    said_before, said_after = before.low if before else "", after.low if after else ""
    dated = after is not None and after.kind in (Kind.NUMBER, Kind.RAW, Kind.CLOCK, Kind.SPAN)
    listed = (
        said_before in ("/", "en", "+", "of", "-", "t/m", "tm", ",") and at > 1 and clause[at - 2].low in _DAYS
    ) or (
        said_after in ("/", "en", "+", "of", "-", "t/m", "tm") and at + 2 < len(clause) and clause[at + 2].low in _DAYS
    )
    placed = said_before in _BEFORE_DAY - {"en", "of", "/", "-"} or said_after in _AFTER_DAY - {"/", "-"}
    if low == "zo":
        return _DAYS[low] if listed else ""
    certain = low in ("di", "wo", "do", "vr") and (at == 0 or said_before in ("komt", "morgen", "dan", "je", "jullie"))
    return _DAYS[low] if dated or listed or placed or certain else ""
