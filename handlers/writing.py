"""Writing: what staff type or photograph becomes a line in today's draft of a child, or in a notice to a group."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.access import Desk, at_desk
from handlers.answering import answer_parent
from handlers.buttons import ChildTap, PlaceTap, children_to_pick, short
from handlers.drafts import draft_of_child, draft_of_group, show, show_here, too_full
from handlers.here import Answer, Here, answer, photo_of, rewrite, thread_of, toast, words_of
from handlers.naming import Part, child_meant, named_child, parts_of, whom
from storage.messages import Handover
from storage.models import Child

LONGEST = 3000
SPOKEN = F.sticker | F.voice | F.audio | F.video | F.video_note | F.document | F.animation | F.contact | F.location


def router() -> Router:
    here = Router(name="writing")
    here.message.filter(at_desk)
    here.callback_query.filter(at_desk)
    here.message.register(by_buttons, Command("dag", "day"))
    here.message.register(explain, Command("help", "start"))
    here.message.register(explain, F.text.startswith("/"))
    here.message.register(refuse_forward, F.forward_origin)
    here.message.register(write, F.text | F.photo)
    here.message.register(refuse, SPOKEN | F.poll | F.dice | F.venue)
    here.callback_query.register(place, PlaceTap.filter())
    here.callback_query.register(pick, ChildTap.filter())
    return here


async def write(message: Message, here: Here, desk: Desk) -> list[Answer]:
    """Every part of a message goes to the child it names, to the child of the topic, or to the whole group."""
    text = words_of(message)
    rest = message.edit_date is None and await here.uow.handovers.cut_off(desk.staff, message.chat.id, message.date)
    if rest or len(text) > LONGEST:
        return await _too_long(message, here, desk, text)
    if message.reply_to_message is not None:
        answered = await answer_parent(message, here, desk, text)
        if answered is not None:
            return answered
    everyone = await here.uow.people.all_children(here.day)
    found = parts_of(text, desk, everyone)
    if desk.in_general(message) and not any(part.name or part.stranger for part in found):
        return await _notice(message, here, desk, text)
    said: list[Answer] = []
    drafts: dict[int, Handover] = {}
    for part in found:
        if part.name and not part.children:
            other = whom(part.name, everyone)[0]
            said.append(answer(message, here.staff("other-group", child=other.name, group=other.group.name)))
        elif not part.stranger and len(part.children) == 1 and desk.child in (None, part.children[0]):
            draft, problems = await _add(message, here, desk, part.children[0], part.text)
            said += problems
            if draft is not None:
                drafts[draft.id] = draft
        else:
            said += await _ask_whom(message, here, desk, part, several=len(found) > 1)
    for draft in drafts.values():
        said += await show(here, draft, message.chat.id, thread_of(message))
    return said


async def _too_long(message: Message, here: Here, desk: Desk, text: str) -> list[Answer]:
    """Refuse the whole: a phone cuts a long text in pieces, and the last of them must not go out alone."""
    await here.uow.handovers.add_line(
        None, desk.staff, text="", chat_id=message.chat.id, message_id=message.message_id, added_at=message.date
    )
    return [answer(message, here.staff("too-long", limit=LONGEST))] if len(text) > LONGEST else []


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
    if not await _keep(message, here, desk, draft, text, photo):
        return None, [*problems, answer(message, here.staff("too-full"))]
    return draft, problems


async def _ask_whom(message: Message, here: Here, desk: Desk, part: Part, *, several: bool) -> list[Answer]:
    """Keep the line unplaced and ask about which child it is; nothing is lost, and nothing guessed."""
    t = here.staff
    if not part.children:
        return [answer(message, t("unknown-children") if desk.groups else t("no-group-yet"))]
    line = await here.uow.handovers.add_line(
        None,
        desk.staff,
        text=part.text,
        photo=photo_of(message),
        chat_id=message.chat.id,
        message_id=message.message_id,
        added_at=here.now,
    )
    candidates = part.children
    if desk.child is not None:
        question = t("ask-topic-or-other", child=desk.child.name)
        candidates = [*candidates, desk.child]
    else:
        question = t("ask-which-child", name=part.name) if part.name else t("ask-about-whom")
        question = t("ask-stranger", name=part.stranger) if part.stranger else question
    if several:
        question = f"{question}\n“{short(line)}”"
    buttons = children_to_pick(candidates, lambda child: PlaceTap(line=line.id, child=child.id))
    return [answer(message, question, buttons)]


async def place(query: CallbackQuery, callback_data: PlaceTap, here: Here, desk: Desk) -> list[Answer]:
    """The answer to "about whom?": the waiting line goes into that child's draft, which is shown right there."""
    t = here.staff
    line = await here.uow.handovers.line(callback_data.line)
    child = await here.uow.people.find_child(callback_data.child)
    if line is None or line.handover_id is not None or line.chat_id != desk.chat_id:
        return [toast(query, t("line-gone"), alert=True), *rewrite(query, t("line-gone"))]
    if child is None or child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    refused = None
    if line.photo and not child.photos:
        line.photo = None
        refused = t("no-photo-consent", child=child.name, text="yes" if line.text else "no")
        if not line.text:
            await here.uow.handovers.remove_line(line)
            return [toast(query), *rewrite(query, refused)]
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    await here.uow.handovers.place(line, draft)
    if await too_full(here, draft):
        await here.uow.handovers.take_out(line, draft)
        return [toast(query, t("too-full"), alert=True)]
    return [toast(query, refused, alert=refused is not None), *await show_here(query, here, draft)]


