"""The translation engines of this machine."""

import os
from pathlib import Path

from translations.argos import ArgosEngine
from translations.firefox import FirefoxEngine
from translations.loaded import LoadedModels

LICENCES = {"argos": "CC-BY 4.0 or MIT, as its package says", "firefox": "MPL-2.0"}

# In MB: some five models of Argos, or eighteen of Firefox. With the bot itself and a thousand sentences under way in
# each of two languages that is less than 1.8 GB, which a computer of 4 GB has beside an office's other programs.
MODEL_MEMORY = 1000

# One core is left to whoever works at the computer; more than four take memory and save seconds that nobody waits for.
THREADS = min(4, max(1, (os.cpu_count() or 1) - 1))


def installed_engines(
    packages: Path, *, memory: int = MODEL_MEMORY, threads: int = THREADS
) -> tuple[FirefoxEngine, ArgosEngine]:
    """All engines over the models in this folder, which share `memory` (in MB).

    Where nobody has published which is better the first one answers.
    """
    models = LoadedModels(memory * 1_000_000)
    return FirefoxEngine(packages, models, threads), ArgosEngine(packages, models, threads)
