"""Telegram as people use it: what they do on their phones puts updates in the bot's queue, shaped as the real ones."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.emulator.groups import Groups
from bot.emulator.limits import TEXT
from bot.emulator.markup import units
from bot.emulator.pictures import measure, photo_sizes, png
from bot.emulator.shapes import message_json, user_json
from bot.emulator.words import cleaned, detect
from bot.emulator.world import Chat, Json, Kind, Message, Phone, Query, Shown

OGG = b"OggS\0\2" + b"\0" * 20 + b"\1\x13OpusHead\1\1"
WEBP = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\1\0\xff\1\0"


class Telegram(Groups):
    """The whole of it: `Groups` has the chats and who is in them, this class what people say and tap."""

    def type(
        self,
        user: int,
        text: str,
        *,
        chat: int | None = None,
        thread: int | None = None,
        reply_to: int | None = None,
        forwarded_from: int | str | None = None,
    ) -> int:
        """Say something; a text over 4096 leaves the phone in several messages, and the last one's id comes back."""
        text = cleaned(text).strip()
        if not text:
            raise ValueError("nothing typed")
        sent = [
            self.say(user, chat, thread, reply_to, forwarded_from, text=piece, entities=detect(piece))
            for piece in pieces(text)
        ]
        return sent[-1].id

    def edit(self, user: int, message_id: int, text: str, *, chat: int | None = None) -> None:
        message = self.message(user, message_id, chat)
        self.present(user, self.chats[message.chat])
        if message.sender != user or message.service:
            raise PermissionError("only one's own message can be edited")
        message.text = cleaned(text).strip()
        message.entities = detect(message.text)
        message.edited = self.now()
        self.record("edit", message)
        self.tell_bot("edited_message", message)

    def tap(self, user: int, label: str, *, chat: int | None = None, message_id: int | None = None) -> str | None:
        """Tap a button by its words; the callback query's id comes back, None when the button only types or opens."""
        where = self.room(user, chat)
        candidates = [where.messages[message_id]] if message_id else list(reversed(where.messages.values()))
        seen: list[str] = []
        for message in candidates:
            for row in [] if message.deleted else self.buttons(message):
                for button in row:
                    if button["text"] == label:
                        return self.press(user, message, button)
                    seen.append(str(button["text"]))
        raise LookupError(f"no button {label!r} on the phone of {self.users[user].name}; visible: {seen}")

    def press(self, user: int, message: Message, button: Json) -> str | None:
        if not message.inline:
            self.type(user, str(button["text"]), chat=message.chat, thread=message.thread)
            return None
        if "callback_data" not in button:
            return None
        self.present(user, self.chats[message.chat])
        query = Query(str(self.count("query", 10**17)), user, message.chat, self.now())
        self.queries[query.id] = query
        content = {
            "id": query.id,
            "from": user_json(self.users[user]),
            "message": message_json(self, message),
            "chat_instance": str(abs(message.chat) * 7919),
            "data": button["callback_data"],
        }
        self.updates.add("callback_query", message.chat, content)
        return query.id

    def send_photo(
        self,
        user: int,
        *,
        caption: str | None = None,
        chat: int | None = None,
        thread: int | None = None,
        content: bytes | None = None,
        reply_to: int | None = None,
    ) -> int:
        """A photo from somebody's phone; without one of her own she sends a small coloured picture."""
        content = content or png(self.count("picture"))
        if measure(content) is None:
            raise ValueError("this is not an image")
        kept = self.keep_file(content, "photo", "photo.jpg" if content.startswith(b"\xff\xd8") else "photo.png")
        media = {"photo": photo_sizes(kept.id, kept.unique_id, content)}
        return self.say_media(user, chat, thread, media, caption, reply_to)

    def send_sticker(self, user: int, *, chat: int | None = None, thread: int | None = None, emoji: str = "😀") -> int:
        kept = self.keep_file(WEBP, "sticker", "sticker.webp")
        sticker = {
            "file_id": kept.id, "file_unique_id": kept.unique_id, "file_size": len(WEBP), "type": "regular",
            "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": emoji, "set_name": "Animals",
        }  # fmt: skip
        return self.say_media(user, chat, thread, {"sticker": sticker}, None)

    def send_voice(self, user: int, *, chat: int | None = None, thread: int | None = None, duration: int = 3) -> int:
        kept = self.keep_file(OGG, "voice", "voice.oga", {"mime_type": "audio/ogg", "duration": duration})
        return self.say_media(user, chat, thread, {"voice": described(kept)}, None)

    def send_document(
        self,
        user: int,
        *,
        name: str = "form.pdf",
        content: bytes = b"%PDF-1.4\n%%EOF\n",
        caption: str | None = None,
        chat: int | None = None,
        thread: int | None = None,
    ) -> int:
        kept = self.keep_file(content, "document", name, {"file_name": name, "mime_type": "application/pdf"})
        return self.say_media(user, chat, thread, {"document": described(kept)}, caption)

    def say_media(
        self,
        user: int,
        chat: int | None,
        thread: int | None,
        media: Json,
        caption: str | None,
        reply_to: int | None = None,
    ) -> int:
        caption = cleaned(caption or "").strip()
        return self.say(user, chat, thread, reply_to, None, text=caption, entities=detect(caption), media=media).id

    def say(
        self,
        user: int,
        chat: int | None,
        thread: int | None,
        reply_to: int | None,
        forwarded_from: int | str | None,
        **content: Any,
    ) -> Message:
        where = self.room(user, chat)
        self.present(user, where)
        if thread is not None and thread not in where.topics:
            raise LookupError(f"no topic {thread} in {self.title(where)}")
        if thread is not None and where.topics[thread].closed and user != where.owner:
            raise PermissionError("the topic is closed")
        if reply_to is not None:
            self.message(user, reply_to, chat)
        if where.kind is Kind.PRIVATE:
            self.users[user].started = True
        extra = {} if forwarded_from is None else {"forward_origin": self.origin(forwarded_from)}
        message = self.post(where, user, thread=thread, reply_to=reply_to, extra=extra, **content)
        self.tell_bot("message", message)
        return message

    def origin(self, source: int | str) -> Json:
        date = int(self.now().timestamp())
        if isinstance(source, int):
            return {"type": "user", "date": date, "sender_user": user_json(self.users[source])}
        return {"type": "hidden_user", "date": date, "sender_user_name": source}

    def room(self, user: int, chat: int | None) -> Chat:
        """The chat meant: none named is the private one with the bot."""
        if user not in self.users:
            raise LookupError(f"nobody has the number {user}")
        number = user if chat is None else chat
        if number not in self.chats:
            raise LookupError(f"no chat {number}")
        return self.chats[number]

    def present(self, user: int, chat: Chat) -> None:
        person = self.users[user]
        if person.deactivated:
            raise PermissionError(f"{person.name} deleted the account")
        if user not in chat.members:
            raise PermissionError(f"{person.name} is not in {self.title(chat)}")
        if chat.kind is Kind.PRIVATE and person.blocked:
            raise PermissionError(f"{person.name} blocked the bot; unblock first")
        if chat.migrated_to is not None:
            raise LookupError(f"{self.title(chat)} is now {chat.migrated_to}")

    def message(self, user: int, message_id: int, chat: int | None) -> Message:
        found = self.room(user, chat).messages.get(message_id)
        if found is None or found.deleted:
            raise LookupError(f"no message {message_id}")
        return found

    def screen(self, user: int, chat: int | None = None, thread: int | None = None) -> list[Shown]:
        """What that person sees, oldest first; in a forum no thread is the General topic."""
        where = self.room(user, chat)
        if user not in where.members:
            return []
        everything = not where.forum
        return [
            self.shown(message, user)
            for message in where.messages.values()
            if not message.deleted and (everything or message.thread == thread)
        ]

    def toast(self, user: int) -> str | None:
        """The last callback answer that person was shown."""
        return self.toasts.get(user)

    def add_phone(
        self, user: int, *, role: str = "", language: str = "", rtl: bool = False, chats: Sequence[int] = ()
    ) -> None:
        """Put this person's phone on the web page, with these group chats beside the private one."""
        language = language or self.users[user].language_code or "en"
        self.phones[user] = Phone(user, role, language, rtl, tuple(chats))


def pieces(text: str) -> Iterable[str]:
    """As a phone cuts a long text: never through a sign, at most 4096 units each."""
    start, size = 0, 0
    for at, sign in enumerate(text):
        width = units(sign)
        if size + width > TEXT:
            yield text[start:at]
            start, size = at, 0
        size += width
    yield text[start:]


def described(kept: Any) -> Json:
    return {
        "file_id": kept.id,
        "file_unique_id": kept.unique_id,
        "file_size": len(kept.content),
        **kept.described,
    }
