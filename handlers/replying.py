"""Guardians write: each part of what one says goes to whoever should have it, and she is told who that is."""

from collections.abc import Sequence
from datetime import timedelta

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.bsn import masked
from care.hours import local
from care.routing import Part
from care.topics import Topic
from handlers import noticing
from handlers.addressing import (
    as_chosen,
    case_meant,
    in_answer,
    just_asked,
    may_be_for_the_office,
    office_first,
    to_office,
)
from handlers.at_home_face import kept
from handlers.buttons import AboutTap, JoinTap, keyboard
from handlers.here import Answer, Here, answer, photo_of, voice_of, words_of
from handlers.routing import add_to, ask_later, carry, put, reader_of, set_apart
from handlers.telling import choices, circled, no_for, numbers, reading, short, told, unhappy, waits, who
from storage.casework import LIVE, Case, CaseState
from storage.messages import Handover, Reply, ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

MENU_WAITS = timedelta(minutes=30)


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
    parts, number = in_answer(here.heard, handover), masked(words_of(message))
    case = await case_meant(message, here, guardian, parts)
    if case is not None and case.state in (*LIVE, CaseState.CLOSED):
        return await _more(message, here, guardian, case, parts, number.text, child)
    chosen = await here.uow.cases.writing(guardian.id, here.now - MENU_WAITS)
    if chosen is not None:
        parts, child = await as_chosen(here, chosen, parts, number.text), chosen.child or child
    elif await may_be_for_the_office(message, here, guardian, parts):
        parts = [Part(number.text, None, 0.0, await office_first(here, guardian, parts))]
    answers = await pass_on(message, here, guardian, parts, child, handover)
    if await set_apart(here, guardian, message.message_id, chosen):
        answers = [answer(message, *await kept(here, t, guardian, chosen))]
    return [*answers, *([answer(message, t("passed-bsn"))] if number.found else [])]


async def _more(
    message: Message, here: Here, guardian: Person, case: Case, parts: Sequence[Part], text: str, child: Child | None
) -> list[Answer]:
    """More for the office, but for what cannot wait or has a reader of its own."""
    assert case.role is not None
    assert case.topic is not None
    if case.state is CaseState.OPEN or not all(part.small_talk for part in parts):
        said = to_office(here.policy, case.topic, case.role, parts, text)
        return await pass_on(message, here, guardian, said, case.child or child, None, known=case)
    reply = await _kept(message, here, guardian, text, handover=None)
    return [answer(message, await more(here, here.catalogue.texts(guardian.language), case, reply, parts))]


async def more(here: Here, t: Texts, case: Case, reply: Reply, parts: Sequence[Part], *, changed: bool = False) -> str:
    """These words too are the office's; thanks for an answer are passed on, and ask for none."""
    if case.state is CaseState.OPEN or not all(part.small_talk for part in parts):
        await add_to(here, case, reply, changed=changed)
        return "\n".join(told(t, here.policy, case, here.now))
    reply.case_id = case.id
    await carry(here, case, reply, changed=changed)
    reader = who(t, here.policy, case.reader, case.child, here.day) if case.reader else ""
    return "\n".join([t("passed"), t("passed-who", who=reader)])


async def pass_on(
    message: Message,
    here: Here,
    guardian: Person,
    parts: Sequence[Part],
    child: Child | None,
    handover: Handover | None,
    *,
    known: Case | None = None,
    again: Sequence[Reply] = (),
    media: bool = True,
) -> list[Answer]:
    """Each part into its case, or more of the one that is `known`. What only she can say is asked, each by itself.
    `again` are said once more."""
    t = here.catalogue.texts(guardian.language)
    children = await here.uow.people.children_of_guardian(guardian.id)
    carrier = next((part for part in parts if part.topic is None or not part.topic.everyday), parts[0])
    several = len({part.text for part in parts}) > 1
    gone, labels, asked = list[Case](), list[str](), list[Answer]()
    for number, part in enumerate(parts):
        reply = again[number] if number < len(again) else await _kept(message, here, guardian, part.text, handover)
        reply.text, carries = part.text, media and (part is carrier or not several)
        reply.photo, reply.voice = (photo_of(message), voice_of(message)) if carries else (None, None)
        said = part.text if several else ""
        if known is not None and part.topic is known.topic:
            await add_to(here, known, reply)
            gone.append(known)
            labels.append(short(part.text))
        elif part.topic is None or part.topic is Topic.DISSATISFIED:
            case = await ask_later(here, guardian, reply, part, child)
            text, buttons = await question(here, t, case, said)
            asked.append(answer(message, _at_once(here, t, part, child, text), buttons))
        elif part.topic.everyday and child is None:
            await ask_later(here, guardian, reply, part, None)
            whom = keyboard([(one.name, AboutTap(reply=reply.id, child=one.id)) for one in children])
            text = quoted(t, t("reply-about-whom"), said)
            asked.append(answer(message, _at_once(here, t, part, None, text), whom))
        else:
            gone.append(await put(here, guardian, reply, part, child))
            labels.append(short(part.text))
    return [*await _passed(message, here, t, gone, labels, several=several, known=known), *asked]


