"""`overdracht demo`: the whole system on this machine, to try by hand or to play a scenario."""

import asyncio
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.demo.nursery import Plan


def demo(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port of the page; 0 takes a free one.")] = 8700,
    script: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Play this scenario without a page, and end.")
    ] = None,
    transcript: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Where to write what every phone got, as JSON.")
    ] = None,
    team: Annotated[str, typer.Option(help="Language of the team: nl or en.")] = "nl",
    packages: Annotated[
        Path | None,
        typer.Option(envvar="OVERDRACHT_PACKAGES_DIR", file_okay=False, help="Folder of the installed models, if any."),
    ] = None,
) -> None:
    """Try it without an account: a made-up nursery, an emulated Telegram, four phones on a page."""
    from bot.demo.aiogram_quickly import import_aiogram
    from bot.journal import set_up
    from care.policy import TEAM_LANGUAGES

    if team not in TEAM_LANGUAGES:
        raise typer.BadParameter(f"a team writes one of: {', '.join(TEAM_LANGUAGES)}", param_hint="--team")
    if script is None and transcript is not None:
        raise typer.BadParameter("a transcript is of a script; give --script too", param_hint="--transcript")
    set_up()
    if script is None:
        typer.echo("One moment: the nursery is opening…")
    import_aiogram()
    if script is None:
        asyncio.run(_show(port, team, packages))
    else:
        asyncio.run(_play(script, transcript, team, packages))


def _plan(team: str, packages: Path | None, port: int = 0) -> "Plan":
    from bot.demo.nursery import ROSTERS, Plan

    plan = Plan(roster=ROSTERS[team].read_bytes(), packages=packages, port=port)
    return replace(plan, policy=plan.policy.model_copy(update={"team_language": team}))


async def _show(port: int, team: str, packages: Path | None) -> None:
    from bot.demo.nursery import opened
    from bot.running import keep_going, until_stopped

    try:
        async with opened(_plan(team, packages, port), running=True) as nursery, until_stopped() as stopped:
            typer.echo(f"\n  Four phones: {nursery.served.url}/\n\n  Ctrl-C ends the demo; nothing is kept.")
            await keep_going(nursery.program, stopped, clock_seconds=1.0)
    except OSError as error:
        typer.echo(f"The page cannot open on port {port}: {os.strerror(error.errno or 0)}. Try --port 0.", err=True)
        raise typer.Exit(1) from None


async def _play(script: Path, transcript: Path | None, team: str, packages: Path | None) -> None:
    from bot.demo.nursery import opened
    from bot.demo.scenario import BadScenario, play, read

    try:
        steps = read(script)
        async with opened(_plan(team, packages), running=False) as nursery:
            told = await play(nursery, steps)
    except BadScenario as reason:
        typer.echo(f"{script}, {reason}", err=True)
        raise typer.Exit(1) from None
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    if transcript is None:
        typer.echo(text, nl=False)
        return
    try:
        await asyncio.to_thread(transcript.write_text, text, encoding="utf-8")
    except OSError as error:
        typer.echo(f"The transcript cannot be written to {transcript}: {error.strerror}.", err=True)
        raise typer.Exit(1) from None
