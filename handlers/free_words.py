"""The words of a draft that no checked phrase is: who gets them in which language, and which phrase is near."""

import asyncio
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from zlib import crc32

from aiogram.filters.callback_data import CallbackData

from handlers.buttons import Id
from handlers.here import Here
from handlers.passages import Reader
from storage.messages import Handover, HandoverKind, Line
from storage.models import Child, Person
from translations.phrasebook import shared_phrasebook


class NearTap(CallbackData, prefix="e"):
    """Put this phrase in the place of the sentence that `mark` stands for."""

    line: Id
    key: str
    mark: int


def called(child: Child) -> str:
    """What a child is called in a sentence: without the initial that tells namesakes apart, whose dot would end it."""
    return re.sub(r"(?:\s+\w\.)+$", "", child.name)


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence, the checked phrase that says nearly the same, and the line with the one in the other's place."""

    tap: NearTap
    sentence: str
    phrase: str
    instead: str


def ways(here: Here, people: Sequence[Person]) -> list[str]:
    """A line for each language that no machine knows: in what its readers get the team's free words."""
    t, passages = here.staff, here.composer.passages
    written = t(f"language-{t.language}")
    alone, lines = list[str](), list[str]()
    for reader in dict.fromkeys(map(Reader.of, people)):
        language = t(f"language-{reader.language}")
        if reader.language == t.language or passages.by_machine(reader.language):
            continue
        bridge = passages.machine_language(reader)
        if bridge is None:
            alone.append(language)
        else:
            lines.append(t("preview-bridge", language=language, written=written, bridge=t(f"language-{bridge}")))
    if alone:
        lines.insert(0, t("preview-as-written", languages=t.list(dict.fromkeys(alone)), written=written))
    return lines


async def offered(here: Here, draft: Handover, names: Collection[str]) -> Offer | None:
    """What is offered under this draft's preview, if anything; nothing is changed by it."""
    return await asyncio.to_thread(_offer, here, draft, names)


def _offer(here: Here, draft: Handover, names: Collection[str]) -> Offer | None:
    """For the first sentence to which a phrase comes near enough."""
    if draft.kind is HandoverKind.CORRECTION:
        return None
    language, book = here.policy.team_language, shared_phrasebook()
    subject = called(draft.child) if draft.child else None
    for sentence in here.composer.loose(draft, here.composer.notes(draft), names):
        near = book.nearest(sentence, language, names, subject)
        phrase = near.render(language) if near else None
        lines = [line for line in draft.lines if line.text.count(sentence) == 1]
        if near is None or phrase is None or len(lines) != 1:
            continue
        (line,), mark = lines, crc32(sentence.encode())
        instead = line.text.replace(sentence, phrase)
        if _comes_true(here, draft, line, instead, names):
            return Offer(NearTap(line=line.id, key=near.key, mark=mark), sentence, phrase, instead)
    return None


def _comes_true(here: Here, draft: Handover, line: Line, instead: str, names: Collection[str]) -> bool:
    """Whether the line would then be read as the phrase, with every fact that it told before."""
    before, after = (here.composer.reading(draft, text) for text in (line.text, instead))
    left, now = (here.composer.loose(draft, reading.note, names) for reading in (before, after))
    return len(now) < len(left) and all(fact in after.facts for fact in before.facts)
