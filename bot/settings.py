"""What the machine must know. The organisation's own choices are in `policy.toml` (care/policy.py), its own
words in `glossary.toml` (translations/glossary.py)."""

import os
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from storage.columns import new_key
from translations.engines import MODEL_MEMORY, THREADS


class Settings(BaseSettings):
    """Read from the environment (prefix `OVERDRACHT_`) or a `.env` file; a secret may be a file (`…_FILE`)."""

    model_config = SettingsConfigDict(env_prefix="OVERDRACHT_", env_file=".env", extra="ignore")

    token: SecretStr | None = None
    token_file: Path | None = None
    data_dir: Path = Path("data")
    database_url: str = ""
    keys: SecretStr | None = Field(default=None, description="comma-separated; the first seals, all open")
    keys_file: Path | None = None
    policy_file: Path = Path("policy.toml")
    glossary_file: Path = Path("glossary.toml")
    packages_dir: Path | None = None
    model_memory: int = Field(default=MODEL_MEMORY, ge=1, description="MB that the loaded models of all engines share")
    threads: int = Field(default=THREADS, ge=1, description="that each engine translates with")
    telegram_api: str = "https://api.telegram.org"
    bot_username: str = ""
    webhook_url: str = ""
    webhook_secret: SecretStr | None = None
    webhook_port: int = 8080

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'overdracht.db'}"

    @property
    def packages(self) -> Path:
        return self.packages_dir or self.data_dir / "packages"

    def bot_token(self) -> str:
        """The bot's token. Raises `MissingSetting` with what to do."""
        token = _secret(self.token, self.token_file)
        if not token:
            raise MissingSetting("no bot token: set OVERDRACHT_TOKEN or OVERDRACHT_TOKEN_FILE (from @BotFather)")
        return token

    def encryption_keys(self, *, create: bool = False) -> list[str]:
        """The keys of the stored texts. With `create`, a first key is written beside the data, for its owner only."""
        path = self.keys_file or self.data_dir / "keys"
        given = _secret(self.keys, path if path.exists() else None)
        if given:
            return [key.strip() for key in given.replace("\n", ",").split(",") if key.strip()]
        if not create:
            raise MissingSetting(f"no encryption key: `overdracht migrate` makes {path}, or set OVERDRACHT_KEYS")
        path.parent.mkdir(parents=True, exist_ok=True)
        key = new_key()
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(key + "\n")
        return [key]


class MissingSetting(Exception):
    """A setting without which the command cannot run; the message says which and how to give it."""


def _secret(value: SecretStr | None, file: Path | None) -> str:
    if value is not None:
        return value.get_secret_value().strip()
    return file.read_text(encoding="utf-8").strip() if file else ""
