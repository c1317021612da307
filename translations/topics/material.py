"""The labelled messages and notes that the weights were trained on, and whether the weights are still of these."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

ASK = "ask"
"""The label of what nobody could place."""

_FOLDERS = ("messages", "notes")
_BETWEEN = " | "


class BadLine(ValueError):
    """A labelled line that cannot be read; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message: its parts and what each is about. `line` is where it stands in its file."""

    language: str
    line: int
    labels: tuple[str, ...]
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        """As it was typed."""
        return " ".join(self.parts)


def read_lines(text: str, language: str, known: frozenset[str]) -> Iterator[Labelled]:
    """The messages of one file: `topic<TAB>text`, or `topic|topic<TAB>part one | part two`."""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        label, tab, said = line.partition("\t")
        labels = tuple(label.split("|"))
        parts = tuple(part.strip() for part in said.split(_BETWEEN)) if len(labels) > 1 else (said.strip(),)
        if not tab or not all(parts):
            raise BadLine(f"line {number}: a line is a topic, a tab and a text")
        if strange := [one for one in labels if one not in known]:
            raise BadLine(f"line {number}: unknown topic {strange[0]!r}")
        if len(labels) != len(parts):
            raise BadLine(f"line {number}: {len(labels)} topics for {len(parts)} parts")
        yield Labelled(language, number, labels, parts)


def messages(known: frozenset[str]) -> list[Labelled]:
    """All labelled messages of parents, in 18 languages."""
    return in_folder(_folder("messages"), known)


def notes(known: frozenset[str]) -> list[Labelled]:
    """All labelled sentences of workers, in Dutch and English."""
    return in_folder(_folder("notes"), known)


def in_folder(folder: Traversable, known: frozenset[str]) -> list[Labelled]:
    """What is in a folder of labelled files, each named by its language."""
    return [
        message
        for file in _tables(folder)
        for message in read_lines(file.read_text(encoding="utf-8"), file.name.removesuffix(".tsv"), known)
    ]


def digest() -> str:
    """Of everything that training reads; the weights carry the one that they were made from."""
    terms = files("translations.topics").joinpath("terms.toml")
    return _digest([terms, *(file for folder in _FOLDERS for file in _tables(_folder(folder)))])


def digest_of_messages() -> str:
    """Of the messages alone; their places among each other carry the one that they were made from."""
    return _digest(_tables(_folder("messages")))


def _digest(read: Iterable[Traversable]) -> str:
    found = hashlib.sha256()
    for file in read:
        found.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return found.hexdigest()


def _folder(name: str) -> Traversable:
    return files("translations.topics").joinpath(name)


def _tables(folder: Traversable) -> list[Traversable]:
    return sorted((file for file in folder.iterdir() if file.name.endswith(".tsv")), key=lambda file: file.name)
