"""How a talk reads in the team room: what the mentor can offer, who was invited, and what each of them said."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import cycle

from aiogram.types import InlineKeyboardMarkup

from care.checkin_policy import CheckinKind
from care.hours import instant, local, today, working_day_from
from care.policy import Policy
from handlers import school_form
from handlers.access import readers
from handlers.buttons import keyboard
from handlers.checkin_buttons import PlanMoment, PlanTap, minutes
from handlers.drafts import named_in
from handlers.telling import who
from storage.appointments import Checkin, CheckinState, Guest, GuestState
from storage.models import Person
from translations.catalogue import Texts

MOST = 4
SOONEST = timedelta(days=3)
_AROUND = timedelta(days=4)
_SUGGESTED, _A_DAY = 6, 2

Button = tuple[str, PlanTap | PlanMoment]


def face(
    t: Texts, policy: Policy, checkin: Checkin, guardians: Sequence[Person], now: datetime
) -> tuple[str, InlineKeyboardMarkup | None]:
    """The talk as it stands, with what can be done now. `guardians` are all who are to be asked, joined or not."""
    lines = [title(t, checkin), about(t, checkin)]
    reached, *left_out = readers(list(guardians))
    absent = [person for people in left_out for person in people]
    match checkin.state:
        case CheckinState.ASKED if reached:
            lines += ["", t("plan-how"), where(t, checkin), t("plan-with", names=named_in(t, reached))]
            lines += [t("plan-absent", names=t.list([person.name for person in absent]))] if absent else []
            lines += office(t, policy, checkin)
            return "\n".join(lines), keyboard(_moments(t, policy, checkin, now), _choices(t, checkin))
        case CheckinState.ASKED:
            lines += ["", t("plan-nobody")]
            return "\n".join(lines), keyboard([_tap(t, act, checkin) for act in ("held", "later", "needless")])
        case CheckinState.INVITED | CheckinState.PLANNED:
            lines += [where(t, checkin), "", *(guest_line(t, policy, guest) for guest in checkin.guests)]
            lines += school_form.lines(t, checkin, guardians)
            spoken = () if checkin.awaited else ("held",)
            acts = [_tap(t, act, checkin) for act in (*spoken, "more", "cancel")]
            return "\n".join(lines), keyboard(school_form.under_plan(t, checkin), acts)
    lines += ["", t(f"plan-{checkin.state}"), *school_form.lines(t, checkin, guardians)]
    form = school_form.under_plan(t, checkin)
    return "\n".join(lines), keyboard(form) if form else None


def title(t: Texts, checkin: Checkin) -> str:
    return t("plan-title", child=checkin.child.name, kind=kind_name(t, checkin.kind))


def kind_name(t: Texts, kind: CheckinKind) -> str:
    return t(f"checkin-{kind.replace('_', '-')}")


def about(t: Texts, checkin: Checkin) -> str:
    mentor = checkin.mentor.name if checkin.mentor else t("plan-no-mentor")
    return t("plan-due", date=t.date(checkin.due_on), mentor=mentor)


def office(t: Texts, policy: Policy, checkin: Checkin) -> list[str]:
    """That an office role hears of this talk, where one does: nobody reads along unsaid (R19)."""
    role = policy.checkins.kind(checkin.kind).office
    return [t("talk-office", who=who(t, policy, role, None, checkin.due_on))] if role is not None else []


def where(t: Texts, checkin: Checkin) -> str:
    line = t("plan-where", place=t(f"plan-place-{checkin.place}"), minutes=checkin.lasts)
    return f"{line} · {t('plan-interpreter')}" if checkin.interpreter else line


def moment_text(t: Texts, policy: Policy, moment: datetime) -> str:
    here = local(moment, policy)
    return t("talk-moment", date=t.date(here.date()), time=t.time(here.time()))


def guest_line(t: Texts, policy: Policy, guest: Guest) -> str:
    """What one guardian said, for the team."""
    name = guest.guardian.name
    if guest.state is GuestState.COMING and guest.starts_at is not None:
        key = "plan-guest-together" if guest.together else "plan-guest-coming"
        return t(key, name=name, moment=moment_text(t, policy, guest.starts_at))
    return t(f"plan-guest-{guest.state.replace('_', '-')}", name=name)


def suggestions(policy: Policy, checkin: Checkin, now: datetime) -> list[datetime]:
    """Moments around the day it is due, on working days and not too soon; over the days every time has its turn."""
    hours, times = policy.at(checkin.child.group.name), policy.checkins.times
    turns = cycle(times)
    soonest = today(now + SOONEST, policy)
    day = working_day_from(soonest if checkin.kind.on_demand else max(soonest, checkin.due_on - _AROUND), hours)
    found: list[datetime] = []
    while len(found) < _SUGGESTED:
        if not policy.feast(day):
            found += [instant(day, next(turns), policy) for _ in times[:_A_DAY]]
        day = working_day_from(_next(day), hours)
    return found[:_SUGGESTED]


def _next(day: date) -> date:
    return day + timedelta(days=1)


def _moments(t: Texts, policy: Policy, checkin: Checkin, now: datetime) -> list[Button]:
    """What is offered, ticked, and beside it what could be."""
    offered = [moment for moment in checkin.moments if moment > now]
    shown = sorted({*offered, *suggestions(policy, checkin, now)})
    return [
        (
            " ".join(
                filter(None, ("✅" if moment in offered else "", _short(t, policy, moment), _feast(policy, moment)))
            ),
            PlanMoment(at=minutes(moment), checkin=checkin.id),
        )
        for moment in shown
    ]


def _short(t: Texts, policy: Policy, moment: datetime) -> str:
    here = local(moment, policy)
    return f"{t.short_date(here.date())} {t.time(time(here.hour, here.minute))}"


def _feast(policy: Policy, moment: datetime) -> str:
    """A feast that the team keeps, beside a moment that somebody typed."""
    name = policy.feast(local(moment, policy).date())
    return f"🎉 {name}" if name else ""


def _choices(t: Texts, checkin: Checkin) -> list[Button]:
    count = len(checkin.moments)
    invite: list[Button] = [
        (t("plan-button-invite", count=count), PlanTap(act="invite", checkin=checkin.id)),
    ]
    spoken = () if checkin.awaited else ("held",)
    rest = [_tap(t, act, checkin) for act in ("place", "length", "interpreter", *spoken, "later", "needless")]
    return [*(invite if count else []), *rest]


def _tap(t: Texts, act: str, checkin: Checkin) -> Button:
    return t(f"plan-button-{act}"), PlanTap(act=act, checkin=checkin.id)
