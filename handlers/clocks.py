"""How much is left of what was promised: an answer, and within six weeks the outcome of a formal complaint."""

from care.promise import working_time
from handlers.here import Here
from handlers.telling import by, hours_of
from storage.casework import WAITING, Case
from translations.catalogue import Texts


def left(here: Here, t: Texts, case: Case) -> str:
    """For whoever answers: of the promise while she waits, and of the six weeks until the complaint is closed."""
    said = [_of_promise(here, t, case)] if case.state in WAITING else []
    if case.answer_by is not None:
        days = (case.answer_by - here.day).days
        said.append(t("open-outcome", days=days) if days >= 0 else t("open-outcome-late"))
    return " · ".join(filter(None, said))


def _of_promise(here: Here, t: Texts, case: Case) -> str:
    """In the time that this role is at work."""
    if case.promised_at is None or case.role is None:
        return ""
    if case.promised_at <= here.now:
        return t("open-late")
    hours = here.policy.of(case.reader or case.role)
    rest = working_time(here.now, case.promised_at, hours)
    seconds = int(rest.total_seconds())
    whole = ((hours.closes.hour - hours.opens.hour) * 60 + hours.closes.minute - hours.opens.minute) * 60
    if seconds >= whole:
        return t("open-days", days=seconds // whole)
    return t("open-hours", hours=seconds // 3600) if seconds >= 3600 else t("open-soon")


def answer_due(here: Here, t: Texts, case: Case) -> list[str]:
    """For the parent who waits: until when. What has passed is no promise; of the office she reads that it is late."""
    if case.promised_at is None or case.reader is None:
        return []
    hours = hours_of(here.policy, case.reader, case.child)
    if case.promised_at > here.now:
        return [by(t, case.promised_at, here.now, hours)]
    if case.late_at is None or not case.with_office:
        return []
    return [t("case-late-alone", role=t(f"role-{case.reader}"), phone=hours.phone)]


def outcome(here: Here, t: Texts, case: Case) -> list[str]:
    """For the parent, of a formal complaint that is not closed: when she hears how it ends, or that this has passed."""
    if case.answer_by is None or case.reader is None:
        return []
    if case.answer_by >= here.day:
        return [t("formal-until", until=t.date(case.answer_by))]
    return [t("formal-late", number=case.id, phone=hours_of(here.policy, case.reader, case.child).phone)]
