"""Methods that say something: text, photo, document, voice, album."""

from typing import Any

from bot.emulator import limits
from bot.emulator.methods import method, pace, place_of, writable_chat
from bot.emulator.params import Params, Upload
from bot.emulator.pictures import image_type, measure, photo_sizes
from bot.emulator.refusals import RefusalError, bad
from bot.emulator.shapes import message_json
from bot.emulator.telegram import Telegram, described
from bot.emulator.words import formatted
from bot.emulator.world import Chat, File, Json, Message

MARKUP_COMPLAINT = "can't parse reply keyboard markup JSON object"
PHOTO_TYPES = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}


def read_text(params: Params) -> tuple[str, list[Json]]:
    source = params.text("text")
    if not source:
        raise bad("message text is empty")
    text, entities = formatted(
        source, params.optional("parse_mode"), params.structure("entities", "can't parse entities JSON object")
    )
    limits.check_text(text)
    return text, entities


def read_caption(params: Params) -> tuple[str, list[Json]]:
    entities = params.structure("caption_entities", "can't parse caption entities JSON object")
    text, marks = formatted(params.text("caption"), params.optional("parse_mode"), entities)
    limits.check_caption(text)
    return text, marks


def read_markup(params: Params) -> tuple[list[list[Json]], list[list[Json]], bool]:
    return limits.read_markup(params.structure("reply_markup", MARKUP_COMPLAINT))


def speak(telegram: Telegram, params: Params, **content: Any) -> Message:
    """Post as the bot, after everything that Telegram checks between the text and the send."""
    inline, keyboard, removes = read_markup(params)
    chat = writable_chat(telegram, params)
    thread, reply = place_of(chat, params)
    pace(telegram, chat)
    return put(
        telegram, chat, params, removes, thread=thread, reply_to=reply, inline=inline, keyboard=keyboard, **content
    )


def put(telegram: Telegram, chat: Chat, params: Params, removes: bool, **content: Any) -> Message:
    extra: Json = dict(content.pop("extra", {}))
    if params.flag("protect_content"):
        extra["has_protected_content"] = True
    if removes:
        chat.keyboard_message = None
    return telegram.post(chat, telegram.bot.id, extra=extra, **content)


@method("sendMessage")
def send_message(telegram: Telegram, params: Params) -> Json:
    text, entities = read_text(params)
    options = params.structure("link_preview_options", "can't parse link preview options JSON object")
    extra = {"link_preview_options": options} if isinstance(options, dict) and options else {}
    return message_json(telegram, speak(telegram, params, text=text, entities=entities, extra=extra))


def incoming_file(telegram: Telegram, params: Params, field: str, kind: str, given: str | None = None) -> File | Upload:
    """What was sent along, or what was sent before and is named by its id."""
    value = params.text(field) if given is None else given
    attached = value.removeprefix("attach://") if value.startswith("attach://") else field if given is None else ""
    upload = params.files.get(attached)
    if upload is not None:
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > (limits.PHOTO_UPLOAD if kind == "photo" else limits.UPLOAD):
            raise RefusalError(413, "Request Entity Too Large")
        return upload
    if not value:
        raise bad(f"there is no {kind} in the request")
    if value.startswith("attach://"):
        raise bad("file must be non-empty")
    if value.startswith(("http://", "https://")):
        raise bad("Wrong type of the web page content")
    known = telegram.files.get(value)
    if known is None:
        raise bad("wrong file identifier/HTTP URL specified")
    if known.kind != kind and not (kind == "document" and known.kind != "photo"):
        raise bad(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def media_of(telegram: Telegram, source: File | Upload, kind: str, params: Params) -> Json:
    """The message's media field; an upload becomes a file first."""
    if isinstance(source, Upload):
        source = keep(telegram, source, kind, params)
    if kind == "photo":
        return {"photo": photo_sizes(source.id, source.unique_id, source.content)}
    return {kind: described(source)}


def keep(telegram: Telegram, upload: Upload, kind: str, params: Params) -> File:
    if kind == "photo":
        size = measure(upload.content)
        if size is None:
            raise bad("IMAGE_PROCESS_FAILED")
        if sum(size) > 10_000 or max(size) > 20 * min(size):
            raise bad("PHOTO_INVALID_DIMENSIONS")
        suffix = PHOTO_TYPES[image_type(upload.content) or "image/jpeg"]
        return telegram.keep_file(upload.content, kind, f"photo.{suffix}")
    if kind == "voice":
        about: Json = {"duration": params.number("duration", 0), "mime_type": upload.mime or "audio/ogg"}
    else:
        about = {"file_name": upload.name, "mime_type": upload.mime or "application/octet-stream"}
    return telegram.keep_file(upload.content, kind, upload.name, about)


def send_file(telegram: Telegram, params: Params, kind: str) -> Json:
    text, entities = read_caption(params)
    source = incoming_file(telegram, params, kind, kind)
    read_markup(params)
    writable_chat(telegram, params)
    media = media_of(telegram, source, kind, params)
    return message_json(telegram, speak(telegram, params, text=text, entities=entities, media=media))


@method("sendPhoto")
def send_photo(telegram: Telegram, params: Params) -> Json:
    return send_file(telegram, params, "photo")


@method("sendDocument")
def send_document(telegram: Telegram, params: Params) -> Json:
    return send_file(telegram, params, "document")


@method("sendVoice")
def send_voice(telegram: Telegram, params: Params) -> Json:
    return send_file(telegram, params, "voice")


@method("sendMediaGroup")
def send_media_group(telegram: Telegram, params: Params) -> list[Json]:
    """An album: two to ten photos or documents, one caption each, all or nothing."""
    given = params.structure("media", "can't parse media JSON object")
    if not isinstance(given, list) or not given:
        raise bad("expected an Array of InputMedia")
    if not 2 <= len(given) <= 10:
        raise bad("Too few or too many messages to send as an album" if len(given) > 1 else "wrong number of items")
    items = [album_item(telegram, params, one) for one in given]
    if len({kind for kind, *_ in items}) > 1:
        raise bad("document can't be mixed with other media types")
    chat = writable_chat(telegram, params)
    thread, reply = place_of(chat, params)
    pace(telegram, chat, len(items))
    group = str(telegram.count("album", 13_000_000_000_000_000))
    sent = []
    for kind, source, text, entities in items:
        media = media_of(telegram, source, kind, params)
        content = {"text": text, "entities": entities, "media": media, "extra": {"media_group_id": group}}
        sent.append(put(telegram, chat, params, False, thread=thread, reply_to=reply, **content))
    return [message_json(telegram, message) for message in sent]


def album_item(telegram: Telegram, params: Params, one: Any) -> tuple[str, File | Upload, str, list[Json]]:
    if not isinstance(one, dict) or one.get("type") not in {"photo", "document"}:
        raise bad("can't parse InputMedia: media must be a photo or a document")
    source = incoming_file(telegram, params, "media", one["type"], str(one.get("media", "")))
    text, entities = formatted(str(one.get("caption") or ""), one.get("parse_mode"), one.get("caption_entities"))
    limits.check_caption(text)
    return str(one["type"]), source, text, entities
