"""A guardian answers an invitation: a moment, another time, an interpreter, or no talk, an answer too (R49)."""

from collections.abc import Sequence
from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery

from care.topics import Role, Topic
from handlers.appointing import appoint, parents, settle, show_plan, tell_guest, tell_office, tell_team
from handlers.attending_face import answers, free, invitation, still, with_whom
from handlers.buttons import StopTap, keyboard
from handlers.checkin_buttons import AgreementTap, GuestMoment, GuestTap, minutes
from handlers.here import Answer, Here, rebutton, rewrite, say, toast
from handlers.planning_face import moment_text
from handlers.replying import from_guardian
from handlers.telling import who
from storage.appointments import OPEN, Checkin, CheckinState, Guest, GuestState, Owner
from storage.casework import CaseState
from storage.models import Person
from translations.catalogue import Texts


def router() -> Router:
    here = Router(name="attending")
    here.callback_query.filter(from_guardian)
    here.callback_query.register(choose, GuestMoment.filter())
    here.callback_query.register(step, GuestTap.filter())
    here.callback_query.register(done, AgreementTap.filter())
    return here


async def choose(query: CallbackQuery, callback_data: GuestMoment, here: Here, guardian: Person) -> list[Answer]:
    """A moment; with two guardians also whether they come together."""
    t = here.catalogue.texts(guardian.language)
    found = await _mine(here, guardian, callback_data.guest)
    if found is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    checkin, guest = found
    moment, choice = callback_data.moment, callback_data.with_whom
    if guest.state is GuestState.COMING and guest.starts_at == moment and choice in ("", _choice(guest)):
        return [toast(query)]
    other = _other(checkin, guest)
    joining = choice == "together" and other is not None and other.together and other.starts_at == moment
    if moment not in free(checkin, guest, here.now) and not joining:
        return [toast(query, t("talk-taken"), alert=True), *_ask(query, here, t, checkin, guest)]
    if other is not None and other.state is not GuestState.DECLINED and choice not in ("together", "alone"):
        text = f"{moment_text(t, here.policy, moment)}\n{t('talk-together')}"
        return [toast(query), *rewrite(query, text, with_whom(t, guest, moment))]
    if other is not None and other.together and other.starts_at == moment and choice == "alone":
        return [toast(query, t("talk-taken"), alert=True), *_ask(query, here, t, checkin, guest)]
    await _come(here, checkin, guest, moment, together=choice == "together")
    return [toast(query), *rewrite(query, t("talk-noted", moment=moment_text(t, here.policy, moment)))]


def _choice(guest: Guest) -> str:
    return "together" if guest.together else "alone"


async def _come(here: Here, checkin: Checkin, guest: Guest, moment: datetime, *, together: bool) -> None:
    """She comes. When both chose to come together, they hear it of each other, and not before (P8)."""
    if guest.agreed_at is not None:
        guest.sequence += 1
    guest.state, guest.starts_at, guest.agreed_at = GuestState.COMING, moment, here.now
    guest.together, guest.settled, guest.asked_after, guest.came = together, [], False, None
    settle(checkin)
    await appoint(here, checkin, guest)
    await show_plan(here, checkin, again=True)
    other = _other(checkin, guest)
    if not together or other is None or not other.together or other.state is not GuestState.COMING:
        return
    if other.starts_at == moment:
        for one in (guest, other):
            await tell_guest(here, checkin, one, "talk-joint", once=f"joint:{one.id}:{one.sequence}")
    else:
        once = f"join:{guest.id}:{guest.sequence}"
        await tell_guest(here, checkin, guest, "talk-other-together", other.starts_at, once=once)


async def step(query: CallbackQuery, callback_data: GuestTap, here: Here, guardian: Person) -> list[Answer]:
    t = here.catalogue.texts(guardian.language)
    found = await _mine(here, guardian, callback_data.guest)
    if found is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    checkin, guest = found
    match callback_data.act:
        case "interpreter":
            return [toast(query), *await _interpreter(query, here, t, checkin, guest)]
        case "other" | "answer":
            return [toast(query), *await _write(here, t, checkin, guest, proposes=callback_data.act == "other")]
        case "no":
            return [toast(query), *await _decline(query, here, t, checkin, guest)]
        case "cancel" if guest.state is GuestState.COMING:
            return [toast(query), *await _cancel(query, here, t, checkin, guest)]
        case "move" | "still":
            return [toast(query), *_afresh(query, here, t, checkin, guest)]
        case "keep":
            return [toast(query), *rebutton(query, None)]
    return [toast(query, t("sorry-old-button"), alert=True)]


async def _interpreter(query: CallbackQuery, here: Here, t: Texts, checkin: Checkin, guest: Guest) -> list[Answer]:
    guest.interpreter = not guest.interpreter
    await tell_team(here, checkin, guest, "said-interpreter" if guest.interpreter else "said-no-interpreter")
    if guest.state is GuestState.COMING:
        return []
    return rebutton(query, answers(t, here.policy, checkin, guest, here.now))


