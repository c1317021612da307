"""What people said and who they are cannot be read from the disk or from the log, only with the keys."""

import logging
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from aiogram.methods import SendMessage
from pydantic import SecretStr
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import create_async_engine

from bot import journal
from bot.build import build_bot
from bot.demo.nursery import TOKEN
from bot.opened import opened
from bot.pace import Pace
from bot.sending import Uncertain, send
from bot.settings import Settings
from care.roster import read_roster
from storage.columns import UnreadableBody, new_key
from storage.database import Database
from storage.messages import ReplyKind
from tests.conftest import KEY
from tests.stories.conftest import ROSTER, World, engines, plan, policy, roster_file, world
from tests.stories.phone import TEAM

__all__ = ["engines", "plan", "policy", "roster_file", "world"]

NAMES = ("Mila", "Yusuf", "Anna", "Karim", "Emine", "Fatima", "Oksana")
WORDS = ("slp 10-11.35", "speciaal geheim", "dziękuję bardzo", "تحت القمر", "vergeten laarzen")
SQLITE = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the real log would hold at its most talkative."""
    levels = {name: logging.getLogger(name).level for name in journal_names()}
    journal.set_up(logging.DEBUG)
    yield caplog
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def journal_names() -> tuple[str, ...]:
    return ("bot", "handlers", "storage", "translations", "aiogram", "aiohttp", "apscheduler", "asyncio")


async def live_a_day(world: World) -> None:
    """Handovers, answers, a photo, a board; and much that goes wrong."""
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await fatima.says("Mila slp 10-11.35, at alles, speciaal geheim", room=TEAM, topic="Mila")
    await fatima.sends_photo("vergeten laarzen", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    world.telegram.fail("sendMessage", chat=anna.user, after=True)
    world.telegram.fail("sendMessage", chat=karim.user, code=502)
    world.telegram.fail("sendPhoto", chat=karim.user, code=400, description="Bad Request: speciaal geheim of Mila")
    await world.pass_time(seconds=30)
    await world.pass_time(seconds=30)
    await anna.says("dziękuję bardzo")
    await karim.says("تحت القمر")
    await karim.blocks()
    await fatima.says("Mila fl 15.10 120 ml, slp 12-13, vrolijk, vergeten laarzen", room=TEAM, topic="Mila")
    await fatima.taps("✅ Versturen", room=TEAM)
    world.telegram.fail("sendMessage", code=400, description=f"Bad Request: bot{TOKEN} says vergeten laarzen")
    await world.pass_time(minutes=1)
    await world.nursery.program.keep({1: '{"update_id": 1, "message": {"text": "speciaal geheim", "chat": {"id": 5}}}'})
    for _ in range(3):
        await world.pass_time(minutes=1)


async def dump(database: Database) -> bytes:
    """All that lies on disk, or all that a copy of the tables would hold."""
    if database.embedded:
        file = Path(database.url.database or "")
        return b"".join(part.read_bytes() for part in file.parent.glob(file.name + "*"))
    engine = create_async_engine(database.url)
    async with engine.begin() as connection:
        tables = await connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        rows = [
            bytes(value) if isinstance(value, memoryview | bytes) else str(value).encode()
            for (table,) in tables
            for row in await connection.execute(text(f'SELECT * FROM "{table}"'))  # noqa: S608
            for value in row
        ]
    await engine.dispose()
    return b"\n".join(rows)


async def test_neither_the_database_nor_the_log_tells_who_said_what(
    world: World, log: pytest.LogCaptureFixture
) -> None:
    await live_a_day(world)
    assert "speciaal geheim" in world.phone("Fatima").reads(room=TEAM, topic="Mila"), "the day was lived"
    assert any(record.levelno >= logging.ERROR for record in log.records), "and things went wrong"
    stored, said = await dump(world.nursery.database), "\n".join(_everything(record) for record in log.records)
    assert b"Vlinders" in stored, "this is what is stored"
    for secret in (*NAMES, *WORDS, TOKEN, KEY):
        assert secret.encode() not in stored, secret
        assert secret not in said, secret


def _everything(record: logging.LogRecord) -> str:
    return f"{record.name} {record.getMessage()} {record.exc_text or ''} {record.exc_info or ''} {record.args}"


@SQLITE
async def test_other_keys_open_nothing_and_say_so_before_the_start(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = world.nursery.database.url.render_as_string()
    wrong = Database(url, [new_key()])
    with pytest.raises(UnreadableBody):
        async with wrong.transaction() as uow:
            await uow.people.on_roster()
    await wrong.close()
    monkeypatch.chdir(tmp_path)
    settings = Settings(database_url=url, keys=SecretStr(new_key()))
    with pytest.raises(UnreadableBody, match="key"):
        async with opened(settings):
            pass


async def test_a_new_first_key_seals_what_is_new_while_the_old_one_still_opens(database_url: str) -> None:
    newer, roster = new_key(), ROSTER
    await _store(Database(database_url, [KEY]), roster)
    await _store(Database(database_url, [newer, KEY]), roster.replace("Mila", "Milan").replace("Kim", "Kimberley"))
    both = Database(database_url, [newer, KEY])
    async with both.transaction() as uow:
        children = {child.key: child.name for child in await uow.people.all_children(date(2026, 11, 23))}
    await both.close()
    assert (children["K01"], children["K02"]) == ("Milan", "Yusuf")
    only_new = Database(database_url, [newer])
    async with only_new.transaction() as uow:
        child = await uow.people.child(1)
        assert child.name == "Milan", "sealed anew"
    with pytest.raises(UnreadableBody):
        async with only_new.transaction() as uow:
            await uow.people.child(2)
    await only_new.close()


async def _store(database: Database, rows: str) -> None:
    roster = read_roster(rows.encode(), ("nl", "en", "pl", "tr", "ar", "uk"), "nl").roster
    assert roster is not None
    async with database.transaction() as uow:
        await uow.roster.apply(roster)
    await database.close()


async def test_a_failed_statement_does_not_say_what_it_was_about(database_url: str) -> None:
    database = Database(database_url, [KEY])
    with pytest.raises(IntegrityError) as failure:
        async with database.transaction() as uow:
            await uow.replies.add(
                kind=ReplyKind.TEXT,
                guardian_id=815,
                text="speciaal geheim",
                language="pl-geheim",
                received_at=datetime(2026, 11, 23, tzinfo=UTC),
            )
    await database.close()
    assert "geheim" not in str(failure.value)


@SQLITE
async def test_an_answer_that_cannot_be_read_or_reached_keeps_the_token_out_of_its_reason(world: World) -> None:
    bot = build_bot(TOKEN, "http://127.0.0.1:9")
    outcome = await send(bot, SendMessage(chat_id=1, text="speciaal geheim"), Pace(lambda: 0.0))
    await bot.session.close()
    assert TOKEN not in repr(outcome)
    assert not isinstance(outcome, Uncertain), "nothing went out"
