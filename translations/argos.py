"""The Argos engine: its packages and tokenizers, run on CTranslate2 in batches.

Of argostranslate only the tokenizers are used. Its own translate() splits sentences with a model that it downloads,
sends about one sentence per batch, and its settings write folders into the home directory when imported; none of these
modules is imported here. All work happens in one thread of this engine, so a cold start loads a model once.
"""

import asyncio
import logging
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from translations.packages import BadPackage, Package, installed

KEEP_LOADED = 6

_BEAM = 2
_BATCH_TOKENS = 2048
_LENGTH_PENALTY = 0.2  # as these models are run by their makers
_LONGEST = 250  # tokens; what is longer is no sentence, and the models lose the thread

_log = logging.getLogger(__name__)


class Tokenizer(Protocol):
    def encode(self, sentence: str) -> list[str]: ...

    def decode(self, tokens: list[str]) -> str: ...


class Model(Protocol):
    """What is used of ctranslate2.Translator."""

    def translate_batch(self, source: list[list[str]], **options: object) -> list["Result"]: ...


class Result(Protocol):
    @property
    def hypotheses(self) -> list[list[str]]: ...


@dataclass(frozen=True, slots=True)
class _Loaded:
    tokenizer: Tokenizer
    model: Model
    prefix: str


class ArgosEngine:
    """At most `keep_loaded` models stay in memory (about 100 MB each); the one used longest ago goes first."""

    name = "argos"

    def __init__(
        self, packages: Path, *, inter_threads: int = 1, intra_threads: int = 1, keep_loaded: int = KEEP_LOADED
    ) -> None:
        self._inter_threads = inter_threads
        self._intra_threads = intra_threads
        self._keep_loaded = keep_loaded
        self._loaded: OrderedDict[tuple[str, str], _Loaded] = OrderedDict()
        self._lock = threading.Lock()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="argos")
        self._packages = packages
        self.refresh()

    def refresh(self) -> None:
        """Look at the folder again, after packages were installed; models in memory are loaded anew."""
        with self._lock:
            self.packages = installed(self._packages)
            self._usable: dict[tuple[str, str], Package] = {}
            for package in self.packages:
                if package.fault is None:
                    self._usable.setdefault((package.source, package.target), package)
            self._loaded.clear()

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._usable

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """One text per sentence; "" for one that is too long for the model to be trusted with."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._worker, self._translate, list(sentences), source, target)

    def load(self, source: str, target: str) -> None:
        """Load the model now; raises BadPackage when it is missing or broken."""
        self._model(source, target)

    def close(self) -> None:
        self._worker.shutdown(wait=True, cancel_futures=True)
        with self._lock:
            self._loaded.clear()

    def _translate(self, sentences: list[str], source: str, target: str) -> list[str]:
        loaded = self._model(source, target)
        prefix = loaded.prefix
        tokens = [loaded.tokenizer.encode(sentence) for sentence in sentences]
        fitting = [index for index, pieces in enumerate(tokens) if 0 < len(pieces) <= _LONGEST]
        texts = [""] * len(sentences)
        for indexes in _batches(fitting, tokens):
            results = loaded.model.translate_batch(
                [tokens[index] for index in indexes],
                target_prefix=[[prefix]] * len(indexes) if prefix else None,
                beam_size=_BEAM,
                length_penalty=_LENGTH_PENALTY,
                max_batch_size=_BATCH_TOKENS,
                batch_type="tokens",
                max_decoding_length=2 * max(len(tokens[index]) for index in indexes) + 10,
            )
            for index, result in zip(indexes, results, strict=True):
                text = loaded.tokenizer.decode(result.hypotheses[0])
                texts[index] = text.removeprefix(prefix).strip()
        return texts

    def _model(self, source: str, target: str) -> _Loaded:
        with self._lock:
            pair = (source, target)
            if pair not in self._loaded:
                if pair not in self._usable:
                    raise BadPackage(self._missing(source, target))
                self._loaded[pair] = self._open(self._usable[pair])
                _log.info("loaded the model %s-%s", source, target)
            self._loaded.move_to_end(pair)
            while len(self._loaded) > self._keep_loaded:
                self._loaded.popitem(last=False)
            return self._loaded[pair]

    def _missing(self, source: str, target: str) -> str:
        faults = [f"{package.folder.name}: {package.fault}" for package in self.packages if package.fault]
        return f"no usable package {source}-{target}" + (f" ({'; '.join(faults)})" if faults else "")

    def _open(self, package: Package) -> _Loaded:
        import ctranslate2
        from argostranslate.tokenizer import BPETokenizer, SentencePieceTokenizer

        path = package.tokenizer
        try:
            tokenizer: Tokenizer = (
                BPETokenizer(path, package.source, package.target)
                if path.name == "bpe.model"
                else SentencePieceTokenizer(path)
            )
            tokenizer.encode("a")
            model: Model = ctranslate2.Translator(
                str(package.model),
                device="cpu",
                compute_type="int8",
                inter_threads=self._inter_threads,
                intra_threads=self._intra_threads,
            )
        except Exception as error:
            raise BadPackage(f"{package.folder.name}: {error}") from error
        return _Loaded(tokenizer, model, package.target_prefix)


def _batches(indexes: list[int], tokens: list[list[str]]) -> list[list[int]]:
    """Sentences of like length together, so that one long sentence does not lift the limit of a short one far."""
    ordered = sorted(indexes, key=lambda index: len(tokens[index]))
    batches: list[list[int]] = []
    for index in ordered:
        fits = batches and len(tokens[index]) <= 2 * len(tokens[batches[-1][0]]) + 4
        if fits and len(batches[-1]) * len(tokens[index]) < _BATCH_TOKENS:
            batches[-1].append(index)
        else:
            batches.append([index])
    return batches
