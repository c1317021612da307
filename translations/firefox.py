"""The second engine: models of Firefox Translations, run by fxtranslate. One sentence at a time, and quick even so.

A translator belongs to the thread that made it, down to its end, so each pair of languages has a thread of its own.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from translations.firefox_models import FirefoxModel, installed

_LONGEST = 500  # signs; of what is longer the engine drops the end and does not say so

_log = logging.getLogger(__name__)


class FirefoxEngine:
    """At most `keep_loaded` models stay in memory (about 60 MB each); the one used longest ago goes first."""

    name = "firefox"

    def __init__(self, packages: Path, *, keep_loaded: int = 6) -> None:
        self._packages = packages
        self._keep_loaded = keep_loaded
        self._loaded: OrderedDict[tuple[str, str], _Desk] = OrderedDict()
        self._lock = Lock()
        self.refresh()

    def refresh(self) -> None:
        """Look at the folder again, after models were installed."""
        can = find_spec("fxtranslate") is not None
        self._models = {(one.source, one.target): one for one in installed(self._packages)} if can else {}
        self.close()

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._models

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """One text per sentence; "" for one that is too long for the model to be trusted with."""
        return await asyncio.wrap_future(self._desk(source, target).begin(list(sentences)))

    def close(self) -> None:
        with self._lock:
            while self._loaded:
                self._loaded.popitem()[1].leave()

    def _desk(self, source: str, target: str) -> "_Desk":
        with self._lock:
            pair = (source, target)
            if pair not in self._loaded:
                self._loaded[pair] = _Desk(self._models[pair])
                _log.info("loaded the model %s-%s of Firefox", source, target)
            self._loaded.move_to_end(pair)
            while len(self._loaded) > self._keep_loaded:
                self._loaded.popitem(last=False)[1].leave()
            return self._loaded[pair]


class _Desk:
    """A thread with the translator of one pair, which nobody else may touch."""

    def __init__(self, model: FirefoxModel) -> None:
        self._model = model
        self._translator: Any = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"firefox-{model.source}-{model.target}")

    def begin(self, sentences: list[str]) -> Any:
        return self._thread.submit(self._translate, sentences)

    def leave(self) -> None:
        """What is under way is finished; then the translator ends where it began."""
        self._thread.submit(setattr, self, "_translator", None)
        self._thread.shutdown(wait=False)

    def _translate(self, sentences: list[str]) -> list[str]:
        if self._translator is None:
            from fxtranslate import Translator

            self._translator = Translator(*self._model.contents())
        return [self._translator.translate(one).strip() if len(one) <= _LONGEST else "" for one in sentences]
