"""The second engine: models of Firefox Translations, run by fxtranslate. One sentence at a time, and quick even so.

A translator belongs to the thread that made it, down to its end, so each one has a thread of its own.
"""

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from translations.firefox_models import FirefoxModel, installed
from translations.loaded import Key, LoadedModels

_IN_MEMORY = 2.3  # of the size of the files
_LONGEST = 500  # signs; of what is longer the engine drops the end and does not say so

_log = logging.getLogger(__name__)


class FirefoxEngine:
    """Translates `threads` texts at a time."""

    name = "firefox"

    def __init__(self, packages: Path, models: LoadedModels, threads: int = 1) -> None:
        can = find_spec("fxtranslate") is not None
        self._installed = {(one.source, one.target): one for one in installed(packages)} if can else {}
        self._models = models
        self._workers = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="firefox")

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._installed

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """One text per sentence; "" for one that is too long for the model to be trusted with."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._workers, self._translate, list(sentences), source, target)

    def close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._models.drop(self.name)

    def _translate(self, sentences: list[str], source: str, target: str) -> list[str]:
        model = self._installed[source, target]
        with self._models.using(Key(self.name, source, target), _memory(model), partial(_Desk, model)) as desk:
            return desk.translate(sentences)


class _Desk:
    """A thread with the translator of one pair, which nobody else may touch."""

    def __init__(self, model: FirefoxModel) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"firefox-{model.source}-{model.target}")
        self._thread.submit(self._load, model).result()
        _log.info("loaded the model %s-%s of Firefox", model.source, model.target)

    def translate(self, sentences: list[str]) -> list[str]:
        return self._thread.submit(self._translate, sentences).result()

    def unload(self) -> None:
        """The translator ends where it began."""
        self._thread.submit(delattr, self, "_translator")
        self._thread.shutdown(wait=False)

    def _load(self, model: FirefoxModel) -> None:
        from fxtranslate import Translator

        self._translator: Any = Translator(*model.contents())

    def _translate(self, sentences: list[str]) -> list[str]:
        return [self._translator.translate(one).strip() if len(one) <= _LONGEST else "" for one in sentences]


def _memory(model: FirefoxModel) -> int:
    return int(_IN_MEMORY * sum(file.stat().st_size for file in model.folder.iterdir()))
