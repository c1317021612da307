"""The outbox under whatever happens: each row is sent, in its recipient's order, and a second time only with a mark."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.contents import Contents
from bot.sending import Outcome, RetryAt, Sent, Uncertain
from bot.settling import settle
from care.topics import Topic
from storage.casework import CaseState
from storage.database import Database
from storage.messages import Delivery, DeliveryKind, DeliveryState
from storage.outbox import WAITING
from tests.conftest import KEY, Sqlite
from tests.storage.conftest import furnish

START = datetime(2026, 11, 23, 16, tzinfo=UTC)
LEASE = timedelta(seconds=90)
LANES = ("O01", "O02", "O03")

SENT, LOST, ARRIVED, BUSY, SILENCE = "sent", "no answer, lost", "no answer, arrived", "refused for now", "429"
DIED_EARLY, DIED_LATE, DIED_AFTER = "died before the call", "died in the call, lost", "died in the call, arrived"
ENDS = (SENT, LOST, ARRIVED, BUSY, SILENCE, DIED_EARLY, DIED_LATE, DIED_AFTER)


@dataclass
class Post:
    """A sender whose luck is given, and the phones of its recipients."""

    database: Database
    luck: list[str]
    now: datetime = START
    phones: dict[str, list[tuple[int, bool]]] = field(default_factory=lambda: defaultdict(list))
    written: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    async def write(self, key: str) -> None:
        async with self.database.transaction() as uow:
            person = next(one for one in await uow.people.on_roster() if one.key == key)
            row = await uow.outbox.add(DeliveryKind.NEWS, self.now, person=person, detail={"text": "parent-back"})
            assert row is not None
            self.written[row.lane].append(row.id)

    async def round(self, count: int) -> int:
        async with self.database.transaction() as uow:
            rows = await uow.outbox.claim(self.now, LEASE, count)
        assert len({row.lane for row in rows}) == len(rows), "two rows of one recipient at the same time"
        died = False
        for row in rows:
            died = await self.bring(row) or died
        if died and len(self.luck) % 2:
            async with self.database.transaction() as uow:
                await uow.outbox.take_over(self.now)
        return len(rows)

    async def bring(self, row: Delivery) -> bool:
        """One row; whether the sender died of it."""
        end = self.luck.pop() if self.luck else SENT
        if end == DIED_EARLY:
            return True
        async with self.database.transaction() as uow:
            assert await uow.outbox.begin(row.id, row.attempts, self.now + LEASE)
        if end in (SENT, ARRIVED, DIED_AFTER):
            self.phones[row.lane].append((row.id, row.repeated))
        if end in (DIED_LATE, DIED_AFTER):
            return True
        outcomes: dict[str, Outcome] = {
            SENT: Sent(len(self.phones[row.lane])),
            BUSY: RetryAt("no connection"),
            SILENCE: RetryAt("too many requests", 30.0, all_wait=True),
        }
        async with self.database.transaction() as uow:
            outcome = outcomes.get(end, Uncertain("no answer"))
            await settle(uow, Contents(row, None), outcome, None, self.now, 0.5)
        return False

    async def finish(self) -> None:
        """Until nothing is left; time goes by to whatever is due next."""
        for _ in range(1000):
            if await self.round(2):
                continue
            if not await waiting(self.database):
                return
            self.now += timedelta(seconds=45)
        raise AssertionError("this never ends")


async def waiting(database: Database) -> int:
    async with database.transaction() as uow:
        return sum(count for state, count in (await uow.outbox.counts()).items() if state in WAITING)


@given(
    st.lists(st.sampled_from(LANES), min_size=1, max_size=7),
    st.lists(st.sampled_from(ENDS), max_size=16),
    st.integers(0, 7),
)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_row_arrives_in_its_order_and_again_only_with_a_mark(
    sqlite: Sqlite, furnished: str, lanes: Sequence[str], luck: list[str], later: int
) -> None:
    async def go() -> None:
        database = Database(sqlite.copy(furnished), [KEY])
        post = Post(database, list(luck))
        for number, key in enumerate(lanes):
            await post.write(key)
            if number == later:
                await post.round(3)
        await post.finish()
        await database.close()
        for lane, rows in post.written.items():
            got = [number for number, _ in post.phones[lane]]
            assert list(dict.fromkeys(got)) == rows, "all of them, in the order in which they were written"
            assert got == sorted(got), "none after a newer one"
            firsts = set[int]()
            for number, marked in post.phones[lane]:
                assert marked or number not in firsts, "a second copy without a mark"
                firsts.add(number)

    asyncio.run(go())


@pytest.fixture
def furnished(sqlite: Sqlite) -> str:
    url = sqlite.copy(sqlite.empty)

    async def fill() -> None:
        database = Database(url, [KEY])
        await furnish(database)
        await database.close()

    asyncio.run(fill())
    return url


async def test_two_senders_at_the_same_time_claim_each_row_once(database: Database, database_url: str) -> None:
    post, other = Post(database, []), Database(database_url, [KEY])
    for number in range(24):
        await post.write(LANES[number % 3])
    claimed: list[int] = []
    dice = random.Random(4)  # noqa: S311

    async def bring(own: Database) -> None:
        while True:
            async with own.transaction() as uow:
                rows = await uow.outbox.claim(START, LEASE, dice.randint(1, 3))
            claimed.extend(row.id for row in rows)
            await asyncio.sleep(0)
            for row in rows:
                async with own.transaction() as uow:
                    assert await uow.outbox.begin(row.id, row.attempts, START + LEASE)
                    await settle(uow, Contents(row, None), Sent(row.id), None, START, 0.0)
            if not await waiting(own):
                return

    await asyncio.gather(bring(database), bring(other), bring(database), bring(other))
    await other.close()
    assert sorted(claimed) == sorted(number for rows in post.written.values() for number in rows)


async def test_a_row_that_was_taken_back_or_claimed_anew_is_not_begun(database: Database) -> None:
    post = Post(database, [])
    await post.write("O01")
    async with database.transaction() as uow:
        (first,) = await uow.outbox.claim(START, LEASE, 5)
        assert not await uow.outbox.claim(START, LEASE, 5), "somebody has it"
    async with database.transaction() as uow:
        (second,) = await uow.outbox.claim(START + LEASE, LEASE, 5)
        assert not await uow.outbox.begin(first.id, first.attempts, START), "its lease ended"
        assert await uow.outbox.begin(second.id, second.attempts, START + 2 * LEASE)
    async with database.transaction() as uow:
        (third,) = await uow.outbox.claim(START + 2 * LEASE, LEASE, 5)
        assert (first.repeated, second.repeated, third.repeated) == (False, False, True)
        (await uow.outbox.get(third.id)).state = DeliveryState.CANCELLED
    async with database.transaction() as uow:
        assert not await uow.outbox.begin(third.id, third.attempts, START)
    assert not await waiting(database)


async def test_what_is_urgent_passes_what_is_due_later_and_then_goes_alone(database: Database) -> None:
    soon = timedelta(seconds=20)
    async with database.transaction() as uow:
        person = next(one for one in await uow.people.on_roster() if one.key == "O01")
        case = await uow.cases.open(person, START, CaseState.OPEN, topic=Topic.URGENT)
        due = [(START + soon, None), (START + soon, None), (START, case.id), (START, None)]
        rows = [await uow.outbox.add(DeliveryKind.NEWS, at, person=person, case_id=about) for at, about in due]
    held, later, urgent, _ = (row.id for row in rows if row is not None)
    claimed = []
    for moment in (START, START + soon, START + LEASE, START + 2 * LEASE):
        async with database.transaction() as uow:
            now = [row.id for row in await uow.outbox.claim(moment, LEASE, 5)]
            claimed.append(now)
            for number in now if moment > START else []:
                (await uow.outbox.get(number)).state = DeliveryState.SENT
    assert claimed == [[urgent], [], [held], [later]], "and nothing else of this recipient while it is under way"


async def test_silence_that_telegram_asked_for_holds_for_every_row_and_outlives_a_restart(database: Database) -> None:
    post = Post(database, [])
    for key in LANES:
        await post.write(key)
    post.luck = [SILENCE]
    assert await post.round(1) == 1
    post.now += timedelta(seconds=29)
    async with database.transaction() as uow:
        assert not await uow.outbox.claim(post.now, LEASE, 5)
    post.now += timedelta(seconds=1)
    assert await post.round(5) == 3


async def test_a_new_sender_takes_over_at_once_what_a_dead_one_held(database: Database) -> None:
    post = Post(database, [DIED_AFTER, DIED_EARLY])
    await post.write("O01")
    await post.write("O02")
    assert await post.round(5) == 2
    post.luck = []
    assert await post.round(5) == 0, "their leases run"
    async with database.transaction() as uow:
        await uow.outbox.take_over(post.now)
    assert await post.round(5) == 2
    copies = sorted(phone for phone in post.phones.values())
    assert [[marked for _, marked in phone] for phone in copies] in ([[False], [False, True]], [[False, True], [False]])
