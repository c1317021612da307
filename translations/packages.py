"""Argos packages on disk: what is installed, what is wrong with it, and putting one there whole or not at all.

Knows the file format and no library, so that listing the languages costs nothing.
"""

import json
import re
import shutil
import stat
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

SUFFIX = ".argosmodel"

_ISO = {"pb": "pt", "zt": "zh-Hant"}  # the package index has codes of its own for these two
_TOKENIZERS = ("sentencepiece.model", "bpe.model")
_VOCABULARIES = ("shared_vocabulary.json", "shared_vocabulary.txt", "source_vocabulary.json", "source_vocabulary.txt")
_SCRATCH = ".installing-"
_LONG_AGO = 3600.0  # seconds; what is younger may be somebody else's at work
_LARGEST = 2 * 1024**3
_MOST_FILES = 2000


class BadPackage(Exception):
    """A package that cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package, in our language codes. `fault` is the reason why it cannot be used, if there is one."""

    folder: Path
    source: str
    target: str
    version: str = ""
    target_prefix: str = ""
    fault: str | None = None

    @property
    def tokenizer(self) -> Path:
        return next(path for name in _TOKENIZERS if (path := self.folder / name).is_file())

    @property
    def model(self) -> Path:
        return self.folder / "model"


def installed(packages: Path) -> tuple[Package, ...]:
    """Every package in the folder, the newest first for each pair; unreadable ones with their fault."""
    if not packages.is_dir():
        return ()
    folders = sorted(entry for entry in packages.iterdir() if entry.is_dir() and not entry.name.startswith("."))
    found = [package for folder in folders if (package := _read(folder)) is not None]
    return tuple(
        sorted(found, key=lambda package: (package.source, package.target, age(package.version), package.folder))
    )


def install(file: Path, packages: Path) -> Package:
    """Unpack one .argosmodel beside the others. Doing it again changes nothing; a bad file leaves nothing behind."""
    with _archive(file) as archive, unpacking(packages) as scratch:
        return put(_unpacked(archive, scratch), packages)


@contextmanager
def unpacking(packages: Path) -> Iterator[Path]:
    """A hidden folder beside the packages, from where a checked one needs no more than a new name; gone afterwards.

    One that a killed installation left behind goes the next time.
    """
    packages.mkdir(parents=True, exist_ok=True)
    for left in packages.glob(f"{_SCRATCH}*"):
        if left.stat().st_mtime < time.time() - _LONG_AGO:
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=packages) as scratch:
        yield Path(scratch)


def unpack(file: Path, scratch: Path) -> Package:
    """Unpack one .argosmodel in a folder of its own below `scratch`, after which it has been read and is whole."""
    with _archive(file) as archive:
        return _unpacked(archive, scratch)


def put(package: Package, packages: Path) -> Package:
    """Give an unpacked package its place; the one that was there for this pair leaves."""
    fresh = package.folder
    home = packages / f"translate-{package.source}_{package.target}-{re.sub(r'[^0-9A-Za-z]', '_', package.version)}"
    if not (home.is_dir() and _same(fresh, home)):
        if home.exists():
            home.rename(fresh.with_name("replaced"))
        fresh.rename(home)
    for other in installed(packages):
        if (other.source, other.target) == (package.source, package.target) and other.folder != home:
            other.folder.rename(fresh.with_name(f"replaced-{other.folder.name}"))
    return replace(package, folder=home)


def metadata_of(file: Path) -> Mapping[str, object]:
    """What an .argosmodel says of itself, without unpacking it."""
    with _archive(file) as archive:
        metadata = json.loads(archive.read(f"{_top_folder(archive)}/metadata.json"))
    if not isinstance(metadata, dict):
        raise BadPackage(f"{file.name}: metadata.json is not an object")
    return metadata


def files_in(path: Path) -> tuple[Path, ...]:
    """The .argosmodel files that a path means: itself, or those in the folder."""
    return tuple(sorted(path.glob(f"*{SUFFIX}"))) if path.is_dir() else (path,)


@contextmanager
def _archive(file: Path) -> Iterator[zipfile.ZipFile]:
    """An .argosmodel, opened after a look at all its entries."""
    try:
        with zipfile.ZipFile(file) as archive:
            _top_folder(archive)
            yield archive
    except (OSError, EOFError, KeyError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise BadPackage(f"{file.name}: {error}") from error


def _unpacked(archive: zipfile.ZipFile, scratch: Path) -> Package:
    fresh = Path(tempfile.mkdtemp(dir=scratch)) / _top_folder(archive)
    archive.extractall(fresh.parent)
    package = _read(fresh)
    if package is None or package.fault:
        raise BadPackage(f"{fresh.name}: {package.fault if package else 'not a translation package'}")
    return package


def _same(left: Path, right: Path) -> bool:
    here, there = ({path.relative_to(top): path for path in top.rglob("*") if path.is_file()} for top in (left, right))
    return here.keys() == there.keys() and all(
        path.stat().st_size == there[name].stat().st_size and path.read_bytes() == there[name].read_bytes()
        for name, path in here.items()
    )


def _top_folder(archive: zipfile.ZipFile) -> str:
    """The one folder of the archive, after making sure that nothing in it can land elsewhere."""
    entries = archive.infolist()
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _LARGEST:
        raise BadPackage("the archive is too large for a package")
    tops: set[str] = set()
    for entry in entries:
        path = PurePosixPath(entry.filename)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        unsafe = path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in entry.filename
        if unsafe or not path.parts or kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise BadPackage(f"unsafe entry in the archive: {entry.filename!r}")
        tops.add(path.parts[0])
    if len(tops) != 1 or (top := tops.pop()).startswith("."):
        raise BadPackage("the archive must hold exactly one folder")
    return top


def _read(folder: Path) -> Package | None:
    """The package in `folder`; None for the sentence splitters that Argos keeps beside them."""
    try:
        metadata = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        return Package(folder, "?", "?", fault=f"metadata.json cannot be read ({type(error).__name__})")
    if not isinstance(metadata, dict):
        return Package(folder, "?", "?", fault="metadata.json is not an object")
    if metadata.get("type", "translate") != "translate":
        return None
    source, target = language(metadata.get("from_code")), language(metadata.get("to_code"))
    package = Package(folder, source, target, str(metadata.get("package_version", "")), _prefix(metadata))
    return replace(package, fault=_fault(package))


def language(code: object) -> str:
    """Our code for a language of a package or of the index; "?" for what is none."""
    return _ISO.get(code, code) if isinstance(code, str) and code.replace("-", "").isalnum() else "?"


def age(version: str) -> tuple[int, ...]:
    """Sorts the newest version first."""
    return tuple(-int(part) for part in version.split(".") if part.isdecimal())


def _prefix(metadata: Mapping[str, object]) -> str:
    prefix = metadata.get("target_prefix", "")
    return prefix if isinstance(prefix, str) else ""


def _fault(package: Package) -> str | None:
    if "?" in (package.source, package.target):
        return "metadata.json names no languages"
    if not any((package.folder / name).is_file() for name in _TOKENIZERS):
        return f"{' or '.join(_TOKENIZERS)} is missing"
    if not (package.model / "model.bin").is_file():
        return "model/model.bin is missing"
    if not any((package.model / name).is_file() for name in _VOCABULARIES):
        return "the vocabulary is missing in model/"
    return None
