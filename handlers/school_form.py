"""The form about a child for its school: each guardian is asked, and nothing goes before she said yes (Wet IKK)."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care.checkin_policy import CheckinKind
from handlers.access import Desk, at_desk, readers
from handlers.appointing import show_plan, tell_guest, tell_team
from handlers.buttons import keyboard
from handlers.checkin_buttons import FormAsk, FormTap
from handlers.here import Answer, Here, rewrite, toast
from handlers.replying import from_guardian
from storage.appointments import Checkin, CheckinState, Guest
from storage.models import Person
from translations.catalogue import Texts

_TOO_SOON = (CheckinState.ASKED, CheckinState.DROPPED, CheckinState.LAPSED)


def router() -> Router:
    here = Router(name="school_form")
    here.callback_query.register(ask, FormAsk.filter(), at_desk)
    here.callback_query.register(decide, FormTap.filter(), from_guardian)
    return here


async def ask(query: CallbackQuery, callback_data: FormAsk, here: Here, desk: Desk) -> list[Answer]:
    """Each guardian of the talk, once."""
    checkin = await here.uow.checkins.get(callback_data.checkin)
    if checkin is None or checkin.child.group_id not in desk.groups or not _concerns(checkin):
        return [toast(query, here.staff("sorry-old-button"), alert=True)]
    reached, _, _ = readers(list(await here.uow.people.guardians_of_child(checkin.child_id)))
    allowed = {person.id for person in reached}
    asked = [guest for guest in checkin.guests if guest.guardian_id in allowed]
    for guest in asked:
        if guest.form_asked_at is None:
            guest.form_asked_at = here.now
            await tell_guest(here, checkin, guest, "form-ask")
    await show_plan(here, checkin, again=True)
    names = here.staff.list([guest.guardian.name for guest in asked])
    return [toast(query, here.staff("form-asked", names=names) if asked else here.staff("plan-nobody"), alert=True)]


async def decide(query: CallbackQuery, callback_data: FormTap, here: Here, guardian: Person) -> list[Answer]:
    """Yes or no, to be taken back by the other button; the team hears each change once."""
    t = here.catalogue.texts(guardian.language)
    guest = await here.uow.checkins.guest(callback_data.guest)
    checkin = await here.uow.checkins.get(guest.checkin_id) if guest is not None else None
    if guest is None or checkin is None or guest.guardian_id != guardian.id or guest.form_asked_at is None:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if not any(one.id == guardian.id for one in await here.uow.people.guardians_of_child(checkin.child_id)):
        return [toast(query, t("sorry-old-button"), alert=True)]
    if guest.form_allowed is not callback_data.yes:
        guest.form_allowed, guest.form_answered_at = callback_data.yes, here.now
        await tell_team(here, checkin, guest, f"said-form-{_word(callback_data.yes)}")
        await show_plan(here, checkin, again=True)
    key = f"form-{_word(callback_data.yes)}"
    return [toast(query), *rewrite(query, t(key, child=checkin.child.name), buttons(t, guest))]


def buttons(t: Texts, guest: Guest) -> InlineKeyboardMarkup:
    """Both answers; once she gave one, the other, for who thinks better of it."""
    ways = (True, False) if guest.form_allowed is None else (not guest.form_allowed,)
    return keyboard([(t(f"form-button-{_word(yes)}"), FormTap(yes=yes, guest=guest.id)) for yes in ways], width=1)


def under_plan(t: Texts, checkin: Checkin) -> list[tuple[str, FormAsk]]:
    """The team's button, while somebody is still to be asked."""
    waits = any(guest.form_asked_at is None for guest in checkin.guests)
    return [(t("plan-button-form"), FormAsk(checkin=checkin.id))] if waits and _concerns(checkin) else []


def lines(t: Texts, checkin: Checkin, guardians: Sequence[Person]) -> list[str]:
    """What each guardian said, under the plan; whoever could not be asked here is asked at the door."""
    now = {person.id for person in guardians}
    asked = {one.guardian_id: one for one in checkin.guests if one.form_asked_at is not None and one.guardian_id in now}
    if not asked:
        return []
    states = {None: "open", True: "yes", False: "no"}
    said = [(states[guest.form_allowed], guest.guardian.name) for guest in asked.values()]
    said += [("door", person.name) for person in guardians if person.id not in asked]
    return [t(f"said-form-{state}", name=name, child=checkin.child.name) for state, name in said]


def _concerns(checkin: Checkin) -> bool:
    """A talk about school, from the invitation on; also where it was declined."""
    return checkin.kind is CheckinKind.TRANSFER and checkin.state not in _TOO_SOON


def _word(yes: bool) -> str:
    return "yes" if yes else "no"
