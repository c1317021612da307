"""Sentences as they stand in handovers, made of our own phrases with names, days and times of which none is long."""

from itertools import permutations
from random import Random

from translations.phrase_files import PHRASES, read

NAMES = ("Mila", "Yusuf", "Noor", "Storm", "Roos", "Emma", "Bas", "Aya", "Luuk", "Zofia", "Omar", "Tess")
_DAYS = {"zh": ("今天", "昨天", "星期一", "星期五"), "en": ("today", "yesterday", "Monday", "Friday")}
_BETWEEN = {"zh": "，", "en": ", and "}


def known(language: str, count: int) -> list[str]:
    """Sentences of the phrasebook, which need no machine."""
    random, phrases = Random(1), _phrases(language)  # noqa: S311
    return [_filled(random.choice(phrases), language, random) for _ in range(count)]


def unknown(language: str, count: int) -> list[str]:
    """Two phrases in one sentence, each pair once: the phrasebook does not know it, nor does the memory."""
    random = Random(2)  # noqa: S311
    pairs = random.sample(list(permutations(_phrases(language), 2)), count)
    return [
        _filled(f"{first.rstrip('.!?。！？ ')}{_BETWEEN[language]}{second}", language, random)
        for first, second in pairs
    ]


def _phrases(language: str) -> list[str]:
    return [entry.texts[language] for entry in read(PHRASES) if language in entry.texts]


def _filled(phrase: str, language: str, random: Random) -> str:
    time = f"{random.randint(7, 18)}:{random.choice(('05', '15', '30', '45', '50'))}"
    return phrase.format(
        name=random.choice(NAMES), staff=random.choice(NAMES), day=random.choice(_DAYS[language]), time=time
    )
