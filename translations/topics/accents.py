"""Polish, Turkish, French and others typed without their accents, with them again, as the sentence model knows them.

A word gets the form in which the labelled messages have it most, beside the same neighbours where it has several ("a"
and "à"): of a hundred words 94 to 99 then stand as they should.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import prod

from translations.spoken import rather

LANGUAGES = ("de", "es", "fr", "pl", "pt", "ro", "tr")
_INSTEAD = ("nl", "en")
"""What a parent may write as well."""

_STROKES = str.maketrans("łŁıİ", "lLiI")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
"""How Germans type them where there is no key for them."""

_WORD = re.compile(r"[^\W\d_]+")
_DOUBT = 2.0
"""So many times a word must have been seen beside another before that tells as much as how often it is meant at all."""


def with_accents(said: Sequence[str], language: str) -> list[str] | None:
    """The same pieces of a text as they should be written; None where some of it has accents, where nothing changes, or
    where it is rather in another language."""
    text = "".join(said)
    if language not in LANGUAGES or without_accents(text) != text:
        return None
    words = iter(_words(language).written([word.lower() for one in said for word in _WORD.findall(one)]))
    found = [_WORD.sub(lambda typed: _like(typed[0], next(words), language), one) for one in said]
    return found if found != list(said) and rather(text, language, _INSTEAD) else None


def without_accents(text: str) -> str:
    """As a thumb types that leaves them out; й and ї are letters of their own."""
    return "".join(_bare(sign) for sign in text.translate(_STROKES))


@cache
def _bare(sign: str) -> str:
    if "\u0400" <= sign <= "\u052f":
        return sign
    return "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part))


def _like(typed: str, written: str, language: str) -> str:
    if typed.lower() == written:
        return typed
    first = "İ" if language == "tr" and written[0] == "i" else written[0].upper()
    return first + written[1:] if typed[0].isupper() else written


@dataclass(frozen=True, slots=True)
class _Words:
    """How often each form of a word is meant, by how it is typed; and where it has several, beside which neighbour."""

    forms: Mapping[str, Counter[str]]
    beside: Mapping[tuple[str, str, bool], Counter[str]]

    def written(self, typed: Sequence[str]) -> Iterator[str]:
        """The likeliest form of each word."""
        for one, *sides in _with_sides(typed):
            seen = [self.beside[side] for side in sides if side in self.beside]
            yield _likeliest(self.forms[one], seen) if one in self.forms else one


def _likeliest(forms: Counter[str], seen: Sequence[Counter[str]]) -> str:
    def likely(form: str) -> float:
        share = forms[form] / forms.total()
        return share * prod((some[form] / share + _DOUBT) / (some.total() + _DOUBT) for some in seen)

    return max(forms, key=likely)


def _with_sides(typed: Sequence[str]) -> Iterator[tuple[str, tuple[str, str, bool], tuple[str, str, bool]]]:
    """Each word, and it beside the one before and the one after it."""
    for last, one, coming in zip(["", *typed[:-1]], typed, [*typed[1:], ""], strict=True):
        yield one, (one, last, True), (one, coming, False)


def _small(text: str, language: str) -> str:
    """In small letters; Turkish has two kinds of I."""
    return (text.replace("İ", "i").replace("I", "ı") if language == "tr" else text).lower()


@cache
def _words(language: str) -> _Words:
    """Of the labelled messages in which somebody typed accents."""
    table = files("translations.topics").joinpath("messages", f"{language}.tsv").read_text(encoding="utf-8")
    texts = [_small(line.partition("\t")[2], language) for line in table.splitlines()]
    known = [_WORD.findall(text) for text in texts if without_accents(text) != text]
    ways = [without_accents, lambda word: word.translate(_SPELLED_OUT)] if language == "de" else [without_accents]
    pairs = [(words, [way(word) for word in words]) for words in known for way in ways]
    forms, beside = defaultdict[str, Counter[str]](Counter), defaultdict[tuple[str, str, bool], Counter[str]](Counter)
    for words, typed in pairs:
        for word, one in zip(words, typed, strict=True):
            forms[one][word] += 1
    for words, typed in pairs:
        for word, (one, *sides) in zip(words, _with_sides(typed), strict=True):
            for side in sides if len(forms[one]) > 1 else ():
                beside[side][word] += 1
    return _Words(dict(forms), dict(beside))
