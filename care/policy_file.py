"""Reading `policy.toml`, so that every mistake is named by its line."""

import logging
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from care.policy import Policy

log = logging.getLogger(__name__)

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_NAMES = re.compile(r"\[([^\]]+)\] |([\w-]+): ")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')\s*(?:\.|=)")


class PolicyProblem(Exception):
    """The policy file cannot be used; the message says what and where."""


def load(path: Path) -> Policy:
    """The policy in `path`. Raises `PolicyProblem` naming the file, and the line and setting that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
        return Policy.model_validate(tomllib.loads(text))
    except FileNotFoundError as error:
        raise PolicyProblem(f"{path}: no policy file; docs/policy.example.toml is one to start from") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PolicyProblem(f"{path}: {error}") from error
    except ValidationError as error:
        raise PolicyProblem("\n".join(_named(path, text, error))) from error


def _named(path: Path, text: str, error: ValidationError) -> list[str]:
    said = []
    for part in error.errors():
        where = tuple(str(step) for step in part["loc"])
        message = part["msg"]
        if where == ("topics",) and part["type"] == "missing":
            message = "there is no table that says who reads what; docs/policy.example.toml has one"
        if names := _NAMES.match(message := message.removeprefix("Value error, ")):
            named = tuple((names[1] or "").split(".")) if names[1] else (*where, names[2])
            line = line_of(text, named) if line_of(text, named) != line_of(text, named[:-1]) else line_of(text, where)
        else:
            line = line_of(text, where)
        place = f"{path}, line {line}" if line else str(path)
        said.append(f"{place}: {'.'.join(where)}: {message}" if where else f"{place}: {message}")
    return said


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


class PolicyFile:
    """The choices as they count now. A changed file counts from the next message on; a mistake in it leaves in force
    what counted before, and `problem` says what is wrong."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._stamp()
        self._policy = load(path)
        self.problem: str | None = None

    def __call__(self) -> Policy:
        if (stamp := self._stamp()) != self._seen:
            self._seen = stamp
            try:
                self._policy, self.problem = load(self._path), None
            except PolicyProblem as problem:
                self.problem = str(problem)
                log.error("the policy of before stays in force: %s", problem)  # noqa: TRY400
        return self._policy

    def _stamp(self) -> tuple[int, int] | None:
        try:
            state = self._path.stat()
        except OSError:
            return None
        return state.st_mtime_ns, state.st_size
