"""`overdracht languages evaluate`: how alike what parents would read is to what people wrote, and what was refused."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.folders import PACKAGES, PackagesDir

if TYPE_CHECKING:
    from translations.chain import Translated

Pairs = list[tuple[str, str]]


def evaluate(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Lines of text, tab, its translation.")],
    source: Annotated[str, typer.Option("--from", help="Language of the texts.")],
    target: Annotated[str, typer.Option("--to", help="Language of the translations.")],
    packages: PackagesDir = PACKAGES,
) -> None:
    """Say how good the installed machines are on texts that a person translated (chrF), and what the guard refused."""
    from translations.chain import Chain, Origin, joined
    from translations.chrf import chrf
    from translations.engines import installed_engines
    from translations.phrasebook import shared_phrasebook

    pairs = read_pairs(file)
    engines = installed_engines(packages)
    chain = Chain(shared_phrasebook(), engines)
    try:
        for engine in engines:
            if engine.supports(source, target):
                made = asyncio.run(engine.translate([text for text, _ in pairs], source, target))
                score = chrf(zip(made, (reference for _, reference in pairs), strict=True))
                typer.echo(f"{engine.name} {source}→{target} alone: chrF {score:.1f} of {len(pairs)}")
        results = [asyncio.run(chain.translate(text, source=source, target=target)) for text, _ in pairs]
    finally:
        for engine in engines:
            engine.close()
    parts = [part for result in results for part in result]
    for origin in Origin:
        count = sum(part.origin is origin for part in parts)
        typer.echo(f"{origin.value:9} {count:5} of {len(parts)} sentences ({100 * count / max(1, len(parts)):.0f} %)")
    whole = [
        (joined(result), reference)
        for result, (_, reference) in zip(results, pairs, strict=True)
        if all(part.origin is not Origin.ORIGINAL for part in result)
    ]
    typer.echo(f"delivered in {target}: chrF {chrf(whole):.1f} of {len(whole)} texts")
    for check, count in _refused(parts).most_common():
        typer.echo(f"  refused for {check}: {count}")


def read_pairs(file: Path) -> Pairs:
    """The lines of a file, or an exit that names the line."""
    found: Pairs = []
    try:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            text, _, reference = line.partition("\t")
            if line.strip() and not (text.strip() and reference.strip()):
                raise typer.BadParameter(f"{file}: line {number} is not a text, a tab and its translation")
            if line.strip():
                found.append((text.strip(), reference.strip()))
    except UnicodeDecodeError as problem:
        raise typer.BadParameter(f"{file} is not UTF-8") from problem
    if not found:
        raise typer.BadParameter(f"{file} is empty")
    return found


def _refused(parts: "Sequence[Translated]") -> Counter[str]:
    return Counter(check for part in parts for check in part.checks)
