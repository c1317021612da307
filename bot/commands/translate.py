"""`overdracht translate`: JSON Lines in, each text in the other language with the step that every sentence took out."""

import asyncio
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.folders import GLOSSARY, PACKAGES, GlossaryOption, PackagesDir

if TYPE_CHECKING:
    from translations.chain import Chain, Request, Translated

Json = dict[str, object]

_AT_ONCE = 200


def translate(
    source: Annotated[str, typer.Option("--from", help="Language of the texts.")] = "nl",
    target: Annotated[str, typer.Option("--to", help="Language of the reader.")] = "en",
    packages: PackagesDir = PACKAGES,
    glossary: GlossaryOption = GLOSSARY,
) -> None:
    """Translate: JSONL {"id", "text", "names"} on stdin to JSONL {"id", "to", "text", "origin", "checks"} on stdout.

    "names" (optional) are the roster's, to be kept as they are. "origin" is the least trusted step of any sentence,
    "sentences" has them one by one. A line that cannot be read gives {"id", "error"}; the others still go on, and the
    exit status is 1.
    """
    from translations.catalogue import shared_catalogue
    from translations.chain import Chain
    from translations.engines import installed_engines
    from translations.glossary import GlossaryFile, GlossaryProblem
    from translations.phrasebook import shared_phrasebook

    try:
        own = GlossaryFile(glossary, [language.code for language in shared_catalogue().languages])
    except GlossaryProblem as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    engines = installed_engines(packages)
    try:
        failed = asyncio.run(
            _answer_all(Chain(shared_phrasebook(), engines, glossary=own), sys.stdin.buffer, source, target)
        )
    finally:
        for engine in engines:
            engine.close()
    if failed:
        raise typer.Exit(1)


async def _answer_all(chain: "Chain", lines: Iterable[bytes], source: str, target: str) -> bool:
    failed = False
    for batch in _batches(line for line in lines if line.strip()):
        for answer in await answer_lines(chain, batch, source, target):
            failed = failed or "error" in answer
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return failed


async def answer_lines(chain: "Chain", lines: Sequence[bytes], source: str, target: str) -> list[Json]:
    """One answer per line, in order; the texts go through the chain together."""
    asked = [_asked(line, source, target) for line in lines]
    results = iter(await chain.translate_many([request for _, request in asked if not isinstance(request, str)]))
    return [
        {"id": key, "error": request} if isinstance(request, str) else _answer(key, target, next(results))
        for key, request in asked
    ]


def _asked(line: bytes, source: str, target: str) -> "tuple[object, Request | str]":
    """The line's id with its request, or with what is wrong in a sentence."""
    from translations.chain import Request

    try:
        asked = json.loads(line)
    except ValueError as problem:
        return None, f"This line is not JSON: {problem}."
    if not isinstance(asked, dict):
        return None, "A line must be a JSON object with id, text and names."
    key, text, names = asked.get("id"), asked.get("text"), asked.get("names", [])
    if not isinstance(text, str):
        return key, "The text is missing or is not a text."
    if not (isinstance(names, list) and all(isinstance(name, str) for name in names)):
        return key, "The names must be a list of texts."
    return key, Request(text, source, target, frozenset(names))


def _answer(key: object, target: str, parts: "Sequence[Translated]") -> Json:
    from translations.chain import joined, worst

    return {
        "id": key,
        "to": target,
        "text": joined(parts),
        "origin": worst(parts).value,
        "checks": list(dict.fromkeys(check for part in parts for check in part.checks)),
        "sentences": [
            {"source": part.source, "text": part.text, "origin": part.origin.value, "checks": list(part.checks)}
            for part in parts
        ],
    }


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    lines = iter(lines)
    while batch := list(islice(lines, _AT_ONCE)):
        yield batch
