"""A guardian looks up where her questions are, and anybody who reads what."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from care.hours import today
from care.topics import Topic
from handlers.access import Desk, at_desk
from handlers.buttons import AboutTap, MineTap, keyboard
from handlers.clocks import answer_due, outcome
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.markup import safe
from handlers.menus import asks_for
from handlers.replying import from_guardian, not_agreed, question
from handlers.tables import who_reads
from handlers.telling import not_read_yet, opening, waits, who
from storage.casework import Case, CaseState
from storage.messages import Reply, ReplyKind
from storage.models import Person
from translations.catalogue import Texts

DONE = timedelta(days=14)
LABELS = {
    ReplyKind.NOT_CLEAR: "button-not-clear",
    ReplyKind.CALL_ME: "button-call-me",
    ReplyKind.ABSENT: "menu-absent",
    ReplyKind.PICK_UP: "menu-pick-up",
    ReplyKind.TALK: "menu-talk",
    ReplyKind.MORNING: "menu-morning",
}


def router() -> Router:
    here = Router(name="mine")
    here.message.register(mine, from_guardian, Command("mine"))
    here.message.register(mine, from_guardian, F.text, asks_for("menu-mine"))
    here.message.register(who_for_guardian, from_guardian, Command("who", "wie"))
    here.message.register(who_for_guardian, from_guardian, F.text, asks_for("menu-who"))
    here.message.register(who_at_desk, Command("who", "wie"), at_desk)
    here.callback_query.register(choose_again, from_guardian, MineTap.filter())
    return here


async def mine(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """All that is not done, and what was done of late, newest first. Of what is hers to decide, a button each."""
    if guardian.consented_at is None:
        return await not_agreed(message, here, guardian)
    t = here.catalogue.texts(guardian.language)
    blocks, undecided = list[str](), list[tuple[str, MineTap]]()
    for case in await here.uow.cases.of_guardian(guardian.id, here.now - DONE):
        said = [reply for reply in await here.uow.cases.said(case.id) if _to_show(reply)]
        if not said:
            continue
        waiting = any(map(waits, said))
        blocks.append("\n".join([_title(t, case), _quoted(t, said), *await _state(here, t, case, waiting=waiting)]))
        if case.state is CaseState.ASKED:
            undecided.append((_quoted(t, said), MineTap(case=case.id)))
    if not blocks:
        return [answer(message, t("mine-none"))]
    text = "\n\n".join([f"<b>{safe(t('mine-title'))}</b>", *map(safe, blocks)])
    return [answer(message, text, keyboard(undecided, width=1) if undecided else None, html=True)]


def _to_show(reply: Reply) -> bool:
    """Not that she understood, and not what she took back."""
    return reply.kind is not ReplyKind.UNDERSTOOD and bool(
        reply.kind is not ReplyKind.TEXT or reply.text or reply.photo or reply.voice
    )


def _title(t: Texts, case: Case) -> str:
    """The number, the child and what it is about; that is still open while she has not said who may read it."""
    about = t(f"topic-{case.topic}") if case.topic is not None and case.state is not CaseState.ASKED else ""
    return t.line(" · ".join(one for one in (f"#{case.id}", case.child.name if case.child else "", about) if one))


def _quoted(t: Texts, said: Sequence[Reply]) -> str:
    """How it began: her own words, or what she tapped."""
    first = said[0]
    if first.kind is ReplyKind.TEXT:
        return t("passed-quote", text=opening(first))
    detail = dict(first.detail)
    if "day" in detail:
        return t.line(f"{t(LABELS[first.kind])} · {t.date(date.fromisoformat(detail['day']))}")
    if "time" in detail:
        return t.line(f"{t(LABELS[first.kind])} · {t.time(time.fromisoformat(detail['time']))}")
    return t(LABELS[first.kind])


async def _state(here: Here, t: Texts, case: Case, *, waiting: bool) -> list[str]:
    if case.state is CaseState.ASKED or case.reader is None:
        return [t("mine-asked")]
    reader = who(t, here.policy, case.reader, case.child, here.day)
    if case.closed_at is not None and case.why is not None:
        closed = t.date(today(case.closed_at, here.policy))
        return [t("mine-closed", date=closed, why=t(f"why-{case.why}"))]
    if case.state is CaseState.ANSWERED and case.answered_at is not None:
        answered = t.date(today(case.answered_at, here.policy))
        by_whom = await _by(here, t, case, reader)
        return [t("mine-answered", date=answered, who=by_whom), *outcome(here, t, case)]
    if case.unread:
        return [not_read_yet(t, here.policy, case), *outcome(here, t, case)]
    due = answer_due(here, t, case) if waiting or case.topic is not Topic.CARE else []
    return [t("mine-open", who=reader), *due, *outcome(here, t, case)]


async def _by(here: Here, t: Texts, case: Case, reader: str) -> str:
    """Who answered: of the office whoever signed the last answer, be it for the role or as its deputy."""
    answers = await here.uow.cases.answers(case.id) if case.with_office else ()
    return t("role-person", person=answers[-1].author.name, role=t(f"role-{answers[-1].role}")) if answers else reader


async def choose_again(query: CallbackQuery, callback_data: MineTap, here: Here, guardian: Person) -> list[Answer]:
    """The question that still waits for her, in the place of the list."""
    t = here.catalogue.texts(guardian.language)
    case = await here.uow.cases.get(callback_data.case)
    if case is None or case.guardian_id != guardian.id or case.state is not CaseState.ASKED:
        return [toast(query, t("sorry-old-button"), alert=True)]
    said = await here.uow.cases.said(case.id)
    if case.topic is None or not case.topic.everyday:
        text, buttons = await question(here, t, case, said[0].text)
        return [toast(query), *rewrite(query, text, buttons)]
    children = await here.uow.people.children_of_guardian(guardian.id)
    whom = keyboard([(one.name, AboutTap(reply=said[0].id, child=one.id)) for one in children])
    return [toast(query), *rewrite(query, f"{_quoted(t, said)}\n{t('reply-about-whom')}", whom)]


async def who_for_guardian(message: Message, here: Here, guardian: Person) -> list[Answer]:
    if guardian.consented_at is None:
        return await not_agreed(message, here, guardian)
    t = here.catalogue.texts(guardian.language)
    children = await here.uow.people.children_of_guardian(guardian.id)
    if not children:
        return [answer(message, t("reply-nothing-yet", phone=here.policy.phone))]
    return [answer(message, await who_reads(here, t, *children), html=True)]


async def who_at_desk(message: Message, here: Here, desk: Desk) -> list[Answer]:
    return [answer(message, await who_reads(here, here.staff, groups=desk.groups), html=True)]
