"""`overdracht doctor`: what is configured, reachable and translated, and what is not, with what to do about it."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

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
    return [finding for check in (_policy, _database, _telegram, _languages) async for finding in check(settings)]


async def _policy(settings: "Settings") -> AsyncIterator[Finding]:
    from care.policy import PolicyProblem, load

    try:
        policy = load(settings.policy_file)
    except PolicyProblem as problem:
        yield False, "policy", str(problem)
    else:
        yield True, "policy", f"{policy.organisation}, {policy.timezone}, team writes {policy.team_language}"


async def _database(settings: "Settings") -> AsyncIterator[Finding]:
    from bot.opened import NotReady, opened
    from bot.settings import MissingSetting

    try:
        async with opened(settings) as database, database.transaction() as uow:
            yield True, "database", database.url.render_as_string(hide_password=True)
            rooms = await uow.rooms.all()
            for room in rooms:
                linked = room.chat_id is not None
                note = "linked" if linked else "not linked: overdracht invite --rooms"
                yield linked or room.group_id is None, f"room {room.name}", note
            if not rooms:
                yield False, "rooms", "none: import a roster"
            counts = {state.value: number for state, number in (await uow.outbox.counts()).items()}
            yield (
                not counts.get("failed"),
                "outbox",
                ", ".join(f"{n} {state}" for state, n in counts.items()) or "empty",
            )
    except (NotReady, MissingSetting) as reason:
        yield False, "database", str(reason)


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
    from care.policy import PolicyProblem, load

    try:
        source = load(settings.policy_file).team_language
    except PolicyProblem:
        source = "nl"
    for row in rows_for(source, settings.packages):
        yield True, f"language {row.code}", f"{row.phrases} phrases; machine: {row.machine}"
