"""A guardian's menu: what she says with a few taps, without a word that could be misread, and whom she writes to.

Each step rewrites one message. What a button brings is looked at again: one tapped twice tells the team nothing twice.
"""

from datetime import date, datetime, timedelta

from aiogram import F, Router
from aiogram.filters import Command, or_f
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import is_working_day, local, next_open_day, today, working_day_from
from care.topics import Role, Topic
from handlers.at_home_face import page
from handlers.buttons import AbsentTap, MenuTap, PickUpTap, StopTap, keyboard
from handlers.facts import in_care, tell, told, with_hours
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.menus import asks_for
from handlers.morning import MorningTap, morning
from handlers.replying import from_guardian, not_agreed
from handlers.routing import reader_of
from handlers.telling import in_danger, when, who
from storage.casework import CaseState
from storage.messages import ReplyKind
from storage.models import Child, Person
from translations.catalogue import Texts

ABOUT_A_CHILD = ("morning", "absent", "pick-up", "question", "talk", "home")
OTHERS = ("morning", "absent", "pick-up", "question", "payment", "contract", "complaint", "privacy", "talk", "home")
CHOICES = (*OTHERS, "safety")
"""Safety, which is hard to begin about, stands last, on a row of its own."""
WHY = ("ill", "free", "other")
WRITES = {
    "question": Topic.CARE,
    "pick-up-person": Topic.CARE,
    "payment": Topic.PAYMENT,
    "contract": Topic.CONTRACT,
    "complaint": Topic.DISSATISFIED,
    "privacy": Topic.PRIVACY,
    "safety": Topic.SAFETY,
}

DAYS_AHEAD = 4


def router() -> Router:
    here = Router(name="parent_menu")
    here.message.filter(from_guardian)
    here.callback_query.filter(from_guardian)
    here.message.register(open_menu, Command("menu", "message"))
    here.message.register(open_menu, F.text, asks_for("menu-message"))
    taps = or_f(MenuTap.filter(), AbsentTap.filter(), PickUpTap.filter(), StopTap.filter())
    here.callback_query.register(agree_first, taps, lambda _query, guardian: guardian.consented_at is None)
    here.callback_query.register(step, MenuTap.filter())
    here.callback_query.register(absent, AbsentTap.filter())
    here.callback_query.register(pick_up, PickUpTap.filter())
    here.callback_query.register(stop, StopTap.filter())
    return here


async def open_menu(message: Message, here: Here, guardian: Person) -> list[Answer]:
    if guardian.consented_at is None:
        return await not_agreed(message, here, guardian)
    t = here.catalogue.texts(guardian.language)
    if not await here.uow.people.children_of_guardian(guardian.id):
        return [answer(message, t("reply-nothing-yet", phone=here.policy.phone))]
    anybody = await in_care(here, guardian)
    hidden = set() if anybody else {*ABOUT_A_CHILD}
    if not any(_still_today(here, child) for child in anybody.values()):
        hidden.add("morning")
    shown = [(t(f"menu-{act}"), MenuTap(act=act)) for act in CHOICES if act not in hidden]
    return [answer(message, t("menu-what"), keyboard(shown[:-1], shown[-1:]))]


async def agree_first(query: CallbackQuery, here: Here, guardian: Person) -> list[Answer]:
    if not isinstance(query.message, Message):
        return [toast(query, here.catalogue.texts(guardian.language)("sorry-old-button"))]
    return [toast(query), *await not_agreed(query.message, here, guardian)]


