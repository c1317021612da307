"""Every answer and every update is read by two libraries that are not ours: nothing missing, nothing unknown."""

import json
from typing import Any

import pytest
import telegram as ptb

from bot.emulator import Telegram
from bot.emulator.methods import METHODS
from bot.emulator.pictures import png
from tests.emulator.caller import Caller
from tests.emulator.conftest import Clock, Nursery
from tests.emulator.judges import judge

KEYBOARD = {
    "inline_keyboard": [[{"text": "Gezien", "callback_data": "seen"}, {"text": "Site", "url": "https://x.example"}]]
}
EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]


async def test_answers_are_shaped_as_the_bot_api_says(
    api: Caller, telegram: Telegram, nursery: Nursery, clock: Clock
) -> None:
    seen: set[str] = set()

    async def ask(method: str, shape: str | None, **params: Any) -> Any:
        seen.add(method.lower())
        clock.pass_by(seconds=10)
        result = (await api(method, **params)).result
        if shape is None:
            assert result is True
        else:
            judge(shape, result)
        return result

    async def upload(method: str, name: str, content: bytes, **params: str) -> Any:
        seen.add(method.lower())
        clock.pass_by(seconds=10)
        result = (await api.form(method, {name.partition(".")[0]: (name, content)}, **params)).result
        judge("Message", result)
        return result

    ola, room, mila = nursery.ola, nursery.room, nursery.mila
    assert (await ask("getMe", "User"))["id"] == 42
    text = '<b>Mila</b> <a href="https://x.example">x</a> <a href="tg://user?id=1002">Ola</a> /help'
    said = await ask("sendMessage", "Message", chat_id=ola, text=text, parse_mode="HTML", reply_markup=KEYBOARD,
                     protect_content=True, link_preview_options={"is_disabled": True})  # fmt: skip
    here = {"chat_id": ola, "message_id": said["message_id"]}
    reply = {"message_id": said["message_id"]}
    await ask("sendMessage", "Message", chat_id=ola, text="x", reply_parameters=reply, reply_markup={
        "keyboard": [[{"text": "Ja"}]], "resize_keyboard": True,
    })  # fmt: skip
    await ask("sendMessage", "Message", chat_id=room, text="x", message_thread_id=mila)
    await ask("editMessageText", "Message", **here, text="y")
    await ask("editMessageReplyMarkup", "Message", **here, reply_markup=KEYBOARD)
    photo = await upload("sendPhoto", "photo.png", png(), chat_id=str(ola), caption="<i>x</i>", parse_mode="HTML")
    await ask("editMessageCaption", "Message", chat_id=ola, message_id=photo["message_id"], caption="z")
    await upload("sendDocument", "document.txt", b"x", chat_id=str(room), message_thread_id=str(mila))
    await upload("sendVoice", "voice.ogg", b"OggS", chat_id=str(ola), duration="2")
    album = [{"type": "photo", "media": photo["photo"][0]["file_id"], "caption": name} for name in "ab"]
    assert len(await ask("sendMediaGroup", "Message", chat_id=room, media=album)) == 2
    await ask("pinChatMessage", None, **here)
    for chat in (ola, room):
        await ask("getChat", "ChatFullInfo", chat_id=chat)
    await ask("unpinChatMessage", None, **here)
    await ask("setMessageReaction", None, **here, reaction=[{"type": "emoji", "emoji": "👍"}])
    await ask("sendChatAction", None, chat_id=ola, action="typing")
    await ask("deleteMessage", None, **here)
    await ask("getFile", "File", file_id=photo["photo"][0]["file_id"])
    topic = await ask("createForumTopic", "ForumTopic", chat_id=room, name="Sem", icon_color=9367192)
    there = {"chat_id": room, "message_thread_id": topic["message_thread_id"]}
    await ask("editForumTopic", None, **there, name="Sem de W.")
    for method in ("closeForumTopic", "reopenForumTopic", "deleteForumTopic"):
        await ask(method, None, **there)
    for user in (42, nursery.fatima, ola):
        await ask("getChatMember", "ChatMember", chat_id=room, user_id=user)
    assert len(await ask("getChatAdministrators", "ChatMember", chat_id=room)) == 2
    seen.add("getchatmembercount")
    assert (await api("getChatMemberCount", chat_id=room)).result == 2
    markup = await ask("sendMessage", "Message", chat_id=ola, text="x", reply_markup=KEYBOARD)
    query = telegram.tap(ola, "Gezien", message_id=markup["message_id"])
    await ask("answerCallbackQuery", None, callback_query_id=query, text="x", show_alert=True)
    await about_the_bot(ask)
    await ask("leaveChat", None, chat_id=room)
    assert seen == set(METHODS), "every method that is registered is judged here"


