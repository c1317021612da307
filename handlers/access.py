"""Who may do what, decided at one place. Every id that comes from outside is checked here before it is used."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiogram.types import CallbackQuery, Chat, Message, User

from handlers.here import Here, thread_of
from storage.messages import Handover
from storage.models import Child, Person, Room, RoomKind
from storage.outbox import lane


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a member of staff writes: her team's room, or her own chat with the groups she works in."""

    staff: Person
    chat_id: int
    thread_id: int | None
    groups: frozenset[int]
    room: Room | None = None
    child: Child | None = None

    @property
    def lane(self) -> str:
        """Where in the outbox stands what was said to this desk."""
        return lane(room=self.room) if self.room is not None else lane(person=self.staff)

    def may(self, handover: Handover) -> bool:
        return handover.group_id in self.groups

    def own(self, children: Sequence[Child]) -> list[Child]:
        """Those of the groups that are worked for here."""
        return [child for child in children if child.group_id in self.groups]

    def in_general(self, message: Message) -> bool:
        """Whether this stands in the team room's General topic, where one writes to everybody."""
        return self.room is not None and self.thread_id is None and message.chat.type != "private"


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who works in a linked room, whichever room it is."""

    staff: Person
    room: Room


async def in_a_room(event: Message | CallbackQuery, here: Here) -> dict[str, Seat] | bool:
    """A router filter: lets through whoever may write in the linked room where this happens."""
    message = event.message if isinstance(event, CallbackQuery) else event
    room = await here.uow.rooms.by_chat(message.chat.id) if message is not None else None
    if room is None or event.from_user is None:
        return False
    staff = await worker(here, event.from_user)
    return {"seat": Seat(staff, room)} if staff is not None else False


async def worker(here: Here, user: User) -> Person | None:
    """Whoever is in a linked room may write there (DESIGN §4), except somebody whom we know as a guardian only."""
    if here.account.staff is None and here.account.guardian is not None:
        return None
    return await here.uow.people.staff_of_room(user.id, user.full_name, here.policy.team_language)


async def at_desk(event: Message | CallbackQuery, here: Here) -> dict[str, Desk] | bool:
    """A router filter: lets through what staff do at their desk, and says which desk it is."""
    if event.from_user is None:
        return False
    message = event.message if isinstance(event, CallbackQuery) else event
    if message is None:
        return False
    thread = thread_of(message) if isinstance(message, Message) else None
    found = await _desk(here, message.chat, event.from_user, thread)
    return {"desk": found} if found else False


async def _desk(here: Here, chat: Chat, user: User, thread_id: int | None) -> Desk | None:
    """The desk of `user` in this chat; None when she may not write about children here.

    Being in a linked team room is the right to write for its group (DESIGN §4).
    """
    room = await here.uow.rooms.by_chat(chat.id)
    if room is None or chat.type == "private":
        return await _own_desk(here, chat, room)
    if room.kind is not RoomKind.TEAM or room.group_id is None:
        return None
    staff = await worker(here, user)
    if staff is None:
        return None
    child_id = await here.uow.rooms.child_of_topic(room.id, thread_id) if thread_id else None
    child = await here.uow.people.child(child_id) if child_id else None
    return Desk(staff, chat.id, thread_id, frozenset({room.group_id}), room, child)


async def _own_desk(here: Here, chat: Chat, room: Room | None) -> Desk | None:
    if chat.type != "private" or here.account.staff is None:
        return None
    groups = {group.id for group in await here.uow.people.groups_of_staff(here.account.staff.id)}
    if room is not None and room.group_id is not None:
        groups.add(room.group_id)
    return Desk(here.account.staff, chat.id, None, frozenset(groups), room)


def readers(people: list[Person]) -> tuple[list[Person], list[Person], list[Person]]:
    """Guardians as: those who can be written to, those who have not joined, those Telegram cannot reach."""
    joined = [person for person in people if person.telegram_id is not None and person.consented_at is not None]
    absent = [person for person in people if person not in joined]
    return [p for p in joined if p.reachable], absent, [p for p in joined if not p.reachable]
