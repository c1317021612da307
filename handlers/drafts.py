"""Drafts: how one is begun, how its preview reads, and how it goes out with the name of whoever let it go (P3)."""

from collections.abc import Sequence
from datetime import timedelta
from html import escape

from aiogram.types import InlineKeyboardMarkup

from care.floor import Part, missing
from care.hours import local, send_moment
from handlers.access import readers
from handlers.buttons import about_floor, under_preview
from handlers.here import Answer, Here, Preview, say, take_away
from storage.models import (
    Child,
    DeliveryKind,
    Handover,
    HandoverKind,
    HandoverState,
    Line,
    Person,
    Reply,
)
from translations.catalogue import Texts


async def draft_of_child(here: Here, child: Child, chat_id: int, thread_id: int | None) -> Handover:
    """Today's draft of this child: one, wherever and by whomever it is written."""
    found = await here.uow.handovers.draft_of_child(child.id, here.day)
    return found or await here.uow.handovers.begin(
        kind=HandoverKind.DAY,
        day=here.day,
        group_id=child.group_id,
        child_id=child.id,
        chat_id=chat_id,
        thread_id=thread_id,
    )


async def draft_of_group(here: Here, group_id: int, chat_id: int) -> Handover:
    """Today's draft of a notice to all parents of a group."""
    found = await here.uow.handovers.draft_notice(group_id, here.day, chat_id)
    return found or await here.uow.handovers.begin(
        kind=HandoverKind.NOTICE, day=here.day, group_id=group_id, chat_id=chat_id
    )


async def draft_of_answer(here: Here, reply: Reply, child: Child, chat_id: int, thread_id: int | None) -> Handover:
    """An answer to what one guardian said; nobody else gets it (P8)."""
    found = await here.uow.handovers.draft_answer(reply.guardian_id, child.id, chat_id)
    return found or await here.uow.handovers.begin(
        kind=HandoverKind.ANSWER,
        day=here.day,
        group_id=child.group_id,
        child_id=child.id,
        guardian_id=reply.guardian_id,
        answers_id=reply.id,
        chat_id=chat_id,
        thread_id=thread_id,
    )


async def draft_of_correction(here: Here, sent: Handover, chat_id: int, thread_id: int | None) -> Handover:
    found = await here.uow.handovers.draft_correction(sent.id)
    return found or await here.uow.handovers.begin(
        kind=HandoverKind.CORRECTION,
        day=sent.day,
        group_id=sent.group_id,
        child_id=sent.child_id,
        guardian_id=sent.guardian_id,
        corrects_id=sent.id,
        chat_id=chat_id,
        thread_id=thread_id,
    )


async def audience(here: Here, handover: Handover) -> Sequence[Person]:
    """Everybody this is meant for, joined or not."""
    if handover.guardian_id is not None:
        return [await here.uow.people.person(handover.guardian_id)]
    if handover.child_id is not None:
        return await here.uow.people.guardians_of_child(handover.child_id)
    return await here.uow.people.guardians_of_group(handover.group_id, here.day)


async def show(here: Here, draft: Handover, chat_id: int, thread_id: int | None) -> list[Answer]:
    """The preview as the newest message of the chat; the older one goes."""
    gone = take_away(draft.chat_id, draft.preview_id)
    draft.chat_id, draft.thread_id, draft.preview_id = chat_id, thread_id, None
    text, buttons = await preview(here, draft)
    return [*gone, Preview(say(chat_id, text, buttons, thread_id=thread_id, html=True), draft.id)]


async def ask_floor(here: Here, draft: Handover, chat_id: int, thread_id: int | None) -> list[Answer]:
    """The first question about the floor as a new message; the preview when nothing is missing."""
    part = next(iter(missing_parts(here, draft)), None)
    if part is None:
        return await show(here, draft, chat_id, thread_id)
    gone = take_away(draft.chat_id, draft.preview_id)
    draft.chat_id, draft.thread_id, draft.preview_id = chat_id, thread_id, None
    text, buttons = question(here, draft, part)
    return [*gone, Preview(say(chat_id, text, buttons, thread_id=thread_id), draft.id)]


