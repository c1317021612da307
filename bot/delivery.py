"""Delivery: claim, write, send, settle. Every end of a row is a message, another try, or a person told (P6)."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from aiogram import Bot
from aiogram.methods import CreateForumTopic, PinChatMessage

from bot.contents import Contents, read
from bot.envelopes import Writer
from bot.framing import Envelope
from bot.journal import where
from bot.pace import Pace
from bot.sending import (
    UNPARSED,
    Needless,
    Outcome,
    RetryAt,
    Sent,
    Uncertain,
    Undeliverable,
    call,
    chat_of,
    in_plain_text,
    send,
)
from bot.settling import settle
from storage.database import Database
from storage.messages import Delivery, DeliveryKind

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
UNLINKED = RetryAt("room not linked", 600.0)
WRITING_TRIES = 5


def _always() -> bool:
    return True


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
        abreast: int = 16,
        lease: timedelta = LEASE,
    ) -> None:
        self._database = database
        self._writer = writer
        self._bot = bot
        self._pace = pace
        self._clock = clock
        self._random = random
        self._abreast = abreast
        self._lease = lease

    async def deliver_due(self, going_on: Callable[[], bool] = _always) -> int:
        """Bring all that is due, as long as `going_on`; how many rows that was. A slow one holds up no other."""
        brought, going = 0, set[asyncio.Task[None]]()
        try:
            while True:
                rows = await self._claim(self._abreast - len(going)) if going_on() else []
                brought += len(rows)
                going |= {asyncio.create_task(self._bring(row)) for row in rows}
                if not going:
                    return brought
                _, going = await asyncio.wait(going, timeout=1.0, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in going:
                task.cancel()
            await asyncio.gather(*going, return_exceptions=True)

    async def _claim(self, count: int) -> list[Delivery]:
        if count <= 0:
            return []
        async with self._database.transaction() as uow:
            return list(await uow.outbox.claim(self._clock(), self._lease, count))

    async def _bring(self, row: Delivery) -> None:
        """One row, to whatever end. When even that cannot be written down, its lease brings it back."""
        try:
            await self._deliver(row)
        except Exception as error:
            log.error("delivery %d was broken off: %s", row.id, where(error))  # noqa: TRY400

    async def _deliver(self, row: Delivery) -> None:
        it = Contents(row, None)
        try:
            async with self._database.transaction() as uow:
                it = await read(uow, row)
            envelope = await self._writer.write(it, self._clock()) if it.chat_id is not None else None
        except Exception as error:
            log.error("delivery %d cannot be written: %s", row.id, where(error))  # noqa: TRY400
            hopeless = row.attempts >= WRITING_TRIES
            why = "cannot be written"
            return await self._settle(it, Undeliverable(why) if hopeless else RetryAt(why), None)
        if it.chat_id is None:
            outcome: Outcome = UNLINKED if row.room else Undeliverable("not joined", gone=True)
            return await self._settle(it, outcome, None)
        if row.kind is not DeliveryKind.TOPIC and (envelope is None or not envelope.calls):
            return await self._settle(it, Needless(), None)
        return await self._post(it, envelope)

    async def _post(self, it: Contents, envelope: Envelope | None) -> None:
        """Without a topic, where one cannot be opened, the words stand in General: better there than nowhere."""
        if it.lacks_topic:
            opened = await self._open_topic(it)
            if envelope is None or not isinstance(opened, Undeliverable):
                return await self._settle(it, opened, None)
        if envelope is None:
            return await self._settle(it, Sent(None), None)
        await self._pace.turn(chat_of(envelope.calls[0]))
        async with self._database.transaction() as uow:
            if not await uow.outbox.begin(it.row.id, it.row.attempts, self._clock() + self._lease):
                return None
        outcome, parts = await self._call(envelope)
        if parts:
            envelope = replace(envelope, detail={**envelope.detail, "parts": parts})
        return await self._settle(it, outcome, envelope)

    async def _call(self, envelope: Envelope) -> tuple[Outcome, list[int]]:
        """All calls of an envelope, whose first turn has come; the numbers of the messages before the last one.

        Broken off half-way, a part of it has arrived.
        """
        sent: list[Sent] = []
        for method in envelope.calls:
            if sent:
                await self._pace.turn(chat_of(method))
            outcome = await call(self._bot, method, self._pace)
            if outcome == Undeliverable(UNPARSED):
                log.error("a %s was sent without its marks", type(method).__name__)
                outcome = await send(self._bot, in_plain_text(method), self._pace)
            if not isinstance(outcome, Sent):
                broken_off = bool(sent) and isinstance(outcome, RetryAt)
                return (Uncertain("part of it arrived") if broken_off else outcome), []
            sent.append(outcome)
        return sent[-1], [part.message_id for part in sent[:-1] if part.message_id is not None]

    async def _open_topic(self, it: Contents) -> Outcome:
        """A child or case that has no topic yet gets one; the calls that were written for General move there."""
        assert it.row.room is not None
        name = self._writer.topic_name(it)[:128]
        made = await send(self._bot, CreateForumTopic(chat_id=it.chat_id or 0, name=name), self._pace)
        if isinstance(made, Sent):
            thread = made.result.message_thread_id
            async with self._database.transaction() as uow:
                if it.with_office and it.case is not None:
                    await uow.cases.set_thread(it.case.id, it.row.room.id, thread)
                elif it.child is not None:
                    await uow.rooms.set_topic(it.row.room.id, it.child.id, thread)
            return made if it.row.kind is DeliveryKind.TOPIC else RetryAt("topic opened", 0.0)
        if isinstance(made, Undeliverable) and not made.gone:
            return Undeliverable("no topics here")
        return RetryAt(made.why) if isinstance(made, Uncertain) else made

    async def _settle(self, it: Contents, outcome: Outcome, envelope: Envelope | None) -> None:
        async with self._database.transaction() as uow:
            pinned = await settle(uow, it, outcome, envelope, self._clock(), self._random.random())
        if isinstance(outcome, RetryAt | Uncertain):
            log.info("delivery %d is tried again: %s", it.row.id, outcome.why)
        if pinned and isinstance(outcome, Sent) and outcome.message_id is not None:
            pin: Any = PinChatMessage(chat_id=it.chat_id or 0, message_id=outcome.message_id, disable_notification=True)
            await send(self._bot, pin, self._pace)
