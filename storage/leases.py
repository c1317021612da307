"""Leases: one holder at a time, and a dead holder's lease ends by itself."""

from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.messages import Lease


class Leases:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def hold(self, name: str, holder: str, now: datetime, duration: timedelta) -> bool:
        """Take or prolong the lease; False while somebody else holds it."""
        insert = sqlite_insert if self._session.get_bind().dialect.name == "sqlite" else postgres_insert
        await self._session.execute(
            insert(Lease).on_conflict_do_nothing(), [{"name": name, "holder": holder, "until": now + duration}]
        )
        taken = await self._session.execute(
            update(Lease)
            .where(Lease.name == name, (Lease.holder == holder) | (Lease.until < now))
            .values(holder=holder, until=now + duration)
            .returning(Lease.name)
        )
        return taken.first() is not None

    async def alone(self, what: str) -> bool:
        """Whether this transaction, until it ends, is the only one at this; False when another one is at it.

        SQLite has one writer, which is this transaction.
        """
        if self._session.get_bind().dialect.name == "sqlite":
            return True
        number = int.from_bytes(sha256(what.encode()).digest()[:8], signed=True)
        return bool(await self._session.scalar(select(func.pg_try_advisory_xact_lock(number))))

    async def release(self, name: str, holder: str) -> None:
        await self._session.execute(delete(Lease).where(Lease.name == name, Lease.holder == holder))
