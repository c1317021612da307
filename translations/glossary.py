"""The organisation's own words: how each is said in each language, so that no machine makes something of it.

`glossary.toml` holds them. The first language of a word is the one it comes from; where a language is left out, the
word stays as it was written.
"""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from care.choices import ChoicesFile, ChoicesProblem, line_of

LONGEST = 60
_ALSO = "also"


class GlossaryProblem(ChoicesProblem):
    """The glossary cannot be used; the message says what and where."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word by language, the one it comes from first, and the other forms that it has there."""

    texts: Mapping[str, str]
    also: tuple[str, ...] = ()

    @property
    def home(self) -> str:
        return next(iter(self.texts))

    def forms(self, source: str) -> tuple[str, ...]:
        """How it may be written in a text of this language."""
        own = self.texts.get(source)
        return (own,) if own and source != self.home else (self.texts[self.home], *self.also)

    def said(self, source: str, target: str) -> str | None:
        """How it is said there; None to leave it as it was written."""
        here = source == self.home or source not in self.texts
        return self.texts.get(target, None if here else self.texts[self.home])


@dataclass(frozen=True, slots=True)
class Glossary:
    words: tuple[Word, ...] = ()
    _pairs: dict[tuple[str, str], Mapping[str, str | None]] = field(default_factory=dict, compare=False, repr=False)

    def pairs(self, source: str, target: str) -> Mapping[str, str | None]:
        """Every form in small letters, with the word that stands for it in the other language."""
        if (source, target) not in self._pairs:
            self._pairs[source, target] = {
                form.casefold(): word.said(source, target) for word in self.words for form in word.forms(source)
            }
        return self._pairs[source, target]


def load(path: Path, languages: Collection[str]) -> Glossary:
    """The glossary in `path`, an empty one where there is no file. Raises `GlossaryProblem` with file and line."""
    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except FileNotFoundError:
        return Glossary()
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GlossaryProblem(f"{path}: {error}") from error
    if problems := list(_problems(table, languages)):
        raise GlossaryProblem("\n".join(_placed(path, text, where, what) for where, what in problems))
    return Glossary(tuple(_word(entry) for entry in table.get("word", ())))


class GlossaryFile(ChoicesFile[Glossary]):
    """The glossary as it counts now."""

    def __init__(self, path: Path, languages: Collection[str]) -> None:
        super().__init__(path, partial(load, languages=languages))


def _word(entry: Mapping[str, Any]) -> Word:
    texts = {code: _tidy(text) for code, text in entry.items() if code != _ALSO}
    return Word(texts, tuple(map(_tidy, entry.get(_ALSO, ()))))


def _problems(table: Mapping[str, Any], languages: Collection[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """What is wrong, each with where."""
    for name in table.keys() - {"word"}:
        yield (name,), "a glossary has only [[word]] tables"
    entries = table.get("word", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        yield ("word",), "each word begins with [[word]]"
        return
    seen: set[tuple[str, str]] = set()
    for number, entry in enumerate(entries):
        where = "word", str(number)
        if not entry.keys() - {_ALSO}:
            yield where, 'a word needs a language, such as nl = "wenmiddag"'
        for name, value in entry.items():
            yield from _entry_problems((*where, name), name, value, languages)
        for form in _forms(entry):
            if form in seen:
                yield (*where, form[0]), f"“{form[1]}” stands here for the second time"
            seen.add(form)


def _entry_problems(
    where: tuple[str, ...], name: str, value: Any, languages: Collection[str]
) -> Iterator[tuple[tuple[str, ...], str]]:
    texts: list[Any] = value if name == _ALSO and isinstance(value, list) else [value]
    if name != _ALSO and name not in languages:
        yield where, f"no language that we know: {', '.join(languages)}, or also"
    elif name == _ALSO and not isinstance(value, list):
        yield where, 'other forms of the word are a list, such as also = ["wenmiddagen"]'
    elif not all(isinstance(text, str) and any(map(str.isalpha, text)) for text in texts):
        yield where, "a word is a text with letters in it"
    elif any(len(text) > LONGEST or "\n" in text for text in texts):
        yield where, f"a word is on one line, and not longer than {LONGEST} signs"


def _forms(entry: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Each form of a word with its language, as it is looked up."""
    home = next((code for code in entry if code != _ALSO), "")
    also = entry.get(_ALSO, [])
    forms = [(code, text) for code, text in entry.items() if code != _ALSO]
    forms += [(home, text) for text in also] if isinstance(also, list) else []
    return [(code, _tidy(text).casefold()) for code, text in forms if isinstance(text, str)]


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _placed(path: Path, text: str, where: tuple[str, ...], what: str) -> str:
    line = line_of(text, where)
    return f"{path}, line {line}: {'.'.join(where)}: {what}" if line else f"{path}: {what}"
