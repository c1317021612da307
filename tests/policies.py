"""The smallest table of who reads what, for policies that tests make up."""

from typing import Any

from care.policy import Policy

TOPICS: dict[str, Any] = {
    "care": {"reader": "group", "days": 0},
    "development": {"reader": "mentor"},
    "urgent": {"reader": "group", "hours": 1},
    "payment": {"reader": "billing"},
    "allowance": {"reader": "billing"},
    "contract": {"reader": "planning"},
    "dissatisfied": {"reader": "management"},
    "complaint": {"reader": "complaints", "days": 0},
    "conduct": {"reader": "management", "days": 0},
    "custody": {"reader": "management", "days": 0},
    "safety": {"reader": "safeguarding", "days": 0},
    "privacy": {"reader": "privacy", "days": 20},
}
ROLES: dict[str, Any] = {"management": {"person": "Roel"}, "safeguarding": {"person": "Nadia"}}


def made_up(**choices: Any) -> Policy:
    """A policy of a nursery that exists nowhere."""
    given = {"organisation": "De Linde", "phone": "020 555", "topics": TOPICS, "roles": ROLES, **choices}
    return Policy.model_validate(given)
