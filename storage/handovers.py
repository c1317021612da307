"""Handovers and their lines."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.messages import Handover, HandoverKind, HandoverState, Line
from storage.models import Child, Person

SAME_BREATH = timedelta(seconds=3)


class Handovers:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, handover_id: int) -> Handover | None:
        return await self._session.get(Handover, handover_id)

    async def draft_of_child(self, child_id: int, day: date) -> Handover | None:
        """Today's open draft of a child, wherever it was begun."""
        return await self._draft(Handover.child_id == child_id, Handover.kind == HandoverKind.DAY, Handover.day == day)

    async def draft_notice(self, group_id: int, day: date, chat_id: int) -> Handover | None:
        return await self._draft(
            Handover.group_id == group_id,
            Handover.kind == HandoverKind.NOTICE,
            Handover.day == day,
            Handover.chat_id == chat_id,
        )

    async def draft_answer(self, guardian_id: int, child_id: int, chat_id: int) -> Handover | None:
        return await self._draft(
            Handover.guardian_id == guardian_id,
            Handover.child_id == child_id,
            Handover.kind == HandoverKind.ANSWER,
            Handover.chat_id == chat_id,
        )

    async def draft_correction(self, corrects_id: int) -> Handover | None:
        return await self._draft(Handover.corrects_id == corrects_id, Handover.kind == HandoverKind.CORRECTION)

    async def _draft(self, *where: object) -> Handover | None:
        query = select(Handover).where(Handover.state == HandoverState.DRAFT, *where)  # type: ignore[arg-type]
        return await self._session.scalar(query.order_by(Handover.id.desc()).limit(1))

    async def begin(self, **values: object) -> Handover:
        """A new, empty draft."""
        handover = Handover(state=HandoverState.DRAFT, **values)
        self._session.add(handover)
        await self._session.flush()
        await self._session.refresh(handover)
        return handover

    async def add_line(self, handover: Handover | None, author: Person, **values: object) -> Line:
        """A line of `author`; without a handover it waits to be placed."""
        line = Line(handover_id=handover.id if handover else None, author_id=author.id, **values)
        self._session.add(line)
        await self._session.flush()
        await self._session.refresh(line, ["author", "corrects"])
        if handover is not None:
            await self._session.refresh(handover, ["lines"])
        return line

    async def line(self, line_id: int) -> Line | None:
        return await self._session.get(Line, line_id)

    async def as_told(self, line: Line) -> Line:
        """What readers were last told in the place of this line: itself, or what corrected it since."""
        newer = await self._session.scalar(
            select(Line)
            .join(Handover, Line.handover_id == Handover.id)
            .where(Line.corrects_id == line.id, Handover.state == HandoverState.SENT)
            .order_by(Line.id.desc())
            .limit(1)
        )
        return await self.as_told(newer) if newer else line

    async def line_by_message(self, chat_id: int, message_id: int) -> Sequence[Line]:
        """The lines that came from one Telegram message (one message can hold several children)."""
        return (
            await self._session.scalars(
                select(Line).where(Line.chat_id == chat_id, Line.message_id == message_id).order_by(Line.id)
            )
        ).all()

    async def cut_off(self, author: Person, chat_id: int, written_at: datetime) -> bool:
        """Whether `author` wrote, in the same breath, something that was refused as too long: then this is its rest."""
        newest = await self._session.scalar(
            select(Line).where(Line.author_id == author.id, Line.chat_id == chat_id).order_by(Line.id.desc()).limit(1)
        )
        refused = newest is not None and newest.handover_id is None and not (newest.text or newest.photo)
        return newest is not None and refused and written_at - newest.added_at <= SAME_BREATH

    async def take_out(self, line: Line, handover: Handover) -> None:
        """Let a line wait again."""
        line.handover_id = None
        await self.reload(handover)

    async def place(self, line: Line, handover: Handover) -> None:
        line.handover_id = handover.id
        await self._session.flush()
        await self._session.refresh(handover, ["lines"])

    async def reload(self, handover: Handover) -> None:
        await self._session.flush()
        await self._session.refresh(handover, ["lines"])

    async def remove_line(self, line: Line) -> None:
        handover = await self._session.get(Handover, line.handover_id) if line.handover_id else None
        await self._session.delete(line)
        await self._session.flush()
        if handover is not None:
            await self._session.refresh(handover, ["lines"])

    async def due(self, now: datetime) -> Sequence[Handover]:
        """Drafts whose confirmed lines are to go now."""
        return (
            await self._session.scalars(
                select(Handover).where(Handover.state == HandoverState.DRAFT, Handover.send_at <= now)
            )
        ).all()

    async def unconfirmed(self, group_id: int, day: date) -> Sequence[Handover]:
        """The day's drafts of a group that still wait for somebody's tap."""
        drafts = await self._session.scalars(
            select(Handover)
            .where(
                Handover.state == HandoverState.DRAFT,
                Handover.kind == HandoverKind.DAY,
                Handover.group_id == group_id,
                Handover.day == day,
            )
            .order_by(Handover.id)
        )
        return [draft for draft in drafts if any(line.confirmed_by is None for line in draft.lines)]

    async def of_group_on(self, group_id: int, day: date) -> Sequence[Handover]:
        """What is and was written about the day of each child that is in this group now, corrections included."""
        return (
            await self._session.scalars(
                select(Handover)
                .join(Child, Handover.child_id == Child.id)
                .where(
                    Child.group_id == group_id,
                    Handover.day == day,
                    Handover.kind.in_((HandoverKind.DAY, HandoverKind.CORRECTION)),
                    Handover.state != HandoverState.DROPPED,
                )
                .order_by(Handover.id)
            )
        ).all()

    async def sent_on(self, child_id: int, day: date) -> Sequence[Handover]:
        """What parents were already told about this child on that day."""
        return (
            await self._session.scalars(
                select(Handover)
                .where(Handover.child_id == child_id, Handover.day == day, Handover.state == HandoverState.SENT)
                .order_by(Handover.id)
            )
        ).all()
