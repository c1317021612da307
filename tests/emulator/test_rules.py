"""What Telegram refuses is refused here, in Telegram's words."""

import json
from typing import Any

import pytest

from bot.emulator import Telegram
from bot.emulator.markup import read_html
from bot.emulator.refusals import NOT_MODIFIED, RefusalError
from bot.emulator.words import formatted, safe_html
from tests.emulator.caller import Caller
from tests.emulator.conftest import Clock, Nursery

BAD_HTML = [
    ("<b>Mila", 'Can\'t find end tag corresponding to start tag "b"'),
    ("Mila</b>", "Unexpected end tag at byte offset 4"),
    ("<b>Mila</i>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
    ("37,8 < 38 graden", 'Unsupported start tag "" at byte offset 5'),
    ("ik <3 Mila>", 'Unsupported start tag "3" at byte offset 3'),
    ("😴<p>Mila</p>", 'Unsupported start tag "p" at byte offset 4'),
    ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("<b>Mila</b", "Unclosed end tag at byte offset 7"),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("<a href=x", "Unexpected end of name token at byte offset 8"),
    ("<i =x>a</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("&#xD83D;", "Text contains invalid Unicode characters"),
]

GOOD_HTML: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("a < b".replace("<", "&lt;"), "a < b", []),
    ("&eacute; &amp; &quot;&#39;&#x41;", "&eacute; & \"'A", []),
    ("😴<b>Mila</b>", "😴Mila", [{"offset": 2, "length": 4, "type": "bold"}]),
    ("<STRONG>x</strong>", "x", [{"offset": 0, "length": 1, "type": "bold"}]),
    ("<i>a<b>b</b></i>", "ab", [
        {"offset": 0, "length": 2, "type": "italic"}, {"offset": 1, "length": 1, "type": "bold"},
    ]),
    ("<b>a</>", "a", [{"offset": 0, "length": 1, "type": "bold"}]),
    ("<b></b>x", "x", []),
    ('<a href="http://overdracht.example">x</a>', "x", [
        {"offset": 0, "length": 1, "type": "text_link", "url": "http://overdracht.example/"},
    ]),
    ('<a href="javascript:alert(1)">x</a>', "x", []),
    ('<pre><code class="language-py">x</code></pre>', "x", [
        {"offset": 0, "length": 1, "type": "pre", "language": "py"},
    ]),
    ("<blockquote expandable>x</blockquote>", "x", [{"offset": 0, "length": 1, "type": "expandable_blockquote"}]),
    ('<span class="tg-spoiler">x</span>', "x", [{"offset": 0, "length": 1, "type": "spoiler"}]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "complaint"), BAD_HTML)
def test_bad_html_is_refused_with_the_place_of_the_fault(source: str, complaint: str) -> None:
    with pytest.raises(RefusalError) as refusal:
        read_html(source)
    assert refusal.value.code == 400
    assert refusal.value.description.startswith(f"Bad Request: can't parse entities: {complaint}")


@pytest.mark.parametrize(("source", "text", "entities"), GOOD_HTML)
def test_html_becomes_text_and_entities(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert read_html(source) == (text, entities)


def test_text_is_trimmed_cleaned_and_its_own_links_are_found() -> None:
    text, entities = formatted("  \n<b>  Mila</b> https://x.example/a?b=1. /start@some_bot \u202eab\r ", "HTML", None)
    assert text == "Mila https://x.example/a?b=1. /start@some_bot ab"
    assert [(one["type"], one["offset"], one["length"]) for one in entities] == [
        ("bold", 0, 4),
        ("url", 5, 23),
        ("bot_command", 30, 15),
    ]


def test_safe_html_keeps_our_tags_and_nobody_elses() -> None:
    text, entities = formatted('<b>1 &lt; <i>2</i></b> <a href="https://x.example/?a=1&amp;b=%22">x</a>', "HTML", None)
    link = '<a href="https://x.example/?a=1&amp;b=%22" rel="noopener noreferrer" target="_blank">x</a>'
    assert safe_html(text, entities) == f"<b>1 &lt; <i>2</i></b> {link}"
    assert safe_html("<script>alert(1)</script>", []) == "&lt;script&gt;alert(1)&lt;/script&gt;"


def test_safe_html_survives_marks_that_cross() -> None:
    crossing = [{"offset": 0, "length": 3, "type": "bold"}, {"offset": 1, "length": 3, "type": "italic"}]
    assert safe_html("😀ab", crossing[:1]) == "<b>😀a</b>b"
    assert safe_html("abcd", crossing) == "<b>a<i>bc</i></b><i>d</i>"


@pytest.mark.parametrize(
    ("text", "fits"), [("a" * 4096, True), ("a" * 4097, False), ("😀" * 2048, True), ("😀" * 2049, False)]
)
async def test_text_is_measured_in_utf16_units(api: Caller, nursery: Nursery, text: str, fits: bool) -> None:
    answer = await api("sendMessage", chat_id=nursery.ola, text=text)
    if fits:
        assert answer.result["text"] == text
    else:
        assert answer.refusal == "Bad Request: message is too long"


async def test_tags_do_not_count_towards_the_length(api: Caller, nursery: Nursery) -> None:
    text = f"<b>{'a' * 4096}</b>"
    assert (await api("sendMessage", chat_id=nursery.ola, text=text, parse_mode="HTML")).result["text"] == "a" * 4096


async def test_a_caption_holds_1024(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    telegram.send_photo(nursery.ola)
    photo = telegram.screen(nursery.ola)[-1].photo
    assert (await api("sendPhoto", chat_id=nursery.ola, photo=photo, caption="a" * 1024)).result["photo"]
    refused = await api("sendPhoto", chat_id=nursery.ola, photo=photo, caption="a" * 1025)
    assert refused.refusal == "Bad Request: message caption is too long"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x", "parse_mode": "Nonsense"}, "unsupported parse_mode"),
        ({"text": "x", "message_thread_id": 999}, "message thread not found"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 5}]}, "ENTITY_BOUNDS_INVALID"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "x", "reply_markup": []}, "object expected as reply markup"),
        ({"text": "x", "chat_id": 31337}, "chat not found"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    ],
)
async def test_a_bad_send_is_refused(api: Caller, nursery: Nursery, params: dict[str, Any], words: str) -> None:
    answer = await api("sendMessage", **({"chat_id": nursery.ola} | params))
    assert answer.refusal == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        (
            {"text": "x"},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": "x", "url": "not a url"}, "inline keyboard button URL 'not a url' is invalid: Wrong HTTP URL"),
    ],
)
async def test_a_bad_button_is_refused(api: Caller, nursery: Nursery, button: dict[str, str], words: str) -> None:
    answer = await api("sendMessage", chat_id=nursery.ola, text="x", reply_markup={"inline_keyboard": [[button]]})
    assert answer.refusal == f"Bad Request: {words}"


