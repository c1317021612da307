"""How the bot hears: offsets, kinds asked for, one poller, and pushes that are repeated until they are taken."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.emulator import Telegram
from tests.emulator.caller import Caller, until
from tests.emulator.conftest import Clock, Nursery

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def texts(api: Caller, **params: Any) -> list[str]:
    return [update["message"]["text"] for update in (await api("getUpdates", **params)).result]


async def test_updates_stay_until_they_are_confirmed(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    for word in ("een", "twee", "drie"):
        telegram.type(nursery.ola, word)
    assert await texts(api) == ["een", "twee", "drie"]
    first = (await api("getUpdates", limit=1)).result
    assert [one["message"]["text"] for one in first] == ["een"]
    assert await texts(api, offset=first[0]["update_id"] + 1) == ["twee", "drie"]
    assert await texts(api, offset=-1) == ["drie"]
    assert await texts(api) == ["drie"], "a negative offset forgets what came before"


async def test_updates_are_kept_one_day(api: Caller, telegram: Telegram, nursery: Nursery, clock: Clock) -> None:
    telegram.type(nursery.ola, "gisteren")
    clock.pass_by(hours=25)
    telegram.type(nursery.ola, "vandaag")
    assert await texts(api) == ["vandaag"]


async def test_kinds_not_asked_for_are_never_queued(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    amira, room = nursery.amira, nursery.room

    async def heard() -> list[str]:
        telegram.updates.waiting.clear()
        telegram.join(amira, room)
        telegram.leave(amira, room)
        updates = (await api("getUpdates")).result
        return [kind for update in updates for kind in update if kind != "update_id"]

    assert await heard() == ["message", "message"], "chat_member is not among the defaults"
    await api("getUpdates", allowed_updates=["chat_member"])
    assert await heard() == ["chat_member", "chat_member"], "remembered by the next call"
    await api("getUpdates", allowed_updates=[])
    assert await heard() == ["message", "message"], "an empty list is the defaults again"


async def test_a_long_poll_wakes_at_once(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    poll = asyncio.create_task(texts(api, timeout=30))
    await asyncio.sleep(0.05)
    telegram.type(nursery.ola, "hoi")
    assert await asyncio.wait_for(poll, 2) == ["hoi"]


async def test_a_second_poller_throws_the_first_out(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    first = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(api("getUpdates", timeout=30))
    answer = await asyncio.wait_for(first, 2)
    assert (answer.status, answer.refusal) == (409, OTHER)
    telegram.type(nursery.ola, "hoi")
    assert len((await asyncio.wait_for(second, 2)).result) == 1


async def test_webhook_and_polling_exclude_each_other(api: Caller) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    hook = {"url": "https://bot.example/hook", "secret_token": "s", "allowed_updates": ["message"]}
    answer = await api("setWebhook", **hook)
    assert answer.body == {"ok": True, "result": True, "description": "Webhook was set"}
    assert (await poll).refusal == "Conflict: terminated by setWebhook request"
    assert (await api("setWebhook", **hook)).body["description"] == "Webhook is already set"
    assert (await api("getUpdates")).refusal == ACTIVE
    info = (await api("getWebhookInfo")).result
    assert (info["url"], info["allowed_updates"]) == ("https://bot.example/hook", ["message"])
    assert (await api("deleteWebhook")).body["description"] == "Webhook was deleted"
    assert (await api("deleteWebhook")).body["description"] == "Webhook is already deleted"
    assert (await api("getUpdates")).result == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "http://bot.example/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://bot.example:8081/hook"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://bot.example/hook", "secret_token": "a b"}, "secret token contains unallowed characters"),
        ({"url": "https://bot.example/hook", "secret_token": "a" * 257}, "secret token is too long"),
    ],
)
async def test_a_bad_webhook_is_refused(api: Caller, params: dict[str, str], words: str) -> None:
    assert (await api("setWebhook", **params)).refusal == f"Bad Request: {words}"


class Hook:
    """The bot's side of a webhook: notes what came, answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[str, str | None]] = []
        self.answers: deque[web.Response] = deque()
        self.open: dict[int, int] = {}
        self.together = 0
        self.overlap = False
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        message = (await request.json())["message"]
        chat = message["chat"]["id"]
        self.overlap |= self.open.get(chat, 0) > 0
        self.open[chat] = self.open.get(chat, 0) + 1
        self.together = max(self.together, sum(self.open.values()))
        await asyncio.sleep(0.02)
        self.open[chat] -= 1
        self.got.append((message["text"], request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        return self.answers.popleft() if self.answers else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    app = web.Application()
    app.router.add_post("/hook", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def test_a_push_carries_the_secret_and_is_repeated_in_order(
    api: Caller, telegram: Telegram, nursery: Nursery, hook: Hook
) -> None:
    telegram.type(nursery.ola, "een")
    hook.answers.extend([web.Response(status=500), web.Response(status=503)])
    await api("setWebhook", url=hook.url, secret_token="geheim")
    telegram.type(nursery.ola, "twee")
    await until(lambda: not telegram.updates.waiting)
    assert hook.got == [(word, "geheim") for word in ("een", "een", "een", "twee")]
    info = (await api("getWebhookInfo")).result
    assert info["last_error_message"] == "Wrong response from the webhook: 503"
    assert info["pending_update_count"] == 0


async def test_one_chat_waits_for_itself_and_not_for_the_others(
    api: Caller, telegram: Telegram, nursery: Nursery, hook: Hook
) -> None:
    await api("setWebhook", url=hook.url)
    for number in range(4):
        telegram.type(nursery.ola, f"ola {number}")
        telegram.type(nursery.fatima, f"fatima {number}")
    await until(lambda: not telegram.updates.waiting)
    assert not hook.overlap
    assert hook.together == 2
    assert [text for text, _ in hook.got if text.startswith("ola")] == [f"ola {number}" for number in range(4)]


async def test_the_answer_to_a_push_may_be_a_call(
    api: Caller, telegram: Telegram, nursery: Nursery, hook: Hook
) -> None:
    reply = {"method": "sendMessage", "chat_id": nursery.ola, "text": "terug"}
    hook.answers.append(web.json_response(reply))
    await api("setWebhook", url=hook.url)
    telegram.type(nursery.ola, "hoi")
    await until(lambda: telegram.screen(nursery.ola)[-1].text == "terug")


async def test_410_closes_the_webhook(api: Caller, telegram: Telegram, nursery: Nursery, hook: Hook) -> None:
    hook.answers.append(web.Response(status=410))
    await api("setWebhook", url=hook.url)
    telegram.type(nursery.ola, "hoi")
    await until(lambda: telegram.webhook is None)
    assert await texts(api) == ["hoi"]


async def test_an_unreachable_webhook_keeps_the_updates(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    await api("setWebhook", url="http://127.0.0.1:9/hook", drop_pending_updates=True)
    telegram.type(nursery.ola, "hoi")
    await until(lambda: telegram.webhook and telegram.webhook.last_error_message)
    assert len(telegram.updates.waiting) == 1
    await api("deleteWebhook", drop_pending_updates=True)
    assert not telegram.updates.waiting
