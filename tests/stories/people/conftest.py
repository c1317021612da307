"""An office with a migrated database of its own."""

import asyncio
import shutil
from pathlib import Path

import pytest

from storage.database import Database
from tests.stories.people.office import KEY, Office


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "overdracht.db"

    async def migrate() -> None:
        database = Database(f"sqlite+aiosqlite:///{file}", [KEY])
        await database.migrate()
        await database.close()

    asyncio.run(migrate())
    return file


@pytest.fixture
def office(migrated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    shutil.copy(migrated, tmp_path / "overdracht.db")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OVERDRACHT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("OVERDRACHT_KEYS", KEY)
    monkeypatch.setenv("OVERDRACHT_BOT_USERNAME", "VlindersBot")
    return Office(tmp_path)
