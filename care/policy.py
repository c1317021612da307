"""What an organisation may set: `policy.toml`, as data. How the file is read is in `care/policy_file.py`."""

from collections.abc import Callable, Mapping
from datetime import date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, field_validator, model_validator

from care.checkin_policy import CheckinPolicy
from care.choices import Choices
from care.topics import Role, Topic

TEAM_LANGUAGES = ("nl", "en")
LANGUAGES = frozenset("ar bg de en es fa fr nl pap pl pt ro ru so ti tr uk zh".split())  # noqa: SIM905
"""What parents read, by the names that an organisation's own texts are kept under."""


class GroupPolicy(Choices):
    send_at: time | None = None
    floor_at: time | None = None


class Place(Choices):
    """When somebody is there, and which number rings: of the organisation, or what differs at a location or role."""

    phone: str | None = Field(default=None, min_length=3, max_length=30)
    emergency_phone: str | None = Field(default=None, min_length=3, max_length=30)
    opens: time | None = None
    closes: time | None = None
    open_days: frozenset[int] | None = None
    holidays: frozenset[date] | None = None

    @field_validator("open_days")
    @classmethod
    def _weekdays(cls, value: frozenset[int] | None) -> frozenset[int] | None:
        if value is not None and (not value or not value <= set(range(1, 8))):
            raise ValueError("open days are numbers from 1 (Monday) to 7 (Sunday)")
        return value


class Location(Place):
    groups: frozenset[str]


class StandardAnswer(Choices):
    """Words that a role sends often. A slot is a word between braces: {amount}."""

    title: str = Field(min_length=1, max_length=40)
    text: str = Field(min_length=1, max_length=2000)


class RolePolicy(Place):
    """`person` is who reads it, by name; `deputy` reads what has waited longer than was promised."""

    person: str = Field(default="", max_length=60)
    deputy: Role | None = None
    answers: tuple[StandardAnswer, ...] = ()


class TopicPolicy(Choices):
    """Who reads this topic, and within how many working days, or hours that the reader is there, she has an answer."""

    reader: Role
    days: int = Field(default=2, ge=0, le=60)
    hours: int | None = Field(default=None, ge=1, le=100)


