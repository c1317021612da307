"""After a talk: whether it was held, what was agreed, and how both sides see the child, side by side (R11, R12)."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.agreements import MOST, read_agreements
from handlers.access import Desk, at_desk
from handlers.appointing import parents, settle, show_plan, tell_office
from handlers.buttons import keyboard
from handlers.checkin_buttons import AfterTap, AgreementTap
from handlers.gating import held_in_talk
from handlers.here import Answer, Here, answer, rebutton, rewrite, toast
from handlers.school_form import under_plan
from storage.appointments import OPEN, Agreement, Checkin, CheckinState, Guest, GuestState
from storage.messages import DeliveryKind
from translations.catalogue import Texts

LONGEST = 600


def router() -> Router:
    here = Router(name="afterwards")
    here.callback_query.filter(at_desk)
    here.callback_query.register(went, AfterTap.filter())
    here.callback_query.register(share, AgreementTap.filter())
    return here


async def went(query: CallbackQuery, callback_data: AfterTap, here: Here, desk: Desk) -> list[Answer]:
    """Held, to be moved, or missed. A talk with two guardians apart is over when both were."""
    t = here.staff
    guest = await here.uow.checkins.guest(callback_data.guest)
    checkin = await here.uow.checkins.get(guest.checkin_id) if guest is not None else None
    if guest is None or checkin is None or checkin.child.group_id not in desk.groups:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if checkin.state not in OPEN or guest.starts_at is None or guest.starts_at > here.now:
        return [toast(query, t("sorry-old-button"), alert=True), *rebutton(query, None)]
    for one in together(checkin, guest):
        one.came = callback_data.act == "held"
    if callback_data.act == "moved":
        checkin.state = CheckinState.ASKED
        checkin.offer(())
        await show_plan(here, checkin)
        return [toast(query), *rewrite(query, t("after-moved", child=checkin.child.name))]
    close(checkin)
    how = "held" if callback_data.act == "held" else "missed"
    await tell_office(here, checkin, guest, f"office-{how}", once=f"office-{how}:{guest.id}:{guest.sequence}")
    said, form = t(f"after-{how}", name=names(t, checkin, guest), child=checkin.child.name), under_plan(t, checkin)
    return [toast(query), *rewrite(query, said, keyboard(form) if form else None)]


def together(checkin: Checkin, guest: Guest) -> list[Guest]:
    """Those who are in one talk: the guardian alone, or both where they come together."""
    if not guest.together:
        return [guest]
    return [one for one in checkin.guests if one.together and one.starts_at == guest.starts_at]


def names(t: Texts, checkin: Checkin, guest: Guest) -> str:
    return t.list([one.guardian.name for one in together(checkin, guest)])


def close(checkin: Checkin) -> None:
    """A talk is over once nobody is still to come; held if one of its guardians was there, or was spoken elsewhere."""
    coming = [guest for guest in checkin.guests if guest.state is GuestState.COMING]
    if any(guest.came is None for guest in coming):
        settle(checkin)
    else:
        met = not coming or any(guest.came for guest in checkin.guests)
        checkin.state = CheckinState.HELD if met else CheckinState.MISSED


async def agreed(message: Message, here: Here, desk: Desk, checkin: Checkin) -> list[Answer]:
    """At most three, each with an owner; nothing reaches a parent before somebody's tap (P3)."""
    t = here.staff
    read = read_agreements(message.text or "", here.day)
    if len(read) > MOST:
        return [answer(message, t("agreements-many", count=MOST))]
    if any(len(one.text) > LONGEST for one in read):
        return [answer(message, t("too-long", limit=LONGEST))]
    if held := await _held(here, checkin, message.text or ""):
        return [answer(message, held)]
    if any(row.shared_at is not None for row in checkin.agreements):
        return [answer(message, t("agreements-gone"))]
    await here.uow.checkins.agree(checkin, desk.staff, read)
    text, buttons = agreements_face(t, checkin)
    return [answer(message, text, buttons)]


async def _held(here: Here, checkin: Checkin, text: str) -> str:
    """What the gate sees in words for parents, and what to do; nothing when they may go."""
    seen = await held_in_talk(here, checkin.child, text)
    return "\n".join([*seen, here.staff("talk-held")]) if seen else ""


