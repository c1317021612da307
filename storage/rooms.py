"""Team rooms and office rooms, and the topic of each child."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from care.topics import Role
from storage.casework import Case
from storage.messages import Board, Delivery, DeliveryState
from storage.models import ChildTopic, Room


class Rooms:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def room(self, room_id: int) -> Room:
        return await self._session.get_one(Room, room_id)

    async def all(self) -> Sequence[Room]:
        return (await self._session.scalars(select(Room).order_by(Room.id))).all()

    async def by_chat(self, chat_id: int) -> Room | None:
        return await self._session.scalar(select(Room).where(Room.chat_id == chat_id))

    async def team_room(self, group_id: int) -> Room:
        return (await self._session.scalars(select(Room).where(Room.group_id == group_id))).one()

    async def role_room(self, role: Role) -> Room | None:
        """The room of an office role, if the roster has one."""
        return await self._session.scalar(select(Room).where(Room.role == role.value).order_by(Room.id).limit(1))

    async def link(self, room: Room, chat_id: int, now: datetime) -> None:
        """Give a room its chat. In another chat than before it begins anew: no topics, no messages to point at."""
        if room.chat_id != chat_id:
            await self._begin_anew(room)
        room.chat_id, room.linked_at = chat_id, now
        kept = Delivery.room_id == room.id, Delivery.state == DeliveryState.OPEN
        await self._session.execute(update(Delivery).where(*kept).values(due_at=now))
        await self._session.flush()

    async def migrate(self, old_chat_id: int, new_chat_id: int) -> None:
        """Telegram moved a chat to a new number, where messages are counted from one again."""
        room = await self.by_chat(old_chat_id)
        if room is not None and await self.by_chat(new_chat_id) is None:
            await self._begin_anew(room)
            room.chat_id = new_chat_id
            await self._session.flush()

    async def _begin_anew(self, room: Room) -> None:
        """Forget topics and message numbers of a chat that was left: the same number means another message there,
        and an answer would reach the wrong parent."""
        await self._session.execute(delete(ChildTopic).where(ChildTopic.room_id == room.id))
        await self._session.execute(update(Delivery).where(Delivery.room_id == room.id).values(message_id=None))
        await self._session.execute(update(Case).where(Case.room_id == room.id).values(thread_id=None))
        if room.group_id is not None:
            await self._session.execute(update(Board).where(Board.group_id == room.group_id).values(message_id=None))

    async def topic(self, room_id: int, child_id: int) -> int | None:
        """The thread of a child's topic, if it has one."""
        topic = await self._session.get(ChildTopic, (room_id, child_id))
        return topic.thread_id if topic else None

    async def set_topic(self, room_id: int, child_id: int, thread_id: int) -> None:
        await self._session.merge(ChildTopic(room_id=room_id, child_id=child_id, thread_id=thread_id))

    async def forget_topic(self, room_id: int, child_id: int) -> None:
        topic = await self._session.get(ChildTopic, (room_id, child_id))
        if topic:
            await self._session.delete(topic)

    async def child_of_topic(self, room_id: int, thread_id: int) -> int | None:
        return await self._session.scalar(
            select(ChildTopic.child_id).where(ChildTopic.room_id == room_id, ChildTopic.thread_id == thread_id)
        )

    async def board(self, group_id: int, day: date) -> Board:
        """The message on top of this group's day, made on first use."""
        board = await self._session.get(Board, (group_id, day))
        if board is None:
            board = Board(group_id=group_id, day=day, message_id=None)
            self._session.add(board)
            await self._session.flush()
        return board
