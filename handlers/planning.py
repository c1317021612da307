"""The team plans a talk: offers moments by tapping or typing, invites, moves and calls off."""

from collections.abc import Sequence
from datetime import timedelta

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.methods import EditMessageReplyMarkup
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.checkin_policy import LENGTHS, CheckinKind, Place
from care.moments import read_moments
from handlers.access import Desk, at_desk, readers
from handlers.afterwards import agreed, close, nursery_view
from handlers.appointing import appoint, settle, show_plan, tell_guest, tell_office, tell_team
from handlers.buttons import keyboard
from handlers.checkin_buttons import KindTap, PlanMoment, PlanTap
from handlers.here import Answer, Here, answer, rebutton, rewrite, toast
from handlers.naming import child_meant, make_way
from handlers.planning_face import MOST, face, kind_name
from storage.appointments import OPEN, Checkin, CheckinState, GuestState
from storage.messages import Delivery, DeliveryKind
from storage.models import Child, Person

WEEK = timedelta(days=7)


def router() -> Router:
    here = Router(name="planning")
    here.message.filter(at_desk)
    here.callback_query.filter(at_desk)
    here.message.register(wish, Command("gesprek", "talk"))
    here.message.register(typed, F.text, answers_checkin)
    here.callback_query.register(begin, KindTap.filter())
    here.callback_query.register(choose, PlanMoment.filter())
    here.callback_query.register(step, PlanTap.filter())
    return here


async def answers_checkin(message: Message, here: Here, desk: Desk) -> dict[str, object] | bool:
    """A filter: a reply to one of our messages about a talk of a child of this desk."""
    if message.reply_to_message is None:
        return False
    row = await here.uow.outbox.by_message(desk.lane, message.reply_to_message.message_id)
    checkin = await here.uow.checkins.get(row.checkin_id) if row is not None and row.checkin_id else None
    if checkin is None or checkin.child.group_id not in desk.groups:
        return False
    return {"checkin": checkin, "row": row}


async def wish(message: Message, command: CommandObject, here: Here, desk: Desk) -> list[Answer]:
    """A talk that no date brings: about which child, then which kind."""
    child = await child_meant(message, command, here, desk, lambda one: KindTap(child=one.id))
    return child if isinstance(child, list) else [answer(message, *_kinds(here, child))]


def _kinds(here: Here, child: Child) -> tuple[str, InlineKeyboardMarkup]:
    kinds = [kind for kind in CheckinKind if kind.on_demand and here.policy.checkins.kind(kind).on]
    taps = [(kind_name(here.staff, kind), KindTap(kind=kind.value, child=child.id)) for kind in kinds]
    return here.staff("plan-which", child=child.name), keyboard(taps, width=1)


async def begin(query: CallbackQuery, callback_data: KindTap, here: Here, desk: Desk) -> list[Answer]:
    """One of a kind at a time: a second tap shows what is under way. The plan takes the road on which a reply to it is
    known, to where the team talks about this child."""
    child = await here.uow.people.find_child(callback_data.child)
    kind = next((one for one in CheckinKind if one.on_demand and one.value == callback_data.kind), None)
    if child is None or child.group_id not in desk.groups or (callback_data.kind and kind is None):
        return [toast(query, here.staff("not-yours"), alert=True)]
    if kind is None:
        return [toast(query), *rewrite(query, *_kinds(here, child))]
    await ask_for(here, child, kind)
    return [toast(query), *await make_way(query, here, desk, child)]


async def ask_for(here: Here, child: Child, kind: CheckinKind) -> None:
    """A talk on demand, due as soon as the policy says: its plan, or that of one of this kind that is under way."""
    chosen, open_ones = here.policy.checkins.kind(kind), await here.uow.checkins.open_of_child(child.id)
    checkin = next((one for one in open_ones if one.kind is kind), None) or await here.uow.checkins.begin(
        child,
        kind,
        await here.uow.checkins.next_occasion(child.id, kind),
        due_on=chosen.moment.after(here.day),
        state=CheckinState.ASKED,
        mentor=child.mentor_on(here.day),
        asked_at=here.now,
        ask_again_on=here.day + timedelta(days=here.policy.checkins.patience_days),
        place=chosen.place,
        minutes=chosen.minutes,
    )
    await show_plan(here, checkin)


async def typed(message: Message, here: Here, desk: Desk, checkin: Checkin, row: Delivery) -> list[Answer]:
    """An answer to a message about a talk: moments, what was agreed, or what the team sees."""
    assert message.text is not None
    about = row.detail.get("text")
    if about in ("after", "after-spoken"):
        return await agreed(message, here, desk, checkin)
    if about == "guide" or row.kind is DeliveryKind.AGREEMENTS:
        return await nursery_view(message, here, desk, checkin)
    if checkin.state is not CheckinState.ASKED:
        return [answer(message, here.staff("plan-not-now"))]
    return await _offer(message, here, checkin)


async def _offer(message: Message, here: Here, checkin: Checkin) -> list[Answer]:
    """Typed moments join what is offered, a length takes the place of the usual one; nothing is guessed."""
    t = here.staff
    read = read_moments(message.text or "", here.now, here.policy)
    said: list[Answer] = []
    if read.unread:
        said.append(answer(message, t("plan-unread", text=" / ".join(read.unread))))
    moments = sorted({*(moment for moment in checkin.moments if moment > here.now), *read.moments})
    if len(moments) > MOST:
        return [answer(message, t("plan-too-many", count=MOST))]
    if read.moments or read.minutes:
        checkin.offer(tuple(moments))
        checkin.minutes = read.minutes or checkin.minutes
        await show_plan(here, checkin)
        old = message.reply_to_message
        said += [EditMessageReplyMarkup(chat_id=message.chat.id, message_id=old.message_id)] if old else []
    return said


