"""Guardians tap a button under what was delivered: understood, not clear, call me, what was written."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import is_open
from care.topics import Role, Topic
from handlers.buttons import ParentTap, under_message
from handlers.here import Answer, Here, rebutton, rewrite, say, toast
from handlers.replying import from_guardian, is_about
from handlers.routing import add_to, carry, send_to
from handlers.telling import by, closed, hours_of
from storage.casework import Case, CaseState, Why
from storage.messages import Delivery, Handover, Reply, ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

FITS = 2000  # signs of any width, with room to spare in one message
TAPS = {
    "understood": ReplyKind.UNDERSTOOD,
    "not_clear": ReplyKind.NOT_CLEAR,
    "call_me": ReplyKind.CALL_ME,
}


def router() -> Router:
    here = Router(name="reacting")
    here.callback_query.filter(from_guardian)
    here.callback_query.register(tapped, ParentTap.filter())
    return here


async def tapped(query: CallbackQuery, callback_data: ParentTap, here: Here, guardian: Person) -> list[Answer]:
    """A button under a delivered message. Which message it was, Telegram says, not the button."""
    t = here.catalogue.texts(guardian.language)
    row = await here.uow.outbox.by_message(f"p{guardian.id}", query.message.message_id) if query.message else None
    handover = await here.uow.handovers.get(row.handover_id) if row and row.handover_id else None
    case = await here.uow.cases.get(row.case_id) if row and row.answer_id and row.case_id else None
    if row is None or (handover is None and case is None):
        return [toast(query, t("sorry-old-button"), alert=True)]
    if callback_data.act in ("unfold", "fold", "all"):
        return [toast(query), *await _unfold(query, here, row, handover, unfold=callback_data.act == "unfold")]
    kind = TAPS.get(callback_data.act)
    if kind is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if await here.uow.replies.tapped(guardian.id, kind, handover_id=row.handover_id, answer_id=row.answer_id):
        return [toast(query, t("noted-already"))]
    child = await _meant(here, guardian, handover) if handover else None
    if handover is not None and child is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    reply = await here.uow.replies.add(
        kind=kind,
        guardian_id=guardian.id,
        handover_id=row.handover_id,
        answer_id=row.answer_id,
        text="",
        language=guardian.language,
        received_at=here.now,
    )
    if case is not None:
        await _to_office(here, case, reply)
    else:
        assert child is not None
        case = await _to_team(here, guardian, child, reply)
    return await _said(query, here, row, kind, case, child)


async def _to_office(here: Here, case: Case, reply: Reply) -> None:
    """Under an answer of the office the tap is the office's; that it was understood opens nothing anew."""
    if reply.kind is ReplyKind.UNDERSTOOD:
        reply.case_id = case.id
        await carry(here, case, reply)
    else:
        await add_to(here, case, reply)


async def _to_team(here: Here, guardian: Person, child: Child, reply: Reply) -> Case:
    """A tap is no question of its own, except to be called: that has a state until somebody did."""
    case = await here.uow.cases.open(guardian, here.now, CaseState.OPEN, child_id=child.id)
    reply.case_id, reply.child_id, reply.child = case.id, child.id, child
    await send_to(here, case, Topic.CARE)
    if reply.kind is ReplyKind.UNDERSTOOD:
        case.state, case.closed_at, case.why = CaseState.CLOSED, here.now, Why.NOTED
    return case


async def _meant(here: Here, guardian: Person, handover: Handover) -> Child | None:
    mine = await here.uow.people.children_of_guardian(guardian.id)
    return next((one for one in mine if is_about(handover, one)), None)


async def _said(
    query: CallbackQuery, here: Here, row: Delivery, kind: ReplyKind, case: Case, child: Child | None
) -> list[Answer]:
    assert row.person is not None
    t = here.catalogue.texts(row.person.language)
    role = case.reader or Role.GROUP
    hours = hours_of(here.policy, role, child)
    said = t(f"noted-{kind.replace('_', '-')}", phone=hours.phone)
    if kind is ReplyKind.UNDERSTOOD:
        return [
            toast(query, said),
            *rebutton(query, await buttons(here, t, row, shown=offers(query, "fold"), brief=offers(query, "all"))),
        ]
    if not is_open(here.now, hours):
        said = f"{said} {closed(t, hours, here.now)}"
    elif kind is ReplyKind.NOT_CLEAR:
        return [toast(query, said, alert=True)]
    if kind is ReplyKind.CALL_ME and case.promised_at is not None:
        said = f"{said}\n{by(t, case.promised_at, here.now, hours)}"
    return [toast(query), say(row.person.telegram_id or 0, said, reply_to=row.message_id)]


async def _unfold(
    query: CallbackQuery, here: Here, row: Delivery, handover: Handover | None, *, unfold: bool
) -> list[Answer]:
    """Show what was written beside the whole translation, or without it; what is too long for that comes below."""
    assert row.person is not None
    answer = await here.uow.cases.answer(row.answer_id) if row.answer_id else None
    if row.body is None or (handover is None and answer is None):
        return []
    t = here.catalogue.texts(row.person.language)
    below = await buttons(here, t, row, shown=unfold)
    if not unfold:
        return rewrite(query, row.body, below, html=True)
    original = (
        here.composer.original(handover, t.language)
        if handover is not None
        else here.composer.typed(answer.text if answer else "", t.language)
    )
    if len(row.body) + len(original) > FITS:
        apart = say(row.person.telegram_id or 0, original, reply_to=row.message_id, html=True)
        return [apart, *rebutton(query, below)]
    return rewrite(query, f"{row.body}\n\n{original}", below, html=True)


async def buttons(here: Here, t: Texts, row: Delivery, *, shown: bool, brief: bool = False) -> InlineKeyboardMarkup:
    """What can be tapped under a delivered message now; `shown` when the original is in sight, `brief` when not all."""
    assert row.person is not None
    understood = await here.uow.replies.tapped(
        row.person.id, ReplyKind.UNDERSTOOD, handover_id=row.handover_id, answer_id=row.answer_id
    )
    odd = shown and bool(await untold(here, row))
    original = bool(row.detail.get("original"))
    return under_message(t, original=original, shown=shown, understood=understood, odd=odd, brief=brief)


async def untold(here: Here, row: Delivery) -> list[tuple[int, str]]:
    """The translated sentences of a message that its reader has not called odd, with their numbers."""
    told = await here.uow.oddities.numbers(row.id)
    return [(number, said) for number, (_, said) in enumerate(row.sentences or ()) if number not in told]


def offers(query: CallbackQuery, act: str) -> bool:
    """Whether the tapped message has such a button: to fold the original away, `fold`, or to read it all, `all`."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    data = ParentTap(act=act).pack()
    return markup is not None and any(one.callback_data == data for row in markup.inline_keyboard for one in row)
