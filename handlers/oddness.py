"""A translation is odd: the parent says which sentence, those who wrote it find better words, one of them approves."""

from typing import Any
from zlib import crc32

from aiogram import F, Router
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import is_open
from care.topics import Role
from handlers.access import Seat, in_a_room
from handlers.buttons import Id, ParentTap, keyboard, shortened
from handlers.here import Answer, Here, answer, rebutton, rewrite, say, thread_of, toast
from handlers.markup import blocks, quote, safe
from handlers.reacting import buttons, offers, untold
from handlers.replying import from_guardian
from handlers.telling import closed, hours_of
from storage.memory import Wording
from storage.messages import Delivery, DeliveryKind
from storage.models import Person
from storage.oddities import Place
from storage.wording import MemoryOrigin, Oddity, OddityState
from translations.catalogue import Texts

LONGEST = 1000
MOST = 40
"""As many sentences as fit under a message with room to spare."""
KINDS = ("name", "number", "day", "negation")


class OddTap(CallbackData, prefix="k"):
    """Which translated sentence of a delivered message is odd, by its place in it."""

    number: Id


class WordingTap(CallbackData, prefix="z"):
    """What becomes of a sentence that somebody found odd: `ask`, `approve`, `refuse`. `seen` stands for the words that
    were shown: nothing is approved that nobody saw."""

    act: str
    oddity: Id
    seen: int = 0


def router() -> Router:
    here = Router(name="oddness")
    here.callback_query.register(which, from_guardian, ParentTap.filter(F.act == "odd"))
    here.callback_query.register(odd, from_guardian, OddTap.filter())
    here.callback_query.register(tapped, in_a_room, WordingTap.filter())
    here.message.register(proposed, F.reply_to_message, in_a_room, about_oddity)
    return here


async def which(query: CallbackQuery, here: Here, guardian: Person) -> list[Answer]:
    """Of one sentence there is nothing to ask; of several she taps the one she means."""
    t, row = here.catalogue.texts(guardian.language), await _tapped(query, here, guardian)
    sentences = await untold(here, row) if row is not None else []
    if row is None or not sentences:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if len(sentences) == 1:
        return await _note(query, here, row, sentences[0][0])
    picks = [(t.line(f"{place}. {shortened(said)}"), OddTap(number=n)) for place, (n, said) in enumerate(sentences, 1)]
    back = [(t("button-translation"), ParentTap(act="fold"))]
    return [toast(query, t("odd-which")), *rebutton(query, keyboard(picks[:MOST], back, width=1))]


async def odd(query: CallbackQuery, callback_data: OddTap, here: Here, guardian: Person) -> list[Answer]:
    t, row = here.catalogue.texts(guardian.language), await _tapped(query, here, guardian)
    if row is None or callback_data.number >= len(row.sentences or ()):
        return [toast(query, t("sorry-old-button"), alert=True)]
    if callback_data.number not in [number for number, _ in await untold(here, row)]:
        return [toast(query, t("noted-already"))]
    return await _note(query, here, row, callback_data.number)


async def _tapped(query: CallbackQuery, here: Here, guardian: Person) -> Delivery | None:
    """The delivered message under the tap. Which it was, Telegram says, not the button."""
    number = query.message.message_id if query.message else 0
    return await here.uow.outbox.by_message(f"p{guardian.id}", number)


async def _note(query: CallbackQuery, here: Here, row: Delivery, number: int) -> list[Answer]:
    """Those who wrote it see the sentence, unless they look at the very same one already."""
    assert row.person is not None
    t = here.catalogue.texts(row.person.language)
    source, target = row.detail["languages"]
    oddity = await here.uow.oddities.add(row, number, source, target, here.now)
    place = await here.uow.oddities.place(oddity)
    first = (await here.uow.oddities.alike(oddity))[0]
    if place.room is not None and (first is oddity or await here.uow.oddities.place(first) != place):
        await _post(here, place, {"oddity": oddity.id})
    below = rebutton(query, await buttons(here, t, row, shown=offers(query, "fold")))
    case = await here.uow.cases.get(place.case_id) if place.case_id else None
    child = await here.uow.people.find_child(place.child_id) if place.child_id else None
    hours = hours_of(here.policy, (case.reader if case else None) or Role.GROUP, child)
    if is_open(here.now, hours):
        return [toast(query, t("odd-told"), alert=True), *below]
    told = f"{t('odd-told')} {closed(t, hours, here.now)}"
    return [toast(query), *below, say(row.person.telegram_id or 0, told, reply_to=row.message_id)]


async def _post(here: Here, place: Place, detail: dict[str, Any]) -> None:
    """Through the outbox, so that a reply to it can be recognised."""
    about: dict[str, Any] = {"child_id": place.child_id, "case_id": place.case_id, "detail": detail}
    await here.uow.outbox.add(DeliveryKind.ODDITY, here.now, room=place.room, **about)


def was(t: Texts, oddity: Oddity) -> str:
    """What was written and what it became, for those who wrote it."""
    language = t(f"language-{oddity.target}")
    return (
        f"{safe(t('odd-written'))}\n{quote(oddity.written)}\n"
        f"{safe(t('odd-translated', language=language))}\n{quote(oddity.told)}"
    )


async def about_oddity(message: Message, here: Here, seat: Seat) -> dict[str, Oddity] | bool:
    """A filter: a Telegram reply to the message that shows an odd sentence, or to the question how it is said."""
    assert message.reply_to_message is not None
    row = await here.uow.outbox.by_message(f"r{seat.room.id}", message.reply_to_message.message_id)
    if row is None or row.kind is not DeliveryKind.ODDITY:
        return False
    oddity = await here.uow.oddities.get(row.detail["oddity"])
    return {"oddity": oddity} if oddity is not None else False


