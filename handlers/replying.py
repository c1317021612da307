"""Guardians write: each part of what one says goes to whoever should have it, and she is told who that is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.bsn import masked
from care.hours import local
from care.routing import Part
from care.topics import Topic
from handlers import noticing
from handlers.at_home_face import kept
from handlers.buttons import AboutTap, JoinTap, keyboard
from handlers.here import Answer, Here, answer, photo_of, words_of
from handlers.routing import add_to, ask_later, carry, put, reader_of, set_apart
from handlers.telling import choices, circled, no_for, reading, short, told, unhappy, waits, who
from storage.casework import LIVE, Case, CaseState
from storage.messages import Delivery, DeliveryKind, Handover, Reply, ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

MENU_WAITS, RECENT = timedelta(minutes=30), timedelta(hours=24)
FEW_WORDS = 6


async def from_guardian(event: Message | CallbackQuery, here: Here) -> dict[str, Person] | bool:
    """A router filter: a guardian in her own chat."""
    chat = event.message.chat if isinstance(event, CallbackQuery) and event.message else None
    chat = event.chat if isinstance(event, Message) else chat
    if here.account.guardian is None or chat is None or chat.type != "private":
        return False
    return {"guardian": here.account.guardian}


def router() -> Router:
    here = Router(name="replying")
    here.message.filter(from_guardian)
    here.message.register(not_agreed, lambda _message, guardian: guardian.consented_at is None)
    here.message.register(refuse_forward, F.forward_origin)
    here.message.register(said, F.text | F.photo | F.voice)
    here.message.register(refuse)
    return here


async def not_agreed(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """Before the card is agreed on nothing is passed on; the way there is one tap away."""
    t = here.catalogue.texts(guardian.language)
    agree = t("join-agree")
    button = keyboard([(f"✅ {agree}", JoinTap(act="yes"))])
    return [answer(message, t("sorry-agree-first", button=agree), button)]


async def said(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """What she says is taken in as ever; in which language it seems to be is only wondered at."""
    answers = await _taken_in(message, here, guardian)
    await noticing.other_language(here, guardian, words_of(message))
    return answers


async def _taken_in(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """Words, a picture or a voice message: kept first, then on the way to whoever should have them."""
    t = here.catalogue.texts(guardian.language)
    children = await here.uow.people.children_of_guardian(guardian.id)
    if not children:
        return [answer(message, t("reply-nothing-yet", phone=here.policy.phone))]
    handover, child = await _context(message, here, guardian, children)
    parts, number = _in_answer(here.heard, handover), masked(words_of(message))
    case = await _case_meant(message, here, guardian, parts)
    if case is not None and case.state in (*LIVE, CaseState.CLOSED):
        reply = await _kept(message, here, guardian, number.text, handover=None)
        return [answer(message, await _more(here, t, case, reply, thanks=all(part.small_talk for part in parts)))]
    chosen = await here.uow.cases.writing(guardian.id, here.now - MENU_WAITS)
    if chosen is not None:
        parts, child = await _as_chosen(here, chosen, parts, number.text), chosen.child or child
    elif await _may_be_for_the_office(message, here, guardian, parts):
        parts = [Part(number.text, None, 0.0, await _office_first(here, guardian, parts))]
    answers = await pass_on(message, here, guardian, parts, child, handover)
    if await set_apart(here, guardian, message.message_id, chosen):
        answers = [answer(message, *await kept(here, t, guardian, chosen))]
    return [*answers, *([answer(message, t("passed-bsn"))] if number.found else [])]


def _in_answer(parts: Sequence[Part], handover: Handover | None) -> list[Part]:
    """Whoever answers a message of the team speaks to the team, if that is what her words most likely are."""
    return [
        replace(part, topic=part.guesses[0])
        if handover is not None and part.topic is None and part.guesses and part.guesses[0].everyday
        else part
        for part in parts
    ]


async def _more(here: Here, t: Texts, case: Case, reply: Reply, *, thanks: bool) -> str:
    """More for the office; thanks for an answer are passed on, and ask for none."""
    if not thanks or case.state is CaseState.OPEN:
        await add_to(here, case, reply)
        return "\n".join(told(t, here.policy, case, here.now))
    reply.case_id = case.id
    await carry(here, case, reply)
    reader = who(t, here.policy, case.reader, case.child, here.day) if case.reader else ""
    return "\n".join([t("passed"), t("passed-who", who=reader)])


async def pass_on(
    message: Message,
    here: Here,
    guardian: Person,
    parts: Sequence[Part],
    child: Child | None,
    handover: Handover | None,
) -> list[Answer]:
    """Each part into its case. What only she can say is asked, a question for each."""
    t = here.catalogue.texts(guardian.language)
    children = await here.uow.people.children_of_guardian(guardian.id)
    carrier = next((part for part in parts if part.topic is None or not part.topic.everyday), parts[0])
    gone, labels, asked = list[Case](), list[str](), list[Answer]()
    for part in parts:
        reply = await _kept(message, here, guardian, part.text, handover, media=part is carrier)
        several = len(parts) > 1
        if part.topic is None or part.topic is Topic.DISSATISFIED:
            case = await ask_later(here, guardian, reply, part, child)
            asked.append(answer(message, *await question(here, t, case, part.text if several else "")))
        elif part.topic.everyday and child is None:
            await ask_later(here, guardian, reply, part, None)
            buttons = keyboard([(one.name, AboutTap(reply=reply.id, child=one.id)) for one in children])
            asked.append(answer(message, _quoted(t, t("reply-about-whom"), part.text if several else ""), buttons))
        else:
            gone.append(await put(here, guardian, reply, part, child))
            labels.append(short(part.text))
    return [*await _passed(message, here, t, gone, labels, several=len(parts) > 1), *asked]


async def _passed(
    message: Message, here: Here, t: Texts, cases: Sequence[Case], labels: Sequence[str], *, several: bool
) -> list[Answer]:
    """One message about all that is on its way: who reads which part, until when an answer takes, and that for a
    moment nobody sees it."""
    if not cases:
        return []
    blocks = [t("passed-split")] if several else []
    for place, (case, label) in enumerate(zip(cases, labels, strict=True)):
        waiting = any(map(waits, await here.uow.cases.said(case.id)))
        quoted = t("passed-quote", text=label)
        lines = [t.line(f"{circled(place)} {quoted}") if len(cases) > 1 else quoted] if several else []
        lines += (reading if several else told)(t, here.policy, case, here.now, waiting=waiting)
        blocks.append("\n".join(lines))
    seconds = here.policy.think_seconds
    if seconds and any(case.topic is not Topic.URGENT and not case.unread for case in cases):
        blocks.append(t("passed-think", seconds=seconds))
    return [answer(message, ("\n\n" if several else "\n").join(blocks), no_for(t, cases))]


async def question(here: Here, t: Texts, case: Case, part: str = "") -> tuple[str, InlineKeyboardMarkup]:
    """Who may read this? Nobody has, and what happens without an answer is said, and when."""
    until = local(case.opened_at + timedelta(minutes=here.policy.ask_minutes), here.policy).time()
    if case.topic is Topic.DISSATISFIED:
        role = await reader_of(here, here.policy.topics[Topic.DISSATISFIED].reader)
        reader = who(t, here.policy, role, case.child, here.day)
        return _quoted(t, t("ask-unhappy", who=reader, time=until), part), unhappy(t, here.policy, case, here.day, role)
    return _quoted(t, t("ask-reader", time=until), part), choices(t, case)


def _quoted(t: Texts, text: str, part: str) -> str:
    return f"{t('passed-quote', text=short(part))}\n{text}" if part else text


async def _kept(
    message: Message, here: Here, guardian: Person, text: str, handover: Handover | None, *, media: bool = True
) -> Reply:
    return await here.uow.replies.add(
        kind=ReplyKind.TEXT,
        guardian_id=guardian.id,
        handover_id=handover.id if handover else None,
        text=text,
        photo=photo_of(message) if media else None,
        voice=message.voice.file_id if media and message.voice else None,
        language=guardian.language,
        message_id=message.message_id,
        received_at=here.now,
    )


async def _context(
    message: Message, here: Here, guardian: Person, children: Sequence[Child]
) -> tuple[Handover | None, Child | None]:
    """Which message she answers, and so which child she means; None when only she can say (P5)."""
    handover = None
    if message.reply_to_message is not None:
        number = message.reply_to_message.message_id
        row = await here.uow.outbox.by_message(f"p{guardian.id}", number)
        handover = await here.uow.handovers.get(row.handover_id) if row and row.handover_id else None
        own = await here.uow.replies.by_message(guardian.id, number)
        children = [child for child in children if own and child.id == own.child_id] or children
    if handover is not None:
        children = [child for child in children if is_about(handover, child)] or children
    return handover, children[0] if len(children) == 1 else None


def is_about(handover: Handover, child: Child) -> bool:
    """Whether this child can be meant by an answer to that message; one to all parents is about each of a group."""
    return handover.group_id == child.group_id if handover.child_id is None else handover.child_id == child.id


async def _case_meant(message: Message, here: Here, guardian: Person, parts: Sequence[Part]) -> Case | None:
    """The office's case that she answers: by Telegram's reply, or with thanks alone right after its answer."""
    row = None
    if message.reply_to_message is not None:
        row = await here.uow.outbox.by_message(f"p{guardian.id}", message.reply_to_message.message_id)
    elif all(part.small_talk for part in parts):
        row = await _just_answered(here, guardian)
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    return case if case is not None and case.with_office and case.guardian_id == guardian.id else None


async def _just_answered(here: Here, guardian: Person) -> Delivery | None:
    """The office's answer, while it is the newest thing she was told and she has said nothing since."""
    row = await here.uow.outbox.last_to(guardian.id, (DeliveryKind.OFFICE_ANSWER, DeliveryKind.HANDOVER))
    last = await here.uow.replies.last_of(guardian.id)
    if row is None or row.kind is not DeliveryKind.OFFICE_ANSWER or row.settled_at is None:
        return None
    fresh = here.now - row.settled_at < RECENT and (last is None or last.received_at < row.settled_at)
    return row if fresh else None


