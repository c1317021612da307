"""Methods about chats, who is in them, their topics and files."""

from bot.emulator import limits
from bot.emulator.groups import ICON_COLOURS
from bot.emulator.methods import find_chat, method, need_admin, writable_chat
from bot.emulator.params import Params
from bot.emulator.refusals import bad
from bot.emulator.shapes import chat_json, member_json, message_json, user_json
from bot.emulator.telegram import Telegram
from bot.emulator.world import BotStatus, Chat, Json, Kind, Topic

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


@method("getMe")
def get_me(telegram: Telegram, _: Params) -> Json:
    return user_json(telegram.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getChat")
def get_chat(telegram: Telegram, params: Params) -> Json:
    chat = find_chat(telegram, params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    shape = chat_json(telegram, chat) | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    if chat.pinned:
        shape["pinned_message"] = message_json(telegram, chat.messages[chat.pinned[-1]], with_reply=False)
    return shape


@method("getChatMember")
def get_chat_member(telegram: Telegram, params: Params) -> Json:
    chat = find_chat(telegram, params)
    user = telegram.users.get(params.number("user_id") or 0)
    if user is None:
        raise bad("invalid user_id specified")
    return member_json(user, telegram.status(chat, user.id))


@method("getChatAdministrators")
def get_chat_administrators(telegram: Telegram, params: Params) -> list[Json]:
    chat = find_chat(telegram, params)
    if chat.kind is Kind.PRIVATE:
        raise bad("there are no administrators in the private chat")
    shapes = []
    if chat.owner in chat.members:
        shapes.append(member_json(telegram.users[chat.owner], "creator"))
    if chat.bot is BotStatus.ADMINISTRATOR:
        shapes.append(member_json(telegram.bot, "administrator"))
    return shapes


@method("getChatMemberCount")
def get_chat_member_count(telegram: Telegram, params: Params) -> int:
    return len(find_chat(telegram, params).members) + 1


@method("leaveChat")
def leave_chat(telegram: Telegram, params: Params) -> bool:
    chat = find_chat(telegram, params)
    if chat.kind is Kind.PRIVATE:
        raise bad("chat member status can't be changed in private chats")
    telegram.part_with_bot(chat, BotStatus.LEFT, telegram.bot.id)
    return True


@method("sendChatAction")
def send_chat_action(telegram: Telegram, params: Params) -> bool:
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    writable_chat(telegram, params)
    return True


@method("getFile")
def get_file(telegram: Telegram, params: Params) -> Json:
    file_id = params.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    kept = telegram.files.get(file_id)
    if kept is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(kept.content) > limits.DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": kept.id,
        "file_unique_id": kept.unique_id,
        "file_size": len(kept.content),
        "file_path": kept.path,
    }


def forum(telegram: Telegram, params: Params) -> Chat:
    chat = find_chat(telegram, params)
    if not chat.forum:
        raise bad("the chat is not a forum")
    need_admin(chat)
    return chat


def topic(chat: Chat, params: Params) -> Topic:
    found = chat.topics.get(params.number("message_thread_id") or 0)
    if found is None:
        raise bad("TOPIC_ID_INVALID")
    return found


@method("createForumTopic")
def create_forum_topic(telegram: Telegram, params: Params) -> Json:
    chat = forum(telegram, params)
    name = topic_name(params)
    colour = params.number("icon_color", ICON_COLOURS[0])
    if colour not in ICON_COLOURS:
        raise bad("invalid icon color specified")
    icon = params.optional("icon_custom_emoji_id")
    number = telegram.open_topic(telegram.bot.id, chat.id, name, icon_color=colour, icon=icon)
    shape: Json = {"message_thread_id": number, "name": name, "icon_color": colour}
    return shape | ({"icon_custom_emoji_id": icon} if icon else {})


def topic_name(params: Params) -> str:
    name = params.text("name").strip()
    if not name:
        raise bad("topic name must be non-empty")
    return name[:128]


@method("editForumTopic")
def edit_forum_topic(telegram: Telegram, params: Params) -> bool:
    chat = forum(telegram, params)
    found = topic(chat, params)
    name = topic_name(params) if params.text("name") else found.name
    icon = (
        params.optional("icon_custom_emoji_id")
        if "icon_custom_emoji_id" in params.values
        else found.icon_custom_emoji_id
    )
    if (name, icon) == (found.name, found.icon_custom_emoji_id):
        raise bad("TOPIC_NOT_MODIFIED")
    found.name, found.icon_custom_emoji_id = name, icon
    telegram.announce(chat, telegram.bot.id, {"forum_topic_edited": {"name": name}}, thread=found.thread)
    return True


@method("closeForumTopic")
def close_forum_topic(telegram: Telegram, params: Params) -> bool:
    return switch_topic(telegram, params, closed=True)


@method("reopenForumTopic")
def reopen_forum_topic(telegram: Telegram, params: Params) -> bool:
    return switch_topic(telegram, params, closed=False)


def switch_topic(telegram: Telegram, params: Params, *, closed: bool) -> bool:
    chat = forum(telegram, params)
    found = topic(chat, params)
    if found.closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    found.closed = closed
    service: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
    telegram.announce(chat, telegram.bot.id, service, thread=found.thread)
    return True


@method("deleteForumTopic")
def delete_forum_topic(telegram: Telegram, params: Params) -> bool:
    chat = forum(telegram, params)
    telegram.delete_topic(chat.id, topic(chat, params).thread)
    return True
