"""What becomes of a row after a try, in one transaction with whatever a person must be told about it (P6)."""

import logging
from datetime import datetime, timedelta
from typing import Any

from bot.contents import Contents
from bot.framing import Envelope
from bot.sending import Moved, Needless, Outcome, RetryAt, Sent, Uncertain, Undeliverable
from storage.database import UnitOfWork
from storage.messages import Delivery, DeliveryKind, DeliveryState, Handover, Reply, ReplyKind
from storage.models import Person
from storage.wording import Oddity

log = logging.getLogger(__name__)

LONGEST_WAIT = 300.0
AT_ONCE = 3
STILL_WAITING = 8
ROOM_GONE = timedelta(minutes=10)
WORDS = (DeliveryKind.REPLY, DeliveryKind.CASE)
READERS = (DeliveryKind.HANDOVER, DeliveryKind.PHOTO)
GONE = "message to edit not found"
NOT_THERE = (GONE, "message can't be edited")


async def settle(
    uow: UnitOfWork, it: Contents, outcome: Outcome, envelope: Envelope | None, now: datetime, chance: float
) -> bool:
    """Write down how a try ended; whether the message is now to be pinned. `chance` (0 to 1) spreads the next tries."""
    row = await uow.outbox.get(it.row.id)
    if row.attempts != it.row.attempts or row.state is DeliveryState.CANCELLED:
        return False
    pinned = False
    match outcome:
        case Sent():
            row.state, row.settled_at, row.message_id = DeliveryState.SENT, now, outcome.message_id
            pinned = await _remember(uow, it, row, envelope)
        case RetryAt():
            row.state, row.reason, row.due_at = DeliveryState.OPEN, outcome.why, now + _wait(row, outcome, chance)
            if outcome.all_wait:
                await uow.outbox.postpone(row.due_at)
        case Uncertain():
            row.state, row.reason, row.due_at = DeliveryState.SENDING, outcome.why, now + _wait(row, None, chance)
        case Needless():
            row.state, row.settled_at = DeliveryState.CANCELLED, now
        case Moved():
            await uow.rooms.migrate(it.chat_id or 0, outcome.chat_id)
            row.state, row.due_at = DeliveryState.OPEN, now + _soon(row, chance)
        case Undeliverable():
            await _give_up(uow, it, row, outcome, now, chance)
    await _tell(uow, it, row, now)
    return pinned


async def _give_up(
    uow: UnitOfWork, it: Contents, row: Delivery, outcome: Undeliverable, now: datetime, chance: float
) -> None:
    """Telegram will not take it. A topic or a board that is gone is made again; a room that is gone may be linked
    again; for a reader the team is told, and for the team the reader."""
    row.reason = outcome.why
    if row.room is not None and it.child is not None and outcome.why == "thread not found":
        await uow.rooms.forget_topic(row.room.id, it.child.id)
        row.state, row.due_at = DeliveryState.OPEN, now + _soon(row, chance)
    elif it.with_office and it.case is not None and row.room is not None and outcome.why == "thread not found":
        await uow.cases.set_thread(it.case.id, row.room.id, None)
        row.state, row.due_at = DeliveryState.OPEN, now + _soon(row, chance)
    elif it.board is not None and outcome.why in NOT_THERE:
        board = await uow.rooms.board(it.board.group_id, it.board.day)
        board.message_id = None
        row.state, row.due_at = DeliveryState.OPEN, now + _soon(row, chance)
    elif row.room is not None and outcome.gone:
        row.state, row.due_at = DeliveryState.OPEN, now + ROOM_GONE
    elif _nothing_there(row, it, outcome.why):
        row.state, row.settled_at = DeliveryState.CANCELLED, now
    else:
        row.state, row.settled_at = DeliveryState.FAILED, now
        log.error("delivery %d (%s) was refused: %s", row.id, row.kind, outcome.why)
        if outcome.gone and row.person is not None:
            row.person.reachable = False


