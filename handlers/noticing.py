"""A guardian writes in another language than she chose: she is told so, seldom, and nothing changes by itself."""

from handlers.here import Here
from storage.messages import DeliveryKind
from storage.models import Person
from translations.spoken import looks_like

LOOKS_LIKE = "looks-like"
_NEVER_WONDERED_AT = ("nl", "en")
"""What anybody here may write now and then, whatever she reads."""


async def other_language(here: Here, guardian: Person, text: str) -> None:
    """One line about it at most in a week, behind the answer to what she wrote."""
    seen = looks_like(text, guardian.language)
    if seen is None or seen in (*_NEVER_WONDERED_AT, here.policy.team_language, guardian.bridge):
        return
    year, week, _ = here.day.isocalendar()
    once = f"{LOOKS_LIKE}:{guardian.id}:{year}-{week}"
    detail = {"text": LOOKS_LIKE, "seen": seen}
    await here.uow.outbox.add(DeliveryKind.NEWS, here.now, person=guardian, once=once, detail=detail)
