"""`overdracht roster`: the people and rooms of the organisation, from a file of the office."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from care.roster import Roster, RosterReading
    from storage.roster import RosterChanges

app = typer.Typer(help="Children, guardians, staff and rooms, from a file of the office.", no_args_is_help=True)


@app.callback()
def roster() -> None:
    """Children, guardians, staff and rooms, from a file of the office."""


@app.command("import")
def import_(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="CSV file; see docs/roster.md.")
    ],
) -> None:
    """Take over a roster file. The same file twice changes nothing; with one mistake in it nothing is stored."""
    from bot.opened import NotReady, policy_if_any
    from bot.settings import MissingSetting, Settings
    from care.policy_file import PolicyProblem
    from care.roster import read_roster
    from storage.columns import UnreadableBody
    from storage.roster import RosterConflict
    from translations.catalogue import shared_catalogue

    settings = Settings()
    try:
        policy = policy_if_any(settings)
        languages = [language.code for language in shared_catalogue().languages]
        reading = read_roster(file.read_bytes(), languages, policy.team_language if policy else "nl")
        _show(reading)
        if reading.roster is None:
            _stop(f"Nothing of {file.name} was stored. Please correct the lines above and import it again.")
        changes = asyncio.run(_apply(settings, reading.roster))
    except (MissingSetting, NotReady, PolicyProblem, RosterConflict, UnreadableBody) as reason:
        _stop(f"Nothing of {file.name} was stored: {reason}")
    _tell(changes)


async def _apply(settings: "Settings", roster: "Roster") -> "RosterChanges":
    from bot.opened import opened

    async with opened(settings) as database, database.transaction() as uow:
        return await uow.roster.apply(roster)


def _show(reading: "RosterReading") -> None:
    for warning in reading.warnings:
        typer.echo(f"{warning} (only a warning)", err=True)
    for problem in reading.problems:
        typer.echo(str(problem), err=True)


def _tell(changes: "RosterChanges") -> None:
    for kind in ("groups", "rooms", "staff", "children", "guardians"):
        count = getattr(changes, kind)
        typer.echo(f"{kind}: {count.added} added, {count.changed} changed, {count.unchanged} unchanged")
    if changes.own_language:
        typer.echo(f"joined, and read another language than the file says: {', '.join(changes.own_language)}")
    if changes.gone:
        typer.echo("no longer in the file, and kept as they are (a child that left needs a last_day):")
        for kind, key, name in changes.gone:
            typer.echo(f"  {kind} {key} {name}")


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
