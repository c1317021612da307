"""Bulgarian, Russian and Ukrainian typed in Latin letters, back in their own, as the sentence model knows them.

There is no one way of typing them; what is written here is what most do. A second look only, beside her own words.
"""

import re
from collections.abc import Sequence
from functools import cache

from translations.spoken import typed_in_latin

_SHARED = (
    "shch щ sh ш ch ч zh ж ts ц yu ю iu ю ya я ia я "
    "a а b б v в w в d д e е z з k к l л m м n н o о p п r р s с t т u у f ф x х c ц j й"
)
_OWN = {
    "bg": "sht щ q я ay ай ey ей oy ой uy уй g г h х i и y ъ 4 ч 6 ш",
    "ru": "sch щ kh х ju ю ja я ye е yo ё jo ё g г h х i и y ы",
    "uk": "kh х ju ю ja я yi ї ji ї ye є je є g г h г i і y и",
}
LANGUAGES = tuple(_OWN)
_INSTEAD = ("nl", "en")
"""What a parent may write as well."""
_WORD = re.compile(r"[A-Za-z46]*[A-Za-z][A-Za-z46]*")


def in_cyrillic(said: Sequence[str], language: str) -> list[str] | None:
    """The same pieces of a text in Cyrillic; None where they stand so already, or are in another language."""
    if language not in _OWN or not typed_in_latin("".join(said), language, _INSTEAD):
        return None
    letters, some = _letters(language)
    return [_WORD.sub(lambda word: some.sub(lambda sound: letters[sound[0]], word[0].lower()), one) for one in said]


def spellings(language: str) -> dict[str, list[str]]:
    """Of each Cyrillic letter how it is typed, the longest first."""
    found: dict[str, list[str]] = {}
    for sound, letter in sorted(_letters(language)[0].items(), key=lambda pair: (-len(pair[0]), pair)):
        found.setdefault(letter, []).append(sound)
    return found


@cache
def _letters(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    pairs = f"{_SHARED} {_OWN[language]}".split()
    letters = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return letters, re.compile("|".join(sorted(letters, key=len, reverse=True)))
