"""`overdracht languages install pl`: the way there, its costs, and from a mirror, a folder or a stick."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.languages import app
from tests.translations.installing import LEGS, folder_of, indexed, legs, packages_for, run
from tests.translations.mirror import Mirror
from translations.packages import installed

# From where


@pytest.mark.parametrize("end", ["", "/", "/index.json"])
def test_a_mirror_gives_what_both_ways_need(mirror: Mirror, packages: Path, end: str) -> None:
    result = run("pl", "--from", mirror.url + end, "--packages", packages)
    assert result.exit_code == 0, result.output
    assert "nl → pl via en: 2 packages, to fetch" in result.output
    assert "pl → nl via en: 2 packages, to fetch" in result.output
    assert legs(packages) == LEGS
    assert sorted(path.name for path in packages.iterdir()) == [
        "translate-en_nl-1_0",
        "translate-en_pl-1_0",
        "translate-nl_en-1_0",
        "translate-pl_en-1_0",
    ]


def test_what_is_here_is_not_fetched_again(mirror: Mirror, packages: Path, shipped: dict[str, Path]) -> None:
    run(shipped["nl_en"], shipped["en_nl"], "--packages", packages)
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert "nl → pl via en: 2 packages, 1 to fetch" in result.output
    assert mirror.gets(shipped["nl_en"].name) == []
    asked = len(mirror.asked)
    again = run("pl", "--from", mirror.url, "--packages", packages)
    assert (again.exit_code, again.output.splitlines()[-1]) == (0, "Nothing to fetch.")
    assert [name for _, name, _ in mirror.asked[asked:]] == ["index.json"]


def test_a_folder_with_the_index_of_argos_needs_no_internet(
    mirror: Mirror, packages: Path, shipped: dict[str, Path], tmp_path: Path
) -> None:
    folder = folder_of(shipped, tmp_path / "stick")
    (folder / "index.json").write_bytes(indexed(shipped))
    for place in (folder, folder / "index.json", folder.as_uri()):
        result = run("pl", "--from", place, "--packages", packages)
        assert result.exit_code == 0, result.output
        assert legs(packages) == LEGS
        shutil.rmtree(packages)
    assert mirror.asked == []


def test_a_folder_without_an_index_is_read_from_its_packages(
    packages: Path, shipped: dict[str, Path], tmp_path: Path
) -> None:
    folder = folder_of(shipped, tmp_path / "stick")
    (folder / shipped["nl_en"].name).rename(folder / "Dutch.argosmodel")
    (folder / "cut.argosmodel").write_bytes(b"PK\x03\x04")
    result = run("pl", "--from", folder, "--packages", packages)
    assert legs(packages) == LEGS
    assert (result.exit_code, "Not installed: cut.argosmodel" in result.output) == (1, True)


def test_where_nothing_can_be_written_it_is_said(mirror: Mirror, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    result = run("pl", "--from", mirror.url, "--packages", tmp_path / "file" / "packages")
    assert (result.exit_code, "Not a directory" in result.output) == (1, True)
    assert isinstance(result.exception, SystemExit)


def test_files_and_languages_can_be_named_together(packages: Path, shipped: dict[str, Path], tmp_path: Path) -> None:
    folder = folder_of({pair: shipped[pair] for pair in ("en_pl", "pl_en")}, tmp_path / "stick")
    result = run(shipped["nl_en"], "pl", shipped["en_nl"], "--from", folder, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (0, LEGS)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<html>", "not an index of packages"),
        (b'{"nl": "en"}', "a list is expected"),
        (b'[{"from_code": "nl", "to_code": "en", "links": ["x/a.argosmodel"], "size": "big"}]', "no number of bytes"),
        (b'[{"from_code": "nl", "to_code": "en", "links": ["x/a.argosmodel"], "sha256": "ab"}]', "is no checksum"),
        (b'[1, {"from_code": "nl"}, {"from_code": "nl", "to_code": "pl", "links": [3, "../../x"]}]', "nl → pl: no way"),
        (b"[" * 100_000, "not an index of packages"),
    ],
)
def test_what_is_no_index_is_said_and_nothing_is_fetched(
    mirror: Mirror, packages: Path, content: bytes, said: str
) -> None:
    mirror.files["index.json"] = content
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, said in result.output) == (1, True), result.output
    assert {name for _, name, _ in mirror.asked} == {"index.json"}
    assert not packages.exists()


@pytest.mark.parametrize("place", ["no/such/folder", "https://[", "ftp://127.0.0.1/", "file:///no/such"])
def test_a_place_that_is_none_is_said(packages: Path, place: str) -> None:
    result = run("pl", "--from", place, "--packages", packages)
    assert (result.exit_code, "Not installed: " in result.output) == (1, True)
    assert isinstance(result.exception, SystemExit)


def test_the_index_of_argos_is_read_as_it_is(mirror: Mirror, packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Links that lead elsewhere are followed there, and those that no browser knows are passed over."""
    entries = json.loads(mirror.files["index.json"])
    for entry in entries:
        entry["links"] = [
            "ipfs://QmV5",
            f"{mirror.url}/gone/none.argosmodel",
            f"{mirror.url}/{entry['code']}-1_0.argosmodel",
        ]
    mirror.files["argos.json"] = json.dumps(entries).encode()
    monkeypatch.setattr("translations.package_index.PUBLISHED", f"{mirror.url}/argos.json")
    result = run("pl", "--packages", packages)
    assert (result.exit_code, legs(packages)) == (0, LEGS), result.output


