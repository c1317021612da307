"""How the sending of a handover went, in words: delivered, not delivered, on its way. Never "read" (P7)."""

from collections.abc import Sequence

from care.hours import local
from care.policy import Policy
from handlers.drafts import named_in
from storage.messages import Delivery, DeliveryState
from storage.models import Person
from translations.catalogue import Texts


def how_it_went(t: Texts, policy: Policy, rows: Sequence[Delivery]) -> str:
    """One line per outcome, with the readers it concerns; `rows` are the deliveries to them."""
    sent = [row for row in rows if row.state is DeliveryState.SENT]
    failed = [row for row in rows if row.state is DeliveryState.FAILED]
    waiting = [row for row in rows if row not in sent and row not in failed]
    lines = []
    if sent:
        last = max(row.settled_at for row in sent if row.settled_at)
        at = local(last, policy).time().replace(second=0, microsecond=0)
        lines.append(t("report-delivered", time=t.time(at), readers=named_in(t, _people(sent))))
    if failed:
        lines.append(t("report-failed", readers=named_in(t, _people(failed))))
    if waiting:
        lines.append(t("report-waiting", readers=named_in(t, _people(waiting))))
    return "\n".join(lines)


def _people(rows: Sequence[Delivery]) -> list[Person]:
    return [row.person for row in rows if row.person is not None]
