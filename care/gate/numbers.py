"""Citizen service numbers in running text; a promise is that none is ever kept (P9)."""

import re

from care.bsn import has_bsn
from care.gate.sentences import Span

_RUN = re.compile(r"(?<![\d+])(?<!\d[ .\-/:,])\d(?:[ .\-/]?\d)+(?!\d|[ .\-/:,]\d)")
_NINE = re.compile(r"(?<!\d)\d{9}(?!\d)")
_WRITTEN = re.compile(r"(?<!\d)(?:\d{3}([.-])\d{3}\1\d{3}|\d{4}([.-])\d{2}\2\d{3})(?!\d)")
_ABROAD = re.compile(r"(?:\+\s?|\b00)\d{2}\s?-?(?:\(0\))?\s?-?$")
_NAMED = re.compile(r"\bbsn|burgerservicenummer|citizen service number", re.IGNORECASE)
_MILK = re.compile(r"\b(?:btls?|fl|fles(?:je|jes|sen)?|bottles?|feeds?|voeding(?:en)?|melk|milk)\W*$", re.IGNORECASE)
_DIGITS = 9
_LEAST = 2


def service_numbers(text: str) -> list[Span]:
    """Nine digits that pass the eleven test, in one piece or in the groups that people write.

    A telephone number behind a country code has nine digits as well and is left alone; so are clock times, whose
    groups are not joined by one and the same sign, and three bottles ("btl 210 240 180").
    """
    found = [Span(*match.span()) for pattern in (_NINE, _WRITTEN) for match in pattern.finditer(text)]
    named = _NAMED.search(text) is not None
    found += [Span(*match.span()) for match in _RUN.finditer(text) if _is_grouped(match[0], named=named)]
    found = [span for span in found if named or not _is_milk(text, span)]
    kept = [span for span in found if has_bsn(re.sub(r"\D", "", span.of(text)))]
    home = {span for span in kept if not _ABROAD.search(text[: span.start])}
    return sorted(home, key=lambda span: span.start)


def _is_milk(text: str, span: Span) -> bool:
    """Millilitres, each divisible by five, behind a word for a bottle."""
    each = re.split(r"\D", span.of(text))
    return len(each) > 1 and all(int(one) % 5 == 0 for one in each) and bool(_MILK.search(text[: span.start]))


def _is_grouped(run: str, *, named: bool) -> bool:
    """Where the note says that it is one, any groups are; else "1230 1415 2" is a nap and two sandwiches."""
    groups, signs = re.split(r"\D", run), set(re.findall(r"\D", run))
    sizes = {len(group) for group in groups}
    grouped = named or min(sizes) >= _LEAST or sizes == {1}
    return len(signs) == 1 and len("".join(groups)) == _DIGITS and grouped
