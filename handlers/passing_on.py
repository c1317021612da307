"""A parent's words that are not the conversation of the team: a tap takes them to the office, and she is told (R23)."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care.topics import Role
from handlers.access import Desk, at_desk
from handlers.buttons import PassTap, SeenTap, keyboard
from handlers.casework import others
from handlers.here import Answer, Here, rebutton, say, toast
from handlers.replying import short
from handlers.routing import send_to, withdraw
from handlers.telling import no_for, who
from storage.casework import Case, CaseState
from translations.catalogue import Texts


def router() -> Router:
    here = Router(name="passing on")
    here.callback_query.filter(at_desk)
    here.callback_query.register(pass_on, PassTap.filter())
    return here


def under_words(t: Texts) -> InlineKeyboardMarkup:
    """What the team can do with a parent's words besides answering them."""
    return keyboard([(t("button-seen"), SeenTap()), (t("button-pass-on"), PassTap())], width=1)


async def pass_on(query: CallbackQuery, callback_data: PassTap, here: Here, desk: Desk) -> list[Answer]:
    """To which office role, and then there. It leaves the team's room, so she need not agree; she can say otherwise."""
    t = here.staff
    row = await here.uow.outbox.by_message(desk.lane, query.message.message_id) if query.message else None
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    if case is None or case.with_office or case.child is None or case.child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    if case.state is not CaseState.OPEN:
        return [toast(query, t("seen-already")), *rebutton(query, None)]
    roles = others(here, case)
    if callback_data.to == "where":
        taps = [(t(f"role-{role}"), PassTap(to=role)) for role in roles]
        return [toast(query), *rebutton(query, keyboard(taps, [(t("button-back"), PassTap(to="back"))], width=1))]
    role = next((one for one in roles if one == callback_data.to), None)
    if role is None:
        return [toast(query), *rebutton(query, under_words(t))]
    return [toast(query, t("case-moved", role=t(f"role-{role}"))), *await _gone(here, case, role)]


async def _gone(here: Here, case: Case, role: Role) -> list[Answer]:
    """Out of the room first, then to its reader, as the first topic of that role; she hears who has it now."""
    await withdraw(here, case)
    await send_to(here, case, next(topic for topic, reader in here.policy.table.items() if reader is role), role)
    own, said = here.catalogue.texts(case.guardian.language), await here.uow.cases.said(case.id)
    told = own("case-move-told", number=case.id, who=who(own, here.policy, role, case.child, here.day))
    label = short(said[0].text) if said else ""
    return [say(case.guardian.telegram_id or 0, told, no_for(own, [case], [label]))]
