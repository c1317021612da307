"""What a row of the outbox speaks of: everything its words are made from, read in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.afterwards import together
from handlers.floor import ChildDay, days_of_group
from storage.appointments import Agreement, Checkin, Guest
from storage.casework import Answer, Case
from storage.database import UnitOfWork
from storage.messages import Board, Delivery, DeliveryKind, Handover, Line, Reply
from storage.models import Child, Person
from storage.wording import Oddity

FOR_READERS = (DeliveryKind.HANDOVER, DeliveryKind.PHOTO, DeliveryKind.WORDING)


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything a row speaks of, read in one transaction so that the words can be found outside it."""

    row: Delivery
    chat_id: int | None
    thread_id: int | None = None
    names: frozenset[str] = frozenset()
    child: Child | None = None
    handover: Handover | None = None
    line: Line | None = None
    reply: Reply | None = None
    reports: Sequence[Delivery] = ()
    replies: Sequence[Reply] = ()
    waiting: Sequence[Handover] = ()
    board: Board | None = None
    about: Person | None = None
    answers: int | None = None
    may_read: bool = True
    case: Case | None = None
    answer: Answer | None = None
    words: Sequence[Reply] = ()
    said: Sequence[Answer] = ()
    removed: Delivery | None = None
    checkin: Checkin | None = None
    guest: Guest | None = None
    agreement: Agreement | None = None
    guardians: Sequence[Person] = ()
    plan: int | None = None
    oddity: Oddity | None = None
    days: Sequence[ChildDay] = ()

    @property
    def with_office(self) -> bool:
        """Whether this stands in a role's room, where each case has a topic, and not with the child's team."""
        return self.case is not None and self.row.room is not None and self.row.room.group_id is None

    @property
    def lacks_topic(self) -> bool:
        """Whether this belongs in a topic that is still to be opened: a child's with its team, a case's where it is."""
        room = self.row.room
        if room is None or self.thread_id is not None or (self.chat_id or 0) >= 0:
            return False
        if room.group_id is not None:
            return self.child is not None
        return self.case is not None and self.case.room_id == room.id


async def read(uow: UnitOfWork, row: Delivery) -> Contents:
    reply = await uow.replies.get(row.reply_id) if row.reply_id else None
    handover_id = row.handover_id or (reply.handover_id if reply else None)
    handover = await uow.handovers.get(handover_id) if handover_id else None
    case = await uow.cases.get(row.case_id) if row.case_id else None
    child = await uow.people.find_child(row.child_id) if row.child_id else None
    checkin = await uow.checkins.get(row.checkin_id) if row.checkin_id else None
    guest = await uow.checkins.guest(row.guest_id) if row.guest_id else None
    group_id = handover.group_id if handover else row.room.group_id if row.room else None
    group_id = checkin.child.group_id if checkin else group_id
    on_board = date.fromisoformat(row.detail["day"]) if row.kind is DeliveryKind.BOARD else None
    untapped = date.fromisoformat(row.detail["day"]) if row.detail.get("text") == "waiting-for-tap" else None
    line = await uow.handovers.line(row.line_id) if row.line_id else None
    if line is not None and row.kind is DeliveryKind.PROMPT:
        line = await uow.handovers.as_told(line)
    oddity = await uow.oddities.get(row.detail["oddity"]) if "oddity" in row.detail else None
    return Contents(
        row,
        row.room.chat_id if row.room else row.person.telegram_id if row.person else None,
        await _thread(uow, row, child, case),
        await _names(uow, group_id, case),
        child,
        handover,
        line,
        reply,
        await uow.outbox.of_handover(handover.id) if handover and row.kind is DeliveryKind.REPORT else (),
        await uow.replies.for_board(group_id, on_board) if group_id and on_board else (),
        await uow.handovers.unconfirmed(group_id, untapped) if group_id and untapped else (),
        await uow.rooms.board(group_id, on_board) if group_id and on_board else None,
        await uow.people.person(row.detail["person"]) if "person" in row.detail else None,
        await _answered(uow, row, handover, oddity),
        await _may_read(uow, row, child, handover, checkin),
        case,
        await uow.cases.answer(row.answer_id) if row.answer_id else None,
        await _words(uow, row, case, checkin, guest),
        await uow.cases.answers(case.id) if case and row.kind is DeliveryKind.CASE else (),
        await uow.outbox.get(row.detail["delivery"]) if "delivery" in row.detail else None,
        checkin,
        guest,
        await uow.checkins.agreement(row.detail["agreement"]) if "agreement" in row.detail else None,
        await uow.people.guardians_of_child(checkin.child_id) if checkin and row.kind is DeliveryKind.CHECKIN else (),
        await uow.outbox.plan_of(checkin.id, row.room_id or 0) if checkin and row.detail.get("again") else None,
        oddity,
        await _days(uow, row, child),
    )


