"""Makes `translations/topics/topics.npz` from the labelled messages and notes.

    pip install torch && python scripts/train_topics.py

The sentence model learns what parents' words are about: small changes to its weights (LoRA, a product of two narrow
matrices beside each matrix) and a line between the topics. A message is shown to it as the program will ask it: whole,
in pieces, and often two messages in one, so that it learns where one ends. Beside it a plain regression on spelling,
for where there is no sentence model. An hour on two cores; the same seed gives nearly the same weights.
`--go-on` begins with the weights that are there, and more carefully: enough where some messages were added.
"""

import argparse
import math
import random
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from sentence_model import SPREAD, Model, Shown, grown
from softmax_regression import Sparse, fit
from torch import nn
from train_spoken import without_accents

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from care.gate import Concern
from care.topics import Topic
from translations.topics.encoder import vocabulary
from translations.topics.material import Labelled, digest, messages, notes
from translations.topics.pieces import pieces
from translations.topics.spelling import WIDTH as SPELLINGS
from translations.topics.spelling import features
from translations.topics.vocabulary import Vocabulary

TARGET = Path(__file__).resolve().parent.parent / "translations" / "topics" / "topics.npz"
FINE = "fine"
LABELS = {"topics": [topic.value for topic in Topic], "notes": [FINE, *(concern.value for concern in Concern)]}
ASK = "ask"  # what nobody could place: as likely to be about one thing as about another
KNOWN = {name: frozenset({*labels, ASK}) for name, labels in LABELS.items()}
EVERYDAY = [topic.value for topic in Topic if topic.everyday]
TOKENS, LONGEST = 4096, 200
RATES = {"lora": 1.5e-3, "vectors": 5e-4, "heads": 3e-3}
CAREFUL = 0.45  # of the rates, where it goes on
FURTHER = 0.5  # of the way to what was learned anew, so that little of what it knew is lost
MIXED_SHARE = 0.3  # two messages in one, for so many single ones
THIRD_SHARE = 0.25  # of those
CARELESS_SHARE = 0.25  # typed without capitals, and some without accents or the last mark
PIECE_WEIGHT = 0.4
KNOWN_WELL, SEEN_AGAIN = 0.1, 0.3  # below this loss a text is shown in so many of the rounds
VAGUE_MORE, NOTES_SHOWN = 2, 2  # times in each round, for there are few of them
SPELLING_STRENGTH = 0.02
Tree = Any


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
    """What should be said of a text: this label, or each as much as the others."""
    if label == ASK:
        return dict.fromkeys(range(len(labels)), 1 / len(labels))
    return {labels.index(label): 1.0}


def mixed(
    shown: Sequence[Labelled], every: Sequence[Labelled], chance: random.Random
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Two single messages of one language typed as one, and now and then three, for a share of those that are shown;
    mostly something everyday and something that is not."""
    singles: dict[str, list[Labelled]] = {}
    for one in every:
        if len(one.labels) == 1 and len(one.text) < 160 and one.labels[0] != ASK:
            singles.setdefault(one.language, []).append(one)
    for one in shown:
        if chance.random() >= MIXED_SHARE:
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


def epoch(
    reader: Reader,
    chance: random.Random,
    topics: list[Labelled],
    remarks: list[Labelled],
    losses: dict[str, float],
) -> list[Shown]:
    """What is shown in one round; a message that was well known in the last one that showed it comes less often."""
    some_topics = [
        one for one in topics if losses.get(one.text, KNOWN_WELL) >= KNOWN_WELL or chance.random() < SEEN_AGAIN
    ]
    shown = [reader.show("topics", m.language, list(zip(m.parts, m.labels, strict=True))) for m in some_topics]
    shown += [reader.show("topics", language, pair) for language, pair in mixed(some_topics, topics, chance)]
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


def tune(rounds: int, seed: int, begin: dict[str, Tree]) -> Iterator[dict[str, Tree]]:
    """What has been learned after each round, as arrays by their names in the file of weights."""
    torch.manual_seed(seed)
    chance = random.Random(seed)  # noqa: S311
    model, reader = Model(vocabulary(), LABELS), Reader(vocabulary(), chance)
    if begin:
        model.remember(begin)
    rates = [rate * (CAREFUL if begin else 1.0) for rate in RATES.values()]
    topics, remarks = messages(KNOWN["topics"]), notes(KNOWN["notes"])
    groups = (model.lora, model.vectors, model.heads)
    way = torch.optim.AdamW(
        [{"params": list(g.parameters()), "lr": rate} for g, rate in zip(groups, rates, strict=True)], weight_decay=0.01
    )
    losses: dict[str, float] = {}
    for turn in range(rounds):
        began, values = time.monotonic(), []
        todo = batches(epoch(reader, chance, topics, remarks, losses), chance)
        for step, some in enumerate(todo):
            for group, rate in zip(way.param_groups, rates, strict=True):
                group["lr"] = rate * slope((turn + step / len(todo)) / rounds)
            with torch.autocast("cpu", torch.bfloat16):
                loss, each = model.loss(some)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            way.step()
            way.zero_grad()
            losses |= each
            values.append(loss.item())
        say(f"round {turn + 1} of {rounds}: {np.mean(values):.3f} in {time.monotonic() - began:.0f} s")
        yield model.learned()


def slope(way: float) -> float:
    """What share of its rate is learned with, from begin (0) to end (1): up in a tenth, and down along a cosine."""
    return way * 10 if way < 0.1 else 0.01 + 0.99 * (1 + math.cos(math.pi * (way - 0.1) / 0.9)) / 2


def spelled(name: str, material: list[Labelled]) -> Tree:
    """Weights for how texts are spelled."""
    labels = LABELS[name]
    pairs = [(part, one.language, label) for one in material for part, label in zip(one.parts, one.labels, strict=True)]
    targets = np.full((len(pairs), len(labels)), SPREAD / len(labels))
    for row, (_, _, label) in enumerate(pairs):
        for index, share in answers(label, labels).items():
            targets[row, index] += (1 - SPREAD) * share
    rows = Sparse([features(text, language) for text, language, _ in pairs], SPELLINGS)
    return fit(rows, targets, SPELLING_STRENGTH, 40).astype(np.float16)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    """Learn and write."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--go-on", action="store_true", help="begin with the weights that are there")
    asked.add_argument("--further", type=float, default=FURTHER, help="of the way from those to what was learned anew")
    options = asked.parse_args()
    still: dict[str, Tree] = {"digest": np.array(digest())}
    for name, read in {"topics": messages, "notes": notes}.items():
        still[f"{name}/labels"] = np.array(LABELS[name])
        still[f"{name}/spelling"] = spelled(name, read(KNOWN[name]))
    begin = dict(np.load(TARGET)) if options.go_on else {}
    for learned in tune(options.rounds, options.seed, begin):
        for name in begin.keys() & learned.keys() - {"base"}:
            before = grown(begin[name], learned[name])
            learned[name] = (before + options.further * (learned[name] - before)).astype(learned[name].dtype)
        np.savez_compressed(TARGET, **still, **learned)
        say(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
