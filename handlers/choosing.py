"""Guardians say whom their words are for: when they are asked, and with "No, it is for somebody else" afterwards."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from care.topics import Topic
from handlers.at_home_face import kept
from handlers.buttons import AboutTap, CaseChoice, CaseTap, MoveTap, keyboard
from handlers.here import Answer, Here, rewrite, toast
from handlers.replying import from_guardian, question
from handlers.routing import KEPT, keep, reader_of, send_to, withdraw
from handlers.telling import choices, meant, no_for, short, told, unhappy, waits, who
from storage.casework import LIVE, Case, CaseState
from storage.messages import DeliveryKind, Reply
from storage.models import Person
from translations.catalogue import Texts


def router() -> Router:
    here = Router(name="choosing")
    here.callback_query.filter(from_guardian)
    here.callback_query.register(other, CaseTap.filter())
    here.callback_query.register(agreed, MoveTap.filter())
    here.callback_query.register(chosen, CaseChoice.filter())
    here.callback_query.register(about, AboutTap.filter())
    return here


async def other(query: CallbackQuery, callback_data: CaseTap, here: Here, guardian: Person) -> list[Answer]:
    """She wants somebody else to have it, or on second thoughts not."""
    t = here.catalogue.texts(guardian.language)
    case = await _mine(here, guardian, callback_data.case)
    if case is None or case.state not in LIVE:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if callback_data.act == f"keep-{case.moving_to}" and case.room is not None:
        case.moving_to, refused = None, {"text": "case-move-refused"}
        await here.uow.outbox.add(DeliveryKind.NEWS, here.now, room=case.room, case_id=case.id, detail=refused)
    if callback_data.act == "stay" or callback_data.act.startswith("keep"):
        return [toast(query), *await _on_its_way(query, here, t, case)]
    said = _first_words(await here.uow.cases.said(case.id))
    text = f"{t('passed-quote', text=said)}\n{t('choice-question')}" if said else t("choice-question")
    return [toast(query), *rewrite(query, text, choices(t, case, stay=True))]


async def chosen(query: CallbackQuery, callback_data: CaseChoice, here: Here, guardian: Person) -> list[Answer]:
    """Her choice counts. Out of the old room first, then to the new one."""
    t = here.catalogue.texts(guardian.language)
    case = await _mine(here, guardian, callback_data.case)
    if case is None or case.state not in (*LIVE, CaseState.ASKED):
        return [toast(query, t("sorry-old-button"), alert=True)]
    topic = meant(case, callback_data.topic)
    if topic is Topic.DISSATISFIED and not callback_data.sure:
        return [toast(query), *rewrite(query, *await _who_hears(here, t, case))]
    if case.state is not CaseState.ASKED and case.topic is topic and topic is not Topic.DISSATISFIED:
        return [toast(query), *await _on_its_way(query, here, t, case)]
    taken = await _taken_out(here, t, case, topic)
    if topic.everyday and case.child is None:
        return [toast(query), *await _which_child(query, here, t, case, topic, guardian, taken)]
    with_team = here.policy.topics[topic].reader.with_child and not callback_data.sure
    case.about_home = case.about_home and topic in KEPT and with_team
    await send_to(here, case, topic)
    if case.about_home:
        keep(here, case)
        return [toast(query), *rewrite(query, *await kept(here, t, guardian, case))]
    return [toast(query), *await _on_its_way(query, here, t, case, taken=taken)]


async def _who_hears(here: Here, t: Texts, case: Case) -> tuple[str, InlineKeyboardMarkup]:
    """Whom she tells that she is not happy. Words that somebody has already stay there until she has said it."""
    if case.state is CaseState.ASKED:
        case.topic = Topic.DISSATISFIED
        return await question(here, t, case)
    manager = await reader_of(here, here.policy.topics[Topic.DISSATISFIED].reader)
    return t("choice-question"), unhappy(t, here.policy, case, here.day, manager, stay=True)


async def _taken_out(here: Here, t: Texts, case: Case, topic: Topic) -> list[str]:
    """Out of the old room; she hears so where others read her words from now on, and that they may have been read."""
    old, new = case.reader, await reader_of(here, here.policy.topics[topic].reader)
    reader = who(t, here.policy, old, case.child, here.day) if old else ""
    stood = await withdraw(here, case)
    same = old is new or (old is not None and old.with_child and new.with_child)
    return [t("passed-taken", who=reader)] if stood and reader and not same else []


async def _which_child(
    query: CallbackQuery, here: Here, t: Texts, case: Case, topic: Topic, guardian: Person, taken: Sequence[str]
) -> list[Answer]:
    """For a team there must be a child; with one that is no question."""
    children = await here.uow.people.children_of_guardian(guardian.id)
    [reply, *_] = await here.uow.cases.said(case.id)
    case.state, case.topic, case.role = CaseState.ASKED, topic, None
    if len(children) == 1:
        return await _for_child(query, here, t, case, children[0].id, taken)
    case.opened_at = here.now
    buttons = keyboard([(one.name, AboutTap(reply=reply.id, child=one.id)) for one in children])
    return rewrite(query, "\n".join([*taken, t("reply-about-whom")]), buttons)


async def about(query: CallbackQuery, callback_data: AboutTap, here: Here, guardian: Person) -> list[Answer]:
    """The answer to "about whom?"."""
    t = here.catalogue.texts(guardian.language)
    reply = await here.uow.replies.get(callback_data.reply)
    mine = {child.id: child for child in await here.uow.people.children_of_guardian(guardian.id)}
    case = await _mine(here, guardian, reply.case_id) if reply and reply.case_id else None
    asked = case is not None and case.state is CaseState.ASKED and case.topic is not None and case.topic.everyday
    if case is None or not asked or callback_data.child not in mine:
        return [toast(query, t("sorry-old-button"))]
    return [toast(query), *await _for_child(query, here, t, case, callback_data.child)]


async def _for_child(
    query: CallbackQuery, here: Here, t: Texts, case: Case, child_id: int, taken: Sequence[str] = ()
) -> list[Answer]:
    assert case.topic is not None
    case.child_id = child_id
    for reply in await here.uow.cases.said(case.id):
        reply.child_id = child_id
    await here.uow.cases.place(case)
    await send_to(here, case, case.topic)
    name = case.child.name if case.child else ""
    return await _on_its_way(query, here, t, case, name, taken=taken)


async def agreed(query: CallbackQuery, callback_data: MoveTap, here: Here, guardian: Person) -> list[Answer]:
    """The office asked whether this role may have it, and she says yes; an older question counts no more."""
    t = here.catalogue.texts(guardian.language)
    case = await _mine(here, guardian, callback_data.case)
    if case is None or case.state not in LIVE:
        return [toast(query, t("sorry-old-button"), alert=True)]
    if case.moving_to is callback_data.role and case.topic is not None:
        await withdraw(here, case, to=case.moving_to)
        await send_to(here, case, case.topic, case.moving_to)
    return [toast(query), *await _on_its_way(query, here, t, case)]


async def _on_its_way(
    query: CallbackQuery, here: Here, t: Texts, case: Case, name: str = "", *, taken: Sequence[str] = ()
) -> list[Answer]:
    """The message under the tap says again who reads it."""
    said = await here.uow.cases.said(case.id)
    words = _first_words(said)
    head = [t.line(name)] if name else [t("passed-quote", text=words)] if words else []
    text = "\n".join([*head, *taken, *told(t, here.policy, case, here.now, waiting=any(map(waits, said)))])
    return rewrite(query, text, no_for(t, [case]))


def _first_words(said: Sequence[Reply]) -> str:
    return short(said[0].text) if said and said[0].text else ""


async def _mine(here: Here, guardian: Person, case_id: int) -> Case | None:
    """A case of hers; the id comes from outside."""
    case = await here.uow.cases.get(case_id)
    return case if case is not None and case.guardian_id == guardian.id else None