async def about_the_bot(ask: Any) -> None:
    command = {"command": "start", "description": "Begin"}
    await ask("setMyCommands", None, commands=[command], scope={"type": "all_private_chats"})
    assert await ask("getMyCommands", "BotCommand", scope={"type": "all_private_chats"}) == [command]
    await ask("deleteMyCommands", None, scope={"type": "all_private_chats"})
    assert await ask("getMyCommands", "BotCommand", scope={"type": "all_private_chats"}) == []
    for name, field in (("Name", "name"), ("Description", "description"), ("ShortDescription", "short_description")):
        await ask(f"setMy{name}", None, **{field: "Overdracht"})
        assert await ask(f"getMy{name}", f"Bot{name}") == {field: "Overdracht"}
    await ask("setChatMenuButton", None, menu_button={"type": "commands"})
    await ask("getChatMenuButton", "MenuButton")


async def test_updates_are_shaped_as_the_bot_api_says(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    assert (await api("getUpdates", allowed_updates=EVERYTHING)).result == []
    fatima, ola, room, mila = nursery.fatima, nursery.ola, nursery.room, nursery.mila
    first = telegram.type(fatima, "Mila slp 10-11 https://x.example", chat=room, thread=mila)
    telegram.type(fatima, "erg vrolijk", chat=room, thread=mila, reply_to=first)
    telegram.edit(fatima, first, "Mila slp 10-11.30", chat=room)
    telegram.type(fatima, "aan iedereen", chat=room)
    telegram.type(ola, "doorgestuurd", forwarded_from="Iemand")
    telegram.type(ola, "doorgestuurd", forwarded_from=fatima)
    telegram.send_photo(ola, caption="Mila #strand")
    telegram.send_voice(ola)
    telegram.send_sticker(ola)
    telegram.send_document(ola, caption="formulier")
    await api("sendMessage", chat_id=ola, text="<b>a</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    telegram.tap(ola, "Gezien")
    telegram.block(ola)
    telegram.unblock(ola)
    telegram.open_topic(fatima, room, "Sem", icon="5368324170671202286")
    telegram.join(ola, room)
    telegram.leave(ola, room)
    group = telegram.add_group("Bureau", [fatima], admin=False)
    telegram.migrate(group)
    telegram.kick_bot(room)
    updates = (await api("getUpdates")).result
    kinds = [next(iter(update.keys() - {"update_id"})) for update in updates]
    assert set(kinds) == set(EVERYTHING)
    assert [update["update_id"] for update in updates] == list(
        range(updates[0]["update_id"], updates[0]["update_id"] + len(updates))
    )
    for update in updates:
        judge("Update", update)


def test_a_judge_refuses_what_is_wrong() -> None:
    person = {"id": 1, "is_bot": False, "first_name": "x"}
    judge("User", person)
    with pytest.raises(AssertionError):
        judge("User", person | {"invented": 1})
    with pytest.raises((TypeError, ValueError)):
        judge("User", {"id": 1})
    with pytest.raises(AssertionError):
        judge(
            "Message",
            {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": person | {"invented": 1}},
        )


async def test_parameters_mean_the_same_in_every_form(api: Caller, nursery: Nursery) -> None:
    path = f"/bot{api.token}/sendMessage"
    params = {"chat_id": str(nursery.ola), "text": "<b>Mila & co</b>".replace("&", "&amp;"), "parse_mode": "HTML"}
    params["reply_markup"] = json.dumps(KEYBOARD)
    answers = []
    async with api.http.get(path, params=params) as answer:
        answers.append(await answer.json())
    async with api.http.post(path, data=params) as answer:
        answers.append(await answer.json())
    answers.append((await api.form("sendMessage", {"nothing": ("x", b"x")}, **params)).body)
    answers.append((await api("sendMessage", **(params | {"reply_markup": KEYBOARD}))).body)
    for one in answers:
        assert one["ok"]
        one["result"].pop("message_id")
    assert all(one == answers[0] for one in answers)
    assert ptb.Message.de_json(answers[0]["result"] | {"message_id": 1}, ptb.Bot("1:x")).text == "Mila & co"
