"""Where commands look that need no other settings."""

from pathlib import Path
from typing import Annotated

import typer

PackagesDir = Annotated[
    Path, typer.Option(envvar="OVERDRACHT_PACKAGES_DIR", file_okay=False, help="Folder of the installed models.")
]
PACKAGES = Path("data/packages")
GlossaryOption = Annotated[
    Path, typer.Option("--glossary", envvar="OVERDRACHT_GLOSSARY_FILE", dir_okay=False, help="Your own words.")
]
GLOSSARY = Path("glossary.toml")
