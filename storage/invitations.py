"""Single-use invitations for persons and rooms. The token itself is shown once and never stored."""

import secrets
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.models import Invitation, Person, WrongTry

WRONG_TRIES_PER_HOUR = 5
MEMORY = timedelta(hours=1)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Refusal(StrEnum):
    """Why an invitation is not taken. `OWN`: whoever opens it is the one who used it before."""

    UNKNOWN = "unknown"
    USED = "used"
    OWN = "own"
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

        It is used up by setting `used_at`, once whoever opened it turns out to be whom it is for; until the end of the
        transaction nobody else can read it. One's own invitation, used or out of date, is no guess and not counted.
        """
        await self._session.execute(delete(WrongTry).where(WrongTry.tried_at <= now - MEMORY))
        mine = select(func.count()).select_from(WrongTry).where(WrongTry.telegram_id == telegram_id)
        if (await self._session.scalar(mine) or 0) >= WRONG_TRIES_PER_HOUR:
            return Refusal.TOO_MANY
        found = await self._session.scalar(
            select(Invitation).where(Invitation.digest == _digest(token)).with_for_update()
        )
        answer = await self._judge(found, telegram_id, now, room)
        if answer in (Refusal.UNKNOWN, Refusal.USED):
            self._session.add(WrongTry(telegram_id=telegram_id, tried_at=now))
        return answer

    async def give_back(self, person_id: int) -> None:
        """Make the invitation that this person used last good again: somebody else had opened it."""
        used = select(Invitation).where(Invitation.person_id == person_id, Invitation.used_at.is_not(None))
        last = await self._session.scalar(used.order_by(Invitation.used_at.desc()).limit(1))
        if last is not None:
            last.used_at = None

    async def _judge(
        self, found: Invitation | None, telegram_id: int, now: datetime, room: bool
    ) -> Invitation | Refusal:
        if found is None or (found.room_id is not None) != room:
            return Refusal.UNKNOWN
        if found.used_at is None:
            return Refusal.EXPIRED if found.expires_at <= now else found
        person = await self._session.get(Person, found.person_id) if found.person_id is not None else None
        return Refusal.OWN if person is not None and person.telegram_id == telegram_id else Refusal.USED


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
