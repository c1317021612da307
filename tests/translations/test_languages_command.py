"""`overdracht languages`: what each language has, and installing packages from disk."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.commands.languages import app
from scripts.build_tiny_package import build


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("argosmodels")
    build(folder, "nl", "en")
    build(folder, "en", "pl")
    return folder


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], env={"COLUMNS": "200"})


def listed(packages: Path, *arguments: str) -> dict[str, dict[str, object]]:
    result = run("--packages", packages, "--json", *arguments)
    assert result.exit_code == 0, result.output
    return {row["code"]: row for row in json.loads(result.stdout)["languages"]}


def test_without_packages_every_language_has_its_texts_and_phrases(tmp_path: Path) -> None:
    rows = listed(tmp_path / "none")
    assert {"nl", "en", "pl", "tr", "ar", "uk"} <= rows.keys()
    assert all(row["catalogue"] and row["route"] == [] for row in rows.values())
    assert all(row["phrases"] == 316 for row in rows.values())
    assert rows["ar"]["own_name"] == "العربية"
    assert "none: phrases and facts only" in run("--packages", tmp_path / "none").output


def test_a_folder_of_packages_is_installed_and_listed_with_the_way_there(files: Path, tmp_path: Path) -> None:
    installed = run("install", files, "--packages", tmp_path / "packages")
    assert (installed.exit_code, installed.output.split()) == (0, ["en→pl", "1.0", "nl→en", "1.0"])
    rows = listed(tmp_path / "packages")
    assert {code: row["route"] for code, row in rows.items() if row["route"]} == {
        "en": ["nl", "en"],
        "pl": ["nl", "en", "pl"],
    }
    assert "nl→en→pl" in run("--packages", tmp_path / "packages").output
    assert listed(tmp_path / "packages", "--from", "en")["pl"]["route"] == ["en", "pl"]


def test_what_cannot_be_installed_is_named_and_the_rest_goes_on(files: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.argosmodel").write_text("not a package")
    result = run("install", tmp_path / "bad.argosmodel", files, "--packages", tmp_path / "packages")
    assert result.exit_code == 1
    assert "Not installed: bad.argosmodel" in result.output
    assert "nl→en" in result.output


def test_a_folder_without_packages_is_an_error(tmp_path: Path) -> None:
    result = run("install", tmp_path, "--packages", tmp_path / "packages")
    assert (result.exit_code, result.output) == (1, "Not installed: no *.argosmodel and no model.*.bin there\n")


def test_a_faulty_package_is_shown_with_its_fault(tmp_path: Path) -> None:
    folder = tmp_path / "packages" / "translate-nl_en"
    folder.mkdir(parents=True)
    (folder / "metadata.json").write_text('{"from_code": "nl", "to_code": "en"}')
    output = run("--packages", tmp_path / "packages").output
    assert "translate-nl_en cannot be used: sentencepiece.model or bpe.model is missing" in output
