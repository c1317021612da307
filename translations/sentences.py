"""A note cut into sentences, losing nothing.

Our own splitter: the engine's downloads models when first used, and neither knows that a nursery writes "temp. 38.5".
Emoji are gaps between sentences, because an unknown pictograph makes a translation model drop all that follows it.
"""

import re
from dataclasses import dataclass

_PICTURE = (
    r"[\u2190-\u21FF\u2300-\u23FF\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF\u3030\u303D\u3297\u3299"
    r"\U0001F000-\U0001FAFF]"
)
_JOINED = r"[\uFE0E\uFE0F\u200D\u20E3\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]"
_EMOJI = rf"[0-9#*]\uFE0F?\u20E3|{_PICTURE}(?:{_JOINED}|{_PICTURE})*"
_SMILEY = r"(?<!\S)(?:[:;=]['’]?-?[()DPpO/|]|<3|\^\^)(?!\S)"
_HARD = re.compile(rf"\s*(?:[\r\n\u2028\u2029]+(?:\s*[-•*·–]\s+)?|{_EMOJI}|{_SMILEY})\s*")
_SOFT = re.compile(
    r"(?P<wide>[。！？｡]+[”’」』）]*)\s*|(?P<end>[.!?…؟۔।]+[\"'”’»)\]]*)(?P<space>\s+|(?=[A-ZÀ-Þ][a-zà-ÿ]))"
)
_LIST_MARK = re.compile(r"\s*(?:[-•*·–]\s+)?")
_WORD = re.compile(r"[^\W\d_]")

# "o.a." and its kind announce what follows, whatever its first letter; "enz." may also close a sentence.
_ANNOUNCED = """
b.v bijv blz bv ca dhr dr drs evt fam gem i.p.v i.v.m incl ing ipv ivm jl m.b.t m.i.v mevr mr mvr mw n.a.v nr o.a o.l.v
oa p.p pag plm prof resp t.a.v t.b.v t.e.m t.o.v t.w.v tel temp v.a v.d vgl vlgs z.g e.g i.e mrs ms approx np m.in tzn
ul godz вул ім напр тел örn bkz
"""
_CLOSED = "a.u.b aub d.m.v e.a e.d e.v etc enz gr itd itp m.m m.u.v max min n.v.t nvt s.v.p u vb vs z.s.m"
_ANNOUNCING = frozenset(_ANNOUNCED.split())
_CLOSING = frozenset(_CLOSED.split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` is for the translator; `before` and `after` (space, line ends, emoji) pass it by unchanged."""

    text: str
    before: str = ""
    after: str = ""


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text`: before + text + after of each, joined, is `text` again.

    A text without a single letter is one sentence, since there is nothing to hang it on.
    """
    spans = [span for span in _spans(text) if _WORD.search(text, *span)]
    if not spans:
        return (Sentence(text),) if text else ()
    starts = [start for start, _ in spans]
    ends = [*starts[1:], len(text)]
    return tuple(
        Sentence(text[start:stop], text[: starts[0]] if index == 0 else "", text[stop : ends[index]])
        for index, (start, stop) in enumerate(spans)
    )


def _spans(text: str) -> list[tuple[int, int]]:
    """Where sentences stand, without the blank space around them."""
    spans: list[tuple[int, int]] = []
    mark = _LIST_MARK.match(text)
    at = mark.end() if mark else 0
    for gap in [*_HARD.finditer(text, at), None]:
        stop = gap.start() if gap else len(text)
        spans.extend(_soft_spans(text, at, stop))
        at = gap.end() if gap else stop
    return spans


def _soft_spans(text: str, at: int, stop: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for match in _SOFT.finditer(text, at, stop):
        last = match.end("wide") if match["wide"] else match.end("end")
        if match["wide"] or _ends(text[at : match.start()], match["end"], match["space"], text[match.end() : stop]):
            spans.append((at, last))
            at = match.end()
    rest = text[at:stop].rstrip()
    return [*spans, (at, at + len(rest))] if rest else spans


def _ends(before: str, mark: str, space: str, after: str) -> bool:
    """Whether a full stop (or its like) after `before` closes the sentence."""
    if not after:
        return True
    capital = after[0].isupper() or not (after[0].islower() or after[0].isdigit())
    word = before.split()[-1].lower().lstrip("(\"'“‘«[") if before.split() else ""
    if not space:  # "alles.Ze sliep": a thumb forgot the space, unless this is an address
        return len(word) > 1 and word.isalpha() and mark[0] in ".!?" and not re.match(r"\S*[.@/]\w", after)
    if mark[0] in "!?؟۔।":
        return True
    if mark[0] == "…" or mark.startswith(".."):
        return capital
    if word in _ANNOUNCING:
        return False
    if word in _CLOSING:
        return capital
    if len(word) == 1 and word.isalpha():  # an initial: "A. de Vries"
        return False
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        return capital
    if word[-1:].isdigit():  # "1. Luiers" numbers a list, "om 12. Daarna" ends
        return capital and before.strip() != word
    return True
