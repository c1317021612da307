"""The rows of how things are said: sentences translated before, and what parents find odd about them."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.columns import Instant, Sealed
from storage.messages import Delivery
from storage.models import Base, Person, choice


class MemoryOrigin(StrEnum):
    """Whose words are remembered: a machine's that the guard let through, or those of people."""

    MACHINE = "machine"
    PERSON = "person"
    IMPORTED = "imported"


class Remembered(Base):
    """A translated sentence, so that the same words are never translated twice, nor a correction made twice.

    Marks stand in the place of names and numbers. What was kept before its source was kept as well has no `written`.
    """

    __tablename__ = "remembered"
    digest: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Sealed)
    kept_at: Mapped[datetime] = mapped_column(Instant)
    written: Mapped[str | None] = mapped_column(Sealed)
    source: Mapped[str | None]
    target: Mapped[str | None]
    origin: Mapped[MemoryOrigin] = mapped_column(choice(MemoryOrigin), default=MemoryOrigin.MACHINE)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    person: Mapped[Person | None] = relationship(lazy="joined")


class OddityState(StrEnum):
    TOLD = "told"
    PROPOSED = "proposed"
    APPROVED = "approved"


class Oddity(Base):
    """A guardian found one translated sentence of one message odd: once, whatever happens with it afterwards."""

    __tablename__ = "oddity"
    __table_args__ = (UniqueConstraint("delivery_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(ForeignKey("delivery.id"))
    number: Mapped[int] = mapped_column(doc="which of the delivery's `sentences`")
    digest: Mapped[str] = mapped_column(index=True, doc="the same for everybody who was told these words")
    written: Mapped[str] = mapped_column(Sealed)
    told: Mapped[str] = mapped_column(Sealed)
    source: Mapped[str]
    target: Mapped[str]
    told_at: Mapped[datetime] = mapped_column(Instant)
    state: Mapped[OddityState] = mapped_column(choice(OddityState), default=OddityState.TOLD)
    better: Mapped[str | None] = mapped_column(Sealed)
    proposed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    approved_at: Mapped[datetime | None] = mapped_column(Instant)
    delivery: Mapped[Delivery] = relationship(lazy="joined")
    proposer: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[proposed_by])
