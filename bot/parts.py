"""Cutting a long message where Telegram would refuse it: between paragraphs, and never inside a tag."""

import re
from html import escape, unescape

from aiogram.methods import SendMessage

LONGEST = 4096


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def in_parts(html: str, limit: int = LONGEST) -> list[str]:
    """`html` in pieces of at most `limit` units. Tags never span a blank line; a paragraph that alone is too long
    loses its tags and is cut between words."""
    if units(html) <= limit:
        return [html]
    pieces: list[str] = []
    for paragraph in html.split("\n\n"):
        small = [paragraph] if units(paragraph) <= limit else _plain(paragraph, limit)
        for piece in small:
            if pieces and units(pieces[-1]) + 2 + units(piece) <= limit:
                pieces[-1] += "\n\n" + piece
            elif piece.strip():
                pieces.append(piece)
    return pieces


def split(message: SendMessage) -> list[SendMessage]:
    """A message as one, or as several that Telegram takes: only the first answers another, only the last rings and
    has the buttons."""
    pieces = in_parts(message.text)
    last = len(pieces) - 1
    return [
        message.model_copy(
            update={
                "text": piece,
                "reply_markup": message.reply_markup if number == last else None,
                "reply_parameters": message.reply_parameters if number == 0 else None,
                "disable_notification": message.disable_notification if number == last else True,
            }
        )
        for number, piece in enumerate(pieces)
    ]


def _plain(paragraph: str, limit: int) -> list[str]:
    words = re.findall(r"\S+\s*|\s+", unescape(re.sub(r"<[^>]*>", "", paragraph)))
    pieces = [""]
    for word in words:
        for bit in _bits(word, limit):
            if units(pieces[-1]) + units(bit) > limit:
                pieces.append("")
            pieces[-1] += bit
    return [piece for piece in pieces if piece.strip()]


def _bits(word: str, limit: int) -> list[str]:
    """A word, escaped, in bits that fit; a bit is never half an entity or half a character."""
    step = max(1, limit // 10)
    return [escape(word[start : start + step], quote=False) for start in range(0, len(word), step)]
