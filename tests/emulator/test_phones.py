"""The phones over HTTP, as the web page uses them."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.emulator import Served, Telegram, serve
from bot.emulator.pictures import png
from tests.emulator.caller import Caller
from tests.emulator.conftest import Clock, Nursery

KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Gezien", "callback_data": "seen"}],
        [{"text": "Nee", "callback_data": "no"}, {"text": "Site", "url": "https://x.example/"}],
    ]
}


async def get(http: aiohttp.ClientSession, path: str, **query: Any) -> Any:
    async with http.get(path, params={name: str(value) for name, value in query.items()}) as answer:
        assert answer.status == 200, await answer.text()
        return await answer.json()


async def post(http: aiohttp.ClientSession, path: str, **body: Any) -> tuple[int, Any]:
    async with http.post(path, json=body) as answer:
        return answer.status, await answer.json()


async def test_phones_are_listed(http: aiohttp.ClientSession, nursery: Nursery) -> None:
    listed = await get(http, "/phones")
    assert listed["now"] == "2026-11-23T16:00:00+00:00"
    assert listed["phones"][0] == {
        "user": nursery.fatima,
        "name": "Fatima El Amrani",
        "role": "worker",
        "language": "nl",
        "rtl": False,
        "chats": [
            {
                "chat": nursery.room,
                "title": "Team Vlinders",
                "kind": "forum",
                "topics": [{"thread": None, "title": "General"}, {"thread": nursery.mila, "title": "Mila"}],
            },
            {"chat": nursery.fatima, "title": "Overdracht", "kind": "private", "topics": []},
        ],
    }
    assert [phone["user"] for phone in listed["phones"]] == [nursery.fatima, nursery.ola]


async def test_typing_editing_and_reading(http: aiohttp.ClientSession, telegram: Telegram, nursery: Nursery) -> None:
    phone = f"/phones/{nursery.fatima}"
    where = {"chat": nursery.room, "thread": nursery.mila}
    _, first = await post(http, f"{phone}/type", **where, text="<b>slp</b> & 10-11", reply_to=None)
    status, second = await post(http, f"{phone}/type", **where, text="en vrolijk", reply_to=first["id"])
    assert status == 200
    await post(http, f"{phone}/edit", chat=nursery.room, message=second["id"], text="en heel vrolijk")
    shown = (await get(http, f"{phone}/messages", **where))["messages"]
    assert shown[0]["service"] == "Fatima maakte het onderwerp “Mila”"
    assert shown[1]["html"] == "&lt;b&gt;slp&lt;/b&gt; &amp; 10-11"
    assert shown[2] == {
        "id": second["id"],
        "from": {"id": nursery.fatima, "name": "Fatima El Amrani", "bot": False},
        "mine": True,
        "date": "2026-11-23T16:00:00+00:00",
        "edited": True,
        "html": "en heel vrolijk",
        "file": None,
        "photo": None,
        "buttons": [],
        "reply_to": first["id"],
        "reply_preview": "<b>slp</b> & 10-11",
        "pinned": False,
        "service": None,
    }
    assert [next(iter(one.update.keys() - {"update_id"})) for one in telegram.updates.waiting] == [
        "message",
        "message",
        "edited_message",
    ]


async def test_a_tap_waits_for_the_answer(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    sent = (await api("sendMessage", chat_id=nursery.ola, text="x", reply_markup=KEYBOARD)).result["message_id"]
    path, place = f"/phones/{nursery.ola}/tap", {"chat": nursery.ola, "message": sent}
    shown = (await get(api.http, f"/phones/{nursery.ola}/messages", chat=nursery.ola))["messages"][-1]
    assert shown["buttons"][1] == [
        {"text": "Nee", "kind": "callback"},
        {"text": "Site", "kind": "url", "url": "https://x.example/"},
    ]
    tap = asyncio.create_task(post(api.http, path, **place, row=1, column=0))
    update = (await api("getUpdates", timeout=5)).result[-1]
    assert update["callback_query"]["data"] == "no"
    await api("answerCallbackQuery", callback_query_id=update["callback_query"]["id"], text="Oké", show_alert=True)
    assert await tap == (200, {"toast": "Oké", "alert": True})
    assert await post(api.http, path, **place, row=1, column=1) == (200, {"toast": None, "alert": False})
    assert (await post(api.http, path, **place, row=2, column=0))[0] == 404


async def test_an_unanswered_tap_is_let_go(api: Caller, nursery: Nursery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.emulator.phones.TOAST_WAIT", 0.05)
    sent = (await api("sendMessage", chat_id=nursery.ola, text="x", reply_markup=KEYBOARD)).result["message_id"]
    tap = await post(api.http, f"/phones/{nursery.ola}/tap", chat=nursery.ola, message=sent, row=0, column=0)
    assert tap == (200, {"toast": None, "alert": False})


async def test_a_photo_travels(http: aiohttp.ClientSession, telegram: Telegram, nursery: Nursery) -> None:
    form = aiohttp.FormData()
    form.add_field("file", png(4), filename="mila.png", content_type="image/png")
    for name, value in (("caption", "Mila 🎨"), ("chat", str(nursery.room)), ("thread", str(nursery.mila))):
        form.add_field(name, value)
    phone = f"/phones/{nursery.fatima}"
    async with http.post(f"{phone}/photo", data=form) as answer:
        sent = (await answer.json())["id"]
    shown = (await get(http, f"{phone}/messages", chat=nursery.room, thread=nursery.mila))["messages"][-1]
    assert (shown["id"], shown["html"]) == (sent, "Mila 🎨")
    async with http.get(shown["photo"]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", png(4))
    assert telegram.updates.waiting[-1].update["message"]["caption"] == "Mila 🎨"


async def test_a_photo_without_words_shows_no_words(
    http: aiohttp.ClientSession, telegram: Telegram, nursery: Nursery
) -> None:
    photo = telegram.send_photo(nursery.ola)
    telegram.type(nursery.ola, "dit is ze", reply_to=photo)
    shown = (await get(http, f"/phones/{nursery.ola}/messages", chat=nursery.ola))["messages"]
    assert shown[-2]["html"] == ""
    assert shown[-2]["photo"]
    assert shown[-1]["reply_preview"] == "📷"


async def test_a_quotation_stands_apart_in_what_is_answered(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    said = "Er staat:<blockquote>dziękuję 🌷</blockquote>Antwoord hierop."
    sent = (await api("sendMessage", chat_id=nursery.ola, text=said, parse_mode="HTML")).result["message_id"]
    telegram.type(nursery.ola, "graag gedaan", reply_to=sent)
    shown = (await get(api.http, f"/phones/{nursery.ola}/messages", chat=nursery.ola))["messages"]
    assert shown[-1]["reply_preview"] == "Er staat: · dziękuję 🌷 · Antwoord hierop."


async def test_changes_are_streamed(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    async with api.http.get("/phones/events") as stream:
        assert stream.content_type == "text/event-stream"
        await stream.content.readline()
        said = telegram.type(nursery.ola, "hoi")
        telegram.edit(nursery.ola, said, "hallo")
        await api("pinChatMessage", chat_id=nursery.ola, message_id=said)
        await api("deleteMessage", chat_id=nursery.ola, message_id=said)
        await api("createForumTopic", chat_id=nursery.room, name="Sem")
        got: list[dict[str, Any]] = []
        async with asyncio.timeout(3):
            while len(got) < 6:
                line = (await stream.content.readline()).decode()
                if line.startswith("data: "):
                    got.append(json.loads(line.removeprefix("data: ")))
    assert [one["kind"] for one in got] == ["message", "edit", "pin", "message", "delete", "topic"]
    assert got[0] == {"user": nursery.ola, "chat": nursery.ola, "thread": None, "kind": "message"}
    assert (got[-1]["user"], got[-1]["chat"]) == (nursery.fatima, nursery.room)


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/phones/{ola}/type", {"text": ""}, 400),
        ("/phones/{ola}/type", {"text": "x", "chat": "{room}"}, 403),
        ("/phones/{ola}/type", {"text": "x", "chat": 99}, 404),
        ("/phones/{ola}/type", {"text": "x", "chat": "abc"}, 400),
        ("/phones/{ola}/edit", {"text": "x", "message": 999}, 404),
        ("/phones/{ola}/edit", {"text": "x"}, 400),
        ("/phones/{amira}/type", {"text": "x"}, 404),
        ("/phones/999/type", {"text": "x"}, 404),
    ],
)
async def test_what_a_phone_cannot_do_is_said(
    http: aiohttp.ClientSession, nursery: Nursery, path: str, body: dict[str, Any], status: int
) -> None:
    names = {"ola": nursery.ola, "amira": nursery.amira}
    body = {name: nursery.room if value == "{room}" else value for name, value in body.items()}
    got, answer = await post(http, path.format(**names), **body)
    assert got == status
    assert answer["error"]


async def test_other_sites_and_other_machines_stay_out(
    http: aiohttp.ClientSession, served: Served, clock: Clock, nursery: Nursery
) -> None:
    path = f"/phones/{nursery.ola}/type"
    for headers in ({"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}):
        async with http.post(path, json={"text": "x"}, headers=headers) as answer:
            assert answer.status == 403
    async with http.post(path, data={"text": "x"}) as answer:
        assert answer.status == 400, "a plain form, which any site may send, is no phone"
    async with http.post(path, json={"text": "x"}, headers={"Origin": served.url}) as answer:
        assert answer.status == 200
    with pytest.raises(ValueError, match="stays on this machine"):
        await serve(Telegram(clock), host="0.0.0.0")  # noqa: S104


async def test_the_page_is_served_and_nothing_beside_it(http: aiohttp.ClientSession, served: Served) -> None:
    async with http.get("/") as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
    for path in ("/page/nothing.js", "/page/..%2Fserver.py", "/page/%2e%2e/server.py", "/page/.."):
        async with http.get(URL(served.url + path, encoded=True)) as answer:
            assert answer.status == 404, path
