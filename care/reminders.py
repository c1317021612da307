"""When somebody is reminded of a talk, and when it is too late for that: once each, never in quiet hours (R23)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from care.hours import local
from care.policy import Policy


class Stage(StrEnum):
    """How long before a talk one is reminded of it."""

    THREE_DAYS = "three_days"
    ONE_DAY = "one_day"
    TWO_HOURS = "two_hours"

    @property
    def before(self) -> timedelta:
        return _BEFORE[self]


_BEFORE = {
    Stage.THREE_DAYS: timedelta(days=3),
    Stage.ONE_DAY: timedelta(days=1),
    Stage.TWO_HOURS: timedelta(hours=2),
}
_USEFUL = timedelta(minutes=15)  # so long before the beginning a reminder can still bring somebody there


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours, by the clock on the wall, in which nothing is sent that can wait. From and until the same is never."""

    begins: time
    ends: time

    def holds(self, now: datetime, policy: Policy) -> bool:
        at = local(now, policy).time()
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True)
class Turn:
    """What is to happen now: the one reminder to send, and those that have become needless."""

    send: Stage | None = None
    needless: tuple[Stage, ...] = ()


def turn(starts_at: datetime, agreed_at: datetime, settled: Collection[Stage], now: datetime, *, quiet: bool) -> Turn:
    """What is due of the reminders of one talk for one person. `settled` were sent or found needless before.

    What came due while nobody was there is judged now: of several only the nearest to the talk is of use. One whose
    moment had passed when the talk was agreed is needless, and so is each that waits out the quiet hours too long.
    """
    left = [stage for stage in Stage if stage not in settled]
    early = [stage for stage in left if starts_at - stage.before <= agreed_at]
    due = [stage for stage in left if stage not in early and starts_at - stage.before <= now]
    if now > starts_at - _USEFUL:
        return Turn(None, tuple(left))
    return Turn(None if quiet or not due else due[-1], (*early, *due[:-1]))
