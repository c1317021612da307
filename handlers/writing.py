"""Writing: what staff type or photograph becomes a line in today's draft of a child, or in a notice to a group."""

import re
from collections.abc import Sequence

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from care.shorthand import split_by_name
from handlers.access import Desk, at_desk
from handlers.answering import answer_parent
from handlers.buttons import ChildTap, PlaceTap, children_for_line, children_to_pick
from handlers.drafts import ask_floor, draft_of_child, draft_of_group, show
from handlers.here import Answer, Here, answer, photo_of, rewrite, thread_of, toast
from storage.models import Child, Handover

LONGEST = 3000
SPOKEN = F.sticker | F.voice | F.audio | F.video | F.video_note | F.document | F.animation | F.contact | F.location


def router() -> Router:
    here = Router(name="writing")
    here.message.filter(at_desk)
    here.callback_query.filter(at_desk)
    here.message.register(by_buttons, Command("dag", "day"))
    here.message.register(explain, Command("help", "start"))
    here.message.register(refuse_forward, F.forward_origin)
    here.message.register(write, F.text | F.photo)
    here.message.register(refuse, SPOKEN | F.poll | F.dice | F.venue)
    here.callback_query.register(place, PlaceTap.filter())
    here.callback_query.register(pick, ChildTap.filter())
    return here


async def write(message: Message, here: Here, desk: Desk) -> list[Answer]:
    """Every part of a message goes to the child it names, to the child of the topic, or to the whole group."""
    text = (message.text or message.caption or "").strip()
    if len(text) > LONGEST:
        return [answer(message, here.staff("too-long", length=len(text), limit=LONGEST))]
    if message.reply_to_message is not None:
        answered = await answer_parent(message, here, desk, text)
        if answered is not None:
            return answered
    everyone = await here.uow.people.all_children(here.day)
    mine = [child for child in everyone if child.group_id in desk.groups]
    parts = split_by_name(text, called(everyone)) if text else [(None, "")]
    if desk.in_general(message) and all(name is None for name, _ in parts):
        return await _notice(message, here, desk, text, mine)
    said: list[Answer] = []
    drafts: dict[int, Handover] = {}
    for name, rest in parts:
        candidates = whom(name, mine) if name else [desk.child] if desk.child else []
        if name and not candidates:
            other = whom(name, everyone)[0]
            said.append(answer(message, here.staff("other-group", child=other.name, group=other.group.name)))
        elif len(candidates) == 1 and desk.child in (None, candidates[0]):
            draft, problems = await _add(message, here, desk, candidates[0], rest)
            said += problems
            if draft is not None:
                drafts[draft.id] = draft
        else:
            said += await _ask_whom(message, here, desk, name, rest, candidates or mine)
    for draft in drafts.values():
        said += await show(here, draft, message.chat.id, thread_of(message))
    return said


async def _add(
    message: Message, here: Here, desk: Desk, child: Child, text: str
) -> tuple[Handover | None, list[Answer]]:
    """A line for this child; with it, what has to be said about what could not be kept."""
    photo, problems = photo_of(message), list[Answer]()
    if photo and not child.photos:
        kept = "yes" if text else "no"
        problems.append(answer(message, here.staff("no-photo-consent", child=child.name, text=kept)))
        photo = None
    if not text and not photo:
        return None, problems or [answer(message, here.staff("empty-line", child=child.name))]
    draft = await draft_of_child(here, child, message.chat.id, thread_of(message))
    await here.uow.handovers.add_line(
        draft,
        desk.staff,
        text=text,
        photo=photo,
        chat_id=message.chat.id,
        message_id=message.message_id,
        added_at=here.now,
    )
    return draft, problems


async def _ask_whom(
    message: Message, here: Here, desk: Desk, name: str | None, text: str, candidates: Sequence[Child]
) -> list[Answer]:
    """Keep the line unplaced and ask about which child it is; nothing is lost, and nothing guessed."""
    t = here.staff
    if not candidates:
        return [answer(message, t("unknown-children") if desk.groups else t("no-group-yet"))]
    line = await here.uow.handovers.add_line(
        None,
        desk.staff,
        text=text,
        photo=photo_of(message),
        chat_id=message.chat.id,
        message_id=message.message_id,
        added_at=here.now,
    )
    if desk.child is not None:
        question = t("ask-topic-or-other", child=desk.child.name)
        candidates = [*(child for child in candidates if child is not desk.child), desk.child]
    else:
        question = t("ask-which-child", name=name) if name else t("ask-about-whom")
    return [answer(message, question, children_for_line(line, candidates))]


