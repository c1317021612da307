"""The sentences a nursery really sends, written in every language by people, with slots for what differs.

A phrase is sent as it stands in the book, without any machine, so a sentence is taken for one only where it says
exactly the same; whatever is doubtful goes on to the next step of the chain.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from translations.matching import Index
from translations.phrase_edges import edges
from translations.phrase_files import PHRASES, BadPhrases, Entry, read
from translations.phrase_habits import habits
from translations.phrase_near import Near
from translations.phrase_search import Search
from translations.phrase_slots import PEOPLE
from translations.phrase_tokens import Token, tokens
from translations.phrase_values import Value, fill
from translations.phrase_walk import Cast, Form

TYPED_BY_STAFF = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence found in the book. `before` and `after` are the emoji that stood around it."""

    entry: Entry
    values: Mapping[str, Value]
    before: str = ""
    after: str = ""

    @property
    def key(self) -> str:
        return self.entry.key

    def render(self, target: str) -> str | None:
        """The sentence in this language, or None where nobody has written it yet."""
        template = self.entry.texts.get(target)
        return None if template is None else f"{self.before}{fill(template, self.values, target)}{self.after}"


class Phrasebook:
    """All entries of a folder of TOML files, one file for each moment of the day, read and checked once."""

    def __init__(self, root: Path) -> None:
        self._entries = tuple(read(root))
        self._by_key = {entry.key: entry for entry in self._entries}
        self._languages = tuple(dict.fromkeys(code for entry in self._entries for code in entry.texts))
        self._today = frozenset(entry.key for entry in self._entries if _tells_of_today(entry))
        self._compiled: dict[str, Index] = {}
        self._near: dict[str, Near] = {}
        self._search: dict[str, Search] = {}
        problems = [line for code in TYPED_BY_STAFF for line in _collisions(code, self._index(code).forms)]
        if problems:
            raise BadPhrases("\n".join(problems))

    def _index(self, language: str) -> Index:
        """The forms of a language, compiled once somebody writes in it."""
        if language not in self._compiled:
            self._compiled[language] = Index(language, _forms(self._entries, language, self._today))
        return self._compiled[language]

    def match(
        self,
        sentence: str,
        source: str,
        names: Collection[str] = (),
        subject: str | None = None,
        staff: Collection[str] = (),
    ) -> Phrase | None:
        """The phrase that `sentence` is, whole and with nothing added.

        `names` are the children who may be named; without them any capitalised word can be a name. `subject` is the
        child of whom "hij" or "zij" speaks. `staff` are colleagues; without them any other capitalised word.
        """
        index = self._index(source)
        before, text, after = edges(sentence)
        hit = index.find(text, Cast.of(tuple(names), tuple(staff)))
        if hit is None:
            return None
        entry, values = self._by_key[hit.form.key], dict(hit.values)
        if "name" in entry.slots - values.keys():
            who = subject or (next(iter(names)) if len(set(names)) == 1 else "")
            if not who:
                return None
            values["name"] = who
        return Phrase(entry, values, before, after)

    def match_run(
        self,
        sentences: Sequence[str],
        source: str,
        names: Collection[str] = (),
        subject: str | None = None,
        staff: Collection[str] = (),
    ) -> tuple[int, Phrase] | None:
        """How many of the leading sentences together are one entry (the most that can be), and that phrase."""
        for count in range(min(len(sentences), self._index(source).sentences), 0, -1):
            text = " ".join(_ended(sentence) for sentence in sentences[:count])
            phrase = self.match(sentences[0] if count == 1 else text, source, names, subject, staff)
            if phrase:
                return count, phrase
        return None

    def nearest(
        self, sentence: str, source: str, names: Collection[str] = (), subject: str | None = None
    ) -> Phrase | None:
        """The phrase that says nearly what `sentence` says, to be offered in its place."""
        if source not in self._near:
            self._near[source] = Near(source, self._index(source), self._entries)
        before, text, after = edges(sentence)
        key = self._near[source].find(text, Cast.of(tuple(names)), subject)
        values: dict[str, Value] = {"name": subject} if subject else {}
        return None if key is None else Phrase(self._by_key[key], values, before, after)

    def find(self, words: str, language: str, most: int) -> list[Entry]:
        """The phrases that hold these words, or nearly: by how well they fit, then by the moment of the day."""
        if language not in self._search:
            self._search[language] = Search(language, self._entries)
        return self._search[language].find(words, most)

    def entry(self, key: str) -> Entry | None:
        return self._by_key.get(key)

    @property
    def languages(self) -> tuple[str, ...]:
        return self._languages

    def entries(self, moment: str | None = None) -> tuple[Entry, ...]:
        """All entries, or those of one moment ("goodbye": the name of its file)."""
        return tuple(entry for entry in self._entries if moment in (None, entry.moment))

    def count(self, language: str) -> int:
        return sum(language in entry.texts for entry in self._entries)

    def coverage(self) -> dict[str, tuple[int, int]]:
        """Of each language how many entries are written, and how many of them a native speaker has read."""
        return {
            code: (self.count(code), sum(code in entry.reviewed for entry in self._entries)) for code in self._languages
        }


@cache
def shared_phrasebook() -> Phrasebook:
    """The book of this package, read once for the whole process: it takes most of a second."""
    return Phrasebook(PHRASES)


def _forms(entries: Sequence[Entry], language: str, today: Collection[str]) -> tuple[Form, ...]:
    found: list[Form] = []
    for entry in entries:
        texts = entry.forms(language)
        rows = [tuple(token for token in tokens(edges(text)[1], language) if not token.idle) for text in texts]
        asks = language in entry.texts and rows[0][-1].question
        found.extend(
            Form(entry.key, text, row, asks and index > 0, entry.key in today, _is_perfect(row, language))
            for index, (row, text) in enumerate(zip(rows, texts, strict=True))
        )
    return tuple(found)


def _tells_of_today(entry: Entry) -> bool:
    """Whether "today" adds nothing: what has happened or is so, as far as no other time is named.

    In what is asked of somebody, and in what is still to come, it is a day like any other.
    """
    ways = habits("nl")
    row = tokens(entry.texts["nl"], "nl")
    words = {token.word for token in row}
    if any(token.question for token in row) or entry.slots - PEOPLE or words & ways.addressed:
        return False
    return ways.today in words or bool(words & ways.reports and not words & ways.times)


def _is_perfect(row: Sequence[Token], language: str) -> bool:
    """ "Mila heeft ... geslapen": without its first two words it still says the same."""
    ways = habits(language)
    if (
        ways.participle is None
        or len(row) < 3
        or row[0].step not in ("{name}", ways.we)
        or row[1].word not in ways.perfect
    ):
        return False
    end = next((at + 1 for at, token in enumerate(row) if token.stop), len(row))
    return any(ways.participle.fullmatch(token.word) for token in row[2:end])


def _collisions(language: str, forms: Sequence[Form]) -> Iterator[str]:
    owners: dict[tuple[str, ...], str] = {}
    for form in forms:
        owner = owners.setdefault(form.shape, form.key)
        if owner != form.key:
            yield f"{language}: [{owner}] and [{form.key}] are both typed {' '.join(form.shape)!r}"


def _ended(sentence: str) -> str:
    text = edges(sentence)[1]
    return text if text[-1:] in ".!?؟…。！？" else f"{text}."