def agreements_face(t: Texts, checkin: Checkin) -> tuple[str, InlineKeyboardMarkup]:
    lines = [t("agreements-preview", child=checkin.child.name), *(agreement_line(t, one) for one in checkin.agreements)]
    taps = [(t(f"agreements-{act}"), AgreementTap(act=act, number=checkin.id)) for act in ("share", "drop")]
    return "\n".join(lines), keyboard(taps)


def agreement_line(t: Texts, agreement: Agreement, text: str | None = None) -> str:
    """Whose it is, what, and by when; `text` are the words where they were translated."""
    line = t(f"agreement-{agreement.owner}", text=agreement.text if text is None else text)
    line = f"📱 {line}" if agreement.about_screens else line
    return f"{line} {t('agreement-by', date=t.date(agreement.due_on))}" if agreement.due_on else line


async def share(query: CallbackQuery, callback_data: AgreementTap, here: Here, desk: Desk) -> list[Answer]:
    t = here.staff
    if callback_data.act == "done":
        return await _done(query, callback_data, here, desk)
    checkin = await here.uow.checkins.get(callback_data.number)
    if checkin is None or checkin.child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    if callback_data.act == "views":
        return await _share_views(query, checkin, here, desk)
    waiting = [one for one in checkin.agreements if one.shared_at is None]
    if not waiting:
        return [toast(query, t("already-gone"), alert=True), *rebutton(query, None)]
    if callback_data.act == "drop":
        await here.uow.checkins.agree(checkin, desk.staff, [])
        return [toast(query), *rewrite(query, t("agreements-dropped"))]
    for one in waiting:
        one.shared_at, one.shared_by = here.now, desk.staff.id
    told = await parents(here, checkin)
    for parent in told:
        await here.uow.outbox.add(DeliveryKind.AGREEMENTS, here.now, person=parent, checkin_id=checkin.id)
    went = t("agreements-sent", names=t.list([one.name for one in told])) if told else t("agreements-door")
    lines = [*(agreement_line(t, one) for one in waiting), "", went]
    return [toast(query), *rewrite(query, "\n".join(lines))]


async def _done(query: CallbackQuery, callback_data: AgreementTap, here: Here, desk: Desk) -> list[Answer]:
    agreement = await here.uow.checkins.agreement(callback_data.number)
    checkin = await here.uow.checkins.get(agreement.checkin_id) if agreement is not None else None
    if agreement is None or checkin is None or checkin.child.group_id not in desk.groups:
        return [toast(query, here.staff("not-yours"), alert=True)]
    agreement.done_at = agreement.done_at or here.now
    return [toast(query, "✔️"), *rebutton(query, None)]


async def nursery_view(message: Message, here: Here, desk: Desk, checkin: Checkin) -> list[Answer]:
    """How the team sees the child. It comes back beside what the guardians wrote, translated, to be shared by a tap."""
    t = here.staff
    text = (message.text or "").strip()
    if len(text) > LONGEST:
        return [answer(message, t("too-long", limit=LONGEST))]
    if held := await _held(here, checkin, text):
        return [answer(message, held)]
    checkin.nursery_view, checkin.viewed_by = text, desk.staff.id
    room = await here.uow.rooms.team_room(checkin.child.group_id)
    about: dict[str, Any] = {"child_id": checkin.child_id, "checkin_id": checkin.id, "detail": {"views": True}}
    await here.uow.outbox.add(DeliveryKind.AGREEMENTS, here.now, room=room, **about)
    return []


async def _share_views(query: CallbackQuery, checkin: Checkin, here: Here, desk: Desk) -> list[Answer]:
    """Each guardian who comes reads her own view and the team's; another's only where they come together (P8)."""
    coming = [guest for guest in checkin.guests if guest.state is GuestState.COMING and checkin.nursery_view]
    for guest in coming:
        checkin.views_shared_by = desk.staff.id
        await here.uow.outbox.add(
            DeliveryKind.AGREEMENTS,
            here.now,
            person=guest.guardian,
            checkin_id=checkin.id,
            guest_id=guest.id,
            detail={"views": True},
        )
    names = here.staff.list([guest.guardian.name for guest in coming])
    return [toast(query, here.staff("views-sent", names=names)), *rebutton(query, None)]
