"""Invitations: for one person or room, once, for a while, and not to be guessed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.roster import read_roster
from storage.database import Database, UnitOfWork
from storage.invitations import WRONG_TRIES_PER_HOUR, Refusal
from storage.models import Invitation, Person
from tests.conftest import KEY, Sqlite

NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=14)
ANNA, BRAM, NOBODY = 1001, 1002, 1003
ROSTER = b"""\
kind,key,name,group,form,born,first_day,last_day,mentor,photos,children,authority,language,role
room,R01,Team Vlinders,Vlinders,,,,,,,,,,
child,K01,Mila,Vlinders,baby,2026-03-12,2026-06-15,,,no,,,,
guardian,O01,Anna,,,,,,,,K01,yes,pl,
guardian,O02,Bram,,,,,,,,K01,yes,nl,
"""


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url, [KEY])
    yield database
    await database.close()


@asynccontextmanager
async def nursery(database: Database) -> AsyncIterator[UnitOfWork]:
    """A transaction in which the roster is known."""
    roster = read_roster(ROSTER, ["nl", "pl"], "nl").roster
    assert roster is not None
    async with database.transaction() as uow:
        await uow.roster.apply(roster)
        yield uow


async def someone(uow: UnitOfWork, name: str) -> Person:
    return next(person for person in await uow.people.on_roster() if person.name == name)


async def opened(uow: UnitOfWork, token: str, telegram_id: int, now: datetime = NOW) -> Person | Refusal:
    """As joining does it: read, and used up when it is taken."""
    found = await uow.invitations.read(token, telegram_id, now)
    if isinstance(found, Refusal):
        return found
    assert found.person_id is not None
    person = await uow.people.person(found.person_id)
    found.used_at = now
    await uow.people.join(person, telegram_id)
    await uow.flush()
    return person


async def test_a_link_opens_once_and_says_to_its_owner_that_it_was_hers(database: Database) -> None:
    async with nursery(database) as uow:
        anna = await someone(uow, "Anna")
        token = await uow.invitations.invite(person_id=anna.id, until=LATER)
        assert len(token) >= 24, "nobody guesses that"
        assert await opened(uow, token, ANNA) is anna
        assert anna.telegram_id == ANNA
        assert await opened(uow, token, ANNA) is Refusal.OWN
        assert await opened(uow, token, BRAM) is Refusal.USED
        assert anna.telegram_id == ANNA


async def test_a_link_ends_with_its_term_and_with_a_newer_one(database: Database) -> None:
    async with nursery(database) as uow:
        anna = await someone(uow, "Anna")
        first = await uow.invitations.invite(person_id=anna.id, until=LATER)
        second = await uow.invitations.invite(person_id=anna.id, until=LATER)
        assert await opened(uow, first, ANNA) is Refusal.EXPIRED
        assert await opened(uow, second, ANNA, LATER) is Refusal.EXPIRED
        assert await opened(uow, second, ANNA, LATER - timedelta(seconds=1)) is anna


async def test_a_room_code_is_no_link_and_a_link_is_no_room_code(database: Database) -> None:
    async with nursery(database) as uow:
        anna, room = await someone(uow, "Anna"), (await uow.rooms.all())[0]
        link = await uow.invitations.invite(person_id=anna.id, until=LATER)
        code = await uow.invitations.invite(room_id=room.id, until=LATER)
        assert await opened(uow, code, ANNA) is Refusal.UNKNOWN
        assert await uow.invitations.read(link, ANNA, NOW, room=True) is Refusal.UNKNOWN
        found = await uow.invitations.read(code, ANNA, NOW, room=True)
        assert isinstance(found, Invitation)
        assert found.room_id == room.id


async def test_what_was_opened_by_the_wrong_person_is_good_again(database: Database) -> None:
    async with nursery(database) as uow:
        anna = await someone(uow, "Anna")
        token = await uow.invitations.invite(person_id=anna.id, until=LATER)
        assert await opened(uow, token, BRAM) is anna
        anna.telegram_id = None
        await uow.invitations.give_back(anna.id)
        await uow.flush()
        assert await opened(uow, token, ANNA) is anna


async def test_the_token_itself_is_nowhere_in_the_rows(database: Database) -> None:
    async with nursery(database) as uow:
        token = await uow.invitations.invite(person_id=(await someone(uow, "Anna")).id, until=LATER)
        found = await uow.invitations.read(token, ANNA, NOW)
        assert isinstance(found, Invitation)
        assert token not in repr({column.key: getattr(found, column.key) for column in Invitation.__table__.columns})


async def test_of_two_who_open_a_link_at_the_same_moment_one_gets_in(database: Database) -> None:
    async with nursery(database) as uow:
        token = await uow.invitations.invite(person_id=(await someone(uow, "Anna")).id, until=LATER)

    async def at_once(telegram_id: int) -> str | Refusal:
        async with database.transaction() as uow:
            found = await opened(uow, token, telegram_id)
            await asyncio.sleep(0.05)
            return found if isinstance(found, Refusal) else found.name

    assert sorted(await asyncio.gather(at_once(ANNA), at_once(BRAM))) == ["Anna", Refusal.USED]


Tries = list[tuple[int, str, int]]
TRIES = st.lists(
    st.tuples(st.sampled_from([BRAM, NOBODY]), st.sampled_from(["guess", "used", "own", "old"]), st.integers(0, 25)),
    max_size=30,
)


@settings(max_examples=25, deadline=None)
@given(tries=TRIES)
def test_five_wrong_tries_in_an_hour_close_the_door_for_that_account_alone(sqlite: Sqlite, tries: Tries) -> None:
    """Whatever is tried, by whom and when: a guess and somebody else's link count, one's own and an old one do not."""
    asyncio.run(_play(Database(sqlite.copy(sqlite.empty), [KEY]), tries))


async def _play(database: Database, tries: Tries) -> None:
    try:
        async with nursery(database) as uow:
            anna, bram = await someone(uow, "Anna"), await someone(uow, "Bram")
            old = await uow.invitations.invite(person_id=anna.id, until=LATER)
            used = await uow.invitations.invite(person_id=anna.id, until=LATER)
            own = await uow.invitations.invite(person_id=bram.id, until=LATER)
            await opened(uow, used, ANNA)
            await opened(uow, own, BRAM)
            says = {"guess": Refusal.UNKNOWN, "used": Refusal.USED, "own": Refusal.OWN, "old": Refusal.EXPIRED}
            tokens = {"guess": "x" * 24, "used": used, "own": own, "old": old}
            now, wrong = NOW, list[tuple[int, datetime]]()
            for who, what, minutes in tries:
                now += timedelta(minutes=minutes)
                recent = [at for account, at in wrong if account == who and at > now - timedelta(hours=1)]
                said = await opened(uow, tokens[what], who, now)
                if len(recent) >= WRONG_TRIES_PER_HOUR:
                    assert said is Refusal.TOO_MANY
                    continue
                expected = Refusal.USED if (what, who) == ("own", NOBODY) else says[what]
                assert said is expected
                if expected in (Refusal.UNKNOWN, Refusal.USED):
                    wrong.append((who, now))
            assert await opened(uow, used, ANNA, now) is Refusal.OWN, "another account's tries are not hers"
    finally:
        await database.close()
