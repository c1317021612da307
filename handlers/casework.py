"""What an office role does with a case besides answering: take it, close it, open it again, hand it to another role."""

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care.policy import Policy
from care.topics import OFFICE, Role, Topic
from handlers.buttons import CaseTap, MoveTap, StandardTap, keyboard
from handlers.here import Answer, Here, rebutton, say, thread_of, toast
from handlers.office import OfficeDesk, at_office
from handlers.routing import begin, reader_of, room_for, send_to, withdraw
from storage.casework import LIVE, Case, CaseState, Why
from storage.messages import DeliveryKind
from translations.catalogue import Texts

REASONS = (Why.SOLVED, Why.TALKED, Why.EMPTY)
MOVES_FREELY = frozenset({Topic.CONTRACT})
"""What may go from one office role to another without asking her: it says nothing that one of them may not know."""

ASK, MOVED = "case-move-ask", "case-move-told"
"""What a parent reads of a hand-over: whether she agrees, or who has it now."""


def under_case(t: Texts, policy: Policy, case: Case) -> InlineKeyboardMarkup:
    """The buttons of a case, as they are for its state."""
    if case.state is CaseState.CLOSED:
        return keyboard([(t("case-reopen"), CaseTap(act="reopen", case=case.id))])
    buttons = [(t("case-take"), CaseTap(act="take", case=case.id))]
    if case.taker is not None:
        buttons = [(t("case-release", name=case.taker.name), CaseTap(act="release", case=case.id))]
    if policy.role(case.role or Role.MANAGEMENT).answers:
        buttons.append((t("case-standard"), CaseTap(act="standard", case=case.id)))
    buttons.append((t("case-move"), CaseTap(act="move", case=case.id)))
    buttons.append((t("case-close"), CaseTap(act="close", case=case.id)))
    return keyboard(buttons)


def router() -> Router:
    here = Router(name="casework")
    here.callback_query.filter(at_office)
    here.callback_query.register(tapped, CaseTap.filter())
    here.callback_query.register(move, MoveTap.filter())
    here.callback_query.register(standard, StandardTap.filter())
    return here


async def tapped(query: CallbackQuery, callback_data: CaseTap, here: Here, desk: OfficeDesk) -> list[Answer]:
    t = here.staff
    case = await here.uow.cases.get(callback_data.case)
    if case is None or not desk.may(case):
        return [toast(query, t("case-gone"), alert=True)]
    match callback_data.act:
        case "take":
            return await _take(query, here, desk, case)
        case act if act.startswith("release"):
            return await _release(query, here, desk, case, sure=act == f"release-{case.taken_by}")
        case "close" if case.state in LIVE:
            reasons = [(t(f"case-why-{why}"), CaseTap(act=f"close-{why}", case=case.id)) for why in REASONS]
            back = [(t("button-back"), CaseTap(act="back", case=case.id))]
            return [toast(query, t("case-why")), *rebutton(query, keyboard(reasons, back, width=1))]
        case act if act.removeprefix("close-") in {*REASONS} and case.state in LIVE:
            return await _close(query, here, desk, case, Why(act.removeprefix("close-")))
        case "reopen" if case.state is CaseState.CLOSED:
            return await _reopen(query, here, case)
        case "move" if case.state in LIVE:
            roles = [(t(f"role-{role}"), MoveTap(case=case.id, role=role)) for role in await others(here, case)]
            back = [(t("button-back"), CaseTap(act="back", case=case.id))]
            return [toast(query, t("case-move-where"), alert=True), *rebutton(query, keyboard(roles, back, width=1))]
        case "standard":
            answers = here.policy.role(case.role or desk.role).answers
            picks = [(one.title, StandardTap(case=case.id, number=n)) for n, one in enumerate(answers)]
            back = [(t("button-back"), CaseTap(act="back", case=case.id))]
            return [toast(query), *rebutton(query, keyboard(picks, back, width=1))]
    return [toast(query), *_buttons(query, here, case)]


async def others(here: Here, case: Case) -> list[Role]:
    """The roles that read something by the table, in another room than this one where somebody can."""
    used = set(here.policy.table.values())
    rooms = {role: await room_for(here, role) for role in OFFICE if role in used}
    return [role for role, room in rooms.items() if room is not None and room.chat_id and room.id != case.room_id]


async def _take(query: CallbackQuery, here: Here, desk: OfficeDesk, case: Case) -> list[Answer]:
    t = here.staff
    if case.taken_by is not None and case.taker is not None:
        return [toast(query, t("case-taken-already", name=case.taker.name), alert=True), *_buttons(query, here, case)]
    case.taken_by = desk.staff.id
    await here.uow.cases.place(case)
    said = t("case-taken", name=desk.staff.name)
    return [toast(query), *_buttons(query, here, case), _note(query, said)]


