"""Files people and the bot send: what an image measures, and a small picture for a person who has none."""

import hashlib
import struct
import zlib

from bot.emulator.world import Json

SOFT_COLOURS = ((255, 209, 102), (6, 214, 160), (17, 138, 178), (239, 71, 111), (155, 93, 229), (241, 91, 181))


def png(number: int = 0, *, width: int = 320, height: int = 240) -> bytes:
    """A valid PNG: a soft ground with a disc, another colour for each number, so that photos can be told apart."""
    ground = SOFT_COLOURS[number % len(SOFT_COLOURS)]
    disc = SOFT_COLOURS[(number + 2) % len(SOFT_COLOURS)]
    radius = min(width, height) // 3
    rows = bytearray()
    for y in range(height):
        span = radius**2 - (y - height // 2) ** 2
        half = int(span**0.5) if span > 0 else 0
        side = (width - 2 * half) // 2
        rows += b"\0" + bytes(ground) * side + bytes(disc) * (2 * half) + bytes(ground) * (width - side - 2 * half)

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def image_type(content: bytes) -> str | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if content[:6] in {b"GIF87a", b"GIF89a"}:
        return "image/gif"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return None


def measure(content: bytes) -> tuple[int, int] | None:
    """Width and height of an image, None when it is none that we know."""
    kind = image_type(content)
    try:
        if kind == "image/png":
            return struct.unpack(">II", content[16:24])
        if kind == "image/gif":
            return struct.unpack("<HH", content[6:10])
        if kind == "image/webp":
            return measure_webp(content)
        if kind == "image/jpeg":
            return measure_jpeg(content)
    except struct.error:
        return None
    return None


def measure_jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", content[at + 2 : at + 4])[0])
    return None


def measure_webp(content: bytes) -> tuple[int, int] | None:
    form = content[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    if form == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if form == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


def file_ids(number: int, content: bytes, kind: str) -> tuple[str, str]:
    """(file_id, file_unique_id): the second says that it is the same file, the first is this bot's handle on it."""
    digest = hashlib.sha256(content).hexdigest()
    return f"AgACAg{kind}{number:06d}{digest[:24]}", f"AQAD{digest[:12]}{kind[:1]}"


def photo_sizes(file_id: str, unique_id: str, content: bytes) -> list[Json]:
    width, height = measure(content) or (0, 0)
    return [
        {"file_id": file_id, "file_unique_id": unique_id, "file_size": len(content), "width": width, "height": height}
    ]
