"""The sentence model's vocabulary and how it cuts a text into pieces, as its engine does: for tuning only."""

import struct
from itertools import pairwise
from pathlib import Path

import numpy as np

_SPACE = "\u2581"
_NEVER = -1e30


class Vocabulary:
    """Pieces with their scores; a text becomes the likeliest row of pieces (Viterbi)."""

    def __init__(self, path: Path) -> None:
        image = path.read_bytes()
        count, self._begin, self._end, _, self._unknown = struct.unpack_from("<5i", image, 44)
        (letters,) = struct.unpack_from("<Q", image, 64)
        at = 72
        offsets = np.frombuffer(image, np.uint32, count + 1, at)
        at += 4 * (count + 1)
        scores = np.frombuffer(image, np.float32, count, at)
        at += 4 * count
        blob = image[at : at + letters]
        at += letters
        pairs = enumerate(pairwise(offsets))
        self._pieces = {blob[start:stop]: (index, float(scores[index])) for index, (start, stop) in pairs}
        self._unknown_score = float(scores.min()) - 10
        self._longest = int(np.diff(offsets).max())
        self._normal = self._read_normal(image, at)

    def numbers(self, text: str) -> list[int]:
        """The numbers of the pieces of a text asked as a query, with begin and end."""
        signs = [_char.encode() for _char in self._spaced(f"query: {text}")]
        best, came = [0.0] + [_NEVER] * len(signs), [(0, 0)] * (len(signs) + 1)
        for start in range(len(signs)):
            word = b""
            for stop in range(start + 1, len(signs) + 1):
                word += signs[stop - 1]
                if len(word) > self._longest:
                    break
                piece = self._pieces.get(word)
                if piece and piece[0] != self._unknown and best[start] + piece[1] > best[stop]:
                    best[stop], came[stop] = best[start] + piece[1], (start, piece[0])
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1], came[start + 1] = best[start] + self._unknown_score, (start, self._unknown)
        found: list[int] = []
        at = len(signs)
        while at > 0:
            at, number = came[at][0], came[at][1]
            found.append(number)
        return [self._begin, *reversed(found), self._end]

    def _spaced(self, text: str) -> str:
        codes = [code for sign in text for code in self._normal.get(ord(sign), (ord(sign),))]
        kept = [code for index, code in enumerate(codes) if code != 32 or not index or codes[index - 1] != 32]
        spaced = "".join(_SPACE if code == 32 else chr(code) for code in kept)
        return spaced if spaced.startswith(_SPACE) else _SPACE + spaced

    @staticmethod
    def _read_normal(image: bytes, at: int) -> dict[int, tuple[int, ...]]:
        count, _ = struct.unpack_from("<iI", image, at)
        at += 8
        normal = {}
        for _ in range(count):
            code, length = struct.unpack_from("<IB", image, at)
            normal[code] = struct.unpack_from(f"<{length}I", image, at + 5)
            at += 5 + 4 * length
        return normal
