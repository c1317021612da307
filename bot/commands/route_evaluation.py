"""How often labelled messages reach whom they are for: the numbers behind `overdracht route --evaluate`."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from care.routing import DECISIONS, Decision, Part, decision_of
from care.topics import Topic
from translations.topics.material import BadLine, Labelled, read_lines

if TYPE_CHECKING:
    from translations.topics.listening import Ear

_EVERYDAY = frozenset(DECISIONS[topic] for topic in Topic if topic.everyday)


@dataclass
class Tally:
    """What happened to the messages of one language, or of all."""

    right: dict[Topic, list[bool]] = field(default_factory=dict)
    leaks: list[str] = field(default_factory=list)
    sensitive: int = 0
    placed: int = 0
    asked: int = 0
    everyday: int = 0
    taken: int = 0
    everyday_asked: int = 0
    mixed: int = 0
    split: int = 0
    seconds: float = 0.0
    messages: int = 0

    def add(self, where: str, message: Labelled, parts: Sequence[Part], seconds: float) -> None:
        """Count one message."""
        self.messages += 1
        self.seconds += seconds
        topics = [Topic(label) for label in message.labels]
        if len(topics) > 1:
            self._add_mixed(where, message, topics, parts)
            return
        topic, decision = topics[0], decision_of(parts)
        self.right.setdefault(topic, []).append(decision is DECISIONS[topic])
        if topic.everyday:
            self.everyday += 1
            self.everyday_asked += decision is Decision.ASK
            self.taken += decision not in _EVERYDAY and decision is not Decision.ASK and not _all_everyday(parts)
            return
        self.sensitive += 1
        self.asked += decision is Decision.ASK
        self.placed += any(part.topic and DECISIONS[part.topic] is DECISIONS[topic] for part in parts)
        if decision in _EVERYDAY or _all_everyday(parts):
            self.leaks.append(f"{where}:{message.line}: {topic} → {decision}: {message.text}")

    def _add_mixed(self, where: str, message: Labelled, topics: Sequence[Topic], parts: Sequence[Part]) -> None:
        """A leak is a sensitive part of which more than half stands in what the group gets."""
        self.mixed += 1
        given = [(part.topic, _letters(part.text)) for part in parts]
        self.split += {DECISIONS[one] for one in topics} == {DECISIONS[part.topic] for part in parts if part.topic}
        owners = [topic for topic, letters in given for _ in letters]
        at = 0
        for topic, said in zip(topics, message.parts, strict=True):
            length = len(_letters(said))
            shown = sum(1 for owner in owners[at : at + length] if owner is not None and owner.everyday)
            at += length
            if not topic.everyday and shown * 2 > length:
                self.leaks.append(f"{where}:{message.line}: {topic} in a mixed message: {message.text}")

    def line(self, name: str) -> str:
        """One line of the table."""
        return (
            f"{name:6} leaks {len(self.leaks):3}  sensitive {self.sensitive:4}: right "
            f"{_share(self.placed, self.sensitive)} asked {_share(self.asked, self.sensitive)}  everyday "
            f"{self.everyday:4}: taken {_share(self.taken, self.everyday)} asked "
            f"{_share(self.everyday_asked, self.everyday)}  mixed {self.mixed:3}: split "
            f"{_share(self.split, self.mixed)}  {1000 * self.seconds / max(1, self.messages):.0f} ms"
        )


def evaluate_files(ear: "Ear", files: Iterable[Path], language: str | None) -> bool:
    """Print the numbers per language and topic; True when something sensitive would reach the group."""
    if not ear.ready:
        typer.echo("The sentence model is not there: these are the numbers without it.", err=True)
    known = frozenset(topic.value for topic in Topic)
    every = Tally()
    for file in files:
        own = Tally()
        try:
            for message in read_lines(file.read_text(encoding="utf-8"), language or file.stem, known):
                began = time.perf_counter()
                parts = ear.hear_now(message.text, message.language)
                took = time.perf_counter() - began
                for tally in (own, every):
                    tally.add(str(file), message, parts, took)
        except (BadLine, OSError, UnicodeDecodeError) as problem:
            typer.echo(f"{file}: {problem}", err=True)
            raise typer.Exit(1) from None
        typer.echo(own.line(file.stem))
    for topic, right in sorted(every.right.items(), key=lambda item: list(Topic).index(item[0])):
        typer.echo(f"  {topic:13} {_share(sum(right), len(right))} of {len(right)}")
    typer.echo(every.line("all"))
    for leak in every.leaks:
        typer.echo(f"leak {leak}")
    return bool(every.leaks)


def _all_everyday(parts: Sequence[Part]) -> bool:
    return all(part.topic is not None and part.topic.everyday for part in parts)


def _letters(text: str) -> str:
    return "".join(text.split())


def _share(some: int, of: int) -> str:
    return f"{100 * some / of:5.1f} %" if of else "    –  "
