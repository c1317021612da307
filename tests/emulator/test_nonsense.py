"""Whatever is thrown at a method, the answer is a result or a refusal in Telegram's form, never a crash."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.emulator import Telegram
from bot.emulator.markup import read_html, units
from bot.emulator.methods import METHODS, call
from bot.emulator.params import Params
from bot.emulator.refusals import RefusalError
from bot.emulator.words import formatted, safe_html
from tests.emulator.caller import Caller
from tests.emulator.conftest import Clock, Nursery

NAMES = (
    "chat_id", "text", "message_id", "message_thread_id", "reply_markup", "reply_parameters", "entities", "parse_mode",
    "photo", "document", "voice", "media", "caption", "caption_entities", "callback_query_id", "reaction", "name",
    "icon_color", "icon_custom_emoji_id", "commands", "scope", "menu_button", "action", "user_id", "file_id",
    "link_preview_options", "language_code",
)  # fmt: skip
ODD: tuple[Any, ...] = (
    None, "", "x", "{", "[]", "null", -1, 0, 2**70, 1.5, True, [], [1], [None], [[]], [[1]], {}, {"type": 1},
    {"inline_keyboard": 1}, {"inline_keyboard": [1]}, {"inline_keyboard": [[{}]]}, {"inline_keyboard": [[{"text": 1}]]},
    {"keyboard": [[None]]}, {"message_id": "x"}, [{"type": "bold", "offset": "0"}], [{"type": "photo", "media": 7}] * 2,
    [{"command": 1, "description": None}], "attach://nothing", "<b>", "[" * 2000,
)  # fmt: skip


def world() -> tuple[Telegram, dict[str, Any]]:
    telegram = Telegram(Clock(), limits=False)
    fatima = telegram.add_user("Fatima")
    room = telegram.add_forum("Team", [fatima])
    thread = telegram.open_topic(fatima, room, "Mila")
    said = call(telegram, "sendMessage", Params({"chat_id": room, "text": "x", "message_thread_id": thread}))
    return telegram, {"chat_id": room, "message_id": said["message_id"], "message_thread_id": thread, "text": "y"}


def answered(telegram: Telegram, method: str, params: dict[str, Any]) -> dict[str, Any]:
    try:
        result = call(telegram, method, Params(params))
    except RefusalError as refusal:
        return refusal.body()
    json.dumps(result, ensure_ascii=False).encode()
    return {"ok": True, "result": result}


@pytest.mark.parametrize("method", sorted(METHODS))
def test_odd_parameters_are_refused_in_form(method: str) -> None:
    for name in NAMES:
        telegram, params = world()
        for odd in ODD:
            answer = answered(telegram, method, params | {name: odd})
            assert answer["ok"] or answer["description"].startswith(("Bad Request: ", "Forbidden: "))


async def test_broken_bodies_are_refused_in_form(api: Caller, nursery: Nursery) -> None:
    path = f"/bot{api.token}/sendMessage"
    for kind, body in (
        ("application/json", b"{"),
        ("application/json", b"[]"),
        ("application/json", b"\xff\xfe"),
        ("application/json", rb'{"chat_id": 1, "text": "\ud83d"}'),
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n"),
        ("application/x-www-form-urlencoded", b"%%%=&&"),
        ("text/plain", b"x"),
    ):
        async with api.http.post(path, data=body, headers={"Content-Type": kind}) as answer:
            assert answer.status == 400, (kind, body)
            assert (await answer.json())["ok"] is False


@given(st.text())
@settings(max_examples=200)
def test_escaped_text_always_comes_back_whole(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert read_html(escaped) == (text, [])


@given(st.lists(st.sampled_from(["<b>", "</b>", "<i>", "</i>", "<code>", "</>", "a", "😀", " ", "&amp;", "<u", "\n"])))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_tags_either_nest_within_the_text_or_are_refused(pieces: list[str]) -> None:
    source = "".join(pieces)
    try:
        text, entities = formatted(source, "HTML", None)
    except RefusalError:
        assert "<" in source
        return
    for one in entities:
        assert 0 <= one["offset"] < one["offset"] + one["length"] <= units(text)
    shown = safe_html(text, entities)
    assert formatted(shown, "HTML", None) == (text, entities)