# What is asked


def test_the_team_may_write_another_language(mirror: Mirror, packages: Path) -> None:
    result = run("pl", "--team", "en", "--from", mirror.url, "--packages", packages)
    assert "en → pl: 1 package, to fetch" in result.output
    assert legs(packages) == ["en→pl", "pl→en"]


def test_the_team_writes_what_the_policy_says(mirror: Mirror, packages: Path, tmp_path: Path) -> None:
    example = (Path(__file__).parents[2] / "docs/policy.example.toml").read_text(encoding="utf-8")
    (tmp_path / "policy.toml").write_text(example.replace('team_language = "nl"', 'team_language = "en"'))
    arguments = ["install", "pl", "--from", mirror.url, "--packages", str(packages), "--dry-run"]
    result = CliRunner().invoke(app, arguments, env={"OVERDRACHT_POLICY_FILE": str(tmp_path / "policy.toml")})
    assert "For a team that writes en:" in result.output


def test_the_teams_own_language_needs_nothing(mirror: Mirror, packages: Path) -> None:
    result = run("nl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, "nothing is needed" in result.output) == (0, True)


def test_a_language_that_nobody_offers_is_said_and_the_others_come(mirror: Mirror, packages: Path) -> None:
    result = run("so", "pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (1, LEGS)
    assert f"Not installed: nl → so: no way there in {mirror.url}" in result.output
    assert "cannot be checked in so yet" in result.output


@pytest.mark.parametrize("name", ["polish", "pl.argosmodel", "PL", "../pl", "p", ""])
def test_what_is_neither_file_nor_language_is_said(mirror: Mirror, packages: Path, name: str) -> None:
    result = run("pl", name or "no such file", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, mirror.asked, packages.exists()) == (2, [], False)


def test_a_folder_with_the_name_of_a_language_is_a_folder(
    packages: Path, shipped: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder_of({"nl_en": shipped["nl_en"]}, tmp_path / "pl")
    monkeypatch.chdir(tmp_path)
    result = run("pl", "--from", "http://127.0.0.1:9", "--packages", packages)
    assert (result.exit_code, result.output, legs(packages)) == (0, "nl→en 1.0\n", ["nl→en"])


def test_codes_of_the_index_are_ours_and_the_plain_language_goes_before_its_variant(
    packages: Path, tmp_path: Path
) -> None:
    files = packages_for(tmp_path / "made", "en_pb", "pb_en", "en_pt")
    folder = folder_of(files, tmp_path / "stick")
    result = run("pt", "--team", "en", "--from", folder, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (0, ["en→pt", "pt→en"]), result.output
    names = {json.loads((package.folder / "metadata.json").read_text())["to_code"] for package in installed(packages)}
    assert names == {"pt", "en"}
    (folder / files["en_pt"].name).unlink()
    shutil.rmtree(packages)
    assert run("pb", "--team", "en", "--from", folder, "--packages", packages).exit_code == 0
    assert legs(packages) == ["en→pt", "pt→en"]


def test_a_direct_package_goes_before_the_way_through_english(mirror: Mirror, packages: Path, tmp_path: Path) -> None:
    made = packages_for(tmp_path / "made", "nl_pl", "nl_en", "en_pl", "en_nl", "pl_en")
    folder = folder_of(made, tmp_path / "stick")
    assert run("pl", "--from", folder, "--packages", packages).exit_code == 0
    assert legs(packages) == ["en→nl", "nl→pl", "pl→en"]


def test_a_checksum_in_the_index_is_compared(packages: Path, shipped: dict[str, Path], tmp_path: Path) -> None:
    folder = folder_of(shipped, tmp_path / "stick")

    def true_sum(file: Path) -> str:
        return sha256(file.read_bytes()).hexdigest().upper()

    (folder / "index.json").write_bytes(indexed(shipped, sha256=true_sum, size=lambda file: file.stat().st_size))
    with (folder / shipped["en_pl"].name).open("r+b") as file:
        file.seek(100)
        file.write(b"!")
    result = run("pl", "--from", folder, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (1, ["en→nl", "nl→en", "pl→en"])
    assert "Not installed: en→pl 1.0: its checksum" in result.output
    assert (folder / shipped["en_pl"].name).exists(), "what is not ours is not thrown away"
