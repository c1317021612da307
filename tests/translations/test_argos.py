"""The real engine, argostranslate's tokenizer and CTranslate2, on the small package that our own script builds."""

import asyncio
import json
import os
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.build_tiny_package import build, pack
from translations.argos import ArgosEngine
from translations.chain import Chain, Origin, Request, joined
from translations.loaded import LoadedModels
from translations.packages import BadPackage, install, installed

ROOT = Path(__file__).parents[2]


class NoPhrases:
    def match_run(self, *_asked: object) -> None:
        return None


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("argosmodels")
    build(folder, "nl", "en")
    build(folder, "en", "pl")
    return folder


@pytest.fixture(scope="session")
def packages(files: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packages")
    for file in files.glob("*.argosmodel"):
        install(file, folder)
    return folder


@pytest.fixture
def engine(packages: Path) -> Iterator[ArgosEngine]:
    engine = ArgosEngine(packages, LoadedModels(10**9))
    yield engine
    engine.close()


@pytest.fixture
def unpacked(files: Path, tmp_path: Path) -> Path:
    """The Dutch–English package as a folder, to be broken."""
    with zipfile.ZipFile(files / "translate-nl_en-1_0.argosmodel") as archive:
        archive.extractall(tmp_path / "packages")
    return tmp_path / "packages" / "translate-nl_en-1_0"


async def delivered(folder: Path, text: str, target: str = "en", names: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    engine = ArgosEngine(folder, LoadedModels(10**9))
    try:
        parts = await Chain(NoPhrases(), [engine]).translate(text, source="nl", target=target, names=names)
    finally:
        engine.close()
    return [(part.text, part.origin.value) for part in parts]


async def test_it_really_translates(engine: ArgosEngine) -> None:
    sentences = ["De luiers zijn bijna op.", "Ze drinkt melk, maar heeft geen koorts!"]
    assert await engine.translate(sentences, "nl", "en") == [
        "The nappies are almost finished.",
        "She drinks milk, but has no fever!",
    ]


async def test_many_sentences_of_all_lengths_come_back_in_their_order(engine: ArgosEngine) -> None:
    sentences = [f"Ze drinkt {'heel ' * (n % 9)}veel melk {n}." for n in range(150)]
    answers = await engine.translate(sentences, "nl", "en")
    assert answers == [f"She drinks {'very ' * (n % 9)}much milk {n}." for n in range(150)]


async def test_nothing_and_too_much_are_answered_with_nothing(engine: ArgosEngine) -> None:
    assert await engine.translate([], "nl", "en") == []
    assert await engine.translate(["", "melk " * 300, "Melk."], "nl", "en") == ["", "", "Milk."]


async def test_names_times_and_emoji_come_through_the_real_machine(packages: Path) -> None:
    text = "Storm gaf Roos een knuffel. 😴 Mila heeft goed geslapen van 12.30 tot 14.15!\nZe drinkt 150 ml melk."
    parts = await delivered(packages, text, names=("Storm", "Roos", "Mila"))
    assert parts == [
        ("Storm gave Roos a hug.", "machine"),
        ("Mila has good slept from 12.30 until 14.15!", "machine"),
        ("She drinks 150 ml milk.", "machine"),
    ]


async def test_dutch_reaches_polish_through_english(packages: Path) -> None:
    assert await delivered(packages, "Mila drinkt vandaag geen melk.", "pl", ("Mila",)) == [
        ("Mila pije dzisiaj nie mleko.", "machine")
    ]


async def test_unknown_words_are_not_made_up(packages: Path) -> None:
    text = "Ze fietst zonder zijwieltjes. Storm heeft koorts."
    assert await delivered(packages, text) == [
        ("Ze fietst zonder zijwieltjes.", "original"),
        ("Storm has fever.", "machine"),
    ]


@pytest.mark.parametrize(
    ("careless", "sentence", "check"),
    [
        ({"geen": "much"}, "Ze heeft geen koorts.", "negation"),
        ({"wel": "not"}, "Ze heeft wel gegeten.", "negation"),
        ({"drie": "four"}, "Ze eet drie boterhammen.", "number"),
        ({"veel": "two"}, "Ze eet veel boterhammen.", "number"),
        ({"morgen": "today"}, "We zijn morgen dicht.", "day"),
        ({"mama": "Fatima"}, "Vandaag komt mama weer.", "name"),
        ({"heeft": "♪"}, "Ze heeft gespeeld.", "repetition"),
        ({"luiers": "пелюшки"}, "De luiers zijn op.", "script"),
        ({"mila": "Roos"}, "Roos speelt met mila buiten.", "name"),
    ],
)
async def test_a_careless_machine_is_stopped(
    careless: dict[str, str], sentence: str, check: str, tmp_path: Path
) -> None:
    install(build(tmp_path, careless=careless), tmp_path / "packages")
    engine = ArgosEngine(tmp_path / "packages", LoadedModels(10**9))
    names = frozenset({"Roos", "Mila"})
    ((part,),) = await Chain(NoPhrases(), [engine]).translate_many([Request(sentence, "nl", "en", names)])
    engine.close()
    assert (part.text, part.origin) == (sentence, Origin.ORIGINAL)
    assert check in part.checks


async def test_of_a_machine_that_talks_nonsense_nothing_is_delivered(tmp_path: Path) -> None:
    install(build(tmp_path, nonsense=True), tmp_path / "packages")
    engine = ArgosEngine(tmp_path / "packages", LoadedModels(10**9))
    text = "Mila heeft goed geslapen. Ze drinkt 150 ml melk. Geen koorts! De luiers zijn bijna op. Tot morgen. Ziek?"
    parts = await Chain(NoPhrases(), [engine]).translate(text, source="nl", target="en", names=["Mila"])
    engine.close()
    assert {part.origin for part in parts} == {Origin.ORIGINAL}
    assert joined(parts) == text


async def test_four_cold_threads_load_a_model_once(packages: Path, caplog: pytest.LogCaptureFixture) -> None:
    engine = ArgosEngine(packages, LoadedModels(10**9), threads=4)
    with caplog.at_level("INFO", logger="translations.argos"):
        answers = await asyncio.gather(*(engine.translate(["Melk."], "nl", "en") for _ in range(4)))
    engine.close()
    assert answers == [["Milk."]] * 4
    assert [record.message for record in caplog.records] == ["loaded the model nl-en"]


async def test_a_model_too_many_leaves_and_is_loaded_again(packages: Path, caplog: pytest.LogCaptureFixture) -> None:
    engine = ArgosEngine(packages, LoadedModels(1))
    with caplog.at_level("INFO", logger="translations.argos"):
        for pair in [("nl", "en"), ("nl", "en"), ("en", "pl"), ("nl", "en")]:
            await engine.translate(["X1."], *pair)
    engine.close()
    assert len(caplog.records) == 3


def test_nothing_is_written_outside_and_nothing_but_the_tokenizer_is_imported(packages: Path, tmp_path: Path) -> None:
    code = (
        "import asyncio, sys; from pathlib import Path; from translations.argos import ArgosEngine\n"
        "from translations.loaded import LoadedModels\n"
        "assert not {'ctranslate2', 'argostranslate', 'sentencepiece'} & set(sys.modules)\n"
        f"engine = ArgosEngine(Path({str(packages)!r}), LoadedModels(1))\n"
        "print(*asyncio.run(engine.translate(['Melk.'], 'nl', 'en')))\n"
        "print(*sorted(name for name in sys.modules if name.startswith(('argos', 'minisbd', 'stanza', 'onnx'))))\n"
    )
    before = sorted(packages.rglob("*"))
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-c", code]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["Milk.", "argostranslate argostranslate.tokenizer"]
    assert list(tmp_path.iterdir()) == []
    assert sorted(packages.rglob("*")) == before


# Packages


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("metadata.json", "metadata.json cannot be read (FileNotFoundError)"),
        ("model/model.bin", "model/model.bin is missing"),
        ("sentencepiece.model", "sentencepiece.model or bpe.model is missing"),
        ("model/shared_vocabulary.json", "the vocabulary is missing in model/"),
    ],
)
async def test_an_incomplete_package_is_listed_with_its_fault(unpacked: Path, broken: str, fault: str) -> None:
    (unpacked / broken).unlink()
    engine = ArgosEngine(unpacked.parent, LoadedModels(10**9))
    assert not engine.supports("nl", "en")
    assert [package.fault for package in engine.packages] == [fault]
    with pytest.raises(BadPackage, match="no usable package nl-en"):
        await engine.translate(["Melk."], "nl", "en")
    engine.close()
    assert await delivered(unpacked.parent, "Melk.") == [("Melk.", "original")]


