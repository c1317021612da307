"""Conversations about what was taken in: each chat in its order, many chats abreast, each update once."""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from aiogram import Bot, Dispatcher
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message, Update

from bot.journal import where
from bot.pace import Pace
from bot.parts import split
from bot.sending import Outcome, RetryAt, Sent, send
from care.policy import Rules
from handlers.here import Answer, DraftPreview, Preview, say, thread_of
from storage.casework import Answer as OfficeAnswer
from storage.database import Database
from storage.messages import Handover
from storage.people import Account
from translations.catalogue import Catalogue, Texts

log = logging.getLogger(__name__)

TRIES = 3
PAUSE = timedelta(seconds=5)


class Conversations:
    """A busy room keeps nobody else waiting: only its own updates stand behind one another."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        front: Dispatcher,
        pace: Pace,
        rules: Rules,
        catalogue: Catalogue,
        clock: Callable[[], datetime],
        abreast: int,
    ) -> None:
        self._database = database
        self._bot = bot
        self._front = front
        self._pace = pace
        self._rules = rules
        self._catalogue = catalogue
        self._clock = clock
        self._abreast = asyncio.Semaphore(abreast)
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._resting: dict[int, datetime] = {}

    async def handle_waiting(self) -> int:
        """Let the conversations handle what is stored; how many updates that was. One that failed rests first."""
        async with self._database.transaction() as uow:
            waiting = await uow.inbox.waiting(self._bot.id)
        now, chats = self._clock(), dict[int, list[tuple[int, str]]]()
        for update_id, body in waiting:
            if self._resting.get(update_id, now) <= now:
                chats.setdefault(_chat_of(body), []).append((update_id, body))
        await asyncio.gather(*(self._converse(chat, updates) for chat, updates in chats.items()))
        return sum(map(len, chats.values()))

    async def _converse(self, chat: int, updates: list[tuple[int, str]]) -> None:
        lock = self._chats.setdefault(chat, asyncio.Lock())
        async with lock, self._abreast:
            for update_id, body in updates:
                await self._handle(update_id, body)

    async def _handle(self, update_id: int, body: str) -> None:
        update: Update | None = None
        try:
            update = Update.model_validate_json(body, context={"bot": self._bot})
            answers = await self._front.feed_update(self._bot, update)
        except Exception as error:
            log.error("update %d failed: %s", update_id, where(error))  # noqa: TRY400
            await self._failed(update_id, update)
            return
        self._resting.pop(update_id, None)
        for answer in answers if isinstance(answers, list) else []:
            await self.say(answer)

    async def say(self, answer: Answer) -> None:
        """Send an answer now, with patience for a busy Telegram. What must survive goes through the outbox instead."""
        method = answer.method if isinstance(answer, Preview | DraftPreview) else answer
        for part in split(method) if isinstance(method, SendMessage) else [method]:
            outcome = await self._say(part)
        if isinstance(outcome, Sent) and isinstance(answer, Preview | DraftPreview):
            async with self._database.transaction() as uow:
                draft: Handover | OfficeAnswer | None = (
                    await uow.handovers.get(answer.handover_id)
                    if isinstance(answer, Preview)
                    else await uow.cases.answer(answer.answer_id)
                )
                if draft is not None:
                    draft.preview_id = outcome.message_id
        elif not isinstance(outcome, Sent):
            log.warning("an answer (%s) was not sent: %s", type(method).__name__, type(outcome).__name__)

    async def _say(self, method: Any) -> Outcome:
        outcome = await send(self._bot, method, self._pace)
        for number in range(1, TRIES):
            if not isinstance(outcome, RetryAt):
                break
            if not outcome.all_wait:
                await self._pace.rest(2.0**number)
            outcome = await send(self._bot, method, self._pace)
        return outcome

    async def _failed(self, update_id: int, update: Update | None) -> None:
        """Try again after a rest; after the third time put it aside and say so to whoever wrote or tapped."""
        async with self._database.transaction() as uow:
            tries = await uow.inbox.failed(self._bot.id, update_id)
            if tries < TRIES:
                self._resting[update_id] = self._clock() + PAUSE * tries
                return
            await uow.inbox.handled(self._bot.id, update_id, self._clock())
            self._resting.pop(update_id, None)
            event = (update.message or update.edited_message or update.callback_query) if update else None
            if event is None or event.from_user is None:
                return
            account = await uow.people.account(event.from_user.id)
        message = event.message if isinstance(event, CallbackQuery) else event
        if not isinstance(message, Message):
            return
        t, key = self._catalogue.texts(self._rules().team_language), "staff-failed"
        if message.chat.type == "private" and account.staff is None:
            t, key = self._guest(account, event.from_user.language_code), "sorry-failed"
        reply_to = None if event is not message else message.message_id
        text = t(key, phone=self._rules().phone)
        await self.say(say(message.chat.id, text, thread_id=thread_of(message), reply_to=reply_to))

    def _guest(self, account: Account, language_code: str | None) -> Texts:
        known = {language.code for language in self._catalogue.languages}
        code = account.guardian.language if account.guardian else (language_code or "").split("-")[0]
        return self._catalogue.texts(code if code in known else self._rules().team_language)


def _chat_of(body: str) -> int:
    """Where it happened; 0 when that cannot be read."""
    try:
        found = json.loads(body)
    except ValueError:
        return 0
    for content in found.values() if isinstance(found, Mapping) else ():
        if isinstance(content, Mapping):
            message = content.get("message", content)
            chat = message.get("chat") if isinstance(message, Mapping) else None
            number = chat.get("id") if isinstance(chat, Mapping) else None
            return number if isinstance(number, int) else 0
    return 0
