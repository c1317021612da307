"""A message cut where something else may begin: at sentences, commas and connecting words. Nothing is lost."""

import re

from translations.sentences import split
from translations.topics.lexicon import joins

_COMMA = re.compile(r"(?<=[,;،؛，、፣፡])\s*(?!\d)|\s+(?=[-–—]\s)")
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
_FEWEST = 2
_FEWEST_SIGNS = 4
_MOST = 12


def pieces(text: str, language: str) -> list[list[str]]:
    """The sentences of a text, each in its clauses; joined they are the text.

    A clause has at least two words, unless it is a sentence. Twelve pieces at most: in a text of many sentences these
    are not cut, and neighbours count as one.
    """
    sentences = [sentence.before + sentence.text + sentence.after for sentence in split(text)]
    clauses = [_clauses(sentence, language) for sentence in sentences]
    if sum(map(len, clauses)) <= _MOST:
        return clauses
    size = -(-len(sentences) // _MOST)
    return [["".join(sentences[start : start + size])] for start in range(0, len(sentences), size)]


def _clauses(sentence: str, language: str) -> list[str]:
    cuts = {match.end() for match in _COMMA.finditer(sentence)}
    connecting = joins(language)
    if connecting is not None:
        cuts |= {match.end() for match in connecting.finditer(sentence)}
    clauses: list[str] = []
    start = 0
    for cut in sorted(cuts):
        if _long(sentence[start:cut]) and _long(sentence[cut:]):
            clauses.append(sentence[start:cut])
            start = cut
    return [*clauses, sentence[start:]]


def _long(stretch: str) -> bool:
    words = _WORD.findall(stretch)
    signs = sum(1 for word in words if len(word) == 1 and ord(word) > 0x33FF)
    return len(words) - signs + signs // 2 >= _FEWEST if signs < _FEWEST_SIGNS else True