async def step(query: CallbackQuery, callback_data: MenuTap, here: Here, guardian: Person) -> list[Answer]:
    """What it is about; then about whom, where that can be asked."""
    t, act = here.catalogue.texts(guardian.language), callback_data.act
    if act not in (*CHOICES, "pick-up-time", "pick-up-person"):
        return _sorry(query, t)
    await forget(here, guardian)
    if act in WRITES and not WRITES[act].everyday:
        return [toast(query), *await _write(query, here, guardian, act, None)]
    children = await in_care(here, guardian)
    if callback_data.child == 0 and len(children) > 1:
        whom = keyboard([(child.name, MenuTap(act=act, child=child.id)) for child in children.values()])
        return [toast(query), *rewrite(query, t("menu-which-child"), whom)]
    child = children.get(callback_data.child or next(iter(children), 0))
    if child is None or (act == "morning" and not _still_today(here, child)):
        return _sorry(query, t)
    if act in WRITES:
        return [toast(query), *await _write(query, here, guardian, act, child)]
    if act == "talk":
        return [toast(query), *await _talk(query, here, t, guardian, child)]
    text, buttons = await page(here, t, guardian, child) if act == "home" else _next(here, t, act, child)
    return [toast(query), *rewrite(query, text, buttons)]


def _next(here: Here, t: Texts, act: str, child: Child) -> tuple[str, InlineKeyboardMarkup]:
    """The question after a child is known: how the morning is, which day, what is different, at what time."""
    if act == "morning":
        return t("morning-how", child=child.name), morning(t, MorningTap(child=child.id, day=here.day.toordinal()))
    if act == "absent":
        days = [(t.date(day), AbsentTap(child=child.id, day=day.toordinal())) for day in _days(here, child)]
        return t("menu-absent-day", child=child.name), keyboard(days, width=1)
    times = _times(here, child)
    if act == "pick-up" or not times:
        kinds = ("pick-up-time", "pick-up-person") if times else ("pick-up-person",)
        return t("menu-pick-up-what"), keyboard([(t(f"menu-{one}"), MenuTap(act=one, child=child.id)) for one in kinds])
    day = here.day.toordinal()
    taps = [PickUpTap(child=child.id, day=day, at=at) for at in times]
    return t("menu-pick-up-when", child=child.name), keyboard([(t.time(tap.time), tap) for tap in taps], width=4)


async def absent(query: CallbackQuery, callback_data: AbsentTap, here: Here, guardian: Person) -> list[Answer]:
    """A day, then why. A day of which the team knows is known, whatever is tapped."""
    t, day, why = here.catalogue.texts(guardian.language), callback_data.date, callback_data.why
    child = (await in_care(here, guardian)).get(callback_data.child)
    if child is None:
        return _sorry(query, t)
    before = await told(here, guardian, child, ReplyKind.ABSENT)
    if not any(reply.detail["day"] == day.isoformat() for _, reply in before):
        if day not in _days(here, child) or why not in ("", *WHY):
            return _sorry(query, t)
        if not why:
            reasons = [(t(f"menu-{one}"), AbsentTap(child=child.id, day=day.toordinal(), why=one)) for one in WHY]
            text = f"{t.line(f'{child.name} · {t.date(day)}')}\n{t('menu-absent-why')}"
            return [toast(query), *rewrite(query, text, keyboard(reasons, width=1))]
        await tell(query, here, guardian, child, ReplyKind.ABSENT, {"day": day.isoformat(), "why": why})
    noted = t("menu-noted-absent", group=child.group.name, child=child.name, date=t.date(day))
    return [toast(query), *rewrite(query, with_hours(here, t, noted, child))]


async def pick_up(query: CallbackQuery, callback_data: PickUpTap, here: Here, guardian: Person) -> list[Answer]:
    """Another time, today. What she said last counts, so only the same again is nothing new."""
    t, at = here.catalogue.texts(guardian.language), callback_data.time
    child = (await in_care(here, guardian)).get(callback_data.child)
    if child is None or callback_data.day != here.day.toordinal():
        return _sorry(query, t)
    said = await told(here, guardian, child, ReplyKind.PICK_UP)
    last = next((reply for _, reply in said if today(reply.received_at, here.policy) == here.day), None)
    detail = {"time": at.isoformat("minutes")}
    if last is None or last.detail != detail:
        if callback_data.at not in _times(here, child):
            return _sorry(query, t)
        await tell(query, here, guardian, child, ReplyKind.PICK_UP, detail)
    noted = t("menu-noted-pick-up", group=child.group.name, child=child.name, time=t.time(at))
    return [toast(query), *rewrite(query, with_hours(here, t, noted, child))]


