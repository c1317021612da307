"""What a family tells about life at home: theirs to write and to take away (R42). Nothing is guessed (R40)."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from care.topics import Topic
from handlers.access import Desk, at_desk
from handlers.at_home_face import MOST, HomeTap, page
from handlers.buttons import Id, StopTap, keyboard
from handlers.facts import in_care
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.naming import child_meant, elsewhere, make_way
from handlers.parent_menu import forget
from handlers.replying import from_guardian
from handlers.routing import LONGEST_ABOUT_HOME, withdraw
from handlers.telling import who
from storage.casework import CaseState
from storage.messages import DeliveryKind
from storage.models import Child, Person
from translations.catalogue import Texts


class HomeOfTap(CallbackData, prefix="hc"):
    """Of which child the team wants to see the page."""

    child: Id


def router() -> Router:
    here = Router(name="at_home")
    here.message.register(show, Command("thuis", "home"), at_desk)
    here.callback_query.register(picked, HomeOfTap.filter(), at_desk)
    here.callback_query.register(tapped, HomeTap.filter(), from_guardian)
    return here


async def show(message: Message, command: CommandObject, here: Here, desk: Desk) -> list[Answer]:
    """For the team of a child: all that its guardians told."""
    child = await child_meant(message, command, here, desk, lambda one: HomeOfTap(child=one.id))
    if isinstance(child, list):
        return child
    await _bring(here, child)
    there = await elsewhere(here, desk, child)
    return [answer(message, there)] if there is not None else []


async def picked(query: CallbackQuery, callback_data: HomeOfTap, here: Here, desk: Desk) -> list[Answer]:
    child = await here.uow.people.find_child(callback_data.child)
    if child is None or child.group_id not in desk.groups:
        return [toast(query, here.staff("not-yours"), alert=True)]
    await _bring(here, child)
    return [toast(query), *await make_way(query, here, desk, child)]


async def _bring(here: Here, child: Child) -> None:
    """To where the team talks about it, and to no other chat: there it goes when it is taken back. Translated outside
    the transaction."""
    room = await here.uow.rooms.team_room(child.group_id)
    await here.uow.outbox.add(DeliveryKind.HOME, here.now, room=room, child_id=child.id)


async def tapped(query: CallbackQuery, callback_data: HomeTap, here: Here, guardian: Person) -> list[Answer]:
    t = here.catalogue.texts(guardian.language)
    mine = await here.uow.people.children_of_guardian(guardian.id)
    child = next((one for one in mine if one.id == callback_data.child), None)
    leaving = callback_data.act == "add" and callback_data.child not in await in_care(here, guardian)
    if child is None or leaving:
        return [toast(query, t("sorry-old-button"), alert=True)]
    lines = {one.id: one for one in await here.uow.replies.about_home(child.id) if one.guardian_id == guardian.id}
    if callback_data.act == "add" and len(lines) < MOST:
        return [toast(query), *await _write(query, here, t, guardian, child)]
    if callback_data.act == "drop" and callback_data.reply in lines:
        await _drop(here, guardian, child, callback_data.reply)
    return [toast(query), *rewrite(query, *await page(here, t, guardian, child))]


async def _write(query: CallbackQuery, here: Here, t: Texts, guardian: Person, child: Child) -> list[Answer]:
    """Her next words are a line of it, on the road that all her words take, so that nothing else comes to the team."""
    await forget(here, guardian)
    case = await here.uow.cases.open(
        guardian, here.now, CaseState.WRITING, topic=Topic.CARE, child_id=child.id, about_home=True
    )
    reader = here.policy.topics[Topic.CARE].reader
    lines = [
        t("home-write", child=child.name, limit=LONGEST_ABOUT_HOME),
        t("passed-who", who=who(t, here.policy, reader, child, here.day)),
    ]
    return rewrite(query, "\n".join(lines), keyboard([(t("menu-stop"), StopTap(case=case.id))]))


async def _drop(here: Here, guardian: Person, child: Child, reply_id: int) -> None:
    """Gone for the group: the message that brought it, and every page that shows it; hers also after the last day."""
    reply = await here.uow.replies.get(reply_id)
    case = await here.uow.cases.get(reply.case_id) if reply is not None and reply.case_id else None
    if reply is None or case is None:
        return
    await withdraw(here, case, person=guardian.id)
    reply.text, reply.photo, reply.voice, case.about_home = "", None, None, False
    for shown in await here.uow.outbox.pages_about_home(child.id):
        if reply_id in shown.detail.get("lines", [reply_id]):
            detail = {"delivery": shown.id, "person": guardian.id}
            await here.uow.outbox.add(DeliveryKind.HOME, here.now, room=shown.room, child_id=child.id, detail=detail)
