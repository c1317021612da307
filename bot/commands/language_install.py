"""`overdracht languages install`: models put in place, from files or by language from wherever packages can be had."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.folders import PACKAGES, PackagesDir

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]+)?")


def install(
    wanted: Annotated[
        list[str],
        typer.Argument(metavar="LANGUAGE|FILE...", help="Codes such as pl tr; or models, archives of them, folders."),
    ],
    place: Annotated[
        str,
        typer.Option("--from", help="Folder or address of an index of packages.", show_default="where Argos publishes"),
    ] = "",
    team: Annotated[
        str, typer.Option("--team", help="Language of the team.", show_default="as in policy.toml, else nl")
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would take.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask first, at a terminal.")] = False,
    packages: PackagesDir = PACKAGES,
) -> None:
    """Install models, each whole or not at all.

    A language: what is not here yet of the Argos packages that take the team's language there and back, directly where
    there is such a package, else through English. First you see what it costs; at a terminal you are asked, in a script
    it goes on. What was fetched when it stops is kept, and the same command goes on from there.

    --from is a folder of *.argosmodel files (with or without an index.json), or the address of an index.json with the
    files beside it. Entries of the index may have "size" and "sha256"; the one of Argos has neither.

    A file or folder: Argos packages (*.argosmodel), and models of Firefox Translations (model.….bin or .gz with
    vocabulary and shortlist beside it, also inside a .zip or .whl). Nothing is downloaded for these.
    """
    from bot.commands.language_fetch import install_languages

    paths = [Path(name) for name in wanted if Path(name).exists()]
    codes = [name for name in wanted if not Path(name).exists()]
    for name in codes:
        if not _CODE.fullmatch(name):
            raise typer.BadParameter(f"{name} is not a file or folder here, nor the code of a language, such as pl")
    problems = install_files(paths, packages) if paths else []
    if codes:
        problems += install_languages(codes, team or _team_language(), place, packages, dry_run=dry_run, ask=not yes)
    for problem in problems:
        typer.echo(f"Not installed: {problem}", err=True)
    if problems:
        raise typer.Exit(1)


def install_files(paths: Sequence[Path], packages: Path) -> list[str]:
    """Install what is on this computer already; answers what could not be."""
    import tempfile

    from rich.console import Console
    from rich.progress import track

    from translations.packages import BadPackage

    console = Console()
    problems: list[str] = []
    with tempfile.TemporaryDirectory(prefix="overdracht-") as scratch:
        found = [file for path in paths for file in _models(path, Path(scratch), problems)]
        if not found and not problems:
            problems.append("no *.argosmodel and no model.*.bin there")
        for file in track(found, description="Installing", console=console, disable=not console.is_terminal):
            try:
                console.print(_put(file, packages), markup=False)
            except BadPackage as reason:
                problems.append(str(reason))
    return problems


def _team_language() -> str:
    """As the organisation chose; Dutch while there is no policy yet."""
    from bot.settings import Settings
    from care.policy_file import PolicyProblem, load

    try:
        return load(Settings().policy_file).team_language
    except PolicyProblem:
        return "nl"


def _models(path: Path, scratch: Path, problems: list[str]) -> list[Path]:
    """The files to install that a path means; an archive of models is unpacked first."""
    from translations.firefox_models import found_in, unpacked
    from translations.packages import BadPackage, files_in

    if path.suffix in (".zip", ".whl"):
        try:
            return list(found_in(unpacked(path, scratch)))
        except BadPackage as reason:
            problems.append(str(reason))
            return []
    return [*files_in(path), *found_in(path)] if path.is_dir() else [path]


def _put(file: Path, packages: Path) -> str:
    """Install one file; what to say of it."""
    from translations.firefox_models import KIND, is_model
    from translations.firefox_models import install as install_model
    from translations.packages import install as install_package

    if is_model(file):
        model = install_model(file, packages)
        return f"{model.source}→{model.target} {KIND}"
    package = install_package(file, packages)
    return f"{package.source}→{package.target} {package.version}"
