"""Who is to read a parent's words, from what each piece is likely to be about. Never the group by doubt (P5)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from care.topics import Topic


class Decision(StrEnum):
    """What `overdracht route` answers: one reader, several, or the parent herself."""

    GROUP = "group"
    MENTOR = "mentor"
    URGENT = "urgent"
    BILLING = "billing"
    PLANNING = "planning"
    COMPLAINT = "complaint"
    SAFETY = "safety"
    PRIVACY = "privacy"
    ASK = "ask"
    SPLIT = "split"


DECISIONS: Mapping[Topic, Decision] = {
    Topic.CARE: Decision.GROUP,
    Topic.DEVELOPMENT: Decision.MENTOR,
    Topic.URGENT: Decision.URGENT,
    Topic.PAYMENT: Decision.BILLING,
    Topic.ALLOWANCE: Decision.BILLING,
    Topic.CONTRACT: Decision.PLANNING,
    Topic.DISSATISFIED: Decision.COMPLAINT,
    Topic.COMPLAINT: Decision.COMPLAINT,
    Topic.CONDUCT: Decision.SAFETY,
    Topic.CUSTODY: Decision.SAFETY,
    Topic.SAFETY: Decision.SAFETY,
    Topic.PRIVACY: Decision.PRIVACY,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message for one reader. Without a topic only she can say; `guesses` come most likely first. Small
    talk alone (thanks, a greeting) has the topic care. A few words that point to no reader ("no") are `vague`."""

    text: str
    topic: Topic | None
    confidence: float
    guesses: tuple[Topic, ...] = ()
    small_talk: bool = False
    vague: bool = False


class Listener(Protocol):
    """Whoever can say what a parent's words are about."""

    async def hear(self, text: str, language: str) -> Sequence[Part]: ...


@dataclass(frozen=True, slots=True)
class Bars:
    """How sure is sure enough. Chosen on messages the model had not seen: docs/decisions/who-reads-what.md.

    `everyday`: above this chance of something sensitive, the group does not get it without her being asked.
    `beside`: the same for a part of a message of which another part was found to be an office role's.
    `piece`: no sentence of what the group gets may be above this, whatever the message sounds like as a whole.
    `clause`: nor may a part of a sentence, which easily sounds like something else, by all that is said of it together.
    `private`: from this chance on, an office role gets it without asking; in between she is asked.
    `reader`: the likeliest office reader must have this share of the sensitive chance, or she is asked which.
    `apart`: beside sensitive words, a part is everyday only up to this chance.
    `own`: a sensitive part stands by itself only from this chance of its reader on.
    `calm`: where the whole message has no more chance than this of something sensitive, no part is taken from the team.
    `alarming`: where it has more chance than this of something sensitive, no part of it is for the team.
    `kind`: where it is calm a part for mentor or group stands by itself only from this chance of that reader on.
    `vague`: a few words of which no office reader has more chance than this belong to the message that they answer.
    """

    everyday: float = 0.12
    beside: float = 0.16
    piece: float = 0.90
    clause: float = 0.65
    private: float = 0.60
    reader: float = 0.60
    apart: float = 0.14
    own: float = 0.60
    calm: float = 0.10
    alarming: float = 0.95
    kind: float = 0.90
    vague: float = 0.30

    @property
    def parted(self) -> "Bars":
        """What alarmed in the message was found and has its reader; the rest need not be as calm."""
        return replace(self, everyday=self.beside)

    @property
    def inside(self) -> "Bars":
        """Inside a sentence it takes more to cut it in two: half a sentence easily sounds like something else."""
        return replace(self, apart=self.apart / 2, own=(1 + self.own) / 2)

    @property
    def grave(self) -> "Bars":
        """Beside words about a child's safety it takes more for the rest to be everyday: it is left whole sooner."""
        return replace(self, apart=self.apart / 5, alarming=0.80)


USUAL = Bars()
CAREFUL = Bars(
    everyday=0.02,
    beside=0.02,
    piece=0.05,
    clause=0.05,
    private=0.75,
    reader=0.7,
    apart=0.01,
    own=0.85,
    calm=0.0,
    vague=0.0,
)
"""Where there is no sentence model: nearly everything is asked."""

FEW_WORDS = 6
_SIGN, _WORD = re.compile(r"[\u3400-\u9fff]"), re.compile(r"[^\W\u3400-\u9fff]+")


def decision_of(parts: Iterable[Part]) -> Decision:
    """What is decided about a whole message."""
    each = {DECISIONS[part.topic] if part.topic else Decision.ASK for part in parts}
    if Decision.ASK in each or not each:
        return Decision.ASK
    return each.pop() if len(each) == 1 else Decision.SPLIT


def most_private(guesses: Iterable[Topic]) -> Topic:
    """Where words go of which nobody said who is to read them: the likeliest topic that is not for the group."""
    return next((topic for topic in guesses if not topic.everyday), Topic.DISSATISFIED)


def few_words(text: str) -> bool:
    """Whether it is as short as an answer mostly is; two Chinese signs count as a word."""
    return len(_WORD.findall(text)) + len(_SIGN.findall(text)) / 2 <= FEW_WORDS


def part(text: str, likely: Mapping[Topic, float], bars: Bars) -> Part:
    """A stretch of a message, given to a reader or left to her. A few vague words are urgent only where that is more
    likely than not, so that her tap for the team does not ring anybody."""
    guesses = sorted(Topic, key=lambda topic: -likely.get(topic, 0.0))
    reader, sure = owner(likely, bars)
    topic = next((guess for guess in guesses if DECISIONS[guess] is reader), None)
    vague = topic is None and sure <= bars.vague and few_words(text)
    if vague and likely.get(Topic.URGENT, 0.0) < 0.5:
        guesses.remove(Topic.URGENT)
    first = tuple(guesses[:3])
    if topic is None and all(guess.everyday for guess in first):
        first = (*guesses[:2], most_private(guesses))
    return Part(text, topic, min(max(sure, 0.0), 1.0), first, vague=vague)


def owner(likely: Mapping[Topic, float], bars: Bars) -> tuple[Decision | None, float]:
    """Whose it is and how sure that is; nobody's between the bars."""
    chances, alarming = chances_of(likely), sensitive(likely)
    if alarming <= bars.everyday:
        return max(EVERYDAY, key=lambda one: chances[one]), 1 - alarming
    best = max(OFFICE, key=lambda one: chances[one])
    enough = alarming >= bars.private and chances[best] >= bars.reader * alarming
    return (best if enough else None), chances[best]


def chances_of(likely: Mapping[Topic, float]) -> dict[Decision, float]:
    """How likely each reader is."""
    chances: dict[Decision, float] = {}
    for topic in Topic:
        chances[DECISIONS[topic]] = chances.get(DECISIONS[topic], 0.0) + likely.get(topic, 0.0)
    return chances


def sensitive(likely: Mapping[Topic, float]) -> float:
    """How likely it is that the group may not read this."""
    return sum(chance for topic, chance in likely.items() if not topic.everyday)


EVERYDAY = tuple(dict.fromkeys(DECISIONS[topic] for topic in Topic if topic.everyday))
OFFICE = tuple(dict.fromkeys(DECISIONS[topic] for topic in Topic if not topic.everyday))
