"""Pushing updates to the bot: in order within a chat, beside one another across chats, again until they are taken."""

import asyncio
import json
import re
from urllib.parse import urlsplit

import aiohttp

from bot.emulator.methods import call
from bot.emulator.params import Params
from bot.emulator.refusals import DroppedError, RefusalError, bad
from bot.emulator.telegram import Telegram
from bot.emulator.updates import Waiting
from bot.emulator.world import Json, Webhook

LOOPBACK = {"127.0.0.1", "localhost", "::1"}
PORTS = {80, 88, 443, 8443}
LONGEST_WAIT = 60.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name, no secret


def set_webhook(telegram: Telegram, params: Params) -> str:
    """Set, change or (with no address) remove the webhook; the words Telegram answers with come back."""
    url = params.text("url")
    if not url:
        return delete_webhook(telegram, params)
    check_url(url)
    secret = params.optional("secret_token")
    if secret is not None and len(secret) > 256:
        raise bad("secret token is too long")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]+", secret):
        raise bad("secret token contains unallowed characters")
    read_allowed(telegram, params)
    drop_if_asked(telegram, params)
    connections = min(max(params.number("max_connections") or 40, 1), 100)
    before, telegram.webhook = telegram.webhook, Webhook(url, secret, connections)
    same = before is not None and (before.url, before.secret, before.max_connections) == (url, secret, connections)
    return "Webhook is already set" if same else "Webhook was set"


def check_url(url: str) -> None:
    """HTTPS on Telegram's ports; plain HTTP only to this machine itself, where the emulator lives."""
    parts = urlsplit(url)
    if parts.hostname in LOOPBACK and parts.scheme in {"http", "https"}:
        return
    if parts.scheme != "https" or not parts.hostname:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if (parts.port or 443) not in PORTS:
        raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


def delete_webhook(telegram: Telegram, params: Params) -> str:
    drop_if_asked(telegram, params)
    before, telegram.webhook = telegram.webhook, None
    return "Webhook was deleted" if before else "Webhook is already deleted"


def drop_if_asked(telegram: Telegram, params: Params) -> None:
    if params.flag("drop_pending_updates"):
        telegram.updates.waiting.clear()


def read_allowed(telegram: Telegram, params: Params) -> None:
    kinds = params.structure("allowed_updates", "can't parse allowed updates JSON object")
    if kinds is not None:
        if not isinstance(kinds, list) or not all(isinstance(one, str) for one in kinds):
            raise bad("expected an Array of String as allowed updates")
        telegram.updates.allow(kinds)


def webhook_info(telegram: Telegram) -> Json:
    hook = telegram.webhook
    shape: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(telegram.updates.waiting),
    }
    if hook:
        shape["max_connections"] = hook.max_connections
        if hook.last_error_date:
            shape |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    if telegram.updates.allowed:
        shape["allowed_updates"] = list(telegram.updates.allowed)
    return shape


class Courier:
    """Carries waiting updates to the webhook for as long as one is set."""

    def __init__(self, telegram: Telegram, *, first_wait: float = 1.0) -> None:
        self.telegram = telegram
        self.first_wait = first_wait
        self.rounds: dict[int, asyncio.Task[None]] = {}
        self.session: aiohttp.ClientSession | None = None
        telegram.updates.listeners.append(self.wake)

    def wake(self) -> None:
        hook = self.telegram.webhook
        if hook is None:
            return
        for waiting in tuple(self.telegram.updates.waiting):
            if len(self.rounds) >= hook.max_connections:
                return
            if waiting.chat not in self.rounds:
                self.rounds[waiting.chat] = asyncio.create_task(self.round(waiting.chat))

    async def round(self, chat: int) -> None:
        """Deliver this chat's updates one after another."""
        wait = self.first_wait
        try:
            while (hook := self.telegram.webhook) is not None:
                self.telegram.updates.expire()
                waiting = next((one for one in self.telegram.updates.waiting if one.chat == chat), None)
                if waiting is None:
                    return
                if await self.deliver(hook, waiting):
                    wait = self.first_wait
                else:
                    await asyncio.sleep(wait)
                    wait = min(2 * wait, LONGEST_WAIT)
        finally:
            self.rounds.pop(chat, None)
            if self.telegram.updates.waiting:
                asyncio.get_running_loop().call_soon(self.wake)

    async def deliver(self, hook: Webhook, waiting: Waiting) -> bool:
        if self.session is None:
            self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        try:
            async with self.session.post(hook.url, json=waiting.update, headers=headers) as answer:
                reply = await read_reply(answer) if answer.ok else None
                status = answer.status
        except (aiohttp.ClientError, TimeoutError) as error:
            self.trouble(hook, f"Connection failed: {type(error).__name__}")
            return False
        if status == 410 and self.telegram.webhook is hook:
            self.telegram.webhook = None
        if not 200 <= status < 300:
            self.trouble(hook, f"Wrong response from the webhook: {status}")
            return False
        if waiting in self.telegram.updates.waiting:
            self.telegram.updates.waiting.remove(waiting)
        if reply is not None:
            self.carry_out(reply)
        return True

    def trouble(self, hook: Webhook, words: str) -> None:
        hook.last_error_date = int(self.telegram.now().timestamp())
        hook.last_error_message = words

    def carry_out(self, reply: Params) -> None:
        """A bot may answer the push itself with one call; nobody is told how that call went."""
        try:
            call(self.telegram, str(reply.values.pop("method")), reply)
        except (RefusalError, DroppedError):
            return

    async def close(self) -> None:
        self.telegram.updates.listeners.remove(self.wake)
        rounds = list(self.rounds.values())
        for task in rounds:
            task.cancel()
        await asyncio.gather(*rounds, return_exceptions=True)
        if self.session is not None:
            await self.session.close()


async def read_reply(answer: aiohttp.ClientResponse) -> Params | None:
    """A method call in the webhook's own answer, as JSON or as a form."""
    kind = answer.content_type
    values: Json = {}
    if kind == "multipart/form-data":
        async for part in aiohttp.MultipartReader.from_response(answer):
            if isinstance(part, aiohttp.BodyPartReader) and part.name and not part.filename:
                values[part.name] = await part.text()
    elif kind == "application/json":
        try:
            given = json.loads(await answer.text() or "{}")
        except ValueError:
            return None
        values = given if isinstance(given, dict) else {}
    return Params(values) if values.get("method") else None
