"""Which packages can be had: from an index as Argos publishes it, from a copy of it elsewhere, or from a folder."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from translations import downloads
from translations.machines import Pair
from translations.packages import SUFFIX, BadPackage, age, files_in, language, metadata_of

PUBLISHED = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"

_LARGEST = 8 * 1024**2
_FILE = re.compile(rf"\w[\w.-]*{re.escape(SUFFIX)}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")

Entry = Mapping[str, object]


class BadIndex(Exception):
    """What was given as an index is none; the message says why."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be had, in our language codes: from each of `addresses`, or as `file` on this computer.

    Argos publishes neither size nor checksum; an index of one's own may have both.
    """

    source: str
    target: str
    version: str
    addresses: tuple[str, ...] = ()
    file: Path | None = None
    size: int | None = None
    sha256: str | None = None

    @property
    def pair(self) -> Pair:
        return self.source, self.target

    def __str__(self) -> str:
        return f"{self.source}→{self.target} {self.version}"

    def fault_of(self, file: Path) -> str | None:
        """Why this file cannot be the one that the index tells of."""
        size = file.stat().st_size
        if self.size not in (None, size):
            return f"it has {size} bytes, and the index says {self.size}"
        if self.sha256 is None:
            return None
        with file.open("rb") as opened:
            same = hashlib.file_digest(opened, "sha256").hexdigest() == self.sha256
        return None if same else "its checksum is not the one in the index"


def offers_at(place: str, problems: list[str]) -> dict[Pair, Offer]:
    """The best offer for each pair: at the address of an index, in a folder, or ("") where Argos publishes.

    Beside an index that was named the packages lie next to it, under the names of its links. A folder without an index
    is one of what its packages say of themselves; one that cannot be read becomes one of the `problems`.
    """
    if not place:
        return _best(_entries(_fetched(PUBLISHED), PUBLISHED), None)
    if place.startswith(("https://", "http://")):
        url = place if place.endswith(".json") else f"{place.rstrip('/')}/index.json"
        return _best(_entries(_fetched(url), url), url)
    path = Path(url2pathname(urlsplit(place).path) if place.startswith("file:") else place).expanduser()
    folder, index = (path, path / "index.json") if path.is_dir() else (path.parent, path)
    if path.is_dir() and not index.exists():
        return _best(_described(folder, problems), folder)
    try:
        text = index.read_bytes()
    except OSError as error:
        raise BadIndex(f"{index}: {error.strerror}") from error
    return _best(_entries(text, str(index)), folder)


def _fetched(url: str) -> bytes:
    try:
        return downloads.document(url, _LARGEST)
    except downloads.NotFetched as reason:
        raise BadIndex(str(reason)) from reason


def _entries(text: bytes, where: str) -> Iterator[Entry]:
    try:
        entries = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadIndex(f"{where}: not an index of packages ({error})") from error
    if not isinstance(entries, list):
        raise BadIndex(f"{where}: not an index of packages (a list is expected)")
    yield from (entry for entry in entries if isinstance(entry, dict))


def _described(folder: Path, problems: list[str]) -> Iterator[Entry]:
    for file in files_in(folder):
        try:
            yield {**metadata_of(file), "links": [file.name]}
        except BadPackage as reason:
            problems.append(str(reason))


def _best(entries: Iterable[Entry], beside: str | Path | None) -> dict[Pair, Offer]:
    """One for each pair: in a language as we have it before a variant of it (`pb`), then the newest."""
    ranked: dict[Pair, tuple[tuple[bool, tuple[int, ...]], Offer]] = {}
    for entry in entries:
        if (offer := _offer(entry, beside)) is None:
            continue
        rank = ((entry.get("from_code"), entry.get("to_code")) != offer.pair, age(offer.version))
        if offer.pair not in ranked or rank < ranked[offer.pair][0]:
            ranked[offer.pair] = (rank, offer)
    return {pair: offer for pair, (_, offer) in ranked.items()}


def _offer(entry: Entry, beside: str | Path | None) -> Offer | None:
    """None for what is no translation package, or cannot be had: `ipfs:` links, files that a folder does not have."""
    source, target = language(entry.get("from_code")), language(entry.get("to_code"))
    if entry.get("type", "translate") != "translate" or "?" in (source, target) or source == target:
        return None
    names = _names(entry.get("links"))
    addresses: tuple[str, ...] = ()
    file = None
    if isinstance(beside, Path):
        file = next((path for name in names.values() if (path := beside / name).is_file()), None)
    elif beside is not None:
        addresses = tuple(urljoin(beside, name) for name in dict.fromkeys(names.values()))
    else:
        addresses = tuple(link for link in names if link.startswith(("https://", "http://")))
    if file is None and not addresses:
        return None
    version = str(entry.get("package_version", ""))
    return Offer(source, target, version, addresses, file, _size(entry), _sha256(entry))


def _names(links: object) -> dict[str, str]:
    """The file name of each link that has one."""
    texts = [link for link in links if isinstance(link, str)] if isinstance(links, list) else []
    named = {link: unquote(link.partition("?")[0].rpartition("/")[2]) for link in texts}
    return {link: name for link, name in named.items() if _FILE.fullmatch(name)}


def _size(entry: Entry) -> int | None:
    size = entry.get("size")
    if size is not None and not (isinstance(size, int) and size > 0):
        raise BadIndex(
            f"the size of {entry.get('from_code')}→{entry.get('to_code')} in the index is no number of bytes"
        )
    return size


def _sha256(entry: Entry) -> str | None:
    sha256 = entry.get("sha256")
    if sha256 is not None and not (isinstance(sha256, str) and _SHA256.fullmatch(sha256.lower())):
        raise BadIndex(f"the sha256 of {entry.get('from_code')}→{entry.get('to_code')} in the index is no checksum")
    return sha256.lower() if sha256 else None
