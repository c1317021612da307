"""One spelling for what people type in many: case, accents, Arabic letters, Turkish i, digits."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ک": "ك", "ؤ": "و", "ة": "ه", "ـ": "",
        "ё": "е", "ґ": "г", "’": "'", "ʼ": "'", "`": "'", "‘": "'",
    }
)  # fmt: skip
_SILENT = dict.fromkeys(map(ord, "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufe0f"), None)
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_GAP = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")
_WORDLESS_SCRIPTS = re.compile(r"([\u3400-\u9fff\uf900-\ufaff])")


def normal(text: str) -> str:
    """Lower case without accents, words apart by one space, every number as one 0, Chinese sign by sign."""
    lowered = text.replace("İ", "i").lower().translate(_LETTERS).translate(_SILENT)
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(sign))
    bare = _APOSTROPHE.sub("", bare.translate(_LETTERS))
    bare = _WORDLESS_SCRIPTS.sub(r" \1 ", _DIGITS.sub("0", bare))
    return _GAP.sub(" ", bare).strip()
