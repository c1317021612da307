"""Check-ins: which talks of which children are under way, and who is to be reminded of what."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from care.agreements import Agreed
from care.checkin_policy import CheckinKind
from care.topics import Role
from storage.appointments import OPEN, Agreement, Checkin, Guest, GuestState, Owner
from storage.casework import Case
from storage.messages import BEFORE_TALK, Reply
from storage.models import Child, Person


class Checkins:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, checkin_id: int) -> Checkin | None:
        return await self._session.get(Checkin, checkin_id)

    async def guest(self, guest_id: int) -> Guest | None:
        return await self._session.get(Guest, guest_id)

    async def agreement(self, agreement_id: int) -> Agreement | None:
        return await self._session.get(Agreement, agreement_id)

    async def known(self) -> dict[tuple[int, CheckinKind, int], Checkin]:
        """Every talk that ever left the calendar, by child, kind and occasion."""
        rows = await self._session.scalars(select(Checkin).order_by(Checkin.id))
        return {(row.child_id, row.kind, row.occasion): row for row in rows.unique()}

    async def begin(self, child: Child, kind: CheckinKind, occasion: int, **values: object) -> Checkin:
        row = Checkin(child_id=child.id, kind=kind, occasion=occasion, offered=[], **values)
        self._session.add(row)
        await self._session.flush()
        await self._session.refresh(row)
        return row

    async def next_occasion(self, child_id: int, kind: CheckinKind) -> int:
        """A number for a talk that no date brings."""
        query = select(func.max(Checkin.occasion)).where(Checkin.child_id == child_id, Checkin.kind == kind)
        return (await self._session.scalar(query) or 0) + 1

    async def open_of_child(self, child_id: int) -> Sequence[Checkin]:
        query = select(Checkin).where(Checkin.child_id == child_id, Checkin.state.in_(OPEN)).order_by(Checkin.id)
        return (await self._session.scalars(query)).unique().all()

    async def open(self) -> Sequence[Checkin]:
        """All talks under way, each looked at by one process at a time."""
        query = select(Checkin).where(Checkin.state.in_(OPEN)).order_by(Checkin.id)
        locked = query.with_for_update(skip_locked=True, of=Checkin)
        return (await self._session.scalars(locked.execution_options(populate_existing=True))).unique().all()

    async def invite(self, checkin: Checkin, guardians: Sequence[Person], now: datetime) -> list[Guest]:
        """A place for each guardian; who has one keeps it and is asked anew."""
        held = {guest.guardian_id: guest for guest in checkin.guests}
        for guardian in guardians:
            guest = held.get(guardian.id)
            if guest is None:
                self._session.add(Guest(checkin_id=checkin.id, guardian_id=guardian.id, invited_at=now))
            elif guest.state is not GuestState.DECLINED:
                guest.state, guest.invited_at, guest.urged_at = GuestState.INVITED, now, None
                guest.starts_at, guest.agreed_at, guest.settled = None, None, []
        await self.reload(checkin)
        return [guest for guest in checkin.guests if guest.state is GuestState.INVITED]

    async def agree(self, checkin: Checkin, author: Person, agreed: Sequence[Agreed]) -> None:
        """What was agreed, in place of what was noted before and not shared yet."""
        for row in checkin.agreements:
            if row.shared_at is None:
                await self._session.delete(row)
        for one in agreed:
            owner = Owner.PARENT if one.by_parent else Owner.TEAM
            said = {"text": one.text, "due_on": one.due_on, "about_screens": one.about_screens}
            self._session.add(Agreement(checkin_id=checkin.id, author_id=author.id, owner=owner, **said))
        await self.reload(checkin)

    async def due_agreements(self, day: date) -> Sequence[Agreement]:
        """What somebody promised to do by this day and has not been reminded of."""
        query = select(Agreement).where(
            Agreement.due_on <= day,
            Agreement.shared_at.is_not(None),
            Agreement.reminded_at.is_(None),
            Agreement.done_at.is_(None),
        )
        return (await self._session.scalars(query.with_for_update(skip_locked=True, of=Agreement))).all()

    async def home_views(self, checkin: Checkin) -> Sequence[Reply]:
        """What guardians told before a talk about how it is at home, where the team may read it."""
        query = (
            select(Reply)
            .join(Case, Reply.case_id == Case.id)
            .where(Reply.child_id == checkin.child_id, Reply.received_at >= checkin.asked_at)
            .where(Case.role.in_([role for role in Role if role.with_child]))
            .order_by(Reply.id)
        )
        said = await self._session.scalars(query)
        return [one for one in said if one.text and one.detail.get(BEFORE_TALK) == str(checkin.id)]

    async def asked_since(self, group_id: int, since: datetime) -> int:
        """How many talks the team of a group was asked to plan since then."""
        query = select(func.count()).select_from(Checkin).join(Child)
        return await self._session.scalar(query.where(Child.group_id == group_id, Checkin.asked_at >= since)) or 0

    async def reload(self, checkin: Checkin) -> None:
        await self._session.flush()
        await self._session.refresh(checkin, ["guests", "agreements"])
