"""How far "not for the parents" reaches: such a remark speaks of what was written before or after it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from care.gate.findings import Concern, Finding
from care.gate.sentences import Span

_FEW = 7
_ALL = re.compile(
    r"\b(bovenstaande|hierboven|hele|heel dit|alles|dit bericht|deze overdracht)\b"
    r"|\b(above|whole|everything|this (message|note))\b",
    re.IGNORECASE,
)
_COLON = re.compile(r":(?=\s|$)")


def widened(text: str, spans: Sequence[Span], found: Sequence[Finding]) -> list[Finding]:
    """The findings, with every bare remark that something must stay inside stretched over what it speaks of."""
    return [_stretched(text, spans, one) if one.concern is Concern.NOT_FOR_PARENTS else one for one in found]


def _stretched(text: str, spans: Sequence[Span], finding: Finding) -> Finding:
    at = next((i for i, span in enumerate(spans) if span.start <= finding.start < span.end), None)
    if at is None:
        return finding
    sentence = spans[at]
    if _ALL.search(sentence.of(text)) and at > 0:
        return replace(finding, start=spans[0].start, end=max(finding.end, sentence.end))
    announcing = _COLON.search(text, finding.start, sentence.end)
    if announcing and _is_bare(text[finding.start : announcing.start()]):
        finding = replace(finding, end=sentence.end)
    if not _is_bare(sentence.of(text)):
        return finding
    if at == 0 and len(spans) > 1:
        return replace(finding, start=sentence.start, end=spans[-1].end)
    if announcing:
        told_here = announcing.end() < sentence.end
        return finding if told_here else replace(finding, end=spans[-1].end)
    return replace(finding, start=spans[max(0, at - 1)].start, end=sentence.end)


def _is_bare(words: str) -> bool:
    """Nothing but the remark: few words."""
    return len(re.findall(r"\w+", words)) <= _FEW
