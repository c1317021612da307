"""The taps under a preview: send, send later, change, drop, take back, and the questions about the floor."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from care.floor import Skip
from care.hours import local, send_moment
from handlers import mending
from handlers.access import Desk, at_desk, readers
from handlers.asking import missing_parts, untold_parts
from handlers.buttons import (
    ANSWERS,
    AskTap,
    DraftTap,
    LineTap,
    keyboard,
    lines_to_correct,
    lines_to_take_out,
    shown,
)
from handlers.drafts import audience, line_of, move_to, named_in, not_any_more, preview, show_here, stale
from handlers.gating import GateTap, held
from handlers.here import Answer, Here, rewrite, toast
from handlers.markup import safe
from handlers.passages import Reader
from handlers.publishing import publish, reopen
from storage.messages import DeliveryKind, Handover, HandoverState


def router() -> Router:
    here = Router(name="previews")
    here.callback_query.filter(at_desk)
    here.callback_query.register(tapped, DraftTap.filter())
    here.callback_query.register(answered, AskTap.filter())
    here.callback_query.register(line_tapped, LineTap.filter())
    here.callback_query.register(mending.tapped, GateTap.filter())
    return here


async def tapped(query: CallbackQuery, callback_data: DraftTap, here: Here, desk: Desk) -> list[Answer]:
    t = here.staff
    handover = await here.uow.handovers.get(callback_data.handover)
    if handover is None:
        return [toast(query, t("already-gone"), alert=True)]
    if not desk.may(handover):
        return [toast(query, t("not-yours"), alert=True)]
    match handover.state:
        case HandoverState.DROPPED:
            return await _after_dropping(query, callback_data.act, here, handover)
        case HandoverState.SENT:
            return await _after_sending(query, callback_data.act, here, handover)
        case HandoverState.DRAFT:
            return await _on_draft(query, callback_data, here, desk, handover)


async def _on_draft(
    query: CallbackQuery, callback_data: DraftTap, here: Here, desk: Desk, handover: Handover
) -> list[Answer]:
    t = here.staff
    if gone := stale(query, handover):
        return [toast(query, t("changed-since"), alert=True), *gone]
    match callback_data.act:
        case "send" | "later" if callback_data.seen != shown(handover):
            return [toast(query, t("changed-since"), alert=True), *await show_here(query, here, handover)]
        case "send" | "later":
            return await _let_go(query, here, desk, handover, later=callback_data.act == "later")
        case "change":
            gone = move_to(query, handover)
            text = f"{(await preview(here, handover))[0]}\n\n{t('change-how')}"
            return [toast(query), *gone, *rewrite(query, text, lines_to_take_out(t, handover), html=True)]
        case "back":
            await _read_back(here, desk, handover)
            return [toast(query)]
        case "drop":
            handover.state = HandoverState.DROPPED
            restore = keyboard([(t("button-undo"), DraftTap(act="restore", handover=handover.id))])
            name = handover.child.name if handover.child else handover.group.name
            return [toast(query), *move_to(query, handover), *rewrite(query, t("dropped", name=name), restore)]
        case _:
            return [toast(query), *await show_here(query, here, handover)]


async def _read_back(here: Here, desk: Desk, handover: Handover) -> None:
    """Through the outbox: to translate there and back takes a machine a while."""
    readers: dict[str, list[str]] = {}
    for person in await audience(here, handover):
        if language := here.composer.passages.machine_language(Reader.of(person)):
            readers.setdefault(language, []).append(person.name)
    await _post(here, desk, handover, DeliveryKind.READ_BACK, detail={"readers": readers})


async def _post(here: Here, desk: Desk, handover: Handover, kind: DeliveryKind, **about: Any) -> None:
    """Something about a handover to where it is written: the child's topic, or the chat of one worker."""
    place = {"room": desk.room, "child_id": handover.child_id} if desk.room else {"person": desk.staff}
    await here.uow.outbox.add(kind, here.now, handover_id=handover.id, **place, **about)


async def _after_dropping(query: CallbackQuery, act: str, here: Here, handover: Handover) -> list[Answer]:
    if act == "restore":
        return [toast(query), *await reopen(here, handover), *await show_here(query, here, handover)]
    return [toast(query, here.staff("already-gone"), alert=True), *stale(query, handover)]


