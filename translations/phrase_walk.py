"""One search through the written forms, word by word, with the few liberties that a language's grammar allows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translations.phrase_habits import Habits, fold, habits
from translations.phrase_slots import PEOPLE, READERS
from translations.phrase_tokens import Token
from translations.phrase_values import Value
from translations.typos import Words

_TOKENS_PER_SLIP = 2
_RATHER_THE_CHILD = 9


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an entry, ready to be compared.

    `asks`: it is a question, whatever mark is typed; `today`:
    it tells of today, so that the word itself may come or go; `perfect`: its "Mila heeft" may go ("goed geslapen").
    """

    key: str
    text: str
    row: tuple[Token, ...]
    asks: bool = False
    today: bool = False
    perfect: bool = False

    @property
    def shape(self) -> tuple[str, ...]:
        return tuple(token.step for token in self.row)

    @property
    def sentences(self) -> int:
        return 1 + sum(token.stop or token.question for token in self.row[:-1])


@dataclass(frozen=True, slots=True)
class Cast:
    """Who may be meant: the children and the colleagues, by their names in lower case. Without names, whoever."""

    names: Mapping[str, tuple[str, ...]]
    staff: Mapping[str, tuple[str, ...]]

    @staticmethod
    def of(names: Sequence[str], staff: Sequence[str] = ()) -> "Cast":
        return Cast(_by_fold(names), _by_fold(staff))

    def __contains__(self, word: str) -> bool:
        return word in self.names or word in self.staff


@dataclass(frozen=True, slots=True)
class Hit:
    """A form that fits, what stands in its slots, where in the text each of its words ends, and what was left out."""

    form: Form
    values: Mapping[str, Value]
    ends: tuple[int, ...]
    liberties: int

    @property
    def own_words(self) -> int:
        return sum(not token.slot for token in self.form.row)


@dataclass(slots=True)
class Node:
    words: dict[str, "Node"] = field(default_factory=dict)
    slots: dict[str, tuple[Token, "Node"]] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)
    _gaps: tuple[tuple[int, bool, "Node"], ...] | None = None

    def plant(self, form: Form) -> None:
        node = self
        for token in form.row:
            if token.slot:
                node = node.slots.setdefault(token.step, (token, Node()))[1]
            else:
                node = node.words.setdefault(token.word, Node())
        node.forms.append(form)

    def gaps(self, ways: Habits) -> tuple[tuple[int, bool, "Node"], ...]:
        """What may be left out here: how many words, whether it is "today", and what follows them."""
        if self._gaps is None:
            plain = [(1, word == ways.today, self.words[word]) for word in self.words if word in ways.droppable]
            whose = [(2, False, self.words[word].name) for word in ways.of if word in self.words]
            self._gaps = (*plain, *((count, today, node) for count, today, node in whose if node))
        return self._gaps

    @property
    def name(self) -> "Node | None":
        """What follows a child's bare name here."""
        found = self.slots.get("{name}")
        return found[1] if found else None


@dataclass(frozen=True, slots=True)
class _Path:
    """How a place in the tree was reached."""

    values: Mapping[str, Value] = field(default_factory=dict)
    ends: tuple[int, ...] = ()
    slips: int = 0
    liberties: int = 0
    today: bool = False
    perfect: bool = False

    def past(self, end: int, slips: int = 0) -> "_Path":
        ends = (*self.ends, end)
        return _Path(self.values, ends, self.slips + slips, self.liberties, self.today, self.perfect)

    def filled(self, slot: str, value: Value, end: int) -> "_Path":
        values, ends = {**self.values, slot: value}, (*self.ends, end)
        return _Path(values, ends, self.slips, self.liberties, self.today, self.perfect)

    def without(self, count: int, *, at: int = 0, today: bool = False, perfect: bool = False, cost: int = 1) -> "_Path":
        """With `count` words of the form left out, or with a "today" that the form does not have."""
        ends, liberties = self.ends + (at,) * count, self.liberties + cost
        return _Path(self.values, ends, self.slips, liberties, self.today or today, self.perfect or perfect)


