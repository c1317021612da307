"""One engine, one unit of work. SQLite is embedded and has one writer; PostgreSQL carries many processes."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from storage.cases import Cases
from storage.checkins import Checkins
from storage.columns import Vault
from storage.handovers import Handovers
from storage.inbox import Inbox
from storage.invitations import Invitations
from storage.leases import Leases
from storage.memory import Memories
from storage.oddities import Oddities
from storage.outbox import Outbox
from storage.people import People
from storage.presences import Presences
from storage.replies import Replies
from storage.rooms import Rooms
from storage.roster import RosterImport

MIGRATIONS = Path(__file__).parent / "migrations"


class UnitOfWork:
    """The repositories of one transaction: what belongs together is committed together."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self.people = People(session)
        self.presences = Presences(session)
        self.rooms = Rooms(session)
        self.invitations = Invitations(session)
        self.inbox = Inbox(session)
        self.handovers = Handovers(session)
        self.replies = Replies(session)
        self.cases = Cases(session)
        self.checkins = Checkins(session)
        self.outbox = Outbox(session)
        self.memories = Memories(session, vault)
        self.oddities = Oddities(session, vault)
        self.leases = Leases(session)
        self.roster = RosterImport(session)

    async def flush(self) -> None:
        """Give new rows their ids now."""
        await self._session.flush()


class Database:
    """An open database. `transaction()` commits on a clean exit and rolls everything back on any error."""

    def __init__(self, url: str, keys: Sequence[str]) -> None:
        self.url = make_url(url)
        self.vault = Vault(keys)
        self.embedded = self.url.get_backend_name() == "sqlite"
        options: dict[str, Any] = {"pool_size": 1, "max_overflow": 0} if self.embedded else {"pool_pre_ping": True}
        self._engine = create_async_engine(self.url, hide_parameters=True, **options)
        self._engine.sync_engine.dialect.vault = self.vault  # type: ignore[attr-defined]
        if self.embedded:
            event.listen(self._engine.sync_engine, "connect", _open_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_immediate)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[UnitOfWork]:
        async with AsyncSession(self._engine, expire_on_commit=False) as session, session.begin():
            yield UnitOfWork(session, self.vault)

    async def migrate(self, revision: str = "head") -> None:
        """Bring the tables to `revision`, in one transaction where the database allows it."""
        async with self._engine.begin() as connection:
            await connection.run_sync(_upgrade, revision)

    async def is_current(self) -> bool:
        async with self._engine.connect() as connection:
            return await connection.run_sync(_at_head)

    async def check_keys(self) -> None:
        """Open one stored name. Raises `UnreadableBody` when the rows were written with other keys."""
        async with self.transaction() as uow:
            await uow.people.anybody()

    async def close(self) -> None:
        await asyncio.shield(self._engine.dispose())


def _open_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def migration_config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(migration_config(connection), revision)


def _at_head(connection: Connection) -> bool:
    script = ScriptDirectory.from_config(migration_config())
    return MigrationContext.configure(connection).get_current_revision() == script.get_current_head()
