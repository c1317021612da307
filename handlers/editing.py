"""An edited message: the draft it is in follows; what was sent already becomes a visible correction (R22)."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.types import Message

from care.hours import today
from care.shorthand import split_by_name
from handlers.access import Desk, at_desk
from handlers.answering import correct
from handlers.drafts import show, too_full
from handlers.here import Answer, Here, answer, take_away, words_of
from handlers.naming import named_child, parts_of
from handlers.publishing import reopen
from handlers.writing import LONGEST, write
from storage.messages import Handover, HandoverKind, HandoverState, Line


def router() -> Router:
    here = Router(name="editing")
    here.edited_message.filter(at_desk)
    here.edited_message.register(edited, F.text | F.photo)
    return here


async def edited(message: Message, here: Here, desk: Desk) -> list[Answer]:
    """Every line that came from the message follows. One that now names another child is written anew."""
    lines = await here.uow.handovers.line_by_message(desk.chat_id, message.message_id)
    text = words_of(message)
    if not text or text.startswith("/") or (today(message.date, here.policy) != here.day and not lines):
        return []
    if len(text) > LONGEST:
        return [answer(message, here.staff("too-long", limit=LONGEST))]
    held = [await here.uow.handovers.get(line.handover_id) if line.handover_id else None for line in lines]
    if any(handover is not None and handover.state is HandoverState.DROPPED for handover in held):
        return []
    refused = not any(line.text or line.photo for line in lines)
    if refused or await _elsewhere(here, desk, held, text):
        return [*await _take_out(here, lines), *await write(message, here, desk)]
    said: list[Answer] = []
    for line, handover, new in zip(lines, held, _texts_of(held, lines, text), strict=True):
        sent = handover is not None and handover.state is HandoverState.SENT
        if new == line.text and not sent:
            continue
        if handover is None:
            line.text = new
        elif sent and (new == line.text or not await here.uow.outbox.cancel_handover(handover.id, here.now)):
            said += await correct(message, here, desk, line, new)
        else:
            said += await _change(message, here, handover, line, new)
    return said


async def _elsewhere(here: Here, desk: Desk, held: Sequence[Handover | None], text: str) -> bool:
    """Whether the lines no longer belong where they are. What was sent stays where it was read."""
    if any(handover is not None and handover.state is HandoverState.SENT for handover in held):
        return False
    if any(handover is not None and handover.kind is not HandoverKind.DAY for handover in held):
        return False
    everyone = await here.uow.people.all_children(here.day)
    meant = [[child.id for child in part.children] for part in parts_of(text, desk, everyone)]
    if held and all(handover is None for handover in held):
        return any(len(children) == 1 for children in meant)
    return meant != [[handover.child_id] if handover else [] for handover in held]


async def _take_out(here: Here, lines: Sequence[Line]) -> list[Answer]:
    """Away with the old lines; a draft that keeps others is shown again, an empty one goes from the chat."""
    said: list[Answer] = []
    left: dict[int, Handover] = {}
    for line in lines:
        handover = await here.uow.handovers.get(line.handover_id) if line.handover_id else None
        await here.uow.handovers.remove_line(line)
        if handover is not None:
            left[handover.id] = handover
    for draft in left.values():
        if draft.lines:
            said += await show(here, draft, draft.chat_id, draft.thread_id)
        else:
            said += take_away(draft.chat_id, draft.preview_id)
            draft.preview_id = None
    return said


async def _change(message: Message, here: Here, handover: Handover, line: Line, text: str) -> list[Answer]:
    """New words in a draft. The same rules hold for them as when they are typed."""
    named = await named_child(here, text) if handover.kind is HandoverKind.NOTICE else None
    if named:
        return [answer(message, here.staff("notice-names-child", child=named))]
    said = await reopen(here, handover) if handover.state is HandoverState.SENT else []
    before = line.text
    line.text, line.confirmed_by = text, None
    if await too_full(here, handover):
        line.text = before
        said = [*said, answer(message, here.staff("too-full"))]
    return [*said, *await show(here, handover, handover.chat_id, handover.thread_id)]


def _texts_of(held: Sequence[Handover | None], lines: Sequence[Line], text: str) -> list[str]:
    """The new text of each line of a message, by the child it names; a line that is no longer named keeps its text."""
    names = [handover.child.name if handover and handover.child else "" for handover in held]
    parts = split_by_name(text, [name for full in names if full for name in (full, full.split()[0])])
    if len(lines) == 1:
        return [parts[0][1] if len(parts) == 1 else text]
    by_name = {(name or "").casefold(): rest for name, rest in parts}
    return [
        by_name.get(name.casefold()) or by_name.get(name.split(" ")[0].casefold()) or line.text
        for name, line in zip(names, lines, strict=True)
    ]
