"""How much of a day a guardian wants to read: all of it, or two lines with the rest a tap away (R16)."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from handlers.buttons import keyboard
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.menus import asks_for
from handlers.replying import from_guardian, not_agreed
from storage.models import Person
from translations.catalogue import Texts


class AmountTap(CallbackData, prefix="kb"):
    brief: bool


def router() -> Router:
    here = Router(name="amount")
    here.message.filter(from_guardian)
    here.callback_query.filter(from_guardian)
    here.message.register(ask, Command("amount"))
    here.message.register(ask, F.text, asks_for("menu-amount"))
    here.callback_query.register(choose, AmountTap.filter())
    return here


async def ask(message: Message, here: Here, guardian: Person) -> list[Answer]:
    if guardian.consented_at is None:
        return await not_agreed(message, here, guardian)
    t = here.catalogue.texts(guardian.language)
    taps = [(t(f"amount-{word}"), AmountTap(brief=brief)) for word, brief in (("all", False), ("brief", True))]
    return [answer(message, f"{_said(t, guardian)}\n{t('amount-question')}", keyboard(taps))]


async def choose(query: CallbackQuery, callback_data: AmountTap, here: Here, guardian: Person) -> list[Answer]:
    guardian.brief = callback_data.brief
    return [toast(query), *rewrite(query, _said(here.catalogue.texts(guardian.language), guardian))]


def _said(t: Texts, guardian: Person) -> str:
    return t("amount-is-brief" if guardian.brief else "amount-is-all")