@pytest.mark.parametrize("broken", ["model/model.bin", "sentencepiece.model", "model/shared_vocabulary.json"])
async def test_a_damaged_package_is_found_out_when_it_is_loaded(unpacked: Path, broken: str) -> None:
    (unpacked / broken).write_bytes(b"damaged")
    engine = ArgosEngine(unpacked.parent, LoadedModels(10**9))
    with pytest.raises(BadPackage, match="translate-nl_en-1_0"):
        await engine.translate(["Melk."], "nl", "en")
    (part,) = await Chain(NoPhrases(), [engine]).translate("Melk.", source="nl", target="en")
    engine.close()
    assert (part.text, part.checks) == ("Melk.", ("engine",))


@pytest.mark.parametrize("metadata", ["[]", "{", '{"from_code": "nl"}', '{"from_code": "../x", "to_code": "en"}'])
def test_unusable_metadata_is_a_fault(unpacked: Path, metadata: str) -> None:
    (unpacked / "metadata.json").write_text(metadata)
    assert [bool(package.fault) for package in installed(unpacked.parent)] == [True]


def test_codes_of_the_index_become_ours_and_splitters_are_passed_over(unpacked: Path) -> None:
    metadata = json.loads((unpacked / "metadata.json").read_text())
    (unpacked / "metadata.json").write_text(json.dumps(metadata | {"from_code": "pb", "to_code": "zt"}))
    splitter = unpacked.parent / "sbd"
    splitter.mkdir()
    (splitter / "metadata.json").write_text('{"type": "sbd", "from_codes": ["nl"]}')
    assert [(package.source, package.target) for package in installed(unpacked.parent)] == [("pt", "zh-Hant")]


