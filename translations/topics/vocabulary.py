"""How a text becomes numbers for the sentence model: SentencePiece over the model's own pieces.

Pieces in scripts that none of our languages is written in are left out, which takes a quarter of the memory away.
"""

import struct
import unicodedata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from translations.topics.sentence_file import SentenceFile

_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "ARABIC", "CJK", "ETHIOPIC"})
_SPACE = "\u2581"
_NORMAL, _UNKNOWN, _CONTROL = 1, 2, 3
_SMALL = [bytes([value]) for value in range(128)]


class Vocabulary:
    """`rows` says which row of the model's file belongs to each number."""

    def __init__(self, file: SentenceFile) -> None:
        import sentencepiece

        kinds = {file.unknown: _UNKNOWN, file.begin: _CONTROL, file.end: _CONTROL, file.padding: _CONTROL}
        known, pieces = list(file.pieces()), []
        signs = set(b"".join(piece for piece, _ in known).decode())
        ours = {sign for sign in signs if not sign.isalpha() or unicodedata.name(sign, "").split(" ")[0] in _SCRIPTS}
        rows = [row for row, (piece, _) in enumerate(known) if row in kinds or ours.issuperset(piece.decode())]
        for row in rows:
            piece, score = known[row]
            kind = _SMALL[kinds.get(row, _NORMAL)]
            pieces.append(_text(1, b"".join((_text(1, piece), b"\x15", struct.pack("<f", score), b"\x18", kind))))
        self.rows: NDArray[np.int64] = np.array(rows)
        self.begin, self.end = rows.index(file.begin), rows.index(file.end)
        self._spellings = file.spellings()
        trainer = _number(3, 1) + _number(40, rows.index(file.unknown)) + _number(41, self.begin)
        trainer += _number(42, self.end) + _number(43, rows.index(file.padding))
        plain = _text(1, b"identity") + _number(3, 0) + _number(4, 0) + _number(5, 0)
        proto = b"".join(pieces) + _text(2, trainer) + _text(3, plain)
        self._processor: Any = sentencepiece.SentencePieceProcessor(model_proto=proto)

    def numbers(self, text: str) -> list[int]:
        """The numbers of the pieces of a text, without begin and end."""
        spaced = _SPACE.join(["", *text.translate(self._spellings).split()])
        found: list[int] = self._processor.encode(spaced)
        return found


def _number(field: int, value: int) -> bytes:
    """A whole number as protocol buffers write it."""
    return _varint(field << 3) + _varint(value)


def _text(field: int, value: bytes) -> bytes:
    """Bytes, a text or a message inside another one."""
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    if value < 128:
        return _SMALL[value]
    return bytes([value & 127 | 128]) + _varint(value >> 7)