def _at_once(here: Here, t: Texts, part: Part, child: Child | None, text: str) -> str:
    """A question to her; the number that does not wait for its answer stands above it."""
    heard = part.guesses[0] if part.guesses and not part.vague else None
    return "\n".join([*numbers(t, here.policy, part.topic or heard, child, here.now), text])


async def _passed(
    message: Message,
    here: Here,
    t: Texts,
    cases: Sequence[Case],
    labels: Sequence[str],
    *,
    several: bool,
    known: Case | None,
) -> list[Answer]:
    """One message about all that is on its way: who reads which part, until when an answer takes, and that for a
    moment nobody sees it."""
    if not cases:
        return []
    blocks = [t("passed-split")] if several else []
    for place, (case, label) in enumerate(zip(cases, labels, strict=True)):
        waiting = any(map(waits, await here.uow.cases.said(case.id)))
        quote = t("passed-quote", text=label)
        lines = [t.line(f"{circled(place)} {quote}") if len(cases) > 1 else quote] if several else []
        lines += (reading if blocks else told)(t, here.policy, case, here.now, waiting=waiting)
        blocks.append("\n".join(line for line in lines if several or len(cases) == 1 or line != t("passed-wall")))
    seconds = here.policy.think_seconds
    if seconds and any(case.topic is not Topic.URGENT and not case.unread and case is not known for case in cases):
        blocks.append(t("passed-think", seconds=seconds))
    text = ("\n\n" if several or len(cases) > 1 else "\n").join(blocks)
    return [answer(message, text, no_for(t, cases if several else cases[:1], known))]


async def question(here: Here, t: Texts, case: Case, part: str = "") -> tuple[str, InlineKeyboardMarkup]:
    """Who may read this? Nobody has, and what happens without an answer is said, and when."""
    until = local(case.opened_at + timedelta(minutes=here.policy.ask_minutes), here.policy).time()
    if case.topic is Topic.DISSATISFIED:
        role = await reader_of(here, here.policy.topics[Topic.DISSATISFIED].reader)
        reader = who(t, here.policy, role, case.child, here.day)
        return quoted(t, t("ask-unhappy", who=reader, time=until), part), unhappy(t, here.policy, case, here.day, role)
    return quoted(t, t("ask-reader", time=until), part), choices(t, case)


def quoted(t: Texts, text: str, part: str) -> str:
    return f"{t('passed-quote', text=short(part))}\n{text}" if part else text


async def _kept(message: Message, here: Here, guardian: Person, text: str, handover: Handover | None) -> Reply:
    return await here.uow.replies.add(
        kind=ReplyKind.TEXT,
        guardian_id=guardian.id,
        handover_id=handover.id if handover else None,
        text=text,
        photo=photo_of(message),
        voice=voice_of(message),
        language=guardian.language,
        message_id=message.message_id,
        received_at=here.now,
    )


async def _context(
    message: Message, here: Here, guardian: Person, children: Sequence[Child]
) -> tuple[Handover | None, Child | None]:
    """Which message she answers, and so which child she means; None when only she can say (P5).

    A few vague words right after a question of the team are its answer without Telegram's reply as well.
    """
    handover = None
    if message.reply_to_message is not None:
        number = message.reply_to_message.message_id
        row = await here.uow.outbox.by_message(f"p{guardian.id}", number)
        handover = await here.uow.handovers.get(row.handover_id) if row and row.handover_id else None
        own = await here.uow.replies.by_message(guardian.id, number)
        children = [child for child in children if own and child.id == own.child_id] or children
    elif all(part.vague for part in here.heard):
        handover = await just_asked(here, guardian)
    if handover is not None:
        children = [child for child in children if is_about(handover, child)] or children
    return handover, children[0] if len(children) == 1 else None


def is_about(handover: Handover, child: Child) -> bool:
    """Whether this child can be meant by an answer to that message; one to all parents is about each of a group."""
    return handover.group_id == child.group_id if handover.child_id is None else handover.child_id == child.id


async def refuse_forward(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-forwarded"))]


async def refuse(message: Message, here: Here, guardian: Person) -> list[Answer]:
    return [answer(message, here.catalogue.texts(guardian.language)("sorry-kind"))]
