"""The Dutch citizen service number (BSN): recognised so that it can be refused, for none is ever kept (promise P9)."""

import re
from typing import NamedTuple

_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_GROUPED = re.compile(r"\d(?:[ .\-]?\d){8}")
_APART = re.compile(r"(?<!\d)(?<!\d[ .\-])\d(?:[ .\-]?\d){8}(?![ .\-]?\d)")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def has_bsn(text: str) -> bool:
    """Whether nine digits in a row, or a text that is nine grouped digits and no more, pass the eleven test."""
    found = _NINE_DIGITS.findall(text)
    if _GROUPED.fullmatch(text.strip()):
        found.append(re.sub(r"\D", "", text))
    return any(_passes(digits) for digits in found)


class Masked(NamedTuple):
    """A text without its service numbers, and whether there were any."""

    text: str
    found: bool


def masked(text: str) -> Masked:
    """The text with dots for the digits of every service number in it."""
    clean = _APART.sub(lambda match: _hidden(match[0]), text)
    return Masked(clean, clean != text)


def _hidden(number: str) -> str:
    return re.sub(r"\d", "•", number) if _passes(re.sub(r"\D", "", number)) else number


def _passes(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return int(digits) > 0 and total % 11 == 0
