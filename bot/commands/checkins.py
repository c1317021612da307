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
    from storage.appointments import Checkin, Guest
    from storage.models import Child


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
        children = await uow.people.children_of_talks(day)
        return [row for child in children for row in _of_child(child, policy, known.values(), day)]


def _of_child(child: "Child", policy: "CheckinPolicy", known: "Iterable[Checkin]", day: "date") -> list[dict[str, Any]]:
    """Its talks, each with what its guardians said; and a row that it has no mentor, whatever talk is in view."""
    from bot.checkin_clock import dates_of
    from care.checkin_list import listing

    mine = {(one.kind, one.occasion): one for one in known if one.child_id == child.id}
    stands = {key: (_stands(one), one.due_on) for key, one in mine.items()}
    mentor, acting = child.mentor, child.mentor_on(day)
    about = {"child": child.key, "name": child.name, "group": child.group.name}
    led = {
        "mentor": mentor.key if mentor else None,
        "mentor_name": mentor.name if mentor else None,
        "deputy": acting.name if acting is not None and acting is not mentor else None,
    }
    rows = [
        {**about, "kind": one.kind.value, "due": one.due.isoformat(), "state": one.state, **led}
        | _of_talk(mine.get((one.kind, one.occasion)))
        for one in listing(dates_of(child), policy, stands, day)
    ]
    nobody = {**about, "kind": None, "due": None, "state": "no_mentor", **led, **_of_talk(None)}
    return rows if mentor is not None else [*rows, nobody]


def _stands(checkin: "Checkin") -> str:
    from care.checkin_list import Standing
    from storage.appointments import CheckinState, GuestState

    said = {guest.state for guest in checkin.guests}
    waiting = said & {GuestState.INVITED, GuestState.COMING}
    unanswered = checkin.state is CheckinState.INVITED and GuestState.AT_THE_DOOR in said and not waiting
    return Standing.NO_ANSWER if unanswered else checkin.state.value


def _of_talk(checkin: "Checkin | None") -> dict[str, Any]:
    """How many guardians said what, each apart: one who declines does not vanish behind one who came (R49)."""
    said = [_of_guest(guest) for guest in checkin.guests] if checkin is not None else []
    screens = sum(one.about_screens for one in checkin.agreements) if checkin is not None else 0
    return {"guardians": {one: said.count(one) for one in sorted(set(said))}, "screen_agreements": screens}


def _of_guest(guest: "Guest") -> str:
    """Who takes back a yes has not declined the talk; who was spoken at the door has not been without one."""
    from storage.appointments import GuestState

    if guest.state is GuestState.AT_THE_DOOR:
        return "spoken" if guest.came else "no_answer"
    return "cancelled" if guest.state is GuestState.DECLINED and guest.agreed_at else guest.state.value


def _table(rows: list[dict[str, Any]], policy: "CheckinPolicy") -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console()
    if policy.since is None:
        console.print("No mentor is asked for a talk yet: policy.toml has no table \\[checkins] with a day in since.")
    table = Table("due", "child", "group", "talk", "state", "guardians", "mentor")
    for row in sorted((row for row in rows if row["kind"]), key=lambda row: (row["due"], row["name"])):
        mentor = row["mentor_name"] or "—"
        mentor = f"{mentor} (away: {row['deputy']})" if row["deputy"] else mentor
        said = ", ".join(f"{count} {what.replace('_', ' ')}" for what, count in row["guardians"].items())
        table.add_row(row["due"], row["name"], row["group"], row["kind"], row["state"], said, mentor)
    console.print(table)
    if orphans := sorted({row["name"] for row in rows if row["mentor"] is None}):
        console.print(f"Without a mentor: {', '.join(orphans)}")
    for kind, chosen in policy.kinds.items():
        if not chosen.on:
            console.print(f"Switched off: {kind.value}, because: {chosen.reason}")
