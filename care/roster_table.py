"""A roster file as numbered rows, however a spreadsheet saved it.

Dutch Excel writes `;` and cp1252, other programs `,` and UTF-8 with or without a mark in front: nobody in an office
should have to know that. What is wrong with the table is told here; what is wrong with its rows, in `care.roster`.
"""

import codecs
import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from care.bsn import has_bsn


class Column(StrEnum):
    KIND = "kind"
    KEY = "key"
    NAME = "name"
    GROUP = "group"
    FORM = "form"
    BORN = "born"
    FIRST_DAY = "first_day"
    LAST_DAY = "last_day"
    MENTOR = "mentor"
    PHOTOS = "photos"
    CHILDREN = "children"
    AUTHORITY = "authority"
    LANGUAGE = "language"
    ROLE = "role"
    DAYS = "days"
    MOVES_ON = "moves_on"
    AWAY_FROM = "away_from"
    AWAY_UNTIL = "away_until"
    DEPUTY = "deputy"


_HEADERS: Mapping[Column, str] = {
    Column.KIND: "kind soort type",
    Column.KEY: "key sleutel nummer nr id klantnummer",
    Column.NAME: "name naam roepnaam voornaam firstname",
    Column.GROUP: "group groups groep groepen stamgroep basisgroep",
    Column.FORM: "form careform opvangvorm opvangsoort",
    Column.BORN: "born birthdate dateofbirth geboren geboortedatum",
    Column.FIRST_DAY: "firstday start startdate eerstedag startdatum ingangsdatum",
    Column.LAST_DAY: "lastday end enddate laatstedag einddatum",
    Column.MOVES_ON: "moveson groepswissel overgang doorstroomdatum",
    Column.MENTOR: "mentor",
    Column.AWAY_FROM: "awayfrom afwezigvanaf verlofvanaf",
    Column.AWAY_UNTIL: "awayuntil afwezigtot verloftot",
    Column.DEPUTY: "deputy vervanger",
    Column.PHOTOS: "photos photo fotos foto fototoestemming",
    Column.CHILDREN: "children child kinderen",
    Column.AUTHORITY: "authority parentalauthority gezag ouderlijkgezag",
    Column.LANGUAGE: "language taal",
    Column.ROLE: "role rol",
    Column.DAYS: "days weekdays caredays dagen weekdagen opvangdagen",
}
_BY_HEADER = {header: column for column, headers in _HEADERS.items() for header in headers.split()}
_NEEDED = (Column.KIND, Column.KEY, Column.NAME)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


@dataclass(frozen=True, slots=True)
class Row:
    """The filled cells of one line. `refused` are the columns whose value is not even looked at."""

    line: int
    cells: Mapping[Column, str]
    refused: frozenset[Column]


class UnreadableTable(Exception):
    """The file cannot be divided into rows and columns, so that nothing can be said about what is in them."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.problem = Problem(line, text)


def quoted(value: str) -> str:
    """A value as it may stand in a sentence on a terminal: short, and without control characters."""
    shown = "".join(char if char.isprintable() else "�" for char in value)
    return f'"{shown[:40]}…"' if len(shown) > 40 else f'"{shown}"'


def read_table(data: bytes) -> tuple[list[Row], list[Problem]]:
    """The rows that are not empty; none where a column is missing that every row needs. Raises `UnreadableTable`."""
    text = _decode(data)
    delimiter, skipped = _delimiter(text)
    lines = _lines(text, delimiter, skipped)
    header_line, titles = next(lines, (1, []))
    if not titles:
        raise UnreadableTable(1, "the file is empty; its first line names the columns: kind, key, name, …")
    columns, problems = _columns(titles, header_line)
    rows = []
    for line, values in lines:
        row, wrong = _row(line, values, columns)
        problems += wrong
        if row.cells or row.refused:
            rows.append(row)
    return (rows if all(column in columns for column in _NEEDED) else []), problems


def _decode(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableTable(1, "this is a workbook, not a CSV file; save it in Excel as “CSV UTF-8”")
    marks = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    encodings = [encoding for mark, encoding in marks if data.startswith(mark)] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableTable(1, "the file is not readable as text; save it in Excel as “CSV UTF-8”")


def _delimiter(text: str) -> tuple[str, int]:
    """What stands between the cells, and how many lines come before the header (Excel's `sep=;`)."""
    first, _, rest = text.partition("\n")
    if named := re.fullmatch(r"sep=([;,\t])\s*", first, re.IGNORECASE):
        return named[1], 1
    header = first if first.strip() else rest.lstrip().partition("\n")[0]

    def known(delimiter: str) -> int:
        return sum(_plain(title) in _BY_HEADER for title in header.split(delimiter))

    return max((",", ";", "\t"), key=known), 0


def _lines(text: str, delimiter: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """The lines that hold something, each with the number on which it begins."""
    source = StringIO(text, newline=None)
    for _ in range(skipped):
        source.readline()
    reader = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        line = skipped + reader.line_num + 1
        try:
            values = next(reader, None)
        except csv.Error:
            raise UnreadableTable(
                line, "the quotation marks or the length of this line are not right; nothing after it can be read"
            ) from None
        if values is None:
            return
        cells = [" ".join(value.split()) for value in values]
        if any(cells):
            yield line, cells


def _columns(titles: list[str], line: int) -> tuple[list[Column | None], list[Problem]]:
    """The column of each cell, None where it is not known. Empty titles at the end of the line are no columns."""
    while not titles[-1]:
        titles = titles[:-1]
    plain = [_plain(title) for title in titles]
    columns: list[Column | None] = []
    problems = []
    for title, word in zip(titles, plain, strict=True):
        column = _BY_HEADER.get(word)
        if word == "kind" and "soort" in plain:
            column = Column.CHILDREN
        if column is None:
            problems.append(Problem(line, _unknown_column(title, word)))
        elif column in columns:
            problems.append(Problem(line, f"the column {column} is there twice ({quoted(title)})"))
        columns.append(column)
    problems += [Problem(line, f"the column {column} is missing") for column in _NEEDED if column not in columns]
    return columns, problems


def _unknown_column(title: str, word: str) -> str:
    if not title:
        return "a column has no name"
    if has_bsn(title):
        return "a column name looks like a BSN; no BSN is kept here, please take it out of the file"
    if word in ("bsn", "burgerservicenummer", "sofinummer"):
        return f"the column {quoted(title)} does not belong here: no BSN is kept; please take it out of the file"
    return f"the column {quoted(title)} is not known; the columns are {', '.join(Column)}"


def _row(line: int, values: list[str], columns: list[Column | None]) -> tuple[Row, list[Problem]]:
    cells: dict[Column, str] = {}
    refused = set()
    problems = []
    for number, value in enumerate(values):
        column = columns[number] if number < len(columns) else None
        if not value:
            continue
        if _has_bsn(column, value):
            problems.append(
                Problem(line, f"{column or 'a cell'} looks like a BSN; no BSN is kept here, please take it out")
            )
            if column is not None:
                refused.add(column)
        elif column is not None:
            cells[column] = value
    if any(values[len(columns) :]):
        problems.append(
            Problem(line, "there are more cells than columns; a text with a comma in it needs quotation marks")
        )
    return Row(line, cells, frozenset(refused)), problems


def _has_bsn(column: Column | None, value: str) -> bool:
    """In a list of keys the spaces stand between numbers, not within one."""
    if column in (Column.CHILDREN, Column.AUTHORITY):
        return any(has_bsn(part) for part in re.split(r"[\s|,;:=]", value))
    return has_bsn(value)


def _plain(title: str) -> str:
    return "".join(char for char in title.casefold() if char.isalnum())
