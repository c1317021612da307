"""How the page about life at home reads for the guardian whose lines they are."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from care.topics import Topic
from handlers.buttons import Id, keyboard, shortened
from handlers.here import Here
from handlers.telling import who
from storage.casework import Case
from storage.models import Child, Person
from translations.catalogue import Texts

MOST = 8


class HomeTap(CallbackData, prefix="kh"):
    """On her page about life at home: `add`, or `drop` a line."""

    act: str
    child: Id
    reply: int = 0


async def page(here: Here, t: Texts, guardian: Person, child: Child) -> tuple[str, InlineKeyboardMarkup]:
    """Her own lines, each with a button to take it away; another guardian's are not shown (P8)."""
    lines = [one for one in await here.uow.replies.about_home(child.id) if one.guardian_id == guardian.id]
    reader = here.policy.topics[Topic.CARE].reader
    said = [t.line(f"• {one.text}") for one in lines] or [t("home-empty", child=child.name)]
    head = [t("home-title", child=child.name), t("passed-who", who=who(t, here.policy, reader, child, here.day))]
    full = ["", t("home-full")] if len(lines) >= MOST else []
    text = "\n".join([*head, "", *said, *full])
    add = [(t("home-add"), HomeTap(act="add", child=child.id))] if len(lines) < MOST else []
    drop = [(f"✕ {shortened(one.text)}", HomeTap(act="drop", child=child.id, reply=one.id)) for one in lines]
    return text, keyboard(add, drop, width=1)


async def kept(here: Here, t: Texts, guardian: Person, chosen: Case | None) -> tuple[str, InlineKeyboardMarkup | None]:
    """What she hears once her words stand where she chose: before a talk, or on the page, which she sees again."""
    if chosen is None or not chosen.about_home or chosen.child is None:
        return t("talk-view-kept"), None
    text, buttons = await page(here, t, guardian, chosen.child)
    return f"{t('home-kept')}\n\n{text}", buttons
