"""Text as Telegram stores it: trimmed, counted in UTF-16 units, links and commands found; and back to safe HTML."""

import html
import re
from collections.abc import Iterable
from itertools import pairwise

from bot.emulator.markup import ordered, read_html, units
from bot.emulator.refusals import bad
from bot.emulator.world import Json

FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'])"
    r"|(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?<![\w/<@])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})\b"
    r"|(?<![\w#])(?P<hashtag>#(?=\w*[^\W\d])\w{1,256})"
)
DROPPED = re.compile("[\r\u2028-\u202e]")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f]")
SIMPLE = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
KNOWN_TYPES = set(SIMPLE) | {
    "spoiler", "text_link", "text_mention", "custom_emoji", "mention", "hashtag", "cashtag", "bot_command", "url",
    "email", "phone_number", "date_time",
}  # fmt: skip
SAFE_SCHEMES = ("http://", "https://", "mailto:", "tel:", "tg://")


def cleaned(text: str) -> str:
    """Telegram drops carriage returns and the old direction overrides, and makes other control signs spaces."""
    return CONTROL.sub(" ", DROPPED.sub("", text))


def slice_units(text: str, offset: int, length: int) -> str:
    """The piece of a text that an entity names."""
    raw = text.encode("utf-16-le")
    return raw[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def detect(text: str, taken: Iterable[Json] = ()) -> list[Json]:
    """Links, addresses, commands and tags that Telegram marks by itself, outside code and existing links."""
    closed = [one for one in taken if one["type"] in {"code", "pre", "text_link", "text_mention"}]
    found: list[Json] = []
    for match in FOUND.finditer(text):
        kind = match.lastgroup
        offset, length = units(text[: match.start()]), units(match.group())
        if not any(one["offset"] < offset + length and offset < one["offset"] + one["length"] for one in closed):
            found.append({"offset": offset, "length": length, "type": kind})
    return found


def given_entities(text: str, entities: object) -> list[Json]:
    if not isinstance(entities, list) or not all(isinstance(one, dict) for one in entities):
        raise bad("can't parse entities: expected an Array of MessageEntity")
    whole = units(text)
    for one in entities:
        kind, offset, length = one.get("type"), one.get("offset"), one.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad('can\'t parse entities: Can\'t find field "offset" or "length"')
        if kind not in KNOWN_TYPES:
            raise bad("can't parse MessageEntity: Unsupported type specified")
        if offset < 0 or length <= 0 or offset + length > whole:
            raise bad("ENTITY_BOUNDS_INVALID")
    return [dict(one) for one in entities]


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Telegram cuts white space at both ends and moves what was marked."""
    left = units(text) - units(text.lstrip())
    text = text.strip()
    whole = units(text)
    moved = []
    for one in entities:
        start = max(one["offset"] - left, 0)
        end = min(one["offset"] - left + one["length"], whole)
        if end > start:
            moved.append({**one, "offset": start, "length": end - start})
    return text, moved


def formatted(source: str, parse_mode: str | None, entities: object) -> tuple[str, list[Json]]:
    """A bot's text with its marks, as it will be stored."""
    source = cleaned(source)
    marked: list[Json] = []
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad("unsupported parse_mode")
        text, marked = read_html(source)
    else:
        text = source
        if entities:
            marked = given_entities(text, entities)
    text, marked = trimmed(text, marked)
    return text, ordered([*marked, *detect(text, marked)])


def opening(entity: Json, piece: str) -> str:
    kind = entity["type"]
    if kind in SIMPLE:
        return f"<{SIMPLE[kind]}>"
    url = {"text_link": entity.get("url", ""), "url": piece, "email": f"mailto:{piece}"}.get(kind, "")
    if url.lower().startswith(SAFE_SCHEMES):
        return f'<a href="{html.escape(url)}" rel="noopener noreferrer" target="_blank">'
    return f'<span class="{html.escape(kind.replace("_", "-"))}">'


def closing(entity: Json, piece: str) -> str:
    name = re.match(r"<(\w+)", opening(entity, piece))
    return f"</{name.group(1)}>" if name else ""


def safe_html(text: str, entities: list[Json]) -> str:
    """Text and marks as HTML in which nothing but our own tags can be a tag."""
    if not entities:
        return html.escape(text)
    edges = sorted({0, units(text), *(e["offset"] for e in entities), *(e["offset"] + e["length"] for e in entities)})
    pieces: list[str] = []
    stack: list[Json] = []

    def close_to(depth: int) -> None:
        while len(stack) > depth:
            entity = stack.pop()
            pieces.append(closing(entity, slice_units(text, entity["offset"], entity["length"])))

    for start, end in pairwise(edges):
        active = [e for e in ordered(entities) if e["offset"] <= start and end <= e["offset"] + e["length"]]
        common = 0
        while common < min(len(stack), len(active)) and stack[common] is active[common]:
            common += 1
        close_to(common)
        for entity in active[common:]:
            pieces.append(opening(entity, slice_units(text, entity["offset"], entity["length"])))
            stack.append(entity)
        pieces.append(html.escape(slice_units(text, start, end - start)))
    close_to(0)
    return "".join(pieces)
