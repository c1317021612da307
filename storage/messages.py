"""The rows of what is said: handovers, replies, what came in, what goes out. Every text a person wrote is `Sealed`."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import Instant, Sealed, SealedJson
from storage.models import Base, Child, Group, Person, Room, choice


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
    ABSENT = "absent"
    PICK_UP = "pick_up"
    TALK = "talk"
    MORNING = "morning"


BEFORE_TALK = "checkin"
"""In the `detail` of a reply: the talk before which a guardian told how it is at home."""


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
    CASE = "case"
    OFFICE_ANSWER = "office_answer"
    READ_BACK = "read_back"
    REFERRAL = "referral"
    REMOVAL = "removal"
    HOME = "home"
    CHECKIN = "checkin"
    CHECKIN_INVITE = "checkin_invite"
    APPOINTMENT = "appointment"
    CHECKIN_NEWS = "checkin_news"
    AGREEMENTS = "agreements"
    ODDITY = "oddity"
    WORDING = "wording"
    FLOOR = "floor"
    FORGOTTEN = "forgotten"


class DeliveryState(StrEnum):
    """`CLAIMED`: somebody writes it and no call has begun. `SENDING`: a call began, so it may have arrived."""

    OPEN = "open"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"


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
    kind: Mapped[HandoverKind] = mapped_column(choice(HandoverKind))
    state: Mapped[HandoverState] = mapped_column(choice(HandoverState), index=True)
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
    dismissed: Mapped[list[str]] = mapped_column(JSON, default=list, doc="what the gate saw and a worker let go")
    author: Mapped[Person] = relationship(lazy="joined", foreign_keys=[author_id])
    corrects: Mapped["Line | None"] = relationship(lazy="joined", remote_side=[id], join_depth=1)


class Reply(Base):
    """What a guardian said or tapped, in her language, or chose from the menu: `detail`, without words of her own.

    A text of which she spoke of two things is two replies, each in a case of its own.
    """

    __tablename__ = "reply"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[ReplyKind] = mapped_column(choice(ReplyKind))
    guardian_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"), index=True)
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("guardian_case.id"), index=True)
    answer_id: Mapped[int | None] = mapped_column(ForeignKey("answer.id"))
    text: Mapped[str] = mapped_column(Sealed)
    detail: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
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
    kind: Mapped[DeliveryKind] = mapped_column(choice(DeliveryKind))
    lane: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("child.id"))
    handover_id: Mapped[int | None] = mapped_column(ForeignKey("handover.id"), index=True)
    line_id: Mapped[int | None] = mapped_column(ForeignKey("line.id"))
    reply_id: Mapped[int | None] = mapped_column(ForeignKey("reply.id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("guardian_case.id"), index=True)
    answer_id: Mapped[int | None] = mapped_column(ForeignKey("answer.id"))
    checkin_id: Mapped[int | None] = mapped_column(ForeignKey("checkin.id"), index=True)
    guest_id: Mapped[int | None] = mapped_column(ForeignKey("checkin_guest.id"))
    once: Mapped[str | None]
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    state: Mapped[DeliveryState] = mapped_column(choice(DeliveryState), default=DeliveryState.OPEN)
    due_at: Mapped[datetime] = mapped_column(Instant)
    attempts: Mapped[int] = mapped_column(default=0)
    repeated: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    settled_at: Mapped[datetime | None] = mapped_column(Instant)
    reason: Mapped[str | None]
    body: Mapped[str | None] = mapped_column(Sealed)
    sentences: Mapped[list[list[str]] | None] = mapped_column(
        SealedJson, doc="each sentence that was translated for this reader: as it was written, and as it was told"
    )
    person: Mapped[Person | None] = relationship(lazy="joined")
    room: Mapped[Room | None] = relationship(lazy="joined")

    @property
    def held(self) -> bool:
        """Whether nothing of it has begun to go."""
        return self.state is DeliveryState.OPEN and not self.attempts

    @property
    def numbers(self) -> list[int]:
        """Every message on Telegram that this row became, in order."""
        return [] if self.message_id is None else [*self.detail.get("parts", ()), self.message_id]


class Lease(Base):
    """Who may do a thing that only one process may do (poll, send with one bot token)."""

    __tablename__ = "lease"
    name: Mapped[str] = mapped_column(primary_key=True)
    holder: Mapped[str]
    until: Mapped[datetime] = mapped_column(Instant)
