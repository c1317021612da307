"""Who is to read a parent's words, from what each piece is likely to be about. Never the group by doubt (P5)."""

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
class Piece:
    """A sentence or clause and how likely each topic is, 0 to 1. Small talk (a greeting, thanks) is about nothing."""

    text: str
    likely: Mapping[Topic, float]
    small_talk: bool = False

    @property
    def sensitive(self) -> float:
        """How likely it is that the group may not read this."""
        return _sensitive(self.likely)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message for one reader. Without a topic only she can say; `guesses` come most likely first. Small
    talk alone (thanks, a greeting) has the topic care."""

    text: str
    topic: Topic | None
    confidence: float
    guesses: tuple[Topic, ...] = ()
    small_talk: bool = False


class Listener(Protocol):
    """Whoever can say what a parent's words are about."""

    async def hear(self, text: str, language: str) -> Sequence[Part]: ...


@dataclass(frozen=True, slots=True)
class Bars:
    """How sure is sure enough. Chosen on messages the model had not seen: docs/decisions/who-reads-what.md.

    `everyday`: above this chance of something sensitive, the group does not get it without her being asked.
    `piece`: no single piece of what the group gets may be above this, whatever the message sounds like as a whole.
    `private`: from this chance on, an office role gets it without asking; in between she is asked.
    `reader`: the likeliest office reader must have this share of the sensitive chance, or she is asked which.
    `apart`: beside sensitive words, a piece is everyday by itself only up to this chance.
    `own`: a sensitive piece has a part of its own beside other words only from this chance of its reader on.
    `calm`: where the whole message has no more chance than this of something sensitive, no part is taken from the team.
    """

    everyday: float = 0.12
    piece: float = 0.90
    private: float = 0.60
    reader: float = 0.60
    apart: float = 0.10
    own: float = 0.70
    calm: float = 0.10

    @property
    def within(self) -> "Bars":
        """Inside a sentence it takes more to cut it in two: half a sentence easily sounds like something else."""
        return replace(self, apart=self.apart / 2, own=(1 + self.own) / 2)


MIXED = (0.04, 0.96)
"""Between these chances of something sensitive a sentence may be about two things; beyond, it is about one."""

GRAVE = 0.25
"""From this chance of something about a child's safety on, a message is not cut: half of it would tell of it too."""

USUAL = Bars()
CAREFUL = Bars(everyday=0.02, piece=0.05, private=0.75, reader=0.7, apart=0.01, own=0.85, calm=0.0)
"""Where there is no sentence model: nearly everything is asked."""


def decision_of(parts: Iterable[Part]) -> Decision:
    """What is decided about a whole message."""
    each = {DECISIONS[part.topic] if part.topic else Decision.ASK for part in parts}
    if Decision.ASK in each or not each:
        return Decision.ASK
    return each.pop() if len(each) == 1 else Decision.SPLIT


def most_private(guesses: Iterable[Topic]) -> Topic:
    """Where words go of which nobody said who is to read them: the likeliest topic that is not for the group."""
    return next((topic for topic in guesses if not topic.everyday), Topic.DISSATISFIED)


def parts_of(
    sentences: Sequence[Piece],
    whole: Mapping[Topic, float] | None = None,
    clauses: Sequence[Piece] = (),
    bars: Bars = USUAL,
) -> list[Part]:
    """The parts of a message, one per reader in a row; their texts joined are the text of the message.

    `whole` is what the message in one is likely about. It is split between sentences, or else between clauses, where
    two readers are sure; what is not split is judged as a whole, and no single sentence may alarm.
    """
    if sentences and all(piece.small_talk for piece in sentences):
        return [Part(_text(sentences), Topic.CARE, 1.0, (Topic.CARE,), small_talk=True)]
    said = _without_small_talk(sentences)
    grave = sum(chance for topic, chance in (whole or {}).items() if topic.named) >= GRAVE
    calm = whole is not None and _sensitive(whole) <= bars.calm
    cuts = () if grave else ((said, bars), (_without_small_talk(clauses), bars.within))
    for pieces, within in cuts:
        parts = [_part(_text(run), _sure_of(run, within), bars) for run in _runs(pieces, within) if run]
        if len(parts) > 1 and not (calm and any(not part.topic or not part.topic.everyday for part in parts)):
            return parts
    return [_as_one(said, _mean(said) if whole is None else whole, bars)] if said else []


def _as_one(said: Sequence[Piece], likely: Mapping[Topic, float], bars: Bars) -> Part:
    """A message for one reader: the group only if no sentence of it is alarming by itself."""
    if _sensitive(likely) <= bars.everyday:
        worst = max(said, key=lambda piece: piece.sensitive)
        if worst.sensitive > bars.piece:
            return replace(_part(_text(said), worst.likely, bars), topic=None)
        if any(_alone(piece, bars) is Decision.URGENT for piece in said):
            likely = max(said, key=lambda piece: piece.likely.get(Topic.URGENT, 0.0)).likely
    return _part(_text(said), likely, bars)


