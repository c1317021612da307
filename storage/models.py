"""The rows. One class per noun of the field; every text a person wrote is `Sealed`."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Enum, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from care.facts import CareForm
from storage.columns import Instant, Sealed


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _choice(choices: type[StrEnum]) -> Enum:
    return Enum(choices, native_enum=False, length=20, values_callable=lambda kind: [item.value for item in kind])


class PersonKind(StrEnum):
    GUARDIAN = "guardian"
    STAFF = "staff"


class RoomKind(StrEnum):
    TEAM = "team"
    OFFICE = "office"


class HandoverKind(StrEnum):
    """A day's handover; a notice to all parents of a group; an answer to one parent; a visible correction."""

    DAY = "day"
    NOTICE = "notice"
    ANSWER = "answer"
    CORRECTION = "correction"


class HandoverState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    DROPPED = "dropped"


class ReplyKind(StrEnum):
    TEXT = "text"
    UNDERSTOOD = "understood"
    NOT_CLEAR = "not_clear"
    CALL_ME = "call_me"


class DeliveryKind(StrEnum):
    """What one row of the outbox will become on Telegram."""

    HANDOVER = "handover"
    PHOTO = "photo"
    REPLY = "reply"
    REPORT = "report"
    PROMPT = "prompt"
    BOARD = "board"
    NEWS = "news"
    TOPIC = "topic"


class DeliveryState(StrEnum):
    """`CLAIMED`: somebody writes it and no call has begun. `SENDING`: a call began, so it may have arrived."""

    OPEN = "open"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Group(Base):
    __tablename__ = "care_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Person(Base):
    """A guardian or a member of staff. One Telegram account may be both, as two persons."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("kind", "key"), UniqueConstraint("kind", "telegram_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[PersonKind] = mapped_column(_choice(PersonKind))
    key: Mapped[str]
    name: Mapped[str] = mapped_column(Sealed)
    language: Mapped[str]
    telegram_id: Mapped[int | None] = mapped_column(BigInteger)
    reachable: Mapped[bool] = mapped_column(default=True)
    consent_version: Mapped[str | None]
    consented_at: Mapped[datetime | None] = mapped_column(Instant)


class Child(Base):
    __tablename__ = "child"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(Sealed)
    group_id: Mapped[int] = mapped_column(ForeignKey("care_group.id"), index=True)
    form: Mapped[CareForm] = mapped_column(_choice(CareForm))
    born: Mapped[date]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    photos: Mapped[bool] = mapped_column(default=False)
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    group: Mapped[Group] = relationship(lazy="joined")


class Guardianship(Base):
    """Who is told about a child. Without parental authority nothing is sent of itself (R45)."""

    __tablename__ = "guardianship"
    child_id: Mapped[int] = mapped_column(ForeignKey("child.id"), primary_key=True)
    guardian_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    authority: Mapped[bool]


class StaffGroup(Base):
    __tablename__ = "staff_group"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("care_group.id"), primary_key=True)


class Room(Base):
    """A Telegram group that belongs to a team or an office role, once it is linked."""

    __tablename__ = "room"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[RoomKind] = mapped_column(_choice(RoomKind))
    name: Mapped[str]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("care_group.id"), unique=True)
    role: Mapped[str | None]
    chat_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    linked_at: Mapped[datetime | None] = mapped_column(Instant)


class Topic(Base):
    """A child's topic in the team room."""

    __tablename__ = "topic"
    __table_args__ = (UniqueConstraint("room_id", "thread_id"),)
    room_id: Mapped[int] = mapped_column(ForeignKey("room.id"), primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("child.id"), primary_key=True)
    thread_id: Mapped[int] = mapped_column(BigInteger)


class Invitation(Base):
    """A single-use link for a person or a one-time code for a room; only its digest is kept."""

    __tablename__ = "invitation"
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    expires_at: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class WrongTry(Base):
    __tablename__ = "wrong_try"
    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, index=True)
    tried_at: Mapped[datetime] = mapped_column(Instant)


class Incoming(Base):
    """An update as Telegram gave it, kept before it is acknowledged and handled once."""

    __tablename__ = "incoming"
    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    body: Mapped[str | None] = mapped_column(Sealed)
    received_at: Mapped[datetime] = mapped_column(Instant)
    handled_at: Mapped[datetime | None] = mapped_column(Instant, index=True)
    attempts: Mapped[int] = mapped_column(default=0)


