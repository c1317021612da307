"""What goes into a translation machine and whether what comes out may be shown.

Names, times, amounts, numbers with units, telephone numbers and addresses are replaced by marks ("X1") that a model
copies, and put back after; then the sentence is compared with its source. Whatever cannot be shown to be the same is
refused, and the parent gets the original: to refuse a good sentence costs little, to pass a wrong dose costs a child.
Pure functions on text; nothing is logged here.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from translations import guard_words

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
_MARK = re.compile(r"(?<![^\W_])[XxХх](\d+)(?!\d)")
_CLOCK = re.compile(r"(\d{1,2})(?:[uh](\d{2})|[.:](\d{2})\s?(?:u|h|uur))")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = tuple(".!?:…\"“”„»«'‘’(")
_LOOP_SIGNS = re.compile(r"♪|(.)\1{5,}|([^\W\d_]{2,}?)\2{3,}")
_BROKEN = re.compile(r"[\u2047\ufffd]|<unk>|<s>|</s>|▁|@@")

_SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC", "bg": "CYRILLIC", "zh": "CJK"}


@dataclass(frozen=True, slots=True)
class Kept:
    """One thing the machine must not see: what kind ("name", "number", "link", "quote"), and how it is shown again."""

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
        return _marks(self.text) == list(range(1, len(self.kept) + 1))

    @property
    def wordless(self) -> bool:
        """Nothing is left to translate: the same in every language."""
        return self.sound and not _LETTER.search(_MARK.sub("", self.text))

    def restore(self, translated: str) -> str:
        return _MARK.sub(lambda mark: self.kept[int(mark[1]) - 1].shown, translated)


def judges(source: str, target: str) -> bool:
    """Whether there are word lists for both languages; without them no machine text can be trusted."""
    return source in guard_words.known() and target in guard_words.known()


def shield(sentence: str, names: Collection[str] = ()) -> Shielded:
    """Put marks in the place of names, times, amounts, numbers with units, telephone numbers and addresses.

    Emoji are no concern here: the sentences are cut at them.
    """
    kept: list[Kept] = []
    pattern, _ = _patterns(frozenset(names))

    def mark(match: re.Match[str]) -> str:
        kind = "number" if match.lastgroup == "mark" else str(match.lastgroup)
        kept.append(Kept(kind, _shown(match[0]) if kind == "number" else match[0]))
        return f"X{len(kept)}"

    return Shielded(pattern.sub(mark, sentence), tuple(kept))


def faults(
    source: Shielded, translated: str, *, languages: tuple[str, str], names: Collection[str] = ()
) -> tuple[str, ...]:
    """What is wrong with `translated`, still with its marks; empty when it may be shown."""
    if not _LETTER.search(_MARK.sub("", translated)):
        return ("empty",)
    if not source.sound:
        return ("number",)
    return tuple(
        dict.fromkeys(
            [
                *_mark_faults(source, translated),
                *_word_faults(source.text, translated, languages),
                *_name_faults(source.text, translated, languages, names),
                *_shape_faults(source.text, translated, languages[1]),
            ]
        )
    )


def _mark_faults(source: Shielded, translated: str) -> list[str]:
    """Every mark once, and marks of a kind in their order: two swapped amounts are two wrong amounts."""
    came = _marks(translated)
    found: list[str] = []
    for kind in dict.fromkeys(kept.kind for kept in source.kept):
        wanted = [index for index, kept in enumerate(source.kept, 1) if kept.kind == kind]
        if [index for index in came if index in wanted] != wanted:
            found.append(kind)
    return found if all(1 <= index <= len(source.kept) for index in came) else [*found, "number"]


def _marks(text: str) -> list[int]:
    return [int(mark[1]) for mark in _MARK.finditer(text)]


def _word_faults(source: str, translated: str, languages: tuple[str, str]) -> list[str]:
    """Numbers, days and negations, each read in its own language."""
    here, there = languages
    source, translated = _MARK.sub("X", source), _MARK.sub("X", translated)
    found: list[str] = []
    if guard_words.spoken_clock(source, here) or not guard_words.same_values(
        guard_words.values(source, here), guard_words.values(translated, there)
    ):
        found.append("number")
    if guard_words.days(source, here) != guard_words.days(translated, there):
        found.append("day")
    before, after = guard_words.negations(source, here), guard_words.negations(translated, there)
    if (any(before) or any(after)) and (before != after or guard_words.UNSURE in after):
        found.append("negation")
    return found


def _name_faults(source: str, translated: str, languages: tuple[str, str], names: Collection[str]) -> list[str]:
    """A name that was added, of the roster or invented, or one outside the marks that did not come back as it was."""
    bare = _MARK.sub("X", translated)
    _, roster = _patterns(frozenset(names))
    if roster.search(bare):
        return ["name"]
    before, after = Counter(_words(source)), Counter(_words(translated))
    expected = {_lower(name) for name in names} & before.keys() | _proper_names(source, languages[0])
    altered = any(before[word] != after[word] for word in expected)
    return ["name"] if altered or _proper_names(translated, languages[1]) - before.keys() else []


def _proper_names(text: str, language: str) -> set[str]:
    """Capitalised words that do not begin a sentence or a quotation: a colleague, a brand, a town."""
    bare = _MARK.sub("X", text)
    return {
        _lower(match[0])
        for match in _WORD.finditer(bare)
        if match.start() and not bare[: match.start()].rstrip().endswith(_OPENING)
        if match[0][0].isupper() and not match[0].isupper() and guard_words.is_name(match[0], language)
    }


def _shape_faults(source: str, translated: str, target: str) -> list[str]:
    """Loops, wrong length, wrong script, broken pieces, and a source handed back untranslated."""
    before, after = _words(source), _words(translated)
    found: list[str] = []
    if _BROKEN.search(translated) or not _in_script(translated, source, target):
        found.append("script")
    loop = _LOOP_SIGNS.search(translated) and not _LOOP_SIGNS.search(source)
    if loop or _loops(after) > max(2, _loops(before)):
        found.append("repetition")
    here, there = _weight(source), _weight(translated)
    slack = 4.0 if here < 30 else 2.5
    if not here / slack <= there <= max(here * slack, 12):
        found.append("length")
    long = [word for word in before if len(word) > 3]
    same = sum((Counter(long) & Counter(after)).values())
    if (before == after and len(before) > 2) or (same > 1 and same * 2 > len(long)):
        found.append("copy")
    return found


def _words(text: str) -> list[str]:
    return _WORD.findall(_lower(_MARK.sub("", text)))


def _lower(text: str) -> str:
    return text.lower().replace("i\u0307", "i")


def _loops(words: Sequence[str]) -> int:
    """How often the worst group of words comes: any group of two to four, or one word in a row."""
    worst, run = 0, 0
    for index, word in enumerate(words):
        run = run + 1 if index and words[index - 1] == word else 1
        worst = max(worst, run)
    for size in (2, 3, 4):
        groups = Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1))
        worst = max([worst, *groups.values()])
    return worst


def _weight(text: str) -> int:
    """Length in letters of an alphabet; a Chinese character counts for three."""
    letters = _LETTER.findall(_MARK.sub("", text))
    return sum(3 if _is_cjk(letter) else 1 for letter in letters)


def _is_cjk(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("CJK", "HIRAGANA", "KATAKANA"))


def _in_script(translated: str, source: str, target: str) -> bool:
    """Every word in the script of the target, but for words of the source (a brand) given back as they are."""
    script = _SCRIPTS.get(target, "LATIN")
    given = set(_words(source))
    return all(
        unicodedata.name(letter, "").startswith(script) or unicodedata.category(letter) == "Lm"
        for word in _words(translated)
        if word not in given or script == "LATIN"
        for letter in word
    )


def _shown(text: str) -> str:
    """A protected number as every language reads it: "12.30 uur" is 12:30, "14u" 14 h, "38 graden" 38 °C."""
    if clock := _CLOCK.fullmatch(text):
        return f"{clock[1]}:{clock[2] or clock[3]}"
    for unit, symbol in ((r"(?:uur|u)", "h"), (r"gr(?:am)?", "g"), (r"graden", "°C")):
        text = re.sub(rf"(?<=\d)\s?{unit}$", f" {symbol}", text)
    return text


@lru_cache(maxsize=64)
def _patterns(names: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What to shield in a sentence of this roster, and the bare names, the longest first.

    A name is known before a Dutch genitive s and after an Arabic particle, and only as it is written.
    """
    ordered = sorted((re.escape(name) for name in names if name.strip()), key=lambda name: (-len(name), name))
    either = "|".join(ordered) or "(?!)"
    name = rf"(?P<name>(?:(?<!\w)|(?<=\b[ولبف]))(?:{either})(?=s?(?!\w)))"
    shielding = re.compile(f"{_QUOTE}|{_LINK}|{name}|{_NUMBER}|{_LOOKS_LIKE_MARK}")
    return shielding, re.compile(rf"(?<!\w)(?:{either})(?!\w)")
