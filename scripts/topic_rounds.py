"""What the sentence model is shown in a round of training: messages whole, in pieces, and two or three typed as one."""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sentence_model import Shown

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from care.gate import Concern
from care.topics import Topic
from translations.topics.accents import without_accents
from translations.topics.material import ASK, Labelled
from translations.topics.pieces import pieces
from translations.topics.vocabulary import Vocabulary

FINE = "fine"
LABELS = {"topics": [topic.value for topic in Topic], "notes": [FINE, *(concern.value for concern in Concern)]}
EVERYDAY = [topic.value for topic in Topic if topic.everyday]
TOKENS, LONGEST = 4096, 200
MIXED_SHARE = 0.3  # two messages in one, for so many single ones
THIRD_SHARE = 0.25  # of those
CARELESS_SHARE = 0.25  # typed without capitals, and some without accents or the last mark
PIECE_WEIGHT = 0.4
KNOWN_WELL, SEEN_AGAIN = 0.1, 0.3  # below this loss a text is shown in so many of the rounds
VAGUE_MORE, NOTES_SHOWN = 2, 2  # times in each round, for there are few of them


class Reader:
    """Makes tokens and stretches of labelled messages."""

    def __init__(self, vocabulary: Vocabulary, chance: random.Random) -> None:
        self._vocabulary = vocabulary
        self._chance = chance
        self._known: dict[tuple[str, str], list[list[int]]] = {}
        self._prefix = [vocabulary.begin, *vocabulary.numbers("query:")]

    def show(self, task: str, language: str, parts: Sequence[tuple[str, str]]) -> Shown:
        """`parts` are texts with their labels, in the order in which they were typed."""
        labels = LABELS[task]
        tokens, spans, whole = list(self._prefix), [], dict[int, float]()
        for text, label in parts:
            start = len(tokens)
            cuts = []
            for numbers in self._pieces(careless(text, self._chance), language):
                cuts.append((len(tokens), len(tokens) + len(numbers)))
                tokens.extend(numbers)
            answer = answers(label, labels)
            for index, share in answer.items():
                whole[index] = whole.get(index, 0.0) + share / len(parts)
            if len(parts) > 1:
                spans.append((start, len(tokens), answer, 1.0 / len(parts)))
            if len(cuts) > 1:
                first, last = sorted(self._chance.choices(range(len(cuts)), k=2))
                spans.append((cuts[first][0], cuts[last][1], answer, PIECE_WEIGHT))
        tokens.append(self._vocabulary.end)
        said = parts[0][0] if len(parts) == 1 else ""
        return Shown(list(LABELS).index(task), tokens, [(0, len(tokens), whole, 1.0), *spans], said)

    def _pieces(self, text: str, language: str) -> list[list[int]]:
        if (text, language) not in self._known:
            cut = [self._vocabulary.numbers(one) for sentence in pieces(text, language) for one in sentence]
            self._known[text, language] = [numbers[:LONGEST] for numbers in cut if numbers]
        return self._known[text, language]


def careless(text: str, chance: random.Random) -> str:
    """The same as it is typed on a phone with one hand, for some texts."""
    if chance.random() >= CARELESS_SHARE:
        return text
    text = text.lower()
    if chance.random() < 0.5:
        text = text.rstrip(".!?… ") or text
    if chance.random() < 0.3:
        text = without_accents(text)
    return text


def answers(label: str, labels: Sequence[str]) -> dict[int, float]:
    """What should be said of a text: this label, or of what nobody could place each as much as the others."""
    if label == ASK:
        return dict.fromkeys(range(len(labels)), 1 / len(labels))
    return {labels.index(label): 1.0}


def mixed(
    shown: Sequence[Labelled], every: Sequence[Labelled], chance: random.Random, share: float
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Two single messages of one language typed as one, and now and then three, for a share of those that are shown;
    mostly something everyday and something that is not."""
    singles: dict[str, list[Labelled]] = {}
    for one in every:
        if len(one.labels) == 1 and len(one.text) < 160 and one.labels[0] != ASK:
            singles.setdefault(one.language, []).append(one)
    for one in shown:
        if chance.random() >= share:
            continue
        others = singles[one.language]
        first, second = chance.choice(others), chance.choice(others)
        if chance.random() < 0.6:
            first = chance.choice([other for other in others if other.labels[0] in EVERYDAY])
            second = chance.choice([other for other in others if other.labels[0] not in EVERYDAY])
        pair = [(first.text, first.labels[0]), (second.text, second.labels[0])]
        if chance.random() < 0.4:
            pair.reverse()
        if chance.random() < THIRD_SHARE:
            third = chance.choice([other for other in others if other.labels[0] in EVERYDAY])
            pair.insert(chance.randrange(3), (third.text, third.labels[0]))
        pair[:-1] = [(text.rstrip(".!?… ") if chance.random() < 0.5 else text, label) for text, label in pair[:-1]]
        yield one.language, pair


@dataclass(frozen=True)
class Shares:
    """Of the messages of a round: how many of those that are known well are in it, and how many get a mixed one."""

    again: float = SEEN_AGAIN
    mixed: float = MIXED_SHARE


def epoch(
    reader: Reader,
    chance: random.Random,
    topics: list[Labelled],
    remarks: list[Labelled],
    losses: dict[str, float],
    shares: Shares,
) -> list[Shown]:
    """What is shown in one round; a message that was well known in the last one that showed it comes less often."""
    some_topics = [
        one for one in topics if losses.get(one.text, KNOWN_WELL) >= KNOWN_WELL or chance.random() < shares.again
    ]
    shown = [reader.show("topics", m.language, list(zip(m.parts, m.labels, strict=True))) for m in some_topics]
    shown += [
        reader.show("topics", language, pair) for language, pair in mixed(some_topics, topics, chance, shares.mixed)
    ]
    vague = [message for message in some_topics if message.labels == (ASK,)]
    shown += [reader.show("topics", m.language, [(m.text, ASK)]) for m in vague * VAGUE_MORE]
    shown += [
        reader.show("notes", m.language, list(zip(m.parts, m.labels, strict=True))) for m in remarks * NOTES_SHOWN
    ]
    return [one for one in shown if len(one.tokens) < 2 * LONGEST]


def batches(shown: list[Shown], chance: random.Random) -> list[list[Shown]]:
    """Texts of about the same length together."""
    ordered = sorted(shown, key=lambda one: len(one.tokens) + 3 * chance.random())
    found: list[list[Shown]] = [[]]
    for one in ordered:
        if found[-1] and (len(found[-1]) + 1) * len(one.tokens) > TOKENS:
            found.append([])
        found[-1].append(one)
    chance.shuffle(found)
    return found
