"""What is done about words that the gate holds: taken out, made nameless, handed over, turned into an invitation."""

import re
from collections.abc import Sequence

from aiogram.types import CallbackQuery

from care.checkin_policy import CheckinKind
from care.gate import Finding, rest, unnamed
from handlers.access import Desk
from handlers.drafts import line_of, not_any_more, show_here, too_full
from handlers.gating import (
    GateTap,
    Held,
    Known,
    Way,
    dismissed_in,
    findings,
    held_in,
    kept_as,
    known_to,
    name_of,
    reader,
    ways,
)
from handlers.here import Answer, Here, toast
from handlers.planning import ask_for
from storage.messages import DeliveryKind, Handover, HandoverKind, Line
from translations.catalogue import Texts

_FEW_WORDS = 2


async def tapped(query: CallbackQuery, callback_data: GateTap, here: Here, desk: Desk) -> list[Answer]:
    t = here.staff
    found = await line_of(query, here, desk, callback_data.line)
    if isinstance(found, list):
        return found
    line, draft = found
    if refused := not_any_more(query, here, draft):
        return refused
    said = await deal_with(here, draft, line, callback_data)
    told = toast(query, t("changed-since") if said is None else said or None, alert=bool(said) or said is None)
    return [told, *await show_here(query, here, draft)]


async def deal_with(here: Here, draft: Handover, line: Line, tap: GateTap) -> str | None:
    """Do what was tapped; what there is to say about it, or None when the line no longer holds that."""
    known = await known_to(here, draft)
    found = held_in([line], known)
    one = next((one for one in found if one.mark == tap.mark), None)
    if one is None or tap.way not in await ways(here, one.concern):
        return None
    way, said = Way(tap.way), ""
    if way is Way.KEEP:
        line.dismissed = [*line.dismissed, kept_as(one.concern, one.mark)]
        return said
    if way is Way.OFFICE:
        said = await _hand_over(here, draft, one)
    if way is Way.INVITE and draft.child is not None and here.policy.checkins.kind(CheckinKind.WORRY).on:
        await ask_for(here, draft.child, CheckinKind.WORRY)
    without = rest(line.text, [one.finding])
    line.confirmed_by = None
    line.text = mended(line.text, one.finding, way, known, here.staff, dismissed_in(line))
    if await too_full(here, draft):
        line.text = without
    if _says_nothing(here, draft, line):
        await here.uow.handovers.remove_line(line)
    return said


def mended(text: str, finding: Finding, way: Way, known: Known, t: Texts, dismissed: Sequence[str] = ()) -> str:
    """The text after one of the ways. What is still held afterwards for the same words is taken out whole."""
    match way:
        case Way.INVITE:
            worries = [one for one in findings(text, known, dismissed) if one.concern is finding.concern]
            return "\n".join(part for part in (rest(text, worries), t("gate-invitation")) if part)
        case Way.UNNAME:
            tried = unnamed(text, finding, t.language)
        case Way.UNNUMBER:
            tried = _numberless(text, finding)
        case _:
            return rest(text, [finding])
    return tried if _count(tried, finding, known) < _count(text, finding, known) else rest(text, [finding])


def _count(text: str, finding: Finding, known: Known) -> int:
    return sum((one.concern, one.seen) == (finding.concern, finding.seen) for one in findings(text, known))


def _numberless(text: str, finding: Finding) -> str:
    """Without the number; a sentence that said nothing but the number goes with it."""
    part = text[finding.start : finding.end].replace(finding.seen, "")
    if len(re.findall(r"\w+", part)) <= _FEW_WORDS:
        return rest(text, [finding])
    part = re.sub(r"\s+(?=[.,;:!?])", "", re.sub(r"[ \t]{2,}", " ", part))
    return (text[: finding.start] + part + text[finding.end :]).strip()


def _says_nothing(here: Here, draft: Handover, line: Line) -> bool:
    """Whether nothing is left of a line, or of what it was to correct."""
    if draft.kind is HandoverKind.CORRECTION and line.corrects is not None:
        return here.composer.same(draft, line.text, line.corrects.text)
    return not line.text and not line.photo


async def _hand_over(here: Here, draft: Handover, one: Held) -> str:
    """The sentence alone, as a line of its own, to whoever should have it."""
    role, room = await reader(here, one.concern)
    assert room is not None
    assert room.chat_id is not None
    sentence = await here.uow.handovers.add_line(
        None, one.line.author, text=one.words, chat_id=room.chat_id, added_at=here.now
    )
    about = {"name": draft.child.name if draft.child else draft.group.name, "group": draft.group.name}
    await here.uow.outbox.add(DeliveryKind.REFERRAL, here.now, room=room, line_id=sentence.id, detail=about)
    return here.staff("gate-handed", who=name_of(here, role))
