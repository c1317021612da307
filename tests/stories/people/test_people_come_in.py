"""The office imports its roster: what is stored, what is told, and what is not."""

from datetime import date

import pytest

from storage.columns import new_key
from storage.database import UnitOfWork
from tests.stories.people.office import NURSERY, POLICY, Office, join


def test_the_nursery_comes_in_and_a_second_time_nothing_changes(office: Office) -> None:
    first = office.imports(NURSERY)
    assert (first.exit_code, first.stderr) == (0, "")
    assert first.stdout.splitlines() == [
        "groups: 2 added, 0 changed, 0 unchanged",
        "rooms: 4 added, 0 changed, 0 unchanged",
        "staff: 5 added, 0 changed, 0 unchanged",
        "children: 10 added, 0 changed, 0 unchanged",
        "guardians: 11 added, 0 changed, 0 unchanged",
    ]
    before = office.rows()
    second = office.imports(NURSERY)
    assert second.stdout.splitlines() == [
        "groups: 0 added, 0 changed, 2 unchanged",
        "rooms: 0 added, 0 changed, 4 unchanged",
        "staff: 0 added, 0 changed, 5 unchanged",
        "children: 0 added, 0 changed, 10 unchanged",
        "guardians: 0 added, 0 changed, 11 unchanged",
    ]
    assert office.rows() == before


@pytest.mark.parametrize(
    ("old", "new", "table", "told"),
    [
        ("child,K01,Mila", "child,K01,Mila-Sofie", "child", "children: 0 added, 1 changed"),
        ("K06,Storm,Vlinders", "K06,Storm,BSO Kasteel", "child", "children: 0 added, 1 changed"),
        ("2025-01-06,,M02,yes", "2025-01-06,31-12-2026,M02,no", "child", "children: 0 added, 1 changed"),
        ("K01,yes,pl", "K01,yes,en", "person", "guardians: 0 added, 1 changed"),
        ("K09,no,nl", "K09,yes,nl", "guardianship", "guardians: 0 added, 1 changed"),
        ("staff,M02,Kim", "staff,M02,Kimberley", "person", "staff: 0 added, 1 changed"),
        ("Vlinders|BSO Kasteel", "Vlinders", "staff_group", "staff: 0 added, 1 changed"),
        ("room,R01,Team Vlinders", "room,R01,Onze Vlinders", "room", "rooms: 0 added, 1 changed"),
    ],
)
def test_a_changed_line_changes_one_row(office: Office, old: str, new: str, table: str, told: str) -> None:
    office.imports(NURSERY)
    before = office.rows()
    assert NURSERY.count(old) == 1
    done = office.imports(NURSERY.replace(old, new))
    after = office.rows()
    assert {name for name in before if before[name] != after[name]} == {table}
    assert max(len(before[table] - after[table]), len(after[table] - before[table])) == 1
    assert told in done.stdout
    assert done.stdout.count(" 0 added, 0 changed") == 4


def test_with_one_wrong_line_nothing_of_the_file_is_stored(office: Office) -> None:
    before = office.rows()
    done = office.imports(NURSERY.replace("2026-03-12", "12 maart").replace("K06|K10", "K06|K77"))
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        'line 11: born: "12 maart" is not a date; write it as 2026-12-31 or 31-12-2026',
        'line 27: children: no child in this file has the key "K77"',
        "Nothing of roster.csv was stored. Please correct the lines above and import it again.",
    ]
    assert office.rows() == before


def test_nobody_goes_because_a_line_is_gone(office: Office) -> None:
    office.imports(NURSERY)
    before = office.rows()
    lines = NURSERY.splitlines(keepends=True)
    done = office.imports(
        "".join(line for line in lines if "O11" not in line and "M04" not in line and "R03" not in line)
    )
    assert done.exit_code == 0
    assert done.stdout.splitlines()[-2:] == ["  staff M04 Ingrid", "  guardian O11 Dirk"]
    assert office.rows() == before


def test_a_child_that_moves_is_the_same_child(office: Office) -> None:
    office.imports(NURSERY)

    async def storm(uow: UnitOfWork) -> tuple[int, str]:
        return next(
            (child.id, child.group.name)
            for child in await uow.people.all_children(date(2026, 11, 2))
            if child.key == "K06"
        )

    number, group = office.asks(storm)
    assert group == "Vlinders"
    office.imports(NURSERY.replace("K06,Storm,Vlinders", "K06,Storm,Egels"))
    assert office.asks(storm) == (number, "Egels")


