"""The checked phrase that says nearly what a typed sentence says, to be offered and never put in its place by itself.

It adds nothing: every word of one of its written forms stands in the sentence, each clause of it within one clause, and
what turns a meaning (negations, numbers, times, people, "almost") is the same on both sides, and a negation stands
before the same word. What it leaves out is little, and the worker sees it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from translations import guard_words
from translations.matching import Index
from translations.phrase_files import Entry
from translations.phrase_habits import habits, kept
from translations.phrase_stems import bearing, stem
from translations.phrase_tokens import Token, is_question
from translations.phrase_walk import Cast, Form

_LONGEST = 30
_CHILD = "{name}"


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a sentence or a form in order, those of each clause, what turns its meaning, and whether it asks."""

    order: tuple[str, ...]

    clauses: tuple[frozenset[str], ...]
    content: frozenset[str]
    turning: frozenset[str]
    asks: bool


class Near:
    """The forms of one language in which phrases can be offered: those with no slot but the child's name."""

    def __init__(self, language: str, index: Index, entries: Collection[Entry]) -> None:
        self._language = language
        self._index = index
        self._ways = bearing(language)
        offered = {entry.key for entry in entries if entry.slots <= {"name"}}
        speaking = {habits(language).we, *habits(language).addressed}
        self._people = frozenset(stem(word, language) for word in kept(language, "people") - speaking)
        self._negations = frozenset(stem(word, language) for word in kept(language, "negations"))
        forms = [form for form in index.forms if form.key in offered] if self._ways else []
        self._forms = [(form, self._said(form.row)) for form in forms]

    def find(self, sentence: str, cast: Cast, subject: str | None) -> str | None:
        """The key of the one phrase that is nearest; None where none is near, or where two are as near."""
        row = [token for token in self._index.row(sentence, cast) if not token.idle]
        own = frozenset(Cast.of((subject,)).names) if subject else frozenset()
        if self._ways is None or not row or len(row) > _LONGEST or any(token.slot for token in row):
            return None
        if _is_of_another(row, cast, own, self._language):
            return None
        said = self._said(row, own)
        near: dict[tuple[int, int], set[str]] = {}
        for form, wanted in self._forms:
            if self._fits(said, wanted) and (subject or "{name}" not in form.text) and self._agrees(sentence, form):
                worth = len(said.content - wanted.content), -len(wanted.content)
                near.setdefault(worth, set()).add(form.key)
        best = near[min(near)] if near else set()
        return next(iter(best)) if len(best) == 1 else None

    def _fits(self, said: _Said, wanted: _Said) -> bool:
        """Whether all of the form is said, each clause of it within one, and not too much besides."""
        if not wanted.content <= said.content or wanted.asks != said.asks:
            return False
        more = said.content - wanted.content
        aside = any(clause & more and not clause & wanted.content for clause in said.clauses)
        if aside or len(more) > len(wanted.content):
            return False
        whole = all(any(clause <= one for one in said.clauses) for clause in wanted.clauses)
        return whole and said.turning == wanted.turning and _told_alike(said, wanted, self._people)

    def _said(self, row: Sequence[Token], own: Collection[str] = ()) -> _Said:
        ways, language = self._ways, self._language
        assert ways is not None
        clauses: list[set[str]] = [set()]
        order, turning, content = list[str](), set[str](), set[str]()
        for token in row:
            bare = stem(token.word, language)
            if token.slot or token.word in own or token.word == habits(language).pronoun:
                order.append(_CHILD)
            elif token.word in ways.turning:
                order.append(bare)
                turning.add(bare)
            elif token.word not in ways.idle | ways.cuts:
                order.append(bare)
                clauses[-1].add(bare)
                content |= {bare} if token.word not in ways.small else set()
            if token.word in ways.cuts or token.ends:
                clauses.append(set())
        spoken = [stem(token.word, language) for token in row if token.word not in ways.degrees]
        turning |= {f"{no} {turned}" for no, turned in pairwise([*spoken, ""]) if no in self._negations}
        asks = any(token.question for token in row) or is_question(tuple(row), len(row) - 1, language)
        kept_apart = tuple(frozenset(clause) for clause in clauses if clause)
        return _Said(tuple(order), kept_apart, frozenset(content), frozenset(turning), asks)

    def _agrees(self, sentence: str, form: Form) -> bool:
        """The guard's own eyes: as often no, the same numbers, the same days."""
        here, there = (guard_words.negations(text, self._language) for text in (sentence, form.text))
        if guard_words.UNSURE in (*here, *there) or sum(here) != sum(there):
            return False
        values = (guard_words.values(text, self._language) for text in (sentence, form.text))
        days = [guard_words.days(text, self._language) for text in (sentence, form.text)]
        return guard_words.same_values(*values) and _later(days[0]) == _later(days[1])


def _later(days: Sequence[str]) -> list[str]:
    return [day for day in days if day != "today"]


def _is_of_another(row: Sequence[Token], cast: Cast, own: frozenset[str], language: str) -> bool:
    """Whether somebody else is named in a sentence that does not begin with the child it is about."""
    named = any(token.word in cast and token.word not in own for token in row)
    return named and row[0].word not in own | {habits(language).pronoun}


def _told_alike(said: _Said, wanted: _Said, people: frozenset[str]) -> bool:
    """Where somebody else than the child is in it, who does what to whom hangs on the order of the words."""
    if not people & wanted.turning:
        return True
    if _CHILD in said.order and _CHILD not in wanted.order and said.order[0] != _CHILD:
        return False
    left, about_it = iter(said.order), _CHILD in said.order or wanted.order[0] != _CHILD
    return all(word in left for word in (wanted.order if about_it else wanted.order[1:]))