async def place(query: CallbackQuery, callback_data: PlaceTap, here: Here, desk: Desk) -> list[Answer]:
    """The answer to "about whom?": the waiting line goes into that child's draft."""
    t = here.staff
    line = await here.uow.handovers.line(callback_data.line)
    child = await here.uow.people.find_child(callback_data.child)
    if line is None or line.handover_id is not None or line.chat_id != desk.chat_id:
        return [toast(query, t("line-gone"), alert=True)]
    if child is None or child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    if line.photo and not child.photos:
        line.photo = None
        if not line.text:
            await here.uow.handovers.remove_line(line)
            return [toast(query), *rewrite(query, t("no-photo-consent", child=child.name, text="no"))]
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    await here.uow.handovers.place(line, draft)
    return [toast(query), *rewrite(query, child.name), *await show(here, draft, desk.chat_id, desk.thread_id)]


async def by_buttons(message: Message, here: Here, desk: Desk) -> list[Answer]:
    """A handover without typing: the child, then the floor part by part."""
    if desk.child is not None:
        draft = await draft_of_child(here, desk.child, desk.chat_id, desk.thread_id)
        return await ask_floor(here, draft, desk.chat_id, desk.thread_id)
    children = [c for c in await here.uow.people.all_children(here.day) if c.group_id in desk.groups]
    if not children:
        return [answer(message, here.staff("unknown-children") if desk.groups else here.staff("no-group-yet"))]
    return [answer(message, here.staff("ask-whom-day"), children_to_pick(children))]


async def pick(query: CallbackQuery, callback_data: ChildTap, here: Here, desk: Desk) -> list[Answer]:
    child = await here.uow.people.find_child(callback_data.child)
    if child is None or child.group_id not in desk.groups:
        return [toast(query, here.staff("not-yours"), alert=True)]
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    asked = await ask_floor(here, draft, desk.chat_id, desk.thread_id)
    return [toast(query), *rewrite(query, child.name), *asked]


async def explain(message: Message, here: Here, desk: Desk) -> list[Answer]:
    example = here.staff("example-line", child=desk.child.name if desk.child else "Mila")
    return [answer(message, here.staff("staff-help", example=example))]


async def refuse_forward(message: Message, here: Here) -> list[Answer]:
    return [answer(message, here.staff("cannot-forward"))]


async def refuse(message: Message, here: Here) -> list[Answer]:
    return [answer(message, here.staff("cannot-read"))]


async def _notice(message: Message, here: Here, desk: Desk, text: str, children: Sequence[Child]) -> list[Answer]:
    """General: a line for all parents of the group. It never holds a child's name or face."""
    if message.photo:
        return [answer(message, here.staff("no-photo-notice"))]
    named = next((name for name in called(children) if re.search(rf"\b{re.escape(name)}\b", text)), None)
    if named:
        return [answer(message, here.staff("notice-names-child", child=named))]
    draft = await draft_of_group(here, next(iter(desk.groups)), desk.chat_id)
    await here.uow.handovers.add_line(
        draft, desk.staff, text=text, chat_id=desk.chat_id, message_id=message.message_id, added_at=here.now
    )
    return await show(here, draft, desk.chat_id, None)


def called(children: Sequence[Child]) -> list[str]:
    """How staff may call these children: by full name or by first name."""
    return list(dict.fromkeys(name for child in children for name in (child.name, child.name.split()[0])))


def whom(name: str, children: Sequence[Child]) -> list[Child]:
    """The children that a typed name can mean; a full name means one even where a first name means two."""
    wanted = name.casefold()
    exact = [child for child in children if child.name.casefold() == wanted]
    return exact or [child for child in children if child.name.split()[0].casefold() == wanted]
