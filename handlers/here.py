"""What every conversation has at hand, and how it answers.

A handler returns what is to be sent; the program sends it after the transaction has been committed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, ReplyParameters

from care.gate import Hear
from care.hours import today
from care.policy import Policy
from care.routing import Part
from handlers.composing import Composer
from handlers.markup import safe
from storage.database import UnitOfWork
from storage.people import Account
from translations.catalogue import Catalogue, Texts


@dataclass(frozen=True, slots=True)
class Preview:
    """A message that shows a draft: once sent, its id is kept so that the next preview can replace it."""

    method: SendMessage
    handover_id: int


@dataclass(frozen=True, slots=True)
class DraftPreview:
    """The same for an answer of the office."""

    method: SendMessage
    answer_id: int


Answer = TelegramMethod[Any] | Preview | DraftPreview
Answers = Sequence[Answer]


@dataclass(frozen=True, slots=True)
class Here:
    """One update's surroundings: the transaction, the moment, the organisation and who is speaking.

    `heard` is what a guardian's words are about, found out before the transaction, since that takes its time; `hunches`
    is the learned evidence of the gate.
    """

    uow: UnitOfWork
    now: datetime
    policy: Policy
    catalogue: Catalogue
    composer: Composer
    account: Account
    heard: Sequence[Part] = ()
    hunches: Hear | None = None

    @property
    def day(self) -> date:
        return today(self.now, self.policy)

    @property
    def staff(self) -> Texts:
        """The texts of the team, in the language the organisation works in."""
        return self.catalogue.texts(self.policy.team_language)

    def guest(self, language_code: str | None) -> Texts:
        """The texts for somebody who is not known: her Telegram language if we have it, else the team's."""
        code = (language_code or "").split("-")[0]
        known = {language.code for language in self.catalogue.languages}
        return self.catalogue.texts(code if code in known else self.policy.team_language)

    def texts(self, language_code: str | None = None) -> Texts:
        """The texts for whoever speaks in a private chat."""
        if self.account.guardian is not None:
            return self.catalogue.texts(self.account.guardian.language)
        return self.staff if self.account.staff is not None else self.guest(language_code)


def say(
    chat_id: int,
    text: str,
    buttons: InlineKeyboardMarkup | None = None,
    *,
    thread_id: int | None = None,
    reply_to: int | None = None,
    html: bool = False,
) -> SendMessage:
    """A message; `text` is plain unless `html`."""
    return SendMessage(
        chat_id=chat_id,
        message_thread_id=thread_id,
        text=text if html else safe(text),
        parse_mode="HTML",
        reply_markup=buttons,
        reply_parameters=ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None,
        protect_content=True,
    )


def answer(
    message: Message, text: str, buttons: InlineKeyboardMarkup | None = None, *, html: bool = False
) -> SendMessage:
    """A reply in the place where the message was written."""
    return say(message.chat.id, text, buttons, thread_id=thread_of(message), reply_to=message.message_id, html=html)


def thread_of(message: Message) -> int | None:
    """The forum topic of a message; None in General, in plain groups and in private chats."""
    return message.message_thread_id if message.is_topic_message else None


def words_of(message: Message) -> str:
    """What was typed, with a picture too."""
    return (message.text or message.caption or "").strip()


def photo_of(message: Message) -> str | None:
    return message.photo[-1].file_id if message.photo else None


def voice_of(message: Message) -> str | None:
    return message.voice.file_id if message.voice else None


def toast(query: CallbackQuery, text: str | None = None, *, alert: bool = False) -> AnswerCallbackQuery:
    return AnswerCallbackQuery(callback_query_id=query.id, text=text[:200] if text else None, show_alert=alert)


def rewrite(
    query: CallbackQuery, text: str, buttons: InlineKeyboardMarkup | None = None, *, html: bool = False
) -> list[Answer]:
    """Change the message under whose button was tapped; nothing when Telegram no longer shows it."""
    if query.message is None:
        return []
    return [
        EditMessageText(
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            text=text if html else safe(text),
            parse_mode="HTML",
            reply_markup=buttons,
        )
    ]


def rebutton(query: CallbackQuery, buttons: InlineKeyboardMarkup | None) -> list[Answer]:
    if query.message is None:
        return []
    return [
        EditMessageReplyMarkup(chat_id=query.message.chat.id, message_id=query.message.message_id, reply_markup=buttons)
    ]


def take_away(chat_id: int, message_id: int | None) -> list[Answer]:
    return [] if message_id is None else [DeleteMessage(chat_id=chat_id, message_id=message_id)]
