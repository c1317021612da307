"""What became of a call to Telegram, as a value. It has no idempotency key, so some answers are only "perhaps"."""

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    RestartingTelegram,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteMessage, TelegramMethod
from aiogram.types import Message
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from bot.pace import Pace


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int | None
    result: Any = None


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Certainly not carried out. `seconds`: how long to wait, where that is known; `all_wait`: every chat has to."""

    why: str
    seconds: float | None = None
    all_wait: bool = False


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """Telegram will never take this. `gone`: the recipient cannot be reached at all."""

    why: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request went out and no answer came: it may have arrived."""

    why: str


@dataclass(frozen=True, slots=True)
class Needless:
    """Not sent, since there is nothing left to say or the reader may no longer read it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new number."""

    chat_id: int


Outcome = Sent | RetryAt | Undeliverable | Uncertain | Needless | Moved

UNPARSED = "can't parse"
_UNCHANGED = "message is not modified"
_TAG = re.compile(r"<[^>]*>")


async def send(bot: Bot, method: TelegramMethod[Any], pace: Pace) -> Outcome:
    """Make one call at Telegram's pace; never raises for what Telegram or the network does."""
    await pace.turn(chat_of(method))
    return await call(bot, method, pace)


def chat_of(method: TelegramMethod[Any]) -> int | str | None:
    """The chat in which this call counts; taking a message away is not saying something."""
    return None if isinstance(method, DeleteMessage) else getattr(method, "chat_id", None)


def in_plain_text(method: TelegramMethod[Any]) -> TelegramMethod[Any]:
    """The same words without their marks, for when Telegram cannot read the marks."""
    words = {
        name: unescape(_TAG.sub("", said))
        for name in ("text", "caption")
        if isinstance(said := getattr(method, name, None), str)
    }
    return method.model_copy(update={**words, "parse_mode": None})


async def call(bot: Bot, method: TelegramMethod[Any], pace: Pace) -> Outcome:
    """Make one call whose turn has come."""
    try:
        result = await bot(method)
    except TelegramRetryAfter as error:
        pace.pause(error.retry_after)
        return RetryAt("too many requests", float(error.retry_after), all_wait=True)
    except (TelegramAPIError, ClientDecodeError) as error:
        return _failure(error)
    return Sent(result.message_id if isinstance(result, Message) else None, result)


def _failure(error: Exception) -> Outcome:
    """The reasons are words of ours: Telegram's own may hold a token or a text."""
    match error:
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramEntityTooLarge():
            return Undeliverable("too large")
        case TelegramForbiddenError():
            return Undeliverable("blocked", gone=True)
        case TelegramBadRequest() if _UNCHANGED in error.message:
            return Sent(None)
        case TelegramBadRequest() | TelegramNotFound():
            return Undeliverable(_known(error.message), gone="chat not found" in error.message)
        case TelegramUnauthorizedError() | TelegramConflictError() | RestartingTelegram():
            return RetryAt(type(error).__name__, 30.0)
        case TelegramServerError() | ClientDecodeError():
            return Uncertain(type(error).__name__)
        case TelegramNetworkError() if isinstance(error.__context__, ClientConnectorError | ConnectionTimeoutError):
            return RetryAt("no connection")
        case TelegramNetworkError():
            return Uncertain("no answer")
        case _:
            return Undeliverable(type(error).__name__)


def _known(message: str) -> str:
    """The kind of a refusal, for logs and for deciding; never Telegram's whole sentence."""
    kinds = (
        "thread not found",
        "message to edit not found",
        "message can't be edited",
        "chat not found",
        UNPARSED,
    )
    return next((kind for kind in kinds if kind in message), "refused")