async def _may_be_for_the_office(message: Message, here: Here, guardian: Person, parts: Sequence[Part]) -> bool:
    """A few everyday words right after the office answered ("yes, Tuesday") can be for either: she is asked."""
    few = len(words_of(message).split()) <= FEW_WORDS and all(part.topic and part.topic.everyday for part in parts)
    return few and message.reply_to_message is None and await _just_answered(here, guardian) is not None


async def _office_first(here: Here, guardian: Person, parts: Sequence[Part]) -> tuple[Topic, ...]:
    row = await _just_answered(here, guardian)
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    heard = [part.topic for part in parts if part.topic]
    return (case.topic, *heard) if case is not None and case.topic is not None else tuple(heard)


async def _as_chosen(here: Here, chosen: Case, parts: Sequence[Part], text: str) -> list[Part]:
    """What she chose from the menu counts; yet nothing that sounds like the office's goes to the group unasked (P4)."""
    topic = chosen.topic
    assert topic is not None
    await here.uow.cases.remove(chosen)
    if topic.everyday and any(part.topic is None or not part.topic.everyday for part in parts):
        heard = [guess for part in parts for guess in (part.topic, *part.guesses) if guess is not None]
        return [Part(text, None, 0.0, tuple(dict.fromkeys([*heard, topic])))]
    said = Topic.URGENT if topic.everyday and any(part.topic is Topic.URGENT for part in parts) else topic
    return [Part(text, said, 1.0, (said,))]


async def refuse_forward(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-forwarded"))]


async def refuse(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-kind"))]
