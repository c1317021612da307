"""An open database with a small nursery in it, on each engine."""

from collections.abc import AsyncIterator

import pytest

from care.roster import read_roster
from storage.database import Database
from tests.conftest import KEY
from tests.stories.conftest import ROSTER

LANGUAGES = ("nl", "en", "pl", "tr", "ar", "uk")


async def furnish(database: Database) -> None:
    """Children, parents, staff and rooms of the stories' roster."""
    roster = read_roster(ROSTER.encode(), LANGUAGES, "nl").roster
    assert roster is not None
    async with database.transaction() as uow:
        await uow.roster.apply(roster)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, [KEY])
    await furnish(opened)
    yield opened
    await opened.close()
