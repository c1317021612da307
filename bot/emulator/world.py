"""The nouns of the emulated Telegram: people, chats, topics, messages, files, taps."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


class Kind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"


class BotStatus(StrEnum):
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


@dataclass(slots=True)
class User:
    id: int
    first_name: str
    last_name: str | None = None
    language_code: str | None = None
    username: str | None = None
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


@dataclass(slots=True)
class Topic:
    thread: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    closed: bool = False


@dataclass(slots=True)
class Message:
    id: int
    chat: int
    sender: int
    date: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: Json = field(default_factory=dict)
    """The message's own media fields as the Bot API writes them (photo, voice, …); empty for a text."""
    service: Json = field(default_factory=dict)
    thread: int | None = None
    reply_to: int | None = None
    inline: list[list[Json]] = field(default_factory=list)
    keyboard: list[list[Json]] = field(default_factory=list)
    """A reply keyboard that came with this message: its buttons type their own label."""
    extra: Json = field(default_factory=dict)
    edited: datetime | None = None
    deleted: bool = False


@dataclass(slots=True)
class Chat:
    id: int
    kind: Kind
    title: str | None = None
    forum: bool = False
    members: list[int] = field(default_factory=list)
    owner: int | None = None
    bot: BotStatus = BotStatus.ADMINISTRATOR
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    keyboard_message: int | None = None
    migrated_to: int | None = None
    last_id: int = 0


@dataclass(slots=True)
class Query:
    """A tap that waits for the bot's answer."""

    id: str
    user: int
    chat: int
    date: datetime
    answered: bool = False
    text: str | None = None
    alert: bool = False


@dataclass(slots=True)
class Webhook:
    url: str
    secret: str | None = None
    max_connections: int = 40
    last_error_date: int | None = None
    last_error_message: str | None = None


@dataclass(slots=True)
class File:
    id: str
    unique_id: str
    path: str
    content: bytes
    kind: str
    described: Json = field(default_factory=dict)
    """What the Bot API says of it next to the ids: width, duration, mime_type, …"""


@dataclass(frozen=True, slots=True)
class Change:
    """Something one person can see has changed."""

    user: int
    chat: int
    thread: int | None
    kind: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A message as it stands on somebody's phone."""

    message_id: int
    sender: str
    text: str
    html: str
    buttons: list[list[str]]
    date: datetime
    edited: bool
    reply_to: int | None
    photo: str | None
    pinned: bool
    thread: int | None
    mine: bool
    service: str | None = None


@dataclass(slots=True)
class Phone:
    """A phone of the demo's web page."""

    user: int
    role: str
    language: str
    rtl: bool
    chats: tuple[int, ...]
