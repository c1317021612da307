"""Plain language (B1): what a tired parent, and a machine that translates, take in at once; what tells nothing."""

import re

_MOST_WORDS = 12  # of a sentence in plain Dutch
_MOST_CLAUSES = 3
_NOTHING_SAID = re.compile(
    r"""(?:(?:verder|vandaag|er|zijn|waren|was|had|we|geen|bijz(?:onderheden)?|niets?|niks|bijzonders?|te|melden
    |alles|ging|is|goed|prima|ok[eé]?|gewone|dag
    |today|there|were|no|particulars|nothing|special|to|report|everything|all|went|fine|well|good|normal|day)\b[\s.,!:)-]*)+""",
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['’.:,-][^\W_]+)*")


def is_winding(sentence: str) -> bool:
    """Whether a sentence is longer than plain language is, or goes on after each comma. Only a hint follows."""
    return len(_WORD.findall(sentence)) > _MOST_WORDS or len(re.findall(r"[,;](?=\s)", sentence)) >= _MOST_CLAUSES


def says_nothing(note: str) -> bool:
    """Whether the words come down to "geen bijzonderheden", of which no parent learns anything (R27)."""
    return _NOTHING_SAID.fullmatch(note.strip()) is not None
