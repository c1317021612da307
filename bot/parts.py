"""Cutting a long message where Telegram would refuse it: between paragraphs, and never inside a tag."""

import re
from html import escape, unescape


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def in_parts(html: str, limit: int) -> list[str]:
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
            else:
                pieces.append(piece)
    return pieces


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
