"""Guardians change what they wrote: whoever had it gets the new words, and what is new goes where it belongs."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import F, Router
from aiogram.types import Message

from care.bsn import masked
from care.routing import Part
from care.topics import Topic
from handlers.addressing import to_office
from handlers.at_home_face import kept
from handlers.here import Answer, Here, answer, words_of
from handlers.replying import from_guardian, more, pass_on, quoted
from handlers.routing import KEPT, add_to, send_to, set_apart, stands_at_home
from handlers.telling import numbers, told, waits, who
from handlers.unread import recall, take_back, unread
from storage.casework import Case, CaseState, Why
from storage.messages import Reply
from storage.models import Person
from translations.catalogue import Texts

Said = tuple[Reply, Case]
"""A part of what she wrote, and the case in which it is."""


def router() -> Router:
    here = Router(name="rewording")
    here.edited_message.filter(from_guardian)
    here.edited_message.register(changed, F.text | F.caption)
    return here


async def changed(message: Message, here: Here, guardian: Person) -> list[Answer]:
    """She changed her own words: whoever had them gets the new ones; what is new in them goes where it belongs."""
    t, text = here.catalogue.texts(guardian.language), masked(words_of(message)).text
    old, parts = await _of_message(here, guardian, message), list(here.heard)
    before = [reply.text.strip() for reply, _ in old]
    twice = len(set(before)) == 1
    if not old or text.split() == " ".join(before[:1] if twice else before).split():
        return []
    hers = [case for reply, case in old if await _stays_with_office(here, reply, case, parts)]
    if hers and len(old) == 1 and not any(_leaves(case, part) for case in hers for part in parts):
        [(reply, case)] = old
        reply.text = text
        return [_edited(message, t, await more(here, t, case, reply, parts, changed=True))]
    for case in hers if twice else []:
        assert case.topic is not None
        parts = to_office(here.policy, case.topic, case.role, parts, text)
    never = [reply.id for reply, case in old if await unread(here, case, reply)]
    left, said, rest = list(old), list[Answer](), list[Part]()
    for part in parts:
        one = _had_by(here, left, part, never, alone=len(parts) == len(old) == 1) or _taken_there(left, part, hers)
        if one is None:
            rest.append(part)
            continue
        left.remove(one)
        if one[0].text.strip() != part.text.strip():
            said += await _reword(message, here, t, one, part)
    again = [one for one in left if one[0].id in never]
    out = [quoted(t, t("part-gone"), words) for words in _taken_out([reply.text for reply, _ in again], rest, text)]
    out += [_stays(here, t, *one) for one in left if one not in again]
    said += await _anew(message, here, guardian, rest, old, again, hers)
    return [*said, *([answer(message, "\n\n".join(out))] if out else [])]


async def _of_message(here: Here, guardian: Person, message: Message) -> list[Said]:
    """What came of it, but for what she took out of it before anybody read that."""
    replies = await here.uow.replies.all_of_message(guardian.id, message.message_id)
    said = [(reply, case) for reply in replies if (case := await here.uow.cases.get(reply.case_id or 0)) is not None]
    return [(reply, case) for reply, case in said if case.why is not Why.WITHDRAWN]


async def _stays_with_office(here: Here, reply: Reply, case: Case, parts: Sequence[Part]) -> bool:
    """Whether an office role has these words because she, or who passed them on, said so, and not because of how they
    sounded, or in a conversation with that role: then no other wording brings them to the team."""
    if not case.with_office:
        return False
    first = (await here.uow.cases.said(case.id))[0]
    heard = [here.policy.topics[Topic(one)].reader for one in case.guesses]
    by_choice = len(heard) < 2 or heard[0] is not case.role
    return by_choice or (first.id != reply.id and not any(_reads(here, case, part) for part in parts))


def _leaves(case: Case, part: Part) -> bool:
    """What is urgent, or about a child's safety, goes to its own reader from whatever office role it was written to."""
    grave = part.topic is not None and part.topic.named and not (case.topic is not None and case.topic.named)
    return part.topic is Topic.URGENT or grave


def _reads(here: Here, case: Case, part: Part) -> bool:
    return part.topic is not None and case.role is here.policy.topics[part.topic].reader


