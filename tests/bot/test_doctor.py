"""`overdracht doctor`: who reads what has a room to read it in, and what is missing is said with what to do."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
import typer

from bot.commands.doctor import doctor
from care.policy_file import load
from care.roster import read_roster
from care.topics import Role
from storage.database import Database
from tests.conftest import KEY

EXAMPLE = Path(__file__).parents[2] / "docs/policy.example.toml"
NOW = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
HEADER = "kind,key,name,group,role\n"
TEAM = "room,R01,Team Kasteel,BSO Kasteel,\nstaff,M9,Samira,BSO Kasteel,\n"
ROOMS = {
    "R02": "room,R02,Facturen,,billing\n",
    "R03": "room,R03,Planning,,planning\n",
    "R04": "room,R04,Leiding,,management\n",
    "R05": "room,R05,Klachten,,complaints\n",
    "R06": "room,R06,Aandacht,,safeguarding\n",
    "R07": "room,R07,Privacy,,privacy\n",
}


@pytest.fixture
def place(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A machine where everything is configured but the rooms. Nothing is asked of Telegram."""
    settings = {"DATABASE_URL": database_url, "KEYS": KEY, "POLICY_FILE": str(EXAMPLE), "DATA_DIR": str(tmp_path)}
    settings |= {"TOKEN": "42:x", "BOT_USERNAME": "linde_bot"}
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    for name, value in settings.items():
        monkeypatch.setenv(f"OVERDRACHT_{name}", value)
    return database_url


def furnish(url: str, rooms: str, linked: set[Role], header: str = HEADER) -> None:
    """Import a roster with these rooms, and link the teams' and those of some roles."""

    async def act() -> None:
        database = Database(url, [KEY])
        roster = read_roster((header + rooms).encode(), ["nl"], load(EXAMPLE).team_language).roster
        assert roster is not None
        async with database.transaction() as uow:
            await uow.roster.apply(roster)
            for room in await uow.rooms.all():
                if room.role is None or room.role in linked:
                    await uow.rooms.link(room, -1000 - room.id, NOW)
        await database.close()

    asyncio.run(act())


def told(capsys: pytest.CaptureFixture[str], about: str = "role") -> tuple[int, list[str]]:
    """The exit status and the lines about roles, or something else."""
    status = 0
    try:
        doctor()
    except typer.Exit as exit_:
        status = exit_.exit_code
    lines = (line.rstrip() for line in capsys.readouterr().out.splitlines())
    return status, [line for line in lines if f" {about} " in line]


def test_every_role_that_reads_has_a_room(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    furnish(place, TEAM + "".join(ROOMS.values()), set(Role))
    status, roles = told(capsys)
    assert status == 0, roles
    assert "✔ role billing  reads payment, allowance; room Facturen: linked" in roles
    assert len(roles) == len(ROOMS)


def test_a_role_without_a_room_is_named_with_who_gets_it_until_then(
    place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    furnish(place, ROOMS["R04"] + ROOMS["R06"], {Role.MANAGEMENT})
    status, roles = told(capsys)
    assert status == 1
    missing = "no room: add one to the roster; until then management, its deputy, gets them"
    assert f"✘ role billing  reads payment, allowance; {missing}" in roles
    assert f"✘ role complaints  reads complaint; {missing}" in roles
    assert "✔ role management  reads dissatisfied, conduct, custody; room Leiding: linked" in roles
    assert "✘ role safeguarding  reads safety; room Aandacht: not linked: overdracht invite --rooms" in roles


def test_where_the_deputy_has_no_room_either_nobody_gets_it(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    furnish(place, ROOMS["R07"], {Role.PRIVACY})
    _, roles = told(capsys)
    assert "✘ role management  reads dissatisfied, conduct, custody; no room: add one to the roster" in roles
    assert "✔ role privacy  reads privacy; room Privacy: linked" in roles


def test_a_location_whose_group_the_roster_does_not_know_is_named(
    place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its own hours and number would count for nobody, and nobody would see why."""
    furnish(place, TEAM.replace("BSO Kasteel", "Kasteel BSO") + "".join(ROOMS.values()), set(Role))
    unknown = "the roster has no group 'BSO Kasteel'; its groups: Kasteel BSO"
    assert told(capsys, "location Kasteel") == (1, [f"✘ location Kasteel  {unknown}"])
    assert told(capsys, "group BSO Kasteel") == (1, [f"✘ group BSO Kasteel  {unknown}"])


def test_who_is_on_leave_has_a_deputy_and_every_child_a_mentor(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the talks need is tested once they are on (R37)."""
    policy = tmp_path / "policy.toml"
    policy.write_text(EXAMPLE.read_text(encoding="utf-8").replace("# since = 2027-01-01", "since = 2026-11-01"))
    monkeypatch.setenv("OVERDRACHT_POLICY_FILE", str(policy))
    cells = ",form,born,first_day,mentor,away_from,away_until,deputy\n"
    children = "".join(
        f"child,K{n},{name},Vlinders,,baby,2025-03-12,2026-01-05,{who},,,\n"
        for n, name, who in ((1, "Mila", "M1"), (2, "Noor", ""))
    )
    staff = "staff,M1,Fatima,Vlinders,,,,,,2026-01-01,2099-01-01,\n"
    furnish(place, f"{staff}{children}", set(Role), HEADER.strip() + cells)
    status, [line] = told(capsys, "mentors")
    assert status == 1
    assert line == "✘ mentors  1 children have none: overdracht checkins; 1 on leave without a deputy"


def test_a_mistake_in_the_glossary_is_named_and_none_need_be_there(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    furnish(place, TEAM + "".join(ROOMS.values()), set(Role))
    assert told(capsys, "glossary") == (0, ["✔ glossary  no words of your own"])
    (tmp_path / "glossary.toml").write_text('[[word]]\nnl = "wenmiddag"\n', encoding="utf-8")
    assert told(capsys, "glossary") == (0, ["✔ glossary  words of your own: 1"])
    (tmp_path / "glossary.toml").write_text("[[word]]\nnl = 3\n", encoding="utf-8")
    status, [line] = told(capsys, "glossary")
    assert (status, "line 2: word.0.nl: a word is a text" in line) == (1, True)
