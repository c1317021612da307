"""`overdracht languages`: what each language has, and what may be done about it."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.folders import PACKAGES, PackagesDir
from bot.commands.language_evaluation import evaluate
from bot.commands.language_install import install
from bot.commands.language_review import export_sheet, import_sheet

if TYPE_CHECKING:
    from translations.desk import Leg
    from translations.packages import Package

app = typer.Typer(help="What each language has: texts, phrases, machine; and installing packages.")

app.command()(install)
app.command()(evaluate)
app.command(name="export")(export_sheet)
app.command(name="import")(import_sheet)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the machine: which engine answers, what its models may be used for, how good it is said to be."""

    engine: str
    source: str
    target: str
    licence: str
    score: float | None

    def __str__(self) -> str:
        return f"{self.engine} {self.score}" if self.score is not None else self.engine


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
    steps: tuple[Step, ...]

    @property
    def machine(self) -> str:
        way = "→".join(self.route)
        return f"{way} ({', '.join(map(str, self.steps))})" if way else "none: phrases and facts only"


@app.callback(invoke_without_command=True)
def languages(
    context: typer.Context,
    source: Annotated[str, typer.Option("--from", help="Language of the team.")] = "nl",
    packages: PackagesDir = PACKAGES,
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


def rows_for(source: str, packages: Path) -> list[LanguageRow]:
    """Every language of the catalogue, then those that only the machine reaches."""
    from translations import firefox_models
    from translations.catalogue import shared_catalogue
    from translations.chain import Chain
    from translations.engines import installed_engines
    from translations.packages import installed
    from translations.phrasebook import shared_phrasebook

    book = shared_phrasebook()
    coverage = book.coverage()
    engines = installed_engines(packages)
    chain = Chain(book, engines)
    written = {language.code: language for language in shared_catalogue().languages}
    argos = {package.target for package in installed(packages)}
    firefox = {model.target for model in firefox_models.installed(packages)}
    reached = (argos | firefox) - written.keys() - {"?"}
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
                steps=_steps(chain.routes(source, code)),
            )
        )
    for engine in engines:
        engine.close()
    return rows


def _steps(routes: "Sequence[tuple[Leg, ...]]") -> tuple[Step, ...]:
    from translations.engines import LICENCES
    from translations.scores import published_score

    return tuple(
        Step(
            name := leg.engine.name,
            leg.source,
            leg.target,
            LICENCES[name],
            published_score(name, leg.source, leg.target),
        )
        for leg in (routes[0] if routes else ())
    )


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