def _nothing_there(row: Delivery, it: Contents, why: str) -> bool:
    """Whether what was to be rewritten is out of sight. What a guardian took back has to be, in each of its parts."""
    if row.kind is DeliveryKind.HOME and it.removed is not None:
        return why == GONE and ("over" in row.detail or len(it.removed.numbers) == 1)
    return (row.kind is DeliveryKind.REPORT or bool(row.detail.get("again"))) and why in NOT_THERE


async def _tell(uow: UnitOfWork, it: Contents, row: Delivery, now: datetime) -> None:
    """Whoever counts on this row is told when it failed, or when it takes long."""
    if row.kind in READERS and row.handover_id is not None:
        handover = await uow.handovers.get(row.handover_id)
        assert handover is not None
        if row.state is DeliveryState.FAILED:
            await _unreached(uow, row, handover, now)
        if row.kind is DeliveryKind.HANDOVER:
            await _report(uow, row, handover, now)
    elif row.kind in WORDS and (reply := _words_in(it)) is not None:
        failed = row.state is DeliveryState.FAILED
        without_room = row.state is DeliveryState.OPEN and row.room is not None and row.due_at >= now + ROOM_GONE
        if failed or without_room:
            await uow.outbox.add(
                DeliveryKind.NEWS,
                now,
                person=reply.guardian,
                once=f"{'lost' if failed else 'kept'}:{reply.id}",
                detail={"text": "sorry-failed" if failed else "case-kept" if it.with_office else "reply-kept"},
            )
    elif row.kind is DeliveryKind.FORGOTTEN and row.state is DeliveryState.SENT and it.child is not None:
        await uow.outbox.add(
            DeliveryKind.NEWS,
            now,
            room=await uow.rooms.team_room(it.child.group_id),
            child_id=it.child.id,
            once=f"knows:{row.id}",
            detail={"text": "forgotten-told", "person": row.person_id},
        )
    elif row.state is DeliveryState.FAILED:
        await _lost(uow, it, row, now)


async def _lost(uow: UnitOfWork, it: Contents, row: Delivery, now: datetime) -> None:
    """What did not arrive and is no handover and no words of a guardian: whoever can do something about it is told."""
    if row.kind is DeliveryKind.OFFICE_ANSWER and it.case is not None:
        await uow.outbox.add(
            DeliveryKind.NEWS,
            now,
            room=it.case.room,
            case_id=it.case.id,
            once=f"unreached:{row.id}",
            detail={"text": "case-unreached", "person": it.case.guardian_id},
        )
    elif row.kind is DeliveryKind.WORDING and it.oddity is not None:
        await _unworded(uow, it.oddity, now)
    elif it.checkin is not None and row.person is not None and row.state is DeliveryState.FAILED:
        await uow.outbox.add(
            DeliveryKind.CHECKIN_NEWS,
            now,
            room=await uow.rooms.team_room(it.checkin.child.group_id),
            child_id=it.checkin.child_id,
            checkin_id=it.checkin.id,
            guest_id=row.guest_id,
            once=f"talk-unreached:{it.checkin.id}:{row.person.id}",
            detail={"text": "said-unreached"},
        )
    elif it.removed is not None and it.about is not None:
        await _still_there(uow, row, it.removed, it.about, now)
    elif row.kind is DeliveryKind.REMOVAL and it.removed is not None and "moved" not in row.detail:
        case = await uow.cases.get(it.removed.case_id or 0)
        if case is not None:
            once = f"not-taken-back:{it.removed.id}"
            detail = {"text": "sorry-not-taken-back"}
            await uow.outbox.add(DeliveryKind.NEWS, now, person=case.guardian, once=once, detail=detail)
    elif row.kind is DeliveryKind.TOPIC:
        once = f"no-rights:{row.room_id}:{now.date()}"
        await uow.outbox.add(DeliveryKind.NEWS, now, room=row.room, once=once, detail={"text": "room-no-rights"})