async def _release(query: CallbackQuery, here: Here, desk: OfficeDesk, case: Case, *, sure: bool) -> list[Answer]:
    """Whoever took it lets it go; a colleague can, for one who fell ill, and is asked first."""
    t = here.staff
    if case.taker is None:
        return [toast(query), *_buttons(query, here, case)]
    name = case.taker.name
    if case.taken_by != desk.staff.id and not sure:
        yes = [(t("case-release", name=name), CaseTap(act=f"release-{case.taken_by}", case=case.id))]
        back = [(t("button-back"), CaseTap(act="back", case=case.id))]
        asked = toast(query, t("case-release-ask", name=name), alert=True)
        return [asked, *rebutton(query, keyboard(yes, back, width=1))]
    case.taken_by = None
    await here.uow.cases.place(case)
    return [toast(query), *_buttons(query, here, case), _note(query, t("case-released", name=name))]


async def _close(query: CallbackQuery, here: Here, desk: OfficeDesk, case: Case, why: Why) -> list[Answer]:
    t = here.staff
    case.state, case.closed_at, case.why = CaseState.CLOSED, here.now, why
    await here.uow.outbox.add(
        DeliveryKind.NEWS,
        here.now,
        person=case.guardian,
        case_id=case.id,
        detail={"text": "case-closed-parent", "why": why.value, "number": case.id},
    )
    own = here.catalogue.texts(t.language)
    said = t("case-closed", name=desk.staff.name, why=own(f"why-{why}"))
    return [toast(query), *_buttons(query, here, case), _note(query, said)]


async def _reopen(query: CallbackQuery, here: Here, case: Case) -> list[Answer]:
    """The promise begins anew, and she hears that it does."""
    begin(here, case)
    detail = {"text": "case-open-again"}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)
    said = here.staff("case-reopened")
    return [toast(query, said), *_buttons(query, here, case), _note(query, said)]


async def move(query: CallbackQuery, callback_data: MoveTap, here: Here, desk: OfficeDesk) -> list[Answer]:
    """To another role. What is sensitive goes along when she agrees, and not before."""
    t = here.staff
    case = await here.uow.cases.get(callback_data.case)
    role = callback_data.role
    if case is None or not desk.may(case) or case.state not in LIVE or role not in await others(here, case):
        return [toast(query, t("case-gone"), alert=True)]
    if case.topic in MOVES_FREELY:
        await hand_over(here, case, case.topic or Topic.CONTRACT, role)
        return [toast(query, t("case-moved", role=t(f"role-{role}"))), *rebutton(query, None)]
    case.moving_to = role
    detail = {"text": ASK, "quoted": True, "to": role.value, "deputy": (await reader_of(here, role)).value}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)
    note = _note(query, t("case-move-asked", name=case.guardian.name, role=t(f"role-{role}")))
    return [toast(query), *_buttons(query, here, case), note]


async def hand_over(here: Here, case: Case, topic: Topic, role: Role) -> None:
    """To another office role by those who have it: out of the old room first, and she reads who has it now."""
    await withdraw(here, case, to=role)
    await send_to(here, case, topic, role)
    await tell_moved(here, case)


async def tell_moved(here: Here, case: Case) -> None:
    """Who has it now, and all that she reads when it goes there by itself."""
    detail = {"text": MOVED, "quoted": True, "terms": True}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=case.guardian, case_id=case.id, detail=detail)


async def standard(query: CallbackQuery, callback_data: StandardTap, here: Here, desk: OfficeDesk) -> list[Answer]:
    """One of the role's own answers, to be filled in and sent like any other."""
    case = await here.uow.cases.get(callback_data.case)
    answers = here.policy.role(case.role or desk.role).answers if case else ()
    if case is None or not desk.may(case) or callback_data.number >= len(answers):
        return [toast(query, here.staff("case-gone"), alert=True)]
    said = here.staff("case-fill", text=answers[callback_data.number].text)
    return [toast(query), *_buttons(query, here, case), _note(query, said)]


def _buttons(query: CallbackQuery, here: Here, case: Case) -> list[Answer]:
    return rebutton(query, under_case(here.staff, here.policy, case))


def _note(query: CallbackQuery, text: str) -> Answer:
    """A line in the case's own topic, for everybody in the room."""
    message = query.message
    assert message is not None
    thread = thread_of(message) if hasattr(message, "is_topic_message") else None  # type: ignore[arg-type]
    return say(message.chat.id, text, thread_id=thread)
