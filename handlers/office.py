"""An office role answers: typed in a case's topic, seen as a preview, sent by the tap of a named person."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import local
from care.topics import Role
from handlers import free_words
from handlers.access import worker
from handlers.buttons import AnswerTap, keyboard
from handlers.clocks import left
from handlers.here import Answer as Said
from handlers.here import DraftPreview, Here, answer, rewrite, say, take_away, thread_of, toast, words_of
from handlers.markup import safe
from handlers.tables import who_reads
from storage.casework import Answer, Case, CaseState
from storage.messages import DeliveryKind, HandoverState
from storage.models import Person, Room, RoomKind
from translations.catalogue import Texts

LONGEST = 3000
SLOT = re.compile(r"\{\w+\}")


@dataclass(frozen=True, slots=True)
class OfficeDesk:
    """Where somebody of an office role writes: the role's room, and in a topic the case that it is about."""

    staff: Person
    room: Room
    role: Role
    case: Case | None

    def may(self, case: Case | None) -> bool:
        return case is not None and case.room_id == self.room.id


async def at_office(event: Message | CallbackQuery, here: Here) -> dict[str, OfficeDesk] | bool:
    """A router filter: whoever is in the room of an office role, guardians left out. Membership is the right (§4)."""
    message = event.message if isinstance(event, CallbackQuery) else event
    user = event.from_user
    if message is None or user is None:
        return False
    room = await here.uow.rooms.by_chat(message.chat.id)
    if room is None or room.kind is not RoomKind.OFFICE or room.role is None:
        return False
    staff = await worker(here, user)
    if staff is None:
        return False
    case = await _case_at(here, room, message) if isinstance(message, Message) else None
    if message.chat.type == "private" and isinstance(event, Message) and case is None and not _asks(event):
        return False
    return {"desk": OfficeDesk(staff, room, Role(room.role), case)}


def _asks(message: Message) -> bool:
    return (message.text or "").split(maxsplit=1)[:1] in (["/open"], ["/who"])


async def _case_at(here: Here, room: Room, message: Message) -> Case | None:
    """The case of this topic; in a chat without topics, of the message that is answered."""
    thread = thread_of(message)
    if thread is not None:
        return await here.uow.cases.of_thread(room.id, thread)
    if message.reply_to_message is None:
        return None
    row = await here.uow.outbox.by_message(f"r{room.id}", message.reply_to_message.message_id)
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    return case if case is not None and case.room_id == room.id else None


def router() -> Router:
    here = Router(name="office")
    for observer in (here.message, here.edited_message, here.callback_query):
        observer.filter(at_office)
    here.message.register(list_waiting, Command("open"))
    here.message.register(who, Command("who", "wie"))
    here.message.register(explain, F.text.startswith("/"))
    here.message.register(typed, F.text)
    here.message.register(refuse, F.photo | F.voice | F.document | F.sticker | F.video | F.audio)
    here.edited_message.register(edited, F.text)
    here.callback_query.register(tapped, AnswerTap.filter())
    return here


async def typed(message: Message, here: Here, desk: OfficeDesk) -> list[Said]:
    """Words in a case's topic are the draft of an answer; elsewhere the office talks among itself."""
    t = here.staff
    if desk.case is None:
        return [answer(message, t("case-gone"))] if thread_of(message) is not None else []
    text = words_of(message)
    if len(text) > LONGEST:
        return [answer(message, t("too-long", limit=LONGEST))]
    draft = await here.uow.cases.add_answer(
        desk.case,
        desk.staff,
        desk.role,
        text=text,
        chat_id=message.chat.id,
        thread_id=thread_of(message),
        message_id=message.message_id,
        written_at=here.now,
    )
    body, buttons = await preview(here, desk, draft)
    shown = say(message.chat.id, body, buttons, thread_id=draft.thread_id, reply_to=message.message_id, html=True)
    return [DraftPreview(shown, draft.id)]


async def edited(message: Message, here: Here, desk: OfficeDesk) -> list[Said]:
    """A draft follows its message; what has gone out stays as it went."""
    draft = await here.uow.cases.answer_at(message.chat.id, message.message_id)
    case = await here.uow.cases.get(draft.case_id) if draft else None
    if draft is None or case is None or not desk.may(case) or draft.state is not HandoverState.DRAFT:
        return []
    draft.text = words_of(message)[:LONGEST]
    gone = take_away(draft.chat_id, draft.preview_id)
    body, buttons = await preview(here, desk, draft)
    shown = say(draft.chat_id, body, buttons, thread_id=draft.thread_id, reply_to=message.message_id, html=True)
    return [*gone, DraftPreview(shown, draft.id)]


