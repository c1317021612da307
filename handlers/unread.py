"""What of a parent's words nobody has read yet: it can still be stopped, and then it was never said."""

from collections.abc import Sequence
from datetime import datetime

from handlers.here import Here
from storage.casework import Case, CaseState, Why
from storage.messages import Delivery, DeliveryKind, DeliveryState, Reply

NEVER = (DeliveryState.CANCELLED, DeliveryState.FAILED)
"""What became of a row that nobody ever saw."""


async def unread(here: Here, case: Case, reply: Reply) -> bool:
    """Whether nobody can have read these words, nor what stood in their place before they were changed."""
    if case.state is CaseState.ASKED:
        return True
    if case.unread:
        every = await here.uow.outbox.of_case(case.id)
        return all(row.held or row.state in NEVER for row in every if row.room is not None)
    rows = await _carriers(here, case, reply)
    return bool(rows) and all(row.held and not row.detail.get("changed") for row in rows)


async def take_back(here: Here, case: Case, reply: Reply) -> None:
    """Words that nobody has read leave their case; when nothing else was said in it, it is closed."""
    alone = len(await here.uow.cases.said(case.id)) == 1
    for row in await _carriers(here, case, reply):
        if row.held and (alone or row.reply_id is not None):
            row.state, row.settled_at = DeliveryState.CANCELLED, here.now
    reply.board_day = None
    if alone:
        case.state, case.closed_at, case.why = CaseState.CLOSED, here.now, Why.WITHDRAWN


async def put_off(here: Here, case: Case, reply: Reply, until: datetime) -> bool:
    """What has not gone of these words, or of their case as a whole, keeps its place and goes a moment later, as they
    are then; whether there was any."""
    held = [row for row in await _carriers(here, case, reply) if row.held]
    for row in held:
        row.due_at = max(row.due_at, until)
    return bool(held)


async def recall(here: Here, case: Case, reply: Reply) -> None:
    """Stop what has not gone of these words, for they are to go otherwise."""
    for row in await _carriers(here, case, reply):
        if row.held:
            row.state, row.settled_at = DeliveryState.CANCELLED, here.now


async def _carriers(here: Here, case: Case, reply: Reply) -> Sequence[Delivery]:
    """What brings these words to the room that has the case: rows of their own, else that of the whole case."""
    rows = [
        row
        for row in await here.uow.outbox.of_case(case.id)
        if row.room is not None
        and (row.room_id == case.room_id if case.with_office else row.room.group_id is not None)
        and row.state not in NEVER
    ]
    own = [row for row in rows if row.reply_id == reply.id]
    return own or [row for row in rows if row.kind is DeliveryKind.CASE]
