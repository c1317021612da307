"""Cases: parents' questions, who has them, and the answers of the office."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from care.topics import Role, Topic
from storage.casework import LIVE, WAITING, Answer, Case, CaseState, ReaderTable
from storage.messages import HandoverState, Reply
from storage.models import Person


class Cases:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, case_id: int) -> Case | None:
        return await self._session.get(Case, case_id)

    async def open(self, guardian: Person, now: datetime, state: CaseState, **values: object) -> Case:
        case = Case(guardian_id=guardian.id, opened_at=now, state=state, **values)
        self._session.add(case)
        await self._session.flush()
        await self._session.refresh(case)
        return case

    async def remove(self, case: Case) -> None:
        """Forget a case in which nothing was said."""
        await self._session.delete(case)
        await self._session.flush()

    async def place(self, case: Case) -> None:
        """Read the rows that a case points at again, after its numbers were changed."""
        await self._session.flush()
        await self._session.refresh(case)

    async def writing(self, guardian_id: int, since: datetime) -> Case | None:
        """What she chose from the menu a moment ago and has not written yet."""
        return await self._session.scalar(
            select(Case)
            .where(Case.guardian_id == guardian_id, Case.state == CaseState.WRITING, Case.opened_at >= since)
            .order_by(Case.id.desc())
            .limit(1)
        )

    async def live(self, guardian_id: int, role: Role, topic: Topic, child_id: int | None) -> Case | None:
        """The case to which more of the same belongs."""
        return await self._session.scalar(
            select(Case)
            .where(
                Case.guardian_id == guardian_id,
                Case.role == role,
                Case.topic == topic,
                Case.state.in_(LIVE),
                or_(Case.child_id == child_id, Case.child_id.is_(None)),
            )
            .order_by(Case.id.desc())
            .limit(1)
        )

    async def of_guardian(self, guardian_id: int, since: datetime) -> Sequence[Case]:
        """Her questions, newest first: all that are not closed, and those closed since. Of what was answered a formal
        complaint alone waits on, for its outcome."""
        return (
            await self._session.scalars(
                select(Case)
                .where(
                    Case.guardian_id == guardian_id,
                    Case.state != CaseState.WRITING,
                    or_(Case.closed_at.is_(None), Case.closed_at >= since),
                    or_(Case.state != CaseState.ANSWERED, Case.answered_at >= since, Case.answer_by.is_not(None)),
                )
                .order_by(Case.id.desc())
            )
        ).all()

    async def of_thread(self, room_id: int, thread_id: int) -> Case | None:
        """The case whose topic this is."""
        return await self._session.scalar(select(Case).where(Case.room_id == room_id, Case.thread_id == thread_id))

    async def set_thread(self, case_id: int, room_id: int, thread_id: int | None) -> None:
        """Note the topic of a case, if this room still has it."""
        case = await self._session.get(Case, case_id)
        if case is not None and case.room_id == room_id:
            case.thread_id = thread_id

    async def waiting_in(self, room_id: int) -> Sequence[Case]:
        """What waits for an answer in a role's room, or for the outcome of a formal complaint, oldest first."""
        waits = or_(Case.state.in_(WAITING), and_(Case.state.in_(LIVE), Case.answer_by.is_not(None)))
        return (
            await self._session.scalars(
                select(Case).where(Case.room_id == room_id, waits).order_by(Case.opened_at, Case.id)
            )
        ).all()

    async def late(self, now: datetime, roles: Collection[Role], told: datetime | None = None) -> Sequence[Case]:
        """Cases of these roles whose promise has passed and of which nobody was told: neither since it did, nor, where
        `told` is given, since then."""
        untold = or_(Case.late_at.is_(None), Case.late_at < Case.promised_at, *([Case.late_at <= told] if told else []))
        return (
            await self._session.scalars(
                select(Case)
                .where(Case.state.in_(WAITING), Case.promised_at <= now, untold, Case.role.in_(roles))
                .order_by(Case.id)
            )
        ).all()

    async def formal(self) -> Sequence[Case]:
        """Formal complaints that have no outcome yet."""
        return (
            await self._session.scalars(
                select(Case).where(Case.state.in_(LIVE), Case.answer_by.is_not(None)).order_by(Case.id)
            )
        ).all()

    async def unsaid(self, before: datetime) -> Sequence[Case]:
        """Cases of which a parent has not said since `before` who is to read them."""
        return (
            await self._session.scalars(
                select(Case).where(Case.state == CaseState.ASKED, Case.opened_at <= before).order_by(Case.id)
            )
        ).all()

    async def homeless(self, roles: Collection[Role]) -> Sequence[Case]:
        """Open cases of roles that had no room when they came in."""
        return (
            await self._session.scalars(
                select(Case).where(Case.state.in_(LIVE), Case.room_id.is_(None), Case.role.in_(roles)).order_by(Case.id)
            )
        ).all()

    async def said(self, case_id: int) -> Sequence[Reply]:
        """Her words in a case, in order."""
        return (await self._session.scalars(select(Reply).where(Reply.case_id == case_id).order_by(Reply.id))).all()

    async def add_answer(self, case: Case, author: Person, role: Role, **values: object) -> Answer:
        answer = Answer(case_id=case.id, author_id=author.id, role=role, state=HandoverState.DRAFT, **values)
        self._session.add(answer)
        await self._session.flush()
        await self._session.refresh(answer)
        return answer

    async def answer(self, answer_id: int) -> Answer | None:
        return await self._session.get(Answer, answer_id)

    async def answer_at(self, chat_id: int, message_id: int) -> Answer | None:
        """The draft or answer that was typed as this message."""
        return await self._session.scalar(
            select(Answer)
            .where(Answer.chat_id == chat_id, Answer.message_id == message_id)
            .order_by(Answer.id.desc())
            .limit(1)
        )

    async def answers(self, case_id: int) -> Sequence[Answer]:
        """What went to her in this case, in order."""
        return (
            await self._session.scalars(
                select(Answer)
                .where(Answer.case_id == case_id, Answer.state == HandoverState.SENT)
                .order_by(Answer.sent_at, Answer.id)
            )
        ).all()

    async def adopt(self, readers: Mapping[str, Sequence[str]], now: datetime) -> datetime:
        """Note the table of readers that counts from now, if it is another than before; since when it counts."""
        last = await self._session.scalar(select(ReaderTable).order_by(ReaderTable.id.desc()).limit(1))
        if last is not None and last.readers == dict(readers):
            return last.since
        self._session.add(ReaderTable(since=now, readers=dict(readers)))
        await self._session.flush()
        return now

    async def count(self) -> int:
        return await self._session.scalar(select(func.count()).select_from(Case)) or 0
