"""Whatever no conversation took: strangers, a parent in a team's room, old buttons, rooms that are not ours."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from handlers.here import Answer, Here, answer, toast

SAID = F.text | F.photo | F.voice | F.sticker | F.video | F.document | F.audio | F.video_note | F.contact | F.location


def router() -> Router:
    here = Router(name="strangers")
    here.message.register(greet, F.chat.type == "private", SAID)
    here.message.register(in_a_room, F.chat.type != "private", SAID)
    here.callback_query.register(old_button)
    return here


async def greet(message: Message, here: Here) -> list[Answer]:
    if here.account.staff is not None:
        return [answer(message, here.staff("no-group-yet"))]
    t = here.texts(message.from_user.language_code if message.from_user else None)
    return [answer(message, t("stranger", organisation=here.policy.organisation, phone=here.policy.phone))]


async def in_a_room(message: Message, here: Here) -> list[Answer]:
    """A guardian who turns up in a team's room is told, in her language; other chats are left in peace.

    So is the office among itself.
    """
    room = await here.uow.rooms.by_chat(message.chat.id)
    if room is None:
        return []
    guardian = here.account.guardian
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-room"))] if guardian else []


async def old_button(query: CallbackQuery, here: Here) -> list[Answer]:
    t = here.texts(query.from_user.language_code)
    return [toast(query, t("sorry-old-button"), alert=True)]
