"""What stands in a slot of a phrase, and how each language writes it."""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from babel.numbers import get_decimal_symbol

from translations.catalogue import FSI, PDI

NO_YEAR = 4


@dataclass(frozen=True, slots=True)
class Day:
    name: str


@dataclass(frozen=True, slots=True)
class Amount:
    number: Decimal
    unit: str


Value = str | int | time | date | Day | Amount


def fill(template: str, values: Mapping[str, Value], language: str) -> str:
    """The sentence with its slots filled; in a right-to-left sentence a Latin name keeps its own direction."""
    rtl = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in template)
    text = ""
    while "{" in template:
        before, _, rest = template.partition("{")
        slot, _, template = rest.partition("}")
        text += before
        shown = write(values[slot], language)
        if isinstance(values[slot], Day):
            opening = not text.strip() or text.rstrip()[-1] in ".!?؟…"
            text += shown[0].upper() + shown[1:] if opening else shown
        else:
            text += f"{FSI}{shown}{PDI}" if rtl else shown
    return text + template


def write(value: Value, language: str) -> str:
    """A value as it stands inside a sentence of the language."""
    if isinstance(value, Day):
        return str(table()["days"][language][value.name][0])
    if isinstance(value, Amount):
        unit = table()["units"][value.unit]
        number = format(value.number, "f").replace(".", get_decimal_symbol(locale_of(language)))
        return f"{number} {unit.get(language, unit['other'])}"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return format_date(value, "d MMMM" if value.year == NO_YEAR else "d MMMM y", locale=locale_of(language))
    return str(value)


@cache
def table() -> Mapping[str, Any]:
    """Days, units and clock words of every language."""
    words: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "phrase_slots.toml").read_text(encoding="utf-8"))
    return words


def locale_of(language: str) -> str:
    return {"en": "en_GB", "pt": "pt_PT"}.get(language, language)
