"""Free text in a reader's own language, sentence by sentence, each with its origin in sight (P1, P2)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import groupby
from typing import Self

from care.brief import stays
from care.policy import Rules
from handlers.markup import quote, safe
from storage.models import Person
from translations.catalogue import Catalogue, Texts
from translations.chain import Chain, Origin, Request, Translated, joined
from translations.sentences import Sentence, split

Pieces = tuple[Translated, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: in which language, and in which other one where no machine knows the first."""

    language: str
    bridge: str | None = None

    @staticmethod
    def of(person: Person) -> "Reader":
        return Reader(person.language, person.bridge)


@dataclass(frozen=True, slots=True)
class Passage:
    """The text as HTML, what could not be translated apart, with an honest line; and `plain` without those lines."""

    html: str
    plain: str
    pieces: Pieces = ()

    @classmethod
    def untranslated(cls, text: str) -> Self:
        return cls(safe(text), safe(text))

    def in_brief(self, facts: Sequence[str], t: Texts) -> tuple[str, bool]:
        """The facts in one line and in another what must be known, as HTML, and whether that is all there was to say.

        Words that could not be translated stay as they are, with their honest line.
        """
        said = [(joined([one]).strip(), f"{one.before}{one.source}{one.after}") for one in self.pieces]
        said = said or [(one, one) for one in map(str.strip, map(whole, split(unescape(self.plain))))]
        places = stays([source for _, source in said])
        kept = any(piece.origin is Origin.ORIGINAL for piece in self.pieces) or len(places) == len(said)
        words = self.html if kept else safe(t.line(f"{' '.join(said[place][0] for place in places)} …"))
        return "\n".join(filter(None, [" · ".join(facts), words])), kept


class Passages:
    """The team's words for its readers. Slow where it translates: never call it in a transaction for another language
    than the team's."""

    def __init__(self, catalogue: Catalogue, chain: Chain, rules: Rules) -> None:
        self._catalogue = catalogue
        self._chain = chain
        self._rules = rules

    @property
    def _source(self) -> str:
        return self._rules().team_language

    def by_machine(self, language: str) -> bool:
        """Whether a machine may have a hand in what a reader of this language gets from the team."""
        return bool(self._chain.routes(self._source, language))

    def machine_language(self, reader: Reader) -> str | None:
        """The language in which a machine speaks to this reader: her own, or else the other one that she chose."""
        offered = (reader.language, reader.bridge)
        return next((code for code in offered if code and self.by_machine(code)), None)

    def bridges(self, language: str) -> tuple[str, ...]:
        """The languages that can stand in where no machine knows this one; none where there is no need of them."""
        if language == self._source or self.by_machine(language):
            return ()
        codes = [known.code for known in self._catalogue.languages]
        return tuple(code for code in codes if self.by_machine(code))

    def loose(self, text: str, names: Collection[str], subject: str | None) -> list[str]:
        """The sentences that are no checked phrase: readers of other languages get them from a machine, or as written.

        A phrase is written in every language, so any other than the team's will tell.
        """
        other = next(known.code for known in self._catalogue.languages if known.code != self._source)
        return self._chain.loose(Request(text, self._source, other, frozenset(names), subject))

    async def passage(
        self, text: str, reader: Reader, names: Collection[str], subject: str | None, *, source: str | None = None
    ) -> Passage:
        """What could not be translated stands apart, as it was written, with an honest line; of the team where no
        `source` language is said."""
        source = source or self._source
        if not text or source == reader.language:
            return Passage.untranslated(text)
        t = self._catalogue.texts(reader.language)
        translated = await self._chain.translate(text, source=source, target=t.language, names=names, subject=subject)
        blocks: list[str] = []
        for kept, run in groupby(translated, lambda piece: piece.origin is Origin.ORIGINAL):
            said = joined(run).strip()
            if kept:
                told = await self._as_written(said, source, reader, t, names, subject)
                blocks += told[1:] if told[0] in blocks else told
            else:
                blocks.append(safe(t.line(said)))
        return Passage("\n".join(blocks), safe(joined(translated)), translated)

    async def _as_written(
        self, said: str, source: str, reader: Reader, t: Texts, names: Collection[str], subject: str | None
    ) -> list[str]:
        """The honest line and the words as they were; for whoever chose a second language, a machine's words in it."""
        other = self.machine_language(reader)
        written = t(f"language-{source}")
        if other is not None and other != reader.language:
            bridge = await self._chain.translate(said, source=source, target=other, names=names, subject=subject)
            if any(piece.origin is not Origin.ORIGINAL for piece in bridge):
                label = safe(t("bridge-machine", language=t(f"language-{other}")))
                below = f"{safe(t('bridge-written', language=written))}\n{quote(said)}\n{label}"
                return [safe(t("bridge-honest")), f"{below}\n{quote(joined(bridge))}"]
        return [safe(t("origin-original", language=written)), quote(said)]


def whole(sentence: Sentence) -> str:
    """A sentence with what stood around it."""
    return f"{sentence.before}{sentence.text}{sentence.after}"


def with_gaps(pieces: Sequence[Translated]) -> str:
    """What could be translated, with an ellipsis where something could not: for who has the whole original below it."""
    runs = ((kept, tuple(run)) for kept, run in groupby(pieces, lambda piece: piece.origin is Origin.ORIGINAL))
    return "".join(f"{run[0].before}…{run[-1].after}" if kept else joined(run) for kept, run in runs)


def by_machine(pieces: Sequence[Translated]) -> bool:
    return any(piece.origin in (Origin.MACHINE, Origin.MEMORY) for piece in pieces)


def by_people(pieces: Sequence[Translated]) -> bool:
    """Whether people said how a sentence of it is to be translated."""
    return any(piece.origin is Origin.PERSON for piece in pieces)


def signed(t: Texts, authors: Sequence[str], pieces: Pieces) -> str:
    """Who wrote it, and whose the words of the translation are."""
    names = t.list(dict.fromkeys(authors))
    hand = "origin-machine" if by_machine(pieces) else "origin-person" if by_people(pieces) else ""
    return "\n".join(
        [*([safe(t("written-by", names=names))] if names else []), *([f"<i>{safe(t(hand))}</i>"] if hand else [])]
    )


def foreign(pieces: Sequence[Translated]) -> Pieces:
    """The sentences that may be odd: all but those of the phrasebook and those left as they were written."""
    return tuple(piece for piece in pieces if piece.origin in (Origin.MACHINE, Origin.MEMORY, Origin.PERSON))
