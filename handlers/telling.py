"""What a parent is told about her own words: who reads them, when she has an answer, and how she can say otherwise."""

from collections.abc import Sequence
from datetime import date, datetime

from aiogram.types import InlineKeyboardMarkup

from care.hours import is_open, local, next_open_day, today
from care.policy import Policy
from care.promise import received_on
from care.topics import Role, Topic
from handlers.buttons import CaseChoice, CaseTap, keyboard
from storage.casework import Case
from storage.messages import Reply, ReplyKind
from storage.models import Child
from translations.catalogue import Texts
from translations.topics.asking import asks

CHOICES = (
    Topic.CARE,
    Topic.DEVELOPMENT,
    Topic.PAYMENT,
    Topic.CONTRACT,
    Topic.DISSATISFIED,
    Topic.SAFETY,
    Topic.PRIVACY,
)
"""What she can choose from: in her words a few, each standing for the topics that are close to it."""

CLOSE_TO = {
    Topic.CARE: (Topic.CARE, Topic.URGENT),
    Topic.PAYMENT: (Topic.PAYMENT, Topic.ALLOWANCE),
    Topic.SAFETY: (Topic.SAFETY, Topic.CUSTODY, Topic.CONDUCT),
}
UNHAPPY = (Topic.DEVELOPMENT, Topic.DISSATISFIED, Topic.COMPLAINT)
SHORT = 60


def hours_of(policy: Policy, role: Role, child: Child | None) -> Policy:
    """The choices as they hold for whoever reads: at the child's location, or of the office role."""
    if role.with_child:
        return policy.at(child.group.name) if child else policy
    return policy.of(role)


def who(t: Texts, policy: Policy, role: Role, child: Child | None, day: date) -> str:
    """The reader, as the parent knows her: a team, the mentor with the team, or an office role with a name."""
    if role.with_child:
        group = child.group.name if child else ""
        mentor = child.mentor_on(day) if child is not None and role is Role.MENTOR else None
        return t("role-mentor", mentor=mentor.name, group=group) if mentor else t("role-group", group=group)
    person, name = policy.role(role).person, t(f"role-{role}")
    return t("role-person", person=person, role=name) if person else name


def told(t: Texts, policy: Policy, case: Case, now: datetime, *, waiting: bool = False) -> list[str]:
    """That her words are on their way, and the lines about who reads them. Everyday words need only one; when she is
    `waiting` for an answer she reads who gives it, and until when that takes (R1)."""
    if case.topic is not Topic.CARE or case.child is None:
        return [*([] if case.unread else [t("passed")]), *reading(t, policy, case, now)]
    hours = policy.at(case.child.group.name)
    lines = [_to_team(t, hours, case.child.group.name, now)]
    if waiting and case.promised_at is not None:
        lines.append(t("passed-who", who=who(t, policy, Role.MENTOR, case.child, today(now, policy))))
        lines.append(by(t, case.promised_at, now, hours))
    return lines


def waits(reply: Reply) -> bool:
    """Whether a guardian waits for an answer to this: a question, a call, other words, or what nobody can read."""
    asked = reply.kind in (ReplyKind.CALL_ME, ReplyKind.TALK, ReplyKind.NOT_CLEAR)
    return asked or bool(reply.voice) or asks(reply.text, reply.language)


def _to_team(t: Texts, hours: Policy, group: str, now: datetime) -> str:
    if is_open(now, hours):
        return t("reply-passed", group=group)
    if t.language in hours.closed_texts:
        return closed(t, hours, now)
    return t("reply-passed-later", group=group, day=t.date(next_open_day(now, hours)), phone=hours.emergency)


def reading(t: Texts, policy: Policy, case: Case, now: datetime, *, waiting: bool = False) -> list[str]:
    """The lines about one case: who reads it, until when the answer takes, and who does not see it."""
    assert case.reader is not None
    role = Role.MENTOR if waiting and case.topic is Topic.CARE else case.reader
    reader = t("passed-who", who=who(t, policy, role, case.child, today(now, policy)))
    if case.topic is Topic.URGENT:
        hours = hours_of(policy, case.reader, case.child)
        return [call_now(t, hours, now), reader, *([] if is_open(now, hours) else [closed(t, hours, now)])]
    return [not_read_yet(t, policy, case) if case.unread else reader, *terms(t, policy, case, now, waiting=waiting)]


def not_read_yet(t: Texts, policy: Policy, case: Case) -> str:
    """Nobody can read it yet: that is no promise, and there is a number to call."""
    assert case.role is not None
    return t("case-kept", phone=hours_of(policy, case.role, case.child).phone)


def terms(t: Texts, policy: Policy, case: Case, now: datetime, *, waiting: bool = False) -> list[str]:
    """What holds for whoever reads it: when she has an answer, who does not see it, a receipt, numbers for danger."""
    assert case.topic is not None
    lines = [] if case.unread else when(t, policy, case, now, waiting=waiting)
    if case.with_office:
        lines.append(t("passed-wall"))
    if case.answer_by is not None:
        received = t.date(received_on(case.answer_by))
        lines.append(t("passed-receipt", number=case.id, date=received, until=t.date(case.answer_by)))
    if case.topic.named:
        lines.append(in_danger(t, policy))
    return lines


