"""From–to ("11.30-1.15"), bare hours that a word makes into times ("om 930"), and the half of the day they are in."""

from dataclasses import replace
from datetime import time

from care.facts import CareForm
from care.shorthand import hints, lengths, topics, words
from care.shorthand.clock import low_at, merge, said, sweep
from care.shorthand.tokens import Clock, Kind, Token

_AFTER_BARE_HOUR = words.among(
    "wakker uur gegeten geslapen gehaald opgehaald gebracht naar in al weer op en of and or ipv tot to"
)
_PREPOSITIONS = {False: words.among("om rond vanaf omstreeks @"), True: words.among("at around from @")}
_INSTEAD = frozenset(["ipv", "i.p.v.", "instead"])
_DAY_WORDS = words.among("open dicht wennen wendag aanwezig komt blijft opvang ophalen gehaald gebracht brengen halen")


def read_times(tokens: list[Token], language: str) -> list[Token]:
    """The passes in order: words, lengths, spans, and what stands after a preposition."""
    tokens = sweep(tokens, lambda i, row: said(i, row, language))
    tokens = sweep(tokens, lengths.length_in_words)
    tokens = lengths.hours(tokens)
    tokens = sweep(tokens, lengths.joined_length)
    tokens = _spans(tokens)
    return _after_preposition(tokens, language)


def compact(token: Token) -> Clock | None:
    """ "930", "1245": three or four digits that make a time of the day."""
    if token.kind is not Kind.NUMBER or not token.text.isdigit() or len(token.text) not in (3, 4):
        return None
    hour, minute = int(token.text[:-2]), int(token.text[-2:])
    return Clock(hour, minute, sure=hour > 12 or token.text[0] == "0") if hour < 24 and minute < 60 else None


def bare(token: Token) -> Clock | None:
    """A number that could be an hour."""
    if (
        token.kind is not Kind.NUMBER
        or not token.text.isdigit()
        or len(token.text) > 2
        or not 1 <= int(token.text) <= 23
    ):
        return None
    return Clock(int(token.text), 0, sure=int(token.text) > 12)


def _spans(row: list[Token]) -> list[Token]:
    heads = topics.topics(row)

    def rule(i: int, tokens: list[Token]) -> tuple[Token, int] | None:
        return _span(i, tokens, heads[i])

    return sweep(row, rule)


def _span(i: int, row: list[Token], head: str) -> tuple[Token, int] | None:
    end = i + 2
    if [low_at(row, i + 1), low_at(row, i + 2), low_at(row, i + 3)] == ["tot", "en", "met"]:
        end = i + 4
    if end >= len(row):
        return None
    left, right, link = row[i], row[end], row[i + 1].low
    between = link in ("en", "and") and low_at(row, i - 1) in ("tussen", "between")
    slash = link == "/" and head == "S"
    if not (link in hints.UNTIL or between or slash):
        return None
    start = left.clock or bare(left) or compact(left)
    stop = right.clock or bare(right) or compact(right)
    if start is None or stop is None or not _believable(row, i, end, head):
        return None
    return merge(row, i, end + 1, Kind.SPAN, clock=start, until=stop), end + 1


def _believable(row: list[Token], i: int, end: int, head: str) -> bool:
    """Two bare numbers are hours only where the clause speaks of sleep or of the day's hours."""
    left, right = row[i], row[end]
    spaced = row[i + 1].kind is Kind.MARK and row[i + 1].start > left.end
    after = row[end + 1] if end + 1 < len(row) else None
    counted = after is not None and after.kind is Kind.WORD and words.sign(after.low, "nl") in "UFWPBKui"
    if right.clock is None and spaced and counted:
        return False
    if left.clock or right.clock or (compact(left) and compact(right)):
        return True
    if head == "S":
        return True
    clause = {token.low for token in topics.clause(row, i)}
    return bool(clause & _DAY_WORDS) and low_at(row, i - 1) in ("van", "tussen", "from", "between")


def _after_preposition(row: list[Token], language: str) -> list[Token]:
    """ "om 9", "rond 930", "vanaf 3", "10.30 ipv 11"."""
    done = list(row)
    for i in range(1, len(row)):
        hour, packed = bare(row[i]), compact(row[i])
        before, after = low_at(row, i - 1), row[i + 1] if i + 1 < len(row) else None
        ends = (
            after is None
            or after.kind is not Kind.WORD
            or after.low in _AFTER_BARE_HOUR
            or words.sign(after.low, "nl") in "BKS"
        )
        ends = ends and (after is None or after.text not in ("-", "/", "+"))
        instead = before in _INSTEAD and done[i - 2].kind is Kind.CLOCK
        instead = instead or (before == "van" and i > 2 and low_at(row, i - 2) in ("plaats",))
        if before in _PREPOSITIONS[language == "en"] or instead:
            clock = packed or (hour if ends or instead else None)
            if clock:
                done[i] = replace(row[i], kind=Kind.CLOCK, clock=clock)
    return done


def settle(row: list[Token], form: CareForm) -> list[Token]:
    """Give every clock time its half of the day: a nursery's four o'clock is 16:00."""
    done: list[Token] = []
    for index, token in enumerate(row):
        if token.clock is None:
            done.append(token)
            continue
        said = {other.low for other in topics.sentence(row, index)}
        early, late = bool(said & hints.MORNING), bool(said & hints.EVENING)
        if token.until is None:
            done.append(replace(token, at=_of_day(token.clock, form, early=early, late=late)))
        else:
            start, end = _both(token.clock, token.until, form, early=early, late=late)
            done.append(replace(token, at=start, to=end))
    return done


def _of_day(clock: Clock, form: CareForm, *, early: bool, late: bool) -> time:
    hour = clock.hour
    if not clock.sure and hour <= 12:
        first_afternoon = 5 if form is CareForm.GASTOUDER else 6
        if (late and 5 <= hour < 12) or (1 <= hour <= first_afternoon and not early):
            hour += 12
    return time(hour % 24, clock.minute)


def _both(start: Clock, end: Clock, form: CareForm, *, early: bool, late: bool) -> tuple[time, time]:
    """The two ends together: "11.30-1.15" runs past noon, "6.30-8.30" does not."""
    early = early or (start.hour == 6 and not start.sure and 6 < end.hour <= 12)
    first = _of_day(start, form, early=early, late=late)
    last = _of_day(end, form, early=early, late=late)
    if last <= first and not end.sure and end.hour <= 12 and end.hour + 12 < 24:
        later = time(end.hour + 12, end.minute) if end.hour < 12 else time(12, end.minute)
        last = later if later > first else last
    return first, last
