"""A second language for a guardian whose own no machine knows: the team's free words arrive in it as well."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from handlers.buttons import keyboard
from handlers.here import Answers, Here, rewrite, toast
from storage.models import Person


class BridgeTap(CallbackData, prefix="b"):
    """Which other language she reads well; empty when there is none."""

    language: str = ""


def question(here: Here, guardian: Person) -> tuple[str, InlineKeyboardMarkup] | None:
    """Which other language she reads well; None where a machine knows hers, or knows none that could stand in."""
    codes = here.composer.passages.bridges(guardian.language)
    if not codes:
        return None
    t = here.catalogue.texts(guardian.language)
    own_names = {language.code: language.own_name for language in here.catalogue.languages}
    buttons = keyboard(
        [(own_names[code], BridgeTap(language=code)) for code in codes],
        [(t("bridge-none"), BridgeTap())],
    )
    return t("bridge-question", written=t(f"language-{here.policy.team_language}")), buttons


async def chosen(query: CallbackQuery, callback_data: BridgeTap, here: Here) -> Answers:
    """Her answer, if it is one that can be given."""
    guardian, language = here.account.guardian, callback_data.language
    if guardian is None:
        return [toast(query, here.texts(query.from_user.language_code)("sorry-old-button"))]
    t = here.catalogue.texts(guardian.language)
    codes = here.composer.passages.bridges(guardian.language)
    if not codes or language not in ("", *codes):
        return [toast(query, t("sorry-old-button"))]
    guardian.bridge = language
    if language:
        return [toast(query), *rewrite(query, t("bridge-chosen", language=t(f"language-{language}")))]
    return [toast(query), *rewrite(query, t("bridge-without", written=t(f"language-{here.policy.team_language}")))]