def test_every_group_has_a_room_to_link_and_a_line_for_it_onlynames_it(office: Office) -> None:
    lines = [line for line in NURSERY.splitlines(keepends=True) if not line.startswith("room,R01")]
    assert "rooms: 3 added" in office.imports("".join(lines)).stdout
    assert office.invites("--rooms").keys() == {"Vlinders", "R02", "R03", "R04"}
    assert "rooms: 0 added, 1 changed, 3 unchanged" in office.imports(NURSERY).stdout
    assert office.invites("--rooms").keys() == {"R01", "R02", "R03", "R04"}


def test_two_rooms_cannot_have_one_key(office: Office) -> None:
    office.imports(NURSERY)
    before = office.rows()
    lines = [line for line in NURSERY.splitlines(keepends=True) if not line.startswith("room,")]
    done = office.imports("".join([*lines, "room,R01,Kantoor,,,,,,,,,,,planning\n"]))
    assert done.exit_code == 1
    assert 'the key "R01" already belongs to the room "Team Vlinders"' in done.stderr
    assert office.rows() == before


def test_an_office_room_keeps_its_chat_when_its_key_or_its_role_changes(office: Office) -> None:
    office.imports(NURSERY)
    before = office.rows()["room"]
    office.imports(NURSERY.replace("room,R03,Administratie", "room,R30,Administratie"))
    office.imports(NURSERY.replace("room,R03,Administratie", "room,R30,Administratie").replace("billing", "planning"))
    after = office.rows()["room"]
    assert {row[0] for row in before} == {row[0] for row in after}
    assert {row[1:] for row in after - before} == {("R30", "office", "Administratie", None, "planning", None, None)}


def test_the_language_somebody_chose_herself_stays(office: Office) -> None:
    office.imports(NURSERY)
    office.asks(lambda uow: join(uow, "O02", "nl"))
    before = office.rows()
    done = office.imports(NURSERY)
    assert "guardians: 0 added, 0 changed, 11 unchanged" in done.stdout
    assert "joined, and read another language than the file says: O02" in done.stdout
    assert office.rows() == before


def test_staff_read_what_the_file_says_also_after_joining(office: Office) -> None:
    office.imports(NURSERY)
    office.asks(lambda uow: join(uow, "M02"))
    done = office.imports(NURSERY.replace("M02,Kim,BSO Kasteel,,,,,,,,,nl", "M02,Kim,BSO Kasteel,,,,,,,,,en"))
    assert "staff: 0 added, 1 changed, 4 unchanged" in done.stdout


def test_without_a_database_or_its_key_the_command_says_what_to_do(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OVERDRACHT_KEYS", "")
    assert "no encryption key" in office.imports(NURSERY).stderr
    monkeypatch.setenv("OVERDRACHT_KEYS", new_key())
    monkeypatch.setenv("OVERDRACHT_DATA_DIR", str(office.folder / "elsewhere"))
    done = office.imports(NURSERY)
    assert (done.exit_code, done.stderr) == (
        1,
        "Nothing of roster.csv was stored: there is no database yet: run `overdracht migrate`\n",
    )
    assert not (office.folder / "elsewhere").exists()


def test_texts_of_another_key_are_nottouched(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.imports(NURSERY)
    before = office.rows()
    monkeypatch.setenv("OVERDRACHT_KEYS", new_key())
    done = office.imports(NURSERY)
    assert done.exit_code == 1
    assert "the key of this installation does not open its stored texts" in done.stderr
    assert office.rows() == before


def test_staff_have_the_language_of_the_team_unless_their_line_says_another(office: Office) -> None:
    (office.folder / "policy.toml").write_text(POLICY.replace('team_language = "nl"', 'team_language = "en"'))
    office.imports("kind,key,name,language\nstaff,M1,Kim,\nstaff,M2,Fatima,nl\n")

    async def languages(uow: UnitOfWork) -> list[str]:
        return [person.language for person in await uow.people.on_roster()]

    assert office.asks(languages) == ["en", "nl"]
