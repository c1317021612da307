"""chrF: how alike a translation is to one that a person made, by the runs of signs that both have (Popović 2015)."""

from collections import Counter
from collections.abc import Iterable, Iterator

_LONGEST = 6
_RECALL = 2.0  # recall counts twice, as is usual


def chrf(pairs: Iterable[tuple[str, str]]) -> float:
    """Of (translation, reference) pairs together, 0 to 100; spaces do not count."""
    same, made, wanted = ([0] * _LONGEST for _ in range(3))
    for translation, reference in pairs:
        for order in range(_LONGEST):
            here, there = (Counter(_runs(text, order + 1)) for text in (translation, reference))
            same[order] += (here & there).total()
            made[order] += here.total()
            wanted[order] += there.total()
    counted = [counts for counts in zip(same, made, wanted, strict=True) if counts[1] and counts[2]]
    if not counted:
        return 0.0
    precision = sum(both / here for both, here, _ in counted) / len(counted)
    recall = sum(both / there for both, _, there in counted) / len(counted)
    weighted = _RECALL**2 * precision + recall
    return 100 * (1 + _RECALL**2) * precision * recall / weighted if weighted else 0.0


def _runs(text: str, length: int) -> Iterator[str]:
    plain = "".join(text.split())
    return (plain[start : start + length] for start in range(len(plain) - length + 1))
