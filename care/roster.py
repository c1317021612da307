"""The roster: who is in care where, who is told about whom, and who works here, as the office writes it in one file.

All of a file is read before anything of it is used, and everything that is wrong is said at once, by line.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from care.facts import CareForm
from care.roster_row import KINDS, Kind, RowReader, known_of
from care.roster_table import Column, Problem, UnreadableTable, quoted, read_table
from care.topics import Role


@dataclass(frozen=True, slots=True)
class RosterChild:
    """`days`: the ISO numbers of the weekdays on which it comes, such as "124"; None is every open day."""

    key: str
    name: str
    group: str
    form: CareForm
    born: date
    first_day: date
    last_day: date | None
    moves_on: date | None
    days: str | None
    photos: bool
    mentor: str | None
    line: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class RosterGuardian:
    """`children`: key of the child → whether this guardian has parental authority over that child."""

    key: str
    name: str
    language: str
    children: Mapping[str, bool]
    line: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class RosterStaff:
    key: str
    name: str
    language: str
    groups: tuple[str, ...]
    away_from: date | None
    away_until: date | None
    deputy: str | None
    line: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class RosterRoom:
    """The room of a group's team, or of an office role: one of the two is given."""

    key: str
    name: str
    group: str | None
    role: Role | None
    line: int = field(compare=False)


Entry = RosterChild | RosterGuardian | RosterStaff | RosterRoom