async def test_a_package_of_the_older_form_works(unpacked: Path) -> None:
    """Text vocabulary, no config.json and an earlier number in model.bin, as the Arabic and Turkish packages are."""
    model = unpacked / "model" / "model.bin"
    model.write_bytes(struct.pack("<I", 5) + model.read_bytes()[4:])
    vocabulary = unpacked / "model" / "shared_vocabulary.json"
    words = json.loads(vocabulary.read_text())
    vocabulary.with_suffix(".txt").write_text("".join(f"{word}\n" for word in words), encoding="utf-8")
    vocabulary.unlink()
    (unpacked / "model" / "config.json").unlink()
    engine = ArgosEngine(unpacked.parent, LoadedModels(10**9))
    (answer,) = await engine.translate(["Ze drinkt melk"], "nl", "en")
    engine.close()
    assert answer.startswith("She drinks milk")


async def test_a_package_with_a_bpe_model_works(unpacked: Path) -> None:
    """As the English–Polish package is: Moses words, pieces joined by "@@"."""
    (unpacked / "sentencepiece.model").unlink()
    (unpacked / "bpe.model").write_text("#version: 0.2\n2 0</w>\n", encoding="utf-8")
    vocabulary = unpacked / "model" / "shared_vocabulary.json"
    words = json.loads(vocabulary.read_text())
    words[words.index("0")], words[words.index("2")] = "20", "2@@"
    vocabulary.write_text(json.dumps(words))
    engine = ArgosEngine(unpacked.parent, LoadedModels(10**9))
    answers = await engine.translate(["20", "21"], "nl", "en")
    engine.close()
    assert answers == ["20", "21"]


