"""Installing languages, and packages with their index to install from."""

import json
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

from typer.testing import CliRunner, Result

from bot.commands.languages import app
from scripts.build_tiny_package import build, pack
from translations.packages import installed

LEGS = ["en→nl", "en→pl", "nl→en", "pl→en"]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["install", *map(str, arguments)], env={"COLUMNS": "200"})


def legs(packages: Path) -> list[str]:
    return [f"{package.source}→{package.target}" for package in installed(packages) if not package.fault]


def folder_of(files: dict[str, Path], folder: Path) -> Path:
    folder.mkdir()
    for file in files.values():
        shutil.copy(file, folder)
    return folder


def indexed(files: Mapping[str, Path], **more: object) -> bytes:
    """An index of packages `nl_en` and their files, in the form in which Argos publishes it."""
    return json.dumps(
        [
            {
                "package_version": "1.0",
                "argos_version": "1.0",
                "from_code": pair.partition("_")[0],
                "from_name": "",
                "to_code": pair.partition("_")[2],
                "to_name": "",
                "links": [
                    "ipfs://QmV5bmf8iqKpoGoyuTzEppaSWdceuW6zgiePaUr5ThPCpW",
                    f"https://else.invalid/v1/{file.name}",
                ],
                "code": f"translate-{pair}",
                **{key: value(file) if callable(value) else value for key, value in more.items()},
            }
            for pair, file in files.items()
        ]
    ).encode()


def packages_for(folder: Path, *pairs: str) -> dict[str, Path]:
    """Real small packages, all with the words of Dutch to English, by their pair: `nl_en`."""
    made = {}
    with zipfile.ZipFile(build(folder / "first")) as archive:
        archive.extractall(folder / "unpacked")
    [first] = (folder / "unpacked").iterdir()
    for pair in pairs:
        source, _, target = pair.partition("_")
        home = first.with_name(f"translate-{pair}-1_0")
        first = first.rename(home)
        metadata = json.loads((home / "metadata.json").read_text())
        (home / "metadata.json").write_text(json.dumps(metadata | {"from_code": source, "to_code": target}))
        made[pair] = pack(home, folder / f"{home.name}.argosmodel")
    return made
