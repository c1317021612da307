"""One row of a roster while it is read: typed values out of cells, and a sentence for each that is not right."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from care.moments import WEEKDAYS
from care.roster_table import Column, Problem, Row, quoted


class Kind(StrEnum):
    CHILD = "child"
    GUARDIAN = "guardian"
    STAFF = "staff"
    ROOM = "room"


KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("child", "kind"), Kind.CHILD),
    **dict.fromkeys(("guardian", "parent", "ouder", "verzorger", "voogd"), Kind.GUARDIAN),
    **dict.fromkeys(("staff", "medewerker", "personeel"), Kind.STAFF),
    **dict.fromkeys(("room", "kamer", "ruimte"), Kind.ROOM),
}
YES = frozenset(["yes", "y", "ja", "j", "true", "waar", "1"])
NO = frozenset(["no", "n", "nee", "false", "onwaar", "0"])

LONGEST_NAME = 60
LONGEST_KEY = 40
_KEY = re.compile(r"[^\s|,;:=]+")
_BETWEEN_KEYS = re.compile(r"[\s|,;]+")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DUTCH_DATE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_BETWEEN_DAYS = re.compile(r"[\s,;|/&+.]+")
_UNTIL = re.compile(r"\s*(?:-|–|\bt/m\b|\btot en met\b|\bto\b)\s*")
_MIDNIGHT = re.compile(r"[ T]0?0:00(:00)?$")
_JOINERS = "\u200c\u200d"  # they belong to names in Arabic and Indic scripts

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(slots=True)
class Known:
    """What the rows of a file call each other: on which line a key or a group is first named."""

    keys: dict[tuple[Kind, str], int] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)


def known_of(rows: Iterable[Row]) -> Known:
    known = Known()
    for row in rows:
        kind = KINDS.get(row.cells.get(Column.KIND, "").casefold())
        if kind is None:
            continue
        if key := row.cells.get(Column.KEY):
            known.keys.setdefault((kind, key), row.line)
        if kind is not Kind.ROOM:
            for name in group_names(row.cells.get(Column.GROUP, "")):
                known.groups.setdefault(name.casefold(), name)
    return known


def group_names(cell: str) -> list[str]:
    return list(dict.fromkeys(name for part in re.split(r"[|;]", cell) if (name := part.strip())))


class RowReader:
    """Takes values out of a row. `failed` once one of them was not right; every problem of the row is noted."""

    def __init__(self, row: Row, known: Known) -> None:
        self._row = row
        self._known = known
        self.line = row.line
        self.problems: list[Problem] = []

    @property
    def failed(self) -> bool:
        return bool(self.problems or self._row.refused)

    def wrong(self, text: str) -> None:
        self.problems.append(Problem(self.line, text))

    def text(self, column: Column, *, needed: bool = True) -> str:
        value = self._row.cells.get(column, "")
        if not value and needed and column not in self._row.refused:
            self.wrong(f"{column} is missing")
        return value

    def unused(self, columns: Collection[Column]) -> list[Column]:
        """The filled columns that a row of this kind has no use for."""
        return [column for column in self._row.cells if column not in columns]

    def key(self, kind: Kind) -> str:
        key = self.text(Column.KEY)
        if not key:
            return key
        if not _KEY.fullmatch(key):
            self.wrong(f"key: {quoted(key)} may not have a space or one of | , ; : = in it")
        elif len(key) > LONGEST_KEY:
            self.wrong(f"key: {quoted(key)} is longer than {LONGEST_KEY} characters")
        elif (first := self._known.keys[kind, key]) != self.line:
            self.wrong(f"key: line {first} is already the {kind} {quoted(key)}")
        return key

    def name(self) -> str:
        name = self.text(Column.NAME)
        self._check_name(Column.NAME, name)
        return name

    def groups(self, *, needed: bool) -> tuple[str, ...]:
        cell = self.text(Column.GROUP, needed=needed)
        names = group_names(cell)
        if cell and not names:
            self.wrong(f"group: {quoted(cell)} names no group")
        for name in names:
            self._check_name(Column.GROUP, name)
            first = self._known.groups.get(name.casefold())
            if first is None:
                self.wrong(f"group: no child and nobody of the staff in this file is in {quoted(name)}")
            elif first != name:
                self.wrong(f"group: {quoted(name)} is written {quoted(first)} on an earlier line")
        return tuple(names)

    def day(self, column: Column, *, needed: bool = True) -> date | None:
        value = self.text(column, needed=needed)
        if not value:
            return None
        written = _MIDNIGHT.sub("", value)
        try:
            if found := _ISO_DATE.fullmatch(written):
                return date(int(found[1]), int(found[2]), int(found[3]))
            if found := _DUTCH_DATE.fullmatch(written):
                return date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            pass
        self.wrong(f"{column}: {quoted(value)} is not a date; write it as 2026-12-31 or 31-12-2026")
        return None

    def weekdays(self, column: Column) -> str | None:
        """Days of the week as their ISO numbers: of "ma di do", "mon,tue,thu", "1 2 4" and "ma-do" alike."""
        value = self.text(column, needed=False)
        found = set[int]()
        for part in _BETWEEN_DAYS.split(_UNTIL.sub("-", value.casefold())):
            first, until, last = part.partition("-")
            begins, ends = _weekday(first), _weekday(last if until else first)
            if part in ("", "en", "and"):
                continue
            if begins is None or ends is None or begins > ends:
                self.wrong(f"{column}: {quoted(part)} is no day of the week; write them as ma di do, or as 1 2 4")
                return None
            found.update(range(begins, ends + 1))
        return "".join(map(str, sorted(found))) or None

    def yes(self, column: Column, *, needed: bool = True) -> bool:
        value = self.text(column, needed=needed)
        return bool(value) and self._yes(column, value)

    def choice(self, column: Column, words: Mapping[str, Choice], *, needed: bool = True) -> Choice | None:
        value = self.text(column, needed=needed)
        chosen = words.get(value.casefold())
        if value and chosen is None:
            self.wrong(f"{column}: {quoted(value)} is not known; one of {', '.join(dict.fromkeys(words.values()))}")
        return chosen

    def language(self, codes: Collection[str], otherwise: str = "") -> str:
        value = self.text(Column.LANGUAGE, needed=not otherwise).casefold() or otherwise
        if value and value not in codes:
            self.wrong(f"language: {quoted(value)} is not known; one of {', '.join(codes)}")
        return value

    def reference(self, column: Column, kind: Kind) -> str | None:
        key = self.text(column, needed=False)
        self._check_keys(column, kind, [key] if key else [])
        return key or None

    def children(self) -> dict[str, bool]:
        """The children of a guardian, each with her authority over that child."""
        cell = self.text(Column.CHILDREN)
        keys = [key for key in _BETWEEN_KEYS.split(cell) if key]
        if cell and not keys:
            self.wrong(f"children: {quoted(cell)} names no child")
        self._check_keys(Column.CHILDREN, Kind.CHILD, keys)
        said = self.text(Column.AUTHORITY)
        if not re.search("[:=]", said):
            return dict.fromkeys(keys, bool(said) and self._yes(Column.AUTHORITY, said))
        authority = {}
        for part in _BETWEEN_KEYS.split(re.sub(r"\s*[:=]\s*", ":", said)):
            key, _, word = part.partition(":")
            if not part:
                continue
            if key in keys:
                authority[key] = self._yes(Column.AUTHORITY, word)
            else:
                self.wrong(f"authority: {quoted(key)} is not one of the children of this row")
        for key in dict.fromkeys(key for key in keys if key not in authority):
            self.wrong(f"authority: nothing is said about {quoted(key)}; write {key}:yes or {key}:no")
        return authority

    def _check_keys(self, column: Column, kind: Kind, keys: Iterable[str]) -> None:
        for key in dict.fromkeys(keys):
            if (kind, key) not in self._known.keys:
                whom = "child" if kind is Kind.CHILD else "member of staff"
                self.wrong(f"{column}: no {whom} in this file has the key {quoted(key)}")

    def _check_name(self, column: Column, name: str) -> None:
        if len(name) > LONGEST_NAME:
            self.wrong(f"{column}: {quoted(name)} is longer than {LONGEST_NAME} characters")
        elif not all(char.isprintable() or char in _JOINERS for char in name):
            self.wrong(f"{column}: {quoted(name)} has a character in it that cannot be shown")
        elif name and not any(unicodedata.category(char)[0] == "L" for char in name):
            self.wrong(f"{column}: {quoted(name)} has no letter in it")

    def _yes(self, column: Column, word: str) -> bool:
        answer = word.casefold()
        if answer not in YES and answer not in NO:
            self.wrong(f"{column}: {quoted(word)} is neither yes nor no")
        return answer in YES


def _weekday(word: str) -> int | None:
    return int(word) if word in {"1", "2", "3", "4", "5", "6", "7"} else WEEKDAYS.get(word)
