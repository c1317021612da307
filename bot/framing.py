"""The frame of every message that leaves the outbox: in whose language, with which mark, in how many parts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import InlineKeyboardMarkup, ReplyParameters

from bot.contents import Contents
from bot.parts import split
from care.policy import Policy, Rules
from handlers.composing import Composer
from handlers.markup import safe
from storage.models import PersonKind
from translations.catalogue import Catalogue, Texts


@dataclass(frozen=True, slots=True)
class Envelope:
    """The calls to make, in order. `body` is what a parent got, kept so that it can be folded out and in, with the
    `sentences` that were translated for her."""

    calls: Sequence[TelegramMethod[Any]]
    body: str | None = None
    sentences: list[list[str]] | None = None
    pin: bool = False
    detail: dict[str, Any] = field(default_factory=dict)


class Frame:
    """What those who write envelopes have in common."""

    def __init__(self, catalogue: Catalogue, composer: Composer, rules: Rules) -> None:
        self.catalogue = catalogue
        self.composer = composer
        self.rules = rules

    @property
    def policy(self) -> Policy:
        return self.rules()

    @property
    def team(self) -> Texts:
        return self.catalogue.texts(self.policy.team_language)

    def texts_for(self, it: Contents) -> Texts:
        """A guardian reads her own language, everybody else that of the team."""
        reader = it.row.person
        guardian = reader is not None and reader.kind is PersonKind.GUARDIAN
        return self.catalogue.texts(reader.language) if reader is not None and guardian else self.team

    def mark(self, it: Contents) -> str:
        """Whoever may have it already is told, so that nobody takes it for news."""
        return f"{self.texts_for(it)('may-be-repeated')}\n" if it.row.repeated else ""

    def hint(self, it: Contents) -> str:
        """How to answer: in a case's topic by typing, elsewhere on the message itself."""
        name = it.case.guardian.name if it.case else it.reply.guardian.name if it.reply else ""
        by_typing = it.with_office and (it.chat_id or 0) < 0
        key = "case-hint" if by_typing else "case-hint-plain" if it.with_office else "parent-answer-hint"
        return f"<i>{safe(self.team(key, name=name))}</i>"

    def messages(
        self,
        it: Contents,
        text: str,
        buttons: InlineKeyboardMarkup | None = None,
        *,
        protect: bool = False,
        quiet: bool = False,
    ) -> list[SendMessage]:
        """A text as one message, or as several when Telegram would refuse it whole; the last carries the buttons."""
        answers = ReplyParameters(message_id=it.answers, allow_sending_without_reply=True) if it.answers else None
        return split(
            SendMessage(
                chat_id=it.chat_id or 0,
                message_thread_id=it.thread_id,
                text=safe(self.mark(it)) + text,
                parse_mode="HTML",
                reply_parameters=answers,
                reply_markup=buttons,
                disable_notification=quiet,
                protect_content=protect,
            )
        )
