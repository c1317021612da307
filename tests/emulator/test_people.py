"""What people do on their phones, what they see, and what the bot is told of it."""

from typing import Any

import pytest

from bot.emulator import Telegram
from bot.emulator.methods import call
from bot.emulator.params import Params
from bot.emulator.pictures import measure, png
from bot.emulator.refusals import RefusalError
from tests.emulator.conftest import Clock, Nursery


def heard(telegram: Telegram) -> list[dict[str, Any]]:
    """The updates since last asked, without their numbers."""
    updates = [{k: v for k, v in one.update.items() if k != "update_id"} for one in telegram.updates.waiting]
    telegram.updates.waiting.clear()
    return updates


def say(telegram: Telegram, chat: int, text: str = "x", **params: Any) -> int:
    number = call(telegram, "sendMessage", Params({"chat_id": chat, "text": text} | params))["message_id"]
    assert isinstance(number, int)
    return number


def keyboard(*rows: list[str]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": label} for label in row] for row in rows]}


def test_a_start_link_is_a_command_with_its_token(telegram: Telegram, nursery: Nursery) -> None:
    telegram.type(nursery.amira, "/start qrT0ken_1")
    message = heard(telegram)[0]["message"]
    assert message["text"] == "/start qrT0ken_1"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]
    assert message["chat"] == {"id": nursery.amira, "first_name": "Amira", "type": "private"}
    assert message["from"]["language_code"] == "ar"
    say(telegram, nursery.amira, "welkom")
    assert telegram.screen(nursery.amira)[-1].text == "welkom"


def test_topics_carry_their_number_and_general_none(telegram: Telegram, nursery: Nursery) -> None:
    general = telegram.type(nursery.fatima, "morgen dicht", chat=nursery.room)
    told = telegram.type(nursery.fatima, "Mila slp 10-11", chat=nursery.room, thread=nursery.mila)
    telegram.type(nursery.fatima, "en vrolijk", chat=nursery.room, thread=nursery.mila, reply_to=told)
    in_general, in_topic, reply = (update["message"] for update in heard(telegram))
    assert "message_thread_id" not in in_general
    assert (in_topic["message_thread_id"], in_topic["is_topic_message"]) == (nursery.mila, True)
    assert in_topic["reply_to_message"]["forum_topic_created"]["name"] == "Mila"
    assert reply["reply_to_message"]["message_id"] == told
    assert [one.message_id for one in telegram.screen(nursery.fatima, nursery.room)][-1] == general
    assert [one.text for one in telegram.screen(nursery.fatima, nursery.room, nursery.mila)][1:] == [
        "Mila slp 10-11",
        "en vrolijk",
    ]
    with pytest.raises(LookupError, match="no topic 999"):
        telegram.type(nursery.fatima, "x", chat=nursery.room, thread=999)


def test_a_long_text_leaves_the_phone_in_pieces(telegram: Telegram, nursery: Nursery) -> None:
    last = telegram.type(nursery.ola, "a" * 4095 + "😀" + "b" * 900)
    messages = [update["message"] for update in heard(telegram)]
    assert [len(message["text"]) for message in messages] == [4095, 901]
    assert messages[-1]["message_id"] == last
    with pytest.raises(ValueError, match="nothing typed"):
        telegram.type(nursery.ola, "  \n")


def test_an_edit_arrives_as_an_edit(telegram: Telegram, nursery: Nursery, clock: Clock) -> None:
    said = telegram.type(nursery.ola, "hoi")
    clock.pass_by(minutes=1)
    telegram.edit(nursery.ola, said, "hallo")
    edited = heard(telegram)[-1]["edited_message"]
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("hallo", 60)
    assert telegram.screen(nursery.ola)[-1].edited
    with pytest.raises(PermissionError):
        telegram.edit(nursery.ola, say(telegram, nursery.ola), "x")


