"""`overdracht run` and `overdracht worker`: loops around the program's steps, and a clean end."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Literal

from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramRetryAfter

from bot.build import build, build_bot
from bot.clock import ticking
from bot.journal import where
from bot.opened import opened
from bot.program import Program
from bot.seat import LEASE, RENEWALS, Seat
from bot.settings import Settings
from bot.steps import Step, Steps, careful
from bot.webhook import listen
from care.policy import Policy
from care.policy_file import PolicyFile
from handlers import menus
from translations.catalogue import shared_catalogue
from translations.engines import installed_engines
from translations.glossary import GlossaryFile

log = logging.getLogger(__name__)

POLL_SECONDS = 30
LONGEST_WAIT = 60.0
FAREWELL = 1.0
DELIVERY = 0.5


@asynccontextmanager
async def built(settings: Settings) -> AsyncIterator[tuple[Program, Policy]]:
    """A program on its real database and bot; closed in reverse order."""
    rules, token = PolicyFile(settings.policy_file), settings.bot_token()
    glossary = GlossaryFile(settings.glossary_file, [one.code for one in shared_catalogue().languages])
    async with opened(settings) as database:
        bot = build_bot(token, settings.telegram_api)
        engines = installed_engines(settings.packages, memory=settings.model_memory, threads=settings.threads)
        try:
            program = build(database=database, bot=bot, rules=rules, engines=engines, glossary=glossary)
            yield program, rules()
        finally:
            await bot.session.close()
            for engine in engines:
                engine.close()


async def run(settings: Settings, lease: timedelta = LEASE) -> None:
    """Take in, answer and deliver until told to stop."""
    async with built(settings) as (program, policy), until_stopped() as stopped:
        log.info("the bot is running")
        first = partial(introduce, program, policy)
        webhook = settings if settings.webhook_url else None
        await keep_going(program, stopped, webhook=webhook, first=first, lease=lease)
        log.info("the bot has stopped")


async def work(settings: Settings, lease: timedelta = LEASE) -> None:
    """Only deliver: stands by, and takes over when the process that delivers is gone."""
    async with built(settings) as (program, _policy), until_stopped() as stopped:
        log.info("the worker is running")
        async with _on_seats(program, stopped, lease, Seat(program, "sender", lease)):
            await stopped.wait()


async def keep_going(
    program: Program,
    stopped: asyncio.Event,
    *,
    webhook: Settings | None = None,
    clock_seconds: float = 15.0,
    first: Step | None = None,
    lease: timedelta = LEASE,
) -> None:
    """All that a running bot does, until `stopped`; by webhook where settings for one are given, else by polling."""
    sender, poller = Seat(program, "sender", lease), Seat(program, "poller", lease)
    ticks = ((program.look_at_the_clock, clock_seconds), (program.handle_waiting, 5.0))
    seats = (sender,) if webhook else (sender, poller)
    async with _on_seats(program, stopped, lease, *seats, ticks=ticks) as steps:
        if first is not None:
            steps.begin(first)
        await (listen(program, webhook, stopped, steps) if webhook else _poll(program, poller, stopped, steps))


async def introduce(program: Program, policy: Policy) -> None:
    """Tell Telegram which commands the menu shows, to each in her own language. It may fail; nothing depends on it."""
    with contextlib.suppress(TelegramAPIError):
        for menu in menus.at_first(program.catalogue, policy.team_language):
            await program.bot(menu)


@asynccontextmanager
async def _on_seats(
    program: Program,
    stopped: asyncio.Event,
    lease: timedelta,
    sender: Seat,
    *others: Seat,
    ticks: tuple[tuple[Step, float], ...] = (),
) -> AsyncIterator[Steps]:
    """The ticks of a process, from the first to the last; at the end nothing is broken off that can be finished."""
    steps, seats = Steps(), (sender, *others)

    async def deliver() -> None:
        if sender.held:
            await program.deliver_due(lambda: sender.held and not stopped.is_set())

    for seat in seats:
        await careful(seat.keep)
    renewal = lease.total_seconds() / RENEWALS
    own = [*((seat.keep, renewal) for seat in seats), (deliver, min(renewal, DELIVERY)), *ticks]
    scheduler = ticking(*((steps.repeatable(step), seconds) for step, seconds in own))
    scheduler.start()
    try:
        yield steps
    finally:
        scheduler.shutdown(wait=False)
        await steps.finish(FAREWELL)
        for seat in seats:
            await careful(seat.leave)


async def _poll(program: Program, seat: Seat, stopped: asyncio.Event, steps: Steps) -> None:
    """Long polling, by whoever has the seat. After a failure it waits a little longer each time."""
    ended = asyncio.ensure_future(stopped.wait())
    wait, ready = 1.0, False
    while not stopped.is_set():
        if not seat.held:
            ready = False
            await _pause(ended, 0.5)
            continue
        asking = asyncio.ensure_future(_ask(program, ready=ready))
        await asyncio.wait({asking, ended}, return_when=asyncio.FIRST_COMPLETED)
        if not asking.done():
            asking.cancel()
            await asyncio.wait({asking})
            break
        error = asking.exception()
        if error is None:
            wait, ready = 1.0, True
            steps.begin(program.handle_waiting)
            continue
        ready = ready and not isinstance(error, TelegramConflictError)
        kind = "another program uses this token" if isinstance(error, TelegramConflictError) else where(error)
        log.warning("Telegram cannot be asked now: %s", kind)
        await _pause(ended, max(wait, error.retry_after if isinstance(error, TelegramRetryAfter) else 0.0))
        wait = min(wait * 2, LONGEST_WAIT)
    ended.cancel()


async def _ask(program: Program, *, ready: bool) -> None:
    """A webhook that was set before would stand in the way of polling."""
    if not ready:
        await program.bot.delete_webhook()
    await program.take_in(POLL_SECONDS)


async def _pause(ended: "asyncio.Future[Literal[True]]", seconds: float) -> None:
    await asyncio.wait({ended}, timeout=seconds)


@asynccontextmanager
async def until_stopped() -> AsyncIterator[asyncio.Event]:
    """An event that Ctrl-C or a service manager sets."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stopped.set)
    yield stopped
