"""Delivery: claim, write, send, settle. Every end of a row is a message, another try, or a person told (P6)."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from aiogram import Bot
from aiogram.methods import CreateForumTopic, PinChatMessage

from bot.envelopes import Contents, Envelope, Writer, read
from bot.journal import where
from bot.pace import Pace
from bot.sending import Moved, Needless, Outcome, RetryAt, Sent, Uncertain, Undeliverable, send
from storage.database import Database, UnitOfWork
from storage.models import Delivery, DeliveryKind, DeliveryState

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=90)
UNLINKED = RetryAt("room not linked", 600.0)
LONGEST_WAIT = 300.0
READERS = (DeliveryKind.HANDOVER, DeliveryKind.PHOTO)


class Postman:
    """Brings what is due. `abreast` rows go at the same time, never two for one recipient."""

    def __init__(
        self,
        database: Database,
        writer: Writer,
        bot: Bot,
        pace: Pace,
        clock: Callable[[], datetime],
        random: Random,
        abreast: int = 8,
    ) -> None:
        self._database = database
        self._writer = writer
        self._bot = bot
        self._pace = pace
        self._clock = clock
        self._random = random
        self._abreast = abreast

    async def deliver_due(self) -> int:
        """Bring one round of what is due; how many rows that was."""
        async with self._database.transaction() as uow:
            rows = await uow.outbox.claim(self._clock(), LEASE, self._abreast)
            round_ = [await read(uow, row) for row in rows]
        await asyncio.gather(*(self._bring(it) for it in round_))
        return len(round_)

    async def _bring(self, it: Contents) -> None:
        try:
            envelope = await self._writer.write(it, self._clock()) if it.chat_id is not None else None
        except Exception as error:
            log.error("delivery %d cannot be written: %s", it.row.id, where(error))  # noqa: TRY400
            return await self._settle(it, RetryAt("cannot be written"), None)
        if it.chat_id is None:
            outcome: Outcome = UNLINKED if it.row.room else Undeliverable("not joined", gone=True)
            return await self._settle(it, outcome, None)
        if envelope is None and it.row.kind is not DeliveryKind.TOPIC:
            return await self._settle(it, Needless(), None)
        return await self._post(it, envelope)

    async def _post(self, it: Contents, envelope: Envelope | None) -> None:
        if it.row.room and it.child and it.thread_id is None and (it.chat_id or 0) < 0:
            opened = await self._open_topic(it)
            if not isinstance(opened, Sent):
                return await self._settle(it, opened, None)
        if envelope is None:
            return await self._settle(it, Sent(None), None)
        async with self._database.transaction() as uow:
            if not await uow.outbox.begin(it.row.id, it.row.attempts, self._clock() + LEASE):
                return None
        outcome: Outcome = Sent(None)
        for number, call in enumerate(envelope.calls):
            outcome = await send(self._bot, call, self._pace)
            if not isinstance(outcome, Sent):
                if number and isinstance(outcome, RetryAt):
                    outcome = Uncertain("part of it arrived")
                break
        return await self._settle(it, outcome, envelope)

    async def _open_topic(self, it: Contents) -> Outcome:
        """A child who has no topic yet gets one; the calls that were written for General move there."""
        assert it.row.room is not None
        assert it.child is not None
        made = await send(self._bot, CreateForumTopic(chat_id=it.chat_id or 0, name=it.child.name[:128]), self._pace)
        if isinstance(made, Sent):
            async with self._database.transaction() as uow:
                await uow.rooms.set_topic(it.row.room.id, it.child.id, made.result.message_thread_id)
            return made if it.row.kind is DeliveryKind.TOPIC else RetryAt("topic opened", 0.0)
        return Undeliverable("no topics here") if isinstance(made, Undeliverable) else made

    async def _settle(self, it: Contents, outcome: Outcome, envelope: Envelope | None) -> None:
        pinned = False
        async with self._database.transaction() as uow:
            row = await uow.outbox.get(it.row.id)
            if row.attempts != it.row.attempts or row.state is DeliveryState.CANCELLED:
                return
            now = self._clock()
            match outcome:
                case Sent():
                    row.state, row.settled_at, row.message_id = DeliveryState.SENT, now, outcome.message_id
                    pinned = await _remember(uow, it, row, envelope)
                case RetryAt():
                    row.state, row.reason = DeliveryState.OPEN, outcome.why
                    row.due_at = now + self._wait(row.attempts, outcome.seconds)
                case Uncertain():
                    row.state, row.reason = DeliveryState.SENDING, outcome.why
                    row.due_at = now + self._wait(row.attempts, None)
                case Needless():
                    row.state, row.settled_at = DeliveryState.CANCELLED, now
                case Moved():
                    await uow.rooms.migrate(it.chat_id or 0, outcome.chat_id)
                    row.state, row.due_at = DeliveryState.OPEN, now
                case Undeliverable():
                    await self._give_up(uow, it, row, outcome, now)
            await self._report(uow, it, row, now)
        if pinned and isinstance(outcome, Sent) and outcome.message_id is not None:
            pin: Any = PinChatMessage(chat_id=it.chat_id or 0, message_id=outcome.message_id, disable_notification=True)
            await send(self._bot, pin, self._pace)

    async def _give_up(
        self, uow: UnitOfWork, it: Contents, row: Delivery, outcome: Undeliverable, now: datetime
    ) -> None:
        """Telegram will not take it. A topic that is gone is made again; a room that is gone may be linked again;
        for a reader the team is told."""
        row.reason = outcome.why
        if row.room is not None and it.child is not None and outcome.why == "thread not found":
            await uow.rooms.forget_topic(row.room.id, it.child.id)
            row.state, row.due_at = DeliveryState.OPEN, now
            return
        if row.room is not None and outcome.gone:
            row.state, row.due_at = DeliveryState.OPEN, now + timedelta(seconds=600)
            return
        row.state, row.settled_at = DeliveryState.FAILED, now
        if row.kind not in READERS or row.person is None or it.handover is None:
            log.error("delivery %d (%s) was refused: %s", row.id, row.kind, outcome.why)
            return
        if outcome.gone:
            row.person.reachable = False
        await uow.outbox.add(
            DeliveryKind.NEWS,
            now,
            room=await uow.rooms.team_room(it.handover.group_id),
            child_id=it.handover.child_id,
            handover_id=it.handover.id,
            once=f"unreached:{it.handover.id}:{row.person.id}",
            detail={"text": "unreached-blocked" if outcome.gone else "unreached-refused", "person": row.person.id},
        )

    async def _report(self, uow: UnitOfWork, it: Contents, row: Delivery, now: datetime) -> None:
        """When the last reader is served, or was not, the message with the preview says so."""
        if row.kind is not DeliveryKind.HANDOVER or it.handover is None:
            return
        rows: Sequence[Delivery] = await uow.outbox.of_handover(it.handover.id)
        if all(other.settled_at is not None for other in rows):
            await uow.outbox.report(it.handover, now)

    def _wait(self, attempts: int, seconds: float | None) -> timedelta:
        """What Telegram asks, or a growing wait; a little more for each, so that not all come back at once."""
        base = min(2.0**attempts, LONGEST_WAIT) if seconds is None else seconds
        return timedelta(seconds=base * (1 + self._random.random() / 5))


async def _remember(uow: UnitOfWork, it: Contents, row: Delivery, envelope: Envelope | None) -> bool:
    """Keep what the reader got, and which message is the board; whether it is to be pinned."""
    if envelope is None:
        return False
    row.body, row.detail = envelope.body, {**row.detail, **envelope.detail}
    if envelope.pin and it.board is not None:
        board = await uow.rooms.board(it.board.group_id, it.board.day)
        board.message_id = row.message_id
    return envelope.pin
