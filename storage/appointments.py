"""The rows of check-ins: a talk on its way from its due date to what was agreed in it, and who comes to it."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from care.checkin_policy import CheckinKind, Place
from storage.columns import Instant, Sealed
from storage.models import Base, Child, Person, choice


class CheckinState(StrEnum):
    """`ASKED`: the mentor is to offer moments. `LAPSED`: it came due while nobody was there, and is of no use now."""

    ASKED = "asked"
    INVITED = "invited"
    PLANNED = "planned"
    HELD = "held"
    MISSED = "missed"
    DECLINED = "declined"
    DROPPED = "dropped"
    LAPSED = "lapsed"


OPEN = (CheckinState.ASKED, CheckinState.INVITED, CheckinState.PLANNED)


class GuestState(StrEnum):
    """`AT_THE_DOOR`: she did not answer, and the mentor speaks to her. Declining is a valid end, counted apart."""

    INVITED = "invited"
    COMING = "coming"
    DECLINED = "declined"
    AT_THE_DOOR = "at_the_door"


class Owner(StrEnum):
    """Whose an agreement is (R12)."""

    PARENT = "parent"
    TEAM = "team"


class Checkin(Base):
    """One talk about one child. `moments` are what is offered, in UTC; `occasion` tells one year from the next."""

    __tablename__ = "checkin"
    __table_args__ = (UniqueConstraint("child_id", "kind", "occasion"), Index("ix_checkin_state", "state"))
    id: Mapped[int] = mapped_column(primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("child.id"), index=True)
    kind: Mapped[CheckinKind] = mapped_column(choice(CheckinKind))
    occasion: Mapped[int]
    due_on: Mapped[date]
    state: Mapped[CheckinState] = mapped_column(choice(CheckinState))
    mentor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    asked_at: Mapped[datetime] = mapped_column(Instant)
    ask_again_on: Mapped[date | None]
    offered: Mapped[list[str]] = mapped_column(JSON, default=list)
    place: Mapped[Place] = mapped_column(choice(Place))
    minutes: Mapped[int]
    interpreter: Mapped[bool] = mapped_column(default=False)
    nursery_view: Mapped[str | None] = mapped_column(Sealed)
    viewed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    invited_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    views_shared_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    child: Mapped[Child] = relationship(lazy="joined")
    mentor: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[mentor_id])
    viewer: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[viewed_by])
    guests: Mapped[list["Guest"]] = relationship(lazy="selectin", order_by="Guest.id")
    agreements: Mapped[list["Agreement"]] = relationship(lazy="selectin", order_by="Agreement.id")

    @property
    def moments(self) -> tuple[datetime, ...]:
        return tuple(datetime.fromisoformat(moment) for moment in self.offered)

    def offer(self, moments: tuple[datetime, ...]) -> None:
        self.offered = [moment.isoformat() for moment in sorted(moments)]

    @property
    def awaited(self) -> bool:
        """Whether somebody is still to come to it."""
        return any(guest.state is GuestState.COMING and guest.came is None for guest in self.guests)

    @property
    def lasts(self) -> int:
        """In minutes. With an interpreter everything is said twice (fact sheet §2.2)."""
        asked = self.interpreter or any(guest.interpreter for guest in self.guests)
        return self.minutes * 3 // 2 if asked else self.minutes

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.lasts)


class Guest(Base):
    """One guardian and her answer. Nobody else sees it, unless both chose to come together (P8).

    `sequence` grows with every change, as calendars want it; `settled` are the reminders that are done with.
    `form_allowed` is whether the form about the child may go to its school.
    """

    __tablename__ = "checkin_guest"
    __table_args__ = (UniqueConstraint("checkin_id", "guardian_id"), Index("ix_checkin_guest_starts_at", "starts_at"))
    id: Mapped[int] = mapped_column(primary_key=True)
    checkin_id: Mapped[int] = mapped_column(ForeignKey("checkin.id"))
    guardian_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    state: Mapped[GuestState] = mapped_column(choice(GuestState), default=GuestState.INVITED)
    invited_at: Mapped[datetime] = mapped_column(Instant)
    urged_at: Mapped[datetime | None] = mapped_column(Instant)
    agreed_at: Mapped[datetime | None] = mapped_column(Instant)
    starts_at: Mapped[datetime | None] = mapped_column(Instant)
    together: Mapped[bool] = mapped_column(default=False)
    interpreter: Mapped[bool] = mapped_column(default=False)
    sequence: Mapped[int] = mapped_column(default=0)
    settled: Mapped[list[str]] = mapped_column(JSON, default=list)
    asked_after: Mapped[bool] = mapped_column(default=False)
    came: Mapped[bool | None]
    form_asked_at: Mapped[datetime | None] = mapped_column(Instant)
    form_answered_at: Mapped[datetime | None] = mapped_column(Instant)
    form_allowed: Mapped[bool | None]
    guardian: Mapped[Person] = relationship(lazy="joined")


class Agreement(Base):
    """What was agreed in a talk: whose it is and by when. Parents read it after the tap of `shared_by` (P3, R25)."""

    __tablename__ = "agreement"
    id: Mapped[int] = mapped_column(primary_key=True)
    checkin_id: Mapped[int] = mapped_column(ForeignKey("checkin.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    owner: Mapped[Owner] = mapped_column(choice(Owner))
    text: Mapped[str] = mapped_column(Sealed)
    due_on: Mapped[date | None] = mapped_column(index=True)
    about_screens: Mapped[bool] = mapped_column(default=False, doc="the digital world, at home and here (R43)")
    shared_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    shared_at: Mapped[datetime | None] = mapped_column(Instant)
    reminded_at: Mapped[datetime | None] = mapped_column(Instant)
    done_at: Mapped[datetime | None] = mapped_column(Instant)
    author: Mapped[Person] = relationship(lazy="joined", foreign_keys=[author_id])
