"""A mirror of packages on this computer, for whoever installs languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translations.installing import indexed, packages_for
from tests.translations.mirror import Mirror

BOTH_WAYS = ("nl_en", "en_nl", "en_pl", "pl_en")


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Four packages that take Dutch to Polish and back, by pair."""
    return packages_for(tmp_path_factory.mktemp("shipped"), *BOTH_WAYS)


@pytest.fixture
def mirror(shipped: dict[str, Path]) -> Iterator[Mirror]:
    """They and their index on a server."""
    mirror = Mirror({file.name: file.read_bytes() for file in shipped.values()})
    mirror.files["index.json"] = indexed(shipped)
    yield mirror
    mirror.close()


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Where they are installed; the folder is not there yet."""
    return tmp_path / "data" / "packages"
