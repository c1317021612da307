"""Steps under way beside each other: one that fails is logged and tried again later, and at the end all may finish."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.journal import where

log = logging.getLogger(__name__)

Step = Callable[[], Awaitable[object]]


class Steps:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, step: Step) -> "asyncio.Task[None]":
        """Do it now, beside whatever else is going on."""
        task = asyncio.create_task(careful(step))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def repeatable(self, step: Step) -> Step:
        """For the clock: a tick begins the step unless the one before is still busy with it, and waits for nothing."""
        busy: asyncio.Task[None] | None = None

        async def tick() -> None:
            nonlocal busy
            if busy is None or busy.done():
                busy = self.begin(step)

        return tick

    async def finish(self, seconds: float) -> None:
        """Give what is under way a moment, then stop it."""
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


async def careful(step: Step) -> None:
    """A step whose failure is logged; whoever calls it does so again."""
    try:
        await step()
    except Exception as error:
        log.error("a step failed: %s", where(error))  # noqa: TRY400
