"""A stretch of free text as its reader gets it: translated as far as that goes, and whose the words are."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from handlers.markup import quote, safe
from translations.catalogue import Texts
from translations.chain import Origin, Translated, joined

Pieces = tuple[Translated, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """The text as HTML, what could not be translated apart, with an honest line; and `plain` without those lines."""

    html: str
    plain: str
    pieces: Pieces = ()

    @classmethod
    def untranslated(cls, text: str) -> Self:
        return cls(safe(text), safe(text))

    @classmethod
    def of(cls, pieces: Pieces, source: str, t: Texts) -> Self:
        blocks: list[str] = []
        honest = safe(t("origin-original", language=t(f"language-{source}")))
        for kept, run in groupby(pieces, lambda piece: piece.origin is Origin.ORIGINAL):
            said = joined(run).strip()
            if kept:
                blocks += [honest, quote(said)] if honest not in blocks else [quote(said)]
            else:
                blocks.append(safe(t.line(said)))
        return cls("\n".join(blocks), safe(joined(pieces)), pieces)


def by_machine(pieces: Sequence[Translated]) -> bool:
    return any(piece.origin in (Origin.MACHINE, Origin.MEMORY) for piece in pieces)


def by_people(pieces: Sequence[Translated]) -> bool:
    """Whether people said how a sentence of it is to be translated."""
    return any(piece.origin is Origin.PERSON for piece in pieces)


def foreign(pieces: Sequence[Translated]) -> Pieces:
    """The sentences that may be odd: all but those of the phrasebook and those left as they were written."""
    return tuple(piece for piece in pieces if piece.origin in (Origin.MACHINE, Origin.MEMORY, Origin.PERSON))
