"""The roster of a file put into the rows, so that the same file twice changes nothing and a changed line one row.

Nobody is deleted because a line is gone: handovers and replies hang on people. Who is no longer named is told instead.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from care.roster import Roster, RosterChild, RosterGuardian, RosterRoom, RosterStaff
from storage.models import Base, Child, Group, Guardianship, Person, PersonKind, Room, RoomKind, StaffGroup


class RosterConflict(Exception):
    """The file and the rows cannot both be right, and a person has to choose. The message says between what."""


@dataclass(slots=True)
class Count:
    added: int = 0
    changed: int = 0
    unchanged: int = 0

    def note(self, *, added: bool, changed: bool) -> None:
        if added:
            self.added += 1
        elif changed:
            self.changed += 1
        else:
            self.unchanged += 1


class Gone(NamedTuple):
    """Someone who is known here and not named in the file."""

    kind: str
    key: str
    name: str


@dataclass(slots=True)
class RosterChanges:
    """`own_language`: keys of guardians who joined and read another language than the file says."""

    groups: Count = field(default_factory=Count)
    rooms: Count = field(default_factory=Count)
    staff: Count = field(default_factory=Count)
    children: Count = field(default_factory=Count)
    guardians: Count = field(default_factory=Count)
    gone: list[Gone] = field(default_factory=list)
    own_language: list[str] = field(default_factory=list)


class _Put(NamedTuple):
    person: Person
    added: bool
    changed: bool


class RosterImport:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def apply(self, roster: Roster) -> RosterChanges:
        """Add and change what the file says. Raises `RosterConflict`; the caller's transaction then ends in nothing."""
        changes = RosterChanges()
        groups = await self._groups(roster.groups, changes.groups)
        rooms = _Rooms(self._session, await self._session.scalars(select(Room).order_by(Room.id)))
        rooms.put(roster.rooms, groups, changes.rooms)
        staff = await self._staff(roster.staff, groups, changes)
        children = await self._children(roster.children, groups, staff, changes)
        await self._guardians(roster.guardians, children, changes)
        await self._session.flush()
        return changes

    async def _groups(self, names: Iterable[str], count: Count) -> dict[str, Group]:
        groups = {group.name: group for group in await self._session.scalars(select(Group))}
        for name in names:
            count.note(added=name not in groups, changed=False)
            if name not in groups:
                self._session.add(groups.setdefault(name, Group(name=name)))
        await self._session.flush()
        return groups

    async def _staff(
        self, entries: Sequence[RosterStaff], groups: Mapping[str, Group], changes: RosterChanges
    ) -> dict[str, Person]:
        people = await self._people(PersonKind.STAFF, entries, changes)
        held: dict[int, dict[int, StaffGroup]] = defaultdict(dict)
        for link in await self._session.scalars(select(StaffGroup)):
            held[link.person_id][link.group_id] = link
        for entry in entries:
            person, added, changed = people[entry.key]
            wanted = {groups[name].id for name in entry.groups}
            for group_id in wanted - held[person.id].keys():
                self._session.add(StaffGroup(person_id=person.id, group_id=group_id))
            for group_id in held[person.id].keys() - wanted:
                await self._session.delete(held[person.id][group_id])
            deputy = people[entry.deputy].person.id if entry.deputy else None
            leave = {"away_from": entry.away_from, "away_until": entry.away_until, "deputy_id": deputy}
            changed |= _set(person, leave)
            changes.staff.note(added=added, changed=changed or wanted != held[person.id].keys())
        return {key: put.person for key, put in people.items()}

    async def _children(
        self,
        entries: Sequence[RosterChild],
        groups: Mapping[str, Group],
        staff: Mapping[str, Person],
        changes: RosterChanges,
    ) -> dict[str, Child]:
        children = {child.key: child for child in await self._session.scalars(select(Child).order_by(Child.id))}
        named = {entry.key for entry in entries}
        changes.gone += [Gone("child", key, child.name) for key, child in children.items() if key not in named]
        for entry in entries:
            values = {
                "name": entry.name,
                "group": groups[entry.group],
                "form": entry.form,
                "born": entry.born,
                "first_day": entry.first_day,
                "last_day": entry.last_day,
                "moves_on": entry.moves_on,
                "days": entry.days,
                "photos": entry.photos,
                "mentor_id": staff[entry.mentor].id if entry.mentor else None,
            }
            known = children.get(entry.key)
            if known is None:
                children[entry.key] = Child(key=entry.key, **values)
                self._session.add(children[entry.key])
            changes.children.note(added=known is None, changed=known is not None and _set(known, values))
        await self._session.flush()
        return children

    async def _guardians(
        self, entries: Sequence[RosterGuardian], children: Mapping[str, Child], changes: RosterChanges
    ) -> None:
        """A child that her line no longer names is no longer hers to hear about: that right ends here."""
        people = await self._people(PersonKind.GUARDIAN, entries, changes)
        held: dict[int, dict[int, Guardianship]] = defaultdict(dict)
        for link in await self._session.scalars(select(Guardianship)):
            held[link.guardian_id][link.child_id] = link
        for entry in entries:
            person, added, changed = people[entry.key]
            links = held[person.id]
            wanted = {children[key].id: authority for key, authority in entry.children.items()}
            changed |= wanted != {child_id: link.authority for child_id, link in links.items()}
            for child_id, authority in wanted.items():
                if child_id in links:
                    links[child_id].authority = authority
                else:
                    self._session.add(Guardianship(child_id=child_id, guardian_id=person.id, authority=authority))
            for child_id in links.keys() - wanted.keys():
                await self._session.delete(links[child_id])
            changes.guardians.note(added=added, changed=changed)

    async def _people(
        self, kind: PersonKind, entries: Sequence[RosterGuardian] | Sequence[RosterStaff], changes: RosterChanges
    ) -> dict[str, _Put]:
        """Names and languages. Once a guardian has joined, her language is her own choice, not the file's."""
        found = await self._session.scalars(select(Person).where(Person.kind == kind).order_by(Person.id))
        known = {person.key: person for person in found if not person.key.startswith("telegram:")}
        named = {entry.key for entry in entries}
        changes.gone += [Gone(kind.value, key, person.name) for key, person in known.items() if key not in named]
        people = {}
        for entry in entries:
            person = known.get(entry.key)
            if person is None:
                person = Person(kind=kind, key=entry.key, name=entry.name, language=entry.language)
                self._session.add(person)
                people[entry.key] = _Put(person, added=True, changed=False)
                continue
            values = {"name": entry.name, "language": entry.language}
            if kind is PersonKind.GUARDIAN and person.telegram_id is not None:
                del values["language"]
                changes.own_language += [entry.key] if person.language != entry.language else []
            people[entry.key] = _Put(person, added=False, changed=_set(person, values))
        await self._session.flush()
        return people


