"""`overdracht report`: what shows whether the partnership works. Never anything about one member of staff (R52)."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from care.policy import Policy

USE = (
    "What it is for: every child's parents hear each day how it ate, slept and felt. "
    "Not for ranking: a day without a handover may have been one with a sick colleague."
)
COUNTED = ("present", "complete", "partial", "none")


@dataclass(frozen=True, slots=True)
class GroupDay:
    """How many children of a group were there on a day, and how many of their days were told, and how far."""

    group: str
    day: date
    present: int
    complete: int
    partial: int
    none: int


def report(
    floor: Annotated[bool, typer.Option("--floor", help="Of how many children the day was told.")] = False,
    week: Annotated[str, typer.Option(help="Such as 2026-W48; else this week.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Per group and day: children present, and of how many the day was told completely, in part, or not at all.

    Told is what was sent, with what was left out for a reason. Presence is by the roster as it is now, what parents
    said, and what the team said.
    """
    from bot.opened import NotReady
    from bot.settings import MissingSetting, Settings
    from care.policy_file import PolicyProblem, load
    from storage.columns import UnreadableBody

    if not floor:
        _stop("Which report? There is one now: overdracht report --floor")
    settings = Settings()
    try:
        policy = load(settings.policy_file)
        monday = _monday(week, datetime.now(UTC).astimezone(policy.zone).date())
        rows = asyncio.run(_read(settings, policy, monday))
    except (MissingSetting, NotReady, PolicyProblem, UnreadableBody) as reason:
        _stop(f"No report: {reason}")
    if as_json:
        typer.echo(_json(monday, rows))
    else:
        _print(monday, rows)


def _monday(week: str, today: date) -> date:
    if not week:
        return today - timedelta(days=today.weekday())
    try:
        monday = date.fromisoformat(f"{week.upper()}-1")
    except ValueError:
        _stop(f"{week!r} is not a week such as 2026-W48")
    if monday > today:
        _stop(f"The week {week} has not begun yet")
    return monday


async def _read(settings: "Settings", policy: "Policy", monday: date) -> list[GroupDay]:
    """Every day of the week until now on which a group was open, or somebody was there all the same."""
    from bot.opened import opened
    from care.floor import Told
    from care.hours import is_working_day, today
    from handlers.floor import days_of_group

    last, rows = today(datetime.now(UTC), policy), list[GroupDay]()
    async with opened(settings) as database, database.transaction() as uow:
        groups = [await uow.people.group(room.group_id) for room in await uow.rooms.all() if room.group_id is not None]
        for group in sorted(groups, key=lambda one: one.name):
            for day in (monday + timedelta(days=number) for number in range(7)):
                is_open = is_working_day(day, policy.at(group.name))
                found = await days_of_group(uow, group.id, day, is_open=is_open) if day <= last else []
                states = Counter(one.told(policy.team_language) for one in found if one.is_here)
                if states or (is_open and day <= last):
                    told = {state.value: states[state] for state in Told}
                    rows.append(GroupDay(group.name, day, states.total(), **told))
    return rows


def _total(rows: Sequence[GroupDay]) -> dict[str, int]:
    return {name: sum(getattr(row, name) for row in rows) for name in COUNTED}


def _by_group(rows: Sequence[GroupDay]) -> dict[str, list[GroupDay]]:
    return {name: [row for row in rows if row.group == name] for name in dict.fromkeys(row.group for row in rows)}


def _json(monday: date, rows: Sequence[GroupDay]) -> str:
    groups = [
        {
            "group": name,
            "days": [{"day": row.day.isoformat(), **{one: getattr(row, one) for one in COUNTED}} for row in own],
            "total": _total(own),
        }
        for name, own in _by_group(rows).items()
    ]
    about = {"week": f"{monday:%G-W%V}", "use": USE}
    return json.dumps({**about, "groups": groups, "total": _total(rows)}, ensure_ascii=False, indent=2)


def _print(monday: date, rows: Sequence[GroupDay]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    table = Table("group", "day", *COUNTED, title=f"The floor, week {monday:%G-W%V}")
    for name, own in _by_group(rows).items():
        for row in own:
            table.add_row(escape(name), f"{row.day:%a %d-%m}", *(str(getattr(row, one)) for one in COUNTED))
        total = map(str, _total(own).values())
        table.add_row(escape(name), "week", *total, style="bold", end_section=True)
    console.print(table)
    console.print(USE, highlight=False)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
