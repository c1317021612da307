"""New people at the nursery: put on the roster, invited as the office does it, and with a phone of their own."""

from bot.inviting import Term, invite_persons, invite_rooms
from care.roster import read_roster
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import Phone


async def invited(world: World, *rows: str, instead_of: str | None = None) -> dict[str, str]:
    """Import the roster with these rows, or with one of them instead of the row of that key.

    For everybody who has not joined yet: what the link makes the phone say.
    """
    nursery = world.nursery
    kept = [line for line in ROSTER.splitlines() if instead_of is None or f",{instead_of}," not in line]
    codes = [language.code for language in nursery.program.catalogue.languages]
    roster = read_roster("\n".join([*kept, *rows, ""]).encode(), codes, nursery.policy.team_language).roster
    assert roster is not None
    async with nursery.database.transaction() as uow:
        await uow.roster.apply(roster)
        return {one.name: _said(one.link) for one in await invite_persons(uow, [], _term(world), "bot")}


async def invited_again(world: World, key: str) -> str:
    """A new link for somebody who is known by this key."""
    async with world.nursery.database.transaction() as uow:
        (one,) = await invite_persons(uow, [key], _term(world), "bot")
        return _said(one.link)


async def code_of(world: World, room: str) -> str:
    """What is to be typed in the chat that becomes this room."""
    async with world.nursery.database.transaction() as uow:
        key = next(one.key for one in await uow.rooms.all() if one.name == room)
        return (await invite_rooms(uow, [key], _term(world)))[0].link


def comer(world: World, name: str, language_code: str | None = "nl") -> Phone:
    """Somebody new on Telegram."""
    world.nursery.people[name] = world.telegram.add_user(name, language_code=language_code)
    return world.phone(name)


def _said(link: str) -> str:
    return f"/start {link.partition('start=')[2]}"


def _term(world: World) -> Term:
    return Term.of(world.nursery.time.now(), 14, world.nursery.policy.zone)
