"""A message as the page gets it: safe HTML, buttons, what it answers."""

from itertools import pairwise

from bot.emulator.markup import units
from bot.emulator.service import service_words
from bot.emulator.state import State
from bot.emulator.words import safe_html, slice_units
from bot.emulator.world import Chat, Json, Message

PREVIEW = 80
SIGNS = {"photo": "📷", "voice": "🎤", "sticker": "🖼", "document": "📎"}
BLOCKS = {"blockquote", "expandable_blockquote", "pre"}


def message_json(telegram: State, user: int, room: Chat, message: Message) -> Json:
    sender = telegram.users[message.sender]
    photo = message.media.get("photo")
    return {
        "id": message.id,
        "from": {"id": sender.id, "name": sender.name, "bot": sender.is_bot},
        "mine": sender.id == user,
        "date": message.date.isoformat(),
        "edited": message.edited is not None,
        "html": safe_html(message.text or ("" if photo else placeholder(message)), message.entities),
        "file": file_json(message.media["document"], user) if message.text and "document" in message.media else None,
        "photo": f"/phones/{user}/photos/{photo[-1]['file_id']}" if photo else None,
        "buttons": [[button_json(one) for one in row] for row in telegram.buttons(message)],
        "reply_to": message.reply_to,
        "reply_preview": preview(room, message.reply_to),
        "pinned": message.id in room.pinned,
        "service": service_words(telegram, message, user),
    }


def file_json(document: Json, user: int) -> Json:
    return {"name": document.get("file_name", ""), "url": f"/phones/{user}/files/{document['file_id']}"}


def button_json(button: Json) -> Json:
    if "url" in button:
        return {"text": button["text"], "kind": "url", "url": button["url"]}
    return {"text": button["text"], "kind": "callback"}


def preview(room: Chat, replied: int | None) -> str | None:
    """The answered message on one line."""
    found = room.messages.get(replied) if replied else None
    if found is None or found.deleted:
        return None
    words = " · ".join(lines(found)) or placeholder(found)
    return words if len(words) <= PREVIEW else words[: PREVIEW - 1] + "…"


def lines(message: Message) -> list[str]:
    """The lines as they are seen: a quotation stands apart, also where no line end was typed."""
    quoted = [one for one in message.entities if one["type"] in BLOCKS]
    edges = {0, units(message.text)} | {
        edge for one in quoted for edge in (one["offset"], one["offset"] + one["length"])
    }
    pieces = [slice_units(message.text, start, end - start) for start, end in pairwise(sorted(edges))]
    return [line.strip() for piece in pieces for line in piece.split("\n") if line.strip()]


def placeholder(message: Message) -> str:
    """What stands for a message without words."""
    for kind, sign in SIGNS.items():
        if kind in message.media:
            media = message.media[kind]
            named = media.get("emoji") or media.get("file_name") or "" if isinstance(media, dict) else ""
            return f"{sign} {named}".strip()
    return ""
