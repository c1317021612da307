"""Alembic's entry: it runs on the connection it is handed; `overdracht migrate` is the way in."""

from typing import Any, Literal

from alembic import context

from storage.appointments import Checkin
from storage.columns import Instant, Sealed, SealedJson


def plain(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write our column types as the database's own, so that a migration never depends on today's code."""
    if kind == "type" and isinstance(item, Sealed | SealedJson):
        return "sa.LargeBinary()"
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Checkin.metadata,
    render_as_batch=True,
    render_item=plain,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
