"""Drafts: how one is begun, and how its preview reads: exactly what goes out, to whom, and what is missing."""

import asyncio
from collections.abc import Collection, Sequence

from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import local, send_moment
from handlers import free_words, gating
from handlers.access import Desk, readers
from handlers.asking import ask_one_thing, leave_out_what_was_told, missing_parts, question, untold_parts
from handlers.buttons import short, shortened, under_preview
from handlers.free_words import Offer
from handlers.here import Answer, Here, Preview, rewrite, say, take_away, thread_of, toast
from handlers.markup import safe
from handlers.passages import Reader
from storage.messages import Handover, HandoverKind, HandoverState, Line, Reply
from storage.models import Child, Person
from translations.catalogue import Texts

FITS = 3800
MANY = 6


async def draft_of_child(here: Here, child: Child, chat_id: int, thread_id: int | None) -> Handover:
    """Today's draft of this child: one, wherever and by whomever it is written. To write of it says that it is here."""
    await here.uow.presences.say(child.id, here.day, is_here=True)
    found = await here.uow.handovers.draft_of_child(child.id, here.day)
    if found is not None:
        return found
    draft = await here.uow.handovers.begin(
        kind=HandoverKind.DAY,
        day=here.day,
        group_id=child.group_id,
        child_id=child.id,
        chat_id=chat_id,
        thread_id=thread_id,
    )
    await leave_out_what_was_told(here, draft, child)
    return draft


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


async def show(
    here: Here, draft: Handover, chat_id: int, thread_id: int | None, *, floor: bool = False
) -> list[Answer]:
    """The preview, or with `floor` the next question, as the newest message of the chat; the older one goes."""
    gone = take_away(draft.chat_id, draft.preview_id)
    draft.chat_id, draft.thread_id, draft.preview_id = chat_id, thread_id, None
    text, buttons = await _face(here, draft, floor=floor)
    return [*gone, Preview(say(chat_id, text, buttons, thread_id=thread_id, html=True), draft.id)]


async def show_here(query: CallbackQuery, here: Here, draft: Handover, *, floor: bool = False) -> list[Answer]:
    """The same in the message that was tapped, so that no new one is needed."""
    gone = move_to(query, draft)
    text, buttons = await _face(here, draft, floor=floor)
    return [*gone, *rewrite(query, text, buttons, html=True)]


def stale(query: CallbackQuery, draft: Handover) -> list[Answer]:
    """What takes a tapped message away that no longer shows this draft; nothing when it does."""
    message = query.message
    if message is None or (draft.chat_id == message.chat.id and draft.preview_id in (None, message.message_id)):
        return []
    return take_away(message.chat.id, message.message_id)


def not_any_more(query: CallbackQuery, here: Here, draft: Handover) -> list[Answer]:
    """What there is to say where a tapped preview cannot be changed: it went out, or is no longer what it shows."""
    if draft.state is not HandoverState.DRAFT:
        return [toast(query, here.staff("already-gone"), alert=True)]
    gone = stale(query, draft)
    return [toast(query, here.staff("changed-since"), alert=True), *gone] if gone else []


async def line_of(query: CallbackQuery, here: Here, desk: Desk, line_id: int) -> tuple[Line, Handover] | list[Answer]:
    """A line and what it stands in; else what there is to say. The id comes from outside."""
    line = await here.uow.handovers.line(line_id)
    handover = await here.uow.handovers.get(line.handover_id) if line and line.handover_id else None
    if line is None or handover is None:
        return [toast(query, here.staff("line-gone"), alert=True)]
    return (line, handover) if desk.may(handover) else [toast(query, here.staff("not-yours"), alert=True)]


def move_to(query: CallbackQuery, draft: Handover) -> list[Answer]:
    """The tapped message becomes the draft's only face; another one goes."""
    message = query.message
    if message is None or (draft.chat_id, draft.preview_id) == (message.chat.id, message.message_id):
        return []
    gone = take_away(draft.chat_id, draft.preview_id)
    if isinstance(message, Message):
        draft.thread_id = thread_of(message)
    draft.chat_id, draft.preview_id = message.chat.id, message.message_id
    return gone


async def _face(here: Here, draft: Handover, *, floor: bool) -> tuple[str, InlineKeyboardMarkup]:
    part = next(iter(untold_parts(here, draft)), None) if floor else None
    if part is None:
        return await preview(here, draft)
    text, buttons = question(here, draft, part)
    return safe(text), buttons


async def too_full(here: Here, draft: Handover) -> bool:
    """Whether this no longer fits in one preview. What cannot be shown whole is not sent."""
    text, _ = await preview(here, draft)
    return len(text.encode("utf-16-le")) // 2 > FITS


