"""The clock's ticks. It holds no truth: each tick looks at rows, so it may come twice, late or on ten processes."""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler


def ticking(*jobs: tuple[Callable[[], Awaitable[object]], float]) -> AsyncIOScheduler:
    """A scheduler that calls each job every so many seconds, never twice at once. Start it inside the loop."""
    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1})
    for job, seconds in jobs:
        scheduler.add_job(job, "interval", seconds=seconds)
    return scheduler
