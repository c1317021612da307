"""What the clock does with questions: words without a reader, promises that have passed, rooms that came late."""

from datetime import timedelta

from care.promise import promised
from care.topics import OFFICE, Role
from handlers.here import Here
from handlers.routing import fallback, house, withdraw_notice
from handlers.telling import hours_of
from storage.casework import Case
from storage.messages import DeliveryKind


async def look(here: Here) -> None:
    """Each thing that is due is done once, whatever number of processes looks; the table of readers is dated."""
    await here.uow.cases.adopt(here.policy.readers, here.now)
    for case in await here.uow.cases.unsaid(here.now - timedelta(minutes=here.policy.ask_minutes)):
        await _pass_on(here, case)
    for case in await here.uow.cases.homeless(OFFICE):
        await house(here, case)
    for case in await here.uow.cases.late(here.now, OFFICE):
        await _late(here, case)


async def _pass_on(here: Here, case: Case) -> None:
    """She did not say who may read it: the more private role does, and she is told (P5)."""
    await fallback(here, case)
    text = "unasked" if case.with_office else "unasked-child"
    await here.uow.outbox.add(
        DeliveryKind.NEWS,
        here.now,
        person=case.guardian,
        case_id=case.id,
        once=f"unasked:{case.id}",
        detail={"text": text, "told": True},
    )


async def _late(here: Here, case: Case) -> None:
    """The promise has passed: the deputy gets the case, and the parent an honest line."""
    assert case.role is not None
    case.late_at = here.now
    deputy = here.policy.role(case.role).deputy
    room = await here.uow.rooms.role_room(deputy) if deputy else None
    if deputy is None or room is None or room.id == case.room_id:
        await _say(here, case, "case-late", "case-late-alone", None)
        return
    await withdraw_notice(here, case, "case-late-moved")
    case.room_id, case.thread_id, case.taken_by = room.id, None, None
    assert case.topic is not None
    case.promised_at = promised(here.now, here.policy.topics[case.topic], hours_of(here.policy, deputy, None))
    await here.uow.cases.place(case)
    await here.uow.outbox.add(DeliveryKind.CASE, here.now, room=room, case_id=case.id, detail={"late": True})
    await _say(here, case, None, "case-late-parent", deputy)


async def _say(here: Here, case: Case, room_text: str | None, parent_text: str, deputy: Role | None) -> None:
    if room_text is not None and case.room is not None:
        await here.uow.outbox.add(
            DeliveryKind.NEWS, here.now, room=case.room, case_id=case.id, detail={"text": room_text}
        )
    detail = {"text": parent_text, "deputy": deputy.value} if deputy else {"text": parent_text}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)
