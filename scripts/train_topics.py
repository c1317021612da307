"""Makes `translations/topics/topics.npz` from the labelled messages and notes: `python scripts/train_topics.py`.

What `scripts/tune_sentences.py` changed in the sentence model stays as it is in the file; everything else is made anew,
in a few minutes. `--check` first shows how well unseen messages are told apart, by label and by language, in five-part
cross-validation with the plain sentence model: the tuned one has seen them all.
"""

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from softmax_regression import Array, Dense, Sparse, fit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from care.gate import Concern
from care.topics import Topic
from translations.topics.classifier import KNOWN_SCALE, Look, directions, softmax
from translations.topics.encoder import Encoder
from translations.topics.material import Labelled, digest, messages, notes
from translations.topics.spelling import WIDTH, features

TARGET = Path(__file__).resolve().parent.parent / "translations" / "topics" / "topics.npz"
FINE = "fine"
LABELS = {"topics": [topic.value for topic in Topic], "notes": [FINE, *(concern.value for concern in Concern)]}
SPELLING_STRENGTH, MEANING_STRENGTH = 0.02, 0.3
SPREAD = 0.02  # of each label over the others: the labels were written by people
BLEND = {"topics": (1.0, 0.1, 1.0), "notes": (1.0, 0.1, 1.0)}
PARTS = 5
DIRECTIONS = 128


class Task:
    """One question that is asked of a text, its examples, and what they look like."""

    def __init__(self, name: str, material: list[Labelled], encoder: Encoder) -> None:
        self.name, self.labels = name, LABELS[name]
        pairs = [(one, part, label) for one in material for part, label in zip(one.parts, one.labels, strict=True)]
        self.whole = [id(one) for one, _, _ in pairs]
        self.languages = np.array([one.language for one, _, _ in pairs])
        self.answers = np.array([self.labels.index(label) for _, _, label in pairs])
        self.spelled = [features(part, one.language) for one, part, _ in pairs]
        self.meant = embedded([part for _, part, _ in pairs], encoder)

    @property
    def targets(self) -> Array:
        rows = np.full((len(self.answers), len(self.labels)), SPREAD / len(self.labels))
        rows[np.arange(len(self.answers)), self.answers] += 1 - SPREAD
        return rows

    def train(self, chosen: NDArray[np.bool_]) -> tuple[Array, Look]:
        """Weights for the spelling, and the look at meaning, from the chosen examples."""
        targets, meant = self.targets[chosen], self.meant[chosen]
        spelling = fit(self.sparse(chosen), targets, SPELLING_STRENGTH, 40)
        centre = meant.mean(axis=0)
        line = fit(Dense(np.hstack([meant - centre, np.ones((len(meant), 1))])), targets, MEANING_STRENGTH, 150)
        _, axes = np.linalg.eigh((meant - centre).T @ (meant - centre))
        basis = axes[:, ::-1][:, :DIRECTIONS]
        known = np.round(directions(meant - centre, basis) * KNOWN_SCALE).astype(np.int8)
        return spelling, Look(centre, line[:-1], line[-1], basis, known, self.answers[chosen].astype(np.uint8))

    def ask(self, chosen: NDArray[np.bool_], spelling: Array, look: Look) -> Array:
        """Chances for the chosen examples."""
        _, beside, meaning = BLEND[self.name]
        look = replace(look, known=look.known.astype(np.float32) / KNOWN_SCALE)
        return softmax(self.sparse(chosen).times(spelling) * beside + look.scores(self.meant[chosen]) * meaning)

    def sparse(self, chosen: NDArray[np.bool_]) -> Sparse:
        return Sparse([row for row, is_chosen in zip(self.spelled, chosen, strict=True) if is_chosen], WIDTH)

    def check(self) -> None:
        """Print how many of each language are told apart when the model has not seen them."""
        numbers = {whole: index for index, whole in enumerate(dict.fromkeys(self.whole))}
        part_of = np.random.default_rng(0).permutation(len(numbers)) % PARTS
        parts = np.array([part_of[numbers[whole]] for whole in self.whole])
        chances = np.zeros(self.targets.shape)
        for part in range(PARTS):
            chances[parts == part] = self.ask(parts == part, *self.train(parts != part))
        right = chances.argmax(axis=1) == self.answers
        for language in sorted(set(self.languages)):
            say(f"{self.name} {language}: {right[self.languages == language].mean():.3f}")
        for index, label in enumerate(self.labels):
            if (self.answers == index).any():
                say(f"{self.name} {label}: {right[self.answers == index].mean():.3f}")
        say(f"{self.name}: {right.mean():.3f}")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def embedded(texts: list[str], encoder: Encoder) -> Array:
    rows = [encoder.encode(texts[start : start + 32]) for start in range(0, len(texts), 32)]
    if any(row is None for row in rows):
        sys.exit("The sentence model cannot be loaded here, and training needs it.")
    return np.vstack([row for row in rows if row is not None]).astype(np.float64)


def main() -> None:
    """Train both tasks and write the weights."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--check", action="store_true", help="show what cross-validation says of the plain model")
    check = asked.parse_args().check
    began = time.monotonic()
    if check:
        for task in read_tasks(Encoder()):
            task.check()
    kept = tuning()
    changes = {name.removeprefix("change/"): change for name, change in kept.items() if name != "base"}
    tasks = read_tasks(Encoder(changes, int(kept.get("base", 0))))
    arrays: dict[str, NDArray[Any]] = {"base": np.array(0), **kept, "digest": np.array(digest())}
    for task in tasks:
        spelling, look = task.train(np.ones(len(task.answers), bool))
        arrays[f"{task.name}/spelling"] = spelling.astype(np.float16)
        arrays[f"{task.name}/centre"] = look.centre.astype(np.float32)
        arrays[f"{task.name}/line"] = look.line.astype(np.float32)
        arrays[f"{task.name}/bias"] = look.bias.astype(np.float32)
        arrays[f"{task.name}/basis"] = look.basis.astype(np.float16)
        arrays[f"{task.name}/known"] = look.known
        arrays[f"{task.name}/answers"] = look.answers
        arrays[f"{task.name}/labels"] = np.array(task.labels)
        arrays[f"{task.name}/blend"] = np.array(BLEND[task.name])
    np.savez_compressed(TARGET, **arrays)
    say(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB in {time.monotonic() - began:.0f} s")


def read_tasks(encoder: Encoder) -> list[Task]:
    return [
        Task("topics", messages(frozenset(LABELS["topics"])), encoder),
        Task("notes", notes(frozenset(LABELS["notes"])), encoder),
    ]


def tuning() -> dict[str, NDArray[Any]]:
    """What was tuned in the sentence model, from the weights that are there."""
    if not TARGET.exists():
        return {}
    with np.load(TARGET, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files if name.startswith("change/") or name == "base"}


if __name__ == "__main__":
    main()
