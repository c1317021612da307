"""What a command needs before it begins: the organisation's choices, and the database for as long as it runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import Settings
from care.policy import Policy
from care.policy_file import load
from storage.database import Database


class NotReady(Exception):
    """The database is not there or not up to date; the message says what to do."""


def policy_if_any(settings: Settings) -> Policy | None:
    """The policy; None while there is no file yet: people may come in before it is written. Raises `PolicyProblem`."""
    return load(settings.policy_file) if settings.policy_file.exists() else None


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """An open database that is up to date. Raises `NotReady` or `MissingSetting`, and makes no file by itself."""
    database = Database(settings.database, settings.encryption_keys())
    if database.embedded and not _is_there(database):
        raise NotReady("there is no database yet: run `overdracht migrate`")
    try:
        await _check(database)
        yield database
    finally:
        await database.close()


def _is_there(database: Database) -> bool:
    return Path(database.url.database or "").is_file()


async def _check(database: Database) -> None:
    try:
        current = await database.is_current()
    except OSError:
        raise NotReady("the database cannot be reached: check OVERDRACHT_DATABASE_URL") from None
    if not current:
        raise NotReady("the database is not up to date: run `overdracht migrate`")
    await database.check_keys()
