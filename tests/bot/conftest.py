"""A running nursery to talk to from outside, on either engine."""

from tests.stories.conftest import engines, policy, world

__all__ = ["engines", "policy", "world"]