def _had_by(here: Here, old: Sequence[Said], part: Part, never: Sequence[int], *, alone: bool) -> Said | None:
    """The part of the old message of which this is the new wording: with the same people, or asked about alike.

    A picture goes with what is said now, so that of several parts none that nobody has read keeps it.
    """
    for reply, case in old:
        same = reply.text.strip() == part.text.strip()
        if reply.id in never and not alone and (reply.photo or reply.voice):
            continue
        if case.state is CaseState.ASKED:
            if (alone or same) and _asked_alike(case, part, alone=alone):
                return reply, case
        elif _reads(here, case, part) or (same and reply.id not in never):
            return reply, case
    return None


def _taken_there(old: Sequence[Said], part: Part, hers: Sequence[Case]) -> Said | None:
    """The part that she took to another office role than it sounds like, of which this is another wording."""
    if part.topic is not None and part.topic.everyday:
        return None
    return next(((reply, case) for reply, case in old if case in hers and not _leaves(case, part)), None)


def _asked_alike(case: Case, part: Part, *, alone: bool) -> bool:
    """Whether the new words raise the question that waits for her: who may read this, or about which child it is.
    Where an office came to mind first it still waits, unless it is urgent."""
    if case.topic is None:
        office = bool(case.guesses) and not Topic(case.guesses[0]).everyday
        return part.topic is None or (alone and office and part.topic in KEPT)
    if part.topic is None or not case.topic.everyday:
        return part.topic is case.topic
    return part.topic.everyday


async def _reword(message: Message, here: Here, t: Texts, one: Said, part: Part) -> list[Answer]:
    """Other words for the same people. While she is asked there is nothing new to tell her but a number to call."""
    reply, case = one
    reply.text = part.text
    case.about_home = case.about_home and stands_at_home(part)
    if case.state is CaseState.ASKED:
        known = case.topic or next(map(Topic, case.guesses), None)
        if case.topic is not None or part.topic is None:
            case.topic, case.guesses = part.topic, [guess.value for guess in part.guesses]
        heard = part.topic or (part.guesses[0] if part.guesses and not part.vague else None)
        call, called = (numbers(t, here.policy, topic, case.child, here.now) for topic in (heard, known))
        return [answer(message, "\n".join(call))] if call and call != called else []
    if part.topic is Topic.URGENT and case.topic is not Topic.URGENT:
        await recall(here, case, reply)
        await send_to(here, case, part.topic)
    else:
        await add_to(here, case, reply, changed=True)
    return [_edited(message, t, "\n".join(told(t, here.policy, case, here.now, waiting=waits(reply))))]


async def _anew(
    message: Message,
    here: Here,
    guardian: Person,
    parts: Sequence[Part],
    old: Sequence[Said],
    again: Sequence[Said],
    hers: Sequence[Case],
) -> list[Answer]:
    """What is new goes where it belongs; `again` was never read, so that it is said now and not before.

    Beside what she took to the office herself, the team gets nothing without her being asked.
    """
    child = next((reply.child for reply, _ in old if reply.child), None)
    home = next((case for _, case in again if case.about_home), None)
    media = not any(reply.photo or reply.voice for reply, _ in old if reply.id not in [one.id for one, _ in again])
    for reply, case in again:
        await take_back(here, case, reply)
        reply.text, reply.photo, reply.voice = "", None, None
    if not parts:
        return []
    if hers:
        topics = [case.topic for case in hers if case.topic is not None]
        parts = [
            replace(part, topic=None, guesses=(*topics, *part.guesses)) if part.topic in KEPT else part
            for part in parts
        ]
    said = await pass_on(message, here, guardian, parts, child, None, again=[reply for reply, _ in again], media=media)
    if await set_apart(here, guardian, message.message_id, home):
        t = here.catalogue.texts(guardian.language)
        return [answer(message, *await kept(here, t, guardian, home))]
    return said


def _taken_out(old: Sequence[str], new: Sequence[Part], text: str) -> list[str]:
    """Which of the old words are not in the message any more, and have no new wording either."""

    def plain(words: str) -> str:
        return " ".join(words.split()).rstrip(".!?…")

    left = [words for words in old if plain(words) not in plain(text)]
    for part in new:
        said = set(part.text.split())
        if left:
            left.remove(max(left, key=lambda words: len(said & set(words.split()))))
    return left


def _stays(here: Here, t: Texts, reply: Reply, case: Case) -> str:
    """What somebody may have read already stays with whoever has it."""
    assert case.reader is not None
    reader = who(t, here.policy, case.reader, case.child, here.day)
    return quoted(t, t("part-stays", who=reader), reply.text)


def _edited(message: Message, t: Texts, told: str) -> Answer:
    return answer(message, f"{told} {t('reply-edited')}")
