"""The floor of a day: who is there, whose day was told, and the list of whom nothing is written yet (R2, R3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care import shorthand
from care.facts import Fact
from care.floor import Part, Told, is_asked_after, is_here, missing, told
from care.hours import is_working_day
from handlers.access import Desk, at_desk
from handlers.buttons import Day, Id, keyboard
from handlers.drafts import draft_of_child, show
from handlers.here import Answer, Here, rebutton, rewrite, toast
from storage.database import UnitOfWork
from storage.messages import Handover, HandoverState
from storage.models import Child
from translations.catalogue import Texts

MOST = 40
"""So many children have buttons; Telegram takes a hundred."""


class FloorTap(CallbackData, prefix="kl"):
    """About one child on the list of a day: `write`, `away`, or `here` after all."""

    act: str
    child: Id
    day: Day


@dataclass(frozen=True, slots=True)
class ChildDay:
    """A child in care on one day: whether it is there, as the team `said` or else as is known; whether a parent can be
    written to; and what was written."""

    child: Child
    is_here: bool
    said: bool | None
    has_reader: bool
    written: Sequence[Handover]

    @property
    def sent(self) -> Sequence[Handover]:
        return [one for one in self.written if one.state is HandoverState.SENT]

    @property
    def unwritten(self) -> bool:
        """Whether the team is to be asked. Of a draft that waits for a tap it is reminded in another way."""
        return self.has_reader and self._untouched

    @property
    def unread(self) -> bool:
        """Whether nobody could read what would be written: the team is not asked to write, and reminded to tell."""
        return not self.has_reader and self._untouched

    @property
    def forgotten(self) -> bool:
        """Whether its parents heard nothing of the day and will not by themselves."""
        asked_after = self.has_reader and self._asked_after
        return asked_after and not any(
            one.state is HandoverState.SENT or one.send_at is not None or self._at_the_door(one) for one in self.written
        )

    def told(self, language: str) -> Told:
        """How much its parents were told, as the team wrote it in its own language."""
        return told(self.child.form, *self._said(language), sent=bool(self.sent))

    def missing(self, language: str) -> Sequence[Part]:
        """What its parents were not told."""
        return missing(self.child.form, *self._said(language))

    def _said(self, language: str) -> tuple[list[Fact], set[str]]:
        """The facts of all that was sent, and what was left out for a reason."""
        lines = [line.text for one in self.sent for line in one.lines if line.text]
        facts = [fact for text in lines for fact in shorthand.read(text, self.child.form, language=language).facts]
        return facts, {part for one in self.sent for part in one.skipped}

    @property
    def _asked_after(self) -> bool:
        return self.is_here and is_asked_after(self.child.form)

    @property
    def _untouched(self) -> bool:
        return self._asked_after and not any(one.lines or self._at_the_door(one) for one in self.written)

    def _at_the_door(self, draft: Handover) -> bool:
        """Nothing is written, and of every part the team said why: it tells it itself."""
        return not draft.lines and not missing(self.child.form, (), draft.skipped)


async def days_of_group(uow: UnitOfWork, group_id: int, day: date, *, is_open: bool) -> list[ChildDay]:
    """Every child in care of a group, on a day. What was sent about a child proves that it was there."""
    said = await uow.presences.said_in_group(group_id, day)
    absent = await uow.replies.absent_in_group(group_id, day)
    written = await uow.handovers.of_group_on(group_id, day)
    read = await uow.people.children_with_readers(group_id)
    found = []
    for child in await uow.people.children_of_group(group_id, day):
        own = [one for one in written if one.child_id == child.id]
        known = True if any(one.state is HandoverState.SENT for one in own) else said.get(child.id)
        there = is_here(day, child.days, is_open=is_open, told_absent=child.id in absent, said=known)
        found.append(ChildDay(child, there, known, child.id in read, own))
    return found


def router() -> Router:
    here = Router(name="floor")
    here.callback_query.filter(at_desk)
    here.callback_query.register(tapped, FloorTap.filter())
    return here


async def tapped(query: CallbackQuery, callback_data: FloorTap, here: Here, desk: Desk) -> list[Answer]:
    """The list stays and changes with what is tapped; the first question about a child comes below it."""
    t = here.staff
    child = await here.uow.people.find_child(callback_data.child)
    if child is None or child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    if date.fromordinal(callback_data.day) != here.day:
        return [toast(query, t("floor-old"), alert=True), *rebutton(query, None)]
    said: list[Answer] = []
    if callback_data.act != "write":
        await here.uow.presences.say(child.id, here.day, is_here=callback_data.act == "here")
    elif await here.uow.handovers.sent_on(child.id, here.day):
        return [toast(query, t("floor-written", child=child.name)), *await _anew(query, here, child)]
    else:
        draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
        said = await show(here, draft, desk.chat_id, desk.thread_id, floor=True)
    return [toast(query), *await _anew(query, here, child), *said]


async def _anew(query: CallbackQuery, here: Here, child: Child) -> list[Answer]:
    is_open = is_working_day(here.day, here.policy.at(child.group.name))
    days = await days_of_group(here.uow, child.group_id, here.day, is_open=is_open)
    text, buttons = face(here.staff, days, here.day)
    return rewrite(query, text, buttons)


def face(t: Texts, days: Sequence[ChildDay], day: date) -> tuple[str, InlineKeyboardMarkup | None]:
    """Who is still to be written about, of whom nobody reads here yet, and whom the team said is not there: a slip of
    the thumb can be undone."""
    left = [one.child for one in days if one.unwritten]
    unread = [one.child.name for one in days if one.unread]
    away = [one.child for one in days if one.said is False]
    lines = [t("floor-list", children=t.list([child.name for child in left]))] if left else []
    lines += [t("floor-unread", children=t.list(unread))] if unread else []
    lines = lines or [t("floor-done")]
    lines += [t("floor-away", children=t.list([child.name for child in away]))] if away else []
    taps = [
        (t(f"floor-button-{act}", child=child.name), FloorTap(act=act, child=child.id, day=day.toordinal()))
        for child in left[:MOST]
        for act in ("write", "away")
    ]
    back = [
        (t("floor-button-here", child=child.name), FloorTap(act="here", child=child.id, day=day.toordinal()))
        for child in away[: MOST // 2]
    ]
    return "\n".join(lines), keyboard(taps, back) if taps or back else None
