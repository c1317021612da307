"""Methods that touch what was said: edits, deletions, pins, reactions, and the answer to a tap."""

from bot.emulator import limits
from bot.emulator.markup import units
from bot.emulator.methods import find_chat, find_message, method, need_admin, pace, writable_chat
from bot.emulator.params import Params
from bot.emulator.refusals import NOT_MODIFIED, QUERY_TOO_OLD, RefusalError, bad
from bot.emulator.sending import read_caption, read_markup, read_text
from bot.emulator.shapes import message_json
from bot.emulator.telegram import Telegram
from bot.emulator.world import Json, Kind, Message


def own_message(telegram: Telegram, params: Params) -> Message:
    chat = writable_chat(telegram, params)
    message = find_message(chat, params, "edit")
    if message.sender != telegram.bot.id or message.service:
        raise bad("message can't be edited")
    return message


def changed(telegram: Telegram, params: Params, message: Message, text: str, entities: list[Json]) -> Json:
    """Put the new words and buttons in place; a missing reply_markup takes the old buttons away."""
    inline, keyboard, _ = read_markup(params)
    if keyboard:
        raise bad("inline keyboard expected")
    if (text, entities, inline) == (message.text, message.entities, message.inline):
        raise RefusalError(400, NOT_MODIFIED)
    pace(telegram, telegram.chats[message.chat])
    if (text, entities) != (message.text, message.entities):
        message.edited = telegram.now()  # other buttons alone are not called an edit
    message.text, message.entities, message.inline = text, entities, inline
    telegram.record("edit", message)
    return message_json(telegram, message)


@method("editMessageText")
def edit_message_text(telegram: Telegram, params: Params) -> Json:
    text, entities = read_text(params)
    message = own_message(telegram, params)
    if message.media:
        raise bad("there is no text in the message to edit")
    return changed(telegram, params, message, text, entities)


@method("editMessageCaption")
def edit_message_caption(telegram: Telegram, params: Params) -> Json:
    text, entities = read_caption(params)
    message = own_message(telegram, params)
    if not message.media:
        raise bad("there is no caption in the message to edit")
    return changed(telegram, params, message, text, entities)


@method("editMessageReplyMarkup")
def edit_message_reply_markup(telegram: Telegram, params: Params) -> Json:
    message = own_message(telegram, params)
    return changed(telegram, params, message, message.text, message.entities)


@method("deleteMessage")
def delete_message(telegram: Telegram, params: Params) -> bool:
    chat = find_chat(telegram, params)
    message = find_message(chat, params, "delete")
    if telegram.now() - message.date >= limits.DELETABLE:
        raise bad("message can't be deleted for everyone")
    if message.sender != telegram.bot.id and chat.kind is not Kind.PRIVATE:
        need_admin(chat)
    telegram.remove(message)
    return True


@method("answerCallbackQuery")
def answer_callback_query(telegram: Telegram, params: Params) -> bool:
    text = params.text("text")
    query = telegram.queries.get(params.text("callback_query_id"))
    if query is None or query.answered or telegram.now() - query.date > limits.QUERY_LIFE:
        raise RefusalError(400, QUERY_TOO_OLD)
    if units(text) > limits.CALLBACK_TEXT:
        raise bad("MESSAGE_TOO_LONG")
    query.answered, query.text, query.alert = True, text or None, params.flag("show_alert")
    telegram.toasted(query)
    return True


@method("pinChatMessage")
def pin_chat_message(telegram: Telegram, params: Params) -> bool:
    chat = writable_chat(telegram, params)
    message = find_message(chat, params, "pin")
    need_admin(chat)
    telegram.pin(chat, message, telegram.bot.id)
    return True


@method("unpinChatMessage")
def unpin_chat_message(telegram: Telegram, params: Params) -> bool:
    chat = writable_chat(telegram, params)
    need_admin(chat)
    number = params.number("message_id") or (chat.pinned[-1] if chat.pinned else None)
    message = chat.messages.get(number) if number else None
    if message is None or number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(message.id)
    telegram.record("pin", message)
    return True


@method("setMessageReaction")
def set_message_reaction(telegram: Telegram, params: Params) -> bool:
    chat = writable_chat(telegram, params)
    find_message(chat, params, "react")
    given = params.structure("reaction", "can't parse reaction types JSON object")
    if given is not None and not isinstance(given, list):
        raise bad("expected an Array of ReactionType")
    for one in given or []:
        if not isinstance(one, dict) or one.get("type") not in {"emoji", "custom_emoji"}:
            raise bad("REACTION_INVALID")
    return True
