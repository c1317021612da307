"""Single-use invitations for persons and rooms. The token itself is shown once and never stored."""

import secrets
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Invitation, WrongTry

WRONG_TRIES_PER_HOUR = 5
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Refusal(StrEnum):
    """Why an invitation is not taken."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    TOO_MANY = "too-many"


class Invitations:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def invite(self, *, person_id: int | None = None, room_id: int | None = None, until: datetime) -> str:
        """A new token for this person or room; earlier ones that were not used end here."""
        mine = (
            Invitation.person_id == person_id if person_id is not None else Invitation.room_id == room_id,
            Invitation.used_at.is_(None),
        )
        await self._session.execute(update(Invitation).where(*mine).values(expires_at=LONG_AGO))
        token = secrets.token_urlsafe(18)
        self._session.add(Invitation(digest=_digest(token), person_id=person_id, room_id=room_id, expires_at=until))
        return token

    async def read(self, token: str, telegram_id: int, now: datetime, *, room: bool = False) -> Invitation | Refusal:
        """The invitation of this token, or why it is refused. Five wrong tries in an hour close the door.

        It is used up by setting `used_at`, once whoever opened it turns out to be whom it is for.
        """
        recent = await self._session.scalar(
            select(func.count())
            .select_from(WrongTry)
            .where(WrongTry.telegram_id == telegram_id, WrongTry.tried_at > now - timedelta(hours=1))
        )
        if (recent or 0) >= WRONG_TRIES_PER_HOUR:
            return Refusal.TOO_MANY
        found = await self._session.scalar(select(Invitation).where(Invitation.digest == _digest(token)))
        answer = _judge(found, now, room)
        if isinstance(answer, Refusal):
            self._session.add(WrongTry(telegram_id=telegram_id, tried_at=now))
        return answer


def _judge(found: Invitation | None, now: datetime, room: bool) -> Invitation | Refusal:
    if found is None or (found.room_id is not None) != room:
        return Refusal.UNKNOWN
    if found.used_at is not None:
        return Refusal.USED
    return Refusal.EXPIRED if found.expires_at <= now else found


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