def test_a_tap_finds_the_newest_button_with_these_words(telegram: Telegram, nursery: Nursery) -> None:
    old = say(telegram, nursery.ola, "eerst", reply_markup=keyboard(["Ja", "Nee"]))
    say(telegram, nursery.ola, "dan", reply_markup=keyboard(["Ja"], ["Later"]))
    newest = telegram.tap(nursery.ola, "Ja")
    telegram.tap(nursery.ola, "Ja", message_id=old)
    first, second = (update["callback_query"] for update in heard(telegram))
    assert (first["id"], first["data"], first["message"]["text"]) == (newest, "Ja", "dan")
    assert second["message"]["text"] == "eerst"
    with pytest.raises(LookupError, match=r"'Misschien'.*visible: \['Ja', 'Later', 'Ja', 'Nee'\]"):
        telegram.tap(nursery.ola, "Misschien")
    call(telegram, "deleteMessage", Params({"chat_id": nursery.ola, "message_id": old}))
    with pytest.raises(LookupError):
        telegram.tap(nursery.ola, "Nee")


def test_a_reply_keyboard_types_and_goes_away(telegram: Telegram, nursery: Nursery) -> None:
    say(telegram, nursery.ola, "kies", reply_markup={"keyboard": [["Vraag", "Zorg"]]})
    assert telegram.screen(nursery.ola)[-1].buttons == [["Vraag", "Zorg"]]
    assert telegram.tap(nursery.ola, "Zorg") is None
    assert heard(telegram)[-1]["message"]["text"] == "Zorg"
    say(telegram, nursery.ola, "dank je", reply_markup={"remove_keyboard": True})
    with pytest.raises(LookupError):
        telegram.tap(nursery.ola, "Zorg")


def test_a_link_button_opens_and_tells_the_bot_nothing(telegram: Telegram, nursery: Nursery) -> None:
    say(telegram, nursery.ola, "x", reply_markup={"inline_keyboard": [[{"text": "Site", "url": "https://x.example"}]]})
    assert telegram.tap(nursery.ola, "Site") is None
    assert not heard(telegram)


def test_blocking_is_told_and_felt(telegram: Telegram, nursery: Nursery) -> None:
    telegram.block(nursery.ola)
    telegram.block(nursery.ola)
    told = heard(telegram)
    assert [one["my_chat_member"]["new_chat_member"]["status"] for one in told] == ["kicked"]
    with pytest.raises(PermissionError, match="unblock first"):
        telegram.type(nursery.ola, "hoi")
    telegram.unblock(nursery.ola)
    assert heard(telegram)[0]["my_chat_member"]["new_chat_member"]["status"] == "member"


def test_a_group_moves_to_a_new_number(telegram: Telegram, nursery: Nursery) -> None:
    group = telegram.add_group("Bureau", [nursery.fatima])
    heard(telegram)
    moved = telegram.migrate(group)
    old, new = (update["message"] for update in heard(telegram))
    assert (old["chat"]["id"], old["migrate_to_chat_id"]) == (group, moved)
    assert (new["chat"]["id"], new["migrate_from_chat_id"]) == (moved, group)
    with pytest.raises(RefusalError) as refusal:
        say(telegram, group)
    assert refusal.value.body()["parameters"] == {"migrate_to_chat_id": moved}
    assert refusal.value.description == "Bad Request: group chat was upgraded to a supergroup chat"
    with pytest.raises(LookupError):
        telegram.type(nursery.fatima, "x", chat=group)


def test_only_members_see_and_speak(telegram: Telegram, nursery: Nursery) -> None:
    assert telegram.screen(nursery.ola, nursery.room) == []
    with pytest.raises(PermissionError, match="not in Team Vlinders"):
        telegram.type(nursery.ola, "hoi", chat=nursery.room)
    telegram.join(nursery.ola, nursery.room)
    telegram.type(nursery.ola, "hoi", chat=nursery.room)
    assert telegram.screen(nursery.fatima, nursery.room)[-1].sender == "Ola"
    telegram.leave(nursery.ola, nursery.room)
    assert telegram.screen(nursery.ola, nursery.room) == []


def test_a_message_without_words_says_what_it_is(telegram: Telegram, nursery: Nursery) -> None:
    telegram.send_photo(nursery.ola, caption="strand")
    telegram.send_voice(nursery.ola)
    telegram.send_sticker(nursery.ola)
    telegram.send_document(nursery.ola, name="formulier.pdf")
    photo, voice, sticker, document = (update["message"] for update in heard(telegram))
    assert photo["caption"] == "strand"
    assert "text" not in photo
    file_id = photo["photo"][-1]["file_id"]
    assert call(telegram, "getFile", Params({"file_id": file_id}))["file_size"] == photo["photo"][-1]["file_size"]
    assert voice["voice"]["mime_type"] == "audio/ogg"
    assert sticker["sticker"]["type"] == "regular"
    assert document["document"]["file_name"] == "formulier.pdf"
    with pytest.raises(ValueError, match="not an image"):
        telegram.send_photo(nursery.ola, content=b"x")