async def by_buttons(message: Message, command: CommandObject, here: Here, desk: Desk) -> list[Answer]:
    """A handover without typing: the child, then the floor part by part."""
    child = await child_meant(message, command, here, desk, lambda one: ChildTap(child=one.id))
    if isinstance(child, list):
        return child
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    return await show(here, draft, desk.chat_id, desk.thread_id, floor=True)


async def pick(query: CallbackQuery, callback_data: ChildTap, here: Here, desk: Desk) -> list[Answer]:
    child = await here.uow.people.find_child(callback_data.child)
    if child is None or child.group_id not in desk.groups:
        return [toast(query, here.staff("not-yours"), alert=True)]
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    return [toast(query), *await show_here(query, here, draft, floor=True)]


async def explain(message: Message, here: Here, desk: Desk) -> list[Answer]:
    example = here.staff("example-line", child=desk.child.name if desk.child else "Mila")
    return [answer(message, here.staff("staff-help", example=example))]


async def refuse_forward(message: Message, here: Here) -> list[Answer]:
    return [answer(message, here.staff("cannot-forward"))]


async def refuse(message: Message, here: Here) -> list[Answer]:
    return [answer(message, here.staff("cannot-read"))]


async def _notice(message: Message, here: Here, desk: Desk, text: str) -> list[Answer]:
    """General: a line for all parents of the group. It never holds a child's name or face."""
    if message.photo:
        return [answer(message, here.staff("no-photo-notice"))]
    named = await named_child(here, text)
    if named:
        return [answer(message, here.staff("notice-names-child", child=named))]
    draft = await draft_of_group(here, next(iter(desk.groups)), desk.chat_id)
    if not await _keep(message, here, desk, draft, text, None):
        return [answer(message, here.staff("too-full"))]
    return await show(here, draft, desk.chat_id, None)


async def _keep(message: Message, here: Here, desk: Desk, draft: Handover, text: str, photo: str | None) -> bool:
    """Put this line in the draft; not when that would grow too long to be shown whole."""
    line = await here.uow.handovers.add_line(
        draft,
        desk.staff,
        text=text,
        photo=photo,
        chat_id=message.chat.id,
        message_id=message.message_id,
        added_at=here.now,
    )
    fits = not await too_full(here, draft)
    if not fits:
        await here.uow.handovers.remove_line(line)
    return fits
