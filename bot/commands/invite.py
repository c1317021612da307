"""`overdracht invite`: single-use links for persons, one-time codes for rooms. Tokens are shown and kept nowhere."""

import asyncio
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.inviting import Invited, Term
    from bot.settings import Settings
    from care.policy import Policy


def invite(
    keys: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KEY]...", help="Only these persons (or rooms), even if they joined before."),
    ] = None,
    rooms: Annotated[bool, typer.Option("--rooms", help="Codes for rooms instead of links for persons.")] = False,
    days: Annotated[int, typer.Option(min=1, max=90, help="For how many days an invitation works.")] = 14,
    sheet: Annotated[Path | None, typer.Option(dir_okay=False, help="Also write cards with QR codes to print.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """Invite everybody who has not joined yet. Earlier invitations of the same persons stop working."""
    from datetime import UTC, datetime
    from zoneinfo import ZoneInfo

    from bot.inviting import Term, Uninvitable
    from bot.opened import NotReady, policy_if_any
    from bot.settings import MissingSetting, Settings
    from bot.username import UnknownUsername
    from care.policy_file import PolicyProblem
    from storage.columns import UnreadableBody

    if rooms and sheet:
        _stop("A sheet is for persons; the code of a room is typed in that room.")
    settings = Settings()
    try:
        policy = policy_if_any(settings)
        term = Term.of(datetime.now(UTC), days, policy.zone if policy else ZoneInfo("Europe/Amsterdam"))
        invited = asyncio.run(_invite(settings, policy, keys or [], rooms, term, sheet))
    except (MissingSetting, NotReady, PolicyProblem, Uninvitable, UnknownUsername, UnreadableBody, OSError) as reason:
        _stop(f"Nobody was invited: {reason}")
    _tell(invited, term, as_json)


async def _invite(
    settings: "Settings", policy: "Policy | None", keys: Sequence[str], rooms: bool, term: "Term", sheet: Path | None
) -> "list[Invited]":
    """The sheet is written before the transaction ends: no card without its invitation, nor the other way round."""
    from bot.inviting import invite_persons, invite_rooms
    from bot.opened import opened
    from bot.username import bot_username

    async with opened(settings) as database:
        if rooms:
            async with database.transaction() as uow:
                return await invite_rooms(uow, keys, term)
        username = await bot_username(settings)
        async with database.transaction() as uow:
            invited = await invite_persons(uow, keys, term, username)
            if sheet:
                _write_sheet(sheet, invited, term, policy)
            return invited


def _write_sheet(path: Path, invited: "Sequence[Invited]", term: "Term", policy: "Policy | None") -> None:
    """For its owner's eyes only: whoever has the file can join in somebody's place."""
    from bot.invitations_sheet import sheet
    from translations.catalogue import shared_catalogue

    sender = f"{policy.organisation} · {policy.phone}" if policy else ""
    page = sheet(invited, term.last_day, sender, shared_catalogue())
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(page)


def _tell(invited: "Sequence[Invited]", term: "Term", as_json: bool) -> None:
    for one in invited:
        row = {"key": one.key, "name": one.name, "kind": one.kind, "link": one.link, "expires": term.until.isoformat()}
        typer.echo(
            json.dumps(row, ensure_ascii=False) if as_json else f"{one.key}  {one.name} ({one.kind})  {one.link}"
        )
    made = f"{len(invited)} invitations, each for one use, up to and including {term.last_day}."
    typer.echo(made if invited else "Everybody has joined, or every room is linked: nothing to do.", err=True)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
