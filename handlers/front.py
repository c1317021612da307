"""The one way in: an update is handled once, in one transaction, by the first conversation that knows it."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher
from aiogram.types import TelegramObject, Update, User

from care.policy import Policy
from handlers import editing, joining, previews, replying, rooms, strangers, writing
from handlers.composing import Composer
from handlers.here import Answer, Here
from storage.database import Database
from storage.people import Account
from translations.catalogue import Catalogue


class OneTransaction(BaseMiddleware):
    """Opens the transaction of an update, marks it handled in it, and finds out who is speaking."""

    def __init__(
        self,
        database: Database,
        policy: Policy,
        catalogue: Catalogue,
        composer: Composer,
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._policy = policy
        self._catalogue = catalogue
        self._composer = composer
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
        async with self._database.transaction() as uow:
            if not await uow.inbox.handled(bot.id, event.update_id, now):
                return []
            user: User | None = data.get("event_from_user")
            account = await uow.people.account(user.id) if user else Account()
            if event.message is not None and event.message.chat.type == "private" and account.guardian is not None:
                account.guardian.reachable = True
            data["here"] = Here(uow, now, self._policy, self._catalogue, self._composer, account)
            answers = await handler(event, data)
        return answers if isinstance(answers, list) else []


def dispatcher(middleware: OneTransaction) -> Dispatcher:
    """All conversations in the order in which they are asked. A guardian's own chat comes before a colleague's."""
    front = Dispatcher(disable_fsm=True)
    front.update.outer_middleware(middleware)
    for conversation in (rooms, joining, replying, previews, editing, writing, strangers):
        front.include_router(conversation.router())
    return front
