"""Reading `policy.toml`, so that every mistake is named by its line."""

import re
import tomllib
from pathlib import Path

from pydantic import ValidationError

from care.choices import ChoicesFile, ChoicesProblem, line_of
from care.policy import Policy

_NAMES = re.compile(r"(?:\[([^\]]+)\] )?(?:([\w-]+): )?")


class PolicyProblem(ChoicesProblem):
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
        names = _NAMES.match(message := message.removeprefix("Value error, "))
        table = names[1].split(".") if names and names[1] else where
        line = line_of(text, (*table, *([names[2]] if names and names[2] else [])))
        place = f"{path}, line {line}" if line else str(path)
        said.append(f"{place}: {'.'.join(where)}: {message}" if where else f"{place}: {message}")
    return said


class PolicyFile(ChoicesFile[Policy]):
    """The policy as it counts now."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, load)
