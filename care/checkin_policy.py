"""What an organisation chooses about its check-ins: which kinds it has, when each is due, and how long it takes.

There is no legal number of talks (fact sheet §2.2): the defaults are what nurseries do, and each can be changed.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer, field_validator, model_validator

from care.choices import Choices
from care.facts import CareForm
from care.periods import Period
from care.topics import Role

_PERIOD = re.compile(r"(\d+)\s*(year|month|week|day)s?")
_MOST = 1200
SHORTEST, LONGEST = 5, 240  # what a talk can last, in minutes
LENGTHS = (10, 15, 20, 30, 45, 60, 90)  # what a tap gives


class CheckinKind(StrEnum):
    """The talks that childcare owes a family, by the field's own moments."""

    INTAKE = "intake"
    SETTLING = "settling"
    EVALUATION = "evaluation"
    YEARLY = "yearly"
    GROUP_CHANGE = "group_change"
    TRANSFER = "transfer"
    EXIT = "exit"
    CHILDMINDER = "childminder"
    REQUEST = "request"
    WORRY = "worry"
    HOME_VISIT = "home_visit"

    @property
    def on_demand(self) -> bool:
        """Whether no date brings it: somebody asks for it."""
        return self in (CheckinKind.REQUEST, CheckinKind.WORRY, CheckinKind.HOME_VISIT)


class Place(StrEnum):
    """Where a talk is."""

    HERE = "here"
    PHONE = "phone"
    VIDEO = "video"
    HOME = "home"


def _period(value: object) -> object:
    if not isinstance(value, str):
        return value
    found = _PERIOD.findall(value.lower())
    if not found or _PERIOD.sub("", value.lower()).replace("and", "").strip(" ,"):
        raise ValueError(f"{value!r} is not a length of time such as '6 weeks' or '3 years 9 months'")
    parts = {f"{unit}s": int(number) for number, unit in found}
    if len(parts) != len(found) or max(parts.values()) > _MOST:
        raise ValueError(f"{value!r} is not a length of time such as '6 weeks' or '3 years 9 months'")
    return Period(**parts)


Length = Annotated[Period, BeforeValidator(_period), PlainSerializer(str)]


class KindPolicy(Choices):
    """One kind of check-in. `moment` counts from what its kind counts from: the first day, the birth, a planned day.

    A kind that is switched off keeps the `reason` (R57). `office` is the office role that takes part: it hears when the
    talk is asked for, when it will be and how it ended, and nothing of what is said.
    """

    on: bool = True
    reason: str = Field(default="", max_length=300)
    moment: Length
    minutes: int = Field(default=20, ge=SHORTEST, le=LONGEST)
    place: Place = Place.HERE
    forms: frozenset[CareForm] = frozenset(CareForm)
    office: Role | None = None

    @field_validator("office")
    @classmethod
    def _at_an_office(cls, value: Role | None) -> Role | None:
        if value is not None and value.with_child:
            raise ValueError(f"office: an office role, not {value}, which plans the talk")
        return value

    @model_validator(mode="after")
    def _why(self) -> "KindPolicy":
        if not self.on and not self.reason.strip():
            raise ValueError("reason: say why this talk is switched off; it is kept beside the list of talks")
        return self


_DAY_CARE = frozenset({CareForm.BABY, CareForm.TODDLER, CareForm.PRESCHOOL, CareForm.GASTOUDER})
_CENTRE = frozenset(CareForm) - {CareForm.GASTOUDER}
DEFAULTS: Mapping[CheckinKind, KindPolicy] = {
    CheckinKind.INTAKE: KindPolicy(moment=Period(weeks=3), minutes=45),
    CheckinKind.SETTLING: KindPolicy(moment=Period(weeks=6), minutes=10, place=Place.PHONE),
    CheckinKind.EVALUATION: KindPolicy(moment=Period(months=3)),
    CheckinKind.YEARLY: KindPolicy(moment=Period(years=1), forms=_CENTRE),
    CheckinKind.GROUP_CHANGE: KindPolicy(moment=Period(weeks=4), forms=_CENTRE),
    CheckinKind.TRANSFER: KindPolicy(moment=Period(years=3, months=9), minutes=30, forms=_DAY_CARE),
    CheckinKind.EXIT: KindPolicy(moment=Period(weeks=2)),
    CheckinKind.CHILDMINDER: KindPolicy(
        moment=Period(years=1), minutes=30, forms=frozenset({CareForm.GASTOUDER}), office=Role.MANAGEMENT
    ),
    CheckinKind.REQUEST: KindPolicy(moment=Period(weeks=2)),
    CheckinKind.WORRY: KindPolicy(moment=Period(weeks=2), minutes=45),
    CheckinKind.HOME_VISIT: KindPolicy(moment=Period(weeks=4), minutes=45, place=Place.HOME),
}


class CheckinPolicy(Choices):
    """The table [checkins]. Without `since` nothing is asked: a fresh installation begins with the handover (R53).

    `ask_before` is how long before its date the mentor is asked to offer moments, `patience_days` how long a parent is
    given before one reminder, and after as long again the mentor speaks to her; `useful_days` how long after its date a
    talk is still worth asking for. `times` are what the buttons offer; whoever wants another time types it.
    """

    since: date | None = None
    ask_before: Length = Period(weeks=3)
    patience_days: int = Field(default=7, ge=1, le=60)
    useful_days: int = Field(default=42, ge=7, le=365)
    times: tuple[time, ...] = (time(8, 30), time(13, 0), time(17, 0))
    kinds: dict[CheckinKind, KindPolicy] = Field(default_factory=dict)

    @field_validator("kinds", mode="before")
    @classmethod
    def _over_defaults(cls, value: object) -> object:
        """A kind's table holds what differs; the rest is as it was."""
        if not isinstance(value, Mapping):
            return value
        usual = {kind.value: chosen.model_dump() for kind, chosen in DEFAULTS.items()}
        return {
            kind: {**usual.get(str(kind), {}), **chosen} if isinstance(chosen, Mapping) else chosen
            for kind, chosen in value.items()
        }

    @field_validator("times")
    @classmethod
    def _a_few(cls, value: tuple[time, ...]) -> tuple[time, ...]:
        if not 1 <= len(value) <= 4 or len(set(value)) != len(value):
            raise ValueError("times: name one to four different times, such as 08:30:00")
        return tuple(sorted(value))

    def kind(self, kind: CheckinKind) -> KindPolicy:
        return self.kinds.get(kind) or DEFAULTS[kind]
