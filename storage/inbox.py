"""Updates kept before Telegram is told they were taken."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, cast, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.messages import Incoming


class Inbox:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, bot_id: int, updates: Mapping[int, str], now: datetime) -> None:
        """Store updates by their id; one that is already there stays as it is, so a repeat changes nothing."""
        if not updates:
            return
        insert = sqlite_insert if self._session.get_bind().dialect.name == "sqlite" else postgres_insert
        rows = [
            {"bot_id": bot_id, "update_id": update_id, "body": body, "received_at": now, "attempts": 0}
            for update_id, body in updates.items()
        ]
        await self._session.execute(insert(Incoming).on_conflict_do_nothing(), rows)

    async def waiting(self, bot_id: int, limit: int = 100) -> list[tuple[int, str]]:
        """Update ids and bodies that were not handled yet, in Telegram's order."""
        query = (
            select(Incoming.update_id, Incoming.body)
            .where(Incoming.bot_id == bot_id, Incoming.handled_at.is_(None))
            .order_by(Incoming.update_id)
            .limit(limit)
        )
        return [(update_id, body or "") for update_id, body in await self._session.execute(query)]

    async def turn(self, bot_id: int) -> None:
        """Wait until no other transaction handles what happens to this bot: what two hands do at the same moment is
        done one after the other, on ten processes as on one. SQLite has one writer anyway."""
        if self._session.get_bind().dialect.name == "postgresql":
            await self._session.execute(select(func.pg_advisory_xact_lock(cast(bot_id, BigInteger))))

    async def handled(self, bot_id: int, update_id: int, now: datetime) -> bool:
        """Mark as handled, in its turn, and forget the body. False when another transaction did so first."""
        await self.turn(bot_id)
        marked = await self._session.execute(
            update(Incoming)
            .where(Incoming.bot_id == bot_id, Incoming.update_id == update_id, Incoming.handled_at.is_(None))
            .values(handled_at=now, body=None)
            .returning(Incoming.update_id)
        )
        return marked.first() is not None

    async def failed(self, bot_id: int, update_id: int) -> int:
        """Count a failed try; the number of tries so far."""
        counted = await self._session.execute(
            update(Incoming)
            .where(Incoming.bot_id == bot_id, Incoming.update_id == update_id)
            .values(attempts=Incoming.attempts + 1)
            .returning(Incoming.attempts)
        )
        return counted.scalar_one()

    async def forget(self, now: datetime, older_than: timedelta = timedelta(days=7)) -> None:
        """Drop the ids of handled updates that Telegram cannot repeat any more."""
        await self._session.execute(delete(Incoming).where(Incoming.handled_at < now - older_than))
