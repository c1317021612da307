"""What Telegram measures: lengths, keyboards, and how many messages a minute."""

import math
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from bot.emulator.markup import units
from bot.emulator.refusals import bad
from bot.emulator.world import Json

TEXT, CAPTION, CALLBACK_TEXT, CALLBACK_DATA, BUTTONS = 4096, 1024, 200, 64, 100
DELETABLE = timedelta(hours=48)
QUERY_LIFE = timedelta(seconds=60)
UPDATE_LIFE = timedelta(hours=24)
UPLOAD, PHOTO_UPLOAD, DOWNLOAD = 50 * 2**20, 10 * 2**20, 20 * 2**20
ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip


def check_text(text: str) -> None:
    if not text:
        raise bad("text must be non-empty")
    if units(text) > TEXT:
        raise bad("message is too long")


def check_caption(text: str) -> None:
    if units(text) > CAPTION:
        raise bad("message caption is too long")


def inline_button(button: Any) -> Json:
    complaint = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad(complaint + "InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise bad(complaint + 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad(complaint + 'Field "text" must be of type String')
    actions = [name for name in ACTIONS if button.get(name) is not None]
    if not actions:
        raise bad(complaint + "Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions and not 1 <= len(str(button["callback_data"]).encode()) <= CALLBACK_DATA:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in actions and not plausible_url(str(button["url"])):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return {name: value for name, value in button.items() if value is not None}


def plausible_url(url: str) -> bool:
    scheme, _, rest = url.partition("://")
    if scheme == "tg":
        return bool(rest)
    host = (rest if scheme in {"http", "https"} else url).split("/")[0].split("?")[0]
    return bool(host) and " " not in url and ("." in host or host.startswith("localhost"))


def rows_of(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}" must be an Array of Arrays')
    if sum(len(row) for row in rows) > BUTTONS:
        raise bad("reply markup is too long")
    return rows


def read_markup(markup: Any) -> tuple[list[list[Json]], list[list[Json]], bool]:
    """A reply_markup as (inline rows, reply keyboard rows, whether the reply keyboard goes away)."""
    if markup is None:
        return [], [], False
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = [[inline_button(one) for one in row] for row in rows_of(markup, "inline_keyboard")]
        rows = [[one for one in row if one["text"]] for row in rows]
        return [row for row in rows if row], [], False
    if "keyboard" in markup:
        buttons = [
            [one if isinstance(one, dict) else {"text": one} for one in row] for row in rows_of(markup, "keyboard")
        ]
        if not all(isinstance(one.get("text"), str) and one["text"] for row in buttons for one in row):
            raise bad("can't parse keyboard button: Can't find field \"text\"")
        return [], buttons, False
    return [], [], bool(markup.get("remove_keyboard"))


class Bucket:
    def __init__(self, size: float, per_second: float, now: datetime) -> None:
        self.size, self.per_second = size, per_second
        self.tokens, self.at = size, now

    def wait(self, count: int, now: datetime) -> float:
        """Seconds until so many may go; nothing is taken."""
        self.tokens = min(self.size, self.tokens + max((now - self.at).total_seconds(), 0) * self.per_second)
        self.at = now
        missing = min(count, self.size) - self.tokens
        return missing / self.per_second if missing > 1e-9 else 0.0


class Rates:
    """30 a second in all, about one a second to a person with a short burst, 20 a minute to a group."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.now = now
        self.overall = Bucket(30, 30, now())
        self.chats: dict[int, Bucket] = {}

    def take(self, chat: int, count: int = 1) -> int:
        """0 when the call may go, else the whole seconds to wait."""
        now = self.now()
        fresh = Bucket(20, 20 / 60, now) if chat < 0 else Bucket(5, 1, now)
        buckets = (self.overall, self.chats.setdefault(chat, fresh))
        wait = max(bucket.wait(count, now) for bucket in buckets)
        if wait:
            return max(1, math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= count
        return 0
