"""Children whose name is not in the roster, where use alone makes it sure that a child is named."""

from care.gate.names import Match, Named
from care.gate.persons import AND
from care.gate.tables import name_words
from care.gate.typed import Word

_FAR = 8
_SHORTEST = 2


def strangers(words: tuple[Word, ...], known: list[Named], children: list[Named]) -> list[Named]:
    """ "een meisje genaamd Eva", "gebeten door Noah", "Noah beet hem", "kleine Abdel": children the roster lacks."""
    taken = {at for named in known for at in range(named.first, named.last + 1)}
    found: list[Named] = []
    for at, word in enumerate(words):
        if at not in taken and _may_be_name(word, at) and _is_child_here(words, at):
            found.append(_named(words, at))
            taken.add(at)
    mates = {one.first for one in [*children, *found]}
    for at in range(len(words)):
        if at not in taken and _is_proper(words, at) and _is_mate(words, at, mates):
            found.append(_named(words, at))
            taken.add(at)
            mates.add(at)
    return found


def _named(words: tuple[Word, ...], at: int) -> Named:
    return Named(at, at, words[at].plain, own=False, match=Match.EXACT)


def _is_proper(words: tuple[Word, ...], at: int) -> bool:
    """A capital inside a sentence that no shop, town, toy, book or ordinary word has."""
    lists, word = name_words().lists, words[at]
    outside = lists["no_child"] | lists["place"] | lists["stop_capital"] | lists["title"] | lists["ordinary"]
    titled = at > 0 and words[at - 1].plain in lists["title"]
    told = any(one.plain in lists["story"] for one in words)
    name = at > 0 and word.raw[:1].isalpha() and word.is_name_like and len(word.raw) > _SHORTEST
    return name and not titled and not told and word.plain not in outside and word.plain not in name_words().kinds


def _is_mate(words: tuple[Word, ...], at: int, mates: set[int]) -> bool:
    """ "kleine Abdel en Juultje", "speelde met Kofi en Ama": a small one, or joined to a child, or two that play."""
    lists = name_words().lists
    row = [word.plain for word in words]
    if row[at - 1] in lists["small"] and not (words[at - 1].is_name_like and at > 1):
        return True
    joined = at > 1 and row[at - 1] in AND
    if joined and at - 2 in mates:
        return True
    plays = bool(lists["played"] & set(row))
    staff = bool((lists["creature"] | lists["title"]) & set(row[at + 1 : at + 6]))
    first_of_two = at + 2 < len(row) and row[at + 1] in AND and _is_proper(words, at + 2)
    return first_of_two and row[at - 1] in lists["together"] and plays and not staff


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
