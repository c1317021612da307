"""Whom a guardian's words are for by what she answers or chose before; what they are about still counts (P4, P5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aiogram.types import Message

from care.policy import Policy
from care.routing import Part, few_words
from care.topics import Role, Topic
from handlers.here import Here, words_of
from handlers.routing import KEPT
from storage.casework import Case
from storage.messages import Delivery, DeliveryKind, Handover
from storage.models import Person
from translations.topics.asking import asks

RECENT = timedelta(hours=24)


def in_answer(parts: Sequence[Part], handover: Handover | None) -> list[Part]:
    """A few vague words ("no", "that's right") in answer to the team are for the team; all else is as anywhere."""
    return [
        replace(part, topic=Topic.CARE)
        if handover is not None and part.vague and part.guesses[0] is Topic.CARE
        else part
        for part in parts
    ]


def to_office(policy: Policy, topic: Topic, role: Role | None, parts: Sequence[Part], text: str) -> list[Part]:
    """What she gave an office role is for that role, whatever it sounds like, but for two things.

    What is urgent is for the team at once, and for the office as well where she wrote nothing else. What is about a
    child's safety has a reader of its own by the table: if that is another one, only she can say which she meant.
    """
    urgent = [part for part in parts if part.topic is Topic.URGENT]
    rest = "".join(part.text for part in parts if part.topic is not Topic.URGENT) or text
    named = [part.topic for part in parts if part.topic and part.topic.named and not topic.named]
    if not named:
        return [*urgent, Part(rest, topic, 1.0, (topic,))]
    guesses = (*dict.fromkeys(named), topic)
    same = policy.topics[named[0]].reader is role
    return [*urgent, Part(rest, named[0] if same else None, 1.0 if same else 0.0, guesses)]


async def as_chosen(here: Here, chosen: Case, parts: Sequence[Part], text: str) -> list[Part]:
    """What she chose from the menu counts; yet nothing that sounds like the office's goes to the group unasked (P4)."""
    topic = chosen.topic
    assert topic is not None
    await here.uow.cases.remove(chosen)
    if not topic.everyday:
        role = None if topic is Topic.DISSATISFIED else here.policy.topics[topic].reader
        return to_office(here.policy, topic, role, parts, text)
    urgent = [part for part in parts if part.topic is Topic.URGENT]
    rest = [part for part in parts if part.topic is not Topic.URGENT]
    if any(part.topic is None or not part.topic.everyday for part in rest):
        heard = [guess for part in rest for guess in (part.topic, *part.guesses) if guess is not None]
        words = "".join(part.text for part in rest)
        return [*urgent, Part(words, None, 0.0, tuple(dict.fromkeys([*heard, topic])))]
    said = Topic.URGENT if urgent else topic
    return [Part(text, said, 1.0, (said,))]


async def case_meant(message: Message, here: Here, guardian: Person, parts: Sequence[Part]) -> Case | None:
    """The office's case that she answers: by Telegram's reply, or with thanks alone right after its answer."""
    row = None
    if message.reply_to_message is not None:
        row = await here.uow.outbox.by_message(f"p{guardian.id}", message.reply_to_message.message_id)
    elif all(part.small_talk for part in parts):
        row = await _just_told(here, guardian, DeliveryKind.OFFICE_ANSWER)
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    return case if case is not None and case.with_office and case.guardian_id == guardian.id else None


async def may_be_for_the_office(message: Message, here: Here, guardian: Person, parts: Sequence[Part]) -> bool:
    """A few everyday words right after the office answered ("yes, Tuesday") can be for either: she is asked. What is
    urgent waits for no question."""
    few = few_words(words_of(message)) and all(part.topic in KEPT for part in parts)
    return (
        few
        and message.reply_to_message is None
        and await _just_told(here, guardian, DeliveryKind.OFFICE_ANSWER) is not None
    )


async def office_first(here: Here, guardian: Person, parts: Sequence[Part]) -> tuple[Topic, ...]:
    """What she may mean by such words: more of what the office answered, or what they sound like."""
    row = await _just_told(here, guardian, DeliveryKind.OFFICE_ANSWER)
    case = await here.uow.cases.get(row.case_id) if row is not None and row.case_id else None
    heard = [part.topic for part in parts if part.topic]
    return (case.topic, *heard) if case is not None and case.topic is not None else tuple(heard)


async def just_asked(here: Here, guardian: Person) -> Handover | None:
    """What the team asked her, while it is the newest thing she was told and she has said nothing since."""
    row = await _just_told(here, guardian, DeliveryKind.HANDOVER)
    asked = await here.uow.handovers.get(row.handover_id) if row is not None and row.handover_id else None
    language = here.policy.team_language
    return asked if asked is not None and any(asks(line.text, language) for line in asked.lines) else None


async def _just_told(here: Here, guardian: Person, kind: DeliveryKind) -> Delivery | None:
    """The newest thing that a person wrote to her, if it is of this kind and she has said nothing since."""
    row = await here.uow.outbox.last_to(guardian.id, (DeliveryKind.OFFICE_ANSWER, DeliveryKind.HANDOVER))
    last = await here.uow.replies.last_of(guardian.id)
    if row is None or row.kind is not kind or row.settled_at is None:
        return None
    fresh = here.now - row.settled_at < RECENT and (last is None or last.received_at < row.settled_at)
    return row if fresh else None
