"""The phones of the demo over HTTP: what each person sees, types and taps, and a stream of what changes."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.emulator.botapi import as_json, multipart
from bot.emulator.params import Upload
from bot.emulator.pictures import image_type
from bot.emulator.profile import commands_in
from bot.emulator.seen import message_json
from bot.emulator.telegram import Telegram
from bot.emulator.world import Change, Chat, Json, Kind, Phone

TOAST_WAIT = 3.0
HEARTBEAT = 15.0
SEEN_KINDS = {"message", "edit", "delete", "topic", "pin"}


NextDay = Callable[[], Awaitable[None]]


class Phones:
    def __init__(self, telegram: Telegram, next_day: NextDay | None = None) -> None:
        self.telegram = telegram
        self._next_day = next_day
        self.streams: set[asyncio.Queue[Change | None]] = set()
        telegram.listeners.append(self.spread)

    def routes(self) -> list[web.RouteDef]:
        user = r"/phones/{user:\d+}"
        return [
            web.get("/phones", self.list),
            web.get("/phones/events", self.events),
            web.post("/phones/next-day", self.next_day),
            web.get(user + "/messages", self.messages),
            web.get(user + "/commands", self.commands),
            web.get(user + "/photos/{file}", self.picture),
            web.get(user + "/files/{file}", self.file),
            web.post(user + "/type", self.type),
            web.post(user + "/edit", self.edit),
            web.post(user + "/tap", self.tap),
            web.post(user + "/photo", self.photo),
        ]

    async def list(self, _: web.Request) -> web.StreamResponse:
        phones = [self.phone(phone) for phone in self.telegram.phones.values()]
        moves = self._next_day is not None
        return as_json({"phones": phones, "now": self.telegram.now().isoformat(), "moves": moves})

    async def next_day(self, _: web.Request) -> web.StreamResponse:
        if self._next_day is None:
            raise LookupError("this clock cannot be moved")
        await self._next_day()
        return as_json({"now": self.telegram.now().isoformat()})

    def phone(self, phone: Phone) -> Json:
        return {
            "user": phone.user,
            "name": self.telegram.users[phone.user].name,
            "role": phone.role,
            "language": phone.language,
            "rtl": phone.rtl,
            "chats": [self.chat(self.telegram.chats[number]) for number in (*phone.chats, phone.user)],
        }

    def chat(self, chat: Chat) -> Json:
        kind = "forum" if chat.forum else "private" if chat.kind is Kind.PRIVATE else "group"
        topics: list[Json] = [{"thread": None, "title": "General"}] if chat.forum else []
        topics += [{"thread": topic.thread, "title": topic.name} for topic in chat.topics.values()]
        return {"chat": chat.id, "title": self.telegram.title(chat), "kind": kind, "topics": topics}

    async def messages(self, request: web.Request) -> web.StreamResponse:
        user = self.user(request)
        room = self.telegram.room(user, number(request.query.get("chat")))
        thread = number(request.query.get("thread"))
        shown = self.telegram.screen(user, room.id, thread)
        return as_json(
            {"messages": [message_json(self.telegram, user, room, room.messages[one.message_id]) for one in shown]}
        )

    async def commands(self, request: web.Request) -> web.StreamResponse:
        user = self.user(request)
        room = self.telegram.room(user, number(request.query.get("chat")))
        return as_json({"commands": commands_in(self.telegram, room, self.telegram.users[user].language_code or "")})

    async def picture(self, request: web.Request) -> web.StreamResponse:
        kept = self.telegram.files.get(request.match_info["file"])
        kind = image_type(kept.content) if kept else None
        if kept is None or kind is None:
            raise LookupError("no such photo")
        return web.Response(body=kept.content, content_type=kind, headers={"X-Content-Type-Options": "nosniff"})

    async def file(self, request: web.Request) -> web.StreamResponse:
        """A file that was sent, to be kept and never to be opened in the page."""
        kept = self.telegram.files.get(request.match_info["file"])
        if kept is None or kept.kind != "document":
            raise LookupError("no such file")
        headers = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=kept.content, content_type="application/octet-stream", headers=headers)

    async def type(self, request: web.Request) -> web.StreamResponse:
        given = await body(request)
        sent = self.telegram.type(
            self.user(request),
            str(given.get("text") or ""),
            chat=number(given.get("chat")),
            thread=number(given.get("thread")),
            reply_to=number(given.get("reply_to")),
        )
        return as_json({"id": sent})

    async def edit(self, request: web.Request) -> web.StreamResponse:
        given = await body(request)
        text = str(given.get("text") or "")
        self.telegram.edit(self.user(request), needed(given, "message"), text, chat=number(given.get("chat")))
        return as_json({})

    async def tap(self, request: web.Request) -> web.StreamResponse:
        given = await body(request)
        user = self.user(request)
        message = self.telegram.message(user, needed(given, "message"), number(given.get("chat")))
        rows = self.telegram.buttons(message)
        row, column = needed(given, "row"), needed(given, "column")
        if not (0 <= row < len(rows) and 0 <= column < len(rows[row])):
            raise LookupError("no such button")
        answered = asyncio.Event()

        def heard(_: Change) -> None:
            answered.set()

        query_id = self.telegram.press(user, message, rows[row][column])
        query = self.telegram.queries.get(query_id or "")
        if query is None:
            return as_json({"toast": None, "alert": False})
        self.telegram.listeners.append(heard)
        try:
            async with asyncio.timeout(TOAST_WAIT):
                while not query.answered:
                    answered.clear()
                    await answered.wait()
        except TimeoutError:
            pass
        finally:
            self.telegram.listeners.remove(heard)
        return as_json({"toast": query.text, "alert": query.alert})

    async def photo(self, request: web.Request) -> web.StreamResponse:
        given = {name: value async for name, value in multipart(request)}
        file = given.get("file")
        sent = self.telegram.send_photo(
            self.user(request),
            caption=str(given.get("caption") or "") or None,
            chat=number(given.get("chat")),
            thread=number(given.get("thread")),
            content=file.content if isinstance(file, Upload) and file.content else None,
        )
        return as_json({"id": sent})

    async def events(self, request: web.Request) -> web.StreamResponse:
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        queue: asyncio.Queue[Change | None] = asyncio.Queue()
        self.streams.add(queue)
        try:
            await response.write(b": hello\n\n")
            while True:
                try:
                    change = await asyncio.wait_for(queue.get(), HEARTBEAT)
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if change is None:
                    return response
                await response.write(f"data: {json.dumps(change_json(change))}\n\n".encode())
        except ConnectionResetError:
            return response
        finally:
            self.streams.discard(queue)

    def spread(self, change: Change) -> None:
        if change.kind in SEEN_KINDS:
            for queue in self.streams:
                queue.put_nowait(change)

    def user(self, request: web.Request) -> int:
        user = int(request.match_info["user"])
        if user not in self.telegram.phones:
            raise LookupError(f"no phone of {user}")
        return user

    async def close(self) -> None:
        self.telegram.listeners.remove(self.spread)
        for queue in self.streams:
            queue.put_nowait(None)


def number(value: Any) -> int | None:
    """A number that may be missing: absent, empty and "null" are all none."""
    if value is None or value in ("", "null"):
        return None
    return int(value)


def needed(given: Json, name: str) -> int:
    value = number(given.get(name))
    if value is None:
        raise ValueError(f"{name} is missing")
    return value


async def body(request: web.Request) -> Json:
    """JSON only: another site's form cannot send it without asking first."""
    if request.content_type != "application/json":
        raise ValueError("application/json expected")
    given = json.loads(await request.read())
    if not isinstance(given, dict):
        raise ValueError("an object expected")  # noqa: TRY004 - it is what the phone sent that is wrong
    return given


def change_json(change: Change) -> Json:
    return {"user": change.user, "chat": change.chat, "thread": change.thread, "kind": change.kind}
