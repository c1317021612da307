"""A running nursery to talk to from outside, on either engine."""

from tests.stories.conftest import engines, policy, roster_file, world

__all__ = ["engines", "policy", "roster_file", "world"]