async def preview(here: Here, draft: Handover) -> tuple[str, InlineKeyboardMarkup]:
    """Exactly what goes out, in the team's language, and below it to whom, what is missing and is held. As HTML."""
    t = here.staff
    text = (await here.composer.handover(draft, Reader(t.language), ())).html
    if not draft.lines:
        name = draft.child.name if draft.child else draft.group.name
        text = safe(t("preview-empty", child=name))
    notes = [_photos(here, draft), *await _to_whom(here, draft)]
    if parts_left := missing_parts(here, draft):
        notes.append(t("preview-missing", parts=t.list([t(f"part-{part}") for part in parts_left])))
    if draft.child is not None and ask_one_thing(here, draft):
        notes.append(t("preview-one-thing", child=draft.child.name))
    new = [line for line in draft.lines if line.confirmed_by is None]
    planned = draft.send_at is not None and len(new) < len(draft.lines)
    if planned and draft.send_at is not None:
        notes.append(t("preview-planned", time=t.time(local(draft.send_at, here.policy).time())))
        if new:
            notes.append(t("preview-new", lines=" / ".join(short(line) for line in new)))
    moment = send_moment(here.now, draft.group.name, here.policy) if draft.kind is HandoverKind.DAY else None
    later = t.time(local(moment, here.policy).time()) if moment and (not planned or new) else None
    foreign = [person for person in await audience(here, draft) if person.language != t.language]
    said, offer = await _free_words(here, draft, foreign)
    notes += said
    if foreign and (long := here.composer.winding(draft)):
        notes.append(t("preview-winding", sentence=shortened(long)))
    found = await gating.held(here, draft)
    notes += await gating.notes(here, found)
    below = safe("\n".join(note for note in notes if note))
    if found:
        return f"{text}\n\n———\n{below}", await gating.buttons(here, draft, found)
    spoken = [here.composer.passages.machine_language(Reader.of(person)) for person in foreign]
    near = [(t("button-near", phrase=offer.phrase), offer.tap)] if offer else []
    by_machine = any(spoken) and bool(here.composer.notes(draft))
    return f"{text}\n\n———\n{below}", under_preview(t, draft, later, read_back=by_machine, near=near)


async def names_of(here: Here, draft: Handover) -> Collection[str]:
    """The names that may stand in it, and that no machine may touch."""
    return await here.uow.people.names_of_group(draft.group_id)


async def _free_words(here: Here, draft: Handover, foreign: Sequence[Person]) -> tuple[list[str], Offer | None]:
    """What to say about the words that no phrase is, where somebody reads another language, and what to offer."""
    note = here.composer.notes(draft)
    if not foreign or not note:
        return [], None
    names = await names_of(here, draft)
    if not await asyncio.to_thread(here.composer.loose, draft, note, names):
        return [], None
    offer, said = await free_words.offered(here, draft, names), free_words.ways(here, readers(list(foreign))[0])
    if offer is not None:
        said.append(here.staff("preview-near", sentence=shortened(offer.sentence), phrase=offer.phrase))
    return said, offer


async def _to_whom(here: Here, draft: Handover) -> list[str]:
    """Who gets it and in which language, and who does not and has to be told at the door."""
    t = here.staff
    reached, absent, unreachable = readers(list(await audience(here, draft)))
    notes = [t("preview-correction")] if draft.kind is HandoverKind.CORRECTION else []
    if reached:
        notes.append(t("preview-to", readers=named_in(t, reached)))
    if absent:
        names = t.list([person.name for person in absent])
        notes.append(t("preview-not-joined", names=names) if reached or unreachable else t("preview-nobody"))
    if unreachable:
        notes.append(t("preview-unreachable", names=t.list([person.name for person in unreachable])))
    return notes or [t("preview-nobody")]


def _photos(here: Here, draft: Handover) -> str:
    """The photos that go along, each with what its caption tells beyond the facts."""
    return "\n".join(f"📷 {here.composer.caption(draft, line)}".strip() for line in draft.lines if line.photo)


def named_in(t: Texts, people: Sequence[Person]) -> str:
    """Readers with their languages: "Anna (Pools) en Karim (Arabisch)"; of many, how many and which languages."""
    if len(people) > MANY:
        spoken = [t(f"language-{code}") for code in dict.fromkeys(person.language for person in people)]
        return t("preview-readers", count=len(people), languages=t.list(spoken))
    return t.list([t("preview-reader", name=p.name, language=t(f"language-{p.language}")) for p in people])
