"""Emoji and smileys around a sentence: set aside while it is compared, put back afterwards."""

import re
import unicodedata

_SMILEY = re.compile(r"(?<!\S)(?:[:;=]['’]?-?[()DPpO/|]|<3|\^\^)$")
_PICTURES = frozenset({"So", "Sk", "Cf"})
_PICTURE_PARTS = "\ufe0e\ufe0f\u20e3"


def edges(text: str) -> tuple[str, str, str]:
    """The emoji before a text, the text, and the emoji and smileys after it."""
    start, end = 0, len(text)
    while start < end and _is_picture(text[start]):
        start += 1
    while end > start and (_is_picture(text[end - 1]) or _SMILEY.search(text, start, end)):
        smiley = _SMILEY.search(text, start, end)
        end = smiley.start() if smiley else end - 1
    return text[:start], text[start:end], text[end:] if text[end:].strip() else ""


def _is_picture(character: str) -> bool:
    if character in "°`^´¨":
        return False
    return character.isspace() or character in _PICTURE_PARTS or unicodedata.category(character) in _PICTURES
