"""Models of Firefox Translations on disk: found as Mozilla publishes them, put in place whole or not at all."""

import gzip
import json
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from translations.packages import BadPackage

KIND = "firefox"
LICENCE = "MPL-2.0"

_MODEL = re.compile(r"model\.([a-z]{2,3})([a-z]{2,3})\.[\w.]*bin(\.gz)?")
_FILES = ("model.bin", "source.spm", "target.spm", "shortlist.bin")
_LARGEST = 512 * 1024**2


@dataclass(frozen=True, slots=True)
class FirefoxModel:
    """An installed model, from one language to another."""

    folder: Path
    source: str
    target: str

    def contents(self) -> tuple[bytes, bytes, bytes, bytes]:
        """What the engine takes: model, the vocabularies of both languages, and which words may stand for which."""
        model, source, target, shortlist = ((self.folder / name).read_bytes() for name in _FILES)
        return model, source, target, shortlist


def installed(packages: Path) -> tuple[FirefoxModel, ...]:
    """Every whole model in the folder."""
    if not packages.is_dir():
        return ()
    found = (_read(folder) for folder in sorted(packages.iterdir()) if folder.is_dir())
    return tuple(model for model in found if model is not None)


def is_model(file: Path) -> bool:
    """Whether the file is the model of a pair, by the name that Mozilla gives them."""
    return _MODEL.fullmatch(file.name) is not None


def found_in(folder: Path) -> Iterator[Path]:
    """The models in a folder and all below it."""
    yield from filter(is_model, sorted(folder.rglob("*")))


def install(model: Path, packages: Path) -> FirefoxModel:
    """Put a model with the vocabularies and the shortlist that lie beside it in its place."""
    match = _MODEL.fullmatch(model.name)
    if match is None:
        raise BadPackage(f"{model.name}: not a model of Firefox Translations")
    pair = match[1] + match[2]
    packages.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".installing-", dir=packages) as scratch:
        fresh = Path(scratch) / "fresh"
        fresh.mkdir()
        try:
            for name, file in _beside(model, pair).items():
                (fresh / name).write_bytes(_plain(file))
        except (OSError, EOFError, zlib.error) as error:
            raise BadPackage(f"{model.name}: {error}") from error
        about = {"type": KIND, "from_code": match[1], "to_code": match[2], "licence": LICENCE}
        (fresh / "metadata.json").write_text(json.dumps(about), encoding="utf-8")
        home = packages / f"firefox-{match[1]}_{match[2]}"
        if home.exists():
            home.rename(Path(scratch) / "replaced")
        fresh.rename(home)
    return FirefoxModel(home, match[1], match[2])


def unpacked(archive: Path, scratch: Path) -> Path:
    """An archive (a wheel, a zip) that holds models, with only those of its files that belong to one."""
    try:
        with zipfile.ZipFile(archive) as opened:
            entries = [entry for entry in opened.infolist() if _belongs(entry.filename)]
            if sum(entry.file_size for entry in entries) > _LARGEST:
                raise BadPackage(f"{archive.name}: too large for models")
            for entry in entries:
                home = scratch / Path(entry.filename).parent.name
                home.mkdir(exist_ok=True)
                with opened.open(entry) as source, (home / Path(entry.filename).name).open("wb") as target:
                    shutil.copyfileobj(source, target)
    except (OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise BadPackage(f"{archive.name}: {error}") from error
    return scratch


def _belongs(name: str) -> bool:
    return re.fullmatch(r"(model|lex|vocab|srcvocab|trgvocab)\.[\w.]+", Path(name).name) is not None


def _beside(model: Path, pair: str) -> Mapping[str, Path]:
    """Where each file of a model is; some have one vocabulary for both languages."""

    def one(*patterns: str) -> Path:
        for pattern in patterns:
            for end in ("", ".gz"):
                if found := sorted(model.parent.glob(pattern + end)):
                    return found[0]
        raise BadPackage(f"{model.name}: {patterns[0]} is missing beside it")

    shared = f"vocab.{pair}.spm"
    files = (model, one(f"srcvocab.{pair}.spm", shared), one(f"trgvocab.{pair}.spm", shared), one(f"lex.*{pair}.*bin"))
    return dict(zip(_FILES, files, strict=True))


def _plain(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()


def _read(folder: Path) -> FirefoxModel | None:
    try:
        about = json.loads((folder / "metadata.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(about, dict) or about.get("type") != KIND:
        return None
    whole = all((folder / name).is_file() for name in _FILES)
    return FirefoxModel(folder, str(about.get("from_code")), str(about.get("to_code"))) if whole else None
