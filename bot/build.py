"""The composition root: everything is put together here, once, for the real bot, the demo and the tests alike."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from random import Random
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods.base import Response
from aiogram.types import ForumTopic, Message

from bot.conversing import Conversations
from bot.delivery import Postman
from bot.envelopes import Writer
from bot.pace import Pace
from bot.program import Program
from care.policy import Rules
from handlers.composing import Composer
from handlers.front import OneTransaction, dispatcher
from storage.database import Database
from translations.catalogue import shared_catalogue
from translations.chain import Chain, Engine, Known, Origin, joined
from translations.glossary import Glossary
from translations.phrasebook import shared_phrasebook
from translations.spoken import looks_like
from translations.topics.hunches import Hunches
from translations.topics.listening import Ear, Translate

PATIENCE = 3.0


def now() -> datetime:
    return datetime.now(UTC)


class StoredMemory:
    """The chain's memory, kept in the database."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def recall(self, sentences: Collection[str], source: str, target: str) -> Mapping[str, Known]:
        async with self._database.transaction() as uow:
            found = await uow.memories.recall(sentences, source, target)
        return {sentence: Known(words, person=person) for sentence, (words, person) in found.items()}

    async def keep(self, pairs: Mapping[str, str], source: str, target: str) -> None:
        async with self._database.transaction() as uow:
            await uow.memories.keep(pairs, source, target, self._clock())


_ANSWERS = [Response[kind] for kind in (Message, bool, list[dict[str, Any]], Message | bool, ForumTopic)]  # type: ignore[valid-type]


def build_bot(token: str, api: str) -> Bot:
    """The client of the Bot API at `api`: Telegram's own, a local server, or the demo's emulator.

    aiogram makes a model per kind of answer and lets go of it; kept in `_ANSWERS`, each is made once instead of at
    every call, which is thirty times quicker.
    """
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(api), timeout=40))


def in_team_language(chain: Chain, rules: Rules) -> Translate:
    """A parent's words as the team would read them, where all of them can be translated in time; else nothing.

    Asked from a thread beside the loop in which this is made.
    """
    loop = asyncio.get_running_loop()

    async def translated(text: str, language: str) -> str | None:
        if looks_like(text, language) == rules().team_language:
            return text
        pieces = await chain.translate(text, source=language, target=rules().team_language, names=())
        return None if any(piece.origin is Origin.ORIGINAL for piece in pieces) else joined(pieces)

    def translate(text: str, language: str) -> str | None:
        waiting = asyncio.run_coroutine_threadsafe(translated(text, language), loop)
        try:
            return waiting.result(PATIENCE)
        except TimeoutError:
            waiting.cancel()
            return None

    return translate


def build(
    *,
    database: Database,
    bot: Bot,
    rules: Rules,
    engines: Sequence[Engine],
    glossary: Callable[[], Glossary] = Glossary,
    clock: Callable[[], datetime] = now,
    monotonic: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    random: Random | None = None,
    abreast: int = 16,
) -> Program:
    """A whole program over an open database and a bot; tests and the demo give their own clock and engines."""
    catalogue = shared_catalogue()
    chain = Chain(shared_phrasebook(), engines, StoredMemory(database, clock), glossary)
    composer = Composer(catalogue, chain, rules)
    pace = Pace(monotonic, sleep)
    writer = Writer(catalogue, composer, rules)
    postman = Postman(database, writer, bot, pace, clock, random or Random(), abreast)  # noqa: S311
    listener = Ear(in_team_language(chain, rules), rules().team_language)
    hunches = Hunches(rules().team_language)
    front = dispatcher(OneTransaction(database, rules, catalogue, composer, listener, hunches, clock))
    return Program(
        database=database,
        bot=bot,
        conversations=Conversations(database, bot, front, pace, rules, catalogue, clock, abreast),
        postman=postman,
        rules=rules,
        catalogue=catalogue,
        composer=composer,
        hunches=hunches,
        clock=clock,
    )
