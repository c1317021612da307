"""The Bot API over HTTP: tokens, parameters in every form they may take, long polling, files."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import BodyPartReader, web

from bot.emulator import changing, chats, profile, sending
from bot.emulator.methods import call
from bot.emulator.params import Params, Upload, decoded
from bot.emulator.refusals import (
    OTHER_POLLER,
    WEBHOOK_ACTIVE,
    DroppedError,
    RefusalError,
    bad,
)
from bot.emulator.telegram import Telegram
from bot.emulator.webhooks import Courier, delete_webhook, read_allowed, set_webhook, webhook_info
from bot.emulator.world import Json

METHOD_MODULES = (sending, changing, chats, profile)
LONGEST_POLL = 50
LARGEST_REQUEST = 60 * 2**20


class BotApi:
    """One bot's door to the emulated Telegram."""

    def __init__(self, telegram: Telegram, *, first_wait: float = 1.0) -> None:
        self.telegram = telegram
        self.courier = Courier(telegram, first_wait=first_wait)
        self.poll: asyncio.Future[RefusalError | None] | None = None
        telegram.updates.listeners.append(self.wake)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/bot{token:[^/]*}/{method}", self.answer, allow_head=False),
            web.post("/bot{token:[^/]*}/{method}", self.answer),
            web.get("/file/bot{token:[^/]*}/{path:.+}", self.download),
        ]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        try:
            self.check_token(request)
            result, note = await self.carry_out(request.match_info["method"], await read_params(request))
        except RefusalError as refusal:
            return refused(refusal)
        except DroppedError:
            return hang_up(request)
        body = {"ok": True, "result": result}
        return as_json(body | ({"description": note} if note else {}))

    def check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.telegram.token:
            raise RefusalError(401, "Unauthorized")

    async def carry_out(self, name: str, params: Params) -> tuple[Any, str]:
        """The methods about updates live with the connection; all others with the state."""
        updates = {
            "getupdates": self.get_updates,
            "setwebhook": self.set_webhook,
            "deletewebhook": self.delete_webhook,
            "getwebhookinfo": self.get_webhook_info,
        }.get(name.lower())
        if updates is None:
            return call(self.telegram, name, params), ""
        fault = self.telegram.faults.next(name.lower(), None)
        if fault is not None and not fault.after:
            raise fault.error()
        answer = await updates(params)
        if fault is not None:
            raise fault.error()
        return answer

    async def set_webhook(self, params: Params) -> tuple[bool, str]:
        note = set_webhook(self.telegram, params)
        if self.telegram.webhook is not None:
            self.stop_poll(RefusalError(409, "Conflict: terminated by setWebhook request"))
        self.courier.wake()
        return True, note

    async def delete_webhook(self, params: Params) -> tuple[bool, str]:
        return True, delete_webhook(self.telegram, params)

    async def get_webhook_info(self, _: Params) -> tuple[Json, str]:
        return webhook_info(self.telegram), ""

    async def get_updates(self, params: Params) -> tuple[list[Json], str]:
        if self.telegram.webhook is not None:
            raise RefusalError(409, WEBHOOK_ACTIVE)
        read_allowed(self.telegram, params)
        self.telegram.updates.confirm(params.number("offset") or 0)
        limit = min(max(params.number("limit", 100) or 100, 1), 100)
        timeout = min(max(params.number("timeout", 0) or 0, 0), LONGEST_POLL)
        self.stop_poll(RefusalError(409, OTHER_POLLER))
        found = self.telegram.updates.first(limit)
        if not found and timeout:
            await self.wait(timeout)
            found = self.telegram.updates.first(limit)
        return found, ""

    async def wait(self, timeout: float) -> None:  # noqa: ASYNC109 - the parameter of the Bot API
        """Until something happens, the time is over, or another poll pushes this one out."""
        poll: asyncio.Future[RefusalError | None] = asyncio.get_running_loop().create_future()
        self.poll = poll
        await asyncio.wait({poll}, timeout=timeout)
        if self.poll is poll:
            self.poll = None
        refusal = poll.result() if poll.done() else None
        if refusal is not None:
            raise refusal

    def stop_poll(self, refusal: RefusalError | None) -> None:
        poll, self.poll = self.poll, None
        if poll is not None and not poll.done():
            poll.set_result(refusal)

    def wake(self) -> None:
        self.stop_poll(None)

    async def download(self, request: web.Request) -> web.StreamResponse:
        try:
            self.check_token(request)
        except RefusalError as refusal:
            return refused(refusal)
        path = request.match_info["path"]
        for kept in self.telegram.files.values():
            if kept.path == path:
                return web.Response(body=kept.content, content_type="application/octet-stream")
        return refused(RefusalError(404, "Not Found"))

    async def close(self) -> None:
        self.telegram.updates.listeners.remove(self.wake)
        self.stop_poll(None)
        await self.courier.close()


async def read_params(request: web.Request) -> Params:
    """From the address, a JSON body or a form, with the files that came along."""
    params = Params(dict(request.query))
    if request.method != "POST" or not request.body_exists:
        return params
    if request.content_type == "application/json":
        given = decoded(await request.read(), "can't parse JSON object")
        if not isinstance(given, dict):
            raise bad("JSON object expected")
        params.values |= given
        return params
    if request.content_type == "multipart/form-data":
        try:
            async for name, value in multipart(request):
                if isinstance(value, Upload):
                    params.files[name] = value
                else:
                    params.values[name] = value
        except ValueError:
            raise bad("can't parse multipart/form-data") from None
        return params
    params.values |= dict(await request.post())
    return params


async def multipart(request: web.Request) -> AsyncIterator[tuple[str, str | Upload]]:
    """Read part by part into memory: nothing a person sent may lie about on the disk."""
    total = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        content = bytes(await part.read(decode=True))
        total += len(content)
        if total > LARGEST_REQUEST:
            raise RefusalError(413, "Request Entity Too Large")
        if part.filename is None:
            yield part.name, content.decode("utf-8", "replace")
        else:
            yield part.name, Upload(part.filename, content, part.headers.get("Content-Type", ""))


def as_json(body: Json, status: int = 200, **headers: str) -> web.Response:
    return web.Response(
        text=json.dumps(body, ensure_ascii=False), status=status, content_type="application/json", headers=headers
    )


def refused(refusal: RefusalError) -> web.Response:
    wait = refusal.parameters.get("retry_after")
    headers = {} if wait is None else {"Retry-After": str(wait)}
    return as_json(refusal.body(), refusal.code, **headers)


def hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