async def _still_there(uow: UnitOfWork, row: Delivery, shown: Delivery, guardian: Person, now: datetime) -> None:
    """What a guardian took back and Telegram does not delete, as after 48 hours, is written over; else people hear."""
    place: dict[str, Any] = {"room": row.room, "child_id": shown.child_id}
    if row.kind is DeliveryKind.REMOVAL:
        for number in shown.numbers:
            over = {"delivery": shown.id, "over": number, "person": guardian.id}
            await uow.outbox.add(DeliveryKind.HOME, now, **place, detail=over)
        return
    stays = {"text": "home-stays", "person": guardian.id}
    await uow.outbox.add(DeliveryKind.NEWS, now, **place, once=f"home-stays:{shown.id}", detail=stays)
    once, failed = f"not-taken-back:{shown.id}", {"text": "sorry-not-taken-back"}
    await uow.outbox.add(DeliveryKind.NEWS, now, person=guardian, once=once, detail=failed)


def _words_in(it: Contents) -> Reply | None:
    """The words of a guardian that count on this row; that she understood is not worth a message to her."""
    reply = it.reply or (it.words[0] if it.words else None)
    return reply if reply is not None and reply.kind is not ReplyKind.UNDERSTOOD else None


async def _unreached(uow: UnitOfWork, row: Delivery, handover: Handover, now: datetime) -> None:
    """The team hears who did not get it, once for each; a photo without which the words did arrive is less."""
    if row.person is None:
        return
    gone = not row.person.reachable
    text = "unreached-blocked" if gone else "unreached-photo" if row.kind is DeliveryKind.PHOTO else "unreached-refused"
    await uow.outbox.add(
        DeliveryKind.NEWS,
        now,
        room=await uow.rooms.team_room(handover.group_id),
        child_id=handover.child_id,
        handover_id=handover.id,
        once=f"{text}:{handover.id}:{row.person.id}",
        detail={"text": text, "person": row.person.id},
    )


async def _unworded(uow: UnitOfWork, oddity: Oddity, now: datetime) -> None:
    """Whoever found better words hears that they did not arrive."""
    place = await uow.oddities.place(oddity)
    if place.room is None:
        return
    await uow.outbox.add(
        DeliveryKind.NEWS,
        now,
        room=place.room,
        child_id=place.child_id,
        case_id=place.case_id,
        once=f"unworded:{oddity.id}",
        detail={"text": "odd-unreached", "person": oddity.delivery.person_id},
    )


async def _report(uow: UnitOfWork, row: Delivery, handover: Handover, now: datetime) -> None:
    """When the last reader is served, or was not, or one of them takes long, the message with the preview says so."""
    rows = await uow.outbox.of_handover(handover.id)
    if all(other.settled_at is not None for other in rows) or row.attempts == STILL_WAITING:
        await uow.outbox.report(handover, now)


async def _remember(uow: UnitOfWork, it: Contents, row: Delivery, envelope: Envelope | None) -> bool:
    """Keep what the reader got, and which message is the board; whether it is to be pinned."""
    if envelope is None:
        return False
    row.body, row.detail = envelope.body, {**row.detail, **envelope.detail}
    row.sentences = envelope.sentences
    if envelope.pin and it.board is not None:
        board = await uow.rooms.board(it.board.group_id, it.board.day)
        board.message_id = row.message_id
    return envelope.pin


def _soon(row: Delivery, chance: float) -> timedelta:
    """At once, as long as it helps."""
    return timedelta() if row.attempts <= AT_ONCE else _wait(row, None, chance)


def _wait(row: Delivery, outcome: RetryAt | None, chance: float) -> timedelta:
    """Exactly what was asked, or a growing wait, a little different for each so that not all come back at once."""
    if outcome is not None and outcome.seconds is not None:
        return timedelta(seconds=outcome.seconds)
    return timedelta(seconds=min(2.0 ** min(row.attempts, 16), LONGEST_WAIT) * (1 + chance / 5))
