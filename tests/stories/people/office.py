"""Somebody at the keyboard of the office, and what the database then holds."""

import asyncio
import json
import sqlite3
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import typer
from typer.testing import CliRunner, Result

import bot.demo
from bot.commands import invite, roster
from storage.columns import new_key
from storage.database import Database, UnitOfWork
from storage.invitations import Refusal
from storage.models import Invitation

POLICY = Path(bot.demo.__file__).with_name("policy.toml").read_text(encoding="utf-8")
NURSERY = Path(bot.demo.__file__).with_name("nursery.csv").read_text(encoding="utf-8")
LANGUAGES = ("nl", "en", "pl", "tr", "ar", "uk")
KEY = new_key()
SOMEBODY = 4711

Answer = TypeVar("Answer")


class Office:
    """Somebody at a keyboard, with a database of her own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "overdracht.db"
        self._app = typer.Typer()
        self._app.command("invite")(invite.invite)
        self._app.add_typer(roster.app, name="roster")

    def types(self, *words: str) -> Result:
        return CliRunner().invoke(self._app, list(words))

    def imports(self, text: str | bytes) -> Result:
        file = self.folder / "roster.csv"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return self.types("roster", "import", str(file))

    def invites(self, *words: str) -> dict[str, dict[str, str]]:
        done = self.types("invite", "--json", *words)
        assert done.exit_code == 0, done.output
        return {row["key"]: row for row in map(json.loads, done.stdout.splitlines())}

    def rows(self) -> dict[str, set[tuple[object, ...]]]:
        """Every row as it lies on disk. A sealed text that is written anew differs, though it says the same."""
        with sqlite3.connect(self.file) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            rows = {name: set(connection.execute(f'SELECT * FROM "{name}"')) for name in tables}  # noqa: S608
        connection.close()
        return rows

    def asks(self, question: Callable[[UnitOfWork], Awaitable[Answer]]) -> Answer:
        return asyncio.run(ask(self.file, question))


async def ask(file: Path, question: Callable[[UnitOfWork], Awaitable[Answer]]) -> Answer:
    database = Database(f"sqlite+aiosqlite:///{file}", [KEY])
    try:
        async with database.transaction() as uow:
            return await question(uow)
    finally:
        await database.close()


async def join(uow: UnitOfWork, key: str, language: str | None = None) -> None:
    person = next(person for person in await uow.people.on_roster() if person.key == key)
    await uow.people.join(person, SOMEBODY)
    person.language = language or person.language


async def read(uow: UnitOfWork, token: str, *, room: bool = False) -> Invitation | Refusal:
    return await uow.invitations.read(token, SOMEBODY, datetime.now(UTC), room=room)


def token_of(row: dict[str, str]) -> str:
    return row["link"].removeprefix("https://t.me/VlindersBot?start=").removeprefix("/link ")