async def test_64_bytes_of_callback_data_pass(api: Caller, nursery: Nursery) -> None:
    markup = {"inline_keyboard": [[{"text": "x", "callback_data": "é" * 32}]]}
    assert (await api("sendMessage", chat_id=nursery.ola, text="x", reply_markup=json.dumps(markup))).result


async def test_who_cannot_be_reached(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    async def words(chat: int) -> str:
        return (await api("sendMessage", chat_id=chat, text="x")).refusal

    assert await words(nursery.amira) == "Forbidden: bot can't initiate conversation with a user"
    telegram.block(nursery.ola)
    assert await words(nursery.ola) == "Forbidden: bot was blocked by the user"
    telegram.unblock(nursery.ola)
    telegram.deactivate(nursery.ola)
    assert await words(nursery.ola) == "Forbidden: user is deactivated"
    telegram.kick_bot(nursery.room)
    assert await words(nursery.room) == "Forbidden: bot was kicked from the supergroup chat"
    group = telegram.add_group("Bureau", [nursery.fatima])
    assert (await api("leaveChat", chat_id=group)).result is True
    assert await words(group) == "Forbidden: bot is not a member of the group chat"


async def test_edits_are_as_strict_as_the_real_ones(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    markup = {"inline_keyboard": [[{"text": "Gezien", "callback_data": "seen"}]]}
    sent = (await api("sendMessage", chat_id=nursery.ola, text="a", reply_markup=markup)).result["message_id"]
    same = {"chat_id": nursery.ola, "message_id": sent, "text": "a", "reply_markup": markup}
    assert (await api("editMessageText", **same)).refusal == NOT_MODIFIED
    edited = (await api("editMessageText", chat_id=nursery.ola, message_id=sent, text="a")).result
    assert "reply_markup" not in edited, "an edit without buttons takes the old ones away"
    assert not telegram.screen(nursery.ola)[-1].edited, "a phone does not call other buttons alone an edit"
    theirs = telegram.type(nursery.ola, "hoi")
    for number, words in [
        (theirs, "message can't be edited"),
        (999, "message to edit not found"),
        (None, "message identifier is not specified"),
    ]:
        answer = await api("editMessageText", chat_id=nursery.ola, message_id=number, text="b")
        assert answer.refusal == f"Bad Request: {words}"
    assert (await api("editMessageCaption", chat_id=nursery.ola, message_id=sent, caption="b")).refusal == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_a_message_can_be_deleted_for_two_days(api: Caller, nursery: Nursery, clock: Clock) -> None:
    old = (await api("sendMessage", chat_id=nursery.ola, text="a")).result["message_id"]
    clock.pass_by(hours=47)
    new = (await api("sendMessage", chat_id=nursery.ola, text="b")).result["message_id"]
    clock.pass_by(hours=1)
    words = (await api("deleteMessage", chat_id=nursery.ola, message_id=old)).refusal
    assert words == "Bad Request: message can't be deleted for everyone"
    assert (await api("deleteMessage", chat_id=nursery.ola, message_id=new)).result is True
    again = await api("deleteMessage", chat_id=nursery.ola, message_id=new)
    assert again.refusal == "Bad Request: message to delete not found"
    assert (await api("editMessageText", chat_id=nursery.ola, message_id=new, text="c")).refusal == (
        "Bad Request: message to edit not found"
    )


async def test_a_tap_is_answered_once_and_soon(api: Caller, telegram: Telegram, nursery: Nursery, clock: Clock) -> None:
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    markup = {"inline_keyboard": [[{"text": "Gezien", "callback_data": "seen"}]]}
    await api("sendMessage", chat_id=nursery.ola, text="a", reply_markup=markup)
    query = telegram.tap(nursery.ola, "Gezien")
    long = await api("answerCallbackQuery", callback_query_id=query, text="a" * 201)
    assert long.refusal == "Bad Request: MESSAGE_TOO_LONG"
    assert (await api("answerCallbackQuery", callback_query_id=query, text="Dank je")).result is True
    assert telegram.toast(nursery.ola) == "Dank je"
    assert (await api("answerCallbackQuery", callback_query_id=query)).refusal == too_old
    late = telegram.tap(nursery.ola, "Gezien")
    clock.pass_by(minutes=2)
    assert (await api("answerCallbackQuery", callback_query_id=late)).refusal == too_old
    assert (await api("answerCallbackQuery", callback_query_id="1")).refusal == too_old


async def test_tokens_methods_and_topics(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    wrong = await Caller(api.http, "42:wrong")("getMe")
    assert (wrong.status, wrong.refusal) == (401, "Unauthorized")
    unknown = await api("sendNonsense")
    assert (unknown.status, unknown.refusal) == (404, "Not Found: method not found")
    assert (await api("GETME")).result["is_bot"] is True
    group = telegram.add_group("Bureau", [nursery.fatima])
    assert (await api("createForumTopic", chat_id=group, name="x")).refusal == "Bad Request: the chat is not a forum"
    telegram.delete_topic(nursery.room, nursery.mila)
    gone = await api("sendMessage", chat_id=nursery.room, message_thread_id=nursery.mila, text="x")
    assert gone.refusal == "Bad Request: message thread not found"
    assert (await api("sendMessage", chat_id=nursery.room, text="x")).result.get("message_thread_id") is None


async def test_files_are_judged(api: Caller, nursery: Nursery) -> None:
    async def words(files: dict[str, tuple[str, bytes]], **params: str) -> str:
        return (await api.form("sendPhoto", files, chat_id=str(nursery.ola), **params)).refusal

    assert await words({"photo": ("a.png", b"no image")}) == "Bad Request: IMAGE_PROCESS_FAILED"
    assert await words({"photo": ("a.png", b"")}) == "Bad Request: file must be non-empty"
    assert await words({}) == "Bad Request: there is no photo in the request"
    assert await words({}, photo="nonsense") == "Bad Request: wrong file identifier/HTTP URL specified"
    too_big = {"photo": ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * (10 * 2**20))}
    assert await words(too_big) == "Request Entity Too Large"
    assert (await api("getFile", file_id="nonsense")).refusal == (
        "Bad Request: wrong file_id or the file is temporarily unavailable"
    )
