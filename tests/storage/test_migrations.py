"""Migrations: every step goes up, down and up again on both engines, and ends at what the models say."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import create_async_engine

from storage.database import MIGRATIONS, Database, migration_config
from storage.models import Base
from tests.conftest import KEY

REVISIONS = [one.revision for one in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]


async def run(url: str, step: Any) -> Any:
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(step)
    finally:
        await engine.dispose()


def tables(connection: Connection) -> dict[str, Any]:
    found = inspect(connection)
    names = sorted(set(found.get_table_names()) - {"alembic_version"})
    return {name: sorted(column["name"] for column in found.get_columns(name)) for name in names}


async def test_every_revision_goes_up_and_down_and_up_again(database_url: str) -> None:
    seen = {revision: await run(database_url, _to(revision)) for revision in ["base", *REVISIONS]}
    assert seen["base"] == {}
    for lower, upper in zip(["base", *REVISIONS], REVISIONS, strict=False):
        await run(database_url, _to(upper))
        assert await run(database_url, _to(lower)) == seen[lower]
        assert await run(database_url, _to(upper)) == seen[upper]


def _to(revision: str) -> Any:
    def step(connection: Connection) -> dict[str, Any]:
        config, order = migration_config(connection), ["base", *REVISIONS]
        current = MigrationContext.configure(connection).get_current_revision() or "base"
        move = command.upgrade if order.index(current) <= order.index(revision) else command.downgrade
        move(config, revision)
        return tables(connection)

    return step


async def test_the_models_are_what_the_migrations_make(database_url: str) -> None:
    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    assert await run(database_url, differences) == []


async def test_a_database_knows_whether_it_is_up_to_date(database_url: str) -> None:
    database = Database(database_url, [KEY])
    assert await database.is_current()
    await run(database_url, _to("base"))
    assert not await database.is_current()
    await database.migrate()
    assert await database.is_current()
    await database.migrate()
    await database.close()


@pytest.mark.parametrize("server", ["sqlite"], indirect=True)
async def test_a_migration_that_fails_half_way_leaves_nothing_behind(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    (folder / "versions" / "9999_broken.py").write_text(
        f'"""broken"""\nfrom alembic import op\nimport sqlalchemy as sa\nrevision = "9999"\n'
        f'down_revision = "{REVISIONS[-1]}"\n\ndef upgrade() -> None:\n'
        f'    op.create_table("half", sa.Column("id", sa.Integer()))\n    raise RuntimeError("power cut")\n',
        encoding="utf-8",
    )
    monkeypatch.setattr("storage.database.MIGRATIONS", folder)
    database = Database(database_url, [KEY])
    with pytest.raises(RuntimeError, match="power cut"):
        await database.migrate()
    await database.close()
    assert "half" not in await run(database_url, tables)
