"""`overdracht memory`: the sentences that are translated already, out of the database and into it, as TMX."""

import asyncio
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.memory import Learned
    from translations.tmx import Reading, Unit

app = typer.Typer(help="What was translated before and said better by people, as TMX.", no_args_is_help=True)


@app.callback()
def memory() -> None:
    """What was translated before and said better by people, as TMX."""


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(dir_okay=False, writable=True, help="TMX file to write.")],
    source: Annotated[str | None, typer.Option("--from", help="Only what was written in this language.")] = None,
    target: Annotated[str | None, typer.Option("--to", help="Only translations into this language.")] = None,
    machine: Annotated[bool, typer.Option("--machine", help="Also what a machine translated.")] = False,
) -> None:
    """Write what people said better, and with --machine all that is remembered, to a TMX 1.4 file. It is plain text."""
    from bot.opened import NotReady
    from bot.settings import MissingSetting, Settings
    from storage.columns import UnreadableBody

    languages = _languages()
    for code in (source, target):
        if code is not None and code not in languages:
            _stop(f"Nothing was written: there is no language {code}. There are: {', '.join(languages)}.")
    try:
        units, sourceless = asyncio.run(_kept(Settings(), source, target, machine=machine))
    except (MissingSetting, NotReady, UnreadableBody) as reason:
        _stop(f"Nothing was written: {reason}")
    try:
        _write(file, units)
    except OSError as reason:
        _stop(f"{file} cannot be written: {reason.strerror}")
    typer.echo(f"Sentences written to {file}: {len(units)}.")
    if machine and sourceless:
        typer.echo(f"Kept before their source was, and not in it: {sourceless}.")
    typer.echo(
        "In the database these texts are encrypted. This file is plain text, and can hold what was written to parents, "
        "the office's answers among it. Keep it as carefully, and delete it when you are done."
    )


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="TMX file.")],
) -> None:
    """Take over the translations in a TMX file: from now on they stand before any machine.

    With one mistake in the file nothing is stored. A machine's translation never replaces a person's.
    """
    from bot.opened import NotReady
    from bot.settings import MissingSetting, Settings
    from storage.columns import UnreadableBody
    from storage.memory import Learned
    from translations.tmx import LARGEST_FILE, TmxProblem, read

    try:
        with file.open("rb") as opened_file:
            reading = read(opened_file.read(LARGEST_FILE + 1), _languages())
        outcomes = Counter(asyncio.run(_learn(Settings(), reading)))
    except TmxProblem as problem:
        _stop(f"Nothing of {file.name} was stored. {file.name}, {problem}.")
    except (MissingSetting, NotReady, UnreadableBody) as reason:
        _stop(f"Nothing of {file.name} was stored: {reason}")
    typer.echo(", ".join(f"{outcomes[kind]} {kind}" for kind in Learned))
    if reading.foreign:
        typer.echo(f"Empty or in languages that we do not know, and left out: {reading.foreign}.")
    if reading.coded:
        typer.echo(f"With codes of another program or a lost name, and left out: {reading.coded}.")


async def _kept(
    settings: "Settings", source: str | None, target: str | None, *, machine: bool
) -> "tuple[list[Unit], int]":
    from bot.opened import opened
    from translations.tmx import Unit

    async with opened(settings) as database, database.transaction() as uow:
        rows = await uow.memories.all(source, target, machine=machine)
        units = [
            Unit(row.source, row.target, row.written, row.text, row.origin.value, row.kept_at)
            for row in rows
            if row.source and row.target and row.written
        ]
        return units, await uow.memories.sourceless()


def _write(file: Path, units: "list[Unit]") -> None:
    from importlib.metadata import version

    from translations.tmx import write

    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(write(units, version=version("overdracht")))


async def _learn(settings: "Settings", reading: "Reading") -> "list[Learned]":
    from datetime import UTC, datetime

    from bot.opened import opened
    from storage.memory import Wording
    from storage.wording import MemoryOrigin

    def origin(unit: "Unit") -> MemoryOrigin:
        return MemoryOrigin.MACHINE if unit.origin == MemoryOrigin.MACHINE else MemoryOrigin.IMPORTED

    wordings = [Wording(one.source, one.target, one.written, one.text, origin(one)) for one in reading.units]
    async with opened(settings) as database, database.transaction() as uow:
        return await uow.memories.learn(wordings, datetime.now(UTC))


def _languages() -> list[str]:
    from translations.catalogue import shared_catalogue

    return [language.code for language in shared_catalogue().languages]


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
