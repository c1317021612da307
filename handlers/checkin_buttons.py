"""What the buttons of talks mean. Every id in them is checked when it comes back."""

from datetime import UTC, datetime
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons import Id

Minutes = Annotated[int, Field(ge=0, lt=2**31)]
"""A moment, in minutes since 1970."""


def minutes(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


class _At(CallbackData, prefix="at"):
    at: Minutes

    @property
    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.at * 60, UTC)


class PlanTap(CallbackData, prefix="kp"):
    """What the team does with a talk: `invite`, `place`, `length`, `interpreter`, `later`, `needless`, `more`,
    `cancel`.
    """

    act: str
    checkin: Id


class PlanMoment(_At, prefix="km"):
    """A moment that is offered, or not any more."""

    checkin: Id


class KindTap(CallbackData, prefix="kk"):
    """A talk that somebody asks for, about this child; without a kind yet when only the child is chosen."""

    kind: str = ""
    child: Id


class GuestTap(CallbackData, prefix="kg"):
    """What a guardian says to her invitation."""

    act: str
    guest: Id


class GuestMoment(_At, prefix="kf"):
    """The moment that suits a guardian; `with_whom` once she has said whether both parents come together."""

    guest: Id
    with_whom: str = ""


class AfterTap(CallbackData, prefix="ka"):
    """How a talk went: `held`, `moved`, `missed`."""

    act: str
    guest: Id


class FormAsk(CallbackData, prefix="kw"):
    """Whether the form about the child may go to its school is to be asked."""

    checkin: Id


class FormTap(CallbackData, prefix="ks"):
    """Whether the form about a child may go to its school."""

    yes: bool
    guest: Id


class AgreementTap(CallbackData, prefix="kd"):
    """What was agreed: `share`, `drop` for a talk's; `done` for one."""

    act: str
    number: Id
