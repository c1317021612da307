"""An appointment comes about, moves or ends: all sides are told, with what their calendars need."""

from datetime import datetime
from typing import Any

from care.hours import open_moment
from care.topics import Role
from handlers.access import readers
from handlers.here import Here
from handlers.routing import room_for
from storage.appointments import Checkin, CheckinState, Guest, GuestState
from storage.messages import DeliveryKind
from storage.models import Person


def settle(checkin: Checkin) -> None:
    """What the answers together make of a talk that is not over."""
    states = [guest.state for guest in checkin.guests]
    if states and all(state is GuestState.DECLINED for state in states):
        checkin.state = CheckinState.DECLINED
    elif GuestState.INVITED in states or GuestState.COMING not in states:
        checkin.state = CheckinState.INVITED
    else:
        checkin.state = CheckinState.PLANNED


async def parents(here: Here, checkin: Checkin) -> list[Person]:
    """Every guardian with authority who can be written to: what was agreed is about the child, whoever came (R45)."""
    reached, _, _ = readers(list(await here.uow.people.guardians_of_child(checkin.child_id)))
    return reached


async def appoint(here: Here, checkin: Checkin, guest: Guest, *, ending: str = "", tell_team: bool = True) -> None:
    """The appointment as it is now, to the guardian and in the child's topic; the words stay as they were then.

    With an `ending`, `cancelled` or `moved`, it is over: calendars take it out.
    """
    assert guest.starts_at is not None
    about: dict[str, Any] = {"at": guest.starts_at.isoformat(), "sequence": guest.sequence, "ending": ending}
    ids: dict[str, Any] = {"checkin_id": checkin.id, "guest_id": guest.id}
    await here.uow.outbox.add(DeliveryKind.APPOINTMENT, here.now, person=guest.guardian, **ids, detail=about)
    if tell_team:
        room = await here.uow.rooms.team_room(checkin.child.group_id)
        await here.uow.outbox.add(
            DeliveryKind.APPOINTMENT, here.now, room=room, child_id=checkin.child_id, **ids, detail=about
        )
    await _to_office(here, checkin, DeliveryKind.APPOINTMENT, guest_id=guest.id, detail=about)


async def show_plan(here: Here, checkin: Checkin, *, again: bool = False) -> None:
    """The plan as the newest message of the child's topic; with `again` where it stands, so that nothing rings."""
    room = await here.uow.rooms.team_room(checkin.child.group_id)
    ids: dict[str, Any] = {"child_id": checkin.child_id, "checkin_id": checkin.id}
    await here.uow.outbox.add(DeliveryKind.CHECKIN, here.now, room=room, **ids, detail={"again": True} if again else {})


async def tell_team(here: Here, checkin: Checkin, guest: Guest | None, text: str, *, once: str | None = None) -> None:
    """A line about a talk in the child's topic."""
    room = await here.uow.rooms.team_room(checkin.child.group_id)
    await here.uow.outbox.add(
        DeliveryKind.CHECKIN_NEWS,
        here.now,
        room=room,
        child_id=checkin.child_id,
        checkin_id=checkin.id,
        guest_id=guest.id if guest else None,
        once=once,
        detail=_at(text, guest.starts_at if guest else None),
    )


async def tell_office(
    here: Here, checkin: Checkin, guest: Guest | None, text: str, *, once: str | None = None, role: Role | None = None
) -> None:
    """A line about a talk to an office role, or to that which takes part in its kind: a gastouder's bureau (R48)."""
    ids: dict[str, Any] = {"guest_id": guest.id if guest else None, "once": once}
    detail = _at(text, guest.starts_at if guest else None)
    await _to_office(here, checkin, DeliveryKind.CHECKIN_NEWS, role, **ids, detail=detail)


async def _to_office(here: Here, checkin: Checkin, kind: DeliveryKind, role: Role | None = None, **about: Any) -> None:
    """When somebody of that role is at work, in its room or its deputy's."""
    role = role or here.policy.checkins.kind(checkin.kind).office
    room = await room_for(here, role) if role is not None else None
    if role is not None and room is not None:
        due_at = open_moment(here.now, here.policy.of(role))
        await here.uow.outbox.add(kind, due_at, room=room, checkin_id=checkin.id, **about)


async def tell_guest(
    here: Here, checkin: Checkin, guest: Guest, text: str, moment: datetime | None = None, *, once: str | None = None
) -> None:
    """A line about a talk to one guardian; it speaks of her own moment unless another is given."""
    await here.uow.outbox.add(
        DeliveryKind.CHECKIN_NEWS,
        here.now,
        person=guest.guardian,
        checkin_id=checkin.id,
        guest_id=guest.id,
        once=once,
        detail=_at(text, moment or guest.starts_at),
    )


def _at(text: str, moment: datetime | None) -> dict[str, str]:
    return {"text": text, "at": moment.isoformat()} if moment else {"text": text}
