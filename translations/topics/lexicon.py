"""Words that speak of money, a contract, a complaint, safety or privacy in 18 languages, and phrases that only seem to.

They are one look among others and make the listener careful; no word decides by itself.
"""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from translations.topics.normal import normal

KINDS = ("money", "contract", "complaint", "safety", "privacy")
_ANY = "any"
_BORROWED = ("nl", "en")


def _pattern(terms: Iterable[str]) -> re.Pattern[str] | None:
    """One expression for a list of terms; `*` at the end of a term is any ending of its last word."""
    spelled = []
    for term in terms:
        words = re.escape(normal(term))
        spelled.append(words + (r"\w*" if term.endswith("*") else ""))
    return (
        re.compile(rf"(?<!\w)(?:{'|'.join(sorted(set(spelled), key=lambda s: (-len(s), s)))})(?!\w)")
        if spelled
        else None
    )


@cache
def _calls(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """What asks for a call, and all that may stand with it."""
    table = tomllib.loads(files("translations.topics").joinpath("calls.toml").read_text(encoding="utf-8"))
    words = table.get(language)
    if words is None:
        return None
    asked, all_of_it = _pattern(words["call"]), _pattern([*words["call"], *words["beside"]])
    return (asked, all_of_it) if asked is not None and all_of_it is not None else None


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files("translations.topics").joinpath("terms.toml").read_text(encoding="utf-8"))


def languages() -> tuple[str, ...]:
    """The languages that have words of their own here."""
    return tuple(language for language in _table() if language != _ANY)


@cache
def _patterns(language: str, kind: str) -> re.Pattern[str] | None:
    table = _table()
    own = table.get(language, {}).get(kind, [])
    return _pattern([*own, *table[_ANY].get(kind, [])])


def hits(text: str, language: str) -> frozenset[str]:
    """The kinds of which a word stands in the text, once the phrases that only look so are taken out of it."""
    plain = normal(text)
    traps = _patterns(language, "traps")
    if traps is not None:
        plain = traps.sub(" ", plain)
    return frozenset(
        kind for kind in KINDS if (pattern := _patterns(language, kind)) is not None and pattern.search(plain)
    )


def trapped(text: str, language: str) -> bool:
    """Whether one of the phrases that only look sensitive stands in it."""
    traps = _patterns(language, "traps")
    return traps is not None and traps.search(normal(text)) is not None


def is_small_talk(text: str, language: str) -> bool:
    """Whether nothing is said but greetings, thanks, a sign-off: no word is left without them."""
    plain = normal(text)
    greeting = _patterns(language, "small_talk")
    return not (greeting.sub(" ", plain) if greeting is not None else plain).strip()


def only_a_call(text: str, language: str) -> bool:
    """Whether a call, or a human to speak to, is asked for and nothing else is said (R1): in her own language, or in
    one that she borrows from the team."""
    return any(_only_a_call(normal(text), one) for one in dict.fromkeys((language, *_BORROWED)))


def _only_a_call(plain: str, language: str) -> bool:
    calls = _calls(language)
    if calls is None or calls[0].search(plain) is None:
        return False
    greeting, rest = _patterns(language, "small_talk"), calls[1].sub(" ", plain)
    return not re.sub(r"[^\w]|_", "", greeting.sub(" ", rest) if greeting is not None else rest)


def joins(language: str) -> re.Pattern[str] | None:
    """The words with which something else may begin, as people type them; `و*` is one that is written to the next."""
    return _joins(language)


@cache
def _joins(language: str) -> re.Pattern[str] | None:
    words = _table().get(language, {}).get("joins", [])
    if not words:
        return None
    whole = sorted((word for word in words if not word.endswith("*")), key=lambda w: (-len(w), w))
    begun = [re.escape(word.removesuffix("*")) + r"\w{3,}" for word in words if word.endswith("*")]
    alternatives = "|".join([*map(re.escape, whole), *begun])
    gap = "" if language == "zh" else r"\s+"
    ahead = "" if language == "zh" else r"(?=\s)"
    return re.compile(rf"{gap}(?=(?:{alternatives}){ahead})", re.IGNORECASE)