async def _let_go(query: CallbackQuery, here: Here, desk: Desk, draft: Handover, *, later: bool) -> list[Answer]:
    """The tap of a named person. What is missing from the floor is asked once, before it."""
    t = here.staff
    if not draft.lines:
        name = draft.child.name if draft.child else draft.group.name
        return [toast(query, t("preview-empty", child=name), alert=True)]
    if await held(here, draft):
        return [toast(query, t("gate-held"), alert=True), *await show_here(query, here, draft)]
    if not readers(list(await audience(here, draft)))[0]:
        return [toast(query, t("nobody-to-send-to"), alert=True), *await show_here(query, here, draft)]
    if missing_parts(here, draft) and not draft.asked:
        return [toast(query), *await show_here(query, here, draft, floor=True)]
    for line in draft.lines:
        line.confirmed_by = line.confirmed_by or desk.staff.id
    moment = send_moment(here.now, draft.group.name, here.policy)
    if later and moment is not None:
        draft.send_at = moment
        at = t.time(local(moment, here.policy).time())
        return [toast(query, t("planned", time=at)), *await show_here(query, here, draft)]
    gone = move_to(query, draft)
    names = named_in(t, await publish(here, draft, desk.staff))
    seconds = here.policy.undo_seconds
    going = t("going", seconds=seconds, readers=names) if seconds else t("going-now", readers=names)
    undo = keyboard([(t("button-undo"), DraftTap(act="undo", handover=draft.id))]) if seconds else None
    text = (await here.composer.handover(draft, Reader(t.language), ())).html
    return [toast(query), *gone, *rewrite(query, f"{text}\n\n———\n{safe(going)}", undo, html=True)]


async def _after_sending(query: CallbackQuery, act: str, here: Here, handover: Handover) -> list[Answer]:
    t = here.staff
    match act:
        case "undo":
            if not await here.uow.outbox.cancel_handover(handover.id, here.now):
                return [toast(query, t("too-late-to-undo"), alert=True)]
            gone = await reopen(here, handover)
            return [toast(query, t("undone"), alert=True), *gone, *await show_here(query, here, handover)]
        case "correct":
            buttons = lines_to_correct(t, handover)
            text = (await here.composer.handover(handover, Reader(t.language), ())).html
            return [toast(query), *rewrite(query, f"{text}\n\n{t('correct-which')}", buttons, html=True)]
        case "report":
            await _report(here, handover)
            return [toast(query)]
        case _:
            sender = handover.sender.name if handover.sender else ""
            await _report(here, handover)
            return [toast(query, t("already-sent", name=sender), alert=True)]


async def _report(here: Here, handover: Handover) -> None:
    """Let the message under the tap say again how the sending went, unless it still shows [Undo]."""
    rows = await here.uow.outbox.of_handover(handover.id)
    if any(row.attempts for row in rows):
        await here.uow.outbox.report(handover, here.now)


async def answered(query: CallbackQuery, callback_data: AskTap, here: Here, desk: Desk) -> list[Answer]:
    """An answer about the floor becomes a line that reads as if it had been typed; a reason to skip is kept."""
    t, part, said = here.staff, callback_data.part, callback_data.answer
    draft = await here.uow.handovers.get(callback_data.handover)
    if draft is None:
        return [toast(query, t("already-gone"), alert=True)]
    if not desk.may(draft):
        return [toast(query, t("not-yours"), alert=True)]
    if refused := not_any_more(query, here, draft):
        return refused
    if part in untold_parts(here, draft):
        if said in ANSWERS[part]:
            await here.uow.handovers.add_line(
                draft, desk.staff, text=t(f"types-{part}-{said}"), chat_id=desk.chat_id, added_at=here.now
            )
        elif said in set(Skip):
            draft.skipped = {**draft.skipped, part: said}
    draft.asked = not untold_parts(here, draft)
    return [toast(query), *await show_here(query, here, draft, floor=True)]


async def line_tapped(query: CallbackQuery, callback_data: LineTap, here: Here, desk: Desk) -> list[Answer]:
    found = await line_of(query, here, desk, callback_data.line)
    if isinstance(found, list):
        return found
    line, handover = found
    if callback_data.act == "correct" and handover.state is HandoverState.SENT:
        await _ask_correction(here, desk, handover, line.id)
        await _report(here, handover)
        return [toast(query)]
    if refused := not_any_more(query, here, handover):
        return refused
    if callback_data.act == "out":
        await here.uow.handovers.remove_line(line)
    return [toast(query), *await show_here(query, here, handover)]


async def _ask_correction(here: Here, desk: Desk, handover: Handover, line_id: int) -> None:
    """ "How should this be?", through the outbox, so that the reply to it can be recognised."""
    await _post(here, desk, handover, DeliveryKind.PROMPT, line_id=line_id)
