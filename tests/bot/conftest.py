"""A running nursery to talk to from outside, on either engine."""

from tests.stories.conftest import engines, plan, policy, roster_file, world

__all__ = ["engines", "plan", "policy", "roster_file", "world"]
