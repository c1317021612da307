"""Telegram's limits, kept before they are met: about 30 messages a second in all, one in a private chat, 20 a minute
in a group. A 429 pauses the whole token. One sender holds the token, so this memory is the only one that is needed."""

import asyncio
from collections.abc import Awaitable, Callable

ALL_PER_SECOND = 25.0
PRIVATE_GAP = 1.0
PRIVATE_BURST = 3
GROUP_GAP = 3.0
GROUP_BURST = 10


class Bucket:
    """Lets `burst` calls through at once and then one every `gap` seconds: a deadline, no counting timer."""

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


class Pace:
    """`time` is monotonic seconds; `sleep` waits that many. Both are given, so that a demo can live faster."""

    def __init__(self, time: Callable[[], float], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._time = time
        self._sleep = sleep
        self._all = Bucket(1 / ALL_PER_SECOND, int(ALL_PER_SECOND))
        self._chats: dict[int, Bucket] = {}
        self._paused_until = 0.0

    async def turn(self, chat_id: int | str | None) -> None:
        """Wait until a call to this chat may go out. Calls without a chat only count for the whole."""
        now = self._time()
        at = max(self._all.reserve(now), self._paused_until)
        if isinstance(chat_id, int):
            at = max(at, self._bucket(chat_id, now).reserve(now))
        if at > now:
            await self._sleep(at - now)

    def pause(self, seconds: float) -> None:
        """Telegram asked to wait: nothing goes out before that, for any chat."""
        self._paused_until = max(self._paused_until, self._time() + seconds)

    def _bucket(self, chat_id: int, now: float) -> Bucket:
        if len(self._chats) > 10_000:
            self._chats = {chat: bucket for chat, bucket in self._chats.items() if not bucket.idle(now)}
        if chat_id not in self._chats:
            private = chat_id > 0
            gap, burst = (PRIVATE_GAP, PRIVATE_BURST) if private else (GROUP_GAP, GROUP_BURST)
            self._chats[chat_id] = Bucket(gap, burst)
        return self._chats[chat_id]
