"""Telegram's HTML read into text and entities, with Telegram's own complaints.

A send fails as a whole on one bad tag, so a lenient reader here would hide the fault until a parent misses a message.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from bot.emulator.refusals import RefusalError, bad
from bot.emulator.world import Json

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,8})|(lt|gt|amp|quot)(?![0-9A-Za-z]));?")
SPACES = " \t\r\n"
OUTERMOST = {"blockquote": 0, "expandable_blockquote": 0, "pre": 1, "code": 2}


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(1 for sign in text if ord(sign) > 0xFFFF)


def cannot_parse(reason: str) -> RefusalError:
    return bad(f"can't parse entities: {reason}")


def decode(text: str) -> str:
    def one(match: re.Match[str]) -> str:
        hexadecimal, decimal, name = match.groups()
        if name:
            return NAMED[name]
        code = int(hexadecimal, 16) if hexadecimal else int(decimal)
        return chr(code) if 0 < code <= 0x10FFFF else match.group()

    decoded = REFERENCE.sub(one, text)
    if any(0xD800 <= ord(sign) <= 0xDFFF for sign in decoded):
        raise cannot_parse(
            "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate "
            "code units"
        )
    return decoded


@dataclass(slots=True)
class OpenTag:
    name: str
    offset: int
    attributes: dict[str, str]
    at: int
    """Where the tag's content starts in the pieces read so far: a bare <a> takes its text as its address."""


@dataclass(slots=True)
class Reader:
    source: str
    at: int = 0
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    open: list[OpenTag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            if self.source.startswith("</", self.at):
                self.end_tag()
            elif self.source[self.at] == "<":
                self.start_tag()
            else:
                until = self.source.find("<", self.at)
                until = len(self.source) if until < 0 else until
                self.say(decode(self.source[self.at : until]))
                self.at = until
        if self.open:
            raise cannot_parse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        return "".join(self.pieces), ordered(merge_code(self.entities))

    def say(self, text: str) -> None:
        self.pieces.append(text)
        self.length += units(text)

    def bytes_before(self, at: int) -> int:
        return len(self.source[:at].encode())

    def skip(self, signs: str) -> None:
        while self.at < len(self.source) and self.source[self.at] in signs:
            self.at += 1

    def take_until(self, signs: str) -> str:
        start = self.at
        while self.at < len(self.source) and self.source[self.at] not in signs:
            self.at += 1
        return self.source[start : self.at]

    def start_tag(self) -> None:
        start = self.at
        self.at += 1
        name = self.take_until(SPACES + ">").lower()
        where = self.bytes_before(start)
        if self.at >= len(self.source):
            raise cannot_parse(f"Unclosed start tag at byte offset {where}")
        if name not in TAGS:
            raise cannot_parse(f'Unsupported start tag "{name}" at byte offset {where}')
        attributes = self.attributes(name, where)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
        self.open.append(OpenTag(name, self.length, attributes, len(self.pieces)))

    def attributes(self, tag: str, where: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while True:
            self.skip(SPACES)
            if self.at >= len(self.source):
                raise cannot_parse(f'Unclosed start tag "{tag}" at byte offset {where}')
            if self.source[self.at] == ">":
                self.at += 1
                return found
            name = self.take_until(SPACES + "=>").lower()
            if not name:
                raise cannot_parse(f'Empty attribute name in the tag "{tag}" at byte offset {where}')
            self.skip(SPACES)
            found[name] = self.value(tag, where) if self.source.startswith("=", self.at) else ""

    def value(self, tag: str, where: int) -> str:
        self.at += 1
        self.skip(SPACES)
        if self.at >= len(self.source):
            raise cannot_parse(f'Unclosed start tag "{tag}" at byte offset {where}')
        quote = self.source[self.at]
        if quote in "\"'":
            end = self.source.find(quote, self.at + 1)
            if end < 0:
                raise cannot_parse(f"Unclosed start tag at byte offset {where}")
            raw = self.source[self.at + 1 : end]
            self.at = end + 1
            return decode(raw)
        start = self.at
        while self.at < len(self.source) and (self.source[self.at].isalnum() or self.source[self.at] in ".-"):
            self.at += 1
        if self.at >= len(self.source) or self.source[self.at] not in SPACES + ">":
            raise cannot_parse(f"Unexpected end of name token at byte offset {self.bytes_before(start)}")
        return self.source[start : self.at].lower()

    def end_tag(self) -> None:
        where = self.bytes_before(self.at)
        if not self.open:
            raise cannot_parse(f"Unexpected end tag at byte offset {where}")
        self.at += 2
        name = self.take_until(SPACES + ">").lower()
        self.skip(SPACES)
        if not self.source.startswith(">", self.at):
            raise cannot_parse(f"Unclosed end tag at byte offset {where}")
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            raise cannot_parse(f'Unmatched end tag at byte offset {where}, expected "</{tag.name}>", found "</{name}>"')
        self.close(tag)

    def close(self, tag: OpenTag) -> None:
        length = self.length - tag.offset
        entity: Json = {"offset": tag.offset, "length": length, "type": TAGS[tag.name]}
        if tag.name == "a":
            link = link_entity(tag.attributes.get("href") or "".join(self.pieces[tag.at :]))
            if link is None:
                return
            entity |= link
        elif tag.name == "blockquote" and "expandable" in tag.attributes:
            entity["type"] = "expandable_blockquote"
        elif tag.name == "code" and tag.attributes.get("class", "").removeprefix("language-"):
            if tag.attributes["class"].startswith("language-"):
                entity["language"] = tag.attributes["class"].removeprefix("language-")
        elif tag.name == "tg-emoji":
            entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
        if length:
            self.entities.append(entity)


def link_entity(url: str) -> Json | None:
    """What an address becomes: a link, a mention of a person by id, or nothing when it is not an address."""
    person = re.fullmatch(r"tg://user/?\?id=(\d{1,16})", url)
    if person:
        return {"type": "text_mention", "user": {"id": int(person.group(1))}}
    if not re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE):
        url = f"http://{url}"
    parts = urlsplit(url)
    if parts.scheme in {"http", "https"}:
        if "." not in parts.netloc or any(sign.isspace() for sign in url):
            return None
        return {"type": "text_link", "url": parts._replace(path=parts.path or "/").geturl()}
    if parts.scheme in {"tg", "mailto", "tel"}:
        return {"type": "text_link", "url": url}
    return None


def merge_code(entities: list[Json]) -> list[Json]:
    """A language belongs to a `pre` and `code` of exactly the same words; on `code` alone it means nothing."""
    kept: list[Json] = []
    spans = {
        kind: {(one["offset"], one["length"]): one for one in entities if one["type"] == kind}
        for kind in ("pre", "code")
    }
    for entity in entities:
        span = (entity["offset"], entity["length"])
        if entity["type"] == "code":
            language = entity.pop("language", None)
            if language and span in spans["pre"]:
                spans["pre"][span]["language"] = language
                continue
        kept.append(entity)
    return kept


def ordered(entities: list[Json]) -> list[Json]:
    return sorted(entities, key=lambda one: (one["offset"], -one["length"], OUTERMOST.get(one["type"], 3), one["type"]))


def read_html(source: str) -> tuple[str, list[Json]]:
    return Reader(source).read()
