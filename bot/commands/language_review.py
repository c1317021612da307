"""`overdracht languages export` and `import`: the phrasebook in a spreadsheet, read by who speaks the language."""

from pathlib import Path
from typing import Annotated

import typer


def export_sheet(
    language: Annotated[str, typer.Argument(help="Code of the language, such as pl.")],
) -> None:
    """Write the known phrases of a language as CSV, for a native speaker to review in a spreadsheet.

    She writes x under "right", or a better sentence under "better"; `languages import` takes the sheet back.
    """
    from translations.phrase_review import sheet
    from translations.phrasebook import shared_phrasebook

    book = shared_phrasebook()
    if not book.count(language):
        typer.echo(f"No phrases in {language!r}. There are phrases in {', '.join(book.languages)}.", err=True)
        raise typer.Exit(1)
    typer.echo("\ufeff" + sheet(iter(book.entries()), language), nl=False)


def import_sheet(
    language: Annotated[str, typer.Argument(help="Code of the language, such as pl.")],
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The sheet, saved as CSV.")],
) -> None:
    """Take a reviewed sheet back into the phrasebook: all of it, or nothing with the reason."""
    from translations.phrase_files import PHRASES
    from translations.phrase_review import BadSheet, read_sheet, take_back

    try:
        review = read_sheet(file.read_text(encoding="utf-8"))
        take_back(PHRASES, language, review)
    except UnicodeDecodeError:
        typer.echo("Nothing was taken: save the sheet as CSV in UTF-8.", err=True)
        raise typer.Exit(1) from None
    except (BadSheet, OSError) as problem:
        typer.echo(f"Nothing was taken: {problem}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{language}: {len(review.right)} right, {len(review.better)} better. Restart the bot to use them.")
