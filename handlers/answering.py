"""Staff answer: a Telegram reply to a parent's words goes to that parent; one to "how should this be?" corrects."""

from aiogram.types import Message

from handlers.access import Desk
from handlers.drafts import draft_of_answer, draft_of_correction, show
from handlers.here import Answer, Here, answer, take_away, thread_of
from handlers.publishing import reopen
from storage.messages import DeliveryKind, HandoverState, Line


async def answer_parent(message: Message, here: Here, desk: Desk, text: str) -> list[Answer] | None:
    """What a reply to one of our messages means; None when it is an ordinary line."""
    assert message.reply_to_message is not None
    about = await here.uow.outbox.by_message(desk.lane, message.reply_to_message.message_id)
    if about is not None and about.kind is DeliveryKind.BOARD:
        return [answer(message, here.staff("board-answer"))]
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
    """A correction of one sent line, as a preview that shows both; nothing goes out before the tap.

    It is set against what readers were last told. An edit keeps the line it came from, and so makes a nameless one.
    """
    told, said = await _last_told(here, line)
    sent = await here.uow.handovers.get(told.handover_id or 0)
    if sent is None or not desk.may(sent):
        return [answer(message, here.staff("not-yours"))]
    draft = await here.uow.handovers.draft_correction(sent.id)
    pending = [one for one in draft.lines if one.corrects_id == told.id] if draft else []
    for one in pending:
        await here.uow.handovers.remove_line(one)
    if here.composer.same(sent, text, told.text):
        if draft is not None and not draft.lines:
            draft.state = HandoverState.DROPPED
            said += take_away(draft.chat_id, draft.preview_id)
        quiet = message.edit_date is not None and not pending
        return said if quiet else [*said, answer(message, here.staff("correct-same"))]
    draft = await draft_of_correction(here, sent, desk.chat_id, thread_of(message))
    await here.uow.handovers.add_line(
        draft,
        desk.staff,
        text=text,
        chat_id=desk.chat_id,
        message_id=message.message_id if message.edit_date is None else None,
        added_at=here.now,
        corrects_id=told.id,
    )
    return [*said, *await show(here, draft, desk.chat_id, thread_of(message))]


async def _last_told(here: Here, line: Line) -> tuple[Line, list[Answer]]:
    """What readers know in the place of this line; a correction that nobody got yet is taken back first."""
    said: list[Answer] = []
    told = await here.uow.handovers.as_told(line)
    if told is not line:
        newest = await here.uow.handovers.get(told.handover_id or 0)
        if newest is not None and await here.uow.outbox.cancel_handover(newest.id, here.now):
            said += await reopen(here, newest)
            told = await here.uow.handovers.as_told(line)
    return told, said