async def preview(here: Here, desk: OfficeDesk, draft: Answer) -> tuple[str, InlineKeyboardMarkup]:
    """What goes out, to whom and under which name, and whether somebody else is at it."""
    t = here.staff
    case = await here.uow.cases.get(draft.case_id)
    assert case is not None
    language = t(f"language-{case.guardian.language}")
    to = t("case-draft-to", name=case.guardian.name, language=language, role=t(f"role-{draft.role}"))
    notes = [to, *free_words.ways(here, [case.guardian])]
    if case.taken_by not in (None, desk.staff.id) and case.taker is not None:
        notes.append(t("case-draft-other", name=case.taker.name))
    seen, buttons = await _stamp(here, case), list[tuple[str, AnswerTap]]()
    if slots := SLOT.findall(draft.text):
        notes.append(t("case-slots", slots=t.list(slots)))
    else:
        buttons.append((t("button-send"), AnswerTap(act="send", answer=draft.id, seen=seen)))
    if case.guardian.language != t.language:
        buttons.append((t("button-read-back"), AnswerTap(act="back", answer=draft.id, seen=seen)))
    buttons.append((t("button-drop"), AnswerTap(act="drop", answer=draft.id, seen=seen)))
    body = f"{safe(draft.text)}\n\n———\n{safe(chr(10).join(notes))}"
    return body, keyboard(buttons)


async def _stamp(here: Here, case: Case) -> int:
    """A number that changes when somebody answers, or the parent writes: nobody sends past what she has not seen."""
    return len(await here.uow.cases.answers(case.id)) * 1000 + len(await here.uow.cases.said(case.id))


async def tapped(query: CallbackQuery, callback_data: AnswerTap, here: Here, desk: OfficeDesk) -> list[Said]:
    t = here.staff
    draft = await here.uow.cases.answer(callback_data.answer)
    case = await here.uow.cases.get(draft.case_id) if draft else None
    if draft is None or case is None or not desk.may(case):
        return [toast(query, t("case-gone"), alert=True)]
    if draft.state is not HandoverState.DRAFT:
        return [toast(query, t("already-gone"), alert=True)]
    match callback_data.act:
        case "drop":
            draft.state = HandoverState.DROPPED
            return [toast(query), *rewrite(query, t("case-dropped", name=case.guardian.name))]
        case "back":
            await here.uow.outbox.add(
                DeliveryKind.READ_BACK, here.now, room=desk.room, case_id=case.id, answer_id=draft.id
            )
            return [toast(query)]
        case "send" if callback_data.seen != await _stamp(here, case):
            body, buttons = await preview(here, desk, draft)
            notice = safe(await _since(here, t, case))
            return [toast(query, t("changed-since")), *rewrite(query, f"{body}\n{notice}", buttons, html=True)]
        case "send":
            return [toast(query), *await _send(query, here, desk, case, draft)]
    return [toast(query, t("sorry-old-button"))]


async def _since(here: Here, t: Texts, case: Case) -> str:
    """Who answered in the meantime, if it was a colleague."""
    answers = await here.uow.cases.answers(case.id)
    if not answers or answers[-1].sent_at is None:
        return t("case-draft-since")
    at = t.time(local(answers[-1].sent_at, here.policy).time())
    return f"{t('case-draft-since')} {t('case-answered-by', time=at, name=answers[-1].author.name)}"


async def _send(query: CallbackQuery, here: Here, desk: OfficeDesk, case: Case, draft: Answer) -> list[Said]:
    draft.state, draft.sent_at = HandoverState.SENT, here.now
    case.state, case.answered_at = CaseState.ANSWERED, here.now
    case.taken_by = case.taken_by or desk.staff.id
    await here.uow.outbox.add(
        DeliveryKind.OFFICE_ANSWER, here.now, person=case.guardian, case_id=case.id, answer_id=draft.id
    )
    sent = here.staff("case-sent", name=case.guardian.name)
    text = f"{safe(draft.text)}\n\n———\n{safe(sent)}"
    return rewrite(query, text, html=True)


async def list_waiting(message: Message, here: Here, desk: OfficeDesk) -> list[Said]:
    """What waits, oldest first, with how much is left of what was promised; each a link to its topic."""
    t = here.staff
    waiting = await here.uow.cases.waiting_in(desk.room.id)
    if not waiting:
        return [answer(message, t("open-none"))]
    lines = [f"<b>{safe(t('open-title'))}</b>"]
    for case in waiting:
        line = t(
            "open-line",
            number=case.id,
            name=case.guardian.name,
            about=t(f"topic-{case.topic}") if case.topic else "",
            left=left(here, t, case),
            taker=t("open-taker", name=case.taker.name) if case.taker else "",
        )
        lines.append(_linked(case, desk.room, safe(line)))
    return [answer(message, "\n".join(lines), html=True)]


def _linked(case: Case, room: Room, line: str) -> str:
    chat = str(room.chat_id or "")
    if not chat.startswith("-100") or case.thread_id is None:
        return f"• {line}"
    return f'• <a href="https://t.me/c/{chat.removeprefix("-100")}/{case.thread_id}">{line}</a>'


async def who(message: Message, here: Here, desk: OfficeDesk) -> list[Said]:
    del desk
    return [answer(message, await who_reads(here, here.staff), html=True)]


async def explain(message: Message, here: Here, desk: OfficeDesk) -> list[Said]:
    del desk
    return [answer(message, here.staff("office-help"))]


async def refuse(message: Message, here: Here, desk: OfficeDesk) -> Sequence[Said]:
    return [answer(message, here.staff("cannot-read"))] if desk.case is not None else []
