"""Who reads what, as the organisation's table counts now: the same for parents and for staff, each in her language."""

from collections.abc import Collection, Sequence

from care.hours import today
from care.policy import TopicPolicy
from care.topics import Role, Topic
from handlers.here import Here
from handlers.markup import safe
from handlers.routing import reader_of
from handlers.telling import who
from storage.models import Child
from translations.catalogue import Texts

FEW = 6


async def who_reads(here: Here, t: Texts, *children: Child, groups: Collection[int] = ()) -> str:
    """The table as HTML. A guardian, whose children are given, reads who it is for each of them; staff that of all
    `groups`, or of these. Topics with the same reader, promise and deputy share a line."""
    lines = dict[tuple[str, TopicPolicy], list[str]]()
    for topic in Topic:
        chosen = here.policy.topics[topic]
        reader = await _reader(here, t, chosen.reader, children, groups)
        lines.setdefault((reader, chosen), []).append(t(f"topic-{topic}"))
    since = today(await here.uow.cases.adopt(here.policy.readers, here.now), here.policy)
    below = [t("who-since", date=t.date(since)), *([t("who-other-parent")] if children else [])]
    rows = [_line(here, t, " · ".join(topics), reader, chosen) for (reader, chosen), topics in lines.items()]
    title = t("who-title" if children else "who-staff-title")
    return "\n\n".join([f"<b>{safe(title)}</b>", safe("\n".join(rows)), safe("\n".join(below))])


def _line(here: Here, t: Texts, topics: str, reader: str, chosen: TopicPolicy) -> str:
    """One reader, what is promised, and who gets it when that passes."""
    said = t("who-promise", topic=topics, who=reader, days=chosen.days)
    if chosen.hours is not None:
        said = t("who-hours", topic=topics, who=reader, hours=chosen.hours)
    deputy = here.policy.role(chosen.reader).deputy
    other = who(t, here.policy, deputy, None, here.day) if deputy else reader
    return t.line(f"• {said} {t('who-deputy', who=other)}" if other != reader else f"• {said}")


async def _reader(here: Here, t: Texts, role: Role, children: Sequence[Child], groups: Collection[int]) -> str:
    """Who it is: of several children with different people, for each."""
    role = await reader_of(here, role)
    if role.with_child and not children:
        return await _teams(here, t, role, groups)
    readers = dict[str, list[str]]()
    for child in children or (None,):
        readers.setdefault(who(t, here.policy, role, child, here.day), []).append(child.name if child else "")
    if len(readers) == 1:
        return next(iter(readers))
    return "; ".join(f"{t.list(names)} – {reader}" for reader, names in readers.items())


async def _teams(here: Here, t: Texts, role: Role, groups: Collection[int]) -> str:
    """For staff: the teams, and the mentors by name."""
    children = [one for one in await here.uow.people.all_children(here.day) if not groups or one.group_id in groups]
    teams = t.list(_few(sorted({child.group.name for child in children}) or [here.policy.organisation]))
    mentors = {mentor.name for child in children if (mentor := child.mentor_on(here.day)) and role is Role.MENTOR}
    names = _few(sorted(mentors))
    return t("role-mentor", mentor=t.list(names), group=teams) if names else t("role-group", group=teams)


def _few(names: list[str]) -> list[str]:
    return names if len(names) <= FEW else [*names[: FEW - 1], "…"]
