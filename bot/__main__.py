"""The command line. It logs first and imports heavy things inside the commands, so that no start is silent or slow."""

import asyncio
import os
from collections.abc import Coroutine
from typing import Any

import typer

from bot.commands import (
    checkins,
    doctor,
    gate,
    invite,
    languages,
    memory,
    migrate,
    report,
    roster,
    route,
    shorthand,
    translate,
)
from bot.commands.demo import demo

app = typer.Typer(
    help="Carries a childcare day to every parent in the parent's own language.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command()(demo)
app.command("migrate")(migrate.migrate)
app.command("doctor")(doctor.doctor)
app.add_typer(roster.app, name="roster")
app.command("invite")(invite.invite)
app.add_typer(languages.app, name="languages")
app.command("checkins")(checkins.checkins)
app.add_typer(memory.app, name="memory")
app.command("report")(report.report)
app.command("gate")(gate.gate)
app.command("shorthand")(shorthand.shorthand)
app.command("translate")(translate.translate)
app.command("route")(route.route)


@app.command()
def run() -> None:
    """Run the bot: take messages in, answer, deliver."""
    from bot.running import run as run_bot
    from bot.settings import Settings

    _run(run_bot(Settings()))


@app.command()
def worker() -> None:
    """Only deliver; stands by and takes over when the process that delivers is gone."""
    from bot.running import work
    from bot.settings import Settings

    _run(work(Settings()))


def _run(program: Coroutine[Any, Any, None]) -> None:
    from bot.journal import set_up
    from bot.opened import NotReady
    from bot.settings import MissingSetting
    from care.choices import ChoicesProblem
    from storage.columns import UnreadableBody

    set_up()
    try:
        asyncio.run(program)
    except (MissingSetting, NotReady, ChoicesProblem, UnreadableBody) as reason:
        typer.echo(f"Not started: {reason}", err=True)
        raise typer.Exit(1) from None


def main() -> None:
    """What this program writes is for its owner only: keys, rows, cards, transcripts."""
    os.umask(0o077)
    app()


if __name__ == "__main__":
    main()
