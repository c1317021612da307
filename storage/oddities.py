"""Translated sentences that guardians found odd, and the better words that were proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.casework import Case
from storage.columns import Vault
from storage.messages import Delivery, Handover
from storage.models import Person, Room
from storage.wording import Oddity, OddityState


@dataclass(frozen=True, slots=True)
class Place:
    """Where those are who wrote it: the team's room and the child's topic, or the case in an office role's room."""

    room: Room | None
    child_id: int | None = None
    case_id: int | None = None


class Oddities:
    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def get(self, oddity_id: int) -> Oddity | None:
        return await self._session.get(Oddity, oddity_id)

    async def numbers(self, delivery_id: int) -> frozenset[int]:
        """The sentences of a delivered message that its reader has called odd."""
        return frozenset(await self._session.scalars(select(Oddity.number).where(Oddity.delivery_id == delivery_id)))

    async def add(self, row: Delivery, number: int, source: str, target: str, now: datetime) -> Oddity:
        """Note that this sentence of a delivered message is odd."""
        assert row.sentences is not None
        written, told = row.sentences[number]
        oddity = Oddity(
            delivery_id=row.id,
            number=number,
            digest=self._vault.blind(source, target, written, told),
            written=written,
            told=told,
            source=source,
            target=target,
            told_at=now,
        )
        self._session.add(oddity)
        await self._session.flush()
        await self._session.refresh(oddity, ["delivery", "proposer"])
        return oddity

    async def place(self, oddity: Oddity) -> Place:
        """Where an oddity is talked about; without a room when the role that has the case has none."""
        row = await self._session.get_one(Delivery, oddity.delivery_id)
        if row.handover_id is not None:
            handover = await self._session.get_one(Handover, row.handover_id)
            room = await self._session.scalar(select(Room).where(Room.group_id == handover.group_id))
            return Place(room, child_id=handover.child_id)
        case = await self._session.get(Case, row.case_id) if row.case_id else None
        known = case is not None and case.with_office and case.room_id is not None
        return Place(await self._session.get(Room, case.room_id) if case and known else None, case_id=row.case_id)

    async def alike(self, oddity: Oddity) -> Sequence[Oddity]:
        """Those that wait for better words for the very same sentence, this one among them, oldest first."""
        return (
            await self._session.scalars(
                select(Oddity)
                .where(Oddity.digest == oddity.digest, Oddity.state != OddityState.APPROVED)
                .order_by(Oddity.id)
            )
        ).all()

    async def propose(self, oddity: Oddity, better: str | None, by: Person | None) -> None:
        """Better words that wait for approval; None when they are not wanted, and others may be proposed."""
        oddity.better, oddity.proposed_by = better, by.id if by else None
        oddity.state = OddityState.PROPOSED if better is not None else OddityState.TOLD
        await self._session.flush()
        await self._session.refresh(oddity, ["proposer"])
