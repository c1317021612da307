"""What is asked about a draft, once a day and never of a childminder: the floor, and one thing more (R2, R27, R47)."""

from collections.abc import Callable

from aiogram.types import InlineKeyboardMarkup

from care.floor import Part, is_asked_after, missing, parts, untold
from care.plain import says_nothing
from handlers.buttons import about_floor
from handlers.here import Here
from storage.messages import Handover, HandoverKind
from storage.models import Child

TOLD_BEFORE = "told-before"
_ONE_THING = "one-thing"


async def leave_out_what_was_told(here: Here, draft: Handover, child: Child) -> None:
    """The floor of a day is told once: what parents already read today is not asked for again."""
    for sent in await here.uow.handovers.sent_on(child.id, draft.day):
        if sent.kind is HandoverKind.DAY:
            told = set(parts(child.form)) - set(untold_parts(here, sent))
            draft.skipped = {**draft.skipped, **dict.fromkeys([*told, _ONE_THING], TOLD_BEFORE)}


def untold_parts(here: Here, draft: Handover) -> tuple[Part, ...]:
    """The parts of the floor that buttons can still tell."""
    return _left(here, draft, untold)


def missing_parts(here: Here, draft: Handover) -> tuple[Part, ...]:
    """Those of them that are asked after unbidden."""
    return _left(here, draft, missing)


def _left(here: Here, draft: Handover, rule: Callable[..., tuple[Part, ...]]) -> tuple[Part, ...]:
    if draft.kind is not HandoverKind.DAY or draft.child is None:
        return ()
    return rule(draft.child.form, here.composer.facts(draft), draft.skipped)


def ask_one_thing(here: Here, draft: Handover) -> bool:
    """Whether the preview asks what the child lived through: where the words come down to nothing, or care is all there
    is and nothing of it is missing any more. It stands there with the line that made it so, which is noted in the
    draft, and not with the next. A photo tells something too."""
    if draft.kind is not HandoverKind.DAY or draft.child is None or not is_asked_after(draft.child.form):
        return False
    note, newest = here.composer.notes(draft), str(draft.lines[-1].id) if draft.lines else ""
    only_care = bool(newest) and not note and not missing_parts(here, draft)
    if not (only_care or says_nothing(note)) or any(line.photo for line in draft.lines):
        return False
    draft.skipped = {_ONE_THING: newest, **draft.skipped}
    return draft.skipped[_ONE_THING] == newest


def question(here: Here, draft: Handover, part: Part) -> tuple[str, InlineKeyboardMarkup]:
    assert draft.child is not None
    return here.staff(f"ask-{part}", child=draft.child.name), about_floor(here.staff, draft, part)
