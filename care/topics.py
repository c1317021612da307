"""What a parent's message can be about, and which role may read it: the heart of who has which conversation (R32)."""

from enum import StrEnum


class Role(StrEnum):
    """Who reads. The first two are with the child; the others are office roles, each with a room of its own."""

    GROUP = "group"
    MENTOR = "mentor"
    BILLING = "billing"
    PLANNING = "planning"
    MANAGEMENT = "management"
    COMPLAINTS = "complaints"
    SAFEGUARDING = "safeguarding"
    PRIVACY = "privacy"

    @property
    def with_child(self) -> bool:
        """Whether this role reads in the team room."""
        return self in (Role.GROUP, Role.MENTOR)


class Topic(StrEnum):
    CARE = "care"
    DEVELOPMENT = "development"
    URGENT = "urgent"
    PAYMENT = "payment"
    ALLOWANCE = "allowance"
    CONTRACT = "contract"
    DISSATISFIED = "dissatisfied"
    COMPLAINT = "complaint"
    CONDUCT = "conduct"
    CUSTODY = "custody"
    SAFETY = "safety"
    PRIVACY = "privacy"

    @property
    def everyday(self) -> bool:
        """Whether the people who care for the child may read it; all else never reaches their room (P4)."""
        return self in (Topic.CARE, Topic.DEVELOPMENT, Topic.URGENT)

    @property
    def named(self) -> bool:
        """Whether it goes to a person with a name, and the numbers for acute danger are shown."""
        return self in (Topic.CONDUCT, Topic.CUSTODY, Topic.SAFETY)


WITH_CHILD = tuple(role for role in Role if role.with_child)
OFFICE = tuple(role for role in Role if not role.with_child)
SENSITIVE = tuple(topic for topic in Topic if not topic.everyday)
