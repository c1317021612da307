"""What an organisation may set, in a file that it edits itself: `policy.toml`."""

import tomllib
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, ValidationInfo, field_validator

TEAM_LANGUAGES = ("nl", "en")


class PolicyProblem(Exception):
    """The policy file cannot be used; the message says what and where."""


class GroupPolicy(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    send_at: time | None = None


class Policy(BaseModel):
    """One organisation's choices. Times are local; weekdays are ISO numbers, Monday is 1.

    `send_at` is when confirmed handovers of the day go out by themselves (pick-up time). A reply before `morning_until`
    stands on top of the day for the group. `undo_seconds` is how long a tap can be taken back.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    organisation: str = Field(min_length=1, max_length=80)
    phone: str = Field(min_length=3, max_length=30)
    timezone: str = "Europe/Amsterdam"
    team_language: str = "nl"
    opens: time = time(7, 30)
    closes: time = time(18, 30)
    open_days: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    morning_until: time = time(9, 0)
    send_at: time = time(17, 0)
    undo_seconds: int = Field(default=60, ge=0, le=600)
    card_version: str = "1"
    groups: dict[str, GroupPolicy] = Field(default_factory=dict)

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{value!r} is not a time zone such as Europe/Amsterdam") from error
        return value

    @field_validator("team_language")
    @classmethod
    def _team_language(cls, value: str) -> str:
        if value not in TEAM_LANGUAGES:
            raise ValueError(f"a team writes one of: {', '.join(TEAM_LANGUAGES)}")
        return value

    @field_validator("closes")
    @classmethod
    def _opens_first(cls, value: time, info: ValidationInfo) -> time:
        if "opens" in info.data and info.data["opens"] >= value:
            raise ValueError("a nursery opens before it closes")
        return value

    @field_validator("open_days")
    @classmethod
    def _weekdays(cls, value: frozenset[int]) -> frozenset[int]:
        if not value or not value <= set(range(1, 8)):
            raise ValueError("open days are numbers from 1 (Monday) to 7 (Sunday)")
        return value

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def group_send_at(self, group: str) -> time:
        """When this group's confirmed handovers go out."""
        own = self.groups.get(group)
        return own.send_at if own and own.send_at else self.send_at


def load(path: Path) -> Policy:
    """The policy in `path`. Raises `PolicyProblem` naming the file and each setting that is wrong."""
    try:
        return Policy.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise PolicyProblem(f"{path}: no policy file; docs/policy.example.toml is one to start from") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PolicyProblem(f"{path}: {error}") from error
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, part['loc']))}: {part['msg']}" for part in error.errors())
        raise PolicyProblem(f"{path}: {wrong}") from error
