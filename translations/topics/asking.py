"""Whether a parent's words wait for an answer: a question, or a wish to be called (R1, R18).

Words that only tell something are done with once they are read. Nothing here decides who reads them.
"""

import re

from translations.topics.lexicon import only_a_call
from translations.topics.pieces import pieces

_QUESTION = re.compile(r"[?？؟⸮፧]")


def asks(text: str, language: str) -> bool:
    """Whether somebody is to answer these words."""
    return bool(_QUESTION.search(text)) or wants_a_call(text, language)


def wants_a_call(text: str, language: str) -> bool:
    """Whether a sentence of it, or a part of one, asks for a call and for nothing else."""
    sentences = pieces(text, language)
    said = [clause for sentence in sentences for clause in ("".join(sentence), *sentence)]
    return any(only_a_call(one, language) for one in said)
