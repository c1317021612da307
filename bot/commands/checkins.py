"""`overdracht checkins`: which talks are due, planned or overdue, per child and mentor."""

import asyncio
import json
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from datetime import date

    from bot.settings import Settings
    from care.checkin_policy import CheckinPolicy
    from storage.appointments import Checkin
    from storage.models import Child, Person


def checkins(
    as_of: Annotated[
        datetime | None, typer.Option("--as-of", formats=["%Y-%m-%d"], help="As it stands on this day; else today.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object per line.")] = False,
) -> None:
    """List the talks that childcare owes each family, and the children without a mentor; a year back and ahead."""
    from zoneinfo import ZoneInfo

    from bot.opened import NotReady, policy_if_any
    from bot.settings import MissingSetting, Settings
    from care.checkin_policy import CheckinPolicy
    from care.policy_file import PolicyProblem
    from storage.columns import UnreadableBody

    settings = Settings()
    try:
        policy = policy_if_any(settings)
        chosen, zone = (policy.checkins, policy.zone) if policy else (CheckinPolicy(), ZoneInfo("Europe/Amsterdam"))
        day = as_of.date() if as_of else datetime.now(zone).date()
        rows = asyncio.run(_rows(settings, chosen, day))
    except (MissingSetting, NotReady, PolicyProblem, UnreadableBody) as reason:
        typer.echo(f"Nothing can be listed: {reason}", err=True)
        raise typer.Exit(1) from None
    if as_json:
        for row in rows:
            typer.echo(json.dumps(row, ensure_ascii=False))
    else:
        _table(rows, chosen)


async def _rows(settings: "Settings", policy: "CheckinPolicy", day: "date") -> list[dict[str, Any]]:
    from bot.opened import opened

    async with opened(settings) as database, database.transaction() as uow:
        known = await uow.checkins.known()
        staff = {person.id: person for person in await uow.people.on_roster()}
        children = await uow.people.children_of_talks(day)
        return [row for child in children for row in _of_child(child, policy, known.values(), staff, day)]


def _of_child(
    child: "Child", policy: "CheckinPolicy", known: "Iterable[Checkin]", staff: "dict[int, Person]", day: "date"
) -> list[dict[str, Any]]:
    from bot.checkin_clock import dates_of
    from care.checkin_list import listing

    mine = {(one.kind, one.occasion): one for one in known if one.child_id == child.id}
    stands = {key: (one.state.value, one.due_on) for key, one in mine.items()}
    mentor = child.mentor
    deputy = staff.get(mentor.deputy_id or 0) if mentor is not None and mentor.is_away(day) else None
    return [
        {
            "child": child.key,
            "name": child.name,
            "group": child.group.name,
            "kind": one.kind.value,
            "due": one.due.isoformat(),
            "state": one.state,
            "mentor": mentor.key if mentor else None,
            "mentor_name": mentor.name if mentor else None,
            "deputy": deputy.name if deputy else None,
        }
        for one in listing(dates_of(child), policy, stands, day)
    ]


def _table(rows: list[dict[str, Any]], policy: "CheckinPolicy") -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    if policy.since is None:
        console.print("No mentor is asked for a talk yet: policy.toml has no table \\[checkins] with a day in since.")
    table = Table("due", "child", "group", "talk", "state", "mentor")
    for row in sorted(rows, key=lambda row: (row["due"], row["name"])):
        mentor = row["mentor_name"] or "—"
        mentor = f"{mentor} (away: {row['deputy']})" if row["deputy"] else mentor
        table.add_row(row["due"], row["name"], row["group"], row["kind"], row["state"], mentor)
    console.print(table)
    if orphans := sorted({row["name"] for row in rows if row["mentor"] is None}):
        console.print(f"Without a mentor: {', '.join(orphans)}")
    for kind, chosen in policy.kinds.items():
        if not chosen.on:
            console.print(f"Switched off: {kind.value}, because: {chosen.reason}")
