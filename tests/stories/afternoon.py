"""An afternoon at the nursery: what time it becomes, what is written, and what then stands in the team room."""

from datetime import date

from handlers.floor import ChildDay, days_of_group
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from translations.catalogue import Texts, shared_catalogue

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
MONDAY = date(2026, 11, 23)
EVERYBODY = ("Mila", "Yusuf", "Sam B.", "Sam K.")
PHONE = "020 555 01 23"


def general(world: World) -> str:
    return world.phone("Fatima").reads(room=TEAM)


def listed(*children: str) -> str:
    return NL("floor-list", children=NL.list(children))


def line(t: Texts, child: str, day: date | None = None) -> str:
    key, about = ("forgotten-earlier", {"date": t.date(day)}) if day else ("forgotten", {})
    return t(key, child=child, phone=PHONE, **about)


def knows(name: str, child: str) -> str:
    return NL("forgotten-told", name=name, child=child)


async def until(world: World, hour: int, minute: int = 0) -> None:
    """Let time go by until this hour on the wall, on the first day, and everything happen that is due then."""
    there = world.nursery.time.now().replace(hour=hour - 1, minute=minute, second=0, microsecond=0)
    await world.pass_time(seconds=(there - world.nursery.time.now()).total_seconds())


def off_until(world: World, hour: int, minute: int = 0) -> None:
    """The bot is off, and time goes by."""
    there = world.nursery.time.now().replace(hour=hour - 1, minute=minute, second=0, microsecond=0)
    world.nursery.time.move(there - world.nursery.time.now())


async def write(world: World, text: str, *, send: str | None = "button-send") -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic="Mila" if text.startswith("Mila") else None)
    if send is not None:
        label = NL(send, time="17:00") if send == "button-send-at" else NL(send)
        await fatima.taps(label, room=TEAM)
        await world.pass_time(seconds=11)


async def days(world: World, day: date = MONDAY) -> dict[str, ChildDay]:
    async with world.nursery.database.transaction() as uow:
        group = next(one.group_id for one in await uow.rooms.all() if one.name == TEAM)
        found = await days_of_group(uow, group or 0, day, is_open=True)
        return {one.child.name: one for one in found}