class _Rooms:
    """The rooms of teams and office roles. A group always has one, named in the file or not: it must be linkable."""

    def __init__(self, session: AsyncSession, rooms: Iterable[Room]) -> None:
        self._session = session
        self._rooms = list(rooms)

    def put(self, entries: Sequence[RosterRoom], groups: Mapping[str, Group], count: Count) -> None:
        named = {entry.group: entry for entry in entries}
        for name, group in groups.items():
            entry = named.get(name)
            room = self._find(group_id=group.id)
            if entry is not None:
                self._put(room, count, kind=RoomKind.TEAM, group_id=group.id, key=entry.key, name=entry.name)
            elif room is None:
                self._put(room, Count(), kind=RoomKind.TEAM, group_id=group.id, key=name, name=name)
        keys = {entry.key for entry in entries}
        for entry in entries:
            if entry.role is not None:
                room = self._find(kind=RoomKind.OFFICE, key=entry.key) or self._find(role=entry.role.value)
                if room is not None and room.key != entry.key and room.key in keys:
                    room = None
                self._put(room, count, kind=RoomKind.OFFICE, role=entry.role.value, key=entry.key, name=entry.name)

    def _find(self, **values: object) -> Room | None:
        found = (room for room in self._rooms if all(getattr(room, name) == value for name, value in values.items()))
        return next(found, None)

    def _put(self, room: Room | None, count: Count, **values: object) -> None:
        holder = self._find(key=values["key"])
        if holder is not None and holder is not room:
            raise RosterConflict(
                f'the key "{holder.key}" already belongs to the room "{holder.name}"; choose another key'
            )
        if room is None:
            new = Room(**values)
            self._rooms.append(new)
            self._session.add(new)
        count.note(added=room is None, changed=room is not None and _set(room, values))


def _set(row: Base, values: Mapping[str, object]) -> bool:
    """Write what differs; whether anything did."""
    differing = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in differing.items():
        setattr(row, name, value)
    return bool(differing)
