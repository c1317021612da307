"""A small bot of another library talks to the emulator as it would to Telegram."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.emulator import Served, Telegram
from bot.emulator.refusals import NOT_MODIFIED
from tests.emulator.caller import until
from tests.emulator.conftest import Nursery

App = Application[Any, Any, Any, Any, Any, Any]
Context = ContextTypes.DEFAULT_TYPE
LANGUAGES = (("Polski", "pl"), ("Türkçe", "tr"))


class LittleBot:
    """Greets, takes a tap, edits twice the same, sends a photo back, opens a topic per word."""

    def __init__(self) -> None:
        self.refused: list[str] = []
        self.photos: list[bytes] = []

    async def start(self, update: Update, _: Context) -> None:
        assert update.message
        rows = [
            [InlineKeyboardButton("Polski", callback_data="pl"), InlineKeyboardButton("Türkçe", callback_data="tr")]
        ]
        await update.message.reply_html("<b>Dag!</b> Welke taal?", reply_markup=InlineKeyboardMarkup(rows))

    async def tapped(self, update: Update, _: Context) -> None:
        query = update.callback_query
        assert query
        await query.answer(f"Taal: {query.data}")
        await query.edit_message_text("Dank je")
        try:
            await query.edit_message_text("Dank je")
        except BadRequest as error:
            self.refused.append(error.message)

    async def photo(self, update: Update, _: Context) -> None:
        message = update.message
        assert message
        file = await message.photo[-1].get_file()
        self.photos.append(bytes(await file.download_as_bytearray()))
        await message.reply_photo(message.photo[-1].file_id, caption=message.caption)
        await message.reply_photo(self.photos[-1], caption="opnieuw")

    async def topic(self, update: Update, context: Context) -> None:
        assert update.effective_chat
        assert context.args
        topic = await context.bot.create_forum_topic(update.effective_chat.id, context.args[0])
        await context.bot.send_message(update.effective_chat.id, "hier", message_thread_id=topic.message_thread_id)


@asynccontextmanager
async def running(little: LittleBot, served: Served, token: str) -> AsyncIterator[App]:
    urls = ApplicationBuilder().token(token).base_url(f"{served.url}/bot").base_file_url(f"{served.url}/file/bot")
    app: App = urls.build()
    app.add_handler(CommandHandler("start", little.start))
    app.add_handler(CommandHandler("topic", little.topic))
    app.add_handler(CallbackQueryHandler(little.tapped))
    app.add_handler(MessageHandler(filters.PHOTO, little.photo))
    assert app.updater
    async with app:
        await app.start()
        await app.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        yield app
        await app.updater.stop()
        await app.stop()


async def test_a_python_telegram_bot_application_works(telegram: Telegram, served: Served, nursery: Nursery) -> None:
    little = LittleBot()
    ola, room = nursery.ola, nursery.room
    async with running(little, served, telegram.token):
        telegram.type(ola, "/start abc")
        await until(lambda: telegram.screen(ola)[-1].buttons)
        greeting = telegram.screen(ola)[-1]
        assert (greeting.html, greeting.buttons) == ("<b>Dag!</b> Welke taal?", [["Polski", "Türkçe"]])
        telegram.tap(ola, "Türkçe")
        await until(lambda: little.refused)
        assert little.refused == [NOT_MODIFIED.removeprefix("Bad Request: ").capitalize()]
        edited = telegram.screen(ola)[-1]
        assert (edited.text, edited.edited, edited.buttons) == ("Dank je", True, [])
        assert telegram.toast(ola) == "Taal: tr"
        telegram.send_photo(ola, caption="Mila")
        await until(lambda: len(telegram.screen(ola)) == 6)
        assert [shown.text for shown in telegram.screen(ola)[-3:]] == ["Mila", "Mila", "opnieuw"]
        sent = telegram.screen(ola)[-3].photo
        assert little.photos == [telegram.files[sent or ""].content]
        telegram.type(nursery.fatima, "/topic Sem", chat=room)
        await until(lambda: len(telegram.chats[room].topics) == 2)
        thread = max(telegram.chats[room].topics)
        await until(lambda: len(telegram.screen(nursery.fatima, room, thread)) == 2)
        assert telegram.screen(nursery.fatima, room, thread)[-1].text == "hier"


async def test_refusals_reach_the_other_library_as_its_own_errors(
    telegram: Telegram, served: Served, nursery: Nursery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # its old way of telling the wait warns
    app: App = ApplicationBuilder().token(telegram.token).base_url(f"{served.url}/bot").build()
    async with app.bot as bot:
        with pytest.raises(Forbidden, match="initiate conversation"):
            await bot.send_message(nursery.amira, "x")
        telegram.fail("sendMessage", retry_after=7)
        with pytest.raises(RetryAfter) as wait:
            await bot.send_message(nursery.ola, "x")
        assert wait.value.retry_after == timedelta(seconds=7)
        await bot.set_webhook(f"{served.url}/nowhere")
        with pytest.raises(Conflict, match="webhook is active"):
            await bot.get_updates()
        telegram.token = "42:changed"
        with pytest.raises(InvalidToken):
            await bot.get_me()
