"""Nouns as the Bot API writes them in JSON."""

from typing import TYPE_CHECKING

from bot.emulator.world import Chat, Json, Kind, Message, User

if TYPE_CHECKING:
    from bot.emulator.state import State


def user_json(user: User) -> Json:
    shape: Json = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    if user.last_name:
        shape["last_name"] = user.last_name
    if user.username:
        shape["username"] = user.username
    if user.language_code and not user.is_bot:
        shape["language_code"] = user.language_code
    return shape


def chat_json(state: "State", chat: Chat) -> Json:
    if chat.kind is Kind.PRIVATE:
        user = state.users[chat.id]
        shape: Json = {"id": chat.id, "first_name": user.first_name, "type": "private"}
        if user.last_name:
            shape["last_name"] = user.last_name
        if user.username:
            shape["username"] = user.username
        return shape
    shape = {"id": chat.id, "title": chat.title, "type": chat.kind.value}
    if chat.forum:
        shape["is_forum"] = True
    return shape


def message_json(state: "State", message: Message, *, with_reply: bool = True) -> Json:
    chat = state.chats[message.chat]
    shape: Json = {
        "message_id": message.id,
        "from": user_json(state.users[message.sender]),
        "chat": chat_json(state, chat),
        "date": int(message.date.timestamp()),
    }
    if message.thread is not None:
        shape |= {"message_thread_id": message.thread, "is_topic_message": True}
    if message.edited is not None:
        shape["edit_date"] = int(message.edited.timestamp())
    replied = replied_to(chat, message)
    if with_reply and replied is not None:
        shape["reply_to_message"] = message_json(state, replied, with_reply=False)
    shape |= message.extra | message.media | message.service
    words, marks = ("caption", "caption_entities") if message.media else ("text", "entities")
    if message.text:
        shape[words] = message.text
    if message.entities:
        shape[marks] = [full_entity(state, one) for one in message.entities]
    if message.inline:
        shape["reply_markup"] = {"inline_keyboard": message.inline}
    return shape


def replied_to(chat: Chat, message: Message) -> Message | None:
    """In a topic, a message that answers nothing still hangs on the one that opened the topic, as Telegram has it."""
    number = message.reply_to or message.thread
    if number is None or number == message.id:
        return None
    found = chat.messages.get(number)
    return None if found is None or found.deleted else found


def full_entity(state: "State", entity: Json) -> Json:
    if entity["type"] == "text_mention":
        person = state.users.get(entity["user"]["id"])
        return entity | ({"user": user_json(person)} if person else {"type": "mention"})
    return entity


def member_json(user: User, status: str) -> Json:
    shape: Json = {"user": user_json(user), "status": status}
    if status == "creator":
        shape["is_anonymous"] = False
    elif status == "administrator":
        shape |= {"can_be_edited": False, **rights()}
    elif status == "kicked":
        shape["until_date"] = 0
    return shape


def rights() -> Json:
    held = (
        "can_manage_chat", "can_change_info", "can_delete_messages", "can_invite_users", "can_restrict_members",
        "can_pin_messages", "can_manage_topics", "can_manage_video_chats", "can_post_stories", "can_edit_stories",
        "can_delete_stories", "can_send_welcome_messages",
    )  # fmt: skip
    return dict.fromkeys(held, True) | {"can_promote_members": False, "is_anonymous": False}
