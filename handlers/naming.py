"""Whom a typed text is about: the children it names, and what to do with a name that nobody has."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from care import shorthand
from care.facts import CareForm
from care.shorthand import is_label, likely_names, split_by_name
from handlers.access import Desk
from handlers.buttons import children_to_pick, shortened
from handlers.here import Answer, Here, answer, rewrite, take_away
from storage.models import Child


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message, and the children it can be about: one, or several to choose from.

    `name` is a child's on the roster; `stranger` is what stands where a name should, and nobody is called so.
    """

    name: str | None
    text: str
    children: Sequence[Child]
    stranger: str | None = None


def parts_of(text: str, desk: Desk, everyone: Sequence[Child]) -> list[Part]:
    """The parts of a message. In a child's topic that child is meant wherever the words allow it."""
    mine = desk.own(everyone)
    names = called(everyone)
    unknown = strangers(text, names, topic=desk.child is not None)
    found: list[Part] = []
    for name, rest in split_by_name(text, [*names, *unknown]) if text else [(None, "")]:
        if name is None and is_label(rest):
            continue
        if name in unknown:
            told = shorthand.read(rest, CareForm.PRESCHOOL).facts
            found.append(Part(None, rest if told else f"{name}: {rest}", mine, name))
            continue
        meant = whom(name, mine) if name else [desk.child] if desk.child else mine
        found.append(Part(name, rest, [desk.child] if desk.child in meant else meant))
    return found


def strangers(text: str, names: Sequence[str], *, topic: bool) -> list[str]:
    """Names that open a line and that nobody has: a slip of the thumb, or a line among others that each name a child.

    Without asking, such a line would go to the parents of the child named before it, or to those of the whole group.
    """
    named = sum(name is not None for name, _ in split_by_name(text, names))
    known = {name.casefold() for name in names}
    found = [name for name in likely_names(text) if name.casefold() not in known]
    return [
        name
        for name in found
        if re.search(rf"(?m)^\s*{re.escape(name)}\b", text)
        and (named > 1 or (not topic and get_close_matches(name, names, 1, 0.7)))
    ]


async def child_meant(
    message: Message, command: CommandObject, here: Here, desk: Desk, tap: Callable[[Child], CallbackData]
) -> Child | list[Answer]:
    """The child that a command names, else whose topic this is, else the only one of the desk. Else it is asked, with
    a `tap` for each."""
    name, everyone = (command.args or "").strip(), await here.uow.people.all_children(here.day)
    mine = desk.own(everyone)
    named = whom(name, mine) if name else []
    if desk.child is not None and not named:
        return desk.child
    if len(meant := named or mine) == 1 and bool(named) == bool(name):
        return meant[0]
    if not mine:
        return [answer(message, here.staff("unknown-children" if desk.groups else "no-group-yet"))]
    question = here.staff("ask-about-whom")
    if name:
        question = here.staff("ask-which-child" if named else "ask-stranger", name=shortened(name))
    return [answer(message, question, children_to_pick(meant, tap))]


async def elsewhere(here: Here, desk: Desk, child: Child) -> str | None:
    """Where to look for what comes where the team talks about this child; None when that is at this desk."""
    room = await here.uow.rooms.team_room(child.group_id)
    if room.chat_id is None:
        return here.staff("no-room-yet", group=child.group.name)
    at_desk = room.chat_id == desk.chat_id and (desk.child is None or desk.child.id == child.id)
    topic = await here.uow.rooms.topic(room.id, child.id)
    return None if at_desk and topic == desk.thread_id else here.staff("in-its-topic", child=child.name)


async def make_way(query: CallbackQuery, here: Here, desk: Desk, child: Child) -> list[Answer]:
    """The tapped question goes, or says where the answer stands."""
    if (there := await elsewhere(here, desk, child)) is not None:
        return rewrite(query, there)
    return take_away(desk.chat_id, query.message.message_id if query.message else None)


async def named_child(here: Here, text: str) -> str | None:
    """A child's name in these words, of whatever group."""
    names = called(await here.uow.people.all_children(here.day))
    return next((name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)), None)


def called(children: Sequence[Child]) -> list[str]:
    """How staff may call these children: by full name or by first name."""
    return list(dict.fromkeys(name for child in children for name in (child.name, child.name.split()[0])))


def whom(name: str, children: Sequence[Child]) -> list[Child]:
    """The children that a typed name can mean; a full name means one even where a first name means two."""
    wanted = name.casefold()
    exact = [child for child in children if child.name.casefold() == wanted]
    return exact or [child for child in children if child.name.split()[0].casefold() == wanted]
