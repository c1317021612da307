"""The gate on what a worker writes for parents: says what should not go, where it stands, and what still can."""

from care.gate.examining import examine
from care.gate.findings import Concern, Finding, Hear
from care.gate.mending import rest, unnamed

__all__ = ["Concern", "Finding", "Hear", "examine", "rest", "unnamed"]
