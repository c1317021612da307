"""Plain language (B1): what a tired parent, and a machine that translates, take in at once."""

import re

_MOST_WORDS = 12  # of a sentence in plain Dutch
_MOST_CLAUSES = 3
_WORD = re.compile(r"[^\W_]+(?:['’.:,-][^\W_]+)*")


def is_winding(sentence: str) -> bool:
    """Whether a sentence is longer than plain language is, or goes on after each comma. Only a hint follows."""
    return len(_WORD.findall(sentence)) > _MOST_WORDS or len(re.findall(r"[,;](?=\s)", sentence)) >= _MOST_CLAUSES
