"""Whether a thumb that meant one word typed another: one letter left out, doubled, swapped, or a key beside it hit."""

from itertools import pairwise

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _beside() -> frozenset[str]:
    pairs: set[str] = set()
    for row in _ROWS:
        pairs |= {a + b for a, b in pairwise(row)}
    for upper, lower in pairwise(_ROWS):
        pairs |= {a + b for a, b in zip(upper, lower, strict=False)}
        pairs |= {a + b for a, b in zip(upper[1:], lower, strict=False)}
    pairs |= {"dt", "fv", "sz", "ck", "iy", "gh"}
    return frozenset(pairs | {pair[::-1] for pair in pairs})


_NEAR = _beside()


def is_slip(typed: str, meant: str) -> bool:
    """One slip apart, with the first letter right."""
    if typed == meant or not typed or not meant or typed[0] != meant[0] or abs(len(typed) - len(meant)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    if len(typed) < len(meant):
        return typed[at:] == meant[at + 1 :]
    if len(typed) > len(meant):
        extra, around = typed[at], typed[at - 1] + typed[at + 1 : at + 2]
        return typed[at + 1 :] == meant[at:] and any(extra == key or extra + key in _NEAR for key in around)
    if typed[at : at + 2] == meant[at : at + 2][::-1] and typed[at + 2 :] == meant[at + 2 :]:
        return True
    return typed[at] + meant[at] in _NEAR and typed[at + 1 :] == meant[at + 1 :]
