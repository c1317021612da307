"""Guardians, staff and children: who someone is and what she may see."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import Select, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.casework import Case
from storage.models import Child, Group, Guardianship, Person, PersonKind, StaffGroup


class Account(NamedTuple):
    """The persons behind one Telegram account."""

    guardian: Person | None = None
    staff: Person | None = None


class People:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def person(self, person_id: int) -> Person:
        return await self._session.get_one(Person, person_id)

    async def account(self, telegram_id: int) -> Account:
        found = await self._session.scalars(select(Person).where(Person.telegram_id == telegram_id))
        by_kind = {person.kind: person for person in found}
        return Account(by_kind.get(PersonKind.GUARDIAN), by_kind.get(PersonKind.STAFF))

    async def join(self, person: Person, telegram_id: int) -> None:
        """Tie a person to an account. Staff known from a room only become who the roster says they are.

        On another account than before she has to agree anew: it may be in somebody else's hands.
        """
        account = await self.account(telegram_id)
        held = account.guardian if person.kind is PersonKind.GUARDIAN else account.staff
        if held is not None and held.id != person.id:
            held.telegram_id = None
            await self._session.flush()
        if person.telegram_id != telegram_id:
            person.consented_at = person.consent_version = None
        person.telegram_id = telegram_id
        person.reachable = True

    async def staff_of_room(self, telegram_id: int, name: str, language: str) -> Person:
        """The member of staff behind a member of a team room, noted by her own name if the roster has none."""
        known = (await self.account(telegram_id)).staff
        if known is not None:
            return known
        person = Person(
            kind=PersonKind.STAFF, key=f"telegram:{telegram_id}", name=name, language=language, telegram_id=telegram_id
        )
        self._session.add(person)
        await self._session.flush()
        return person

    async def on_roster(self) -> Sequence[Person]:
        """Everybody whom the organisation named itself, and not those who are only known from a room."""
        named = select(Person).where(Person.key.not_like("telegram:%")).order_by(Person.id)
        return (await self._session.scalars(named)).all()

    async def anybody(self) -> Person | None:
        """Somebody, if there is anybody at all."""
        return await self._session.scalar(select(Person).limit(1))

    async def child(self, child_id: int) -> Child:
        return await self._session.get_one(Child, child_id)

    async def find_child(self, child_id: int) -> Child | None:
        return await self._session.get(Child, child_id)

    async def children_of_group(self, group_id: int, day: date) -> Sequence[Child]:
        """The children in care on `day`, oldest row first."""
        return (await self._session.scalars(_in_care(day).where(Child.group_id == group_id))).all()

    async def all_children(self, day: date) -> Sequence[Child]:
        return (await self._session.scalars(_in_care(day))).all()

    async def children_of_talks(self, day: date) -> Sequence[Child]:
        """The children in care and those who will come: a first talk is before the first day."""
        left = or_(Child.last_day.is_(None), Child.last_day >= day)
        return (await self._session.scalars(select(Child).where(left).order_by(Child.id))).all()

    async def children_of_guardian(self, guardian_id: int) -> Sequence[Child]:
        """The children whose handovers this guardian receives."""
        return (
            await self._session.scalars(
                select(Child)
                .join(Guardianship)
                .where(Guardianship.guardian_id == guardian_id, Guardianship.authority)
                .order_by(Child.id)
            )
        ).all()

    async def siblings_of_child(self, child_id: int) -> Sequence[Child]:
        """The other children of somebody who reads this child's handovers: at home they are no strangers."""
        readers = select(Guardianship.guardian_id).where(Guardianship.child_id == child_id, Guardianship.authority)
        return (
            await self._session.scalars(
                select(Child)
                .join(Guardianship)
                .where(Guardianship.guardian_id.in_(readers), Guardianship.authority, Child.id != child_id)
                .distinct()
                .order_by(Child.id)
            )
        ).all()

    async def guardians_of_child(self, child_id: int) -> Sequence[Person]:
        """Everybody who is to read this child's handovers, joined or not."""
        return (await self._session.scalars(_guardians().where(Child.id == child_id))).all()

    async def children_with_readers(self, group_id: int) -> frozenset[int]:
        """The numbers of the children of a group of whom somebody can be written to."""
        reader = Person.telegram_id.is_not(None) & Person.consented_at.is_not(None) & Person.reachable
        found = await self._session.scalars(
            select(Guardianship.child_id)
            .join(Person, Person.id == Guardianship.guardian_id)
            .join(Child, Child.id == Guardianship.child_id)
            .where(Child.group_id == group_id, Guardianship.authority, reader)
        )
        return frozenset(found)

    async def guardians_of_group(self, group_id: int, day: date) -> Sequence[Person]:
        """Each guardian of a group once, however many children she has there."""
        return (
            await self._session.scalars(
                _guardians().where(
                    Child.group_id == group_id,
                    Child.first_day <= day,
                    or_(Child.last_day.is_(None), Child.last_day >= day),
                )
            )
        ).all()

    async def may_read(self, guardian_id: int, *, child_id: int | None, group_id: int) -> bool:
        """Whether this guardian has authority over the child, or over a child of the group."""
        about = Child.id == child_id if child_id is not None else Child.group_id == group_id
        query = select(
            exists().where(
                Guardianship.guardian_id == guardian_id,
                Guardianship.authority,
                Guardianship.child_id == Child.id,
                about,
            )
        )
        return bool(await self._session.scalar(query))

    async def groups_of_staff(self, person_id: int) -> Sequence[Group]:
        return (
            await self._session.scalars(
                select(Group).join(StaffGroup).where(StaffGroup.person_id == person_id).order_by(Group.name)
            )
        ).all()

    async def group(self, group_id: int) -> Group:
        return await self._session.get_one(Group, group_id)

    async def names_of_group(self, group_id: int) -> frozenset[str]:
        """The names that may turn up in this group's messages, which no machine may touch."""
        children = (await self._session.scalars(select(Child.name).where(Child.group_id == group_id))).all()
        guardians = (
            await self._session.scalars(
                select(Person.name).join(Guardianship).join(Child).where(Child.group_id == group_id).distinct()
            )
        ).all()
        staff = (await self._session.scalars(select(Person.name).where(Person.kind == PersonKind.STAFF))).all()
        return frozenset(name for full in (*children, *guardians, *staff) for name in (full, full.split()[0]))

    async def names_of_case(self, case: Case) -> frozenset[str]:
        """The same, of whoever wrote about this."""
        names = await self.names_of_group(case.child.group_id) if case.child is not None else frozenset()
        return names | {case.guardian.name}

    async def set_reachable(self, telegram_id: int, reachable: bool) -> Account:
        """Note that an account blocked the bot or came back; who that is."""
        account = await self.account(telegram_id)
        for person in account:
            if person is not None:
                person.reachable = reachable
        return account

    async def consent(self, person: Person, version: str, now: datetime) -> None:
        person.consent_version = version
        person.consented_at = now


def _in_care(day: date) -> Select[Child]:
    return (
        select(Child)
        .where(Child.first_day <= day, or_(Child.last_day.is_(None), Child.last_day >= day))
        .order_by(Child.id)
    )


def _guardians() -> Select[Person]:
    return (
        select(Person)
        .join(Guardianship, Guardianship.guardian_id == Person.id)
        .join(Child, Child.id == Guardianship.child_id)
        .where(Guardianship.authority)
        .distinct()
        .order_by(Person.id)
    )
