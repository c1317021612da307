"""Packages as Argos ships them: two kinds of tokenizer and of vocabulary, with splitters or not, codes of its own.

What they are called and hold is in tests/data; the files themselves, without their weights, are used where they are.
"""

import asyncio
import json
import shutil
import struct
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.commands.languages import app
from scripts.build_tiny_package import copying, pack
from translations.argos import ArgosEngine
from translations.loaded import LoadedModels
from translations.packages import install, installed

ROOT = Path(__file__).parents[2]
SHIPPED: dict[str, dict[str, Any]] = json.loads((ROOT / "tests/data/argos_packages.json").read_text("utf-8"))
REAL = ROOT.parent / "shared" / "argos-packages"

INSTALLED = {
    "ar_en": "translate-ar_en-1_0",
    "en_ar": "translate-en_ar-1_0",
    "en_uk": "translate-en_uk-1_4",
    "translate-pb_en-1_9": "translate-pt_en-1_9",
}
SENTENCES = {
    "ar": "شربت ميلا الحليب اليوم.",
    "en": "Mila drank her milk today.",
    "nl": "Mila dronk vandaag haar melk.",
    "pl": "Mila wypiła dziś mleko.",
    "pt": "Mila bebeu o leite hoje.",
    "tr": "Mila bugün sütünü içti.",
    "uk": "Міла сьогодні випила молоко.",
}


def rebuilt(name: str, folder: Path) -> Path:
    """A folder with the names of the real one, and nothing in its files."""
    package = folder / name
    for file in SHIPPED[name]["files"]:
        (package / file).parent.mkdir(parents=True, exist_ok=True)
        (package / file).write_bytes(b"")
    (package / "metadata.json").write_text(json.dumps(SHIPPED[name]["metadata"]), encoding="utf-8")
    return package


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    for name in SHIPPED:
        rebuilt(name, tmp_path / "packages")
    return tmp_path / "packages"


def test_all_are_known_by_our_codes_and_nothing_but_the_weights_is_missed(packages: Path) -> None:
    found = installed(packages)
    assert {package.fault for package in found} == {"model/model.bin is missing"}
    assert sorted((package.source, package.target, package.version) for package in found) == [
        ("ar", "en", "1.0"),
        ("en", "ar", "1.0"),
        ("en", "nl", "1.8"),
        ("en", "pl", "1.9"),
        ("en", "tr", "1.5"),
        ("en", "uk", "1.4"),
        ("nl", "en", "1.8"),
        ("pl", "en", "1.9"),
        ("pt", "en", "1.9"),
        ("tr", "en", "1.5"),
        ("uk", "en", "1.9"),
    ]
    output = CliRunner().invoke(app, ["--packages", str(packages)], env={"COLUMNS": "200"}).output
    assert "ar_en cannot be used: model/model.bin is missing" in output
    assert "Українська" in output
    assert "Ukranian" not in output, "names are ours, not those of the package"


@pytest.mark.parametrize("name", SHIPPED)
def test_each_is_whole_with_its_weights_and_gets_a_name_like_the_others(name: str, tmp_path: Path) -> None:
    package = rebuilt(name, tmp_path)
    (package / "model" / "model.bin").write_bytes(b"weights")
    home = install(pack(package, tmp_path / "x.argosmodel"), tmp_path / "packages").folder
    assert home.name == INSTALLED.get(name, name)
    assert sorted(str(file.relative_to(home)) for file in home.rglob("*") if file.is_file()) == sorted(
        ["metadata.json", "model/model.bin", *SHIPPED[name]["files"]]
    )
    assert [package.fault for package in installed(home.parent)] == [None]
    assert next(iter(installed(home.parent))).tokenizer.is_file()


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("missed", ["model/shared_vocabulary", "sentencepiece.model", "bpe.model"])
def test_what_is_missed_beside_the_weights_is_named(name: str, missed: str, tmp_path: Path) -> None:
    package = rebuilt(name, tmp_path)
    (package / "model" / "model.bin").write_bytes(b"weights")
    gone = [file for file in package.rglob("*") if str(file.relative_to(package)).startswith(missed)]
    for file in gone:
        file.unlink()
    [fault] = [package.fault for package in installed(tmp_path)]
    named = "the vocabulary is missing in model/" if "/" in missed else "sentencepiece.model or bpe.model is missing"
    assert fault == (named if gone else None)


def test_a_folder_of_them_is_installed_by_language(packages: Path, tmp_path: Path) -> None:
    """From files called as their folders are, `ar_en.argosmodel`; the one for Portuguese has no way back."""
    for package in list(packages.iterdir()):
        (package / "model" / "model.bin").write_bytes(b"weights")
        pack(package, tmp_path / "stick" / f"{package.name}.argosmodel")
    home = tmp_path / "home"
    wanted = ["ar", "uk", "pl", "tr", "pb", "--from", str(tmp_path / "stick"), "--packages", str(home)]
    result = CliRunner().invoke(app, ["install", *wanted])
    assert (result.exit_code, len(installed(home))) == (1, len(SHIPPED)), result.output
    assert [line for line in result.output.splitlines() if line.startswith("Not")] == [
        f"Not installed: nl → pt: no way there in {tmp_path / 'stick'}"
    ]


@pytest.mark.skipif(not REAL.is_dir(), reason=f"{REAL} is not here: it is no part of the repository")
@pytest.mark.parametrize("name", SHIPPED)
def test_the_real_words_and_pieces_go_through_the_engine(name: str, tmp_path: Path) -> None:
    """The real tokenizer and vocabulary, with weights that say every piece as it came."""
    package = tmp_path / "packages" / name
    shutil.copytree(REAL / name, package, copy_function=shutil.copyfile)
    (package / "model").chmod(0o700)
    [words] = (package / "model").glob("shared_vocabulary.*")
    text = words.read_text(encoding="utf-8")
    vocabulary = json.loads(text) if words.suffix == ".json" else text.removesuffix("\n").split("\n")
    (tmp_path / "made").mkdir()
    copying([*vocabulary, *({"<unk>"} - set(vocabulary))]).save(str(tmp_path / "made"))
    weights = (tmp_path / "made" / "model.bin").read_bytes()
    older = struct.pack("<I", 5) + weights[4:] if words.suffix == ".txt" else weights
    (package / "model" / "model.bin").write_bytes(older)
    [found] = installed(tmp_path / "packages")
    engine = ArgosEngine(tmp_path / "packages", LoadedModels(10**9))
    (answer,) = asyncio.run(engine.translate([SENTENCES[found.source]], found.source, found.target))
    engine.close()
    assert answer.startswith(SENTENCES[found.source])
