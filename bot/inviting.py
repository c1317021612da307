"""Who is to be invited, and with what: a link for a person, a code for a room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.database import UnitOfWork
from storage.models import Child, Person, PersonKind, Room


class Uninvitable(Exception):
    """Somebody cannot be invited, and therefore nobody is. The message says who and why."""


@dataclass(frozen=True, slots=True)
class Term:
    """From today up to and including a last day, as the organisation's own clock has it."""

    today: date
    last_day: date
    until: datetime

    @classmethod
    def of(cls, now: datetime, days: int, zone: ZoneInfo) -> "Term":
        today = now.astimezone(zone).date()
        last_day = today + timedelta(days=days)
        until = datetime.combine(last_day + timedelta(days=1), time(), zone).astimezone(UTC)
        return cls(today, last_day, until)


@dataclass(frozen=True, slots=True)
class Invited:
    """`kind` is guardian, staff or room; `link` what is opened, or for a room what is typed in it."""

    key: str
    name: str
    kind: str
    link: str
    language: str = ""
    children: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


async def invite_persons(uow: UnitOfWork, keys: Sequence[str], term: Term, username: str) -> list[Invited]:
    """The persons of these keys, or everybody who has not joined. Raises `Uninvitable`."""
    people = await uow.people.on_roster()
    chosen = _named(people, keys) if keys else [person for person in people if person.telegram_id is None]
    invited = []
    for person in chosen:
        children: tuple[str, ...] = ()
        groups: tuple[str, ...] = ()
        if person.kind is PersonKind.GUARDIAN:
            children = tuple(
                child.name for child in await uow.people.children_of_guardian(person.id) if _is_here_after(child, term)
            )
            if not children and keys:
                raise Uninvitable(f"{person.key} has no authority over a child that is in care; no invitation was made")
            if not children:
                continue
        else:
            groups = tuple(group.name for group in await uow.people.groups_of_staff(person.id))
        token = await uow.invitations.invite(person_id=person.id, until=term.until)
        link = f"https://t.me/{username}?start={token}"
        invited.append(
            Invited(person.key, person.name, person.kind.value, link, person.language, children=children, groups=groups)
        )
    return invited


async def invite_rooms(uow: UnitOfWork, keys: Sequence[str], term: Term) -> list[Invited]:
    """The rooms of these keys, or all that are not linked. Raises `Uninvitable`."""
    rooms = await uow.rooms.all()
    unknown = set(keys) - {room.key for room in rooms}
    if unknown:
        raise Uninvitable(f"no room has the key {', '.join(sorted(unknown))}; no code was made")
    return [
        await _invite_room(uow, room, term) for room in rooms if (room.key in keys if keys else room.chat_id is None)
    ]


async def _invite_room(uow: UnitOfWork, room: Room, term: Term) -> Invited:
    code = await uow.invitations.invite(room_id=room.id, until=term.until)
    return Invited(room.key, room.name, "room", f"/link {code}")


def _named(people: Sequence[Person], keys: Sequence[str]) -> list[Person]:
    """Each key once; `guardian:12` or `staff:12` where both kinds have a number 12."""
    chosen: dict[int, Person] = {}
    wrong = []
    for key in keys:
        found = [person for person in people if key in (person.key, f"{person.kind.value}:{person.key}")]
        if not found:
            wrong.append(f"no guardian and nobody of the staff has the key {key}")
        elif len(found) > 1:
            wrong.append(f"{key} is a guardian and a member of staff: write guardian:{key} or staff:{key}")
        else:
            chosen[found[0].id] = found[0]
    if wrong:
        raise Uninvitable(f"{'; '.join(wrong)}; no invitation was made")
    return list(chosen.values())


def _is_here_after(child: Child, term: Term) -> bool:
    """In care or still to come: parents are invited before the first day."""
    return child.last_day is None or child.last_day >= term.today
