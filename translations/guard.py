"""Whether what comes out of a translation machine may be shown.

Names, times, amounts, numbers with units, telephone numbers and addresses were replaced by marks ("X1") that a model
copies (shield.py); the sentence that comes back is compared with its source. Whatever cannot be shown to be the same is
refused, and the parent gets the original: to refuse a good sentence costs little, to pass a wrong dose costs a child.
Pure functions on text; nothing is logged here.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence

from translations import guard_words
from translations.shield import MARK, Shielded, bare_names, is_cjk, marks

_LETTER = re.compile(guard_words.LETTER)
_WORD = re.compile(guard_words.LETTER + "+")
_OPENING = tuple(".!?¡¿:…\"“”„»«'‘’(")
_LOOP_SIGNS = re.compile(r"♪|(.)\1{5,}|([^\W\d_]{2,}?)\2{3,}")
_BROKEN = re.compile(r"[\u2047\ufffd]|<unk>|<s>|</s>|▁|@@")

_SCRIPTS = {"ar": "ARABIC", "fa": "ARABIC", "uk": "CYRILLIC", "ru": "CYRILLIC", "bg": "CYRILLIC", "zh": "CJK"}


def judges(source: str, target: str) -> bool:
    """Whether there are word lists for both languages; without them no machine text can be trusted."""
    return source in guard_words.known() and target in guard_words.known()


def faults(
    source: Shielded, translated: str, *, languages: tuple[str, str], names: Collection[str] = ()
) -> tuple[str, ...]:
    """What is wrong with `translated`, still with its marks; empty when it may be shown."""
    if not _LETTER.search(MARK.sub("", translated)):
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
    came = marks(translated)
    found: list[str] = []
    for kind in dict.fromkeys(kept.kind for kept in source.kept):
        wanted = [index for index, kept in enumerate(source.kept, 1) if kept.kind == kind]
        if [index for index in came if index in wanted] != wanted:
            found.append(kind)
    return found if all(1 <= index <= len(source.kept) for index in came) else [*found, "number"]


def _word_faults(source: str, translated: str, languages: tuple[str, str]) -> list[str]:
    """Numbers, days and negations, each read in its own language."""
    here, there = languages
    source, translated = MARK.sub("X", source), MARK.sub("X", translated)
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
    bare = MARK.sub("X", translated)
    roster = bare_names(frozenset(names))
    if roster.search(bare):
        return ["name"]
    before, after = Counter(_words(source)), Counter(_words(translated))
    expected = {_lower(name) for name in names} & before.keys() | _proper_names(source, languages[0])
    altered = any(before[word] != after[word] for word in expected)
    return ["name"] if altered or _proper_names(translated, languages[1]) - before.keys() else []


def _proper_names(text: str, language: str) -> set[str]:
    """Capitalised words that do not begin a sentence or a quotation: a colleague, a brand, a town."""
    bare = MARK.sub("X", text)
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
    return _WORD.findall(_lower(MARK.sub("", text)))


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
    letters = _LETTER.findall(MARK.sub("", text))
    return sum(3 if is_cjk(letter) else 1 for letter in letters)


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
