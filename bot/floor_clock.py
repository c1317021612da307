"""What the clock does for the floor: the list of whom nothing is written yet, and an honest line at closing (R3, R21).

All truth is in rows, so it may look twice, late, or on ten processes: each thing is said once.
"""

from datetime import date

from care.floor import closed_day, listed_day
from care.hours import instant
from handlers.access import readers
from handlers.floor import days_of_group
from handlers.here import Here
from handlers.quiet import quiet_hours
from storage.messages import DeliveryKind
from storage.models import Child


async def look(here: Here) -> None:
    """Where a team has a room: one that has none yet does not work with this, and nobody could be told."""
    for room in await here.uow.rooms.all():
        if room.group_id is None or room.chat_id is None:
            continue
        group = await here.uow.people.group(room.group_id)
        if (day := listed_day(here.now, group.name, here.policy)) is not None:
            once, detail = f"floor:{group.id}:{day}", {"day": day.isoformat()}
            await here.uow.outbox.add(DeliveryKind.FLOOR, here.now, room=room, once=once, detail=detail)
        if (day := closed_day(here.now, group.name, here.policy)) is not None:
            for one in await days_of_group(here.uow, group.id, day, is_open=True):
                if one.forgotten:
                    await _say(here, one.child, day)


async def _say(here: Here, child: Child, day: date) -> None:
    """To each parent who was with us that day, outside her quiet hours."""
    hours = here.policy.at(child.group.name)
    closing = instant(day, hours.closes, hours)
    reached, _, _ = readers(list(await here.uow.people.guardians_of_child(child.id)))
    for person in reached:
        joined = person.consented_at is not None and person.consented_at <= closing
        if joined and not quiet_hours(here.policy, person).holds(here.now, here.policy):
            await here.uow.outbox.add(
                DeliveryKind.FORGOTTEN,
                here.now,
                person=person,
                child_id=child.id,
                once=f"forgotten:{child.id}:{person.id}:{day}",
                detail={"day": day.isoformat()},
            )