async def _days(uow: UnitOfWork, row: Delivery, child: Child | None) -> Sequence[ChildDay]:
    """The day of a group, of which there is only something to say where it is open."""
    group_id = child.group_id if child else row.room.group_id if row.room else None
    if group_id is None or row.kind not in (DeliveryKind.FLOOR, DeliveryKind.FORGOTTEN):
        return ()
    return await days_of_group(uow, group_id, date.fromisoformat(row.detail["day"]), is_open=True)


async def _words(
    uow: UnitOfWork, row: Delivery, case: Case | None, checkin: Checkin | None, guest: Guest | None
) -> Sequence[Reply]:
    """What guardians said in a case, tell about life at home, or told before a talk: the team all, each guardian what
    those told who come along."""
    if case is not None and (row.kind is DeliveryKind.CASE or row.detail.get("quoted")):
        return await uow.cases.said(case.id)
    if row.kind is DeliveryKind.HOME and row.child_id is not None:
        return await uow.replies.about_home(row.child_id)
    if checkin is None or not row.detail.get("views"):
        return ()
    if guest is None:
        return await uow.checkins.home_views(checkin)
    mine = {one.guardian_id for one in together(checkin, guest)}
    return [reply for reply in await uow.checkins.home_views(checkin) if reply.guardian_id in mine]


async def _thread(uow: UnitOfWork, row: Delivery, child: Child | None, case: Case | None) -> int | None:
    """The forum topic: a case's own in the room that has it, a child's in a team room."""
    if row.room is None:
        return None
    if "thread" in row.detail:
        return int(row.detail["thread"])
    if row.room.group_id is None:
        return case.thread_id if case is not None and case.room_id == row.room_id else None
    return await uow.rooms.topic(row.room.id, child.id) if child else None


async def _names(uow: UnitOfWork, group_id: int | None, case: Case | None) -> frozenset[str]:
    """The names that no machine may touch."""
    if group_id is None:
        return await uow.people.names_of_case(case) if case is not None else frozenset()
    names = await uow.people.names_of_group(group_id)
    return names | {case.guardian.name} if case is not None else names


async def _answered(uow: UnitOfWork, row: Delivery, handover: Handover | None, oddity: Oddity | None) -> int | None:
    """The message in a guardian's own chat that is answered: her words, or what she tapped a button under."""
    if row.kind is DeliveryKind.WORDING:
        return oddity.delivery.message_id if oddity else None
    if row.kind is not DeliveryKind.HANDOVER:
        return None
    reply = await uow.replies.get(handover.answers_id) if handover and handover.answers_id else None
    if reply is None or reply.message_id or reply.handover_id is None:
        return reply.message_id if reply else None
    return await uow.outbox.message_of(reply.guardian_id, reply.handover_id)


async def _may_read(
    uow: UnitOfWork, row: Delivery, child: Child | None, handover: Handover | None, checkin: Checkin | None
) -> bool:
    """Authority may have been withdrawn since the row was made, so it is looked at again before sending."""
    if checkin is not None and row.person_id is not None:
        return await uow.people.may_read(row.person_id, child_id=checkin.child_id, group_id=checkin.child.group_id)
    if row.kind is DeliveryKind.FORGOTTEN and child is not None and row.person_id is not None:
        return await uow.people.may_read(row.person_id, child_id=child.id, group_id=child.group_id)
    if handover is None or row.person_id is None or row.kind not in FOR_READERS:
        return True
    return await uow.people.may_read(row.person_id, child_id=handover.child_id, group_id=handover.group_id)
