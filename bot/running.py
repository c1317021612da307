"""`overdracht run` and `overdracht worker`: loops around the program's steps, and a clean end."""

import asyncio
import contextlib
import logging
import secrets
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Literal

from aiogram.exceptions import TelegramAPIError, TelegramConflictError
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats
from aiohttp import ClientError

from bot.build import build, build_bot, now
from bot.clock import ticking
from bot.journal import where
from bot.opened import opened
from bot.program import Program
from bot.settings import Settings
from bot.webhook import listen
from care.policy import Policy, load

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
POLL_SECONDS = 30


@asynccontextmanager
async def built(settings: Settings) -> AsyncIterator[tuple[Program, Policy]]:
    """A program on its real database and bot; closed in reverse order."""
    policy, token = load(settings.policy_file), settings.bot_token()
    async with opened(settings) as database:
        bot = build_bot(token, settings.telegram_api)
        try:
            yield build(database=database, bot=bot, policy=policy, packages=settings.packages), policy
        finally:
            await bot.session.close()


async def run(settings: Settings) -> None:
    """Take in, answer and deliver until told to stop."""
    async with built(settings) as (program, policy), until_stopped() as stopped:
        await introduce(program, policy)
        log.info("the bot is running")
        await keep_going(program, stopped, webhook=settings if settings.webhook_url else None)
        log.info("the bot has stopped")


async def work(settings: Settings) -> None:
    """Only deliver: stands by, and takes over when the process that delivers is gone."""
    async with built(settings) as (program, _policy), until_stopped() as stopped:
        holder = secrets.token_hex(8)
        scheduler = ticking((partial(_deliver, program, holder), 1.0))
        scheduler.start()
        log.info("the worker is running")
        try:
            await stopped.wait()
        finally:
            scheduler.shutdown(wait=False)
            await _let_go(program, holder)


async def keep_going(
    program: Program, stopped: asyncio.Event, *, webhook: Settings | None = None, clock_seconds: float = 15.0
) -> None:
    """All that a running bot does, until `stopped`; by webhook where settings for one are given, else by polling."""
    holder = secrets.token_hex(8)
    scheduler = ticking(
        (partial(_deliver, program, holder), 1.0),
        (partial(_careful, program.look_at_the_clock), clock_seconds),
        (partial(_careful, program.handle_waiting), 5.0),
    )
    scheduler.start()
    try:
        await (listen(program, webhook, stopped) if webhook else _poll(program, holder, stopped))
    finally:
        scheduler.shutdown(wait=False)
        await _let_go(program, holder)


async def introduce(program: Program, policy: Policy) -> None:
    """Tell Telegram which commands the menu shows, to each in her own language. It may fail; nothing depends on it."""
    team = program.catalogue.texts(policy.team_language)
    staff = [BotCommand(command=name, description=team(f"command-{key}")) for name, key in _COMMANDS]
    with contextlib.suppress(TelegramAPIError):
        await program.bot.set_my_commands(staff, scope=BotCommandScopeAllPrivateChats())


_COMMANDS = (("dag", "day"), ("language", "language"), ("card", "card"), ("help", "help"))


async def _poll(program: Program, holder: str, stopped: asyncio.Event) -> None:
    """Long polling, by one process per token. After a failure it waits a little longer each time."""
    with contextlib.suppress(TelegramAPIError):
        await program.bot.delete_webhook()
    wait = 1.0
    ended = asyncio.ensure_future(stopped.wait())
    while not stopped.is_set():
        if not await _hold(program, "poller", holder):
            await _pause(ended, 5.0)
            continue
        taking = asyncio.ensure_future(program.take_in(POLL_SECONDS))
        await asyncio.wait({taking, ended}, return_when=asyncio.FIRST_COMPLETED)
        if not taking.done():
            taking.cancel()
            break
        try:
            wait = 1.0 if taking.result() >= 0 else wait
            await program.handle_waiting()
        except (TelegramAPIError, ClientError, OSError, TimeoutError) as error:
            kind = "another program polls with this token" if isinstance(error, TelegramConflictError) else where(error)
            log.warning("Telegram cannot be asked now: %s", kind)
            await _pause(ended, wait)
            wait = min(wait * 2, 60.0)
        await _careful(partial(_deliver, program, holder))


async def _deliver(program: Program, holder: str) -> None:
    """Bring what is due, if this process is the one sender of the token."""
    if not await _hold(program, "sender", holder):
        return
    while await _careful(program.deliver_due):
        pass


async def _hold(program: Program, what: str, holder: str) -> bool:
    async with program.database.transaction() as uow:
        return await uow.leases.hold(f"{what}:{program.bot.id}", holder, now(), LEASE)


async def _let_go(program: Program, holder: str) -> None:
    async with program.database.transaction() as uow:
        for what in ("poller", "sender"):
            await uow.leases.release(f"{what}:{program.bot.id}", holder)


async def _careful(step: Callable[[], Awaitable[object]]) -> object:
    """A step that fails is logged and tried again by the next tick."""
    try:
        return await step()
    except Exception as error:
        log.error("a step failed: %s", where(error))  # noqa: TRY400
        return None


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
