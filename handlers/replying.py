"""Guardians answer: a tap under a message, or simply typing. The team of the child reads it in its own language."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from care.hours import board_day, is_open, next_open_day
from handlers.buttons import AboutTap, JoinTap, ParentTap, keyboard, under_message
from handlers.here import Answer, Here, answer, photo_of, rebutton, rewrite, say, toast
from storage.messages import Delivery, DeliveryKind, Handover, Reply, ReplyKind
from storage.models import Child, Person

FITS = 2000  # signs of any width, with room to spare in one message
TAPS = {
    "understood": ReplyKind.UNDERSTOOD,
    "not_clear": ReplyKind.NOT_CLEAR,
    "call_me": ReplyKind.CALL_ME,
}


async def from_guardian(event: Message | CallbackQuery, here: Here) -> dict[str, Person] | bool:
    """A router filter: a guardian in her own chat."""
    chat = event.message.chat if isinstance(event, CallbackQuery) and event.message else None
    chat = event.chat if isinstance(event, Message) else chat
    if here.account.guardian is None or chat is None or chat.type != "private":
        return False
    return {"guardian": here.account.guardian}


def router() -> Router:
    here = Router(name="replying")
    here.message.filter(from_guardian)
    here.edited_message.filter(from_guardian)
    here.callback_query.filter(from_guardian)
    here.message.register(not_agreed, lambda _message, guardian: guardian.consented_at is None)
    here.message.register(refuse_forward, F.forward_origin)
    here.message.register(said, F.text | F.photo | F.voice)
    here.message.register(refuse)
    here.edited_message.register(changed, F.text | F.caption)
    here.callback_query.register(tapped, ParentTap.filter())
    here.callback_query.register(about, AboutTap.filter())
    return here


async def not_agreed(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """Before the card is agreed on nothing is passed on; the way there is one tap away."""
    t = here.catalogue.texts(guardian.language)
    agree = t("join-agree")
    button = keyboard([(f"✅ {agree}", JoinTap(act="yes"))])
    return [answer(message, t("sorry-agree-first", button=agree), button)]


async def said(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """Words, a picture or a voice message: kept first, then passed on to the child's team."""
    t = here.catalogue.texts(guardian.language)
    children = await here.uow.people.children_of_guardian(guardian.id)
    if not children:
        return [answer(message, t("reply-nothing-yet", phone=here.policy.phone))]
    handover, child = await _context(message, here, guardian, children)
    reply = await here.uow.replies.add(
        kind=ReplyKind.TEXT,
        guardian_id=guardian.id,
        handover_id=handover.id if handover else None,
        text=message.text or message.caption or "",
        photo=photo_of(message),
        voice=message.voice.file_id if message.voice else None,
        language=guardian.language,
        message_id=message.message_id,
        received_at=here.now,
    )
    if child is None:
        buttons = keyboard([(one.name, AboutTap(reply=reply.id, child=one.id)) for one in children])
        return [answer(message, t("reply-about-whom"), buttons)]
    await post(here, reply, child)
    return [answer(message, passed_on(here, guardian, child))]


async def _context(
    message: Message, here: Here, guardian: Person, children: Sequence[Child]
) -> tuple[Handover | None, Child | None]:
    """Which message she answers, and so which child she means; None when only she can say (P5)."""
    handover = None
    if message.reply_to_message is not None:
        number = message.reply_to_message.message_id
        row = await here.uow.outbox.by_message(f"p{guardian.id}", number)
        handover = await here.uow.handovers.get(row.handover_id) if row and row.handover_id else None
        own = await here.uow.replies.by_message(guardian.id, number)
        children = [child for child in children if own and child.id == own.child_id] or children
    if handover is not None:
        children = [child for child in children if is_about(handover, child)] or children
    return handover, children[0] if len(children) == 1 else None


def is_about(handover: Handover, child: Child) -> bool:
    """Whether this child can be meant by an answer to that message; one to all parents is about each of a group."""
    return handover.group_id == child.group_id if handover.child_id is None else handover.child_id == child.id


def passed_on(here: Here, guardian: Person, child: Child) -> str:
    """What the guardian is told once her words are in the outbox: when somebody of the team is there (P7)."""
    t = here.catalogue.texts(guardian.language)
    if is_open(here.now, here.policy):
        return t("reply-passed", group=child.group.name)
    day = t.date(next_open_day(here.now, here.policy))
    return t("reply-passed-later", group=child.group.name, day=day, phone=here.policy.phone)


async def post(here: Here, reply: Reply, child: Child) -> None:
    """To the child's topic, and on top of the day when it came before the day began (R9)."""
    reply.child_id, reply.child = child.id, child
    day = board_day(here.now, here.policy)
    if day is not None and reply.kind is not ReplyKind.UNDERSTOOD:
        reply.board_day = day
    await _carry(here, reply, child)


