"""What the clock does with questions: words without a reader, promises that have passed, rooms that came late."""

from datetime import timedelta
from typing import Any

from care.hours import is_open, open_moment, today, working_day_from
from care.promise import promised, warnings
from care.topics import OFFICE, WITH_CHILD, Role, Topic
from handlers.casework import tell_moved
from handlers.here import Here
from handlers.routing import begin, fallback, house, reader_of, room_for, withdraw_notice
from handlers.telling import hours_of, waits
from storage.casework import Case, CaseState
from storage.messages import DeliveryKind, ReplyKind
from translations.topics.asking import wants_a_call

STALE = timedelta(days=7)
"""After so long without anybody who looked (the computer was off, or an older version ran) nobody is apologised to."""


AGAIN = timedelta(days=7)
"""How long after a line about a promise that has passed the next one follows, if nobody answers."""


async def look(here: Here) -> None:
    """Each thing that is due is done once, whatever number of processes looks; the table of readers is dated."""
    await here.uow.cases.adopt(here.policy.readers, here.now)
    for case in await here.uow.cases.unsaid(here.now - timedelta(minutes=here.policy.ask_minutes)):
        await _pass_on(here, case)
    for case in await here.uow.cases.homeless(OFFICE):
        if await house(here, case):
            await _housed(here, case)
    for case in await here.uow.cases.late(here.now, OFFICE, told=here.now - AGAIN):
        await _late(here, case)
    for case in await here.uow.cases.formal():
        await _six_weeks(here, case)
    for case in await here.uow.cases.late(here.now, WITH_CHILD):
        await _unanswered(here, case)
    await _on_the_next_morning(here)


async def _pass_on(here: Here, case: Case) -> None:
    """She did not say who may read it: the more private role does, and she is told (P5)."""
    await fallback(here, case)
    text = "case-kept" if case.unread else "unasked" if case.with_office else "unasked-child"
    await here.uow.outbox.add(
        DeliveryKind.NEWS,
        here.now,
        person=case.guardian,
        case_id=case.id,
        once=f"unasked:{case.id}",
        detail={"text": text, "terms" if case.unread else "told": True},
    )


async def _housed(here: Here, case: Case) -> None:
    """At last somebody can read it: the promise counts from now, and the parent is told whose it is."""
    if case.state is CaseState.OPEN:
        begin(here, case)
        await tell_moved(here, case)


async def _late(here: Here, case: Case) -> None:
    """The promise has passed: the deputy gets the case, and the parent an honest line. Where there is no deputy, or the
    deputy's promise has passed as well, whoever has the case is reminded."""
    assert case.role is not None
    assert case.reader is not None
    told_of = case.late_at is not None and case.promised_at is not None and case.late_at >= case.promised_at
    if told_of and not is_open(here.now, here.policy.of(case.reader)):
        return
    first, case.late_at = case.late_at is None, here.now
    if case.unread:
        detail = {"text": "case-kept", "quoted": True}
        await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)
        return
    deputy = here.policy.role(case.role).deputy
    room = await here.uow.rooms.role_room(deputy) if deputy else None
    if deputy is None or room is None or room.chat_id is None or room.id == case.room_id:
        await _say(here, case, "case-late", "case-late-alone")
        if not first:
            await _tell_management(here, case)
        return
    await withdraw_notice(here, case, "case-late-moved")
    case.room_id, case.thread_id, case.taken_by, case.moving_to = room.id, None, None, None
    assert case.topic is not None
    case.promised_at = promised(here.now, here.policy.topics[case.topic], hours_of(here.policy, deputy, None))
    await here.uow.cases.place(case)
    await here.uow.outbox.add(DeliveryKind.CASE, here.now, room=room, case_id=case.id, detail={"late": True})
    await _say(here, case, None, "case-late-parent", deputy)


async def _tell_management(here: Here, case: Case) -> None:
    """Where something lies though it was spoken of before, and neither whose it is nor a word of it (R1)."""
    room = await here.uow.rooms.role_room(Role.MANAGEMENT)
    if room is not None and room.chat_id is not None and room.id != case.room_id:
        detail = {"text": "case-late-office"}
        await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=room, case_id=case.id, detail=detail)


