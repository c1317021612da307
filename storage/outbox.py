"""The outbox: what was stored will be sent, in order per recipient, whoever dies on the way (promise P6).

A row's `due_at` is its schedule, its back-off and its lease. Claiming moves it forward, so the row of a dead worker
comes back by itself, or at once when `take_over` says that its sender is gone. `begin` notes that the call to Telegram
starts; a row found again in that state may have arrived and is sent once more as a marked repeat.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, case, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from care.topics import Topic
from storage.casework import Case
from storage.messages import Delivery, DeliveryKind, DeliveryState, Handover
from storage.models import Person, PersonKind, Room

TAKEN = (DeliveryState.CLAIMED, DeliveryState.SENDING)
WAITING = (DeliveryState.OPEN, *TAKEN)
_NEAR = 20  # more rows than there are parts in the longest message


def lane(*, person: Person | None = None, room: Room | None = None) -> str:
    """The queue of one recipient, within which order is kept."""
    if (person is None) == (room is None):
        raise ValueError("a delivery goes to one person or to one room")
    return f"p{person.id}" if person is not None else f"r{room.id}"  # type: ignore[union-attr]


class Outbox:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        kind: DeliveryKind,
        due_at: datetime,
        *,
        person: Person | None = None,
        room: Room | None = None,
        once: str | None = None,
        **about: Any,
    ) -> Delivery | None:
        """Put something in the outbox. With `once`, a second row of that name is not made and None is returned.

        `about` are the ids of the row it speaks of (`handover_id`, `line_id`, `reply_id`, `child_id`) and `detail`.
        """
        if once is not None and await self._session.scalar(select(exists().where(Delivery.once == once))):
            return None
        row = Delivery(
            kind=kind,
            due_at=due_at,
            lane=lane(person=person, room=room),
            person_id=person.id if person else None,
            room_id=room.id if room else None,
            once=once,
            **about,
        )
        self._session.add(row)
        await self._session.flush()
        return row

    async def report(self, handover: Handover, now: datetime) -> None:
        """Let the message with the preview say how the sending went, where that message still is."""
        if handover.preview_id is None:
            return
        room = await self._session.scalar(select(Room).where(Room.chat_id == handover.chat_id))
        person = await self._session.scalar(
            select(Person).where(Person.telegram_id == handover.chat_id, Person.kind == PersonKind.STAFF)
        )
        if room is not None:
            await self.add(DeliveryKind.REPORT, now, room=room, handover_id=handover.id)
        elif person is not None:
            await self.add(DeliveryKind.REPORT, now, person=person, handover_id=handover.id)

    async def claim(self, now: datetime, lease: timedelta, limit: int) -> Sequence[Delivery]:
        """Take up to `limit` due rows, at most one per lane and never past an older one that is still waiting.

        What is urgent passes what is only due later: nobody waits for the moment in which another can still choose.
        """
        other = aliased(Delivery)
        urgent = exists().where(Case.id == Delivery.case_id, Case.topic == Topic.URGENT).correlate(Delivery)
        older = and_(other.id < Delivery.id, other.state.in_(WAITING))
        in_flight = and_(other.id != Delivery.id, other.state.in_(TAKEN), other.due_at > now)
        in_the_way = or_(and_(older, or_(other.attempts > 0, other.due_at <= now, ~urgent)), in_flight)
        due = (
            select(Delivery.id)
            .where(
                Delivery.state.in_(WAITING),
                Delivery.due_at <= now,
                ~exists().where(other.lane == Delivery.lane, in_the_way),
            )
            .order_by(Delivery.due_at, Delivery.id)
            .limit(limit)
            .with_for_update(skip_locked=True, of=Delivery)
        )
        claimed = await self._session.scalars(
            update(Delivery)
            .where(Delivery.id.in_(due.scalar_subquery()))
            .values(
                state=DeliveryState.CLAIMED,
                due_at=now + lease,
                attempts=Delivery.attempts + 1,
                repeated=case((Delivery.state == DeliveryState.SENDING, True), else_=Delivery.repeated),
            )
            .returning(Delivery.id)
            .execution_options(synchronize_session=False)
        )
        ids = list(claimed)
        found = await self._session.scalars(select(Delivery).where(Delivery.id.in_(ids)).order_by(Delivery.id))
        return found.all()

    async def get(self, delivery_id: int) -> Delivery:
        return await self._session.get_one(Delivery, delivery_id)

    async def begin(self, delivery_id: int, attempt: int, until: datetime) -> bool:
        """Note that the call of this attempt starts. False when the row was cancelled or claimed by somebody else."""
        begun = await self._session.scalars(
            update(Delivery)
            .where(
                Delivery.id == delivery_id,
                Delivery.state == DeliveryState.CLAIMED,
                Delivery.attempts == attempt,
            )
            .values(state=DeliveryState.SENDING, due_at=until)
            .returning(Delivery.id)
            .execution_options(synchronize_session=False)
        )
        return begun.first() is not None

    async def take_over(self, now: datetime) -> None:
        """The sender before this one is gone: what it held is due now, and what it had begun may have arrived."""
        await self._session.execute(
            update(Delivery).where(Delivery.state.in_(TAKEN), Delivery.due_at > now).values(due_at=now)
        )

    async def postpone(self, until: datetime) -> None:
        """Nothing is due before `until`: Telegram asked for silence, and a restart must not break it."""
        await self._session.execute(
            update(Delivery).where(Delivery.state.in_(WAITING), Delivery.due_at < until).values(due_at=until)
        )

    async def cancel_handover(self, handover_id: int, now: datetime) -> bool:
        """Take back a handover of which nothing has been claimed yet; False when it is on its way."""
        rows = (
            await self._session.scalars(
                select(Delivery)
                .where(
                    Delivery.handover_id == handover_id,
                    Delivery.kind.in_((DeliveryKind.HANDOVER, DeliveryKind.PHOTO)),
                    Delivery.state != DeliveryState.CANCELLED,
                )
                .with_for_update(of=Delivery)
                .execution_options(populate_existing=True)
            )
        ).all()
        if any(row.attempts or row.state is not DeliveryState.OPEN for row in rows):
            return False
        for row in rows:
            row.state, row.settled_at = DeliveryState.CANCELLED, now
        return True

    async def of_handover(self, handover_id: int) -> Sequence[Delivery]:
        """The messages of a handover to its readers, one per reader."""
        return (
            await self._session.scalars(
                select(Delivery)
                .where(
                    Delivery.handover_id == handover_id,
                    Delivery.kind == DeliveryKind.HANDOVER,
                    Delivery.state != DeliveryState.CANCELLED,
                )
                .order_by(Delivery.id)
            )
        ).all()

    async def of_case(self, case_id: int) -> Sequence[Delivery]:
        """Everything that was, or will be, said about a case, with what Telegram made of it."""
        query = select(Delivery).where(Delivery.case_id == case_id).order_by(Delivery.id).with_for_update(of=Delivery)
        return (await self._session.scalars(query.execution_options(populate_existing=True))).all()

    async def last_to(self, person_id: int, kinds: Collection[DeliveryKind]) -> Delivery | None:
        """The newest message of these kinds that arrived at a person."""
        return await self._session.scalar(
            select(Delivery)
            .where(Delivery.lane == f"p{person_id}", Delivery.state == DeliveryState.SENT, Delivery.kind.in_(kinds))
            .order_by(Delivery.settled_at.desc(), Delivery.id.desc())
            .limit(1)
        )

    async def plan_of(self, checkin_id: int, room_id: int) -> int | None:
        """Where the plan of a talk stands in a room: its newest message."""
        return await self._session.scalar(
            select(Delivery.message_id)
            .where(
                Delivery.checkin_id == checkin_id,
                Delivery.room_id == room_id,
                Delivery.kind == DeliveryKind.CHECKIN,
                Delivery.message_id.is_not(None),
            )
            .order_by(Delivery.id.desc())
            .limit(1)
        )

    async def pages_about_home(self, child_id: int) -> Sequence[Delivery]:
        """Where a team looked at what is told of a child's home, or is about to: what each message last became."""
        shown = select(Delivery).where(Delivery.kind == DeliveryKind.HOME, Delivery.child_id == child_id)
        sent = shown.where(Delivery.state.in_((*TAKEN, DeliveryState.SENT))).order_by(Delivery.id)
        locked = sent.with_for_update(of=Delivery).execution_options(populate_existing=True)
        rows = await self._session.scalars(locked)
        return list({(row.room_id, row.message_id or -row.id): row for row in rows}.values())

    async def by_message(self, in_lane: str, message_id: int) -> Delivery | None:
        """The row that became this Telegram message, or a part of it: the last part is the one that is kept by id."""
        near = await self._session.scalars(
            select(Delivery)
            .where(Delivery.lane == in_lane, Delivery.message_id >= message_id)
            .order_by(Delivery.message_id, Delivery.id)
            .limit(_NEAR)
        )
        return next((row for row in near if message_id in (row.message_id, *row.detail.get("parts", ()))), None)

    async def message_of(self, person_id: int, handover_id: int) -> int | None:
        """Where a handover stands in a reader's chat."""
        return await self._session.scalar(
            select(Delivery.message_id)
            .where(
                Delivery.person_id == person_id,
                Delivery.handover_id == handover_id,
                Delivery.kind == DeliveryKind.HANDOVER,
            )
            .order_by(Delivery.id.desc())
            .limit(1)
        )

    async def counts(self) -> dict[DeliveryState, int]:
        rows = await self._session.execute(select(Delivery.state, func.count()).group_by(Delivery.state))
        return {row[0]: row[1] for row in rows}
