"""The sentence model's file, with our own fine-tuning written over the numbers that it changes.

The engine reads one file: 4-bit weights in blocks of 32 with a scale each, and plain vectors (norms, biases). What was
tuned is those scales and vectors, so the tuned model is the same file with some numbers replaced, kept in memory.
"""

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

_BLOCK = 18  # bytes: a 16-bit scale and 32 weights of 4 bits
_HEAD = struct.Struct("<4sI7ifi5iQ")


class OtherModel(Exception):
    """The file is not the one that was tuned."""


class EngineFile:
    """The bytes of the model file and where each tensor lies in them."""

    def __init__(self, path: Path) -> None:
        self.image = bytearray(path.read_bytes())
        if self.image[:4] != b"E5S1":
            raise OtherModel(f"{path}: not a model of the engine")
        self._at = self._directory()

    @property
    def digest(self) -> int:
        return crc32(self.image)

    def scales(self, name: str) -> NDArray[np.float32]:
        """The scale of each block of 32 weights."""
        return self._blocks(name)[:, :2].copy().view(np.float16)[:, 0].astype(np.float32)

    def integers(self, name: str, rows: NDArray[np.int64] | None = None) -> NDArray[np.int8]:
        """The weights of each block, -8 to 7, before their scale."""
        packed = self._blocks(name)[:, 2:] if rows is None else self._blocks(name)[rows, 2:]
        return np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.int8) - np.int8(8)

    def vector(self, name: str) -> NDArray[np.float32]:
        offset, count, _ = self._at[name]
        return np.frombuffer(self.image, np.float32, count, offset).copy()

    def tune(self, changes: Mapping[str, NDArray[Any]]) -> None:
        """Write changes over it: factors to add for scales (`….w`), differences for vectors."""
        for name, change in changes.items():
            tensor = name.removesuffix(".scales")
            if tensor != name:
                scales = (self.scales(tensor) * (1 + change.astype(np.float32))).astype(np.float16)
                self._blocks(tensor)[:, :2] = scales[:, None].view(np.uint8)
            else:
                offset, count, _ = self._at[name]
                np.frombuffer(self.image, np.float32, count, offset)[:] = self.vector(name) + change.astype(np.float32)

    def _blocks(self, name: str) -> NDArray[np.uint8]:
        offset, _, size = self._at[name]
        return np.frombuffer(self.image, np.uint8, size, offset).reshape(-1, _BLOCK)

    def _directory(self) -> dict[str, tuple[int, int, int]]:
        """Name to (offset, count, bytes); the vocabulary before it is skipped."""
        head = _HEAD.unpack_from(self.image)
        pieces, letters = head[11], head[16]
        at = _HEAD.size + 4 * (pieces + 1) + 4 * pieces + letters
        _, normal_bytes = struct.unpack_from("<iI", self.image, at)
        at += 8 + normal_bytes
        (tensors,) = struct.unpack_from("<i", self.image, at)
        at += 4
        found = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", self.image, at)
            name = self.image[at + 2 : at + 2 + length].decode()
            _, count, offset, size = struct.unpack_from("<BIQQ", self.image, at + 2 + length)
            found[name] = (offset, count, size)
            at += 2 + length + 21
        return found
