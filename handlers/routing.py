"""Where a parent's words go: into a case for whoever the table names, and out of a room again when she says so."""

from datetime import datetime, timedelta

from care.hours import board_day
from care.promise import promised, six_weeks
from care.routing import Part, most_private
from care.topics import Role, Topic
from handlers.here import Here
from handlers.telling import hours_of
from handlers.unread import NEVER, put_off
from storage.casework import Case, CaseState, Why
from storage.messages import BEFORE_TALK, DeliveryKind, DeliveryState, Reply, ReplyKind
from storage.models import Child, Person, Room

KEPT = (Topic.CARE, Topic.DEVELOPMENT)
"""What can wait for a talk or stand on the page about life at home; what is urgent can do neither."""

LONGEST_ABOUT_HOME = 300
"""Signs of a line about life at home; what is longer goes to the team as any other words do."""


async def ask_later(here: Here, guardian: Person, reply: Reply, part: Part, child: Child | None) -> Case:
    """Keep her words where nobody reads them until she has said whom they are for."""
    case = await here.uow.cases.open(
        guardian,
        here.now,
        CaseState.ASKED,
        topic=part.topic,
        child_id=child.id if child else None,
        guesses=[topic.value for topic in part.guesses],
    )
    reply.case_id, reply.child_id, reply.child = case.id, case.child_id, child
    return case


async def put(here: Here, guardian: Person, reply: Reply, part: Part, child: Child | None) -> Case:
    """Her words to whoever reads this topic: more of a case that is under way, or the first of a new one."""
    assert part.topic is not None
    topic, child_id = part.topic, child.id if child else None
    role = here.policy.topics[topic].reader
    known = await here.uow.cases.live(guardian.id, role, topic, child_id) if not role.with_child else None
    if known is not None:
        await add_to(here, known, reply)
        return known
    case = await here.uow.cases.open(
        guardian, here.now, CaseState.OPEN, topic=topic, child_id=child_id, guesses=[one.value for one in part.guesses]
    )
    reply.case_id, reply.child_id, reply.child = case.id, child_id, child
    await send_to(here, case, topic)
    return case


async def add_to(here: Here, case: Case, reply: Reply, *, changed: bool = False) -> None:
    """More words in a case: it waits for an answer again, with the promise counted anew if it had been answered."""
    reply.case_id, reply.child_id, reply.child = case.id, case.child_id, case.child
    reopened = case.state is CaseState.CLOSED
    if case.state is not CaseState.OPEN and not case.about_home:
        begin(here, case)
    await carry(here, case, reply, changed=changed, reopened=reopened)


async def send_to(here: Here, case: Case, topic: Topic, role: Role | None = None) -> None:
    """Give a case to whoever reads this topic by the table of today, and bring all that was said in it."""
    case.topic, case.role = topic, role or here.policy.topics[topic].reader
    case.thread_id = case.room_id = case.taken_by = case.moving_to = None
    await house(here, case)
    begin(here, case)
    case.answer_by = (case.answer_by or six_weeks(here.now, here.policy)) if topic is Topic.COMPLAINT else None


async def house(here: Here, case: Case) -> bool:
    """Find the room of a case and bring it there; False while its role has none, and then it waits."""
    assert case.role is not None
    said = await here.uow.cases.said(case.id)
    if case.role.with_child:
        assert case.child is not None
        for reply in said:
            await carry(here, case, reply)
        return True
    room = await room_for(here, case.role)
    case.room_id = room.id if room is not None and room.chat_id is not None else None
    await here.uow.cases.place(case)
    if case.room is None:
        return False
    await here.uow.outbox.add(DeliveryKind.CASE, _due(here, case), room=case.room, case_id=case.id)
    return True


async def room_for(here: Here, role: Role) -> Room | None:
    """The room of an office role, or of its deputy while nobody can read in one of its own."""
    one, deputy = await here.uow.rooms.role_room(role), here.policy.role(role).deputy
    other = await here.uow.rooms.role_room(deputy) if deputy else None
    return other if one is None or (one.chat_id is None and other is not None and other.chat_id is not None) else one


async def reader_of(here: Here, role: Role) -> Role:
    """Who has what is for this role: the role itself, or its deputy while nobody can read in a room of its own."""
    room = None if role.with_child else await room_for(here, role)
    return Role(room.role) if room is not None and room.role else role


async def withdraw(here: Here, case: Case, *, to: Role | None = None, **about: int) -> bool:
    """Out of every room it was in: what has not gone does not go, and what stands there is taken away. Whether
    anything may have stood there, so that it may have been read.

    With `person` in `about`, what cannot be deleted is written over, and the team is told that she took it back. Where
    it goes `to` another role from one of the office, she asked for nothing to be taken back.
    """
    if to is None:
        await withdraw_notice(here, case, "case-left")
    else:
        await withdraw_notice(here, case, "case-moved", role=to.value)
        about = {**about, "moved": 1} if case.with_office else about
    stood = False
    for row in await here.uow.outbox.of_case(case.id):
        if row.room is None or "removed" in row.detail or row.state in NEVER:
            continue
        if row.held:
            row.state, row.settled_at = DeliveryState.CANCELLED, here.now
        else:
            stood, row.detail = True, {**row.detail, "removed": True}
            await here.uow.outbox.add(
                DeliveryKind.REMOVAL, here.now, room=row.room, detail={"delivery": row.id, **about}
            )
    for reply in await here.uow.cases.said(case.id):
        if reply.board_day is not None and reply.child is not None:
            day, reply.board_day = reply.board_day.isoformat(), None
            room = await here.uow.rooms.team_room(reply.child.group_id)
            await here.uow.outbox.add(DeliveryKind.BOARD, here.now, room=room, detail={"day": day})
    return stood