def _sure_of(run: Sequence[Piece], bars: Bars) -> Mapping[Topic, float]:
    """What a run is about: its pieces that are sure by themselves, for the others only go along."""
    return _mean([piece for piece in run if _alone(piece, bars)] or run)


def _part(text: str, likely: Mapping[Topic, float], bars: Bars) -> Part:
    """A stretch of a message, given to a reader or left to her."""
    guesses = sorted(Topic, key=lambda topic: -likely.get(topic, 0.0))
    owner, sure = _owner(likely, bars)
    topic = next((guess for guess in guesses if DECISIONS[guess] is owner), None)
    first = tuple(guesses[:3])
    if topic is None and all(guess.everyday for guess in first):
        first = (*guesses[:2], most_private(guesses))
    return Part(text, topic, min(max(sure, 0.0), 1.0), first)


def _owner(likely: Mapping[Topic, float], bars: Bars) -> tuple[Decision | None, float]:
    """Whose it is and how sure that is; nobody's between the bars."""
    chances: dict[Decision, float] = {}
    for topic in Topic:
        chances[DECISIONS[topic]] = chances.get(DECISIONS[topic], 0.0) + likely.get(topic, 0.0)
    sensitive = _sensitive(likely)
    if sensitive <= bars.everyday:
        return max(_EVERYDAY, key=lambda one: chances[one]), 1 - sensitive
    best = max(_OFFICE, key=lambda one: chances[one])
    enough = sensitive >= bars.private and chances[best] >= bars.reader * sensitive
    return (best if enough else None), chances[best]


def _alone(piece: Piece, bars: Bars) -> Decision | None:
    """Whose this piece is even beside other words."""
    owner, sure = _owner(piece.likely, bars)
    if owner in _EVERYDAY:
        return owner if piece.sensitive <= bars.apart else None
    return owner if sure >= bars.own else None


def _runs(said: Sequence[Piece], bars: Bars) -> list[list[Piece]]:
    """Pieces in a row with the same reader; a piece that is nobody's for sure goes along with the more private side,
    and a wish to talk with the complaint beside it.
    """
    owners = [_alone(piece, bars) for piece in said]
    if Decision.URGENT in owners:
        owners = [Decision.URGENT if owner in _EVERYDAY else owner for owner in owners]
    if Decision.COMPLAINT in owners:
        owners = [None if owner is Decision.MENTOR else owner for owner in owners]
    if len({*owners} - {None}) < 2:
        return [list(said)]
    runs: list[list[Piece]] = []
    last: Decision | None = None
    for index, piece in enumerate(said):
        after = next((owner for owner in owners[index + 1 :] if owner is not None), None)
        mine = owners[index] or _more_private(last, after)
        if not runs or mine is not last:
            runs.append([])
        runs[-1].append(piece)
        last = mine
    return runs


def _more_private(before: Decision | None, after: Decision | None) -> Decision | None:
    return after if before is None or (after is not None and before in _EVERYDAY) else before


def _without_small_talk(pieces: Sequence[Piece]) -> list[Piece]:
    """Greetings and thanks go along with what stands beside them, the more private side first."""
    said: list[Piece] = []
    waiting = ""
    for index, piece in enumerate(pieces):
        if not piece.small_talk:
            said.append(replace(piece, text=waiting + piece.text))
            waiting = ""
            continue
        after = next((one for one in pieces[index + 1 :] if not one.small_talk), None)
        if said and not waiting and (after is None or said[-1].sensitive >= after.sensitive):
            said[-1] = replace(said[-1], text=said[-1].text + piece.text)
        else:
            waiting += piece.text
    return said


def _text(pieces: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _mean(pieces: Sequence[Piece]) -> dict[Topic, float]:
    """The likely topics of pieces together; a longer piece counts for more."""
    weights = [max(1, len(piece.text)) for piece in pieces]
    return {
        topic: sum(weight * piece.likely.get(topic, 0.0) for weight, piece in zip(weights, pieces, strict=True))
        / sum(weights)
        for topic in Topic
    }


def _sensitive(likely: Mapping[Topic, float]) -> float:
    return sum(chance for topic, chance in likely.items() if not topic.everyday)


_EVERYDAY = tuple(dict.fromkeys(DECISIONS[topic] for topic in Topic if topic.everyday))
_OFFICE = tuple(dict.fromkeys(DECISIONS[topic] for topic in Topic if not topic.everyday))
