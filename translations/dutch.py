"""Dutch made plain for a machine: no shorthand, no spoken times, and no idiom that it would take literally.

Only the machine, and the guard that judges it, see these words; who reads along sees what was typed.
"""

import re
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from pathlib import Path

from care.shorthand import QUOTED, written_out

_WHOSE = r"(?:zijn|haar|hun|mijn|ons|onze|je|jouw|jullie|z'n|m'n|d'r)"
_BETWEEN = (
    r"vandaag|vanmorgen|vanochtend|vanmiddag|gisteren|eerst|even|weer|ook|nog|al|wel|niet|nooit|helemaal|heel|erg|zo|"
    r"echt|best|bijna|steeds|snel|meteen|gelukkig|gewoon|een beetje|beetje|dus|toen|daarna|lekker|goed|hij|zij|ze|"
    r"meer|zeker|duidelijk|tijdens|ontzettend|enorm|soms|vaak"
)
_SLOTS = {
    r"\{tussen\}\ ": rf"(?P<tussen>(?:(?:{_BETWEEN})\s+){{0,3}})",
    r"\{zijn\}": rf"(?P<zijn>{_WHOSE})",
}
_SLOT = re.compile(r"\{(tussen|zijn)\}")


@dataclass(frozen=True, slots=True)
class Idiom:
    """`anchor` is a part that stands in every form, by which most sentences are passed over at once."""

    said: str
    plainly: str
    anchor: str
    pattern: re.Pattern[str]


@cache
def idioms() -> tuple[Idiom, ...]:
    """The idioms of idioms_nl.toml, the longest first."""
    tables = tomllib.loads((Path(__file__).parent / "idioms_nl.toml").read_text(encoding="utf-8"))
    pairs = [pair for table in tables.values() for pair in table.items()]
    return tuple(_idiom(*pair) for pair in sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def plain(text: str, names: Collection[str] = ()) -> str:
    """`text` as a machine should get it. Names, quoted words, addresses, numbers and negations are never touched."""
    said = _without_idioms(written_out(text, names), frozenset(names))
    return said if said == text else plain(said, names)


def _without_idioms(text: str, names: frozenset[str]) -> str:
    for idiom in idioms():
        if idiom.anchor in text.lower():
            kept = [match.span() for match in _kept(names).finditer(text)]
            text = idiom.pattern.sub(partial(_said, idiom, kept), text)
    return text


def _said(idiom: Idiom, kept: list[tuple[int, int]], match: re.Match[str]) -> str:
    if any(start < match.end() and match.start() < end for start, end in kept):
        return match[0]
    words = re.sub(r"\{tussen\} ", lambda _: match["tussen"], idiom.plainly)
    words = words.replace("{zijn}", match["zijn"]) if "{zijn}" in words else words
    return words[0].upper() + words[1:] if match[0][0].isupper() else words


def _idiom(said: str, plainly: str) -> Idiom:
    pattern = re.escape(said)
    for slot, form in _SLOTS.items():
        pattern = pattern.replace(slot, form)
    pattern = pattern.replace(r"\ ", r"\s+")
    anchor = max(re.split(r"\{\w+\}|\s", said), key=len)
    return Idiom(said, plainly, anchor, re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE))


@lru_cache(maxsize=64)
def _kept(names: frozenset[str]) -> re.Pattern[str]:
    """What no idiom may be found in: names in any letters, quoted words, addresses."""
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name.strip()) or "(?!)"
    return re.compile(rf"{QUOTED.pattern}|\S+[@./]\w\S*|(?<!\w)(?:{either})s?(?!\w)", re.IGNORECASE)
