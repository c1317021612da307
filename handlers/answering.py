"""Staff answer: a Telegram reply to a parent's words goes to that parent; one to "how should this be?" is a correction.

An edited message changes the draft it is in; when that was sent already, it becomes a visible correction (R22).
"""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import Message

from care.shorthand import split_by_name
from handlers.access import Desk, at_desk
from handlers.drafts import draft_of_answer, draft_of_correction, show
from handlers.here import Answer, Here, answer, thread_of
from handlers.previews import reopen
from storage.models import DeliveryKind, Handover, HandoverState, Line


def router() -> Router:
    here = Router(name="answering")
    here.edited_message.filter(at_desk)
    here.edited_message.register(edited)
    return here


async def answer_parent(message: Message, here: Here, desk: Desk, text: str) -> list[Answer] | None:
    """What a reply to one of our messages means; None when it is an ordinary line."""
    assert message.reply_to_message is not None
    lane = f"r{desk.room.id}" if desk.room is not None else f"p{desk.staff.id}"
    about = await here.uow.outbox.by_message(lane, message.reply_to_message.message_id)
    if about is None or about.kind not in (DeliveryKind.REPLY, DeliveryKind.PROMPT):
        return None
    if not text or message.photo:
        return [answer(message, here.staff("cannot-read"))]
    if about.kind is DeliveryKind.PROMPT:
        line = await here.uow.handovers.line(about.line_id or 0)
        return (
            [answer(message, here.staff("line-gone"))]
            if line is None
            else await correct(message, here, desk, line, text)
        )
    reply = await here.uow.replies.get(about.reply_id or 0)
    if reply is None or reply.child is None:
        return None
    draft = await draft_of_answer(here, reply, reply.child, desk.chat_id, thread_of(message))
    await here.uow.handovers.add_line(
        draft, desk.staff, text=text, chat_id=desk.chat_id, message_id=message.message_id, added_at=here.now
    )
    return await show(here, draft, desk.chat_id, thread_of(message))


async def correct(message: Message, here: Here, desk: Desk, line: Line, text: str) -> list[Answer]:
    """A correction of one sent line, as a preview that shows both; nothing goes out before the tap."""
    sent = await here.uow.handovers.get(line.handover_id or 0)
    if sent is None or not desk.may(sent):
        return [answer(message, here.staff("not-yours"))]
    if text == line.text:
        return [answer(message, here.staff("correct-same"))]
    draft = await draft_of_correction(here, sent, desk.chat_id, thread_of(message))
    for earlier in draft.lines:
        if earlier.corrects_id == line.id:
            await here.uow.handovers.remove_line(earlier)
    await here.uow.handovers.add_line(
        draft,
        desk.staff,
        text=text,
        chat_id=desk.chat_id,
        message_id=message.message_id,
        added_at=here.now,
        corrects_id=line.id,
    )
    return await show(here, draft, desk.chat_id, thread_of(message))


async def edited(message: Message, here: Here, desk: Desk) -> list[Answer]:
    """Somebody changed her own message; every line that came from it follows."""
    lines = await here.uow.handovers.line_by_message(desk.chat_id, message.message_id)
    text = (message.text or message.caption or "").strip()
    if not lines or not text:
        return []
    said: list[Answer] = []
    for line, new in zip(lines, await _texts_of(here, lines, text), strict=True):
        if new == line.text:
            continue
        handover = await here.uow.handovers.get(line.handover_id) if line.handover_id else None
        if handover is None:
            line.text = new
        elif handover.state is HandoverState.SENT and not await here.uow.outbox.cancel_handover(handover.id, here.now):
            said += await correct(message, here, desk, line, new)
        else:
            said += await _change(here, handover, line, new)
    return said


async def _change(here: Here, handover: Handover, line: Line, text: str) -> list[Answer]:
    if handover.state is HandoverState.SENT:
        reopen(handover)
    line.text, line.confirmed_by = text, None
    return (
        await show(here, handover, handover.chat_id, handover.thread_id)
        if handover.state is HandoverState.DRAFT
        else []
    )


async def _texts_of(here: Here, lines: Sequence[Line], text: str) -> list[str]:
    """The new text of each line of a message, by the child it names; a line that is no longer named keeps its text."""
    names: dict[int, str] = {}
    for line in lines:
        handover = await here.uow.handovers.get(line.handover_id) if line.handover_id else None
        if handover is not None and handover.child is not None:
            names[line.id] = handover.child.name
    called = [name for full in names.values() for name in (full, full.split()[0])]
    parts = split_by_name(text, called)
    if len(lines) == 1:
        return [parts[0][1] if len(parts) == 1 else text]
    by_name = {(name or "").casefold(): rest for name, rest in parts}
    return [
        by_name.get(names.get(line.id, "").casefold())
        or by_name.get(names.get(line.id, "").split(" ")[0].casefold())
        or line.text
        for line in lines
    ]
