"""Children whose name is not in the roster, where use alone makes it sure that a child is named."""

from care.gate.names import Match, Named
from care.gate.tables import name_words
from care.gate.typed import Word

_FAR = 8


def strangers(words: tuple[Word, ...], known: list[Named]) -> list[Named]:
    """ "een meisje genaamd Eva", "gebeten door Noah", "Noah beet hem": names of children that the roster lacks."""
    taken = {at for named in known for at in range(named.first, named.last + 1)}
    found: list[Named] = []
    for at, word in enumerate(words):
        if at not in taken and _may_be_name(word, at) and _is_child_here(words, at):
            found.append(Named(at, at, word.plain, own=False, match=Match.EXACT))
    return found


def _may_be_name(word: Word, at: int) -> bool:
    if not word.raw[:1].isalpha() or word.plain in name_words().lists["stop_capital"]:
        return False
    return (at > 0 and word.is_name_like) or word.plain in name_words().lists["common"]


def _is_child_here(words: tuple[Word, ...], at: int) -> bool:
    row = [word.plain for word in words]
    before, after = row[max(0, at - 4) : at], row[at + 1 : at + 4]
    lists = name_words().lists
    prior = before[-1] if before else ""
    earlier = row[max(0, at - _FAR) : at]
    about_child = any(word in lists["child"] for word in earlier)
    called = prior in lists["named"] and about_child
    apposed = prior in (",", "(") and about_child and words[at].is_name_like and bool(lists["hurt"] & set(row))
    presented = prior in lists["child"] and prior not in ("baby", "kind", "child", "friend", "girl", "boy")
    hurt_by = prior in ("door", "by") and bool(lists["hurt"] & set(before + after))
    hurting = bool(after) and after[0] in lists["hurts"] and bool(lists["victim"] & set(after[1:]))
    has_hurt = (
        bool(after)
        and after[0] in ("heeft", "has")
        and bool(lists["victim"] & set(after))
        and bool(lists["hurt"] & set(after + row[at + 4 : at + 6]))
    )
    return called or apposed or presented or hurt_by or hurting or has_hurt
