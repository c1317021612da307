"""The handover the other way: how the night and the morning were at home, with taps, before the group opens (R10)."""

from collections.abc import Mapping
from typing import Annotated

from aiogram import Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardMarkup
from pydantic import Field

from care.topics import Topic
from handlers.buttons import Day, Id, MenuTap, StopTap, keyboard, rows
from handlers.facts import in_care, tell, told, with_hours
from handlers.here import Answer, Here, rewrite, say, toast
from handlers.replying import from_guardian
from storage.casework import CaseState
from storage.messages import ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

ASKED: Mapping[str, tuple[str, ...]] = {
    "slept": ("well", "little", "badly"),
    "ate": ("yes", "little", "no"),
    "mood": ("happy", "tired", "poorly"),
    "medicine": ("yes",),
}
Choice = Annotated[int, Field(ge=0, le=3)]


class MorningTap(CallbackData, prefix="ko"):
    """What has been tapped so far, each as its place among the answers and 0 for none; `send` when that is all."""

    child: Id
    day: Day
    slept: Choice = 0
    ate: Choice = 0
    mood: Choice = 0
    medicine: Choice = 0
    send: bool = False

    @property
    def said(self) -> dict[str, str]:
        chosen = {asked: getattr(self, asked) for asked in ASKED}
        return {asked: ASKED[asked][number - 1] for asked, number in chosen.items() if 0 < number <= len(ASKED[asked])}


def router() -> Router:
    here = Router(name="morning")
    here.callback_query.filter(from_guardian)
    here.callback_query.register(tapped, MorningTap.filter())
    return here


def morning(t: Texts, tap: MorningTap) -> InlineKeyboardMarkup:
    """A row for each question; a second tap on an answer takes it away."""
    lines = []
    for asked, answers in ASKED.items():
        taps = []
        for number, answer in enumerate(answers, 1):
            on = getattr(tap, asked) == number
            label = t(f"morning-{asked}-{answer}")
            taps.append((f"✅ {label}" if on else label, tap.model_copy(update={asked: 0 if on else number})))
        lines += rows(taps, 3)
    send = [(t("morning-send"), tap.model_copy(update={"send": True}))] if tap.said else []
    return InlineKeyboardMarkup(inline_keyboard=[*lines, *rows(send, 1)])


async def tapped(query: CallbackQuery, callback_data: MorningTap, here: Here, guardian: Person) -> list[Answer]:
    t = here.catalogue.texts(guardian.language)
    child = (await in_care(here, guardian)).get(callback_data.child)
    if child is None or callback_data.day != here.day.toordinal():
        return [toast(query, t("sorry-old-button"), alert=True)]
    if not callback_data.send or not callback_data.said:
        return [toast(query), *rewrite(query, t("morning-how", child=child.name), morning(t, callback_data))]
    return [toast(query), *await _send(query, here, t, guardian, child, callback_data)]


async def _send(
    query: CallbackQuery, here: Here, t: Texts, guardian: Person, child: Child, tap: MorningTap
) -> list[Answer]:
    """The team knows; the same again is nothing new. What must be exact, a medicine, she writes herself."""
    detail = {**tap.said, "day": here.day.isoformat()}
    before = await told(here, guardian, child, ReplyKind.MORNING)
    if not before or before[0][1].detail != detail:
        await tell(query, here, guardian, child, ReplyKind.MORNING, detail)
    said = t.list([t(f"morning-{asked}-{answer}") for asked, answer in tap.said.items()])
    noted = with_hours(here, t, t("morning-noted", group=child.group.name), child)
    more = keyboard([(t(f"menu-{act}"), MenuTap(act=act, child=child.id)) for act in ("pick-up", "question")])
    answers = rewrite(query, f"{t.line(f'☀️ {child.name}: {said}')}\n{noted}", more)
    return [*answers, *await _which_medicine(here, t, guardian, child)] if "medicine" in tap.said else answers


async def _which_medicine(here: Here, t: Texts, guardian: Person, child: Child) -> list[Answer]:
    case = await here.uow.cases.open(guardian, here.now, CaseState.WRITING, topic=Topic.CARE, child_id=child.id)
    never_mind = keyboard([(t("menu-stop"), StopTap(case=case.id))])
    return [say(guardian.telegram_id or 0, t("morning-medicine-write", child=child.name), never_mind)]
