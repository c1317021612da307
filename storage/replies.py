"""What guardians answered."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import and_, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from care.topics import WITH_CHILD
from storage.casework import WAITING, Case
from storage.messages import Delivery, DeliveryKind, DeliveryState, Reply, ReplyKind
from storage.models import Child, Guardianship


class Replies:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, reply_id: int) -> Reply | None:
        return await self._session.get(Reply, reply_id)

    async def add(self, **values: object) -> Reply:
        reply = Reply(**values)
        self._session.add(reply)
        await self._session.flush()
        await self._session.refresh(reply)
        return reply

    async def tapped(
        self, guardian_id: int, kind: ReplyKind, *, handover_id: int | None = None, answer_id: int | None = None
    ) -> bool:
        """Whether she pressed this button before under this handover, or this answer of the office."""
        under = Reply.answer_id == answer_id if answer_id is not None else Reply.handover_id == handover_id
        return bool(
            await self._session.scalar(
                select(exists().where(Reply.guardian_id == guardian_id, under, Reply.kind == kind))
            )
        )

    async def by_message(self, guardian_id: int, message_id: int) -> Reply | None:
        """What came of a message in her own chat."""
        return await self._session.scalar(
            select(Reply).where(Reply.guardian_id == guardian_id, Reply.message_id == message_id).order_by(Reply.id)
        )

    async def all_of_message(self, guardian_id: int, message_id: int) -> Sequence[Reply]:
        """What came of a message in her own chat: one reply for each part of it."""
        return (
            await self._session.scalars(
                select(Reply).where(Reply.guardian_id == guardian_id, Reply.message_id == message_id).order_by(Reply.id)
            )
        ).all()

    async def of_guardian(self, guardian_id: int) -> Sequence[Reply]:
        return (
            await self._session.scalars(select(Reply).where(Reply.guardian_id == guardian_id).order_by(Reply.id))
        ).all()

    async def last_of(self, guardian_id: int) -> Reply | None:
        return await self._session.scalar(
            select(Reply).where(Reply.guardian_id == guardian_id).order_by(Reply.id.desc()).limit(1)
        )

    async def absent_in_group(self, group_id: int, day: date) -> frozenset[int]:
        """The numbers of the children of which a parent said that they do not come on this day."""
        told = await self._session.scalars(
            select(Reply.child_id)
            .join(Child)
            .where(Child.group_id == group_id, Reply.kind == ReplyKind.ABSENT)
            .where(Reply.detail["day"].as_string() == day.isoformat())
        )
        return frozenset(child_id for child_id in told if child_id is not None)

    async def from_home(self, group_id: int, begins: datetime, ends: datetime) -> frozenset[int]:
        """The numbers of the children of whom a guardian told the people with them something in this time (R10)."""
        told = await self._session.scalars(
            select(Reply.child_id)
            .join(Child)
            .join(Case, Reply.case_id == Case.id)
            .where(Child.group_id == group_id, Case.role.in_(WITH_CHILD), Reply.kind != ReplyKind.UNDERSTOOD)
            .where(Reply.received_at >= begins, Reply.received_at < ends)
        )
        return frozenset(child_id for child_id in told if child_id is not None)

    async def for_board(self, group_id: int, day: date) -> Sequence[Reply]:
        """What stands on top of this group's day, in order of arrival; not what she can still keep from the team."""
        held = exists().where(
            Delivery.reply_id == Reply.id,
            Delivery.kind == DeliveryKind.REPLY,
            Delivery.state == DeliveryState.OPEN,
            Delivery.attempts == 0,
        )
        return (
            await self._session.scalars(
                select(Reply)
                .join(Child)
                .where(Child.group_id == group_id, Reply.board_day == day, ~held)
                .order_by(Reply.id)
            )
        ).all()

    async def left_lying(self) -> Sequence[Reply]:
        """What the people with the child have neither answered nor seen, and what stands on top of no day yet."""
        query = (
            select(Reply)
            .join(Case, Reply.case_id == Case.id)
            .where(Case.state.in_(WAITING), Case.role.in_(WITH_CHILD))
            .where(Reply.board_day.is_(None), Reply.child_id.is_not(None))
            .order_by(Reply.id)
        )
        return (await self._session.scalars(query)).all()

    async def about_home(self, child_id: int) -> Sequence[Reply]:
        """What is told about life at home, where the team may read it, by those who can still take it back."""
        query = (
            select(Reply)
            .join(Case, Reply.case_id == Case.id)
            .where(Reply.child_id == child_id, Case.about_home, Case.role.in_(WITH_CHILD))
            .join(Guardianship, and_(Guardianship.child_id == child_id, Guardianship.guardian_id == Reply.guardian_id))
            .where(Guardianship.authority)
            .order_by(Reply.id)
        )
        return [one for one in await self._session.scalars(query) if one.text]
