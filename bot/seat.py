"""A seat: what only one process at a time may do with a token, such as polling or sending."""

import secrets
import time
from datetime import timedelta

from bot.build import now
from bot.program import Program

LEASE = timedelta(seconds=10)
RENEWALS = 5


class Seat:
    """Held by whoever says so again and again. A process that dies leaves it free within the length of a lease."""

    def __init__(self, program: Program, what: str, lease: timedelta) -> None:
        self._database = program.database
        self._name = f"{what}:{program.bot.id}"
        self._lease = lease
        self._holder = secrets.token_hex(8)
        self._until = 0.0

    @property
    def held(self) -> bool:
        """Without word from the database a seat is lost when its lease ends, as the others must believe."""
        return time.monotonic() < self._until

    async def keep(self) -> None:
        """Take the seat or stay on it. Whoever sits down anew takes over what the one before left lying."""
        begun, sat_before = time.monotonic(), self.held
        async with self._database.transaction() as uow:
            mine = await uow.leases.hold(self._name, self._holder, now(), self._lease)
            if mine and not sat_before and self._name.startswith("sender"):
                await uow.outbox.take_over(now())
        self._until = begun + self._lease.total_seconds() if mine else 0.0

    async def leave(self) -> None:
        """Make room for the next one at once."""
        self._until = 0.0
        async with self._database.transaction() as uow:
            await uow.leases.release(self._name, self._holder)
