"""Guardians change what they wrote: whoever had it gets the new words, and what is new goes where it belongs."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.types import Message

from care.bsn import masked
from care.routing import Part
from care.topics import Topic
from handlers.here import Answer, Here, answer, words_of
from handlers.replying import from_guardian, pass_on
from handlers.routing import add_to, send_to, stands_at_home
from handlers.telling import told, waits
from storage.casework import Case, CaseState
from storage.messages import Reply
from storage.models import Person


def router() -> Router:
    here = Router(name="rewording")
    here.edited_message.filter(from_guardian)
    here.edited_message.register(changed, F.text | F.caption)
    return here


async def changed(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """She changed her own words: whoever had them gets the new ones; what is new in them goes where it belongs."""
    t, old = here.catalogue.texts(guardian.language), await _of_message(here, guardian, message)
    text = masked(words_of(message)).text
    if not old or text == " ".join(reply.text for reply in old) or text in [reply.text for reply in old]:
        return []
    parts = [part for part in here.heard if part.text not in [reply.text for reply in old]]
    if len(old) == 1 and (case := await _case_of(here, old[0])) is not None and case.state is CaseState.ASKED:
        old[0].text = text
        return []
    said: list[Answer] = []
    rest: list[Part] = []
    for part in parts:
        known = await _same_reader(here, old, part)
        if known is None:
            rest.append(part)
            continue
        reply, case = known
        reply.text = part.text
        case.about_home = case.about_home and stands_at_home(part)
        if part.topic is Topic.URGENT and case.topic is not Topic.URGENT:
            await send_to(here, case, part.topic)
        else:
            await add_to(here, case, reply, changed=True)
        lines = "\n".join(told(t, here.policy, case, here.now, waiting=waits(reply)))
        said.append(answer(message, f"{lines} {t('reply-edited')}"))
    if rest:
        child = next((reply.child for reply in old if reply.child), None)
        said += await pass_on(message, here, guardian, rest, child, None)
    return said


async def _of_message(here: Here, guardian: Person, message: Message) -> Sequence[Reply]:
    return await here.uow.replies.all_of_message(guardian.id, message.message_id)


async def _case_of(here: Here, reply: Reply) -> Case | None:
    return await here.uow.cases.get(reply.case_id) if reply.case_id else None


async def _same_reader(here: Here, old: Sequence[Reply], part: Part) -> tuple[Reply, Case] | None:
    """The earlier part of this message that the same people read."""
    for reply in old:
        case = await _case_of(here, reply)
        if case is not None and part.topic is not None and case.role is here.policy.topics[part.topic].reader:
            return reply, case
    return None
