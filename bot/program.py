"""The running program: take updates in, let conversations answer, bring what is due, look at the clock.

Each step is one call that does what there is to do and returns, so that a loop, a scheduler, a webhook, a demo or a
test can drive it.
"""

import asyncio
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from aiogram import Bot
from aiogram.methods import GetUpdates

from bot import checkin_clock, floor_clock, overdue
from bot.conversing import Conversations
from bot.delivery import Postman
from care.gate import Hear
from care.hours import instant, today
from care.policy import Rules
from handlers.composing import Composer
from handlers.drafts import show
from handlers.here import Answer, Here
from handlers.publishing import hold, publish
from storage.database import Database, UnitOfWork
from storage.messages import DeliveryKind
from storage.people import Account
from translations.catalogue import Catalogue

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]


class RawUpdates(GetUpdates):
    """Updates as Telegram writes them: one that we cannot read yet must not stand in the way of the others."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"


class Program:
    def __init__(
        self,
        *,
        database: Database,
        bot: Bot,
        conversations: Conversations,
        postman: Postman,
        rules: Rules,
        catalogue: Catalogue,
        composer: Composer,
        hunches: Hear,
        clock: Callable[[], datetime],
    ) -> None:
        self.database = database
        self.bot = bot
        self.catalogue = catalogue
        self._conversations = conversations
        self._postman = postman
        self._rules = rules
        self._composer = composer
        self._hunches = hunches
        self._clock = clock
        self._offset: int | None = None
        self._delivering = asyncio.Lock()

    async def take_in(self, patience: int) -> int:
        """Ask Telegram for updates, waiting up to `patience` seconds, and keep them.

        They are acknowledged by the next call, so only after the commit.
        """
        ask = RawUpdates(offset=self._offset, timeout=patience, allowed_updates=ALLOWED_UPDATES)
        updates: Any = await self.bot(ask, request_timeout=patience + 15)
        await self.keep({update["update_id"]: json.dumps(update, ensure_ascii=False) for update in updates})
        if updates:
            self._offset = updates[-1]["update_id"] + 1
        return len(updates)

    async def keep(self, bodies: dict[int, str]) -> None:
        """Store raw updates by their id; only then may Telegram be told that they were taken."""
        async with self.database.transaction() as uow:
            await uow.inbox.keep(self.bot.id, bodies, self._clock())

    async def handle_waiting(self) -> int:
        """Let the conversations handle what is stored; how many updates that was."""
        return await self._conversations.handle_waiting()

    async def deliver_due(self, going_on: Callable[[], bool] = lambda: True) -> int:
        """Bring what is due, as long as `going_on`; how many rows that was."""
        async with self._delivering:
            return await self._postman.deliver_due(going_on)

    async def look_at_the_clock(self) -> None:
        """Send what was confirmed for now; remind each team once of what still waits for a tap."""
        now = self._clock()
        answers: list[Answer] = []
        async with self.database.transaction() as uow:
            await uow.inbox.turn(self.bot.id)
            here = Here(uow, now, self._rules(), self.catalogue, self._composer, Account(), hunches=self._hunches)
            for draft in await uow.handovers.due(now):
                confirmed = [line.confirmed_by for line in draft.lines if line.confirmed_by is not None]
                if not confirmed or not await publish(here, draft, await uow.people.person(confirmed[-1])):
                    answers += await hold(here, draft)
                    continue
                await uow.outbox.report(draft, now)
                behind = await uow.handovers.draft_of_child(draft.child_id or 0, draft.day)
                answers += await show(here, behind, behind.chat_id, behind.thread_id) if behind else []
            await floor_clock.look(here)
            await self._remind(uow, now)
            await overdue.look(here)
            await checkin_clock.look(here)
            await uow.inbox.forget(now)
        for answer in answers:
            await self._conversations.say(answer)

    async def _remind(self, uow: UnitOfWork, now: datetime) -> None:
        """Each team hears once, at its sending hour, whose handover nobody has confirmed."""
        day = today(now, self._rules())
        for room in await uow.rooms.all():
            if room.group_id is None or room.chat_id is None:
                continue
            group = await uow.people.group(room.group_id)
            moment = instant(day, self._rules().group_send_at(group.name), self._rules())
            if moment <= now < moment + timedelta(hours=2) and await uow.handovers.unconfirmed(group.id, day):
                await uow.outbox.add(
                    DeliveryKind.NEWS,
                    now,
                    room=room,
                    once=f"waiting:{group.id}:{day}",
                    detail={"text": "waiting-for-tap", "day": day.isoformat()},
                )