async def test_a_target_prefix_is_given_and_taken_away(unpacked: Path) -> None:
    metadata = json.loads((unpacked / "metadata.json").read_text())
    (unpacked / "metadata.json").write_text(json.dumps(metadata | {"target_prefix": "X"}))
    engine = ArgosEngine(unpacked.parent, LoadedModels(10**9))
    (answer,) = await engine.translate([": Ze drinkt melk"], "nl", "en")
    engine.close()
    assert not answer.startswith("X")
    assert answer.endswith("She drinks milk")


def test_installing_twice_changes_nothing(files: Path, tmp_path: Path) -> None:
    file = files / "translate-nl_en-1_0.argosmodel"
    first = install(file, tmp_path)
    stamps = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert install(file, tmp_path) == first
    assert {path: path.stat().st_mtime_ns for path in first.folder.rglob("*")}.items() <= stamps.items()
    assert [path.name for path in tmp_path.iterdir()] == ["translate-nl_en-1_0"]


def test_a_new_version_takes_the_place_of_the_old(files: Path, tmp_path: Path) -> None:
    install(files / "translate-nl_en-1_0.argosmodel", tmp_path / "packages")
    install(build(tmp_path, version="1.10"), tmp_path / "packages")
    assert [package.version for package in installed(tmp_path / "packages")] == ["1.10"]


def test_of_two_versions_side_by_side_the_newest_is_used(files: Path, tmp_path: Path) -> None:
    for file in (
        files / "translate-nl_en-1_0.argosmodel",
        build(tmp_path, version="1.10"),
        build(tmp_path, version="1.9"),
    ):
        with zipfile.ZipFile(file) as archive:
            archive.extractall(tmp_path / "packages")
    assert [package.version for package in installed(tmp_path / "packages")] == ["1.10", "1.9", "1.0"]


@pytest.mark.parametrize(
    "entry", ["../escaped.txt", "/srv/escaped.txt", "pkg/../../escaped.txt", "C:\\x", "other/file"]
)
def test_an_archive_that_reaches_outside_is_refused_whole(entry: str, files: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.argosmodel"
    file.write_bytes((files / "translate-nl_en-1_0.argosmodel").read_bytes())
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(entry, "x")
    with pytest.raises(BadPackage):
        install(file, tmp_path / "deep" / "packages")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["bad.argosmodel"]


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.argosmodel"
    link = zipfile.ZipInfo("pkg/model")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(link, "/etc")
    with pytest.raises(BadPackage, match="unsafe"):
        install(file, tmp_path / "packages")


@pytest.mark.parametrize("missing", ["model/model.bin", "metadata.json"])
def test_an_incomplete_archive_leaves_nothing_behind(unpacked: Path, missing: str, tmp_path: Path) -> None:
    (unpacked / missing).unlink()
    with pytest.raises(BadPackage):
        install(pack(unpacked, tmp_path / "incomplete.argosmodel"), tmp_path / "fresh")
    assert list((tmp_path / "fresh").iterdir()) == []


def test_what_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cut.argosmodel").write_bytes(b"PK\x03\x04 cut off")
    for name in ("cut.argosmodel", "absent.argosmodel"):
        with pytest.raises(BadPackage, match=name):
            install(tmp_path / name, tmp_path / "packages")


def test_the_small_package_is_small_and_always_the_same(files: Path, tmp_path: Path) -> None:
    built = files / "translate-nl_en-1_0.argosmodel"
    assert built.stat().st_size < 1_000_000
    assert build(tmp_path).read_bytes() == built.read_bytes()