@dataclass(frozen=True, slots=True)
class Roster:
    children: tuple[RosterChild, ...] = ()
    guardians: tuple[RosterGuardian, ...] = ()
    staff: tuple[RosterStaff, ...] = ()
    rooms: tuple[RosterRoom, ...] = ()

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups in which somebody is, in the order of the file."""
        named = [child.group for child in self.children] + [name for worker in self.staff for name in worker.groups]
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class RosterReading:
    """What a file says. With a problem there is no roster; a warning is for a person to think about."""

    roster: Roster | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


_FORMS: Mapping[str, CareForm] = {
    **dict.fromkeys(("baby", "baby's", "babies"), CareForm.BABY),
    **dict.fromkeys(("toddler", "dreumes"), CareForm.TODDLER),
    **dict.fromkeys(("preschool", "peuter"), CareForm.PRESCHOOL),
    **dict.fromkeys(("bso", "buitenschoolse opvang", "after-school"), CareForm.BSO),
    **dict.fromkeys(("gastouder", "gastouderopvang", "childminder"), CareForm.GASTOUDER),
}
_ROLES: Mapping[str, Role] = {
    **dict.fromkeys(("billing", "facturen", "facturatie", "administratie"), Role.BILLING),
    **dict.fromkeys(("planning", "plaatsing"), Role.PLANNING),
    **dict.fromkeys(("management", "leiding", "leidinggevende"), Role.MANAGEMENT),
    **dict.fromkeys(("complaints", "klachten"), Role.COMPLAINTS),
    **dict.fromkeys(("safeguarding", "veiligheid", "aandachtsfunctionaris"), Role.SAFEGUARDING),
    **dict.fromkeys(("privacy", "fg", "privacycontact"), Role.PRIVACY),
}
_ALWAYS = {Column.KIND, Column.KEY, Column.NAME}
_USED = {
    Kind.CHILD: _ALWAYS
    | {Column.GROUP, Column.FORM, Column.BORN, Column.FIRST_DAY, Column.LAST_DAY, Column.MOVES_ON, Column.DAYS}
    | {Column.MENTOR, Column.PHOTOS},
    Kind.GUARDIAN: _ALWAYS | {Column.CHILDREN, Column.AUTHORITY, Column.LANGUAGE},
    Kind.STAFF: _ALWAYS | {Column.GROUP, Column.LANGUAGE, Column.AWAY_FROM, Column.AWAY_UNTIL, Column.DEPUTY},
    Kind.ROOM: _ALWAYS | {Column.GROUP, Column.ROLE},
}


def read_roster(data: bytes, languages: Collection[str], team_language: str = "nl") -> RosterReading:
    """Read a roster file. `languages` are the codes in which this installation can write."""
    try:
        rows, problems = read_table(data)
    except UnreadableTable as unreadable:
        return RosterReading(None, (unreadable.problem,))
    known = known_of(rows)
    entries: list[Entry] = []
    warnings: list[Problem] = []
    for row in rows:
        cells = RowReader(row, known)
        kind = cells.choice(Column.KIND, KINDS)
        if kind is not None:
            entry = _entry(kind, cells, languages, team_language)
            warnings += [Problem(row.line, f"{name} is not used for a {kind}") for name in cells.unused(_USED[kind])]
            entries += [entry] if entry else []
        problems += cells.problems
    roster = Roster(
        tuple(entry for entry in entries if isinstance(entry, RosterChild)),
        tuple(entry for entry in entries if isinstance(entry, RosterGuardian)),
        tuple(entry for entry in entries if isinstance(entry, RosterStaff)),
        tuple(entry for entry in entries if isinstance(entry, RosterRoom)),
    )
    problems += _room_problems(roster)
    if problems:
        return RosterReading(None, tuple(sorted(problems)), tuple(sorted(warnings)))
    return RosterReading(roster, (), tuple(sorted([*warnings, *_warnings(roster)])))


def _entry(kind: Kind, cells: RowReader, languages: Collection[str], team_language: str) -> Entry | None:
    key, name = cells.key(kind), cells.name()
    match kind:
        case Kind.CHILD:
            return _child(key, name, cells)
        case Kind.GUARDIAN:
            language, children = cells.language(languages), cells.children()
            return None if cells.failed else RosterGuardian(key, name, language, children, cells.line)
        case Kind.STAFF:
            return _staff(key, name, cells, cells.language(languages, team_language))
        case Kind.ROOM:
            return _room(key, name, cells)


def _staff(key: str, name: str, cells: RowReader, language: str) -> RosterStaff | None:
    groups = cells.groups(needed=False)
    begins, ends = cells.day(Column.AWAY_FROM, needed=False), cells.day(Column.AWAY_UNTIL, needed=False)
    deputy = cells.reference(Column.DEPUTY, Kind.STAFF)
    if begins and ends and ends < begins:
        cells.wrong(f"away_until: {ends} is before away_from, {begins}")
    if ends and not begins and not cells.failed:
        cells.wrong("away_from is missing")
    if deputy == key:
        cells.wrong("deputy: nobody stands in for herself")
    return None if cells.failed else RosterStaff(key, name, language, groups, begins, ends, deputy, cells.line)


def _child(key: str, name: str, cells: RowReader) -> RosterChild | None:
    groups = cells.groups(needed=True)
    if len(groups) > 1:
        cells.wrong("group: a child is in one group")
    form = cells.choice(Column.FORM, _FORMS)
    born, first_day = cells.day(Column.BORN), cells.day(Column.FIRST_DAY)
    last_day = cells.day(Column.LAST_DAY, needed=False)
    if born and first_day and born > first_day:
        cells.wrong(f"born: {born} is after the first day, {first_day}")
    if first_day and last_day and last_day < first_day:
        cells.wrong(f"last_day: {last_day} is before the first day, {first_day}")
    moves_on = cells.day(Column.MOVES_ON, needed=False)
    days = cells.weekdays(Column.DAYS)
    mentor = cells.reference(Column.MENTOR, Kind.STAFF)
    photos = cells.yes(Column.PHOTOS, needed=False)
    if cells.failed or form is None or born is None or first_day is None:
        return None
    return RosterChild(
        key, name, groups[0], form, born, first_day, last_day, moves_on, days, photos, mentor, cells.line
    )


def _room(key: str, name: str, cells: RowReader) -> RosterRoom | None:
    groups, role = cells.groups(needed=False), cells.choice(Column.ROLE, _ROLES, needed=False)
    if not cells.failed and len(groups) + (role is not None) != 1:
        cells.wrong("a room belongs to one group or to one role: fill in group or role")
    return None if cells.failed else RosterRoom(key, name, groups[0] if groups else None, role, cells.line)


def _room_problems(roster: Roster) -> Iterator[Problem]:
    """A group and a role have one room each, and no room is called by the name of a group that is not its own."""
    seen: dict[str, int] = {}
    groups = set(roster.groups)
    for room in roster.rooms:
        owner = room.role or room.group or ""
        first = seen.setdefault(owner, room.line)
        if first != room.line:
            yield Problem(room.line, f"line {first} is already the room of {quoted(owner)}")
        if room.key in groups and room.key != room.group:
            yield Problem(room.line, f"key: {quoted(room.key)} is the name of a group; give this room another key")


def _warnings(roster: Roster) -> Iterator[Problem]:
    told = {key for guardian in roster.guardians for key, authority in guardian.children.items() if authority}
    workers = {worker.key: worker for worker in roster.staff}
    places = {child.group for child in roster.children}
    for child in roster.children:
        if child.key not in told:
            yield Problem(
                child.line, f"child {child.key} has no guardian with authority, so nobody will be told anything"
            )
        if child.mentor and child.group not in workers[child.mentor].groups:
            yield Problem(child.line, f"mentor {child.mentor} does not work in {quoted(child.group)}")
    for worker in roster.staff:
        for name in worker.groups:
            if name not in places:
                yield Problem(worker.line, f"no child is in the group {quoted(name)}")
    by_name = sorted(roster.children, key=_called)
    for _, same in groupby(by_name, key=_called):
        for child in list(same)[1:]:
            yield Problem(
                child.line, f"two children in {quoted(child.group)} are called {quoted(child.name)}; add an initial"
            )


def _called(child: RosterChild) -> tuple[str, str]:
    return child.group, child.name.casefold()
