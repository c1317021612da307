"""The library the product itself uses talks to the emulator: by polling, and pushed through a webhook with a secret."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat, TelegramRetryAfter
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.methods import SendMessage
from aiogram.types import BufferedInputFile, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from bot.emulator import Served, Telegram
from bot.emulator.refusals import NOT_MODIFIED
from tests.emulator.caller import until
from tests.emulator.conftest import Clock, Nursery

LANGUAGES = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Polski", callback_data="pl")]])


def little_bot() -> tuple[Dispatcher, list[str]]:
    """The same small bot as with the other library."""
    router, refused = Router(), []

    @router.message(CommandStart())
    async def start(message: Message, command: CommandObject) -> SendMessage:
        return message.answer(f"<b>Dag!</b> {command.args}", parse_mode="HTML", reply_markup=LANGUAGES)

    @router.callback_query()
    async def tapped(query: CallbackQuery, bot: Bot) -> None:
        await query.answer(f"Taal: {query.data}", show_alert=True)
        assert isinstance(query.message, Message)
        await query.message.edit_text("Dank je")
        try:
            await query.message.edit_text("Dank je")
        except TelegramBadRequest as error:
            refused.append(error.message)

    @router.message(F.photo)
    async def photo(message: Message, bot: Bot) -> None:
        assert message.photo
        content = await bot.download(message.photo[-1])
        assert content
        await message.reply_photo(message.photo[-1].file_id, caption=message.caption)
        await message.answer_photo(BufferedInputFile(content.read(), "opnieuw.png"), caption="opnieuw")

    @router.message(Command("topic"))
    async def topic(message: Message, command: CommandObject, bot: Bot) -> None:
        opened = await bot.create_forum_topic(message.chat.id, command.args or "")
        await bot.send_message(message.chat.id, "hier", message_thread_id=opened.message_thread_id)

    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    return dispatcher, refused


@pytest.fixture
async def bot(served: Served, telegram: Telegram) -> AsyncIterator[Bot]:
    server = TelegramAPIServer.from_base(served.url)
    made = Bot(telegram.token, session=AiohttpSession(api=server))
    yield made
    await made.session.close()


@asynccontextmanager
async def polling(bot: Bot, dispatcher: Dispatcher) -> AsyncIterator[None]:
    task = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False))
    yield
    await dispatcher.stop_polling()
    await task


@asynccontextmanager
async def pushed(bot: Bot, dispatcher: Dispatcher, *, secret: str, given: str) -> AsyncIterator[None]:
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=secret).register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    await bot.set_webhook(f"http://{host}:{port}/hook", secret_token=given)
    yield
    await bot.delete_webhook()
    await runner.cleanup()


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_an_aiogram_bot_works(way: str, bot: Bot, telegram: Telegram, nursery: Nursery) -> None:
    dispatcher, refused = little_bot()
    ola, room = nursery.ola, nursery.room
    connected = polling(bot, dispatcher) if way == "polling" else pushed(bot, dispatcher, secret="s", given="s")
    async with connected:
        telegram.type(ola, "/start abc")
        await until(lambda: telegram.screen(ola)[-1].buttons)
        greeting = telegram.screen(ola)[-1]
        assert (greeting.html, greeting.buttons) == ("<b>Dag!</b> abc", [["Polski"]])
        telegram.tap(ola, "Polski")
        await until(lambda: refused)
        assert refused == [NOT_MODIFIED]
        edited = telegram.screen(ola)[-1]
        assert (edited.text, edited.edited, edited.buttons) == ("Dank je", True, [])
        assert telegram.toast(ola) == "Taal: pl"
        telegram.send_photo(ola, caption="Mila")
        await until(lambda: len(telegram.screen(ola)) == 6)
        assert [shown.text for shown in telegram.screen(ola)[-3:]] == ["Mila", "Mila", "opnieuw"]
        assert telegram.screen(ola)[-2].reply_to == telegram.screen(ola)[-3].message_id
        telegram.type(nursery.fatima, "/topic Sem", chat=room)
        await until(lambda: len(telegram.chats[room].topics) == 2)
        thread = max(telegram.chats[room].topics)
        await until(lambda: len(telegram.screen(nursery.fatima, room, thread)) == 2)
    assert not telegram.updates.waiting or way == "polling"


async def test_a_wrong_secret_is_not_let_in_and_the_update_stays(
    bot: Bot, telegram: Telegram, nursery: Nursery
) -> None:
    dispatcher, _ = little_bot()
    async with pushed(bot, dispatcher, secret="right", given="wrong"):
        telegram.type(nursery.ola, "/start abc")
        await until(lambda: telegram.webhook and telegram.webhook.last_error_message)
        info = await bot.get_webhook_info()
        assert info.pending_update_count == 1
        assert info.last_error_message == "Wrong response from the webhook: 401"


async def test_refusals_reach_aiogram_as_its_own_errors(
    bot: Bot, telegram: Telegram, nursery: Nursery, clock: Clock
) -> None:
    with pytest.raises(TelegramForbiddenError, match="initiate conversation"):
        await bot.send_message(nursery.amira, "x")
    telegram.fail("sendMessage", retry_after=7, chat=nursery.ola)
    with pytest.raises(TelegramRetryAfter) as wait:
        await bot.send_message(nursery.ola, "x")
    assert wait.value.retry_after == 7
    group = telegram.add_group("Bureau", [nursery.fatima])
    moved = telegram.migrate(group)
    with pytest.raises(TelegramMigrateToChat) as where:
        await bot.send_message(group, "x")
    assert where.value.migrate_to_chat_id == moved
    assert (await bot.send_message(moved, "x")).chat.type == "supergroup"