async def _carry(here: Here, reply: Reply, child: Child, *, again: bool = False) -> None:
    room = await here.uow.rooms.team_room(child.group_id)
    detail = {"changed": True} if again else {}
    await here.uow.outbox.add(
        DeliveryKind.REPLY, here.now, room=room, child_id=child.id, reply_id=reply.id, detail=detail
    )
    if reply.board_day is not None:
        day = reply.board_day.isoformat()
        await here.uow.outbox.add(DeliveryKind.BOARD, here.now, room=room, detail={"day": day})


async def about(query: CallbackQuery, callback_data: AboutTap, here: Here, guardian: Person) -> list[Answer]:
    t = here.catalogue.texts(guardian.language)
    reply = await here.uow.replies.get(callback_data.reply)
    mine = {child.id: child for child in await here.uow.people.children_of_guardian(guardian.id)}
    child = mine.get(callback_data.child)
    if reply is None or reply.guardian_id != guardian.id or reply.child_id is not None or child is None:
        return [toast(query, t("sorry-old-button"))]
    await post(here, reply, child)
    return [toast(query), *rewrite(query, f"{t.line(child.name)}\n{passed_on(here, guardian, child)}")]


async def changed(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """She changed her own words: the team gets the new ones too, since it may have read the old ones."""
    reply = await here.uow.replies.by_message(guardian.id, message.message_id)
    text = message.text or message.caption or ""
    if reply is None or reply.text == text:
        return []
    reply.text = text
    if reply.child is None:
        return []
    await _carry(here, reply, reply.child, again=True)
    t = here.catalogue.texts(guardian.language)
    return [answer(message, f"{passed_on(here, guardian, reply.child)} {t('reply-edited')}")]


async def tapped(query: CallbackQuery, callback_data: ParentTap, here: Here, guardian: Person) -> list[Answer]:
    """A button under a delivered message. Which message it was, Telegram says, not the button."""
    t = here.catalogue.texts(guardian.language)
    row = await here.uow.outbox.by_message(f"p{guardian.id}", query.message.message_id) if query.message else None
    handover = await here.uow.handovers.get(row.handover_id) if row and row.handover_id else None
    if row is None or handover is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if callback_data.act in ("unfold", "fold"):
        return [toast(query), *await _unfold(query, here, row, handover, unfold=callback_data.act == "unfold")]
    kind = TAPS.get(callback_data.act)
    if kind is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if await here.uow.replies.tapped(guardian.id, handover.id, kind):
        return [toast(query, t("noted-already"))]
    mine = await here.uow.people.children_of_guardian(guardian.id)
    child = next((one for one in mine if is_about(handover, one)), None)
    if child is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    reply = await here.uow.replies.add(
        kind=kind,
        guardian_id=guardian.id,
        handover_id=handover.id,
        text="",
        language=guardian.language,
        received_at=here.now,
    )
    await post(here, reply, child)
    said = t(f"noted-{callback_data.act.replace('_', '-')}", phone=here.policy.phone)
    if kind is ReplyKind.UNDERSTOOD:
        buttons = under_message(t, original=has_original(row), shown=_shows_original(query), understood=True)
        return [toast(query, said), *rebutton(query, buttons)]
    if not is_open(here.now, here.policy):
        said = passed_on(here, guardian, child)
    elif kind is ReplyKind.NOT_CLEAR:
        return [toast(query, said, alert=True)]
    return [toast(query), say(guardian.telegram_id or 0, said, reply_to=row.message_id)]


async def _unfold(query: CallbackQuery, here: Here, row: Delivery, handover: Handover, *, unfold: bool) -> list[Answer]:
    """Show what was written beside the translation, or fold it away again; what is too long for that comes below."""
    assert row.person is not None
    if row.body is None:
        return []
    t = here.catalogue.texts(row.person.language)
    understood = await here.uow.replies.tapped(row.person.id, handover.id, ReplyKind.UNDERSTOOD)
    buttons = under_message(t, original=True, shown=unfold, understood=understood)
    if not unfold:
        return rewrite(query, row.body, buttons, html=True)
    original = here.composer.original(handover, t.language)
    if len(row.body) + len(original) > FITS:
        return [say(row.person.telegram_id or 0, original, reply_to=row.message_id, html=True)]
    return rewrite(query, f"{row.body}\n\n{original}", buttons, html=True)


def has_original(row: Delivery) -> bool:
    return bool(row.detail.get("original"))


def _shows_original(query: CallbackQuery) -> bool:
    """Whether the tapped message has the button that folds the original away again."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    fold = ParentTap(act="fold").pack()
    return markup is not None and any(one.callback_data == fold for row in markup.inline_keyboard for one in row)


async def refuse_forward(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-forwarded"))]


async def refuse(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-kind"))]
