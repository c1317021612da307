"""The written words of every language: Fluent catalogues, with CLDR for dates, lists and numbers.

Strict on purpose: a parent gets a whole text or none, so a gap is an error here and never a hole in a message.
"""

import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import get_decimal_symbol
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

LOCALES = Path(__file__).parent / "locales"

RLM = "\u200f"
FSI, PDI = "\u2068", "\u2069"

_LONGEST_FLUENT_PART = 2500
_STAND_IN = 0xE000  # the private-use area, which nobody types

_PLAIN: dict[str, Any] = {"useGrouping": False, "maximumFractionDigits": 15}

Value = str | int | Decimal | date | time


class MissingText(LookupError):
    """A language, a key or a variable that the catalogue does not have."""


@dataclass(frozen=True, slots=True)
class Language:
    """`reviewed`: a native speaker has read the texts. `locale` and `day` say how CLDR writes its dates."""

    code: str
    own_name: str
    english_name: str
    rtl: bool
    reviewed: bool
    locale: str = ""
    day: str = "EEEE d MMMM"


class Texts:
    """The texts of one language: `t("key", name=...)`.

    Numbers, dates and times are written as the language writes them; the result is plain text, to be escaped by
    whoever puts it into HTML. Digits are 0-9 in every language: Arabic readers in the Netherlands see those on
    every letter and clock, and a dose must not depend on the shape of a digit.
    """

    def __init__(self, language: Language, resources: Iterable[ast.Resource]) -> None:
        self.language = language.code
        self.rtl = language.rtl
        self._day = language.day
        self._locale = Locale.parse(language.locale or language.code)
        tag = str(self._locale).replace("_", "-")
        self._bundle = FluentBundle([tag], use_isolating=language.rtl)
        for resource in resources:
            self._bundle.add_resource(resource)

    def __call__(self, key: str, /, **values: Value) -> str:
        if not self._bundle.has_message(key):
            raise MissingText(f"{self.language}: no text {key!r}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingText(f"{self.language}: {key!r} has no value")
        long_texts: dict[str, str] = {}
        arguments = {name: self._argument(value, long_texts) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors or not isinstance(text, str):
            raise MissingText(f"{self.language}: {key!r} cannot be written: {errors}")
        for stand_in, long_text in long_texts.items():
            text = text.replace(stand_in, long_text)
        return "\n".join(map(_keep_direction, text.split("\n"))) if self.rtl else text

    def line(self, text: str) -> str:
        """Each line of `text`, made to run in the language's direction.

        Telegram takes the direction of a line from its first strong character, which an emoji, a digit or a Latin
        name at the beginning would get wrong.
        """
        if not self.rtl:
            return text
        return "\n".join(map(_mark_right_to_left, text.split("\n")))

    def short_date(self, day: date) -> str:
        """A day that fits on a button."""
        return format_date(day, "E d MMM", locale=self._locale)

    def date(self, day: date) -> str:
        return format_date(day, self._day, locale=self._locale)

    def time(self, at: time) -> str:
        return at.isoformat("minutes")

    def number(self, number: Decimal) -> str:
        """Exactly the digits of `number`: never grouped, never rounded."""
        return format(number, "f").replace(".", get_decimal_symbol(self._locale))

    def list(self, items: Iterable[str]) -> str:
        return format_list([f"{FSI}{item}{PDI}" if self.rtl else item for item in items], locale=self._locale)

    def _argument(self, value: Value, long_texts: dict[str, str]) -> object:
        if isinstance(value, str):
            return self._string(value, long_texts)
        if isinstance(value, int):
            return fluent_number(value, **_PLAIN)
        if isinstance(value, Decimal):
            # Fluent chooses plural forms for int and float only.
            whole = value == value.to_integral_value()
            return fluent_number(int(value) if whole else float(value), **_PLAIN)
        if isinstance(value, datetime):
            raise TypeError("a moment is written as a date and a time, in the time zone of the reader")
        return self.date(value) if isinstance(value, date) else self.time(value)

    def _string(self, value: str, long_texts: dict[str, str]) -> str:
        """Fluent refuses a longer part, but a note may have 4096 characters: it takes its place afterwards."""
        if len(value) <= _LONGEST_FLUENT_PART:
            return value
        stand_in = chr(_STAND_IN + len(long_texts))
        long_texts[stand_in] = value
        return stand_in


def _keep_direction(line: str) -> str:
    """Marks what would turn around, also as a part of another text; a line of a note in Dutch may run its own way."""
    own_letters = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in line)
    return _mark_right_to_left(line) if own_letters or FSI in line else line


def _mark_right_to_left(line: str) -> str:
    if not line or unicodedata.bidirectional(line[0]) in {"R", "AL"}:
        return line
    return RLM + line


class Catalogue:
    """All languages of a folder: `languages.toml`, and per language a folder of .ftl files, read at first use."""

    def __init__(self, root: Path) -> None:
        self._root = root
        table = tomllib.loads((root / "languages.toml").read_text(encoding="utf-8"))
        self.languages: tuple[Language, ...] = tuple(Language(code=code, **row) for code, row in table.items())
        self._texts: dict[str, Texts] = {}

    def texts(self, language: str) -> Texts:
        """The texts of the language with this code."""
        if language not in self._texts:
            self._texts[language] = self._load(language)
        return self._texts[language]

    def _load(self, code: str) -> Texts:
        found = next((language for language in self.languages if language.code == code), None)
        if found is None:
            raise MissingText(f"no language {code!r}")
        return Texts(found, read_resources(self._root / code))


@cache
def shared_catalogue() -> Catalogue:
    """The texts of this package, read once for the whole process: a language takes a sixth of a second."""
    return Catalogue(LOCALES)


def read_resources(folder: Path) -> list[ast.Resource]:
    """Every .ftl file of a folder, refused whole where Fluent would skip a line in silence."""
    resources: list[ast.Resource] = []
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise ValueError(f"{path}: not Fluent: {junk[0]!r}")
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                key = entry.id.name
                if key in seen:
                    raise ValueError(f"{path}: {key!r} stands in {seen[key]} too")
                seen[key] = path.name
        resources.append(resource)
    return resources
