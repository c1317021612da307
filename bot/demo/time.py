"""The demo's own time: it starts on a weekday afternoon at the nursery, whatever the hour is outside."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


class DemoTime:
    """A clock that stands still and is moved by hand, until it is let run at the speed of life."""

    def __init__(self) -> None:
        self._moved = timedelta()
        self._running_since: float | None = None

    def let_run(self) -> None:
        self._running_since = time.monotonic()

    def now(self) -> datetime:
        lived = time.monotonic() - self._running_since if self._running_since is not None else 0.0
        return START + self._moved + timedelta(seconds=lived)

    def monotonic(self) -> float:
        return (self.now() - START).total_seconds()

    def move(self, by: timedelta) -> None:
        self._moved += by

    async def sleep(self, seconds: float) -> None:
        """A wait; it takes no time while the clock stands still."""
        if self._running_since is None:
            self.move(timedelta(seconds=seconds))
        else:
            await asyncio.sleep(seconds)
