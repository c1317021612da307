"""What guardians answered."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.messages import Reply, ReplyKind
from storage.models import Child


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

    async def tapped(self, guardian_id: int, handover_id: int, kind: ReplyKind) -> bool:
        """Whether she pressed this button under this message before."""
        return bool(
            await self._session.scalar(
                select(
                    exists().where(
                        Reply.guardian_id == guardian_id, Reply.handover_id == handover_id, Reply.kind == kind
                    )
                )
            )
        )

    async def by_message(self, guardian_id: int, message_id: int) -> Reply | None:
        """What came of a message in her own chat."""
        return await self._session.scalar(
            select(Reply).where(Reply.guardian_id == guardian_id, Reply.message_id == message_id).order_by(Reply.id)
        )

    async def for_board(self, group_id: int, day: date) -> Sequence[Reply]:
        """What stands on top of this group's day, in order of arrival."""
        return (
            await self._session.scalars(
                select(Reply).join(Child).where(Child.group_id == group_id, Reply.board_day == day).order_by(Reply.id)
            )
        ).all()
