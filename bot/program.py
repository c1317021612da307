"""The running program: take updates in, let conversations answer, bring what is due, look at the clock.

Each step is one call that does what there is to do and returns, so that a loop, a scheduler, a webhook, a demo or a
test can drive it.
"""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from aiogram import Bot, Dispatcher
from aiogram.types import Update

from bot.delivery import Postman
from bot.journal import where
from bot.pace import Pace
from bot.sending import RetryAt, Sent, send
from care.hours import instant, today
from care.policy import Policy
from handlers.composing import Composer
from handlers.drafts import publish
from handlers.here import Answer, Here, Preview, say
from storage.database import Database
from storage.models import DeliveryKind
from storage.people import Account
from translations.catalogue import Catalogue

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
TRIES = 3


class Program:
    def __init__(
        self,
        *,
        database: Database,
        bot: Bot,
        front: Dispatcher,
        postman: Postman,
        pace: Pace,
        policy: Policy,
        catalogue: Catalogue,
        composer: Composer,
        clock: Callable[[], datetime],
    ) -> None:
        self.database = database
        self.bot = bot
        self._front = front
        self._postman = postman
        self._pace = pace
        self._policy = policy
        self.catalogue = catalogue
        self._composer = composer
        self._clock = clock
        self._offset: int | None = None
        self._handling = asyncio.Lock()
        self._delivering = asyncio.Lock()

    async def take_in(self, patience: int) -> int:
        """Ask Telegram for updates, waiting up to `patience` seconds, and keep them.

        They are acknowledged by the next call, so only after the commit.
        """
        updates = await self.bot.get_updates(
            offset=self._offset,
            timeout=patience,
            allowed_updates=ALLOWED_UPDATES,
            request_timeout=patience + 15,
        )
        await self.keep({update.update_id: update.model_dump_json(exclude_none=True) for update in updates})
        if updates:
            self._offset = updates[-1].update_id + 1
        return len(updates)

    async def keep(self, bodies: dict[int, str]) -> None:
        """Store raw updates by their id; only then may Telegram be told that they were taken."""
        async with self.database.transaction() as uow:
            await uow.inbox.keep(self.bot.id, bodies, self._clock())

    async def handle_waiting(self) -> int:
        """Let the conversations handle what is stored, oldest first; how many updates that was."""
        async with self._handling:
            async with self.database.transaction() as uow:
                waiting = await uow.inbox.waiting(self.bot.id)
            for update_id, body in waiting:
                await self._handle(update_id, body)
            return len(waiting)

    async def deliver_due(self) -> int:
        async with self._delivering:
            return await self._postman.deliver_due()

    async def look_at_the_clock(self) -> None:
        """Send what was confirmed for now; remind each team once of what still waits for a tap."""
        now = self._clock()
        day = today(now, self._policy)
        async with self.database.transaction() as uow:
            here = Here(uow, now, self._policy, self.catalogue, self._composer, Account())
            for draft in await uow.handovers.due(now):
                confirmed = [line.confirmed_by for line in draft.lines if line.confirmed_by is not None]
                if not confirmed or not await publish(here, draft, await uow.people.person(confirmed[-1])):
                    draft.send_at = None
                    continue
                await uow.outbox.report(draft, now)
            for room in await uow.rooms.all():
                if room.group_id is None or room.chat_id is None:
                    continue
                group = await uow.people.group(room.group_id)
                moment = instant(day, self._policy.group_send_at(group.name), self._policy)
                if moment <= now < moment + timedelta(hours=2) and await uow.handovers.unconfirmed(group.id, day):
                    await uow.outbox.add(
                        DeliveryKind.NEWS,
                        now,
                        room=room,
                        once=f"waiting:{group.id}:{day}",
                        detail={"text": "waiting-for-tap", "day": day.isoformat()},
                    )
            await uow.inbox.forget(now)

    async def _handle(self, update_id: int, body: str) -> None:
        update = Update.model_validate_json(body, context={"bot": self.bot})
        try:
            answers = await self._front.feed_update(self.bot, update)
        except Exception as error:
            log.error("update %d failed: %s", update_id, where(error))  # noqa: TRY400
            await self._failed(update)
            return
        for answer in answers if isinstance(answers, list) else []:
            await self._say(answer)

    async def _say(self, answer: Answer) -> None:
        """Send an answer now, with patience for a busy Telegram. What must survive goes through the outbox instead."""
        method = answer.method if isinstance(answer, Preview) else answer
        for _ in range(TRIES):
            outcome = await send(self.bot, method, self._pace)
            if not isinstance(outcome, RetryAt):
                break
        if isinstance(outcome, Sent) and isinstance(answer, Preview):
            async with self.database.transaction() as uow:
                draft = await uow.handovers.get(answer.handover_id)
                if draft is not None:
                    draft.preview_id = outcome.message_id
        elif not isinstance(outcome, Sent):
            log.warning("an answer (%s) was not sent: %s", type(method).__name__, type(outcome).__name__)

    async def _failed(self, update: Update) -> None:
        """Try again later; after the third time put it aside and say so to whoever wrote it."""
        async with self.database.transaction() as uow:
            if await uow.inbox.failed(self.bot.id, update.update_id) < TRIES:
                return
            await uow.inbox.handled(self.bot.id, update.update_id, self._clock())
            message = update.message or update.edited_message
            if message is None or message.from_user is None:
                return
            account = await uow.people.account(message.from_user.id)
        here_language = account.guardian.language if account.guardian else self._policy.team_language
        t = self.catalogue.texts(here_language)
        key = "sorry-failed" if account.guardian and message.chat.type == "private" else "staff-failed"
        await self._say(say(message.chat.id, t(key, phone=self._policy.phone), reply_to=message.message_id))
