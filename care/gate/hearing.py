"""What learned evidence weighs: it holds a sentence that speaks of the matter, seldom one that no word gives away."""

from care.gate import tables
from care.gate.cutting import stands_alone
from care.gate.findings import ALONE, BESIDE_CARE, CERTAIN, ENOUGH, Concern
from care.gate.patterns import first
from care.gate.sentences import Span
from care.gate.typed import Typed

_FEW = 8


def is_enough(chance: float, concern: Concern, text: str, span: Span, row: Typed, *, harmless: bool) -> bool:
    """Whether evidence this strong holds the sentence, where no rule did.

    Facts of the day are never held for it, nor are a few words or plain care that hold no word of the matter.
    """
    if chance < ENOUGH[concern] or stands_alone(text, span):
        return False
    caring = first(tables.care(), row.line) is not None
    if first(tables.rules()[concern].trace, row.line) is None:
        told = sum(word.plain[:1].isalpha() for word in row.words)
        return chance >= ALONE and told > _FEW and not caring and not harmless
    if harmless:
        return chance >= CERTAIN
    return chance >= (max(BESIDE_CARE, ENOUGH[concern]) if caring else ENOUGH[concern])
