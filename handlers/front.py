"""The one way in: an update is handled once, in one transaction, by the first conversation that knows it."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher
from aiogram.types import TelegramObject, Update, User

from care.bsn import masked
from care.gate import Hear
from care.policy import Rules
from care.routing import Listener, Part
from handlers import (
    afterwards,
    amount,
    at_home,
    attending,
    casework,
    choosing,
    editing,
    floor,
    joining,
    mine,
    morning,
    oddness,
    office,
    parent_menu,
    passing_on,
    phrases,
    planning,
    previews,
    quiet,
    reacting,
    replying,
    rewording,
    rooms,
    school_form,
    strangers,
    writing,
)
from handlers.composing import Composer
from handlers.here import Answer, Here, words_of
from storage.database import Database
from storage.people import Account
from translations.catalogue import Catalogue


class OneTransaction(BaseMiddleware):
    """Opens the transaction of an update, marks it handled in it, and finds out who is speaking."""

    def __init__(
        self,
        database: Database,
        rules: Rules,
        catalogue: Catalogue,
        composer: Composer,
        listener: Listener,
        hunches: Hear,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._rules = rules
        self._catalogue = catalogue
        self._composer = composer
        self._listener = listener
        self._hunches = hunches
        self._clock = clock

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> list[Answer]:
        assert isinstance(event, Update)
        bot: Bot = data["bot"]
        now = self._clock()
        heard = await self._hear(event, data.get("event_from_user"))
        async with self._database.transaction() as uow:
            if not await uow.inbox.handled(bot.id, event.update_id, now):
                return []
            user: User | None = data.get("event_from_user")
            account = await uow.people.account(user.id) if user else Account()
            if event.message is not None and event.message.chat.type == "private" and account.guardian is not None:
                account.guardian.reachable = True
            data["here"] = Here(uow, now, self._rules(), self._catalogue, self._composer, account, heard, self._hunches)
            answers = await handler(event, data)
        return answers if isinstance(answers, list) else []

    async def _hear(self, event: Update, user: User | None) -> Sequence[Part]:
        """What a guardian's words are about; without words only she can say."""
        message = event.message or event.edited_message
        if message is None or user is None or message.chat.type != "private":
            return ()
        async with self._database.transaction() as uow:
            guardian = (await uow.people.account(user.id)).guardian
        if guardian is None:
            return ()
        words = masked(words_of(message)).text
        return await self._listener.hear(words, guardian.language) if words else [Part("", None, 0.0)]


CONVERSATIONS = (
    rooms,
    oddness,
    office,
    casework,
    mine,
    attending,
    school_form,
    parent_menu,
    morning,
    quiet,
    amount,
    phrases,
    joining,
    reacting,
    choosing,
    replying,
    rewording,
    planning,
    afterwards,
    at_home,
    floor,
    passing_on,
    previews,
    editing,
    writing,
    strangers,
)


def dispatcher(middleware: OneTransaction) -> Dispatcher:
    """All conversations in the order in which they are asked. A guardian's own chat comes before a colleague's."""
    front = Dispatcher(disable_fsm=True)
    front.update.outer_middleware(middleware)
    for conversation in CONVERSATIONS:
        front.include_router(conversation.router())
    return front
