"""The gate under a preview: what in a draft should not go to these parents, and the right way for it.

Nothing is ever barely refused. While something is held, the preview says what was seen, and where [Send] would stand it
offers what can be done about the first of it. Parents see nothing of this; the office gets the sentence that was handed
over and no other.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from zlib import crc32

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from care.gate import Concern, Finding, Hear, examine
from care.topics import Role, Topic
from handlers.buttons import DraftTap, Id, rows
from handlers.here import Here
from handlers.routing import room_for
from storage.messages import Handover, Line
from storage.models import Child, Room


class GateTap(CallbackData, prefix="g"):
    """What to do about words that are held; `mark` stands for them, so that nothing else is touched."""

    way: str
    line: Id
    mark: int


class Way(StrEnum):
    """What can be done about a sentence that is held."""

    OFFICE = "office"
    INVITE = "invite"
    UNNAME = "unname"
    UNNUMBER = "unnumber"
    CUT = "cut"
    KEEP = "keep"


WAYS: Mapping[Concern, tuple[Way, ...]] = {
    Concern.ABUSE: (Way.OFFICE, Way.CUT),
    Concern.BSN: (Way.UNNUMBER,),
    Concern.MONEY: (Way.OFFICE, Way.CUT),
    Concern.NOT_FOR_PARENTS: (Way.CUT,),
    Concern.OTHER_FAMILY: (Way.CUT, Way.KEEP),
    Concern.COLLEAGUES: (Way.CUT, Way.KEEP),
    Concern.DEVELOPMENT: (Way.INVITE, Way.CUT, Way.KEEP),
    Concern.OTHER_CHILD: (Way.UNNAME, Way.KEEP),
}
"""The ways for each concern. Of several about the same words the first one here is dealt with first: a name comes last,
since most of the others take it along. What is not the worker's to decide cannot be kept."""

TOPICS = {Concern.ABUSE: Topic.SAFETY, Concern.MONEY: Topic.PAYMENT}
"""As what a sentence is handed over: whoever reads this topic by the table gets it."""

MOST = 4
_LONG, _HEAD, _TAIL = 90, 60, 25
_RANK = {concern: place for place, concern in enumerate(WAYS)}


