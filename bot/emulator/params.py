"""What came with a call: everything may arrive as text (query, form) or as JSON, and both must mean the same."""

import json
from dataclasses import dataclass, field
from typing import Any

from bot.emulator.refusals import bad
from bot.emulator.world import Json


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes
    mime: str


@dataclass(slots=True)
class Params:
    values: Json = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "true" if value else "false"
        return value if isinstance(value, str) else json.dumps(value)

    def optional(self, name: str) -> str | None:
        return self.text(name) or None

    def number(self, name: str, default: int | None = None) -> int | None:
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return self.text(name).strip().lower() in {"true", "yes", "1"}

    def structure(self, name: str, complaint: str) -> Any:
        """A nested value, which forms carry as JSON text."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        return decoded(value, complaint)

    def chat(self) -> int | None:
        return self.number("chat_id")


def decoded(source: str | bytes, complaint: str) -> Any:
    """JSON read as strictly as over there: half a surrogate pair can be written in JSON but is no text."""
    try:
        given = json.loads(source)
        if (b"\\u" if isinstance(source, bytes) else "\\u") in source:  # type: ignore[operator]
            json.dumps(given, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise bad("strings must be encoded in UTF-8") from None
    except (ValueError, RecursionError):
        raise bad(complaint) from None
    return given
