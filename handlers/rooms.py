"""Linking rooms, and what Telegram tells about chats: moved, blocked, left."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import DeleteMyCommands
from aiogram.types import BotCommandScopeChat, ChatMemberUpdated, Message

from handlers.here import Answer, Answers, Here, answer, say
from handlers.menus import in_office_room, in_own_chat, in_room
from storage.invitations import Refusal
from storage.messages import DeliveryKind
from storage.models import Room, RoomKind

GONE = frozenset({"kicked", "left"})


def router() -> Router:
    here = Router(name="rooms")
    here.message.register(link, Command("link"))
    here.message.register(moved, F.migrate_to_chat_id)
    here.message.register(nameless, F.chat.type != "private", F.sender_chat)
    here.my_chat_member.register(blocked_or_back, F.chat.type == "private")
    here.my_chat_member.register(made_administrator, F.new_chat_member.status == "administrator")
    return here


async def link(message: Message, command: CommandObject, here: Here) -> Answers:
    assert message.from_user is not None
    t, chat = here.staff, message.chat
    if not command.args:
        return [answer(message, t("room-code-missing"))]
    found = await here.uow.invitations.read(command.args.strip(), message.from_user.id, here.now, room=True)
    held = await here.uow.rooms.by_chat(chat.id)
    if found is Refusal.USED and held is not None:
        return [answer(message, t("room-linked-already", room=held.name))]
    if isinstance(found, Refusal):
        return [answer(message, t("room-code-too-many" if found is Refusal.TOO_MANY else "room-code-wrong"))]
    assert found.room_id is not None
    room = await here.uow.rooms.room(found.room_id)
    if held is not None and held is not room:
        return [answer(message, t("room-chat-taken", other=held.name, room=room.name))]
    if chat.type == "private" and here.account.guardian is not None:
        return [answer(message, t("room-private-parent", room=room.name))]
    if chat.type != "private" and not chat.is_forum:
        return [answer(message, t("room-needs-topics"))]
    left = room.chat_id if room.chat_id != chat.id else None
    found.used_at = here.now
    await here.uow.rooms.link(room, chat.id, here.now)
    return [*await _welcome(message, here, room), *_leave(here, room, left)]


async def _welcome(message: Message, here: Here, room: Room) -> list[Answer]:
    """What this chat is now. Whoever links her own chat is the whole team, or the whole office role."""
    assert message.from_user is not None
    t, user, chat_id = here.staff, message.from_user, message.chat.id
    private = message.chat.type == "private"
    staff = await here.uow.people.staff_of_room(user.id, user.full_name, t.language) if private else None
    if room.kind is RoomKind.OFFICE:
        return [answer(message, t("room-linked-office", room=room.name)), in_office_room(here, chat_id)]
    if staff is not None:
        said = answer(message, t("room-linked-plain", room=room.name))
        return [said, in_own_chat(here, None, staff, chat_id)]
    await _make_topics(here, room)
    return [answer(message, t("room-linked", room=room.name)), in_room(here, chat_id)]


def _leave(here: Here, room: Room, chat_id: int | None) -> list[Answer]:
    """Tell the chat that was this room until now, so that nobody goes on writing there."""
    if chat_id is None:
        return []
    said = say(chat_id, here.staff("room-moved-away", room=room.name))
    return [said, DeleteMyCommands(scope=BotCommandScopeChat(chat_id=chat_id))]


async def made_administrator(event: ChatMemberUpdated, here: Here) -> None:
    """Now topics can be made that could not be made before."""
    room = await here.uow.rooms.by_chat(event.chat.id)
    if room is not None and room.kind is RoomKind.TEAM:
        await _make_topics(here, room)


async def _make_topics(here: Here, room: Room) -> None:
    """A topic for each child in care; a child who comes later gets one with the first message."""
    assert room.group_id is not None
    for child in await here.uow.people.children_of_group(room.group_id, here.day):
        await here.uow.outbox.add(DeliveryKind.TOPIC, here.now, room=room, child_id=child.id)


async def moved(message: Message, here: Here) -> None:
    assert message.migrate_to_chat_id is not None
    await here.uow.rooms.migrate(message.chat.id, message.migrate_to_chat_id)


async def nameless(message: Message, here: Here) -> list[Answer]:
    """An administrator who hides behind the group cannot write to parents: they read who wrote (P3)."""
    room = await here.uow.rooms.by_chat(message.chat.id)
    themselves = message.sender_chat is not None and message.sender_chat.id == message.chat.id
    if room is None or room.kind is not RoomKind.TEAM or not themselves:
        return []
    return [answer(message, here.staff("room-nameless"))]


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