async def _write(here: Here, t: Texts, checkin: Checkin, guest: Guest, *, proposes: bool) -> list[Answer]:
    """Her next words are for the mentor, on the road that all her words take, so that nothing else goes along."""
    case = await here.uow.cases.open(
        guest.guardian,
        here.now,
        CaseState.WRITING,
        topic=Topic.DEVELOPMENT,
        child_id=checkin.child_id,
        checkin_id=None if proposes else checkin.id,
    )
    role = here.policy.topics[Topic.DEVELOPMENT].reader
    lines = [
        t("talk-write-when" if proposes else "talk-write-view", child=checkin.child.name),
        t("passed-who", who=who(t, here.policy, role or Role.MENTOR, checkin.child, here.day)),
    ]
    chat = guest.guardian.telegram_id or 0
    return [say(chat, "\n".join(lines), keyboard([(t("menu-stop"), StopTap(case=case.id))]))]


async def _decline(query: CallbackQuery, here: Here, t: Texts, checkin: Checkin, guest: Guest) -> list[Answer]:
    if guest.state is GuestState.COMING:
        return await _cancel(query, here, t, checkin, guest)
    if guest.state is not GuestState.DECLINED:
        guest.state = GuestState.DECLINED
        settle(checkin)
        await tell_team(here, checkin, guest, "said-declined")
        await tell_office(here, checkin, guest, "said-declined")
        await show_plan(here, checkin, again=True)
    return rewrite(query, t("talk-declined", child=checkin.child.name), still(t, guest))


async def _cancel(query: CallbackQuery, here: Here, t: Texts, checkin: Checkin, guest: Guest) -> list[Answer]:
    """Her appointment ends; the team is told once, and she can choose another moment."""
    guest.sequence += 1
    await appoint(here, checkin, guest, ending="cancelled")
    guest.state, guest.starts_at, guest.together = GuestState.DECLINED, None, False
    settle(checkin)
    await show_plan(here, checkin, again=True)
    return rebutton(query, still(t, guest))


def _afresh(query: CallbackQuery, here: Here, t: Texts, checkin: Checkin, guest: Guest) -> list[Answer]:
    """Choosing again: what was agreed stands until she has chosen."""
    text = invitation(t, here.policy, checkin, guest, here.now)
    chat = guest.guardian.telegram_id or 0
    return [say(chat, text, answers(t, here.policy, checkin, guest, here.now)), *rebutton(query, None)]


def _ask(query: CallbackQuery, here: Here, t: Texts, checkin: Checkin, guest: Guest) -> list[Answer]:
    text = invitation(t, here.policy, checkin, guest, here.now)
    return rewrite(query, text, answers(t, here.policy, checkin, guest, here.now))


async def done(query: CallbackQuery, callback_data: AgreementTap, here: Here, guardian: Person) -> list[Answer]:
    """She did what she had promised. Only what is hers, of a talk that she was asked to."""
    t = here.catalogue.texts(guardian.language)
    agreement = await here.uow.checkins.agreement(callback_data.number)
    checkin = await here.uow.checkins.get(agreement.checkin_id) if agreement is not None else None
    mine = checkin is not None and guardian.id in [one.id for one in await parents(here, checkin)]
    if agreement is None or checkin is None or not mine or agreement.owner is not Owner.PARENT:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if agreement.done_at is None:
        agreement.done_at = here.now
    return [toast(query, t("noted-understood")), *rebutton(query, None)]


async def _mine(here: Here, guardian: Person, guest_id: int) -> tuple[Checkin, Guest] | None:
    """An invitation of hers to a talk that is not over; the id comes from outside, and authority may have ended."""
    guest = await here.uow.checkins.guest(guest_id)
    checkin = await here.uow.checkins.get(guest.checkin_id) if guest is not None else None
    if guest is None or checkin is None or guest.guardian_id != guardian.id:
        return None
    allowed: Sequence[Person] = await here.uow.people.guardians_of_child(checkin.child_id)
    open_still = checkin.state in (*OPEN, CheckinState.DECLINED)
    return (checkin, guest) if open_still and any(one.id == guardian.id for one in allowed) else None


def _other(checkin: Checkin, guest: Guest) -> Guest | None:
    return next((one for one in checkin.guests if one.id != guest.id), None)


def join(t: Texts, checkin: Checkin, guest: Guest) -> list[tuple[str, GuestMoment | GuestTap]]:
    """The other guardian's moment, for one who wants to come together too."""
    other = _other(checkin, guest)
    if other is None or other.starts_at is None:
        return []
    together = GuestMoment(at=minutes(other.starts_at), guest=guest.id, with_whom="together")
    return [(t("talk-button-join"), together), (t("talk-button-keep"), GuestTap(act="keep", guest=guest.id))]
