"""What a guardian tells with a few taps: a fact that the team knows, without a word that could be misread."""

from collections.abc import Sequence
from datetime import timedelta

from aiogram.types import CallbackQuery

from care.hours import is_open
from care.topics import Topic
from handlers.here import Here
from handlers.routing import send_to
from handlers.telling import closed
from storage.casework import Case, CaseState, Why
from storage.messages import Reply, ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

LOOK_BACK = timedelta(days=30)


async def tell(
    query: CallbackQuery, here: Here, guardian: Person, child: Child, kind: ReplyKind, detail: dict[str, str]
) -> Case:
    """A fact for the team, done with once it is known; a wish for a talk waits for an answer, under this message."""
    topic = Topic.DEVELOPMENT if kind is ReplyKind.TALK else Topic.CARE
    case = await here.uow.cases.open(guardian, here.now, CaseState.OPEN, topic=topic, child_id=child.id)
    await here.uow.replies.add(
        kind=kind,
        guardian_id=guardian.id,
        child_id=child.id,
        case_id=case.id,
        text="",
        detail=detail,
        language=guardian.language,
        message_id=query.message.message_id if query.message else None,
        received_at=here.now,
    )
    await send_to(here, case, topic)
    if kind is not ReplyKind.TALK:
        case.state, case.why, case.closed_at = CaseState.CLOSED, Why.NOTED, here.now
    return case


def unseen(case: Case, reply: Reply) -> bool:
    """Whether a member of the team can still say to have seen it: of what waits for an answer, and of a morning, which
    is noted without one and does not wait on her list for a tap that may never come (R10)."""
    return case.state is CaseState.OPEN or (reply.kind is ReplyKind.MORNING and case.why is Why.NOTED)


async def told(here: Here, guardian: Person, child: Child, kind: ReplyKind) -> Sequence[tuple[Case, Reply]]:
    """What she has said of this kind about this child, newest first."""
    cases = await here.uow.cases.of_guardian(guardian.id, here.now - LOOK_BACK)
    about = [case for case in cases if case.child_id == child.id]
    return [(case, reply) for case in about for reply in await here.uow.cases.said(case.id) if reply.kind is kind]


async def in_care(here: Here, guardian: Person) -> dict[int, Child]:
    """Her children by number: what a button says is looked up here, and a child of somebody else is not found."""
    children = await here.uow.people.children_of_guardian(guardian.id)
    return {child.id: child for child in children if child.last_day is None or child.last_day >= here.day}


def with_hours(here: Here, t: Texts, noted: str, child: Child) -> str:
    """That it is noted; and while nobody is there, when it is read."""
    hours = here.policy.at(child.group.name)
    return noted if is_open(here.now, hours) else f"{noted}\n{closed(t, hours, here.now)}"
