"""`overdracht languages`: what each language has, and packages for the translation machine put in place from disk."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from translations.machines import Leg
    from translations.packages import Package

app = typer.Typer(help="What each language has: texts, phrases, machine; and installing packages.")

PackagesDir = Annotated[
    Path, typer.Option(envvar="OVERDRACHT_PACKAGES_DIR", file_okay=False, help="Folder of the Argos packages.")
]
_PACKAGES = Path("data/packages")


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language for a team that writes the language asked about. `route` is () where the machine does not come."""

    code: str
    own_name: str
    catalogue: bool
    reviewed: bool
    phrases: int
    phrases_reviewed: int
    route: tuple[str, ...]

    @property
    def machine(self) -> str:
        return "→".join(self.route) or "none: phrases and facts only"


@app.callback(invoke_without_command=True)
def languages(
    context: typer.Context,
    source: Annotated[str, typer.Option("--from", help="Language of the team.")] = "nl",
    packages: PackagesDir = _PACKAGES,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """What each language has: texts and phrases, with what a native speaker has reviewed, and the machine's way."""
    if context.invoked_subcommand:
        return
    from translations.packages import installed

    rows = rows_for(source, packages)
    faulty = [package for package in installed(packages) if package.fault]
    if as_json:
        typer.echo(_json(rows, faulty))
    else:
        _print(rows, faulty, source)


@app.command()
def install(
    files: Annotated[list[Path], typer.Argument(exists=True, help="Files *.argosmodel, or folders that hold them.")],
    packages: PackagesDir = _PACKAGES,
) -> None:
    """Install Argos packages from disk, each whole or not at all. Nothing is downloaded."""
    from rich.console import Console
    from rich.progress import track

    from translations.packages import BadPackage, files_in
    from translations.packages import install as install_package

    console = Console()
    found = [file for path in files for file in files_in(path)]
    problems = [] if found else ["no *.argosmodel there"]
    for file in track(found, description="Installing", console=console, disable=not console.is_terminal):
        try:
            package = install_package(file, packages)
            console.print(f"{package.source}→{package.target} {package.version}", markup=False)
        except BadPackage as reason:
            problems.append(str(reason))
    for problem in problems:
        typer.echo(f"Not installed: {problem}", err=True)
    if problems:
        raise typer.Exit(1)


def rows_for(source: str, packages: Path) -> list[LanguageRow]:
    """Every language of the catalogue, then those that only the machine reaches."""
    from translations.argos import ArgosEngine
    from translations.catalogue import Catalogue
    from translations.chain import Chain
    from translations.packages import installed
    from translations.phrasebook import Phrasebook

    book = Phrasebook()
    coverage = book.coverage()
    engine = ArgosEngine(packages)
    chain = Chain(book, [engine])
    written = {language.code: language for language in Catalogue().languages}
    reached = {package.target for package in installed(packages)} - written.keys() - {"?"}
    rows = []
    for code in [*written, *sorted(reached)]:
        language = written.get(code)
        rows.append(
            LanguageRow(
                code=code,
                own_name=language.own_name if language else code,
                catalogue=language is not None,
                reviewed=language.reviewed if language else False,
                phrases=coverage.get(code, (0, 0))[0],
                phrases_reviewed=coverage.get(code, (0, 0))[1],
                route=_route(chain.routes(source, code)),
            )
        )
    engine.close()
    return rows


def _route(routes: "Sequence[tuple[Leg, ...]]") -> tuple[str, ...]:
    return (routes[0][0].source, *(leg.target for leg in routes[0])) if routes else ()


def _json(rows: Sequence[LanguageRow], faulty: "Sequence[Package]") -> str:
    answer = {
        "languages": [asdict(row) for row in rows],
        "faulty_packages": [{"folder": package.folder.name, "fault": package.fault} for package in faulty],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _print(rows: Sequence[LanguageRow], faulty: "Sequence[Package]", source: str) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("code", "language", "texts", "phrases", "machine")
    for row in rows:
        machine = "the team's own language" if row.code == source else row.machine
        texts = ("reviewed" if row.reviewed else "not yet reviewed") if row.catalogue else "none"
        table.add_row(row.code, row.own_name, texts, f"{row.phrases} ({row.phrases_reviewed} reviewed)", machine)
    console = Console()
    console.print(table)
    for package in faulty:
        console.print(f"{package.folder.name} cannot be used: {package.fault}", markup=False)
