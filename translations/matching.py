"""Finding the one written form that a sentence is: all its words, in their order, and nothing besides."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from translations.phrase_slots import PEOPLE, READERS, Value
from translations.phrase_tokens import Mend, Token, fold, habits, is_question, tokens
from translations.typos import Words

_TOKENS_PER_SLIP = 2
_SPACES_TO_SPARE = 12


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write an entry, ready to be compared.

    `typed` are its words before anything was spelled out; `asks`: it is a question, whatever mark is typed.
    """

    key: str
    row: tuple[Token, ...]
    typed: frozenset[str]
    asks: bool = False

    @property
    def shape(self) -> tuple[str, ...]:
        return tuple(_step(token) for token in self.row)

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
    """A form that fits, what stands in its slots, and where in the text each of its words ends."""

    form: Form
    values: Mapping[str, Value]
    ends: tuple[int, ...]

    @property
    def own_words(self) -> int:
        return sum(not token.slot for token in self.form.row)


@dataclass(slots=True)
class _Node:
    words: dict[str, "_Node"] = field(default_factory=dict)
    slots: dict[str, tuple[Token, "_Node"]] = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)


class Index:
    """All forms of one language, as a tree of their words."""

    def __init__(self, language: str, forms: Sequence[Form]) -> None:
        self._language = language
        self._ways = habits(language)
        self._root = _Node()
        self._longest = max((len(form.row) for form in forms), default=0)
        self._known = Words(self._ways.known.union(*(form.typed for form in forms)))
        for form in forms:
            self._plant(form)

    def find(self, text: str, cast: Cast) -> Hit | None:
        """The form that `text` is; None where there is none, or where two fit equally well but say different things."""
        if len(text.split()) > self._longest + _SPACES_TO_SPARE:
            return None
        shouted = text.isupper() and len(text.split()) > 1
        row = tokens(text, self._language, self._mender(cast, shouted=shouted) if self._ways.typos else None)
        if not row or any(token.slot for token in row):
            return None
        hits = [
            hit
            for hit in _Walk(self._language, row, cast, self._known, shouted=shouted).hits(self._root)
            if self._marks_agree(hit, row)
        ]
        most = max((hit.own_words for hit in hits), default=0)
        finest = [hit for hit in hits if hit.own_words == most]
        alike = all((hit.form.key, hit.values) == (finest[0].form.key, finest[0].values) for hit in finest)
        return finest[0] if finest and alike else None

    def _mender(self, cast: Cast, *, shouted: bool) -> Mend:
        """A capital inside a sentence is a name, and a name is never a slip."""

        def mend(token: Token, at: int) -> tuple[str, ...]:
            named = token.word in cast or (at > 0 and token.raw[:1].isupper() and not shouted)
            return () if named else self._known.meant(token.word)

        return mend

    def _plant(self, form: Form) -> None:
        node = self._root
        for token in form.row:
            step = _step(token)
            if token.slot:
                node = node.slots.setdefault(step, (token, _Node()))[1]
            else:
                node = node.words.setdefault(step, _Node())
        node.forms.append(form)

    def _marks_agree(self, hit: Hit, row: tuple[Token, ...]) -> bool:
        """Sentences may not end elsewhere than in the form, and who asks does not tell."""
        form = hit.form.row
        at = {end - 1: index for index, end in enumerate(hit.ends)}
        for place, token in enumerate(row):
            index = at.get(place)
            cut = token.stop or token.question
            if cut and place < len(row) - 1 and (index is None or not form[index].ends):
                return False
            asked = index is not None and form[index].question
            if token.question != asked and (index is None or not self._may_ask(hit.form, index)):
                return False
        return True

    def _may_ask(self, form: Form, index: int) -> bool:
        return (form.asks and index == len(form.row) - 1) or is_question(form.row, index, self._language)


class _Walk:
    """One search through the tree, word by word."""

    def __init__(self, language: str, row: tuple[Token, ...], cast: Cast, known: Words, *, shouted: bool) -> None:
        self._language, self._row, self._cast, self._known = language, row, cast, known
        self._shouted = shouted
        self._patience = max(1, len(row) // _TOKENS_PER_SLIP)

    def hits(self, root: _Node) -> Iterator[Hit]:
        return self._from(root, 0, {}, 0, ())

    def _from(self, node: _Node, at: int, values: dict[str, Value], slips: int, ends: tuple[int, ...]) -> Iterator[Hit]:
        if at == len(self._row):
            yield from (Hit(form, values, ends) for form in node.forms)
            return
        here = self._row[at]
        if slips + here.mended <= self._patience:
            for word in here.readings:
                if word in node.words:
                    yield from self._from(node.words[word], at + 1, values, slips + here.mended, (*ends, at + 1))
        for token, child in node.slots.values():
            for value, end in self._fillings(token, at):
                if values.get(token.slot, value) == value:
                    yield from self._from(child, end, {**values, token.slot: value}, slips, (*ends, end))

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


def _step(token: Token) -> str:
    return f"{token.prefix}{{{token.slot}}}{token.suffix}" if token.slot else token.word


def _by_fold(names: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name in names:
        typed = fold("".join(name.split()))
        if name not in table.get(typed, ()):
            table[typed] = (*table.get(typed, ()), name)
    return table
