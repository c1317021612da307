"""What a number is about: the nearest sleep, bottle or rest word of its clause, or of the clause it goes on from."""

from care.shorthand import words
from care.shorthand.tokens import Kind, Token

_SENTENCE_END = frozenset(".!?…\n")
_CLAUSE_END = _SENTENCE_END | frozenset(",;|•·")
_HEADS = {"S": "S", "z": "S", "B": "B", "K": "B", "r": "r"}


def ends_sentence(token: Token) -> bool:
    return token.kind is Kind.MARK and token.text[0] in _SENTENCE_END


def ends_clause(token: Token) -> bool:
    return token.kind is Kind.EMOJI or (token.kind is Kind.MARK and token.text[0] in _CLAUSE_END)


def _around(row: list[Token], index: int, *, sentence_only: bool) -> list[Token]:
    stop = ends_sentence if sentence_only else ends_clause
    start, end = index, index
    while start > 0 and not stop(row[start - 1]):
        start -= 1
    while end < len(row) and not stop(row[end]):
        end += 1
    return row[start:end]


def clause(row: list[Token], index: int) -> list[Token]:
    return _around(row, index, sentence_only=False)


def sentence(row: list[Token], index: int) -> list[Token]:
    return _around(row, index, sentence_only=True)


def topics(row: list[Token]) -> list[str]:
    """Per token "S", "B", "r" or "" (nothing that takes times or amounts)."""
    found = [""] * len(row)
    carried = ""
    start = 0
    for end in range(len(row) + 1):
        if end < len(row) and not ends_clause(row[end]):
            continue
        carried = _fill(row, found, start, end, carried)
        start = end + 1
    return found


def _in_brackets(row: list[Token], start: int, end: int) -> set[int]:
    """A remark in brackets does not change what the clause is about."""
    texts = [token.text for token in row[start:end]]
    if "(" not in texts or ")" not in texts:
        return set()
    return set(range(start + texts.index("("), start + texts.index(")") + 1))


def _fill(row: list[Token], found: list[str], start: int, end: int, carried: str) -> str:
    """Mark one clause; a clause without words of its own goes on about what the last one was about."""
    heads = [(i, _HEADS[s]) for i in range(start, end) if (s := words.sign(row[i].low, "nl")) in _HEADS]
    if not heads:
        remark = _in_brackets(row, start, end)
        own = [
            t
            for i, t in enumerate(row[start:end], start)
            if i not in remark
            and t.kind is Kind.WORD
            and words.sign(t.low, "nl") not in "+omvahdf_"
            and t.low not in _LINKS
        ]
        current = "" if own else carried
        found[start:end] = [current] * (end - start)
        return current if not own else ""
    current = heads[0][1]
    at = dict(heads)
    for index in range(start, end):
        current = at.get(index, current)
        found[index] = current
    return current


_LINKS = words.among("of tot half kwart kwartier over voor vd v van uur to till until past quarter")
