"""`overdracht memory`: what people said better goes out as TMX and comes in again, whole or not at all."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from storage.database import Database
from storage.memory import Wording
from storage.wording import MemoryOrigin
from tests.conftest import KEY, Server
from translations.tmx import Unit, write

NOW = datetime(2026, 11, 23, 13, tzinfo=UTC)
KEPT = [
    Wording("nl", "pl", "X1 sliep goed.", "X1 dobrze spał.", MemoryOrigin.PERSON),
    Wording("nl", "pt", "Tot zo & dag.", "Até já.", MemoryOrigin.IMPORTED),
]
pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def place(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OVERDRACHT_DATABASE_URL", database_url)
    monkeypatch.setenv("OVERDRACHT_KEYS", KEY)
    return database_url


def remember(url: str, *wordings: Wording) -> dict[str, tuple[str, str]]:
    """Keep these, and a machine's sentence; all that is kept then."""

    async def act() -> dict[str, tuple[str, str]]:
        database = Database(url, [KEY])
        async with database.transaction() as uow:
            if wordings:
                await uow.memories.keep({"X1 at goed.": "X1 jadł."}, "nl", "pl", NOW)
                await uow.memories.learn(wordings, NOW)
            rows = await uow.memories.all(machine=True)
        await database.close()
        return {str(row.written): (row.text, row.origin.value) for row in rows}

    return asyncio.run(act())


def overdracht(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["memory", *arguments])
    return result.exit_code, result.output


def test_what_people_said_goes_out_and_comes_in_elsewhere(
    place: str, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remember(place, *KEPT)
    status, said = overdracht("export", "out.tmx")
    assert (status, "written to out.tmx: 2." in said, "This file is plain text" in said) == (0, True, True)
    content = (tmp_path / "out.tmx").read_text(encoding="utf-8")
    assert "jadł" not in content
    assert '<prop type="x-overdracht-origin">person</prop>' in content
    assert overdracht("import", "out.tmx") == (0, "0 added, 0 changed, 2 unchanged\n")

    elsewhere = server.copy(server.empty)
    monkeypatch.setenv("OVERDRACHT_DATABASE_URL", elsewhere)
    assert overdracht("import", "out.tmx") == (0, "2 added, 0 changed, 0 unchanged\n")
    assert remember(elsewhere) == {
        "X1 sliep goed.": ("X1 dobrze spał.", "imported"),
        "Tot zo & dag.": ("Até já.", "imported"),
    }


def test_of_the_languages_asked_for_and_the_machine_s_own_as_the_machine_s(place: str, tmp_path: Path) -> None:
    kept = remember(place, *KEPT)
    assert "written to pt.tmx: 1." in overdracht("export", "pt.tmx", "--from", "nl", "--to", "pt")[1]
    assert "written to pl.tmx: 2." in overdracht("export", "pl.tmx", "--to", "pl", "--machine")[1]
    assert overdracht("import", "pl.tmx") == (0, "0 added, 0 changed, 2 unchanged\n")
    assert remember(place) == kept
    status, said = overdracht("export", "x.tmx", "--to", "klingon")
    assert (status, "there is no language klingon" in said, (tmp_path / "x.tmx").exists()) == (1, True, False)
    assert overdracht("export", "no/folder/x.tmx")[0] == 1


def test_one_mistake_and_nothing_is_stored(place: str, tmp_path: Path) -> None:
    good = "".join(write([Unit("nl", "pl", "Dag", "Cześć")], version="1"))
    (tmp_path / "bad.tmx").write_text(good.replace("</body>", "<tu><tuv/></tu>\n</body>"), encoding="utf-8")
    status, said = overdracht("import", "bad.tmx")
    assert status == 1
    assert said == "Nothing of bad.tmx was stored. bad.tmx, line 7: <tuv> needs xml:lang.\n"
    assert remember(place) == {}


def test_without_a_database_it_says_what_to_do(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.tmx").write_text("".join(write([], version="1")), encoding="utf-8")
    monkeypatch.setenv("OVERDRACHT_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/none.db")
    for arguments in (("export", "out.tmx"), ("import", "good.tmx")):
        status, said = overdracht(*arguments)
        assert (status, "run `overdracht migrate`" in said) == (1, True)
