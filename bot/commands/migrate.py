"""`overdracht migrate`: the database up to date, and a first key where there is none."""

import asyncio
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings


def migrate() -> None:
    """Make the database, or bring it up to date. Safe to run again."""
    from bot.settings import Settings

    settings = Settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    asyncio.run(_migrate(settings))
    typer.echo("The database is up to date.")


async def _migrate(settings: "Settings") -> None:
    from storage.database import Database

    database = Database(settings.database, settings.encryption_keys(create=True))
    try:
        await database.migrate()
    finally:
        await database.close()