async def proposed(message: Message, here: Here, seat: Seat, oddity: Oddity) -> list[Answer]:
    """Better words, shown to everybody in the room with what the guard finds odd about them."""
    t, better = here.staff, " ".join((message.text or "").split())
    if (await here.uow.oddities.place(oddity)).room is not seat.room:
        return [answer(message, t("odd-gone"))]
    if oddity.state is OddityState.APPROVED:
        return [answer(message, t("odd-done"))]
    if message.sender_chat is not None:
        return [answer(message, t("room-nameless"))]
    if not better or message.forward_origin is not None:
        return [answer(message, t("cannot-read"))]
    if len(better) > LONGEST:
        return [answer(message, t("too-long", limit=LONGEST))]
    if better == oddity.told:
        return [answer(message, t("correct-same"))]
    await here.uow.oddities.propose(oddity, better, seat.staff)
    text, below = await _proposal(here, oddity)
    return [say(message.chat.id, text, below, thread_id=thread_of(message), reply_to=message.message_id, html=True)]


async def _proposal(here: Here, oddity: Oddity) -> tuple[str, InlineKeyboardMarkup]:
    t, reader = here.staff, oddity.delivery.person
    assert oddity.better is not None
    assert oddity.proposer is not None
    assert reader is not None
    faults = here.composer.lesson(oddity, oddity.better, await _names(here, oddity)).faults
    kinds = dict.fromkeys(fault if fault in KINDS else "other" for fault in faults)
    warning = t("odd-warning", what=t.list([t(f"odd-fault-{kind}") for kind in kinds])) if kinds else ""
    better = f"{safe(t('odd-proposal', name=oddity.proposer.name))}\n{quote(oddity.better)}"
    then = safe(t("odd-then", name=reader.name))
    seen = crc32(oddity.better.encode())
    below = [
        (t("button-approve"), WordingTap(act="approve", oddity=oddity.id, seen=seen)),
        (t("button-refuse"), WordingTap(act="refuse", oddity=oddity.id, seen=seen)),
    ]
    return blocks([f"{was(t, oddity)}\n{better}", safe(warning), then]), keyboard(below)


async def tapped(query: CallbackQuery, callback_data: WordingTap, here: Here, seat: Seat) -> list[Answer]:
    t, oddity = here.staff, await here.uow.oddities.get(callback_data.oddity)
    place = await here.uow.oddities.place(oddity) if oddity is not None else None
    if oddity is None or place is None or place.room is not seat.room:
        return [toast(query, t("odd-gone"), alert=True)]
    if oddity.state is OddityState.APPROVED:
        return [toast(query, t("odd-done"), alert=True)]
    if callback_data.act == "ask":
        await _post(here, place, {"oddity": oddity.id, "ask": True})
        return [toast(query)]
    if oddity.better is None or callback_data.seen != crc32(oddity.better.encode()):
        return [toast(query, t("changed-since"), alert=True), *rebutton(query, None)]
    better, text = oddity.better, f"{was(t, oddity)}\n{safe(t('odd-better-words'))}\n{quote(oddity.better)}"
    if callback_data.act == "approve":
        end = await _approve(here, seat, oddity, better)
    else:
        await here.uow.oddities.propose(oddity, None, None)
        end = t("odd-refused", name=seat.staff.name)
    return [toast(query), *rewrite(query, f"{text}\n\n{safe(end)}", html=True)]


async def _approve(here: Here, seat: Seat, oddity: Oddity, better: str) -> str:
    """From now on these words; whoever found the old ones odd gets them, once. What the room is told."""
    t, room = here.staff, seat.room
    lesson = here.composer.lesson(oddity, better, await _names(here, oddity))
    learned = Wording(oddity.source, oddity.target, lesson.written, lesson.text, MemoryOrigin.PERSON)
    await here.uow.memories.learn([learned], here.now, oddity.proposer)
    readers: list[Person] = []
    for one in await here.uow.oddities.alike(oddity):
        if (await here.uow.oddities.place(one)).room is not room:
            continue
        one.state, one.better, one.proposed_by = OddityState.APPROVED, better, oddity.proposed_by
        one.approved_by, one.approved_at = seat.staff.id, here.now
        if await _send(here, one):
            readers.append(one.delivery.person)  # type: ignore[arg-type]
    told = t("odd-sent", names=t.list(dict.fromkeys(one.name for one in readers))) if readers else t("odd-not-sent")
    return f"{t('odd-approved', name=seat.staff.name)} {told}"


async def _send(here: Here, oddity: Oddity) -> bool:
    """The better words to a reader who can be reached, if what they say is still what was told."""
    row, reader = oddity.delivery, oddity.delivery.person
    handover = await here.uow.handovers.get(row.handover_id) if row.handover_id else None
    if reader is None or not reader.reachable or reader.telegram_id is None:
        return False
    if handover is not None:
        told = [await here.uow.handovers.as_told(line) for line in handover.lines]
        if not any(oddity.written in here.composer.caption(handover, line) for line in told):
            return False
    await here.uow.outbox.add(
        DeliveryKind.WORDING,
        here.now,
        person=reader,
        handover_id=row.handover_id,
        case_id=row.case_id,
        once=f"wording:{oddity.id}",
        detail={"oddity": oddity.id},
    )
    return True


async def _names(here: Here, oddity: Oddity) -> frozenset[str]:
    """The names that were kept from the machine in this message."""
    row = oddity.delivery
    handover = await here.uow.handovers.get(row.handover_id) if row.handover_id else None
    if handover is not None:
        return await here.uow.people.names_of_group(handover.group_id)
    case = await here.uow.cases.get(row.case_id) if row.case_id else None
    return await here.uow.people.names_of_case(case) if case is not None else frozenset()