async def withdraw_notice(here: Here, case: Case, text: str, **more: str) -> None:
    """The office is told that a case has left its topic; a team room gets no trace."""
    if case.with_office and case.room is not None and case.thread_id is not None:
        detail = {"text": text, "thread": case.thread_id, "person": case.guardian_id, **more}
        await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=case.room, detail=detail)


def begin(here: Here, case: Case) -> None:
    """Open, and the promise counts from now. What was closed had its outcome: six weeks that ended since are over."""
    assert case.reader is not None
    assert case.topic is not None
    hours = hours_of(here.policy, case.reader, case.child)
    case.state, case.promised_at = CaseState.OPEN, promised(here.now, here.policy.topics[case.topic], hours)
    if case.closed_at is not None and case.answer_by is not None and case.answer_by < here.day:
        case.answer_by = None
    case.late_at = case.closed_at = case.why = case.answered_at = None


async def carry(here: Here, case: Case, reply: Reply, *, changed: bool = False, reopened: bool = False) -> None:
    """One of her messages to the room that has the case; with what has not gone of it, where there is such."""
    if await put_off(here, case, reply, _due(here, case)):
        return
    detail = {what: True for what, so in (("changed", changed), ("reopened", reopened)) if so}
    if not case.role or not case.role.with_child:
        if case.room is not None:
            await here.uow.outbox.add(
                DeliveryKind.REPLY,
                _due(here, case, reply),
                room=case.room,
                case_id=case.id,
                reply_id=reply.id,
                detail=detail,
            )
        return
    child = case.child or reply.child
    assert child is not None
    reply.child_id, reply.child = child.id, child
    hours = here.policy.at(child.group.name)
    day = board_day(here.now, hours)
    if day is not None and reply.kind is not ReplyKind.UNDERSTOOD:
        reply.board_day = day
    room = await here.uow.rooms.team_room(child.group_id)
    await here.uow.outbox.add(
        DeliveryKind.REPLY,
        _due(here, case, reply),
        room=room,
        child_id=child.id,
        case_id=case.id,
        reply_id=reply.id,
        detail=detail,
    )
    if reply.board_day is not None:
        said = {"day": reply.board_day.isoformat()}
        await here.uow.outbox.add(DeliveryKind.BOARD, _due(here, case, reply), room=room, detail=said)


def _due(here: Here, case: Case, reply: Reply | None = None) -> datetime:
    """She has a moment to say that her words are for somebody else; a tap or what is urgent does not wait for it."""
    tapped = reply is not None and reply.kind is not ReplyKind.TEXT
    wait = 0 if tapped or case.topic is Topic.URGENT else here.policy.think_seconds
    return here.now + timedelta(seconds=wait)


async def fallback(here: Here, case: Case) -> None:
    """She did not say who is to read it: the more private role does. One child of several in one group is no riddle."""
    case.about_home = False
    guesses = [Topic(guess) for guess in case.guesses]
    topic = case.topic or most_private(guesses)
    if topic.everyday and case.child is None:
        children = await here.uow.people.children_of_guardian(case.guardian_id)
        if len({child.group_id for child in children}) == 1:
            case.child_id = children[0].id
            await here.uow.cases.place(case)
        else:
            topic = most_private(guesses)
    await send_to(here, case, topic)


async def set_apart(here: Here, guardian: Person, message_id: int, chosen: Case | None) -> bool:
    """What she chose to tell before a talk, or about life at home, waits for no answer; whether all is for the team."""
    if chosen is None or (chosen.checkin_id is None and not chosen.about_home):
        return False
    replies = await here.uow.replies.all_of_message(guardian.id, message_id)
    cases = [await here.uow.cases.get(reply.case_id or 0) for reply in replies]
    for reply in replies if chosen.checkin_id else ():
        reply.detail = {**reply.detail, BEFORE_TALK: str(chosen.checkin_id)}
    if chosen.about_home and not all(_fits_at_home(reply.text) for reply in replies):
        return False
    for case in cases:
        if case is not None and case.topic in (None, *KEPT):
            case.about_home = chosen.about_home
    if any(
        case is None or case.with_office or case.state is not CaseState.OPEN or case.topic not in KEPT for case in cases
    ):
        return False
    for case in cases:
        assert case is not None
        keep(here, case)
    return True


def stands_at_home(part: Part) -> bool:
    """Whether changed words can stay on the page about life at home: short, and nothing that cannot wait."""
    return part.topic in (None, *KEPT) and _fits_at_home(part.text)


def _fits_at_home(text: str) -> bool:
    return 0 < len(text) <= LONGEST_ABOUT_HOME


def keep(here: Here, case: Case) -> None:
    """The team knows it; nobody waits for an answer."""
    case.state, case.why, case.closed_at = CaseState.CLOSED, Why.NOTED, here.now