def call_now(t: Texts, hours: Policy, now: datetime) -> str:
    """The number for what cannot wait, where somebody answers it at this hour."""
    return t("passed-urgent", phone=hours.phone if is_open(now, hours) else hours.emergency)


def in_danger(t: Texts, policy: Policy) -> str:
    """The numbers for somebody who is not safe."""
    return t("passed-danger", acute=policy.acute_phone, home=policy.safe_home_phone)


def numbers(t: Texts, policy: Policy, topic: Topic | None, child: Child | None, now: datetime) -> list[str]:
    """The number that counts at once, whoever is to read it."""
    if topic is Topic.URGENT:
        return [call_now(t, hours_of(policy, Role.GROUP, child), now)]
    return [in_danger(t, policy)] if topic is not None and topic.named else []


def when(t: Texts, policy: Policy, case: Case, now: datetime, *, waiting: bool = False) -> list[str]:
    """When somebody is there to read it, and until when an answer takes where one is waited for."""
    assert case.reader is not None
    hours, lines = hours_of(policy, case.reader, case.child), []
    if not is_open(now, hours):
        lines.append(closed(t, hours, now))
    if case.promised_at is not None and (waiting or case.topic is not Topic.CARE or case.with_office):
        lines.append(by(t, case.promised_at, now, hours))
    return lines


def closed(t: Texts, hours: Policy, now: datetime) -> str:
    """Nobody is there now: in the organisation's own words where it wrote them, else in ours."""
    day, own = t.date(next_open_day(now, hours)), hours.closed_texts.get(t.language)
    if own is not None:
        return own.replace("{day}", day).replace("{phone}", hours.emergency)
    return t("passed-closed", day=day, phone=hours.emergency)


def by(t: Texts, moment: datetime, now: datetime, policy: Policy) -> str:
    day = local(moment, policy).date()
    return t("passed-today") if day == today(now, policy) else t("passed-by", date=t.date(day))


def no_for(t: Texts, cases: Sequence[Case], known: Case | None = None) -> InlineKeyboardMarkup | None:
    """One tap to say that it is for somebody else; with several parts each has its own, by its number. None for the one
    that she is `known` to have written to."""
    taps = [
        (
            t("button-not-this", part=circled(place)) if len(cases) > 1 else t("button-not-them"),
            CaseTap(act="other", case=case.id),
        )
        for place, case in enumerate(cases)
        if case is not known
    ]
    return keyboard(taps, width=1) if taps else None


def circled(place: int) -> str:
    """What a part of her message is called, in the text and on its button: a quote does not fit on a phone."""
    return chr(ord("①") + place)


def choices(t: Texts, case: Case, *, stay: bool = False) -> InlineKeyboardMarkup:
    """All whom her words can be for. What was guessed stands first."""
    close = {topic: CLOSE_TO.get(topic, (topic,)) for topic in CHOICES}
    rank = {guess: place for place, guess in enumerate(case.guesses)}
    ordered = sorted(CHOICES, key=lambda topic: min(rank.get(one.value, len(rank)) for one in close[topic]))
    buttons = [(t(f"choice-{topic}"), CaseChoice(case=case.id, topic=topic)) for topic in ordered]
    return keyboard(buttons, _stay(t, case) if stay else [], width=1)


def _stay(t: Texts, case: Case) -> list[tuple[str, CaseTap]]:
    return [(t("choice-stay"), CaseTap(act="stay", case=case.id))]


def unhappy(
    t: Texts, policy: Policy, case: Case, day: date, manager: Role, *, stay: bool = False
) -> InlineKeyboardMarkup:
    """Who may hear that she is not happy: that is hers to say, and a formal complaint is never further than a tap.
    Each label says who reads it, the team first: it may be about one of them (R19)."""
    child, reader = case.child, policy.topics[Topic.DEVELOPMENT].reader
    mentor = child.mentor_on(day) if child is not None and reader is Role.MENTOR else None
    team = [who(t, policy, Role.GROUP, child, day), *([mentor.name] if mentor else [])]
    labels = (
        t.line(f"🌱 {t.list(team)}") if child is not None else t("unhappy-mentor"),
        t.line(f"👤 {who(t, policy, manager, child, day)}"),
        t("unhappy-complaints"),
    )
    taps = [(label, CaseChoice(case=case.id, topic=one, sure=True)) for label, one in zip(labels, UNHAPPY, strict=True)]
    return keyboard(taps, _stay(t, case) if stay else [], width=1)


def meant(case: Case, chosen: Topic) -> Topic:
    """The topic behind what she tapped: of those close to it, the one that was guessed first."""
    close = CLOSE_TO.get(chosen, (chosen,))
    return next((topic for guess in case.guesses if (topic := Topic(guess)) in close), chosen)


def opening(reply: Reply) -> str:
    """How her words begin, or what she sent in place of words."""
    return short(reply.text) if reply.text else "🎤" if reply.voice else "📷"


def short(text: str) -> str:
    """Enough of her own words to know them by."""
    text = " ".join(text.split())
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"
