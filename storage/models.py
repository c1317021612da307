"""The rows of people and places. One class per noun of the field; what names a person is `Sealed`."""

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import BigInteger, Enum, ForeignKey, MetaData, UniqueConstraint
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


def choice(choices: type[StrEnum]) -> Enum:
    return Enum(choices, native_enum=False, length=20, values_callable=lambda kind: [item.value for item in kind])


class PersonKind(StrEnum):
    GUARDIAN = "guardian"
    STAFF = "staff"


class RoomKind(StrEnum):
    TEAM = "team"
    OFFICE = "office"


class Group(Base):
    __tablename__ = "care_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Person(Base):
    """A guardian or a member of staff. One Telegram account may be both, as two persons."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("kind", "key"), UniqueConstraint("kind", "telegram_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[PersonKind] = mapped_column(choice(PersonKind))
    key: Mapped[str]
    name: Mapped[str] = mapped_column(Sealed)
    language: Mapped[str]
    bridge: Mapped[str | None] = mapped_column(
        doc="a language she also reads, for where no machine knows hers; empty when she said that there is none"
    )
    telegram_id: Mapped[int | None] = mapped_column(BigInteger)
    reachable: Mapped[bool] = mapped_column(default=True)
    consent_version: Mapped[str | None]
    consented_at: Mapped[datetime | None] = mapped_column(Instant)
    away_from: Mapped[date | None]
    away_until: Mapped[date | None]
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    deputy: Mapped["Person | None"] = relationship(
        remote_side=[id], lazy="selectin", join_depth=4, doc="as far as from a case over its child to its mentor"
    )
    quiet_from: Mapped[time | None]
    quiet_until: Mapped[time | None]
    brief: Mapped[bool] = mapped_column(default=False, doc="whether she wants a day in two lines (R16)")

    def is_away(self, day: date) -> bool:
        """Whether a member of staff is on leave on that day: then her deputy does what she would."""
        begun = self.away_from is not None and self.away_from <= day
        return begun and (self.away_until is None or day <= self.away_until)


class Child(Base):
    __tablename__ = "child"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(Sealed)
    group_id: Mapped[int] = mapped_column(ForeignKey("care_group.id"), index=True)
    form: Mapped[CareForm] = mapped_column(choice(CareForm))
    born: Mapped[date]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    days: Mapped[str | None] = mapped_column(
        doc="ISO numbers of the weekdays on which it comes; None is every open day"
    )
    moves_on: Mapped[date | None]
    photos: Mapped[bool] = mapped_column(default=False)
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    group: Mapped[Group] = relationship(lazy="joined")
    mentor: Mapped[Person | None] = relationship(lazy="joined")

    def mentor_on(self, day: date) -> Person | None:
        """Its mentor, or who stands in while she is on leave (R37)."""
        deputy = self.mentor.deputy if self.mentor is not None and self.mentor.is_away(day) else None
        return deputy or self.mentor


class Presence(Base):
    """What the team said about whether a child is there on a day. Without a row the roster and its parents say it."""

    __tablename__ = "presence"
    child_id: Mapped[int] = mapped_column(ForeignKey("child.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    is_here: Mapped[bool]


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
    kind: Mapped[RoomKind] = mapped_column(choice(RoomKind))
    name: Mapped[str]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("care_group.id"), unique=True)
    role: Mapped[str | None]
    chat_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    linked_at: Mapped[datetime | None] = mapped_column(Instant)


class ChildTopic(Base):
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
