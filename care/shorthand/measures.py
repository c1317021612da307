"""Numbers whose unit went without saying: millilitres after a bottle, degrees after "temp"."""

from dataclasses import replace

from care.shorthand import topics, words
from care.shorthand.clock import merge
from care.shorthand.spans import bare, compact
from care.shorthand.tokens import Kind, Token

_OF = frozenset(["vd", "v/d", "v.d", "v", "van", "/", "vdd"])
_LEAST, _MOST = 10, 400
_FEWEST_COUNTED = 30
_LEAST_ALONE = 20
_SURELY_TIME = 260


def read_measures(row: list[Token], language: str) -> list[Token]:
    row = _portions(row, language)
    row = _bottles(row)
    return _degrees(row)


def _ml(token: Token) -> bool:
    """Could be millilitres of a bottle."""
    if token.kind is Kind.AMOUNT:
        return token.unit == "ml"
    whole = token.kind is Kind.NUMBER and token.text.isdigit()
    return whole and token.number is not None and _LEAST <= token.number <= _MOST


def _portions(row: list[Token], language: str) -> list[Token]:
    """ "90 vd 150", "120/150", in English "90 of 150"."""
    heads = topics.topics(row)
    done: list[Token] = []
    i = 0
    while i < len(row):
        end = _portion_end(row, i, heads[i], language)
        if end is None:
            done.append(row[i])
            i += 1
        else:
            done.append(merge(row, i, end + 1, Kind.PORTION, number=row[i].number, offered=row[end].number))
            i = end + 1
    return done


def _portion_end(row: list[Token], i: int, head: str, language: str) -> int | None:
    if i + 2 >= len(row) or not _ml(row[i]):
        return None
    link = row[i + 1].low
    if link not in _OF and not (language == "en" and link == "of"):
        return None
    end = i + 3 if row[i + 2].low in ("de", "the") else i + 2
    if end >= len(row) or not _ml(row[end]):
        return None
    drunk, offered = row[i].number, row[end].number
    if drunk is None or offered is None or drunk > offered or offered < 30:
        return None
    says_so = head == "B" or row[i + 1].low in ("vd", "v/d", "v.d") or Kind.AMOUNT in (row[i].kind, row[end].kind)
    says_so = says_so or any(words.sign(t.low, "nl") == "d" for t in topics.clause(row, i))
    return end if says_so and not _counts(row, end) else None


def _counts(row: list[Token], i: int) -> bool:
    """The number counts the things named after it ("2 luiers"), so it is no measure of its own."""
    after = row[i + 1] if i + 1 < len(row) else None
    if after is None or after.kind is not Kind.WORD:
        return False
    sign = words.sign(after.low, "nl")
    return sign in "UFWPui" or (sign == "w" and (row[i].number or 0) < _FEWEST_COUNTED)


def _bottles(row: list[Token]) -> list[Token]:
    """ "fl 930 160": the first number is a time, the last one millilitres."""
    heads = topics.topics(row)
    done = list(row)
    numbers: list[int] = []
    for i in range(len(row) + 1):
        open_run = i < len(row) and heads[i] == "B" and not topics.ends_clause(row[i])
        if open_run and row[i].kind is Kind.NUMBER and not _counts(row, i):
            numbers.append(i)
        if not open_run or (i < len(row) and words.sign(row[i].low, "nl") in "BK" and numbers and numbers[-1] < i):
            _settle_run(row, done, numbers)
            numbers = []
    return done


def _settle_run(row: list[Token], done: list[Token], numbers: list[int]) -> None:
    if not numbers:
        return
    clause = topics.clause(row, numbers[0])
    clocks = any(token.kind is Kind.CLOCK for token in clause)
    amounts = any(token.kind is Kind.PORTION or (token.kind is Kind.AMOUNT and token.unit == "ml") for token in clause)
    if len(numbers) == 1:
        done[numbers[0]] = _lone(row[numbers[0]], amounts=amounts)
    elif clocks:
        for index in numbers:
            done[index] = _lone(row[index], amounts=amounts)
    elif len(numbers) % 2 == 0:
        for first, second in zip(numbers[::2], numbers[1::2], strict=True):
            done[first], done[second] = _pair(row[first], row[second])


def _lone(token: Token, *, amounts: bool) -> Token:
    """One number: a time beside an amount that has its unit, else millilitres where it can be."""
    clock = compact(token) or (bare(token) if amounts else None)
    if clock and (amounts or not _ml(token)):
        return replace(token, kind=Kind.CLOCK, clock=clock)
    if _ml(token) and not amounts and (token.number or 0) >= _LEAST_ALONE:
        return _as_ml(token)
    return token


def _pair(first: Token, second: Token) -> tuple[Token, Token]:
    """ "930 160" is a time and an amount; "130 150" could be two amounts and is left as it was typed."""
    doubtful = _ml(first) and (first.number or 0) <= _SURELY_TIME and bare(first) is None
    clock, packed = bare(first) or compact(first), compact(second)
    if clock and _ml(second) and not doubtful:
        return replace(first, kind=Kind.CLOCK, clock=clock), _as_ml(second)
    if doubtful and packed and not _ml(second):
        return _as_ml(first), replace(second, kind=Kind.CLOCK, clock=packed)
    return first, second


def _as_ml(token: Token) -> Token:
    return replace(token, kind=Kind.AMOUNT, unit="ml")


def _degrees(row: list[Token]) -> list[Token]:
    """ "temp 38", "39 koorts", "T 38.2": whole degrees need a word that says so."""
    done = list(row)
    for i, token in enumerate(row):
        if token.kind is not Kind.NUMBER or token.number is None or not 34 <= token.number < 43:
            continue
        before = row[i - 1] if i else None
        if before is not None and before.text == ":" and i > 1:
            before = row[i - 2]
        after = row[i + 1].low if i + 1 < len(row) else ""
        named = before is not None and (
            words.sign(before.low, "nl") == "Y" or before.text == "T" or before.low in ("koorts", "fever")
        )
        if named or after in ("koorts", "fever"):
            done[i] = replace(token, kind=Kind.TEMPERATURE)
    return done
