"""What no machine may touch in a sentence: it gets marks ("X1") in its place, which a model copies.

Pure functions on text; nothing is logged here.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

_UNITS = (
    r"ml|cl|dl|liter|l|mcg|µg|mg|gram|gr|g|kg|mm|cm|km|m|°\s?[CF]?|graden|C|%|€|euro|eur|IE|IU|mmol|"
    r"мл|л|мг|г|кг|см|м|مل|ملل|ملغ|غ|كغ|سم"
)
_END = r"(?![^\W\d_])"
_LINK = r"(?P<link>(?:https?://|www\.)\S+[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@\w{3,}|\b[\w-]+\.(?:nl|com|org|eu|be)\b)"
_NUMBER = (
    r"(?P<number>(?<![^\W_])(?:(?<!\w)\+?\d[\d\s()-]{6,}\d(?!\w)"  # a telephone number
    r"|(?<!\d)\d{1,2}[uh]\d{2}(?!\w)"
    r"|[€$£]\s?\d+(?:[.,]\d+)?"
    rf"|(?:\d+\s?[x×]\s?)?\d+(?:[.,٫:/–-]\d+)*\s?(?:{_UNITS})(?!\w)(?:/(?:{_UNITS}|h|u|dag|day)(?!\w))?"
    rf"|\d+(?:\s?[:/–-]\s?\d+|[.,٫]\d+)+(?:\s?(?:[uh]|uur|[ap]\.?m\.?){_END})?"
    rf"|(?<!\d)\d{{1,2}}\s?(?:[uh]|[ap]\.?m\.?){_END}))"
)
_QUOTE = r"(?P<quote>[\"“„«]\w+(?:[ -]\w+){0,2}[\"”“»])"  # a child's own words, which are for no one to translate
_LOOKS_LIKE_MARK = r"(?P<mark>(?<![^\W_])[XxХх]\s?\d+)"
MARK = re.compile(r"(?<![^\W_])[XxХх](\d+)(?!\d)")
_CLOCK = re.compile(r"(\d{1,2})(?:[uh](\d{2})|[.:](\d{2})\s?(?:u|h|uur))")
_LETTER = re.compile(r"[^\W\d_]")
_NEVER = "(?!)"
_NO_WORDS: Mapping[str, str | None] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing the machine must not see: what kind ("name", "number", "link", "quote", "word"), and how it is shown
    again."""

    kind: str
    shown: str


@dataclass(frozen=True, slots=True)
class Shielded:
    """A sentence with marks X1, X2 … for what is `kept`."""

    text: str
    kept: tuple[Kept, ...] = ()

    @property
    def sound(self) -> bool:
        """Every mark can be told apart; "a150 ml5" and the like leave one glued to its neighbours."""
        return marks(self.text) == list(range(1, len(self.kept) + 1))

    @property
    def wordless(self) -> bool:
        """Nothing is left to translate: the same in every language."""
        return self.sound and not _LETTER.search(MARK.sub("", self.text))

    def restore(self, translated: str) -> str:
        """The words with what was kept in the place of its mark; what only looks like a mark stays."""
        return MARK.sub(
            lambda mark: self.kept[int(mark[1]) - 1].shown if 0 < int(mark[1]) <= len(self.kept) else mark[0],
            translated,
        )


def shield(sentence: str, names: Collection[str] = (), words: Mapping[str, str | None] = _NO_WORDS) -> Shielded:
    """Put marks in the place of names, times, amounts, numbers with units, telephone numbers and addresses.

    So with the organisation's own `words`, in small letters with what stands for them in the other language. Emoji are
    no concern here: the sentences are cut at them.
    """
    kept: list[Kept] = []

    def mark(match: re.Match[str]) -> str:
        kind = "number" if match.lastgroup == "mark" else str(match.lastgroup)
        shown = _shown(match[0]) if kind == "number" else match[0]
        kept.append(Kept(kind, _word(match[0], words) if kind == "word" else shown))
        return f"X{len(kept)}"

    return Shielded(_shielding(frozenset(names), frozenset(words)).sub(mark, sentence), tuple(kept))


def marks(text: str) -> list[int]:
    """The numbers of the marks in a text, in their order."""
    return [int(mark[1]) for mark in MARK.finditer(text)]


def is_cjk(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("CJK", "HIRAGANA", "KATAKANA"))


def _shown(text: str) -> str:
    """A protected number as every language reads it: "12.30 uur" is 12:30, "14u" 14 h, "38 graden" 38 °C."""
    if clock := _CLOCK.fullmatch(text):
        return f"{clock[1]}:{clock[2] or clock[3]}"
    for unit, symbol in ((r"(?:uur|u)", "h"), (r"gr(?:am)?", "g"), (r"graden", "°C")):
        text = re.sub(rf"(?<=\d)\s?{unit}$", f" {symbol}", text)
    return text


def _word(written: str, words: Mapping[str, str | None]) -> str:
    """The word of the other language, with a capital where the written one got one."""
    said = words.get(written.casefold())
    if said is None:
        return written
    return said[0].upper() + said[1:] if written[0].isupper() else said


@lru_cache(maxsize=64)
def _shielding(names: frozenset[str], words: frozenset[str]) -> re.Pattern[str]:
    """What to shield in a sentence of this roster and glossary.

    A name is known before a Dutch genitive s and after an Arabic particle, and only as it is written; a word of the
    glossary however it is written, and in Chinese, which has no spaces, wherever it stands.
    """
    name = rf"(?P<name>(?:(?<!\w)|(?<=\b[ولبف]))(?:{_either(names)})(?=s?(?!\w)))"
    own = "|".join(map(_alone, _longest_first(words))) or _NEVER
    return re.compile(f"{_QUOTE}|{_LINK}|{name}|(?P<word>(?i:{own}))|{_NUMBER}|{_LOOKS_LIKE_MARK}")


@lru_cache(maxsize=64)
def bare_names(names: frozenset[str]) -> re.Pattern[str]:
    """The names of a roster as whole words."""
    return re.compile(rf"(?<!\w)(?:{_either(names)})(?!\w)")


def _either(names: Collection[str]) -> str:
    return "|".join(map(re.escape, _longest_first(names))) or _NEVER


def _longest_first(texts: Collection[str]) -> list[str]:
    return sorted((text for text in texts if text.strip()), key=lambda text: (-len(text), text))


def _alone(word: str) -> str:
    before = "" if is_cjk(word[0]) else r"(?<!\w)"
    after = "" if is_cjk(word[-1]) else r"(?!\w)"
    return f"{before}{re.escape(word)}{after}"
