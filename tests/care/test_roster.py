"""A roster file is read whole, in every dress a spreadsheet gives it, or it is told line by line what is wrong."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.bsn import has_bsn
from care.facts import CareForm
from care.roster import Roster, RosterReading, read_roster
from care.roster_table import Column
from care.topics import Role

LANGUAGES = ("nl", "en", "pl", "tr", "ar", "uk")
HEADER = ",".join(Column) + "\n"
BSN = "111222333"

DUTCH = """soort;nummer;naam;groep;opvangvorm;geboren;eerste dag;laatste dag;mentor;foto's;kinderen;gezag;taal;rol
kamer;R1;Team Vlinders;Vlinders;;;;;;;;;;
kamer;R2;Kantoor;;;;;;;;;;;facturen
medewerker;M1;Samira;Vlinders|Rupsen;;;;;;;;;;
kind;K1;Zoë;Vlinders;peuter;1-2-2023;01-03-2025;31/12/2026;M1;ja;;;;
kind;K2;Finn;Rupsen;dreumes;2025-01-09 00:00:00;2026-01-05;;;;;;;
ouder;O1;Anna;;;;;;;;K1, K2;K1:ja K2:nee;PL;
"""


def reading_of(*lines: str) -> RosterReading:
    return read_roster((HEADER + "".join(f"{line}\n" for line in lines)).encode(), LANGUAGES)


def problems_of(*lines: str) -> list[str]:
    reading = reading_of(*lines)
    assert (reading.roster is None) == bool(reading.problems)
    return [str(problem) for problem in reading.problems]


CHILD = "child,K1,Mila,Vlinders,baby,2026-01-02,2026-06-01,,,yes,,,,"
GUARDIAN = "guardian,O1,Anna,,,,,,,,K1,yes,pl,"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_file_is_read_however_a_spreadsheet_saved_it(encoding: str, delimiter: str, newline: str) -> None:
    text = StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=newline).writerows(csv.reader(StringIO(DUTCH), delimiter=";"))
    reading = read_roster(text.getvalue().encode(encoding), LANGUAGES)
    assert reading.problems == ()
    assert reading.roster is not None
    zoe, finn = reading.roster.children
    assert (zoe.name, zoe.group, zoe.form, zoe.photos, zoe.mentor) == (
        "Zoë",
        "Vlinders",
        CareForm.PRESCHOOL,
        True,
        "M1",
    )
    assert (zoe.born, zoe.first_day, zoe.last_day) == (date(2023, 2, 1), date(2025, 3, 1), date(2026, 12, 31))
    assert (finn.born, finn.last_day, finn.mentor, finn.photos) == (date(2025, 1, 9), None, None, False)
    (anna,) = reading.roster.guardians
    assert (anna.language, anna.children) == ("pl", {"K1": True, "K2": False})
    (samira,) = reading.roster.staff
    assert (samira.language, samira.groups) == ("nl", ("Vlinders", "Rupsen"))
    team, office = reading.roster.rooms
    assert (team.group, team.role, office.group, office.role) == ("Vlinders", None, None, Role.BILLING)
    assert reading.roster.groups == ("Vlinders", "Rupsen")


def test_excel_may_name_its_separator_and_leave_empty_lines_and_columns() -> None:
    text = "sep=;\r\nKind;Key;Name;Group;;\r\n\r\n;;;;;\r\nstaff;M1;Kim;Vlinders;;\r\nstaff;M2;;;;\r\n"
    assert [str(problem) for problem in read_roster(text.encode(), LANGUAGES).problems] == ["line 6: name is missing"]


@pytest.mark.parametrize("title", ["Kind(eren)", "kind", "Children"])
def test_the_column_of_the_children_of_a_guardian_has_several_names(title: str) -> None:
    assert read_roster(DUTCH.replace("kinderen", title).encode(), LANGUAGES).problems == ()


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("opa,X1,Jan,,,,,,,,,,,", 'kind: "opa" is not known; one of child, guardian, staff, room'),
        (",X1,Jan,,,,,,,,,,,", "kind is missing"),
        ("child,,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,", "key is missing"),
        ("child,K2,,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,", "name is missing"),
        ("child,K2,Noor,,baby,2026-01-02,2026-06-01,,,,,,,", "group is missing"),
        ("child,K2,Noor,Vlinders,,2026-01-02,2026-06-01,,,,,,,", "form is missing"),
        ("child,K2,Noor,Vlinders,baby,,2026-06-01,,,,,,,", "born is missing"),
        ("child,K2,Noor,Vlinders,baby,2026-01-02,,,,,,,,", "first_day is missing"),
        ("child,K2,Noor,|,baby,2026-01-02,2026-06-01,,,,,,,", 'group: "|" names no group'),
        ("child,K2,Noor,Vlinders|Rupsen,baby,2026-01-02,2026-06-01,,,,,,,", "group: a child is in one group"),
        (
            "child,K2,Noor,vlinders,baby,2026-01-02,2026-06-01,,,,,,,",
            'group: "vlinders" is written "Vlinders" on an earlier line',
        ),
        (
            "child,K2,Noor,Vlinders,kleuter,2026-01-02,2026-06-01,,,,,,,",
            'form: "kleuter" is not known; one of baby, toddler, preschool, bso, gastouder',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-02-30,2026-06-01,,,,,,,",
            'born: "2026-02-30" is not a date; write it as 2026-12-31 or 31-12-2026',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2-1-26,2026-06-01,,,,,,,",
            'born: "2-1-26" is not a date; write it as 2026-12-31 or 31-12-2026',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-06-02,2026-06-01,,,,,,,",
            "born: 2026-06-02 is after the first day, 2026-06-01",
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-02,2026-06-01,,,,,,",
            "last_day: 2026-06-01 is before the first day, 2026-06-02",
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,M9,,,,,",
            'mentor: no member of staff in this file has the key "M9"',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,,ma-middag",
            'days: "ma-middag" is no day of the week; write them as ma di do, or as 1 2 4',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,,vr-ma",
            'days: "vr-ma" is no day of the week; write them as ma di do, or as 1 2 4',
        ),
        (
            "child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,,0 8",
            'days: "0" is no day of the week; write them as ma di do, or as 1 2 4',
        ),
        ("child,K2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,soms,,,,", 'photos: "soms" is neither yes nor no'),
        ("child,K1,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,", 'key: line 2 is already the child "K1"'),
        (
            "child,K 2,Noor,Vlinders,baby,2026-01-02,2026-06-01,,,,,,,",
            'key: "K 2" may not have a space or one of | , ; : = in it',
        ),
        ("staff,M2,12,,,,,,,,,,,", 'name: "12" has no letter in it'),
        ("staff,M2,a\x00b,,,,,,,,,,,", 'name: "a�b" has a character in it that cannot be shown'),
        (f"staff,M2,{'a' * 61},,,,,,,,,,,", f'name: "{"a" * 40}…" is longer than 60 characters'),
        (f"staff,{'1a' * 21},Kim,,,,,,,,,,,", f'key: "{"1a" * 20}…" is longer than 40 characters'),
        ("guardian,O2,Emine,,,,,,,,K1,yes,turks,", 'language: "turks" is not known; one of nl, en, pl, tr, ar, uk'),
        ("guardian,O2,Emine,,,,,,,,K1,yes,,", "language is missing"),
        ("guardian,O2,Emine,,,,,,,,,yes,tr,", "children is missing"),
        ("guardian,O2,Emine,,,,,,,,K1,,tr,", "authority is missing"),
        ("guardian,O2,Emine,,,,,,,,|,yes,tr,", 'children: "|" names no child'),
        ("guardian,O2,Emine,,,,,,,,K7,yes,tr,", 'children: no child in this file has the key "K7"'),
        ("guardian,O2,Emine,,,,,,,,K1,soms,tr,", 'authority: "soms" is neither yes nor no'),
        ("guardian,O2,Emine,,,,,,,,K1,K1:soms,tr,", 'authority: "soms" is neither yes nor no'),
        ("guardian,O2,Emine,,,,,,,,K1,K1:yes K8:no,tr,", 'authority: "K8" is not one of the children of this row'),
        ("room,R1,Kamer,Egels,,,,,,,,,,", 'group: no child and nobody of the staff in this file is in "Egels"'),
        ("room,R1,Kamer,,,,,,,,,,,", "a room belongs to one group or to one role: fill in group or role"),
        (
            "room,R1,Kamer,Vlinders,,,,,,,,,,billing",
            "a room belongs to one group or to one role: fill in group or role",
        ),
        (
            "room,R1,Kamer,,,,,,,,,,,koffie",
            'role: "koffie" is not known; one of billing, planning, management, complaints, safeguarding, privacy',
        ),
        ("room,Vlinders,Kamer,,,,,,,,,,,billing", 'key: "Vlinders" is the name of a group; give this room another key'),
        (
            f"staff,M2,Kim{',' * (len(Column) - 2)}extra",
            "there are more cells than columns; a text with a comma in it needs quotation marks",
        ),
    ],
)
def test_a_wrong_row_is_named_with_its_line_and_reason(line: str, problem: str) -> None:
    assert problems_of(CHILD, GUARDIAN, line) == [f"line 4: {problem}"]


def test_all_problems_of_a_file_are_told_at_once_in_the_order_of_its_lines() -> None:
    told = problems_of(
        "child,K1,Mila,Vlinders,bebe,ooit,2026-06-01,,M9,,,,,",
        "guardian,O1,Anna,,,,,,,,K1 K2,K1:yes,xx,",
        "guardian,O1,Karim,,,,,,,,K1,yes,ar,",
        "room,R1,Geld,,,,,,,,,,,billing",
        "room,R2,Meer geld,,,,,,,,,,,billing",
    )
    assert [problem.partition(":")[0] for problem in told] == ["line 2"] * 3 + ["line 3"] * 3 + ["line 4", "line 6"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"", "line 1: the file is empty; its first line names the columns: kind, key, name, …"),
        (b"kind,key\nstaff,M1\n", "line 1: the column name is missing"),
        (b"kind,key,name,naam\nstaff,M1,Kim,Kim\n", 'line 1: the column name is there twice ("naam")'),
        (b"kind,key,,name\nstaff,M1,,Kim\n", "line 1: a column has no name"),
        (b"PK\x03\x04rest", "line 1: this is a workbook, not a CSV file; save it in Excel as “CSV UTF-8”"),
        (b"kind\x81,key", "line 1: the file is not readable as text; save it in Excel as “CSV UTF-8”"),
        (
            b'kind,key,name\nstaff,M1,"Kim\nstaff,M2,Fatima\n',
            "line 2: the quotation marks or the length of this line are not right; nothing after it can be read",
        ),
    ],
)
def test_a_file_that_is_no_roster_is_told_so(text: bytes, problem: str) -> None:
    assert [str(found) for found in read_roster(text, LANGUAGES).problems] == [problem]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("", None),
        ("ma di do", "124"),
        ("Mon, Tue, Thu", "124"),
        ("1 2 4", "124"),
        ("4|2|1|2", "124"),
        ("maandag, dinsdag en donderdag", "124"),
        ("monday and tuesday & thu.", "124"),
        ("ma-vr", "12345"),
        ("ma t/m wo; vr", "1235"),
        ("tue to thu", "234"),
        ("1 – 3", "123"),
        ("zo", "7"),
    ],
)
def test_the_days_on_which_a_child_comes_are_read_as_people_write_them(written: str, days: str | None) -> None:
    for header in ("days", "Dagen", "opvangdagen"):
        text = HEADER.replace("days", header) + f'{CHILD[:-1]},,"{written}"\n{GUARDIAN}\n'
        roster = read_roster(text.encode(), LANGUAGES).roster
        assert roster is not None
        assert roster.children[0].days == days


@given(st.sets(st.integers(1, 7), min_size=1))
def test_any_days_come_back_in_order(days: set[int]) -> None:
    roster = reading_of(f"{CHILD[:-1]},,{' '.join(map(str, days))}", GUARDIAN).roster
    assert roster is not None
    assert roster.children[0].days == "".join(map(str, sorted(days)))


def test_an_unknown_column_is_refused_by_its_name() -> None:
    (problem,) = read_roster(b"kind,key,name,allergie\nstaff,M1,Kim,noten\n", LANGUAGES).problems
    assert str(problem).startswith('line 1: the column "allergie" is not known; the columns are kind, key, name, group')


@pytest.mark.parametrize("column", list(Column))
def test_a_bsn_is_refused_in_every_column_and_never_shown(column: Column) -> None:
    cells = {Column.KIND: "staff", Column.KEY: "M2", Column.NAME: "Kim"} | {column: BSN}
    told = problems_of(CHILD, GUARDIAN, ",".join(cells.get(name, "") for name in Column))
    assert told == [f"line 4: {column} looks like a BSN; no BSN is kept here, please take it out"]


@pytest.mark.parametrize("text", ["Anna 111222333", "1112.22.333", "111 222 333", "(111222333)"])
def test_a_bsn_is_recognised_however_it_is_written(text: str) -> None:
    assert has_bsn(text)


@pytest.mark.parametrize("text", ["111222334", "1112223330", "000000000", "2026-12-31", "0612345678", "K111 K222 K333"])
def test_other_numbers_are_no_bsn(text: str) -> None:
    assert not has_bsn(text)


def test_keys_in_a_list_are_not_taken_together_for_a_bsn() -> None:
    children = [f"child,{key},Kind {key}a,Vlinders,bso,2020-01-02,2026-06-01,,,,,,," for key in ("111", "222", "333")]
    assert problems_of(*children, "guardian,O1,Anna,,,,,,,,111 222 333,yes,pl,") == []


def test_a_bsn_column_and_a_bsn_as_its_title_are_refused() -> None:
    told = [str(problem) for problem in read_roster(f"kind,key,name,BSN,{BSN}\n".encode(), LANGUAGES).problems]
    assert told == [
        "line 1: a column name looks like a BSN; no BSN is kept here, please take it out of the file",
        'line 1: the column "BSN" does not belong here: no BSN is kept; please take it out of the file',
    ]


@pytest.mark.parametrize(
    ("lines", "warning"),
    [
        ([CHILD], "line 2: child K1 has no guardian with authority, so nobody will be told anything"),
        (
            [CHILD, GUARDIAN.replace("yes", "no")],
            "line 2: child K1 has no guardian with authority, so nobody will be told anything",
        ),
        ([CHILD, GUARDIAN.replace(",,,,,,,,", ",,,2020-01-01,,,,,", 1)], "line 3: born is not used for a guardian"),
        ([CHILD, GUARDIAN, "staff,M1,Kim,Egels,,,,,,,,,,"], 'line 4: no child is in the group "Egels"'),
        (
            [CHILD.replace(",,,yes", ",,M1,yes"), GUARDIAN, "staff,M1,Kim,,,,,,,,,,,"],
            'line 2: mentor M1 does not work in "Vlinders"',
        ),
        (
            [CHILD, CHILD.replace("K1", "K2").replace("Mila", "mila"), GUARDIAN.replace("K1", "K1|K2")],
            'line 3: two children in "Vlinders" are called "mila"; add an initial',
        ),
    ],
)
def test_what_a_person_should_think_about_is_a_warning_and_no_problem(lines: list[str], warning: str) -> None:
    reading = reading_of(*lines)
    assert reading.roster is not None
    assert [str(found) for found in reading.warnings] == [warning]


cells = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["child", "guardian", "staff", "room", "K1", "M1", "yes", "baby", "Vlinders", "2026-01-02", "pl", BSN]
    ),
    st.sampled_from(
        ["K1|K2", "K1:yes", ":", "=", "|", ";", "0000-00-00", "٣٠-١٢-٢٠٢٦", "99999999999999999999", "ß", "İ"]
    ),
)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    reading = read_roster(data, LANGUAGES)
    assert (reading.roster is None) == bool(reading.problems)


@given(st.lists(st.lists(cells, min_size=3, max_size=15), max_size=6), st.sampled_from([",", ";", "\t"]))
def test_no_cells_break_the_reading_and_a_bsn_is_never_told(rows: list[list[str]], delimiter: str) -> None:
    text = StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerows([list(Column), *rows])
    reading = read_roster(text.getvalue().encode("utf-8", "surrogatepass"), LANGUAGES)
    assert (reading.roster is None) == bool(reading.problems)
    assert BSN not in "".join(map(str, reading.problems + reading.warnings))


@given(
    st.dates(date(2015, 1, 1), date(2026, 1, 1)),
    st.integers(0, 4000),
    st.sampled_from(["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]),
)
def test_every_date_is_read_as_it_is_written(born: date, days: int, form: str) -> None:
    first_day = born + timedelta(days=days)
    reading = reading_of(
        f"child,K1,Mila,Vlinders,baby,{born.strftime(form)},{first_day.strftime(form)},,,,,,,", GUARDIAN
    )
    assert isinstance(reading.roster, Roster)
    (child,) = reading.roster.children
    assert (child.born, child.first_day) == (born, first_day)