def test_the_small_picture_is_an_image() -> None:
    assert measure(png(3, width=7, height=5)) == (7, 5)
    assert png(1) != png(2)
    assert measure(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x09\0\x0a" + b"\0" * 9) == (10, 9)
    assert measure(b"\xff\xd8\xff") is None


def test_pins_are_seen(telegram: Telegram, nursery: Nursery) -> None:
    said = say(telegram, nursery.room, "belangrijk")
    call(telegram, "pinChatMessage", Params({"chat_id": nursery.room, "message_id": said}))
    shown = telegram.screen(nursery.fatima, nursery.room)
    assert [(one.text, one.pinned) for one in shown[-2:]] == [("belangrijk", True), ("", False)]
    assert shown[-1].service == "Overdracht zette een bericht vast"
    assert not heard(telegram), "a bot does not hear of its own deeds"


def test_the_same_deeds_give_the_same_transcript() -> None:
    def play() -> list[dict[str, Any]]:
        telegram = Telegram(Clock())
        fatima, ola = telegram.add_user("Fatima"), telegram.add_user("Ola")
        room = telegram.add_forum("Team", [fatima])
        telegram.type(ola, "/start")
        number = say(telegram, ola, "<b>Dag</b>", parse_mode="HTML", reply_markup=keyboard(["Ja"]))
        query = telegram.tap(ola, "Ja")
        call(telegram, "answerCallbackQuery", Params({"callback_query_id": query, "text": "Mooi"}))
        call(telegram, "editMessageText", Params({"chat_id": ola, "message_id": number, "text": "Daag"}))
        call(telegram, "deleteMessage", Params({"chat_id": ola, "message_id": number}))
        telegram.send_photo(fatima, chat=room)
        return telegram.transcript()

    transcript = play()
    assert transcript == play()
    olas = [(one["event"], one["text"]) for one in transcript if one["name"] == "Ola"]
    assert olas == [("message", "/start"), ("message", "Dag"), ("toast", "Mooi"), ("edit", "Daag"), ("delete", "Daag")]
    assert transcript[-1]["media"] == "photo"
    assert transcript[-1]["mine"] is True


def test_a_bot_that_is_no_administrator_hears_little(telegram: Telegram, nursery: Nursery) -> None:
    group = telegram.add_group("Bureau", [nursery.fatima], admin=False)
    said = say(telegram, group)
    telegram.updates.waiting.clear()
    for text in ("onder ons", "/link AB12", "hoi @overdracht_demo_bot"):
        telegram.type(nursery.fatima, text, chat=group)
    telegram.type(nursery.fatima, "antwoord", chat=group, reply_to=said)
    telegram.kick_bot(group)
    telegram.type(nursery.fatima, "/link AB12", chat=group)
    messages = [update["message"]["text"] for update in heard(telegram) if "message" in update]
    assert messages == ["/link AB12", "hoi @overdracht_demo_bot", "antwoord"]


def test_an_answer_lands_in_the_topic_of_what_it_answers(telegram: Telegram, nursery: Nursery) -> None:
    told = telegram.type(nursery.fatima, "Mila slp 10-11", chat=nursery.room, thread=nursery.mila)
    say(telegram, nursery.room, "genoteerd", reply_parameters={"message_id": told})
    shown = telegram.screen(nursery.fatima, nursery.room, nursery.mila)[-1]
    assert (shown.text, shown.thread, shown.reply_to) == ("genoteerd", nursery.mila, told)


def test_a_phone_follows_its_group_to_the_new_number(telegram: Telegram, nursery: Nursery) -> None:
    group = telegram.add_group("Bureau", [nursery.fatima])
    telegram.add_phone(nursery.fatima, chats=[nursery.room, group])
    moved = telegram.migrate(group)
    assert telegram.phones[nursery.fatima].chats == (nursery.room, moved)
