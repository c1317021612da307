"""The Dutch citizen service number (BSN): recognised so that it can be refused, for none is ever kept (promise P9)."""

import re

_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_GROUPED = re.compile(r"\d(?:[ .\-]?\d){8}")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def has_bsn(text: str) -> bool:
    """Whether nine digits in a row, or a text that is nine grouped digits and no more, pass the eleven test."""
    found = _NINE_DIGITS.findall(text)
    if _GROUPED.fullmatch(text.strip()):
        found.append(re.sub(r"\D", "", text))
    return any(_passes(digits) for digits in found)


def _passes(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return int(digits) > 0 and total % 11 == 0
