"""`overdracht doctor`: what is configured, reachable and translated, and what is not, with what to do about it."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from care.policy import Policy
    from storage.models import Child, Room

Finding = tuple[bool, str, str]


def doctor() -> None:
    """Look at everything the bot needs. Exit status 1 when something that it cannot run without is missing."""
    from rich.console import Console

    from bot.settings import Settings

    findings = asyncio.run(_look(Settings()))
    console = Console()
    for well, what, note in findings:
        console.print(f"{'[green]✔' if well else '[red]✘'}[/] {what}", end="  ")
        console.print(note, style="dim", markup=False)
    if not all(well for well, _, _ in findings):
        raise typer.Exit(1)


async def _look(settings: "Settings") -> list[Finding]:
    return [
        finding for check in (_policy, _glossary, _database, _telegram, _languages) async for finding in check(settings)
    ]


def _chosen(settings: "Settings") -> "Policy | str":
    """The organisation's choices, or why they cannot be read."""
    from care.policy_file import PolicyProblem, load

    try:
        return load(settings.policy_file)
    except PolicyProblem as problem:
        return str(problem)


async def _policy(settings: "Settings") -> AsyncIterator[Finding]:
    policy = _chosen(settings)
    if isinstance(policy, str):
        yield False, "policy", policy
    else:
        yield True, "policy", f"{policy.organisation}, {policy.timezone}, team writes {policy.team_language}"


async def _glossary(settings: "Settings") -> AsyncIterator[Finding]:
    from translations.catalogue import shared_catalogue
    from translations.glossary import GlossaryProblem, load

    try:
        count = len(load(settings.glossary_file, [one.code for one in shared_catalogue().languages]).words)
    except GlossaryProblem as problem:
        yield False, "glossary", str(problem)
    else:
        yield True, "glossary", f"words of your own: {count}" if count else "no words of your own"


async def _database(settings: "Settings") -> AsyncIterator[Finding]:
    from bot.opened import NotReady, opened
    from bot.settings import MissingSetting
    from care.hours import today

    try:
        async with opened(settings) as database, database.transaction() as uow:
            yield True, "database", database.url.render_as_string(hide_password=True)
            rooms = await uow.rooms.all()
            groups = [await uow.people.group(room.group_id) for room in rooms if room.group_id is not None]
            for room in rooms:
                if room.group_id is not None:
                    yield room.chat_id is not None, f"room {room.name}", _link(room)
            if not rooms:
                yield False, "rooms", "none: import a roster"
            elif not isinstance(policy := _chosen(settings), str):
                for finding in _groups(policy, {group.name for group in groups}):
                    yield finding
                for finding in _roles(policy, rooms):
                    yield finding
                day = today(datetime.now(UTC), policy)
                missing = _mentors(await uow.people.all_children(day), day)
                talks = policy.checkins.since is not None
                yield not (missing and talks), "mentors", missing or "every child has one"
            counts = {state.value: number for state, number in (await uow.outbox.counts()).items()}
            yield (
                not counts.get("failed"),
                "outbox",
                ", ".join(f"{n} {state}" for state, n in counts.items()) or "empty",
            )
    except (NotReady, MissingSetting) as reason:
        yield False, "database", str(reason)


def _mentors(children: "Sequence[Child]", day: date) -> str:
    """Which children have nobody whose talk and whose question it is, leave counted in; empty when all have (R37)."""
    without = sum(child.mentor is None for child in children)
    mentors = {child.mentor.id: child.mentor for child in children if child.mentor is not None}
    uncovered = [one for one in mentors.values() if one.is_away(day) and one.deputy is None]
    what = [f"{without} children have none: overdracht checkins"] if without else []
    what += [f"{len(uncovered)} on leave without a deputy"] if uncovered else []
    return "; ".join(what)


def _groups(policy: "Policy", known: set[str]) -> Iterator[Finding]:
    """Each group that the policy names and the roster does not: what is chosen for it counts for nobody."""
    named = [(f"location {name}", group) for name, place in policy.locations.items() for group in sorted(place.groups)]
    for where, group in [*named, *((f"group {name}", name) for name in policy.groups)]:
        if group not in known:
            yield False, where, f"the roster has no group {group!r}; its groups: {', '.join(sorted(known)) or 'none'}"


def _roles(policy: "Policy", rooms: "Sequence[Room]") -> Iterator[Finding]:
    """Each office role: what it reads by the table, and whether there is a room where it can."""
    from care.topics import OFFICE

    own = {room.role: room for room in reversed(rooms) if room.role is not None}
    for role in OFFICE:
        topics = ", ".join(topic.value for topic, reader in policy.table.items() if reader is role)
        room, deputy = own.get(role.value), policy.role(role).deputy
        if room is not None:
            what = f"reads {topics}" if topics else "reads no topic"
            yield room.chat_id is not None or not topics, f"role {role}", f"{what}; room {room.name}: {_link(room)}"
        elif topics:
            meanwhile = f"; until then {deputy}, its deputy, gets them" if deputy and deputy.value in own else ""
            yield False, f"role {role}", f"reads {topics}; no room: add one to the roster{meanwhile}"


def _link(room: "Room") -> str:
    return "linked" if room.chat_id is not None else "not linked: overdracht invite --rooms"


async def _telegram(settings: "Settings") -> AsyncIterator[Finding]:
    from bot.settings import MissingSetting
    from bot.username import UnknownUsername, bot_username

    try:
        settings.bot_token()
        yield True, "Telegram", f"@{await bot_username(settings)}"
    except (MissingSetting, UnknownUsername) as reason:
        yield False, "Telegram", str(reason)


async def _languages(settings: "Settings") -> AsyncIterator[Finding]:
    from bot.commands.languages import rows_for

    policy = _chosen(settings)
    source = "nl" if isinstance(policy, str) else policy.team_language
    for row in rows_for(source, settings.packages):
        yield True, f"language {row.code}", f"{row.phrases} phrases; machine: {row.machine}"
