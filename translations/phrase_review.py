"""The phrasebook as a sheet that a volunteer reads in a spreadsheet, and what comes back from it.

A line is taken back only where she wrote something: "x" for a sentence that is right, or a better one. All of a sheet
is taken or nothing of it, and what she did not touch stays as it is.
"""

import csv
import io
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from translations.phrase_files import BadPhrases, Entry, read

COLUMNS = ("key", "moment", "nl", "en", "sentence", "right", "better")
_YES = frozenset({"x", "ja", "yes", "ok", "1", "✓", "✔", "v", "+"})
_DELIMITERS = ",;\t"


class BadSheet(ValueError):
    """What is wrong with a sheet, one problem a line; then nothing of it was taken."""


@dataclass(slots=True)
class Review:
    """What a sheet said: sentences that are right, and better ones by their key."""

    right: set[str] = field(default_factory=set)
    better: dict[str, str] = field(default_factory=dict)


def sheet(entries: Iterator[Entry], language: str) -> str:
    """Every entry that is written in the language and that nobody has reviewed yet, as CSV with a header."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for entry in entries:
        if language in entry.texts and language not in entry.reviewed:
            texts = (entry.texts.get("nl", ""), entry.texts.get("en", ""), entry.texts[language])
            writer.writerow((entry.key, entry.moment, *texts, "", ""))
    return out.getvalue()


def read_sheet(text: str) -> Review:
    """A sheet as it came back, saved by whatever spreadsheet; raises BadSheet."""
    head = text.lstrip("\ufeff").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter)
    missing = [name for name in ("key", "right", "better") if name not in (rows.fieldnames or ())]
    if missing:
        raise BadSheet(f"the column {missing[0]!r} is missing; the first line must be as it was")
    found, problems = Review(), []
    for number, row in enumerate(rows, start=2):
        key, right, better = ((row[name] or "").strip() for name in ("key", "right", "better"))
        if better:
            found.better[key] = " ".join(better.split())
        elif right.casefold() in _YES:
            found.right.add(key)
        elif right:
            problems.append(f"line {number}: {right!r} under 'right'; write x where the sentence is right")
    if problems:
        raise BadSheet("\n".join(problems))
    return found


def take_back(root: Path, language: str, review: Review) -> None:
    """Put better sentences, and who has read what, into the files of the phrasebook; or raise BadSheet."""
    known = {entry.key: entry for entry in read(root)}
    strange = [key for key in (*review.right, *review.better) if language not in _texts(known, key)]
    if strange:
        raise BadSheet("\n".join(f"{key}: not in the phrasebook in {language!r}" for key in sorted(strange)))
    with tempfile.TemporaryDirectory(prefix=".review-", dir=root.parent) as scratch:
        fresh = Path(scratch) / "phrases"
        fresh.mkdir()
        for path in sorted(root.glob("*.toml")):
            text = _changed(path.read_text(encoding="utf-8"), language, review, known)
            (fresh / path.name).write_text(text, encoding="utf-8")
        try:
            read(fresh)
        except BadPhrases as problem:
            raise BadSheet(str(problem)) from problem
        for path in sorted(fresh.glob("*.toml")):
            shutil.move(path, root / path.name)


def _texts(known: Mapping[str, Entry], key: str) -> Mapping[str, str]:
    return known[key].texts if key in known else {}


def _changed(text: str, language: str, review: Review, known: Mapping[str, Entry]) -> str:
    """One file, table by table; a table ends where the next one begins."""
    return "".join(_table(part, language, review, known) for part in re.split(r"(?m)^(?=\[[\w-]+\]\s*$)", text))


def _table(part: str, language: str, review: Review, known: Mapping[str, Entry]) -> str:
    match = re.match(r"\[([\w-]+)\]", part)
    key = match[1] if match else ""
    if key in review.better:
        line = f"{language} = {json.dumps(review.better[key], ensure_ascii=False)}"
        part = re.sub(rf"(?m)^{language} = .*$", lambda _: line, part)
    if key in review.better or key in review.right:
        readers = json.dumps(sorted({*known[key].reviewed, language}), ensure_ascii=False)
        part = re.sub(r"(?m)^reviewed = .*\n", "", part).rstrip("\n") + f"\nreviewed = {readers}\n\n"
    return part