def question(here: Here, draft: Handover, part: Part) -> tuple[str, InlineKeyboardMarkup]:
    assert draft.child is not None
    return here.staff(f"ask-{part}", child=draft.child.name), about_floor(here.staff, draft, part)


def missing_parts(here: Here, draft: Handover) -> tuple[Part, ...]:
    if draft.kind is not HandoverKind.DAY or draft.child is None:
        return ()
    return missing(draft.child.form, here.composer.facts(draft), draft.skipped)


async def preview(here: Here, draft: Handover) -> tuple[str, InlineKeyboardMarkup]:
    """Exactly what goes out, in the team's language, and below it to whom and what is missing. As HTML."""
    t = here.staff
    text = await here.composer.handover(draft, t.language, ())
    if not draft.lines and draft.child is not None:
        text = escape(t("preview-empty", child=draft.child.name), quote=False)
    reached, absent, unreachable = readers(list(await audience(here, draft)))
    notes = [await _heading(here, draft)]
    notes.append(t("preview-to", readers=named_in(here.staff, reached)) if reached else t("preview-nobody"))
    if absent and reached:
        notes.append(t("preview-not-joined", names=t.list([person.name for person in absent])))
    if unreachable:
        notes.append(t("preview-unreachable", names=t.list([person.name for person in unreachable])))
    if parts := missing_parts(here, draft):
        notes.append(t("preview-missing", parts=t.list([t(f"part-{part}") for part in parts])))
    new = [line for line in draft.lines if line.confirmed_by is None]
    planned = draft.send_at is not None and len(new) < len(draft.lines)
    if planned and draft.send_at is not None:
        notes.append(t("preview-planned", time=t.time(local(draft.send_at, here.policy).time())))
        if new:
            notes.append(t("preview-new", lines=" / ".join(line.text or "📷" for line in new)))
    moment = send_moment(here.now, draft.group.name, here.policy) if draft.kind is HandoverKind.DAY else None
    later = t.time(local(moment, here.policy).time()) if moment and (not planned or new) else None
    below = escape("\n".join(note for note in notes if note), quote=False)
    return f"{text}\n\n———\n{below}", under_preview(t, draft, later)


async def _heading(here: Here, draft: Handover) -> str:
    t = here.staff
    if draft.kind is HandoverKind.CORRECTION:
        return t("preview-correction")
    photos = sum(1 for line in draft.lines if line.photo)
    return f"📷 × {photos}" if photos else ""


def named_in(t: Texts, people: Sequence[Person]) -> str:
    """Readers with their languages: "Anna (Pools) en Karim (Arabisch)"."""
    return t.list([t("preview-reader", name=p.name, language=t(f"language-{p.language}")) for p in people])


async def publish(here: Here, draft: Handover, by: Person) -> Sequence[Person]:
    """Let the confirmed lines go: one row per reader, due when the tap can no longer be taken back.

    Lines that nobody confirmed stay behind in a new draft. Returns the readers; with none, nothing changes.
    """
    reached, _, _ = readers(list(await audience(here, draft)))
    if not reached:
        return []
    behind = [line for line in draft.lines if line.confirmed_by is None]
    draft.state, draft.sent_by, draft.sent_at, draft.send_at = HandoverState.SENT, by.id, here.now, None
    if behind:
        await _leave_behind(here, draft, behind)
    due = here.now + timedelta(seconds=here.policy.undo_seconds)
    for person in reached:
        for line in draft.lines:
            if line.photo:
                await here.uow.outbox.add(DeliveryKind.PHOTO, due, person=person, handover_id=draft.id, line_id=line.id)
        await here.uow.outbox.add(DeliveryKind.HANDOVER, due, person=person, handover_id=draft.id)
    return reached


async def _leave_behind(here: Here, sent: Handover, lines: Sequence[Line]) -> None:
    draft = await here.uow.handovers.begin(
        kind=sent.kind,
        day=sent.day,
        group_id=sent.group_id,
        child_id=sent.child_id,
        chat_id=sent.chat_id,
        thread_id=sent.thread_id,
    )
    draft.skipped, draft.asked = sent.skipped, sent.asked
    for line in lines:
        await here.uow.handovers.place(line, draft)
    await here.uow.handovers.reload(sent)
