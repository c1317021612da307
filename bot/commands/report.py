"""`overdracht report`: what shows whether the partnership works. Never anything about one member of staff (R52)."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from care.floor import Part, Told
    from care.policy import Policy
    from handlers.floor import ChildDay

USE = (
    "What it is for: every child's parents hear each day how it ate, slept and felt. "
    "Not for ranking: a day without a handover may have been one with a sick colleague."
)
COUNTED = ("present", "complete", "partial", "none")


@dataclass(frozen=True, slots=True)
class ChildTold:
    """How much of a child's day its parents were told, which parts they were not, and whether they told something
    themselves: both directions by the day, for a number of messages says nothing (R10, R52)."""

    child: str
    told: "Told"
    missing: "Sequence[Part]"
    from_home: bool


@dataclass(frozen=True, slots=True)
class GroupDay:
    """The children of a group that were there on a day, and how far the day of each was told."""

    group: str
    day: date
    children: Sequence[ChildTold]

    def count(self, what: str) -> int:
        return len(self.children) if what == "present" else sum(one.told == what for one in self.children)


def report(
    floor: Annotated[bool, typer.Option("--floor", help="Of how many children the day was told.")] = False,
    children: Annotated[bool, typer.Option("--children", help="Also of which, and what was left out.")] = False,
    week: Annotated[str, typer.Option(help="Such as 2026-W48; else this week.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Per group and day: children present, and of how many the day was told completely, in part, or not at all.

    Told is what was sent, with what was left out for a reason. Presence is by the roster as it is now, what parents
    said, and what the team said. With `--children` each child is named, and never who wrote.
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
        typer.echo(_json(monday, rows, children=children))
    else:
        _print(monday, rows, children=children)


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
    from care.hours import instant, is_working_day, today
    from handlers.floor import days_of_group

    last, rows = today(datetime.now(UTC), policy), list[GroupDay]()
    async with opened(settings) as database, database.transaction() as uow:
        groups = [await uow.people.group(room.group_id) for room in await uow.rooms.all() if room.group_id is not None]
        for group in sorted(groups, key=lambda one: one.name):
            for day in (monday + timedelta(days=number) for number in range(7)):
                is_open = is_working_day(day, policy.at(group.name))
                found = await days_of_group(uow, group.id, day, is_open=is_open) if day <= last else []
                language, there = policy.team_language, [one for one in found if one.is_here]
                if there or (is_open and day <= last):
                    begins, ends = (instant(day + timedelta(days=later), time(), policy) for later in (0, 1))
                    home = await uow.replies.from_home(group.id, begins, ends)
                    told = [_told(one, language, from_home=one.child.id in home) for one in there]
                    rows.append(GroupDay(group.name, day, told))
    return rows


def _told(day: "ChildDay", language: str, *, from_home: bool) -> ChildTold:
    return ChildTold(day.child.name, day.told(language), day.missing(language), from_home)


def _total(rows: Sequence[GroupDay]) -> dict[str, int]:
    return {name: sum(row.count(name) for row in rows) for name in COUNTED}


def _by_group(rows: Sequence[GroupDay]) -> dict[str, list[GroupDay]]:
    return {name: [row for row in rows if row.group == name] for name in dict.fromkeys(row.group for row in rows)}


def _json(monday: date, rows: Sequence[GroupDay], *, children: bool) -> str:
    groups = [
        {
            "group": name,
            "days": [
                {"day": row.day.isoformat(), **_total([row])}
                | ({"children": [asdict(one) for one in row.children]} if children else {})
                for row in own
            ],
            "total": _total(own),
        }
        for name, own in _by_group(rows).items()
    ]
    about = {"week": f"{monday:%G-W%V}", "use": USE}
    return json.dumps({**about, "groups": groups, "total": _total(rows)}, ensure_ascii=False, indent=2)


def _print(monday: date, rows: Sequence[GroupDay], *, children: bool) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    table = Table("group", "day", *COUNTED, title=f"The floor, week {monday:%G-W%V}")
    for name, own in _by_group(rows).items():
        for row in own:
            table.add_row(escape(name), f"{row.day:%a %d-%m}", *map(str, _total([row]).values()))
        total = map(str, _total(own).values())
        table.add_row(escape(name), "week", *total, style="bold", end_section=True)
    console.print(table)
    if children:
        told = Table("group", "day", "child", "told", "not told", "from home", title="Each child")
        for row in rows:
            for one in row.children:
                home = "yes" if one.from_home else ""
                cells = (row.group, f"{row.day:%a %d-%m}", one.child, one.told, ", ".join(one.missing), home)
                told.add_row(*map(escape, cells))
        console.print(told)
    console.print(USE, highlight=False)


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
