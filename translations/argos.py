"""The Argos engine: its packages and tokenizers, run on CTranslate2 in batches.

Of argostranslate only the tokenizers are used. Its own translate() splits sentences with a model that it downloads,
sends about one sentence per batch, and its settings write folders into the home directory when imported; none of these
modules is imported here. All work happens in threads of this engine.
"""

import asyncio
import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from translations.loaded import Key, LoadedModels
from translations.packages import BadPackage, Package, installed

_BEAM = 2
_BATCH_TOKENS = 512  # more is not quicker, and a model keeps the room it once needed
_IN_MEMORY = 2.5  # of the size of its files, once a model has worked
_LENGTH_PENALTY = 0.2  # as these models are run by their makers
_LONGEST = 250  # tokens; what is longer is no sentence, and the models lose the thread

_log = logging.getLogger(__name__)


class Tokenizer(Protocol):
    def encode(self, sentence: str) -> list[str]: ...

    def decode(self, tokens: list[str]) -> str: ...


class Model(Protocol):
    """What is used of ctranslate2.Translator."""

    def translate_batch(self, source: list[list[str]], **options: object) -> list["Awaited"]: ...

    def unload_model(self) -> None: ...


class Awaited(Protocol):
    def result(self) -> "Result": ...


class Result(Protocol):
    @property
    def hypotheses(self) -> list[list[str]]: ...


@dataclass(frozen=True, slots=True)
class _Loaded:
    tokenizer: Tokenizer
    model: Model
    prefix: str

    def unload(self) -> None:
        self.model.unload_model()


class ArgosEngine:
    """Translates `threads` batches at a time, of one text or of several."""

    name = "argos"

    def __init__(self, packages: Path, models: LoadedModels, threads: int = 1) -> None:
        self._models = models
        self._threads = threads
        self._workers = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="argos")
        self.packages = installed(packages)
        self._usable: dict[tuple[str, str], Package] = {}
        for package in self.packages:
            if package.fault is None:
                self._usable.setdefault((package.source, package.target), package)

    def supports(self, source: str, target: str) -> bool:
        return (source, target) in self._usable

    async def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        """One text per sentence; "" for one that is too long for the model to be trusted with."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._workers, self._translate, list(sentences), source, target)

    def close(self) -> None:
        self._workers.shutdown(wait=True, cancel_futures=True)
        self._models.drop(self.name)

    def _translate(self, sentences: list[str], source: str, target: str) -> list[str]:
        package = self._usable.get((source, target))
        if package is None:
            raise BadPackage(self._missing(source, target))
        key = Key(self.name, source, target)
        with self._models.using(key, _memory(package), partial(self._open, package)) as loaded:
            return _translated(sentences, loaded)

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
                inter_threads=self._threads,
                intra_threads=1,
            )
        except Exception as error:
            raise BadPackage(f"{package.folder.name}: {error}") from error
        _log.info("loaded the model %s-%s", package.source, package.target)
        return _Loaded(tokenizer, model, package.target_prefix)


def _memory(package: Package) -> int:
    return int(_IN_MEMORY * sum(file.stat().st_size for file in (package.tokenizer, *package.model.iterdir())))


def _translated(sentences: list[str], loaded: _Loaded) -> list[str]:
    """All batches are handed in at once, and worked on as far as there are threads."""
    prefix = loaded.prefix
    tokens = [loaded.tokenizer.encode(sentence) for sentence in sentences]
    fitting = [index for index, pieces in enumerate(tokens) if 0 < len(pieces) <= _LONGEST]
    begun: list[tuple[int, Awaited]] = []
    for indexes in _batches(fitting, tokens):
        results = loaded.model.translate_batch(
            [tokens[index] for index in indexes],
            target_prefix=[[prefix]] * len(indexes) if prefix else None,
            beam_size=_BEAM,
            length_penalty=_LENGTH_PENALTY,
            max_batch_size=_BATCH_TOKENS,
            batch_type="tokens",
            max_decoding_length=2 * max(len(tokens[index]) for index in indexes) + 10,
            asynchronous=True,
        )
        begun += zip(indexes, results, strict=True)
    texts = [""] * len(sentences)
    for index, awaited in begun:
        text = loaded.tokenizer.decode(awaited.result().hypotheses[0])
        texts[index] = text.removeprefix(prefix).strip()
    return texts


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
