"""What the clock does with talks. All truth is in rows, so it may look twice, late, or on ten processes (R49).

What came due while nothing ran is judged when it is seen: it is sent if it is still of use, else a person is told.
"""

from datetime import date, datetime, time, timedelta
from typing import Any

from care.checkin_policy import CheckinKind
from care.checkins import ChildDates, Due, calendar
from care.hours import instant, is_open, today
from care.reminders import Stage, turn
from care.topics import Role
from handlers.afterwards import together
from handlers.appointing import parents, settle, show_plan, tell_guest, tell_office, tell_team
from handlers.here import Here
from handlers.quiet import quiet_hours
from storage.appointments import Agreement, Checkin, CheckinState, Guest, GuestState, Owner
from storage.messages import DeliveryKind
from storage.models import Child, Person

ASKS_A_DAY = 3
NEEDLESS = "-"
TEAM = "team"
_STALE = timedelta(days=3)
_A_WHILE = timedelta(minutes=10)


async def look(here: Here) -> None:
    """Everything about talks that is due at this moment, by one process at a time."""
    if not await here.uow.leases.alone("talks"):
        return
    since = here.policy.checkins.since
    if since is not None and since <= here.day and await _first_in_a_while(here):
        await _calendars(here, since)
    for checkin in await here.uow.checkins.open():
        await _ask_once_more(here, checkin)
        for guest in checkin.guests:
            await _answered(here, checkin, guest)
            await _reminded(here, checkin, guest)
            await _afterwards(here, checkin, guest)
    for agreement in await here.uow.checkins.due_agreements(here.day):
        await _agreed(here, agreement)


async def _first_in_a_while(here: Here) -> bool:
    """Calendars move by days: of all processes one looks at them, and not at every tick."""
    return await here.uow.leases.hold("calendars", here.now.isoformat(), here.now, _A_WHILE)


async def _calendars(here: Here, since: date) -> None:
    """Ask the mentors in good time; a team is never asked for many talks on one day."""
    policy, known = here.policy.checkins, await here.uow.checkins.known()
    for child in await here.uow.people.children_of_talks(here.day):
        dues = calendar(dates_of(child), policy)
        _drop_what_is_gone(child, dues, known)
        for due in dues:
            row = known.get((child.id, due.kind, due.occasion))
            if row is not None:
                _move(row, due)
            elif due.on >= since and policy.ask_before.before(due.on) <= here.day and _at_work(here, child):
                await _ask(here, child, due)


def dates_of(child: Child) -> ChildDates:
    return ChildDates(child.form, child.born, child.first_day, child.last_day, child.moves_on)


def _at_work(here: Here, child: Child) -> bool:
    return is_open(here.now, here.policy.at(child.group.name))


def _planned(row: Checkin) -> bool:
    return row.state is not CheckinState.ASKED or bool(row.guests)


def _move(row: Checkin, due: Due) -> None:
    """A changed date or policy moves what is not planned yet, and nothing else."""
    if not _planned(row):
        row.due_on = due.on


def _drop_what_is_gone(child: Child, dues: list[Due], known: dict[tuple[int, CheckinKind, int], Checkin]) -> None:
    wanted = {(child.id, due.kind, due.occasion) for due in dues}
    for key, row in known.items():
        if key[0] == child.id and key not in wanted and not row.kind.on_demand and not _planned(row):
            row.state = CheckinState.DROPPED


async def _ask(here: Here, child: Child, due: Due) -> None:
    chosen = here.policy.checkins.kind(due.kind)
    late = here.day > due.on + timedelta(days=here.policy.checkins.useful_days)
    midnight = instant(here.day, time(), here.policy)
    if await here.uow.checkins.asked_since(child.group_id, midnight) >= ASKS_A_DAY:
        return
    checkin = await here.uow.checkins.begin(
        child,
        due.kind,
        due.occasion,
        due_on=due.on,
        state=CheckinState.LAPSED if late else CheckinState.ASKED,
        mentor=child.mentor_on(here.day),
        asked_at=here.now,
        ask_again_on=here.day + timedelta(days=here.policy.checkins.patience_days),
        place=chosen.place,
        minutes=chosen.minutes,
    )
    if late:
        await tell_team(here, checkin, None, "plan-lapsed-news", once=f"lapsed:{checkin.id}")
    else:
        await show_plan(here, checkin)
    await tell_office(here, checkin, None, "office-lapsed" if late else "office-asked", once=f"office:{checkin.id}")


async def _ask_once_more(here: Here, checkin: Checkin) -> None:
    """A team that put a talk off, or let it lie, is shown it again once. When its day passes all the same, the
    management hears that nobody was invited."""
    if checkin.state is not CheckinState.ASKED or not _at_work(here, checkin.child):
        return
    if checkin.ask_again_on is not None and checkin.ask_again_on <= here.day:
        checkin.ask_again_on = None
        await show_plan(here, checkin)
    elif checkin.ask_again_on is None and await _let_lie(here, checkin):
        once = f"unplanned:{checkin.id}:{checkin.due_on}"
        await tell_office(here, checkin, None, "office-unplanned", once=once, role=Role.MANAGEMENT)


async def _let_lie(here: Here, checkin: Checkin) -> bool:
    """Whether its day has passed, not long ago, without anybody invited who could have been."""
    late = checkin.due_on < here.day <= checkin.due_on + timedelta(days=here.policy.checkins.useful_days)
    return late and not checkin.guests and bool(await parents(here, checkin))


