"""Linking rooms, and what Telegram tells about chats: moved, blocked, left."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import ChatMemberUpdated, Message

from handlers.here import Answers, Here, answer
from storage.invitations import Refusal
from storage.models import DeliveryKind, Room, RoomKind

GONE = frozenset({"kicked", "left"})


def router() -> Router:
    here = Router(name="rooms")
    here.message.register(link, Command("link"))
    here.message.register(moved, F.migrate_to_chat_id)
    here.my_chat_member.register(blocked_or_back, F.chat.type == "private")
    return here


async def link(message: Message, command: CommandObject, here: Here) -> Answers:
    assert message.from_user is not None
    t = here.staff
    found = await here.uow.invitations.read((command.args or "").strip(), message.from_user.id, here.now, room=True)
    if isinstance(found, Refusal):
        return [answer(message, t("room-code-too-many" if found is Refusal.TOO_MANY else "room-code-wrong"))]
    assert found.room_id is not None
    room = await here.uow.rooms.room(found.room_id)
    if message.chat.type != "private" and not message.chat.is_forum:
        return [answer(message, t("room-needs-topics"))]
    found.used_at = here.now
    await here.uow.rooms.link(room, message.chat.id, here.now)
    if room.kind is RoomKind.OFFICE:
        return [answer(message, t("room-linked-office", room=room.name))]
    if message.chat.type == "private":
        return [answer(message, t("room-linked-plain", room=room.name))]
    await _make_topics(here, room)
    return [answer(message, t("room-linked", room=room.name))]


async def _make_topics(here: Here, room: Room) -> None:
    """A topic for each child in care; a child who comes later gets one with the first message."""
    assert room.group_id is not None
    for child in await here.uow.people.children_of_group(room.group_id, here.day):
        await here.uow.outbox.add(DeliveryKind.TOPIC, here.now, room=room, child_id=child.id)


async def moved(message: Message, here: Here) -> None:
    assert message.migrate_to_chat_id is not None
    await here.uow.rooms.migrate(message.chat.id, message.migrate_to_chat_id)


async def blocked_or_back(event: ChatMemberUpdated, here: Here) -> None:
    """A guardian who blocks the bot is not lost in silence: the team of each of her children is told."""
    reachable = event.new_chat_member.status not in GONE
    guardian = here.account.guardian
    if guardian is None or guardian.reachable == reachable:
        return
    await here.uow.people.set_reachable(event.from_user.id, reachable)
    for child in await here.uow.people.children_of_guardian(guardian.id):
        room = await here.uow.rooms.team_room(child.group_id)
        await here.uow.outbox.add(
            DeliveryKind.NEWS,
            here.now,
            room=room,
            child_id=child.id,
            detail={"text": "parent-back" if reachable else "parent-left", "person": guardian.id},
        )