async def _six_weeks(here: Here, case: Case) -> None:
    """Whoever has a formal complaint is told a week before its outcome is due and on that day; once it has passed the
    deputy and the management hear so too, and the parent an honest line. Each of these once."""
    assert case.role is not None
    assert case.answer_by is not None
    moments = warnings(case.answer_by, here.policy.of(case.reader or case.role))
    step = next((step for step in reversed(moments) if moments[step] <= here.now), None)
    news: dict[str, Any] = {"case_id": case.id, "once": f"formal:{case.id}:{case.answer_by}:{step}"}
    if step != "past":
        if step is not None and case.room is not None:
            detail = {"text": "case-formal-soon"}
            await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=case.room, detail=detail, **news)
        return
    detail = {"text": "formal-late"}
    if await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, detail=detail, **news) is None:
        return
    above = (here.policy.role(case.role).deputy, Role.MANAGEMENT)
    rooms = [case.room, *[await here.uow.rooms.role_room(role) for role in above if role is not None]]
    for room in {room.id: room for room in rooms if room is not None and room.chat_id is not None}.values():
        detail = {"text": "case-formal-late"}
        await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=room, case_id=case.id, detail=detail)


async def _unanswered(here: Here, case: Case) -> None:
    """Words for the people with the child, which nobody answered and of which nobody said that they were seen.

    They and the parent are told; a plain question of the day has one more day. Then the management hears that she
    waits, and not what she wrote (R1).
    """
    last = next((one for one in reversed(await here.uow.cases.said(case.id)) if waits(one)), None)
    stale = case.promised_at is not None and here.now - case.promised_at > STALE
    if case.child is None or case.topic is None or last is None or stale:
        case.late_at = here.now
        return
    room, once = await here.uow.rooms.team_room(case.child.group_id), f"late:{case.id}:{last.id}"
    news: dict[str, Any] = {"case_id": case.id, "once": once, "detail": {"text": "case-late-child"}}
    first = await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=room, child_id=case.child.id, **news)
    calls = last.kind is not ReplyKind.TEXT or wants_a_call(last.text, last.language)
    if first is not None and case.topic is Topic.CARE and not calls:
        hours = hours_of(here.policy, Role.GROUP, case.child)
        case.promised_at = promised(here.now, here.policy.topics[case.topic], hours)
        await _say(here, case, None, "case-late-alone")
        return
    case.late_at = here.now
    management = await room_for(here, Role.MANAGEMENT)
    if management is not None and management.chat_id is not None:
        due_at, detail = open_moment(here.now, here.policy.of(Role.MANAGEMENT)), {"text": "case-late-team"}
        await here.uow.outbox.add(DeliveryKind.NEWS, due_at, room=management, case_id=case.id, detail=detail)
        await _say(here, case, None, "case-late-up", await reader_of(here, Role.MANAGEMENT))
    elif first is not None:
        await _say(here, case, None, "case-late-alone")


async def _on_the_next_morning(here: Here) -> None:
    """What still lies there when a team has gone home stands on top of the next day, unless that has passed (R9)."""
    for reply in await here.uow.replies.left_lying():
        assert reply.child is not None
        hours = here.policy.at(reply.child.group.name)
        if is_open(here.now, hours):
            continue
        reply.board_day = working_day_from(today(reply.received_at, hours) + timedelta(days=1), hours)
        if reply.board_day >= here.day:
            room = await here.uow.rooms.team_room(reply.child.group_id)
            detail = {"day": reply.board_day.isoformat()}
            await here.uow.outbox.add(DeliveryKind.BOARD, here.now, room=room, detail=detail)


async def _say(here: Here, case: Case, room_text: str | None, parent_text: str, deputy: Role | None = None) -> None:
    if room_text is not None and case.room is not None:
        await here.uow.outbox.add(
            DeliveryKind.NEWS, here.now, room=case.room, case_id=case.id, detail={"text": room_text}
        )
    detail = {"text": parent_text, "deputy": deputy.value} if deputy else {"text": parent_text}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)
