"""How a draft goes out with the name of whoever let it go (P3), and how it comes back."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.access import readers
from handlers.asking import leave_out_what_was_told
from handlers.drafts import audience, show
from handlers.gating import held
from handlers.here import Answer, Here, take_away
from storage.casework import Case, CaseState
from storage.messages import DeliveryKind, Handover, HandoverKind, HandoverState, Line
from storage.models import Person


async def publish(here: Here, draft: Handover, by: Person) -> Sequence[Person]:
    """Let the confirmed lines go: one row per reader, due when the tap can no longer be taken back.

    Lines that nobody confirmed stay behind in a new draft. Returns the readers; with none, or when the gate holds what
    would go, nothing changes.
    """
    reached, _, _ = readers(list(await audience(here, draft)))
    confirmed = [line for line in draft.lines if line.confirmed_by is not None]
    if not reached or await held(here, draft, confirmed):
        return []
    behind = [line for line in draft.lines if line.confirmed_by is None]
    draft.state, draft.sent_by, draft.sent_at, draft.send_at = HandoverState.SENT, by.id, here.now, None
    if behind:
        await _leave_behind(here, draft, behind)
    due = here.now + timedelta(seconds=here.policy.undo_seconds)
    for person in reached:
        for line in draft.lines:
            if line.photo:
                await here.uow.outbox.add(DeliveryKind.PHOTO, due, person=person, handover_id=draft.id, line_id=line.id)
        await here.uow.outbox.add(DeliveryKind.HANDOVER, due, person=person, handover_id=draft.id)
    case = await _question(here, draft)
    if case is not None and not case.with_office:
        case.state, case.answered_at = CaseState.ANSWERED, here.now
    return reached


async def _question(here: Here, draft: Handover) -> Case | None:
    """The guardian's question that this answers, if it answers one."""
    reply = await here.uow.replies.get(draft.answers_id) if draft.answers_id else None
    return await here.uow.cases.get(reply.case_id) if reply is not None and reply.case_id else None


async def _leave_behind(here: Here, sent: Handover, lines: Sequence[Line]) -> None:
    draft = await here.uow.handovers.begin(
        kind=sent.kind,
        day=sent.day,
        group_id=sent.group_id,
        child_id=sent.child_id,
        chat_id=sent.chat_id,
        thread_id=sent.thread_id,
    )
    for line in lines:
        await here.uow.handovers.place(line, draft)
    await here.uow.handovers.reload(sent)
    if sent.child is not None:
        await leave_out_what_was_told(here, draft, sent.child)


async def hold(here: Here, draft: Handover) -> list[Answer]:
    """Nobody could be written to at the hour, or the gate holds it now: it waits for a tap again, in sight."""
    draft.send_at = None
    for line in draft.lines:
        line.confirmed_by = None
    return await show(here, draft, draft.chat_id, draft.thread_id) if draft.lines else []


async def reopen(here: Here, handover: Handover) -> list[Answer]:
    """A draft again, of which nothing is confirmed. What was begun in the meantime joins it: a child has one draft."""
    gone: list[Answer] = []
    if handover.kind is HandoverKind.DAY and handover.child_id is not None:
        newer = await here.uow.handovers.draft_of_child(handover.child_id, handover.day)
        if newer is not None:
            gone = take_away(newer.chat_id, newer.preview_id)
            newer.state, newer.preview_id = HandoverState.DROPPED, None
            for line in list(newer.lines):
                await here.uow.handovers.place(line, handover)
            await here.uow.handovers.reload(newer)
    handover.state, handover.sent_at, handover.sent_by = HandoverState.DRAFT, None, None
    case = await _question(here, handover)
    if case is not None and case.state is CaseState.ANSWERED and not case.with_office:
        case.state, case.answered_at = CaseState.OPEN, None
    for line in handover.lines:
        line.confirmed_by = None
    return gone
