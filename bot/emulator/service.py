"""The grey lines a phone shows for what is not a message, in Dutch or English as that phone is set."""

from typing import TYPE_CHECKING

from bot.emulator.world import Message

if TYPE_CHECKING:
    from bot.emulator.state import State

WORDS = {
    "en": {
        "forum_topic_created": "{actor} created the topic “{name}”",
        "forum_topic_edited": "{actor} changed the topic to “{name}”",
        "forum_topic_closed": "{actor} closed the topic",
        "forum_topic_reopened": "{actor} reopened the topic",
        "new_chat_members": "{actor} added {names}",
        "left_chat_member": "{names} left the group",
        "pinned_message": "{actor} pinned a message",
        "migrate_to_chat_id": "The group became a supergroup",
        "migrate_from_chat_id": "The group became a supergroup",
    },
    "nl": {
        "forum_topic_created": "{actor} maakte het onderwerp “{name}”",
        "forum_topic_edited": "{actor} veranderde het onderwerp in “{name}”",
        "forum_topic_closed": "{actor} sloot het onderwerp",
        "forum_topic_reopened": "{actor} opende het onderwerp weer",
        "new_chat_members": "{actor} voegde {names} toe",
        "left_chat_member": "{names} ging uit de groep",
        "pinned_message": "{actor} zette een bericht vast",
        "migrate_to_chat_id": "De groep werd een supergroep",
        "migrate_from_chat_id": "De groep werd een supergroep",
    },
}


def service_words(state: "State", message: Message, viewer: int) -> str | None:
    words = WORDS["nl" if state.users[viewer].language_code == "nl" else "en"]
    for kind, line in words.items():
        if kind in message.service:
            content = message.service[kind]
            people = content if isinstance(content, list) else [content]
            names = ", ".join(one["first_name"] for one in people if isinstance(one, dict) and "first_name" in one)
            name = content.get("name", "") if isinstance(content, dict) else ""
            return line.format(actor=state.users[message.sender].first_name, name=name, names=names)
    return None