class Walk:
    """One search through the tree."""

    def __init__(self, language: str, row: tuple[Token, ...], cast: Cast, known: Words, *, shouted: bool) -> None:
        self._language, self._row, self._cast, self._known = language, row, cast, known
        self._ways = habits(language)
        self._shouted = shouted
        self._patience = max(1, len(row) // _TOKENS_PER_SLIP)

    def hits(self, root: Node) -> Iterator[Hit]:
        yield from self._from(root, 0, _Path())
        yield from self._without_subject(root, 0, _Path())
        if self._row[0].word == self._ways.today and len(self._row) > 1:
            yield from self._from(root, 1, _Path().without(0, today=True))
            yield from self._without_subject(root, 1, _Path().without(0, today=True))
            yield from self._turned(root)

    def _from(self, node: Node, at: int, path: _Path) -> Iterator[Hit]:
        if at == len(self._row):
            yield from self._here(node, path)
            yield from self._shorter(node, at, path)
            return
        here = self._row[at]
        if path.slips + here.mended <= self._patience:
            for word in here.readings:
                if word in node.words:
                    yield from self._from(node.words[word], at + 1, path.past(at + 1, here.mended))
        for token, child in node.slots.values():
            for value, end in self._fillings(token, at):
                if path.values.get(token.slot, value) == value:
                    yield from self._from(child, end, path.filled(token.slot, value, end))
        yield from self._idle(node, at, path)
        yield from self._shorter(node, at, path)

    def _idle(self, node: Node, at: int, path: _Path) -> Iterator[Hit]:
        """What is typed but says nothing: an article, a closing "vandaag", and "hij" for who is meant anyway."""
        here = self._row[at]
        if here.idle:
            yield from self._from(node, at + 1, path)
        if at < 2 and node.name and here.word == self._ways.pronoun and not here.mended:
            yield from self._from(node.name, at + 1, path.past(at + 1))
        if at and at == len(self._row) - 1 and here.word == self._ways.today:
            yield from self._here(node, path.without(0, today=True))

    def _here(self, node: Node, path: _Path) -> Iterator[Hit]:
        for form in node.forms:
            if (form.today or not path.today) and (form.perfect or not path.perfect):
                yield Hit(form, path.values, path.ends, path.liberties)

    def _shorter(self, node: Node, at: int, path: _Path) -> Iterator[Hit]:
        """Without the form's "vandaag", its "is" ("huiswerk af") or its "van Mila"; its first word stays."""
        for count, today, child in node.gaps(self._ways) if path.ends else ():
            yield from self._from(child, at, path.without(count, at=at, today=today))

    def _without_subject(self, root: Node, at: int, path: _Path) -> Iterator[Hit]:
        """ "Heeft goed geslapen", "goed geslapen": a note is about its child."""
        if root.name and any(word in self._ways.finite for word in self._row[at].readings):
            yield from self._from(root.name, at, path.without(1))
        we = root.words.get(self._ways.we)
        for subject, cost in ((root.name, 1), (we, _RATHER_THE_CHILD)):
            if subject:
                for verb in self._ways.perfect & subject.words.keys():
                    yield from self._from(subject.words[verb], at, path.without(2, perfect=True, cost=cost))

    def _turned(self, root: Node) -> Iterator[Hit]:
        """ "Vandaag heeft Mila ..." for "Mila heeft vandaag ...": after today the verb comes first."""
        if len(self._row) < 3:
            return
        start = _Path().without(0, today=True)
        subjects = [
            (child, start.filled(token.slot, value, end), end)
            for token, child in root.slots.values()
            if child is root.name
            for value, end in self._people(token, 2)
        ]
        third = self._row[2].word
        if third == self._ways.pronoun and root.name:
            subjects.append((root.name, start.past(3), 3))
        if third == self._ways.we and third in root.words:
            subjects.append((root.words[third], start.past(3), 3))
        for child, path, end in subjects:
            for word in self._row[1].readings:
                if word in child.words:
                    yield from self._from(child.words[word], end, path.past(2, self._row[1].mended))

    def _fillings(self, slot: Token, at: int) -> Iterator[tuple[Value, int]]:
        if slot.slot in PEOPLE:
            yield from self._people(slot, at)
        elif not (slot.prefix or slot.suffix):
            yield from READERS[slot.slot](self._row, at, self._language)

    def _people(self, slot: Token, at: int) -> Iterator[tuple[Value, int]]:
        known = self._cast.names if slot.slot == "name" else self._cast.staff
        if not known:
            yield from self._somebody(slot, at)
        typed, end = "", at
        while known and end < len(self._row) and end - at < 4:
            token, end = self._row[end], end + 1
            if not token.raw:
                return
            typed += fold(token.raw)
            for core in _cores(typed, slot, token.raw):
                namesakes = known.get(core, ())
                yield from ((written, end) for written in namesakes if len(namesakes) == 1 or written == token.raw)

    def _somebody(self, slot: Token, at: int) -> Iterator[tuple[Value, int]]:
        """One word that looks like a name, where nobody said which names there are."""
        token = self._row[at]
        plain = token.raw.strip("'")
        if token.word != fold(token.raw) or not (plain[:1].isupper() and re.sub("['-]", "", plain).isalpha()):
            return
        for core in _cores(token.word, slot, token.raw):
            if len(core) > 1 and core not in self._known and core not in self._cast:
                bare = plain[len(slot.prefix) : len(plain) - len(slot.suffix)].rstrip("'")
                shown = plain if core == token.word else bare
                yield (shown.capitalize() if self._shouted else shown), at + 1


def _cores(typed: str, slot: Token, raw: str) -> Iterator[str]:
    """What the name can be without what the language hangs on it: "Mila's", "Lucas'"."""
    if typed.startswith(slot.prefix) and typed.endswith(slot.suffix):
        yield typed[len(slot.prefix) : len(typed) - len(slot.suffix)]
    if slot.suffix == "s" and not slot.prefix and raw.endswith("'"):
        yield typed


def _by_fold(names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name in names:
        typed = fold("".join(name.split()))
        if name not in table.get(typed, ()):
            table[typed] = (*table.get(typed, ()), name)
    return table
