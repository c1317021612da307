"""Files with the organisation's choices: every mistake is named by its line, and a change counts at once."""

import logging
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict

log = logging.getLogger(__name__)

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')\s*(?:\.|=)")

_Chosen = TypeVar("_Chosen")


class Choices(BaseModel):
    """A table of such a file, as data; a name that it does not know is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ChoicesProblem(Exception):
    """A file with choices cannot be used; the message says what and where."""


def line_of(text: str, where: Sequence[str]) -> int | None:
    """The line in a TOML text on which a setting stands, or the nearest thing above it that is there."""
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _path(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, str(counts[table]))
            for length in range(1, len(table) + 1):
                found.setdefault(table[:length], number)
        elif key := _KEY.match(line):
            found.setdefault((*table, key[1].strip("\"'")), number)
    return next((found[tuple(where[:n])] for n in range(len(where), 0, -1) if tuple(where[:n]) in found), None)


def _path(name: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.\s]+", name))


class ChoicesFile(Generic[_Chosen]):
    """The choices as they count now. A changed file counts from the next message on; a mistake in it leaves in force
    what counted before, and `problem` says what is wrong."""

    def __init__(self, path: Path, load: Callable[[Path], _Chosen]) -> None:
        self._path = path
        self._load = load
        self._seen = self._stamp()
        self._chosen = load(path)
        self.problem: str | None = None

    def __call__(self) -> _Chosen:
        if (stamp := self._stamp()) != self._seen:
            self._seen = stamp
            try:
                self._chosen, self.problem = self._load(self._path), None
            except ChoicesProblem as problem:
                self.problem = str(problem)
                log.error("what counted before stays in force: %s", problem)  # noqa: TRY400
        return self._chosen

    def _stamp(self) -> tuple[int, int] | None:
        try:
            state = self._path.stat()
        except OSError:
            return None
        return state.st_mtime_ns, state.st_size
