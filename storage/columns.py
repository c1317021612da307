"""Column types: instants are aware UTC on every database, and what people wrote is sealed before it reaches a row."""

import hmac
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import DateTime, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator


class UnreadableBody(Exception):
    """The keys of this installation do not open a stored text: it was written with other ones."""


class Vault:
    """Seals and opens texts. The first key seals; every key opens, so that keys can be rotated."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._blind_keys = [key.encode() for key in keys]

    def blind(self, *parts: str) -> str:
        """A keyed digest to look a text up by without storing it."""
        return self.blinds(*parts)[0]

    def blinds(self, *parts: str) -> list[str]:
        """The digests of a text under every key, the newest first: what was kept before a rotation is still found."""
        text = "\x00".join(parts).encode()
        return [hmac.new(key, text, sha256).hexdigest() for key in self._blind_keys]

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())

    def open(self, token: bytes) -> str:
        try:
            return self._fernet.decrypt(token).decode()
        except InvalidToken as error:
            raise UnreadableBody("the key of this installation does not open its stored texts") from error


def new_key() -> str:
    return Fernet.generate_key().decode()


class Sealed(TypeDecorator[str]):
    """A text encrypted at rest. The vault hangs on the engine's dialect, so each database has its own keys."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        return None if value is None else _vault(dialect).seal(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else _vault(dialect).open(bytes(value))


class SealedJson(TypeDecorator[Any]):
    """The same for a few texts that belong together."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        return None if value is None else _vault(dialect).seal(json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(_vault(dialect).open(bytes(value)))


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no zone, so the zone is taken off and put back here."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _vault(dialect: Dialect) -> Vault:
    vault = getattr(dialect, "vault", None)
    if not isinstance(vault, Vault):
        raise TypeError("this engine has no vault")
    return vault
