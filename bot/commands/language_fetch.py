"""Languages by their code: which packages they need, what those cost, fetching them, and putting them in place."""

import shutil
import sys
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.progress import Progress

    from translations.language_plan import Plan, Route
    from translations.machines import Pair
    from translations.package_index import Offer
    from translations.packages import Package

_LARGEST = 2 * 1024**3

Sizes = Mapping["Offer", int | None]


def install_languages(
    codes: Iterable[str], team: str, place: str, packages: Path, *, dry_run: bool, ask: bool
) -> list[str]:
    """Say what is needed and what it costs, then do it; answers what could not be done."""
    from translations.language_plan import plan
    from translations.package_index import BadIndex, offers_at
    from translations.packages import language

    problems: list[str] = []
    here = _pairs_in(packages)
    try:
        planned = plan(team, map(language, codes), here, offers_at(place, problems))
    except BadIndex as reason:
        return [*problems, str(reason)]
    where = place or "the index of Argos"
    problems += [f"{way.source} → {way.target}: no way there in {where}" for way in planned.routes if not way.legs]
    _tell_routes(planned, team, here)
    if not planned.offers:
        return problems
    sizes = {offer: _size(offer) for offer in planned.offers}
    _tell_costs(sizes)
    if missing := _room_missing(sizes, packages):
        return [*problems, missing]
    if dry_run:
        return problems
    if ask and sys.stdin.isatty():
        typer.confirm("Go on?", default=True, abort=True)
    files = _fetched(sizes, packages, problems)
    try:
        _install(files, packages, problems)
    except OSError as error:
        problems.append(f"{packages}: {error}")
    return problems


def _pairs_in(packages: Path) -> set["Pair"]:
    """What is installed and can be used."""
    from translations import firefox_models
    from translations.packages import installed

    argos = {(package.source, package.target) for package in installed(packages) if not package.fault}
    return argos | {(model.source, model.target) for model in firefox_models.installed(packages)}


def _size(offer: "Offer") -> int | None:
    from translations.downloads import length

    if offer.size is not None:
        return offer.size
    return offer.file.stat().st_size if offer.file else length(offer.addresses[0])


def _tell_routes(planned: "Plan", team: str, here: Collection["Pair"]) -> None:
    from translations.guard import judges

    typer.echo(f"For a team that writes {team}:")
    for route in planned.routes:
        if route.legs:
            typer.echo(f"  {_told(route, here)}")
    if not planned.routes:
        typer.echo("  nothing is needed for the team's own language")
    elif not planned.offers:
        typer.echo("Nothing to fetch.")
    for code in dict.fromkeys(route.target for route in planned.routes):
        if not judges(team, code):
            typer.echo(f"The machine's work cannot be checked in {code} yet: until then the bot will not use it there.")


def _told(route: "Route", here: Collection["Pair"]) -> str:
    via = f" via {route.legs[0][1]}" if len(route.legs) > 1 else ""
    missing = sum(leg not in here for leg in route.legs)
    number = f"{len(route.legs)} packages" if len(route.legs) > 1 else "1 package"
    state = {0: "here already", len(route.legs): "to fetch"}.get(missing, f"{missing} to fetch")
    return f"{route.source} → {route.target}{via}: {number}, {state}"


def _tell_costs(sizes: Sizes) -> None:
    from rich.filesize import decimal

    from translations.language_plan import WORKING, disk, memory

    known = [size for size in sizes.values() if size is not None]
    for offer, size in sizes.items():
        said = "the size is not published" if size is None else decimal(size)
        checksum = "" if offer.sha256 else ", no checksum published"
        typer.echo(f"  {offer}  {said}{checksum}")
    least = "at least " if len(known) < len(sizes) else ""
    here = all(offer.file for offer in sizes)
    typer.echo(f"To {'take from the folder' if here else 'fetch'}: {least}{decimal(sum(known))}.")
    typer.echo(f"On disk: {least}about {decimal(disk(known))}.")
    typer.echo(
        f"In memory while in use: {least}about {decimal(memory(known))}, and up to {decimal(WORKING)} more while many"
        " sentences are translated at once."
    )
    if not all(offer.sha256 for offer in sizes):
        typer.echo("Without a checksum, only the length and the sums inside a package show that it came undamaged.")


def _room_missing(sizes: Sizes, packages: Path) -> str | None:
    """What comes and what it becomes must fit beside each other."""
    from rich.filesize import decimal

    from translations.language_plan import disk

    coming = [
        (size or 0) - (part.stat().st_size if (part := _part(packages, offer)).exists() else 0)
        for offer, size in sizes.items()
        if not offer.file
    ]
    needed = sum(max(0, size) for size in coming) + disk(size or 0 for size in sizes.values())
    there = next(folder for folder in (packages.absolute(), *packages.absolute().parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    return (
        f"{decimal(needed)} are needed on the disk of {there}, and {decimal(free)} are free" if needed > free else None
    )


def _part(packages: Path, offer: "Offer") -> Path:
    """Where a package is while it is fetched, and until the next time when it was not fetched whole."""
    return packages / ".downloads" / f"{offer.source}_{offer.target}.part"


def _fetched(sizes: Sizes, packages: Path, problems: list[str]) -> dict["Offer", Path]:
    """The file of each offer that came as the index says."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from translations.downloads import NotFetched, discard

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    files: dict[Offer, Path] = {}
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        for offer, size in sizes.items():
            part = _part(packages, offer)
            try:
                file = offer.file or _download(offer, size, part, progress)
                fault = offer.fault_of(file)
            except (NotFetched, OSError) as reason:
                problems.append(f"{offer}: {reason}")
                continue
            if fault is None:
                files[offer] = file
            else:
                problems.append(f"{offer}: {fault}")
                discard(part)
    return files


def _download(offer: "Offer", size: int | None, part: Path, progress: "Progress") -> Path:
    """From the first of its addresses that has it."""
    from translations.downloads import NotFetched, download

    task = progress.add_task(str(offer), total=size)
    part.parent.mkdir(parents=True, exist_ok=True)
    reasons: list[str] = []
    for address in offer.addresses:
        try:
            download(address, part, offer.size or _LARGEST, lambda done: progress.update(task, completed=done))
        except NotFetched as reason:
            reasons.append(str(reason))
        except KeyboardInterrupt:
            typer.echo("Stopped. What was fetched is kept; the same command goes on from there.", err=True)
            raise
        else:
            return part
    raise NotFetched("; ".join(reasons))


def _install(files: Mapping["Offer", Path], packages: Path, problems: list[str]) -> None:
    """Unpack and check them all, and only then give each its place."""
    from translations.downloads import discard
    from translations.packages import BadPackage, put, unpacking

    with unpacking(packages) as scratch:
        whole = []
        for offer, file in files.items():
            try:
                whole.append(_whole(offer, file, scratch))
            except BadPackage as reason:
                problems.append(f"{offer}: {reason}")
                if isinstance(reason.__cause__, OSError):  # this computer's fault, not that of what was fetched
                    continue
            discard(_part(packages, offer))
        for package in whole:
            put(package, packages)
            typer.echo(f"{package.source}→{package.target} {package.version}")
    with suppress(OSError):  # something to go on with is still in it
        (packages / ".downloads").rmdir()


def _whole(offer: "Offer", file: Path, scratch: Path) -> "Package":
    from translations.packages import BadPackage, unpack

    package = unpack(file, scratch)
    if (package.source, package.target) != offer.pair:
        raise BadPackage(f"it is a package for {package.source}→{package.target}")
    return package
