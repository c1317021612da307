"""What is asked about a draft: the parts of the floor, once a day and never of a childminder (R2, R47)."""

from aiogram.types import InlineKeyboardMarkup

from care.floor import Part, is_asked_after, parts, untold
from handlers.buttons import about_floor
from handlers.here import Here
from storage.messages import Handover, HandoverKind
from storage.models import Child

TOLD_BEFORE = "told-before"


async def leave_out_what_was_told(here: Here, draft: Handover, child: Child) -> None:
    """The floor of a day is told once: what parents already read today is not asked for again."""
    for sent in await here.uow.handovers.sent_on(child.id, draft.day):
        if sent.kind is HandoverKind.DAY:
            told = set(parts(child.form)) - set(untold_parts(here, sent))
            draft.skipped = {**draft.skipped, **dict.fromkeys(told, TOLD_BEFORE)}


def untold_parts(here: Here, draft: Handover) -> tuple[Part, ...]:
    """The parts of the floor that buttons can still tell."""
    if draft.kind is not HandoverKind.DAY or draft.child is None:
        return ()
    return untold(draft.child.form, here.composer.facts(draft), draft.skipped)


def missing_parts(here: Here, draft: Handover) -> tuple[Part, ...]:
    """Those of them that are asked after unbidden."""
    return untold_parts(here, draft) if draft.child is not None and is_asked_after(draft.child.form) else ()


def question(here: Here, draft: Handover, part: Part) -> tuple[str, InlineKeyboardMarkup]:
    assert draft.child is not None
    return here.staff(f"ask-{part}", child=draft.child.name), about_floor(here.staff, draft, part)
