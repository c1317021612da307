"""The bot's queue of updates: numbered, filtered by the kinds it asked for, kept a day, confirmed by offset."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.emulator.limits import UPDATE_LIFE
from bot.emulator.world import Json

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
KINDS = {
    "message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member",
    "chat_member", "message_reaction", "message_reaction_count", "inline_query", "poll", "poll_answer",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Waiting:
    number: int
    chat: int
    date: datetime
    update: Json


class Updates:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.waiting: deque[Waiting] = deque()
        self.allowed: tuple[str, ...] = ()
        self.last = 100_000_000
        self.listeners: list[Callable[[], None]] = []

    def add(self, kind: str, chat: int, content: Json) -> None:
        """Queue one update, unless the bot did not ask for its kind at the time it happened."""
        asked = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not asked:
            return
        self.last += 1
        self.waiting.append(Waiting(self.last, chat, self.now(), {"update_id": self.last, kind: content}))
        for listener in tuple(self.listeners):
            listener()

    def allow(self, kinds: Iterable[str]) -> None:
        """Remembered until changed; an empty list means the defaults again; unknown kinds are ignored."""
        self.allowed = tuple(dict.fromkeys(kind for kind in kinds if kind in KINDS))

    def expire(self) -> None:
        edge = self.now() - UPDATE_LIFE
        while self.waiting and self.waiting[0].date < edge:
            self.waiting.popleft()

    def confirm(self, offset: int) -> None:
        """Forget everything before the offset; a negative one counts from the end."""
        self.expire()
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        else:
            while self.waiting and self.waiting[0].number < offset:
                self.waiting.popleft()

    def first(self, limit: int) -> list[Json]:
        return [self.waiting[at].update for at in range(min(limit, len(self.waiting)))]
