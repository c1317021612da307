"""How a talk reads for a guardian: what it is for, when it can be, and what she can say."""

from datetime import datetime

from aiogram.types import InlineKeyboardMarkup

from care.policy import Policy
from handlers.buttons import keyboard
from handlers.checkin_buttons import GuestMoment, GuestTap, minutes
from handlers.planning_face import kind_name, moment_text, office
from storage.appointments import Checkin, Guest, GuestState
from translations.catalogue import Texts


def invitation(t: Texts, policy: Policy, checkin: Checkin, guest: Guest, now: datetime) -> str:
    """Who asks, for what, how long and where."""
    return "\n".join(
        [
            t("talk-invite", child=checkin.child.name, kind=kind_name(t, checkin.kind), who=host(t, checkin)),
            t(f"talk-why-{checkin.kind.replace('_', '-')}", child=checkin.child.name),
            place_line(t, policy, checkin),
            *office(t, policy, checkin),
            "",
            t("talk-when") if free(checkin, guest, now) else t("talk-no-moment"),
        ]
    )


def host(t: Texts, checkin: Checkin) -> str:
    group = checkin.child.group.name
    return t("talk-mentor", mentor=checkin.mentor.name) if checkin.mentor else t("role-group", group=group)


def place_line(t: Texts, policy: Policy, checkin: Checkin) -> str:
    place = t(f"talk-place-{checkin.place}", organisation=policy.organisation)
    return t("talk-where", minutes=checkin.lasts, place=place)


def free(checkin: Checkin, guest: Guest, now: datetime) -> list[datetime]:
    """The moments that are still to come and that the other guardian has not taken for a talk of her own."""
    taken = {
        other.starts_at
        for other in checkin.guests
        if other.id != guest.id and other.state is GuestState.COMING and not other.together
    }
    return [moment for moment in checkin.moments if moment > now and moment not in taken]


def answers(t: Texts, policy: Policy, checkin: Checkin, guest: Guest, now: datetime) -> InlineKeyboardMarkup:
    """One moment a line, so that a whole date fits on a narrow phone."""
    moments = [
        (moment_text(t, policy, moment), GuestMoment(at=minutes(moment), guest=guest.id))
        for moment in free(checkin, guest, now)
    ]
    interpreter = "talk-button-interpreter-on" if guest.interpreter else "talk-button-interpreter"
    rest = [(t(interpreter), GuestTap(act="interpreter", guest=guest.id))]
    rest += [(t(f"talk-button-{act}"), GuestTap(act=act, guest=guest.id)) for act in ("other", "no")]
    return keyboard(moments, rest, width=1)


def with_whom(t: Texts, guest: Guest, moment: datetime) -> InlineKeyboardMarkup:
    """Where two guardians are asked, each says whether they come together."""
    taps = [
        (t(f"talk-button-{choice}"), GuestMoment(at=minutes(moment), guest=guest.id, with_whom=choice))
        for choice in ("together", "alone")
    ]
    return keyboard(taps, width=1)


def confirmation(t: Texts, policy: Policy, checkin: Checkin, guest: Guest, moment: datetime) -> str:
    """What was agreed, and what she may think about beforehand (R11)."""
    lines = [t("talk-confirmed", child=checkin.child.name, moment=moment_text(t, policy, moment))]
    lines += [place_line(t, policy, checkin), t("talk-with", who=host(t, checkin))]
    lines += [t("talk-interpreter-asked")] if guest.interpreter else []
    return "\n".join([*lines, "", t("talk-prepare", child=checkin.child.name)])


def under_confirmation(t: Texts, guest: Guest) -> InlineKeyboardMarkup:
    acts = ("answer", "move", "cancel")
    return keyboard([(t(f"talk-button-{act}"), GuestTap(act=act, guest=guest.id)) for act in acts], width=1)


def still(t: Texts, guest: Guest) -> InlineKeyboardMarkup:
    return keyboard([(t("talk-button-still"), GuestTap(act="still", guest=guest.id))])
