"""Sentences translated before, found by a keyed digest and sealed at rest."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.columns import Vault
from storage.messages import Remembered


class Memories:
    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def recall(self, sentences: Sequence[str], source: str, target: str) -> dict[str, str]:
        """The translations known for `sentences`; those unknown are left out."""
        digests = {self._vault.blind(source, target, sentence): sentence for sentence in sentences}
        if not digests:
            return {}
        found = await self._session.execute(
            select(Remembered.digest, Remembered.text).where(Remembered.digest.in_(digests))
        )
        return {digests[digest]: text for digest, text in found}

    async def keep(self, pairs: Mapping[str, str], source: str, target: str, now: datetime) -> None:
        """Keep these translations; the newest words replace older ones, which the guard may have refused since."""
        if not pairs:
            return
        insert = sqlite_insert if self._session.get_bind().dialect.name == "sqlite" else postgres_insert
        rows = [
            {"digest": self._vault.blind(source, target, sentence), "text": text, "kept_at": now}
            for sentence, text in pairs.items()
        ]
        new = insert(Remembered)
        newest = {"text": new.excluded.text, "kept_at": new.excluded.kept_at}
        await self._session.execute(new.on_conflict_do_update(index_elements=[Remembered.digest], set_=newest), rows)
