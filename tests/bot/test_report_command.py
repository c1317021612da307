"""`overdracht report --floor`: of how many children the day was told, by group and day; never by who wrote it."""

import asyncio
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from care.roster import read_roster
from care.topics import Role
from storage.casework import CaseState
from storage.database import Database, UnitOfWork
from storage.messages import Handover, HandoverKind, HandoverState, ReplyKind
from storage.models import Child
from tests.conftest import KEY

EXAMPLE = Path(__file__).parents[2] / "docs/policy.example.toml"
ROSTER = """\
kind,key,name,group,form,born,first_day,last_day,days,children,authority,language
staff,M1,Fatima,Vlinders,,,,,,,,
child,K1,Mila,Vlinders,baby,2025-03-12,2026-01-05,,,,,
child,K2,Yusuf,Vlinders,baby,2025-01-28,2026-01-05,,ma di,,,
child,K3,Finn,BSO Kasteel,bso,2018-01-28,2024-01-05,,ma,,,
child,K4,Noor,BSO Kasteel,bso,2018-01-28,2024-01-05,2026-11-23,,,,
guardian,O1,Anna,,,,,,,K1|K2,yes,nl
"""
MONDAY = date(2026, 11, 23)
COUNTED = ("present", "complete", "partial", "none")


@pytest.fixture
def place(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Database:
    """A nursery in which two days were told, one of them in part, and one was not."""
    settings = {"DATABASE_URL": database_url, "KEYS": KEY, "POLICY_FILE": str(EXAMPLE), "DATA_DIR": str(tmp_path)}
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    for name, value in settings.items():
        monkeypatch.setenv(f"OVERDRACHT_{name}", value)
    database = Database(database_url, [KEY])
    asyncio.run(_furnish(database))
    return database


async def _furnish(database: Database) -> None:
    roster = read_roster(ROSTER.encode(), ["nl"]).roster
    assert roster is not None
    async with database.transaction() as uow:
        await uow.roster.apply(roster)
        children = {child.name: child for child in await uow.people.all_children(MONDAY)}
        await _sent(uow, children["Mila"], MONDAY, "at alles", {"mood": "told-at-the-door"})
        await _sent(uow, children["Mila"], MONDAY, "slp 10-11", {})
        await _sent(uow, children["Yusuf"], MONDAY, "at alles", {})
        await _sent(uow, children["Finn"], MONDAY, "at alles, vrolijk", {})
        await _sent(uow, children["Finn"], MONDAY + timedelta(days=5), "at goed", {})
        await uow.presences.say(children["Yusuf"].id, MONDAY + timedelta(days=1), is_here=False)
        await uow.presences.say(children["Yusuf"].id, MONDAY + timedelta(days=2), is_here=True)
        for child, role in ((children["Mila"], Role.GROUP), (children["Yusuf"], Role.BILLING)):
            await _told_us(uow, child, role, datetime(2026, 11, 23, 7, tzinfo=UTC))
        draft = await _written(uow, children["Mila"], MONDAY + timedelta(days=1), "at alles, slp 10-11, vrolijk")
        assert draft.state is HandoverState.DRAFT
    await database.close()


async def _written(uow: UnitOfWork, child: Child, day: date, text: str) -> Handover:
    fatima = next(person for person in await uow.people.on_roster())
    about = {"kind": HandoverKind.DAY, "day": day, "group_id": child.group_id, "child_id": child.id, "chat_id": 1}
    draft = await uow.handovers.begin(**about)
    await uow.handovers.add_line(draft, fatima, text=text, chat_id=1, added_at=datetime(2026, 11, 23, 12, tzinfo=UTC))
    return draft


async def _told_us(uow: UnitOfWork, child: Child, role: Role, at: datetime) -> None:
    """A guardian's words, to whoever had this conversation."""
    anna = next(person for person in await uow.people.on_roster() if person.name == "Anna")
    case = await uow.cases.open(anna, at, CaseState.OPEN, child_id=child.id, role=role)
    about = {"guardian_id": anna.id, "child_id": child.id, "case_id": case.id, "language": "nl", "received_at": at}
    await uow.replies.add(kind=ReplyKind.TEXT, text="…", **about)


async def _sent(uow: UnitOfWork, child: Child, day: date, text: str, skipped: dict[str, str]) -> None:
    handover = await _written(uow, child, day, text)
    handover.state, handover.skipped = HandoverState.SENT, skipped
    await uow.flush()


def asked(*words: str) -> str:
    done = CliRunner().invoke(app, ["report", "--floor", *words])
    assert done.exit_code == 0, done.output
    return done.stdout


def refused(*words: str) -> str:
    done = CliRunner().invoke(app, ["report", *words])
    assert done.exit_code == 1
    return done.stderr


@pytest.mark.usefixtures("place")
def test_each_day_says_who_was_there_and_whose_day_was_told() -> None:
    answer = json.loads(asked("--week", "2026-W48", "--json"))
    assert answer["week"] == "2026-W48"
    assert "Not for ranking" in answer["use"]
    bso, vlinders = answer["groups"]
    days = {row["day"]: tuple(row[name] for name in COUNTED) for row in vlinders["days"]}
    assert list(days) == [f"2026-11-{day}" for day in (23, 24, 25, 26, 27)]
    assert days["2026-11-23"] == (2, 1, 1, 0), "two messages make one day; a part told at the door is told"
    assert days["2026-11-24"] == (1, 0, 0, 1), "Yusuf was not there; of Mila there was only a draft"
    assert days["2026-11-25"] == (2, 0, 0, 2), "Yusuf came on another day than his own"
    assert vlinders["total"] == {"present": 7, "complete": 1, "partial": 1, "none": 5}
    days = {row["day"]: tuple(row[name] for name in COUNTED) for row in bso["days"]}
    assert days["2026-11-23"] == (2, 1, 0, 1), "Noor's last day"
    assert days["2026-11-24"] == (0, 0, 0, 0)
    assert days["2026-11-28"] == (1, 0, 1, 0), "on a Saturday somebody was there all the same"
    assert answer["total"] == {"present": 10, "complete": 2, "partial": 2, "none": 6}


@pytest.mark.usefixtures("place")
def test_the_table_names_no_member_of_staff_and_says_what_it_is_for() -> None:
    text = asked("--week", "2026-w48")
    assert "Not for ranking" in text
    assert "Mon 23-11" in text
    assert "Vlinders" in text
    for name in ("Fatima", "Mila", "Yusuf"):
        assert name not in text + asked("--week", "2026-W48", "--json")


@pytest.mark.usefixtures("place")
def test_each_child_can_be_named_with_what_was_left_out_and_never_who_wrote() -> None:
    """What is missing is what nobody told and nobody gave a reason for."""
    answer = json.loads(asked("--children", "--week", "2026-W48", "--json"))
    bso, vlinders = answer["groups"]
    monday, tuesday = vlinders["days"][:2]
    assert monday["children"] == [
        {"child": "Mila", "told": "complete", "missing": [], "from_home": True},
        {"child": "Yusuf", "told": "partial", "missing": ["sleeping", "mood"], "from_home": False},
    ], "what a parent told the office is no part of it"
    missing = ["eating", "sleeping", "mood"]
    assert tuesday["children"] == [{"child": "Mila", "told": "none", "missing": missing, "from_home": False}]
    noor = {"child": "Noor", "told": "none", "missing": ["eating", "mood"], "from_home": False}
    assert noor in bso["days"][0]["children"]
    text = asked("--children", "--week", "2026-W48")
    (yusuf,) = [line for line in text.splitlines() if "Yusuf" in line and "partial" in line]
    assert "Mon 23-11" in yusuf
    assert "sleeping, mood" in yusuf
    assert "Not for ranking" in text
    assert "Fatima" not in text + json.dumps(answer)


@pytest.mark.usefixtures("place")
def test_without_a_week_it_is_this_one_and_no_day_to_come_is_counted() -> None:
    answer = json.loads(asked("--json"))
    today = datetime.now(UTC).date() + timedelta(days=1)
    assert all(date.fromisoformat(row["day"]) <= today for group in answer["groups"] for row in group["days"])


@pytest.mark.parametrize("week", ["48", "2026-48", "2026-W54", "2026-W00", "W48", "2026-W48-1", "vorige", "2026-W٤٨"])
def test_a_week_that_is_none_is_told_so(place: Database, week: str) -> None:
    assert "is not a week such as 2026-W48" in refused("--floor", "--week", week)


@pytest.mark.parametrize("week", ["9999-W52", "9998-W01"])
def test_a_week_to_come_has_no_report(place: Database, week: str) -> None:
    assert "has not begun yet" in refused("--floor", "--week", week)


def test_without_a_database_or_without_a_choice_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OVERDRACHT_POLICY_FILE", str(EXAMPLE))
    monkeypatch.setenv("OVERDRACHT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("OVERDRACHT_KEYS", KEY)
    assert "overdracht report --floor" in refused()
    assert "overdracht migrate" in refused("--floor")
