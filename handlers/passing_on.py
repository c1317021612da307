"""What the team does with a parent's words besides answering them: it has seen them, or the office is to have them."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care.topics import Role, Topic
from handlers.access import Desk, at_desk
from handlers.buttons import PassTap, SeenTap, keyboard
from handlers.casework import hand_over, others
from handlers.facts import unseen
from handlers.here import Answer, Here, rebutton, toast
from storage.casework import Case, CaseState, Why
from storage.messages import Reply
from translations.catalogue import Texts


def router() -> Router:
    here = Router(name="passing on")
    here.callback_query.filter(at_desk)
    here.callback_query.register(seen, SeenTap.filter())
    here.callback_query.register(pass_on, PassTap.filter())
    return here


def under_words(t: Texts) -> InlineKeyboardMarkup:
    """What the team can do with a parent's words besides answering them."""
    return keyboard([(t("button-seen"), SeenTap()), (t("button-pass-on"), PassTap())], width=1)


async def seen(query: CallbackQuery, here: Here, desk: Desk) -> list[Answer]:
    """Somebody of the team has seen it and nothing needs to be answered; the parent can look that up."""
    case, reply = await _tapped(query, here, desk)
    if case is None:
        return [toast(query, here.staff("not-yours"), alert=True)]
    if reply is None or not unseen(case, reply):
        return [toast(query, here.staff("seen-already")), *rebutton(query, None)]
    case.state, case.closed_at, case.why = CaseState.CLOSED, here.now, Why.SEEN
    return [toast(query, here.staff("seen-by", name=desk.staff.name)), *rebutton(query, None)]


async def pass_on(query: CallbackQuery, callback_data: PassTap, here: Here, desk: Desk) -> list[Answer]:
    """To which office role, and then there (R23). It leaves the team's room, so she need not agree; she is told what
    she reads when it goes there by itself, and can say otherwise."""
    t = here.staff
    case, _ = await _tapped(query, here, desk)
    if case is None:
        return [toast(query, t("not-yours"), alert=True)]
    if case.state is not CaseState.OPEN:
        return [toast(query, t("seen-already")), *rebutton(query, None)]
    roles = [role for role in await others(here, case) if _first_topic(here, role) is not None]
    if callback_data.to == "where":
        taps = [(t(f"role-{role}"), PassTap(to=role)) for role in roles]
        return [toast(query), *rebutton(query, keyboard(taps, [(t("button-back"), PassTap(to="back"))], width=1))]
    role = next((one for one in roles if one == callback_data.to), None)
    topic = _first_topic(here, role) if role is not None else None
    if role is None or topic is None:
        return [toast(query), *rebutton(query, under_words(t))]
    await hand_over(here, case, topic, role)
    return [toast(query, t("case-moved", role=t(f"role-{role}")))]


def _first_topic(here: Here, role: Role) -> Topic | None:
    """As what it comes to this role. A formal complaint only the parent can make of her words."""
    read = [topic for topic, reader in here.policy.table.items() if reader is role and topic is not Topic.COMPLAINT]
    return read[0] if read else None


async def _tapped(query: CallbackQuery, here: Here, desk: Desk) -> tuple[Case | None, Reply | None]:
    """The words that this button stands under, if they are with this team."""
    row = await here.uow.outbox.by_message(desk.lane, query.message.message_id) if query.message else None
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    if row is None or case is None or case.with_office or case.child is None or case.child.group_id not in desk.groups:
        return None, None
    return case, await here.uow.replies.get(row.reply_id) if row.reply_id else None
