"""The emulated Telegram's memory: who is there, what was said, what the bot still has to hear, what each phone got."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.emulator.faults import Fault, Faults
from bot.emulator.limits import Rates
from bot.emulator.pictures import file_ids
from bot.emulator.service import service_words
from bot.emulator.shapes import chat_json, member_json, message_json, user_json
from bot.emulator.updates import Updates
from bot.emulator.words import safe_html
from bot.emulator.world import BotStatus, Change, Chat, File, Json, Kind, Message, Phone, Query, Shown, User, Webhook


class State:
    """Everything is counted, nothing is drawn by chance: the same deeds give the same numbers."""

    def __init__(
        self,
        now: Callable[[], datetime],
        *,
        token: str = "42:demo",  # noqa: S107 - a made-up token for a made-up Telegram
        username: str = "overdracht_demo_bot",
        first_name: str = "Overdracht",
        limits: bool = True,
    ) -> None:
        self.now = now
        self.token = token
        self.bot = User(int(token.partition(":")[0]), first_name, username=username, is_bot=True, started=True)
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.queries: dict[str, Query] = {}
        self.toasts: dict[int, str] = {}
        self.phones: dict[int, Phone] = {}
        self.settings: dict[str, Any] = {}
        self.updates = Updates(now)
        self.webhook: Webhook | None = None
        self.rates = Rates(now) if limits else None
        self.faults = Faults()
        self.listeners: list[Callable[[Change], None]] = []
        self.records: list[Json] = []
        self.counts: dict[str, int] = {}

    def count(self, what: str, start: int = 0) -> int:
        self.counts[what] = self.counts.get(what, start) + 1
        return self.counts[what]

    def next_message(self, chat: Chat) -> int:
        """A supergroup counts its own messages; private chats and plain groups share the account's one counter."""
        if chat.kind is not Kind.SUPERGROUP:
            return self.count("message")
        chat.last_id += 1
        return chat.last_id

    def post(self, chat: Chat, sender: int, **content: Any) -> Message:
        message = Message(self.next_message(chat), chat.id, sender, self.now(), **content)
        chat.messages[message.id] = message
        if message.keyboard:
            chat.keyboard_message = message.id
        self.record("message", message)
        return message

    def tell_bot(self, kind: str, message: Message) -> None:
        if self.hears(message):
            self.updates.add(kind, message.chat, message_json(self, message))

    def hears(self, message: Message) -> bool:
        """In a group where it is no administrator, a bot hears commands, answers to itself, its name and service."""
        chat = self.chats[message.chat]
        if chat.bot in {BotStatus.LEFT, BotStatus.KICKED}:
            return False
        if chat.kind is Kind.PRIVATE or chat.bot is BotStatus.ADMINISTRATOR or message.service:
            return True
        answered = chat.messages.get(message.reply_to or 0)
        to_itself = answered is not None and answered.sender == self.bot.id
        return message.text.startswith("/") or to_itself or f"@{self.bot.username}" in message.text

    def tell_membership(self, kind: str, chat: Chat, actor: User, subject: User, old: str, new: str) -> None:
        if kind == "chat_member" and chat.bot is not BotStatus.ADMINISTRATOR:
            return
        content = {
            "chat": chat_json(self, chat),
            "from": user_json(actor),
            "date": int(self.now().timestamp()),
            "old_chat_member": member_json(subject, old),
            "new_chat_member": member_json(subject, new),
        }
        self.updates.add(kind, chat.id, content)

    def keep_file(self, content: bytes, kind: str, name: str, described: Json | None = None) -> File:
        number = self.count("file")
        file_id, unique = file_ids(number, content, kind)
        suffix = name.rpartition(".")[2] if "." in name else "dat"
        kept = File(file_id, unique, f"{kind}s/file_{number}.{suffix}", content, kind, described or {})
        self.files[file_id] = kept
        return kept

    def title(self, chat: Chat) -> str:
        return chat.title or self.bot.first_name

    def shown(self, message: Message, viewer: int) -> Shown:
        chat = self.chats[message.chat]
        photo = message.media.get("photo")
        return Shown(
            message_id=message.id,
            sender=self.users[message.sender].name,
            text=message.text,
            html=safe_html(message.text, message.entities),
            buttons=[[str(one["text"]) for one in row] for row in self.buttons(message)],
            date=message.date,
            edited=message.edited is not None,
            reply_to=message.reply_to,
            photo=photo[-1]["file_id"] if photo else None,
            pinned=message.id in chat.pinned,
            thread=message.thread,
            mine=message.sender == viewer,
            service=service_words(self, message, viewer),
        )

    def buttons(self, message: Message) -> list[list[Json]]:
        """What can be tapped: the message's own buttons, or the reply keyboard it brought, if still in force."""
        if message.inline:
            return message.inline
        return message.keyboard if self.chats[message.chat].keyboard_message == message.id else []

    def record(self, event: str, message: Message) -> None:
        """Note for each person who can see it that something changed, and wake who is watching."""
        chat = self.chats[message.chat]
        for user in chat.members:
            shown = self.shown(message, user)
            entry = self.entry(event, user, chat.id) | {
                "title": self.title(chat),
                "thread": message.thread,
                "message": message.id,
                "from": shown.sender,
                "mine": shown.mine,
                "text": shown.text,
                "html": shown.html,
                "buttons": shown.buttons,
                "media": next(iter(message.media), None),
                "reply_to": message.reply_to,
            }
            if shown.service:
                entry["service"] = shown.service
            self.records.append(entry)
            kind = "topic" if any(name.startswith("forum_topic") for name in message.service) else event
            self.changed(Change(user, chat.id, message.thread, kind))

    def entry(self, event: str, user: int, chat: int) -> Json:
        return {"at": self.now().isoformat(), "event": event, "user": user, "name": self.users[user].name, "chat": chat}

    def changed(self, change: Change) -> None:
        for listener in tuple(self.listeners):
            listener(change)

    def toasted(self, query: Query) -> None:
        if query.text:
            self.toasts[query.user] = query.text
            self.records.append(
                self.entry("toast", query.user, query.chat) | {"text": query.text, "alert": query.alert}
            )
        self.changed(Change(query.user, query.chat, None, "toast"))

    def transcript(self) -> list[Json]:
        """Every message, edit, deletion and toast each person got, in order."""
        return [dict(entry) for entry in self.records]

    def fail(
        self,
        method: str,
        *,
        times: int = 1,
        code: int = 429,
        retry_after: int | None = None,
        description: str | None = None,
        chat: int | None = None,
        after: bool = False,
    ) -> None:
        """Order trouble: `code=0` cuts the line before the call, `after=True` carries it out and then cuts the line."""
        self.faults.order(Fault(method.lower(), times, code, retry_after, description, chat, after))
