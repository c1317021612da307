"""Whom a typed text is about: the children it names, and what to do with a name that nobody has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from care import shorthand
from care.facts import CareForm
from care.shorthand import is_label, likely_names, split_by_name
from handlers.access import Desk
from handlers.here import Here
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
    mine = [child for child in everyone if child.group_id in desk.groups]
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
