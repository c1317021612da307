"""Models of Firefox Translations on disk: put in place whole or not at all, however they came."""

import gzip
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.commands.languages import app
from translations.firefox import FirefoxEngine
from translations.firefox_models import FirefoxModel, install, installed
from translations.loaded import LoadedModels
from translations.packages import BadPackage
from translations.packages import installed as argos_installed

FILES = {
    "model.enpt.intgemm.alphas.bin": b"model",
    "vocab.enpt.spm": b"both",
    "lex.50.50.enpt.s2t.bin": b"list",
}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    return tmp_path / "packages"


def folder_of(tmp_path: Path, files: dict[str, bytes]) -> Path:
    folder = tmp_path / "enpt"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def run(*arguments: Path | str) -> Result:
    return CliRunner().invoke(app, ["install", *map(str, arguments)])


def test_one_vocabulary_serves_both_languages(tmp_path: Path, packages: Path) -> None:
    folder = folder_of(tmp_path, FILES)
    assert run(folder, "--packages", packages).output == "en→pt firefox\n"
    [model] = installed(packages)
    assert model == FirefoxModel(packages / "firefox-en_pt", "en", "pt")
    assert model.contents() == (b"model", b"both", b"both", b"list")
    assert argos_installed(packages) == (), "for Argos it is not there"


def test_packed_files_and_two_vocabularies(tmp_path: Path, packages: Path) -> None:
    files = {
        "model.enzh.intgemm.alphas.bin.gz": gzip.compress(b"model"),
        "srcvocab.enzh.spm.gz": gzip.compress(b"english"),
        "trgvocab.enzh.spm.gz": gzip.compress(b"chinese"),
        "lex.50.50.enzh.s2t.bin.gz": gzip.compress(b"list"),
    }
    run(folder_of(tmp_path, files), "--packages", packages)
    assert installed(packages)[0].contents() == (b"model", b"english", b"chinese", b"list")


def test_an_archive_with_other_things_in_it(tmp_path: Path, packages: Path) -> None:
    with zipfile.ZipFile(tmp_path / "some.whl", "w") as archive:
        for name, content in FILES.items():
            archive.writestr(f"deep/down/enpt-1/{name}", content)
        archive.writestr("../../../outside/model.enxx.bin", b"x")
        archive.writestr("code.py", b"print()")
    result = run(tmp_path / "some.whl", "--packages", packages)
    assert "en→pt firefox" in result.output
    assert {path.name for path in tmp_path.iterdir()} == {"some.whl", "packages"}
    assert [model.target for model in installed(packages)] == ["pt"]


def test_again_replaces_it_and_leaves_nothing_behind(tmp_path: Path, packages: Path) -> None:
    folder = folder_of(tmp_path, FILES)
    run(folder, "--packages", packages)
    (folder / "lex.50.50.enpt.s2t.bin").write_bytes(b"better")
    run(folder, "--packages", packages)
    assert [path.name for path in packages.iterdir()] == ["firefox-en_pt"]
    assert installed(packages)[0].contents()[3] == b"better"


@pytest.mark.parametrize("missing", ["vocab.enpt.spm", "lex.50.50.enpt.s2t.bin"])
def test_what_is_not_whole_is_refused_and_the_one_that_was_there_stays(
    tmp_path: Path, packages: Path, missing: str
) -> None:
    folder = folder_of(tmp_path, FILES)
    run(folder, "--packages", packages)
    (folder / missing).unlink()
    result = run(folder, "--packages", packages)
    assert result.exit_code == 1
    assert "is missing beside it" in result.output
    assert installed(packages)[0].contents()[0] == b"model"


def test_a_packed_file_that_is_cut_off_is_refused(tmp_path: Path, packages: Path) -> None:
    files = {**FILES, "model.enpt.intgemm.alphas.bin": b""}
    folder = folder_of(tmp_path, files)
    (folder / "model.enpt.intgemm.alphas.bin").rename(folder / "model.enpt.intgemm.alphas.bin.gz")
    (folder / "model.enpt.intgemm.alphas.bin.gz").write_bytes(gzip.compress(b"model" * 1000)[:20])
    with pytest.raises(BadPackage):
        install(folder / "model.enpt.intgemm.alphas.bin.gz", packages)
    assert installed(packages) == ()
    assert list(packages.iterdir()) == []


def test_what_is_no_archive_is_named(tmp_path: Path, packages: Path) -> None:
    (tmp_path / "some.zip").write_text("no")
    result = run(tmp_path / "some.zip", "--packages", packages)
    assert (result.exit_code, "Not installed: some.zip" in result.output) == (1, True)


async def test_a_model_that_is_nonsense_fails_as_an_engine_does(tmp_path: Path, packages: Path) -> None:
    run(folder_of(tmp_path, FILES), "--packages", packages)
    engine = FirefoxEngine(packages, LoadedModels(10**9))
    assert engine.supports("en", "pt")
    with pytest.raises(ValueError, match=r"."):
        await engine.translate(["Good morning"], "en", "pt")
    engine.close()
