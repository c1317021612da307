"""Telegram's limits, kept before they are met: 30 messages a second in all, about one a second to a person, 20 a minute
to a group. A 429 pauses the whole token. One sender holds the token, so this memory is the only one that is needed."""

import asyncio
from collections.abc import Awaitable, Callable

EXACT = 0.001


class Bucket:
    """Lets `burst` calls through at once and then one every `gap` seconds: a deadline, no counting timer.

    In any stretch of time there are never more than `burst` calls and one for each gap in it.
    """

    def __init__(self, gap: float, burst: int) -> None:
        self._gap = gap
        self._slack = gap * (burst - 1)
        self._next = 0.0

    def reserve(self, now: float) -> float:
        """Take the next place; when it comes."""
        at = max(now, self._next - self._slack)
        self._next = max(self._next, now) + self._gap
        return at

    def idle(self, now: float) -> bool:
        return self._next <= now


def everybody() -> Bucket:
    """30 in any second."""
    return Bucket(1 / 25, 5)


def private() -> Bucket:
    """One a second, and three at once now and then."""
    return Bucket(1.0, 3)


def group() -> Bucket:
    """20 in any minute."""
    return Bucket(4.0, 5)


class Pace:
    """`time` is monotonic seconds; `sleep` waits that many. Both are given, so that a demo can live faster."""

    def __init__(self, time: Callable[[], float], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._time = time
        self._sleep = sleep
        self._all = everybody()
        self._chats: dict[int, Bucket] = {}
        self._paused_until = 0.0

    async def turn(self, chat_id: int | str | None) -> None:
        """Wait until a call to this chat may go out. Calls without a chat only count for the whole."""
        now = self._time()
        at = self._all.reserve(now)
        if isinstance(chat_id, int):
            at = max(at, self._bucket(chat_id, now).reserve(now))
        while (wait := max(at, self._paused_until) - self._time()) > EXACT:
            await self._sleep(wait)

    async def rest(self, seconds: float) -> None:
        """Wait before something is tried again."""
        await self._sleep(seconds)

    def pause(self, seconds: float) -> None:
        """Telegram asked to wait: nothing goes out before that, for any chat, also not what was waiting already."""
        self._paused_until = max(self._paused_until, self._time() + seconds)

    def _bucket(self, chat_id: int, now: float) -> Bucket:
        if len(self._chats) > 10_000:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if not bucket.idle(now)}
        if chat_id not in self._chats:
            self._chats[chat_id] = private() if chat_id > 0 else group()
        return self._chats[chat_id]