async def choose(query: CallbackQuery, callback_data: PlanMoment, here: Here, desk: Desk) -> list[Answer]:
    """A tick on or off a moment."""
    checkin = await _mine(here, desk, callback_data.checkin)
    if checkin is None or checkin.state is not CheckinState.ASKED:
        return [toast(query, here.staff("sorry-old-button"), alert=True), *await _again(query, here, checkin)]
    moment, moments = callback_data.moment, set(checkin.moments)
    if moment not in moments and (len(moments) >= MOST or moment <= here.now):
        key = "plan-too-many" if moment > here.now else "plan-past"
        return [toast(query, here.staff(key, count=MOST), alert=True)]
    checkin.offer(tuple(moments ^ {moment}))
    return [toast(query), *await _again(query, here, checkin)]


async def step(query: CallbackQuery, callback_data: PlanTap, here: Here, desk: Desk) -> list[Answer]:
    checkin = await _mine(here, desk, callback_data.checkin)
    act = callback_data.act
    if checkin is None or checkin.state not in OPEN:
        return [toast(query, here.staff("sorry-old-button"), alert=True), *await _again(query, here, checkin)]
    choosing = checkin.state is CheckinState.ASKED
    match act:
        case "place" | "length" | "interpreter" if choosing:
            _adjust(checkin, act)
        case "later" if choosing:
            checkin.ask_again_on = here.day + WEEK
            return [toast(query), *rewrite(query, here.staff("plan-later", child=checkin.child.name))]
        case "needless" if choosing:
            await call_off(here, checkin)
        case "invite" if choosing:
            return await _invite(query, here, checkin, desk)
        case "more" if not choosing:
            checkin.state = CheckinState.ASKED
            checkin.offer(())
        case "held" if not checkin.awaited:
            return [toast(query), *await _held(query, here, checkin)]
        case "cancel" if not choosing:
            await call_off(here, checkin)
        case _:
            return [toast(query, here.staff("sorry-old-button"), alert=True), *await _again(query, here, checkin)]
    return [toast(query), *await _again(query, here, checkin)]


def _adjust(checkin: Checkin, act: str) -> None:
    """The next place, the next length, or an interpreter or none."""
    match act:
        case "place":
            checkin.place = list(Place)[(list(Place).index(checkin.place) + 1) % len(Place)]
        case "length":
            checkin.minutes = next((longer for longer in LENGTHS if longer > checkin.minutes), LENGTHS[0])
        case "interpreter":
            checkin.interpreter = not checkin.interpreter


async def _invite(query: CallbackQuery, here: Here, checkin: Checkin, desk: Desk) -> list[Answer]:
    """Each guardian who can be written to is asked in her own language, and apart from the other (P8)."""
    moments = [moment for moment in checkin.moments if moment > here.now]
    reached, _, _ = readers(list(await _guardians(here, checkin)))
    if not moments or not reached:
        checkin.offer(tuple(moments))
        return [toast(query, here.staff("plan-past"), alert=True), *await _again(query, here, checkin)]
    checkin.offer(tuple(moments))
    for guest in checkin.guests:
        if guest.state is GuestState.COMING:
            guest.sequence += 1
            await appoint(here, checkin, guest, ending="moved", tell_team=False)
    for guest in await here.uow.checkins.invite(checkin, reached, here.now):
        await here.uow.outbox.add(
            DeliveryKind.CHECKIN_INVITE, here.now, person=guest.guardian, checkin_id=checkin.id, guest_id=guest.id
        )
    checkin.invited_by = desk.staff.id
    settle(checkin)
    return [toast(query), *await _again(query, here, checkin)]


async def _held(query: CallbackQuery, here: Here, checkin: Checkin) -> list[Answer]:
    """They have spoken, at the door or on the phone: whoever was still to answer is asked no more."""
    for guest in checkin.guests:
        if guest.state is GuestState.INVITED:
            await tell_guest(here, checkin, guest, "talk-over")
        if guest.state in (GuestState.INVITED, GuestState.AT_THE_DOOR):
            guest.state, guest.came = GuestState.AT_THE_DOOR, True
    close(checkin)
    await tell_office(here, checkin, None, "office-held")
    await tell_team(here, checkin, None, "after-spoken")
    return await _again(query, here, checkin)


async def call_off(here: Here, checkin: Checkin) -> None:
    """The talk does not go on: whoever was asked or is coming hears it once."""
    checkin.state = CheckinState.DROPPED
    for guest in checkin.guests:
        if guest.state is GuestState.COMING:
            guest.sequence += 1
            await appoint(here, checkin, guest, ending="cancelled", tell_team=False)
        elif guest.state in (GuestState.INVITED, GuestState.AT_THE_DOOR):
            await tell_guest(here, checkin, guest, "talk-withdrawn")
    if not any(guest.state is GuestState.COMING for guest in checkin.guests):
        await tell_office(here, checkin, None, "office-off")


async def _mine(here: Here, desk: Desk, checkin_id: int) -> Checkin | None:
    """A talk about a child of this desk; the id comes from outside."""
    checkin = await here.uow.checkins.get(checkin_id)
    return checkin if checkin is not None and checkin.child.group_id in desk.groups else None


async def _again(query: CallbackQuery, here: Here, checkin: Checkin | None) -> list[Answer]:
    if checkin is None:
        return rebutton(query, None)
    text, buttons = face(here.staff, here.policy, checkin, await _guardians(here, checkin), here.now)
    return rewrite(query, text, buttons)


async def _guardians(here: Here, checkin: Checkin) -> Sequence[Person]:
    return await here.uow.people.guardians_of_child(checkin.child_id)