async def _talk(query: CallbackQuery, here: Here, t: Texts, guardian: Person, child: Child) -> list[Answer]:
    """For the mentor, or whoever the table names; it stays open until somebody has answered."""
    said = await told(here, guardian, child, ReplyKind.TALK)
    case = next((case for case, _ in said if case.state is CaseState.OPEN), None)
    if case is None:
        case = await tell(query, here, guardian, child, ReplyKind.TALK, {})
    noted = t("menu-noted-talk", who=who(t, here.policy, case.role or Role.GROUP, child, here.day))
    return rewrite(query, "\n".join([noted, *when(t, here.policy, case, here.now)]))


async def stop(query: CallbackQuery, callback_data: StopTap, here: Here, guardian: Person) -> list[Answer]:
    t = here.catalogue.texts(guardian.language)
    case = await here.uow.cases.get(callback_data.case)
    if case is None or case.guardian_id != guardian.id or case.state is not CaseState.WRITING:
        return _sorry(query, t)
    await here.uow.cases.remove(case)
    return [toast(query), *rewrite(query, t("menu-stopped"))]


async def _write(query: CallbackQuery, here: Here, guardian: Person, act: str, child: Child | None) -> list[Answer]:
    """Her next words are about this. Who reads them she knows before she writes; of a complaint she will be asked."""
    t, topic, child_id = here.catalogue.texts(guardian.language), WRITES[act], child.id if child else None
    case = await here.uow.cases.open(guardian, here.now, CaseState.WRITING, topic=topic, child_id=child_id)
    role, lines = await reader_of(here, here.policy.topics[topic].reader), [t(f"menu-{act}")]
    if child is not None:
        lines.append(t.line(f"👶 {child.name}"))
    if topic.named:
        lines.append(t("menu-safety-warm"))
    if topic is not Topic.DISSATISFIED:
        lines.append(t("passed-who", who=who(t, here.policy, role, child, here.day)))
        lines += [] if role.with_child else [t("passed-wall")]
    lines.append(t("menu-write-person" if act == "pick-up-person" else "menu-write"))
    if topic.named:
        lines.append(in_danger(t, here.policy))
    return rewrite(query, "\n".join(lines), keyboard([(t("menu-stop"), StopTap(case=case.id))]))


async def forget(here: Here, guardian: Person) -> None:
    """What she chose before and never wrote: her next words are not about that any more."""
    ever = datetime.min.replace(tzinfo=here.now.tzinfo)
    while (case := await here.uow.cases.writing(guardian.id, ever)) is not None:
        await here.uow.cases.remove(case)


def _still_today(here: Here, child: Child) -> bool:
    """Whether what is told now is read today."""
    return next_open_day(here.now, here.policy.at(child.group.name)) == here.day


def _days(here: Here, child: Child) -> list[date]:
    """Today until closing time, and the next working days where the child is; none outside its time in care."""
    hours = here.policy.at(child.group.name)
    days = [working_day_from(max(next_open_day(here.now, hours), child.first_day), hours)]
    while len(days) < DAYS_AHEAD + (days[0] == here.day):
        days.append(working_day_from(days[-1] + timedelta(days=1), hours))
    return [day for day in days if child.last_day is None or day <= child.last_day]


def _times(here: Here, child: Child) -> list[int]:
    """The half hours of today that are still to come, until closing time, in minutes."""
    hours, now = here.policy.at(child.group.name), local(here.now, here.policy)
    if not is_working_day(now.date(), hours) or child.first_day > now.date():
        return []
    first = max(now.hour * 60 + now.minute + 1, hours.opens.hour * 60 + hours.opens.minute)
    return list(range(-(-first // 30) * 30, hours.closes.hour * 60 + hours.closes.minute + 1, 30))


def _sorry(query: CallbackQuery, t: Texts) -> list[Answer]:
    return [toast(query, t("sorry-old-button"), alert=True)]
