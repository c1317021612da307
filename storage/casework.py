"""The rows of who has which conversation: a parent's question on its way to whoever answers it, and the answers."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from care.topics import Role, Topic
from storage.columns import Instant, Sealed
from storage.messages import HandoverState
from storage.models import Base, Child, Person, Room, choice


class CaseState(StrEnum):
    """`WRITING`: she chose from the menu and has not written yet. `ASKED`: only she can say who is to read it."""

    WRITING = "writing"
    ASKED = "asked"
    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


WAITING = (CaseState.OPEN,)
LIVE = (CaseState.OPEN, CaseState.ANSWERED)


class Why(StrEnum):
    """Why a case was closed; the parent reads it."""

    SOLVED = "solved"
    TALKED = "talked"
    SEEN = "seen"
    NOTED = "noted"
    EMPTY = "empty"
    WITHDRAWN = "withdrawn"


class Case(Base):
    """One question of one guardian and where it is. `role` is who reads it, as the table said when it came in."""

    __tablename__ = "guardian_case"
    __table_args__ = (
        Index("ix_guardian_case_room_thread", "room_id", "thread_id"),
        Index("ix_guardian_case_state_promised", "state", "promised_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    guardian_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"))
    topic: Mapped[Topic | None] = mapped_column(choice(Topic))
    role: Mapped[Role | None] = mapped_column(choice(Role))
    state: Mapped[CaseState] = mapped_column(choice(CaseState))
    guesses: Mapped[list[str]] = mapped_column(JSON, default=list)
    opened_at: Mapped[datetime] = mapped_column(Instant)
    promised_at: Mapped[datetime | None] = mapped_column(Instant)
    answer_by: Mapped[date | None]
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    thread_id: Mapped[int | None] = mapped_column(BigInteger)
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    moving_to: Mapped[Role | None] = mapped_column(choice(Role))
    late_at: Mapped[datetime | None] = mapped_column(Instant)
    answered_at: Mapped[datetime | None] = mapped_column(Instant)
    closed_at: Mapped[datetime | None] = mapped_column(Instant)
    why: Mapped[Why | None] = mapped_column(choice(Why))
    checkin_id: Mapped[int | None] = mapped_column(ForeignKey("checkin.id"))
    about_home: Mapped[bool] = mapped_column(default=False, doc="a line of the page about life at home (R42)")
    guardian: Mapped[Person] = relationship(lazy="joined", foreign_keys=[guardian_id])
    child: Mapped[Child | None] = relationship(lazy="joined")
    taker: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[taken_by])
    room: Mapped[Room | None] = relationship(lazy="joined")

    @property
    def with_office(self) -> bool:
        return self.role is not None and not self.role.with_child

    @property
    def reader(self) -> Role | None:
        """Who has it now: the role whose room it is in, and that may be the deputy's."""
        room = self.room if self.with_office else None
        return Role(room.role) if room is not None and room.role is not None else self.role

    @property
    def unread(self) -> bool:
        """Whether nobody can read it yet, for want of a room."""
        return self.with_office and self.room is None


class Answer(Base):
    """What an office role writes to a guardian in a case, by a named person; it goes out after her tap."""

    __tablename__ = "answer"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("guardian_case.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    role: Mapped[Role] = mapped_column(choice(Role))
    text: Mapped[str] = mapped_column(Sealed)
    state: Mapped[HandoverState] = mapped_column(choice(HandoverState))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int | None] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    preview_id: Mapped[int | None] = mapped_column(BigInteger)
    written_at: Mapped[datetime] = mapped_column(Instant)
    sent_at: Mapped[datetime | None] = mapped_column(Instant)
    author: Mapped[Person] = relationship(lazy="joined")


class ReaderTable(Base):
    """The topic → role table as it was, from the moment it counted."""

    __tablename__ = "reader_table"
    id: Mapped[int] = mapped_column(primary_key=True)
    since: Mapped[datetime] = mapped_column(Instant)
    readers: Mapped[dict[str, Any]] = mapped_column(JSON)
