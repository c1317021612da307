"""The demo's own time: it starts on a weekday afternoon at the nursery, whatever the hour is outside."""

import time
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


class DemoTime:
    """A clock that stands still until it is moved; `ticking` lets it run at the speed of life."""

    def __init__(self, *, ticking: bool) -> None:
        self._moved = timedelta()
        self._began = time.monotonic() if ticking else None

    def now(self) -> datetime:
        lived = timedelta(seconds=time.monotonic() - self._began) if self._began is not None else timedelta()
        return START + self._moved + lived

    def monotonic(self) -> float:
        return (self.now() - START).total_seconds()

    def move(self, by: timedelta) -> None:
        self._moved += by

    async def sleep(self, seconds: float) -> None:
        """A wait that takes no time where the clock stands still."""
        self.move(timedelta(seconds=seconds))
