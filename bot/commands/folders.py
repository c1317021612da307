"""Where commands look that need no other settings."""

from pathlib import Path
from typing import Annotated

import typer

PackagesDir = Annotated[
    Path, typer.Option(envvar="OVERDRACHT_PACKAGES_DIR", file_okay=False, help="Folder of the installed models.")
]
PACKAGES = Path("data/packages")
