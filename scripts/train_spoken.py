"""Makes `translations/spoken.npz`: which pieces of words each of our languages has, from what is written in them here.

    python scripts/train_spoken.py

From parents' messages, workers' notes, the phrasebook and the catalogues; every text also without its accents, as many
type it. A message in Latin letters in a language that has its own is counted apart; few are, so what is in Cyrillic is
also put into them, in two ways. Takes a minute; the same files give the same bytes.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from translations.catalogue import LOCALES
from translations.phrase_files import LANGUAGES, PHRASES, read
from translations.spoken import BUCKETS, HIGHEST, LATIN, LOWEST, WEIGHTS, in_latin, pieces, plain
from translations.topics.accents import without_accents
from translations.topics.cyrillic import LANGUAGES as CYRILLIC
from translations.topics.cyrillic import spellings

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "translations" / WEIGHTS
OWN_LETTERS = ("ar", "uk", "ru", "bg", "fa", "zh", "ti")
WITHOUT_ACCENTS = 0.5  # of the weight of a text as it stands
RARE = 1e-3  # so much of each language is what all have
_HOLES = re.compile(r"\{[^{}]*\}|/\w+")


def messages(language: str, folder: str = "messages") -> Iterator[str]:
    """What people type."""
    path = ROOT / "translations" / "topics" / folder / f"{language}.tsv"
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        yield line.partition("\t")[2].replace(" | ", " ")


def written(language: str) -> Iterator[str]:
    """What we have written ourselves, without what is filled in."""
    for entry in read(PHRASES):
        yield from (_HOLES.sub(" ", form) for form in entry.forms(language))
    for path in sorted((LOCALES / language).glob("*.ftl")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        yield from (_HOLES.sub(" ", line.partition("=")[2] if "=" in line else line) for line in lines)


def texts() -> dict[str, list[str]]:
    """All material by label: a language, or a language typed in Latin letters."""
    found: dict[str, list[str]] = defaultdict(list)
    for language in LANGUAGES:
        found[language] += written(language)
        for text in (*messages(language), *messages(language, "notes")):
            strange = language in OWN_LETTERS and in_latin(plain(text))
            found[language + LATIN if strange else language].append(text)
            if language in CYRILLIC and not strange:
                found[language + LATIN] += typed(text.lower(), language)
    return dict(sorted(found.items()))


def typed(text: str, language: str) -> list[str]:
    """The same in Latin letters: each sound in its most telling spelling, and in its shortest."""
    spelled = {letter: ways for letter, ways in spellings(language).items() if len(letter) == 1}
    silent = dict.fromkeys("ьъ'’", "") | {"э": "e"}
    ways = (str.maketrans(silent | {letter: each[way] for letter, each in spelled.items()}) for way in (0, -1))
    return [text.translate(way) for way in ways]


def weights(material: dict[str, list[str]]) -> np.ndarray:
    """How much likelier a piece is in one language than in all of them together, as bytes."""
    counts = np.zeros((len(material), BUCKETS))
    for row, said in zip(counts, material.values(), strict=True):
        for text in said:
            words = plain(text)
            np.add.at(row, pieces(words), 1.0)
            if (bare := without_accents(words)) != words:
                np.add.at(row, pieces(bare), WITHOUT_ACCENTS)
    shares = counts / counts.sum(axis=1, keepdims=True)
    everywhere = np.maximum(shares.mean(axis=0, keepdims=True), 1e-9)
    mixed = (shares + RARE * everywhere) / (1 + RARE)
    worth = np.clip(np.log(np.maximum(mixed / everywhere, 1e-9)), LOWEST, HIGHEST)
    return np.round((worth - LOWEST) / (HIGHEST - LOWEST) * 255).astype(np.uint8)


def main() -> None:
    material = texts()
    np.savez_compressed(TARGET, labels=np.array(list(material)), weights=weights(material))
    print(f"{TARGET.name}: {TARGET.stat().st_size // 1000} kB, {len(material)} labels")  # noqa: T201


if __name__ == "__main__":
    main()
