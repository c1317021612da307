"""The hours in which a guardian is not to be reminded of anything: the organisation's, or her own (P8)."""

from datetime import time

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from care.policy import Policy
from care.reminders import Quiet
from handlers.buttons import keyboard
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.menus import asks_for
from handlers.replying import from_guardian, not_agreed
from storage.models import Person
from translations.catalogue import Texts

FROM = (18, 20, 22)


class QuietTap(CallbackData, prefix="kq"):
    """From which hour it is quiet; 0 is never."""

    hour: int


def quiet_hours(policy: Policy, person: Person) -> Quiet:
    begins, ends = person.quiet_from, person.quiet_until
    return Quiet(policy.quiet_from if begins is None else begins, policy.quiet_until if ends is None else ends)


def router() -> Router:
    here = Router(name="quiet")
    here.message.filter(from_guardian)
    here.callback_query.filter(from_guardian)
    here.message.register(ask, Command("quiet"))
    here.message.register(ask, F.text, asks_for("menu-quiet"))
    here.callback_query.register(choose, QuietTap.filter())
    return here


async def ask(message: Message, here: Here, guardian: Person) -> list[Answer]:
    if guardian.consented_at is None:
        return await not_agreed(message, here, guardian)
    t = here.catalogue.texts(guardian.language)
    taps = [(t("quiet-from", time=t.time(time(hour))), QuietTap(hour=hour)) for hour in FROM]
    buttons = keyboard([*taps, (t("quiet-never"), QuietTap(hour=0))], width=1)
    return [answer(message, f"{_said(here, t, guardian)}\n{t('quiet-question')}", buttons)]


async def choose(query: CallbackQuery, callback_data: QuietTap, here: Here, guardian: Person) -> list[Answer]:
    t, hour = here.catalogue.texts(guardian.language), callback_data.hour
    if hour not in (0, *FROM):
        return [toast(query, t("sorry-old-button"), alert=True)]
    guardian.quiet_from = time(hour)
    guardian.quiet_until = time(0) if hour == 0 else here.policy.quiet_until
    return [toast(query), *rewrite(query, _said(here, t, guardian))]


def _said(here: Here, t: Texts, guardian: Person) -> str:
    quiet = quiet_hours(here.policy, guardian)
    if quiet.begins == quiet.ends:
        return t("quiet-is-never")
    return t("quiet-is", begins=t.time(quiet.begins), ends=t.time(quiet.ends))