async def _answered(here: Here, checkin: Checkin, guest: Guest) -> None:
    """Without an answer one reminder; then the mentor speaks to her at the door."""
    if checkin.state is CheckinState.ASKED or guest.state is not GuestState.INVITED:
        return
    patience = timedelta(days=here.policy.checkins.patience_days)
    over = not any(moment > here.now for moment in checkin.moments)
    if over or (guest.urged_at is not None and here.now >= guest.urged_at + patience):
        if _at_work(here, checkin.child):
            guest.state = GuestState.AT_THE_DOOR
            settle(checkin)
            await tell_team(here, checkin, guest, "said-at-door")
            await tell_office(here, checkin, guest, "office-no-answer")
            await show_plan(here, checkin, again=True)
    elif guest.urged_at is None and here.now >= guest.invited_at + patience and not _quiet(here, guest.guardian):
        guest.urged_at = here.now
        await here.uow.outbox.add(
            DeliveryKind.CHECKIN_INVITE,
            here.now,
            person=guest.guardian,
            checkin_id=checkin.id,
            guest_id=guest.id,
            once=f"urged:{guest.id}:{guest.invited_at.isoformat()}",
            detail={"urge": True},
        )


def _quiet(here: Here, person: Person) -> bool:
    return quiet_hours(here.policy, person).holds(here.now, here.policy)


async def _reminded(here: Here, checkin: Checkin, guest: Guest) -> None:
    """The guardian by her own hours, the team in its own; each reminder once, or never when it has lost its use."""
    starts_at, agreed_at = guest.starts_at, guest.agreed_at
    if guest.state is not GuestState.COMING or starts_at is None or agreed_at is None or _is_settled(guest):
        return
    done = [Stage(name.removeprefix(NEEDLESS)) for name in guest.settled if name != TEAM]
    now = turn(starts_at, agreed_at, done, here.now, quiet=_quiet(here, guest.guardian))
    missed = [stage for stage in now.needless if agreed_at < starts_at - stage.before]
    settled = [*guest.settled, *(NEEDLESS + stage for stage in now.needless)]
    if now.send is not None:
        settled.append(now.send)
        text = f"talk-reminder-{_when(here, starts_at)}"
        await tell_guest(here, checkin, guest, text, once=f"remind:{guest.id}:{guest.sequence}:{now.send}")
    nothing = not any(name in settled for name in Stage)
    if missed and nothing and len(settled) >= len(Stage):
        await tell_team(here, checkin, guest, "said-not-reminded", once=f"unreminded:{guest.id}:{guest.sequence}")
    if TEAM not in settled and starts_at - timedelta(days=1) <= here.now and _at_work(here, checkin.child):
        settled.append(TEAM)
        if here.now < starts_at and _first_together(checkin, guest):
            await tell_team(here, checkin, guest, "guide", once=f"guide:{guest.id}:{guest.sequence}")
            await tell_office(here, checkin, guest, "office-soon", once=f"office-soon:{guest.id}:{guest.sequence}")
    if settled != guest.settled:
        guest.settled = settled


def _is_settled(guest: Guest) -> bool:
    return len(guest.settled) == len(Stage) + 1


def _when(here: Here, starts_at: datetime) -> str:
    """Whether a talk is today, tomorrow or later, by the calendar on the wall."""
    days = (today(starts_at, here.policy) - here.day).days
    return "today" if days <= 0 else "tomorrow" if days == 1 else "later"


def _first_together(checkin: Checkin, guest: Guest) -> bool:
    return together(checkin, guest)[0].id == guest.id


async def _afterwards(here: Here, checkin: Checkin, guest: Guest) -> None:
    """When a talk must be over, the team is asked once how it went."""
    starts_at = guest.starts_at
    if guest.state is not GuestState.COMING or starts_at is None or guest.asked_after:
        return
    if here.now >= starts_at + checkin.length and _at_work(here, checkin.child):
        for one in together(checkin, guest):
            one.asked_after = True
        await tell_team(here, checkin, guest, "after", once=f"after:{guest.id}:{guest.sequence}")


async def _agreed(here: Here, agreement: Agreement) -> None:
    """Whoever promised something hears it on the day; what is older than a few days is of no use to bring up."""
    checkin = await here.uow.checkins.get(agreement.checkin_id)
    if checkin is None or agreement.due_on is None:
        return
    if here.day > agreement.due_on + _STALE:
        agreement.reminded_at = here.now
        return
    readers = await parents(here, checkin)
    if not _at_work(here, checkin.child) or any(_quiet(here, parent) for parent in readers):
        return
    agreement.reminded_at = here.now
    about: dict[str, Any] = {"checkin_id": checkin.id, "detail": {"text": "agreement-today", "agreement": agreement.id}}
    if agreement.owner is Owner.PARENT:
        for parent in readers:
            once = f"agreement:{agreement.id}:{parent.id}"
            await here.uow.outbox.add(DeliveryKind.CHECKIN_NEWS, here.now, person=parent, once=once, **about)
        return
    room = await here.uow.rooms.team_room(checkin.child.group_id)
    once, child_id = f"agreement:{agreement.id}", checkin.child_id
    await here.uow.outbox.add(DeliveryKind.CHECKIN_NEWS, here.now, room=room, child_id=child_id, once=once, **about)
