"""What is published of how well an engine does a pair of languages."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path


def published_score(engine: str, source: str, target: str) -> float | None:
    """COMET of the best published model of this engine for the pair, 0 to 100; None where nothing is published."""
    return _scores().get(engine, {}).get(f"{source}-{target}")


@cache
def _scores() -> Mapping[str, Mapping[str, float]]:
    return tomllib.loads((Path(__file__).parent / "scores.toml").read_text(encoding="utf-8"))
