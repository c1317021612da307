"""Team rooms and office rooms, and the topic of each child."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Board, Room, Topic


class Rooms:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def room(self, room_id: int) -> Room:
        return await self._session.get_one(Room, room_id)

    async def all(self) -> Sequence[Room]:
        return (await self._session.scalars(select(Room).order_by(Room.id))).all()

    async def by_key(self, key: str) -> Room | None:
        return await self._session.scalar(select(Room).where(Room.key == key))

    async def by_chat(self, chat_id: int) -> Room | None:
        return await self._session.scalar(select(Room).where(Room.chat_id == chat_id))

    async def team_room(self, group_id: int) -> Room:
        return (await self._session.scalars(select(Room).where(Room.group_id == group_id))).one()

    async def link(self, room: Room, chat_id: int, now: datetime) -> None:
        """Give a room its chat. A chat belongs to one room; topics of an earlier chat are forgotten."""
        await self._session.execute(update(Room).where(Room.chat_id == chat_id).values(chat_id=None))
        for topic in await self._session.scalars(select(Topic).where(Topic.room_id == room.id)):
            await self._session.delete(topic)
        room.chat_id, room.linked_at = chat_id, now
        await self._session.flush()

    async def migrate(self, old_chat_id: int, new_chat_id: int) -> None:
        """Telegram moved a chat to a new number."""
        await self._session.execute(update(Room).where(Room.chat_id == old_chat_id).values(chat_id=new_chat_id))

    async def topic(self, room_id: int, child_id: int) -> int | None:
        """The thread of a child's topic, if it has one."""
        topic = await self._session.get(Topic, (room_id, child_id))
        return topic.thread_id if topic else None

    async def set_topic(self, room_id: int, child_id: int, thread_id: int) -> None:
        await self._session.merge(Topic(room_id=room_id, child_id=child_id, thread_id=thread_id))

    async def forget_topic(self, room_id: int, child_id: int) -> None:
        topic = await self._session.get(Topic, (room_id, child_id))
        if topic:
            await self._session.delete(topic)

    async def child_of_topic(self, room_id: int, thread_id: int) -> int | None:
        return await self._session.scalar(
            select(Topic.child_id).where(Topic.room_id == room_id, Topic.thread_id == thread_id)
        )

    async def board(self, group_id: int, day: date) -> Board:
        """The message on top of this group's day, made on first use."""
        board = await self._session.get(Board, (group_id, day))
        if board is None:
            board = Board(group_id=group_id, day=day, message_id=None)
            self._session.add(board)
            await self._session.flush()
        return board
