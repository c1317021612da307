"""The files of the phrasebook: one for each moment of the day, read whole and checked before anything is used."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from translations.phrase_slots import SLOTS, day_words

PHRASES = Path(__file__).parent / "phrases"
LANGUAGES = (
    "nl",
    "en",
    "pl",
    "tr",
    "ar",
    "uk",
    "ru",
    "ro",
    "bg",
    "es",
    "pt",
    "fr",
    "de",
    "fa",
    "zh",
    "ti",
    "so",
    "pap",
)

_SLOT = re.compile(r"\{([^{}]*)\}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class BadPhrases(ValueError):
    """What is wrong in the files, all of it, one problem a line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning. `also`: other ways in which a language types it. `reviewed`: a native speaker has read these."""

    key: str
    moment: str
    texts: Mapping[str, str]
    also: Mapping[str, tuple[str, ...]]
    reviewed: frozenset[str]

    @property
    def slots(self) -> frozenset[str]:
        return _slots(self.texts["nl"])

    def forms(self, language: str) -> tuple[str, ...]:
        text = (self.texts[language],) if language in self.texts else ()
        return (*text, *self.also.get(language, ()))


def read(root: Path) -> list[Entry]:
    """All entries of a folder, or everything that is wrong with them."""
    problems: list[str] = []
    entries: dict[str, Entry] = {}
    for path in sorted(root.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            problems.append(f"{path.name}: {error}")
            continue
        for key, table in tables.items():
            where = f"{path.name} [{key}]"
            faults = list(_faults(table)) if isinstance(table, dict) else ["not a table"]
            if key in entries:
                faults.append(f"stands in {entries[key].moment}.toml too")
            problems.extend(f"{where}: {fault}" for fault in faults)
            if not faults:
                entries[key] = _entry(key, path.stem, table)
    if problems:
        raise BadPhrases("\n".join(problems))
    return list(entries.values())


def _entry(key: str, moment: str, table: Mapping[str, Any]) -> Entry:
    also = {"nl" if field == "also" else field.removeprefix("also_"): tuple(table[field]) for field in _also(table)}
    texts = {field: text for field, text in table.items() if _LANGUAGE.fullmatch(field)}
    return Entry(key, moment, texts, also, frozenset(table.get("reviewed", ())))


def _faults(table: Mapping[str, Any]) -> Iterator[str]:
    for field, value in table.items():
        if _LANGUAGE.fullmatch(field):
            if not isinstance(value, str) or not _says_something(value):
                yield f"{field} is no sentence"
                return
        elif field not in ("reviewed", *_also(table)):
            yield f"unknown field {field!r}"
        elif not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            yield f"{field} is no list of texts"
            return
    missing = [code for code in LANGUAGES if code not in table]
    if missing:
        yield f"no {', '.join(missing)}"
        return
    yield from _slot_faults(table)
    unknown = [code for code in table.get("reviewed", ()) if code not in table]
    if unknown:
        yield f"reviewed, but not written: {', '.join(unknown)}"


def _slot_faults(table: Mapping[str, Any]) -> Iterator[str]:
    wanted = _slots(table["nl"])
    if wanted - SLOTS:
        yield f"unknown slot {', '.join(sorted(wanted - SLOTS))}"
    for field, text in table.items():
        if not _LANGUAGE.fullmatch(field):
            continue
        if "day" in wanted and not day_words(field):
            yield f"{field} has no words for days in phrase_slots.toml"
        if _slots(text) != wanted:
            yield f"{field} has the slots {_listed(_slots(text))}, nl has {_listed(wanted)}"
    for field in _also(table):
        for form in table[field]:
            if _slots(form) | (wanted & {"name"}) != wanted:
                yield f"{field} {form!r} has the slots {_listed(_slots(form))}, nl has {_listed(wanted)}"
            if not _says_something(form):
                yield f"{field} {form!r} is no sentence"


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _also(table: Mapping[str, Any]) -> list[str]:
    return [field for field in table if field == "also" or field.startswith("also_")]


def _slots(text: str) -> frozenset[str]:
    return frozenset(_SLOT.findall(text))


def _listed(slots: frozenset[str]) -> str:
    return ", ".join(sorted(slots)) or "none"
