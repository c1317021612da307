"""Sentences translated before, found by a keyed digest and sealed at rest."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.ext.asyncio import AsyncSession

from storage.columns import Vault
from storage.models import Person
from storage.wording import MemoryOrigin, Remembered

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Wording:
    """How a sentence is said in another language, as it is kept: with marks for names and numbers."""

    source: str
    target: str
    written: str
    text: str
    origin: MemoryOrigin = MemoryOrigin.MACHINE


class Learned(StrEnum):
    """What became of a wording that was to be kept."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Memories:
    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    async def recall(self, sentences: Collection[str], source: str, target: str) -> dict[str, tuple[str, bool]]:
        """The words known for `sentences`, and whether they are a person's; sentences unknown are left out."""
        rows = await self._rows([(source, target, sentence) for sentence in sentences])
        return {sentence: (row.text, row.origin is not MemoryOrigin.MACHINE) for (_, _, sentence), row in rows.items()}

    async def keep(self, pairs: Mapping[str, str], source: str, target: str, now: datetime) -> None:
        """Keep what a machine made of these sentences; the newest words replace older ones, which the guard may have
        refused since. Those of a person stay."""
        if not pairs:
            return
        insert = sqlite_insert if self._session.get_bind().dialect.name == "sqlite" else postgres_insert
        rows = [
            {
                "digest": self._vault.blind(source, target, sentence),
                "text": text,
                "kept_at": now,
                "written": sentence,
                "source": source,
                "target": target,
                "origin": MemoryOrigin.MACHINE,
            }
            for sentence, text in pairs.items()
        ]
        new = insert(Remembered)
        newest = {name: new.excluded[name] for name in rows[0] if name not in ("digest", "origin")}
        await self._session.execute(
            new.on_conflict_do_update(
                index_elements=[Remembered.digest],
                set_=newest,
                where=Remembered.origin == MemoryOrigin.MACHINE,
            ),
            rows,
        )

    async def learn(self, wordings: Iterable[Wording], now: datetime, person: Person | None = None) -> list[Learned]:
        """Keep what people say is right, in the place of what was kept before. A machine's words never replace any."""
        last = {(one.source, one.target, one.written): one for one in wordings}
        known = await self._rows(list(last))
        outcomes: list[Learned] = []
        for key, one in last.items():
            row = known.get(key)
            if row is None:
                row = Remembered(digest=self._vault.blind(*key), origin=one.origin)
                self._session.add(row)
                outcomes.append(Learned.ADDED)
            elif one.origin is MemoryOrigin.MACHINE or (
                row.text == one.text and row.origin is not MemoryOrigin.MACHINE
            ):
                outcomes.append(Learned.UNCHANGED)
                continue
            else:
                outcomes.append(Learned.CHANGED)
            row.text, row.origin, row.kept_at = one.text, one.origin, now
            row.source, row.target, row.written = key
            row.person_id = person.id if person else None
        await self._session.flush()
        return outcomes

    async def all(
        self, source: str | None = None, target: str | None = None, *, machine: bool = False
    ) -> Sequence[Remembered]:
        """What is kept with its source, oldest first; a machine's words only where they are asked for."""
        query = select(Remembered).where(Remembered.written.is_not(None))
        if source is not None:
            query = query.where(Remembered.source == source)
        if target is not None:
            query = query.where(Remembered.target == target)
        if not machine:
            query = query.where(Remembered.origin != MemoryOrigin.MACHINE)
        return (await self._session.scalars(query.order_by(Remembered.kept_at, Remembered.digest))).all()

    async def sourceless(self) -> int:
        """How many sentences were kept before their sources were."""
        query = select(func.count()).select_from(Remembered).where(Remembered.written.is_(None))
        return await self._session.scalar(query) or 0

    async def _rows(self, keys: Sequence[tuple[str, str, str]]) -> dict[tuple[str, str, str], Remembered]:
        """The row of each sentence, under whichever key of the installation it was kept; the newest key's first."""
        digests = {key: self._vault.blinds(*key) for key in keys}
        wanted = [digest for found in digests.values() for digest in found]
        rows: dict[str, Remembered] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            query = select(Remembered).where(Remembered.digest.in_(wanted[start : start + _AT_ONCE]))
            rows |= {row.digest: row for row in await self._session.scalars(query)}
        known = {key: [rows[digest] for digest in found if digest in rows] for key, found in digests.items()}
        return {key: found[0] for key, found in known.items() if found}