class Policy(Choices):
    """One organisation's choices. Times are local; weekdays are ISO numbers, Monday is 1.

    `send_at` is when confirmed handovers of the day go out by themselves (pick-up time), `floor_at` when the team is
    told whose handover is not written yet (an hour before closing where nobody is there then). A reply before
    `morning_until` stands on top of the day for the group. `undo_seconds` is how long a tap can be taken back,
    `think_seconds` how long a parent's words wait before anybody sees them, `ask_minutes` how long she is given to say
    whom they are for. On `feasts`, which the team chooses itself, the nursery is open and no talk is proposed. From
    `quiet_from` until `quiet_until` no parent is reminded of anything; she may choose other hours for herself.
    """

    organisation: str = Field(min_length=1, max_length=80)
    phone: str = Field(min_length=3, max_length=30)
    emergency_phone: str = Field(default="", max_length=30)
    acute_phone: str = "112"
    safe_home_phone: str = "0800 2000"
    timezone: str = "Europe/Amsterdam"
    team_language: str = "nl"
    opens: time = time(7, 30)
    closes: time = time(18, 30)
    open_days: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    holidays: frozenset[date] = frozenset()
    national_holidays: bool = True
    feasts: dict[str, frozenset[date]] = Field(default_factory=dict)
    morning_until: time = time(9, 0)
    send_at: time = time(17, 0)
    floor_at: time = time(16, 0)
    undo_seconds: int = Field(default=60, ge=0, le=600)
    think_seconds: int = Field(default=20, ge=0, le=600)
    ask_minutes: int = Field(default=60, ge=5, le=1440)
    card_version: str = "1"
    quiet_from: time = time(20, 0)
    quiet_until: time = time(7, 0)
    checkins: CheckinPolicy = CheckinPolicy()
    closed_texts: dict[str, str] = Field(default_factory=dict)
    groups: dict[str, GroupPolicy] = Field(default_factory=dict)
    locations: dict[str, Location] = Field(default_factory=dict)
    roles: dict[Role, RolePolicy] = Field(default_factory=dict)
    topics: dict[Topic, TopicPolicy]

    _open_days = field_validator("open_days")(Place._weekdays.__func__)  # type: ignore[attr-defined]

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ValueError(f"{value!r} is not a time zone such as Europe/Amsterdam") from error
        return value

    @field_validator("team_language")
    @classmethod
    def _team_language(cls, value: str) -> str:
        if value not in TEAM_LANGUAGES:
            raise ValueError(f"a team writes one of: {', '.join(TEAM_LANGUAGES)}")
        return value

    @field_validator("closed_texts")
    @classmethod
    def _with_a_number_to_call(cls, value: dict[str, str]) -> dict[str, str]:
        for language, text in value.items():
            if language not in LANGUAGES:
                raise ValueError(f"{language}: no language of parents; those are {', '.join(sorted(LANGUAGES))}")
            if "{phone}" not in text:
                raise ValueError(f"{language}: say where {{phone}} comes; whoever cannot wait must have a number")
        return value

    @field_validator("locations")
    @classmethod
    def _one_location_each(cls, value: dict[str, Location]) -> dict[str, Location]:
        seen: dict[str, str] = {}
        for name, location in value.items():
            for group in location.groups:
                if group in seen:
                    raise ValueError(f"the group {group!r} is at {seen[group]!r} and at {name!r}")
                seen[group] = name
        return value

    @field_validator("roles")
    @classmethod
    def _deputies(cls, value: dict[Role, RolePolicy]) -> dict[Role, RolePolicy]:
        for role, chosen in value.items():
            if chosen.deputy is not None and (chosen.deputy is role or chosen.deputy.with_child):
                raise ValueError(f"{role}: the deputy is another office role, not {chosen.deputy}")
        return value

    @field_validator("topics")
    @classmethod
    def _whole_table(cls, value: dict[Topic, TopicPolicy]) -> dict[Topic, TopicPolicy]:
        """Every topic has a reader, and the wall between care and office is no choice (P4, R7)."""
        if missing := [topic.value for topic in Topic if topic not in value]:
            raise ValueError(f"nobody reads: {', '.join(missing)}; give each a table [topics.…] with a reader")
        for topic, chosen in value.items():
            if topic.everyday != chosen.reader.with_child:
                who = "the group or the mentor" if topic.everyday else "an office role, never the group or the mentor"
                raise ValueError(f"{topic}: the reader is {who}")
        if value[Topic.URGENT].reader is not Role.GROUP:
            raise ValueError("urgent: the reader is the group")
        return value

    @model_validator(mode="after")
    def _somebody_with_a_name(self) -> "Policy":
        for topic, chosen in self.topics.items():
            if topic.named and not self.role(chosen.reader).person:
                raise ValueError(f"[roles.{chosen.reader}] needs a person: {topic} goes to somebody with a name")
        return self

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> "Policy":
        """Also where a role or a location changes only one of the two: without open time no promise can be counted."""
        chosen: dict[str, Place | None] = {"": None, **{f"[roles.{role}] ": own for role, own in self.roles.items()}}
        for where, own in {**chosen, **{f"[locations.{name}] ": own for name, own in self.locations.items()}}.items():
            hours = self._with(own)
            if hours.opens >= hours.closes:
                changed = "closes" if "closes" in (own or self).model_fields_set else "opens"
                day = f"it opens before it closes, not at {hours.opens:%H:%M} and {hours.closes:%H:%M}"
                raise ValueError(f"{where}{changed}: {day}")
        return self

    @model_validator(mode="after")
    def _while_somebody_is_there(self) -> "Policy":
        """A list of what is not written is of use to a team that is at work."""
        chosen = [("", self.floor_at, self)] if "floor_at" in self.model_fields_set else []
        chosen += [(f"[groups.{n}] ", own.floor_at, self.at(n)) for n, own in self.groups.items() if own.floor_at]
        for where, at, hours in chosen:
            if not hours.opens <= at < hours.closes:
                between = f"{hours.opens:%H:%M} to {hours.closes:%H:%M}"
                raise ValueError(f"{where}floor_at: {at:%H:%M} is not within the opening hours, {between}")
        return self

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def feast(self, day: date) -> str:
        """The feast of this day, if the team keeps one; no guess from anybody's language (R40)."""
        return next((name for name, days in self.feasts.items() if day in days), "")

    @property
    def emergency(self) -> str:
        """The number for what cannot wait while nobody is there."""
        return self.emergency_phone or self.phone

    @property
    def table(self) -> Mapping[Topic, Role]:
        return {topic: chosen.reader for topic, chosen in self.topics.items()}

    @property
    def readers(self) -> dict[str, list[str]]:
        """The table as plain words, to be kept with its date: who reads, who stands in, and what is promised."""
        return {topic.value: self._in_words(chosen) for topic, chosen in self.topics.items()}

    def _in_words(self, chosen: TopicPolicy) -> list[str]:
        own = self.role(chosen.reader)
        roles = [chosen.reader, *([own.deputy] if own.deputy else [])]
        promise = f"{chosen.days} days" if chosen.hours is None else f"{chosen.hours} hours"
        return [promise, *(f"{role} {self.role(role).person}".rstrip() for role in roles)]

    def role(self, role: Role) -> RolePolicy:
        return self.roles.get(role) or RolePolicy()

    def at(self, group: str) -> "Policy":
        """The same choices as they hold where this group is: its hours, holidays and number."""
        own = next((place for place in self.locations.values() if group in place.groups), None)
        return self._with(own)

    def of(self, role: Role) -> "Policy":
        """The same choices with the hours and number of an office role."""
        return self._with(self.roles.get(role))

    def _with(self, place: Place | None) -> "Policy":
        if place is None:
            return self
        own = {name: value for name in Place.model_fields if (value := getattr(place, name)) is not None}
        return self.model_copy(update=own)

    def group_send_at(self, group: str) -> time:
        """When this group's confirmed handovers go out."""
        own = self.groups.get(group)
        return own.send_at if own and own.send_at else self.send_at

    def group_floor_at(self, group: str) -> time:
        """When this group's team is told whose handover is not written yet, within the hours of its location."""
        own, hours = self.groups.get(group), self.at(group)
        chosen = own.floor_at if own and own.floor_at else self.floor_at
        if hours.opens <= chosen < hours.closes:
            return chosen
        return max(hours.opens, hours.closes.replace(hour=max(hours.closes.hour - 1, 0)))


Rules = Callable[[], Policy]
"""The choices as they count at this moment: whoever needs them asks each time."""
