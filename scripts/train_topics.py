"""Makes `translations/topics/topics.npz` from the labelled messages and notes.

    pip install torch && python scripts/train_topics.py

The sentence model learns what parents' words are about: small changes to its weights (LoRA, a product of two narrow
matrices beside each matrix) and a line between the topics. A message is shown to it as the program will ask it: whole,
in pieces, and often two messages in one, so that it learns where one ends. Beside it a plain regression on spelling.
Some hours on two cores; the same seed gives nearly the same weights.
`--go-on` begins with the weights that are there, and more carefully: enough where some messages were added. `--known`
names the folder of messages that those weights had learned (a checkout of then): they are shown less, from the start.
The last seven sittings: `--go-on --rounds 2 --known … --again 0.07 --mixed 0.4`, a quarter to half an hour each; with
`--rounds 0` only the spelling is learned, in three minutes.
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
from sentence_model import SPREAD, Model, grown
from spelling_regression import fit
from topic_rounds import LABELS, MIXED_SHARE, SEEN_AGAIN, Reader, Shares, answers, batches, epoch
from torch import nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from translations.topics.encoder import vocabulary
from translations.topics.material import ASK, Labelled, digest, in_folder, messages, notes
from translations.topics.spelling import WIDTH as SPELLINGS
from translations.topics.spelling import features

TARGET = Path(__file__).resolve().parent.parent / "translations" / "topics" / "topics.npz"
KNOWN = {name: frozenset({*labels, ASK}) for name, labels in LABELS.items()}
RATES = {"lora": 1.5e-3, "vectors": 5e-4, "heads": 3e-3}
CAREFUL = 0.45  # of the rates, where it goes on
FURTHER = 0.5  # of the way to what was learned anew, so that little of what it knew is lost
Tree = Any


def tune(
    rounds: int, seed: int, begin: dict[str, Tree], known: Sequence[str], shares: Shares
) -> Iterator[dict[str, Tree]]:
    """What has been learned after each round, as arrays by their names in the file of weights; `known` are the texts
    that what it begins with had learned."""
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
    losses = dict.fromkeys(known, 0.0)
    for turn in range(rounds):
        began, values = time.monotonic(), []
        todo = batches(epoch(reader, chance, topics, remarks, losses, shares), chance)
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


def spelled(name: str, material: list[Labelled], seed: int) -> dict[str, Tree]:
    """Weights for how texts are spelled, in whole steps."""
    labels = LABELS[name]
    pairs = [(part, one.language, label) for one in material for part, label in zip(one.parts, one.labels, strict=True)]
    targets = np.full((len(pairs), len(labels)), SPREAD / len(labels), np.float32)
    for row, (_, _, label) in enumerate(pairs):
        for index, share in answers(label, labels).items():
            targets[row, index] += (1 - SPREAD) * share
    found = fit([features(text, language) for text, language, _ in pairs], targets, SPELLINGS, seed)
    step = np.float32(np.abs(found).max() / np.iinfo(np.int8).max)
    return {f"{name}/spelling": np.rint(found / step).astype(np.int8), f"{name}/step": step}


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
    asked.add_argument("--known", type=Path, help="the folder of messages that those weights had learned")
    asked.add_argument("--again", type=float, default=SEEN_AGAIN, help="of what is known well, so much in each round")
    asked.add_argument("--mixed", type=float, default=MIXED_SHARE, help="two messages in one, for so many single ones")
    options = asked.parse_args()
    still: dict[str, Tree] = {}
    for name, read in {"topics": messages, "notes": notes}.items():
        still[f"{name}/labels"] = np.array(LABELS[name])
        still |= spelled(name, read(KNOWN[name]), options.seed)
    begin = dict(np.load(TARGET)) if options.go_on else {}
    known = [one.text for one in in_folder(options.known, KNOWN["topics"])] if options.known else []
    if begin and not options.rounds:
        write(begin | still)
    for learned in tune(options.rounds, options.seed, begin, known, Shares(options.again, options.mixed)):
        for name in begin.keys() & learned.keys() - {"base"}:
            before = grown(begin[name], learned[name])
            learned[name] = (before + options.further * (learned[name] - before)).astype(learned[name].dtype)
        write(still | learned | {"digest": np.array(digest())})


def write(found: dict[str, Tree]) -> None:
    """What was learned, as the program reads it."""
    np.savez_compressed(TARGET, **found)
    say(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
