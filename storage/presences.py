"""Who is there on a day, as the team said it."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Child, Presence


class Presences:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def say(self, child_id: int, day: date, *, is_here: bool) -> None:
        """The last word counts."""
        await self._session.merge(Presence(child_id=child_id, day=day, is_here=is_here))
        await self._session.flush()

    async def said_in_group(self, group_id: int, day: date) -> dict[int, bool]:
        """What was said, by the number of the child."""
        of_group = select(Presence).join(Child).where(Child.group_id == group_id, Presence.day == day)
        return {row.child_id: row.is_here for row in await self._session.scalars(of_group)}