@dataclass(frozen=True, slots=True)
class Known:
    """Who is who for the parents of one child: of a notice to all of them, nobody is their own."""

    child: str
    roster: frozenset[str]
    siblings: frozenset[str] = frozenset()
    hear: Hear | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A sentence in a line that does not go as it is."""

    line: Line
    finding: Finding

    @property
    def concern(self) -> Concern:
        return self.finding.concern

    @property
    def words(self) -> str:
        return self.line.text[self.finding.start : self.finding.end]

    @property
    def mark(self) -> int:
        return mark(self.line.text, self.finding)


def mark(text: str, finding: Finding) -> int:
    """A number for this concern about these words, wherever in the line they stand."""
    return crc32(repr((finding.concern.value, finding.seen, text[finding.start : finding.end])).encode())


@lru_cache(maxsize=512)
def _seen(text: str, known: Known) -> tuple[Finding, ...]:
    return examine(text, child=known.child, roster=known.roster, siblings=known.siblings, hear=known.hear)


def findings(text: str, known: Known, dismissed: Iterable[str] = ()) -> list[Finding]:
    """What is held in a text, without what a worker said may go."""
    kept = frozenset(dismissed)
    return [one for one in _seen(text, known) if kept_as(one.concern, mark(text, one)) not in kept]


def kept_as(concern: Concern, number: int) -> str:
    """How a row remembers that a worker let these words go."""
    return f"{concern}:{number:08x}"


async def held(here: Here, draft: Handover, lines: Sequence[Line] | None = None) -> list[Held]:
    """What is held in a draft, or in some of its lines, in the order in which it stands there."""
    told = [line for line in (draft.lines if lines is None else lines) if line.text]
    return await asyncio.to_thread(held_in, told, await known_to(here, draft)) if told else []


def held_in(lines: Iterable[Line], known: Known) -> list[Held]:
    return [Held(line, finding) for line in lines for finding in findings(line.text, known, dismissed_in(line))]


def dismissed_in(line: Line) -> list[str]:
    """What was let go here, or in the line that this one corrects: it is not asked twice."""
    return [*line.dismissed, *(line.corrects.dismissed if line.corrects else ())]


async def known_to(here: Here, draft: Handover) -> Known:
    return await _known(here, draft.child)


async def _known(here: Here, child: Child | None) -> Known:
    roster = frozenset(one.name for one in await here.uow.people.all_children(here.day))
    if child is None:
        return Known("", roster, hear=here.hunches)
    siblings = await here.uow.people.siblings_of_child(child.id)
    return Known(child.name, roster, frozenset(one.name for one in siblings), here.hunches)


async def held_in_talk(here: Here, child: Child, text: str) -> list[str]:
    """What may not stand in words about a talk, a line for each. A worry may: it is what talks are for."""
    known = await _known(here, child)
    found = await asyncio.to_thread(held_in, [Line(text=text, dismissed=[])], known)
    return [await _note(here, one) for one in found if one.concern not in (Concern.DEVELOPMENT, Concern.COLLEAGUES)]


def first(found: Sequence[Held]) -> Held:
    """What is dealt with now: of all that is held about the first words, the concern that goes before the others."""
    about = found[0]
    same = [one for one in found if one.line is about.line and one.finding.start < about.finding.end]
    return min(same, key=lambda one: _RANK[one.concern])


async def notes(here: Here, found: Sequence[Held]) -> list[str]:
    """What the preview says about it, a line for each; the one that the buttons are about is pointed at."""
    if not found:
        return []
    t, now, lines = here.staff, first(found), list[str]()
    for one in found[:MOST]:
        pointer = "👉 " if one is now and len(found) > 1 else ""
        lines.append(pointer + await _note(here, one))
    if len(found) > MOST:
        lines.append(t("gate-more", count=len(found) - MOST))
    return [*lines, t("gate-choose")]


async def _note(here: Here, one: Held) -> str:
    t, key = here.staff, f"gate-{one.concern.replace('_', '-')}"
    words = one.finding.seen if one.concern is Concern.OTHER_CHILD else _short(one.words)
    if one.concern not in TOPICS:
        return t(key, words=words)
    role, room = await reader(here, one.concern)
    who, policy = name_of(here, role), here.policy
    text = t(key, words=words, who=who, acute=policy.acute_phone, home=policy.safe_home_phone)
    return f"{text} {t('gate-tell-yourself', who=who)}" if one.concern is Concern.MONEY and room is None else text


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONG else f"{words[:_HEAD]} … {words[-_TAIL:]}"


async def reader(here: Here, concern: Concern) -> tuple[Role, Room | None]:
    """Who gets what is handed over, and in which room; no room where nobody would see it."""
    role = here.policy.topics[TOPICS[concern]].reader
    room = await room_for(here, role)
    if room is None or room.chat_id is None:
        return role, None
    return Role(room.role) if room.role else role, room


def name_of(here: Here, role: Role) -> str:
    return here.policy.role(role).person or here.staff(f"role-{role}")


async def ways(here: Here, concern: Concern) -> list[Way]:
    """What can be done about it now: nothing is handed to a room that is not there."""
    able = concern in TOPICS and (await reader(here, concern))[1] is not None
    return [way for way in WAYS[concern] if way is not Way.OFFICE or able]


async def buttons(here: Here, draft: Handover, found: Sequence[Held]) -> InlineKeyboardMarkup:
    """The right ways for what comes first, in the place of [Send]; a draft can be changed or dropped as ever."""
    t, now = here.staff, first(found)
    offered: list[tuple[str, CallbackData]] = [
        (await _label(here, now.concern, way), GateTap(way=way.value, line=now.line.id, mark=now.mark))
        for way in await ways(here, now.concern)
    ]
    always: list[tuple[str, CallbackData]] = [
        (t("button-change"), DraftTap(act="change", handover=draft.id)),
        (t("button-drop"), DraftTap(act="drop", handover=draft.id)),
    ]
    return InlineKeyboardMarkup(inline_keyboard=[*rows(offered, 1), *rows(always, 2)])


async def _label(here: Here, concern: Concern, way: Way) -> str:
    match way:
        case Way.OFFICE:
            role, _ = await reader(here, concern)
            return here.staff(f"gate-office-{concern}", who=name_of(here, role))
        case Way.KEEP:
            return here.staff(f"gate-keep-{concern.replace('_', '-')}")
        case _:
            return here.staff(f"gate-way-{way}")
