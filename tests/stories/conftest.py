"""The stage of the stories: a small nursery that everybody has joined, on either database, with a clock we move."""

from collections.abc import AsyncIterator, Sequence
from copy import deepcopy
from datetime import timedelta

import pytest

from bot.demo.nursery import Nursery, Outside, Plan, opened
from bot.emulator.limits import Rates
from care.policy import Policy
from tests.conftest import KEY, Server
from tests.stories.phone import Phone
from translations.chain import Engine

ROSTER = """\
kind,key,name,group,form,born,first_day,last_day,mentor,photos,children,authority,language,role,days
room,R01,Team Vlinders,Vlinders,,,,,,,,,,
room,R02,Administratie,,,,,,,,,,,billing
room,R04,Leiding,,,,,,,,,,,management
staff,M01,Fatima,Vlinders,,,,,,,,,nl,
staff,M02,Kim,Vlinders,,,,,,,,,nl,
staff,M04,Ingrid,,,,,,,,,,nl,
staff,M06,Roel,,,,,,,,,nl,
staff,M05,Marja,Rupsen,,,,,,,,,nl,
child,K01,Mila,Vlinders,baby,2026-03-12,2026-06-15,,M02,yes,,,,
child,K02,Yusuf,Vlinders,baby,2026-01-28,2026-05-04,,M02,no,,,,
child,K07,Sam B.,Vlinders,toddler,2024-08-30,2025-01-06,,M02,yes,,,,
child,K08,Sam K.,Vlinders,preschool,2023-10-02,2024-09-02,,M01,no,,,,
child,K09,Noor,Rupsen,preschool,2023-10-02,2024-09-02,,M05,no,,,,
guardian,O01,Anna,,,,,,,,K01,yes,pl,
guardian,O02,Karim,,,,,,,,K01,yes,ar,
guardian,O03,Emine,,,,,,,,K02|K07,yes,tr,
guardian,O08,Bram,,,,,,,,K08,yes,nl,
guardian,O09,Oksana,,,,,,,,K09,yes,uk,
"""


class World:
    """The nursery and everybody's phone."""

    def __init__(self, nursery: Nursery) -> None:
        self.nursery = nursery
        self.telegram = nursery.telegram

    def phone(self, name: str) -> Phone:
        return Phone(self.nursery, name)

    async def pass_time(self, **length: float) -> None:
        """Let time go by, and everything happen that is due then."""
        self.nursery.time.move(timedelta(**length))
        await self.nursery.settle()


@pytest.fixture
def policy() -> Policy:
    """The demo's, and nobody has to wait until a parent has thought again."""
    return Plan().policy.model_copy(update={"think_seconds": 0})


@pytest.fixture
def engines() -> Sequence[Engine]:
    """No machine, unless a story brings one."""
    return ()


@pytest.fixture
def roster_file() -> bytes:
    """Who is here, unless a story is about others."""
    return ROSTER.encode()


@pytest.fixture
async def plan(server: Server, policy: Policy, engines: Sequence[Engine], roster_file: bytes) -> Plan:
    """A nursery that everybody has joined, with a database of its own."""
    database_url, outside = await moved_in(server, policy, roster_file)
    return Plan(roster_file, policy, engines=engines, database_url=database_url, keys=(KEY,), joined=outside)


@pytest.fixture
async def world(plan: Plan) -> AsyncIterator[World]:
    async with opened(plan, running=False) as nursery:
        yield World(nursery)


_homes: dict[tuple[Server, str, bytes], tuple[str, Outside]] = {}


async def moved_in(server: Server, policy: Policy, roster: bytes) -> tuple[str, Outside]:
    """Moving in takes a second, and most stories begin in the same nursery: it is done once, and then copied."""
    home = (server, policy.model_dump_json(), roster)
    if home not in _homes:
        plan = Plan(roster, policy, engines=(), database_url=server.copy(server.empty), keys=(KEY,))
        async with opened(plan, running=False) as first:
            outside = Outside(first.time, first.telegram, first.people, first.rooms)
        outside.telegram.rates = Rates(outside.time.now)
        _homes[home] = plan.database_url, outside
    database_url, outside = _homes[home]
    return server.copy(database_url), deepcopy(outside)
