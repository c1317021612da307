"""The translation engines of this machine."""

from pathlib import Path

from translations.argos import ArgosEngine
from translations.firefox import FirefoxEngine

LICENCES = {"argos": "CC-BY 4.0 or MIT, as its package says", "firefox": "MPL-2.0"}


def installed_engines(packages: Path) -> tuple[FirefoxEngine, ArgosEngine]:
    """All engines over the models in this folder. Where nobody has published which is better the first one answers."""
    return FirefoxEngine(packages), ArgosEngine(packages)
