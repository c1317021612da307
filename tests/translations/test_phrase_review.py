"""The phrasebook in a volunteer's spreadsheet and back: what she wrote counts, and a wrong sheet changes nothing."""

import csv
import io
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.languages import app
from translations import phrase_files
from translations.phrase_files import PHRASES, Entry, read


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the real phrasebook, which the command takes for its own."""
    folder = tmp_path / "book" / "phrases"
    shutil.copytree(PHRASES, folder)
    monkeypatch.setattr(phrase_files, "PHRASES", folder)
    return folder


def exported(language: str) -> list[dict[str, str]]:
    result = CliRunner().invoke(app, ["export", language])
    assert result.exit_code == 0, result.output
    return list(csv.DictReader(io.StringIO(result.stdout.lstrip("\ufeff"), newline="")))


def imported(folder: Path, text: str, language: str = "pl") -> tuple[int, str]:
    file = folder.parent / "sheet.csv"
    file.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(app, ["import", language, str(file)])
    return result.exit_code, result.output


def entries(folder: Path) -> dict[str, Entry]:
    return {entry.key: entry for entry in read(folder)}


def test_the_sheet_holds_every_phrase_with_dutch_and_english_beside_it() -> None:
    rows = exported("pl")
    assert {row["key"] for row in rows} == {entry.key for entry in read(PHRASES)}
    fever = next(row for row in rows if row["key"] == "no-fever")
    assert (fever["nl"], fever["right"], fever["better"]) == ("{name} heeft geen koorts.", "", "")


def test_what_she_wrote_comes_back_and_the_rest_stays(book: Path) -> None:
    before = {path.name: path.read_text(encoding="utf-8") for path in book.glob("*.toml")}
    lines = [
        "key,right,better",
        "no-fever,x,",
        'fever,,"{name} ma wysoką temperaturę, czyli ""gorączkę""."',
        "coughing,,",
    ]
    assert imported(book, "\r\n".join(lines)) == (0, "pl: 1 right, 1 better. Restart the bot to use them.\n")
    after = entries(book)
    assert after["no-fever"].reviewed == after["fever"].reviewed == {"pl"}
    assert after["fever"].texts["pl"] == '{name} ma wysoką temperaturę, czyli "gorączkę".'
    assert not after["coughing"].reviewed
    changed = [name for name, text in before.items() if (book / name).read_text(encoding="utf-8") != text]
    assert changed == ["health.toml"]


def test_a_second_reader_stands_beside_the_first(book: Path) -> None:
    imported(book, "key,right,better\nno-fever,x,\n")
    imported(book, "key;right;better\nno-fever;ja;\n", "tr")
    assert entries(book)["no-fever"].reviewed == {"pl", "tr"}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("key,better\nfever,x\n", "the column 'right' is missing"),
        ("key,right,better\nfever,maybe,\n", "line 2: 'maybe' under 'right'"),
        ("key,right,better\nunheard-of,x,\n", "unheard-of: not in the phrasebook in 'pl'"),
        ("key,right,better\nfever,,Ma gorączkę.\n", "pl has the slots none, nl has name"),
    ],
)
def test_a_sheet_that_is_wrong_changes_nothing_and_says_why(book: Path, text: str, problem: str) -> None:
    before = entries(book)
    status, said = imported(book, text)
    assert status == 1
    assert said.startswith("Nothing was taken")
    assert problem in said
    assert entries(book) == before


def test_a_sheet_that_is_not_utf_8_is_refused_kindly(book: Path) -> None:
    file = book.parent / "sheet.csv"
    file.write_bytes("key,right,better\nfever,,gorączka\n".encode("cp1250"))
    result = CliRunner().invoke(app, ["import", "pl", str(file)])
    assert (result.exit_code, "UTF-8" in result.output) == (1, True)


def test_a_language_without_phrases_is_named() -> None:
    result = CliRunner().invoke(app, ["export", "xx"])
    assert result.exit_code == 1
    assert "No phrases in 'xx'" in result.output