class Handover(Base):
    """What goes, or went, to parents: lines by staff, and the named person who let it go."""

    __tablename__ = "handover"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[HandoverKind] = mapped_column(_choice(HandoverKind))
    state: Mapped[HandoverState] = mapped_column(_choice(HandoverState), index=True)
    day: Mapped[date] = mapped_column(index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("care_group.id"))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"), index=True)
    guardian_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"))
    answers_id: Mapped[int | None] = mapped_column(doc="reply.id; no foreign key, since a reply points at its handover")
    chat_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int | None] = mapped_column(BigInteger)
    preview_id: Mapped[int | None] = mapped_column(BigInteger)
    skipped: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    asked: Mapped[bool] = mapped_column(default=False)
    send_at: Mapped[datetime | None] = mapped_column(Instant)
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    sent_at: Mapped[datetime | None] = mapped_column(Instant)
    child: Mapped[Child | None] = relationship(lazy="joined")
    group: Mapped[Group] = relationship(lazy="joined")
    sender: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[sent_by])
    lines: Mapped[list["Line"]] = relationship(lazy="selectin", order_by="Line.id")


class Line(Base):
    """One typed line or photo, by one named person. Without a handover it waits for the answer to "about whom?"."""

    __tablename__ = "line"
    __table_args__ = (Index("ix_line_source", "chat_id", "message_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    text: Mapped[str] = mapped_column(Sealed)
    photo: Mapped[str | None] = mapped_column(Sealed)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    added_at: Mapped[datetime] = mapped_column(Instant)
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("line.id"))
    author: Mapped[Person] = relationship(lazy="joined", foreign_keys=[author_id])
    corrects: Mapped["Line | None"] = relationship(lazy="joined", remote_side=[id], join_depth=1)


class Reply(Base):
    """What a guardian said or tapped, in her language. Without a child it waits for the answer to "about whom?"."""

    __tablename__ = "reply"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[ReplyKind] = mapped_column(_choice(ReplyKind))
    guardian_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"))
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"))
    text: Mapped[str] = mapped_column(Sealed)
    photo: Mapped[str | None] = mapped_column(Sealed)
    voice: Mapped[str | None] = mapped_column(Sealed)
    language: Mapped[str]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    received_at: Mapped[datetime] = mapped_column(Instant)
    board_day: Mapped[date | None] = mapped_column(index=True)
    guardian: Mapped[Person] = relationship(lazy="joined")
    child: Mapped[Child | None] = relationship(lazy="joined")


class Board(Base):
    """The message on top of a group's day: what parents said before the day began."""

    __tablename__ = "board"
    group_id: Mapped[int] = mapped_column(ForeignKey("care_group.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    message_id: Mapped[int | None] = mapped_column(BigInteger)


class Delivery(Base):
    """The outbox. `due_at` is schedule, back-off and lease in one; `lane` keeps order per recipient."""

    __tablename__ = "delivery"
    __table_args__ = (
        Index("ix_delivery_due", "state", "due_at"),
        Index("ix_delivery_lane_state", "lane", "state"),
        Index("ix_delivery_message", "lane", "message_id"),
        UniqueConstraint("once"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[DeliveryKind] = mapped_column(_choice(DeliveryKind))
    lane: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"))
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"), index=True)
    line_id: Mapped[int | None] = mapped_column(ForeignKey("line.id"))
    reply_id: Mapped[int | None] = mapped_column(ForeignKey("reply.id"))
    once: Mapped[str | None]
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    state: Mapped[DeliveryState] = mapped_column(_choice(DeliveryState), default=DeliveryState.OPEN)
    due_at: Mapped[datetime] = mapped_column(Instant)
    attempts: Mapped[int] = mapped_column(default=0)
    repeated: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    settled_at: Mapped[datetime | None] = mapped_column(Instant)
    reason: Mapped[str | None]
    body: Mapped[str | None] = mapped_column(Sealed)
    person: Mapped[Person | None] = relationship(lazy="joined")
    room: Mapped[Room | None] = relationship(lazy="joined")


class Remembered(Base):
    """A machine sentence that passed the guard, so that the same words are never translated twice."""

    __tablename__ = "remembered"
    digest: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Sealed)
    kept_at: Mapped[datetime] = mapped_column(Instant)


class Lease(Base):
    """Who may do a thing that only one process may do (poll, send with one bot token)."""

    __tablename__ = "lease"
    name: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    until: Mapped[datetime] = mapped_column(Instant)
