"""Makes `translations/topics/topics.npz` from the labelled messages and notes: `python scripts/train_topics.py`.

What `scripts/tune_sentences.py` changed in the sentence model stays as it is in the file; everything else is made anew,
in a few minutes. `--check` also shows how well unseen messages are told apart, by five parts and by language.
"""

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from softmax_regression import Array, Dense, Sparse, fit, softmax

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from care.gate import Concern
from care.topics import Topic
from translations.topics.encoder import Encoder
from translations.topics.material import Labelled, digest, messages, notes
from translations.topics.spelling import WIDTH, features

TARGET = Path(__file__).resolve().parent.parent / "translations" / "topics" / "topics.npz"
FINE = "fine"
LABELS = {"topics": [topic.value for topic in Topic], "notes": [FINE, *(concern.value for concern in Concern)]}
SPELLING_STRENGTH, MEANING_STRENGTH = 0.02, 0.3
SPREAD = 0.02  # of each label over the others: the labels were written by people
BLEND = {"topics": (1.0, 0.2, 0.8), "notes": (1.0, 0.2, 0.8)}
PARTS = 5


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

    def train(self, chosen: NDArray[np.bool_], centre: Array) -> tuple[Array, Array]:
        """Weights for spelling and for meaning (its last row is the bias), from the chosen examples."""
        targets = self.targets[chosen]
        sparse = Sparse([row for row, is_chosen in zip(self.spelled, chosen, strict=True) if is_chosen], WIDTH)
        spelling = fit(sparse, targets, SPELLING_STRENGTH, 40)
        meaning = fit(Dense(with_one(self.meant[chosen] - centre)), targets, MEANING_STRENGTH, 150)
        return spelling, meaning

    def ask(self, chosen: NDArray[np.bool_], centre: Array, trained: tuple[Array, Array]) -> Array:
        """Chances for the chosen examples."""
        spelling, meaning = trained
        sparse = Sparse([row for row, is_chosen in zip(self.spelled, chosen, strict=True) if is_chosen], WIDTH)
        _, beside, scale = BLEND[self.name]
        return softmax(sparse.times(spelling) * beside + with_one(self.meant[chosen] - centre) @ meaning * scale)

    def check(self, centre: Array) -> None:
        """Print how many of each language are told apart when the model has not seen them."""
        numbers = {whole: index for index, whole in enumerate(dict.fromkeys(self.whole))}
        part_of = np.random.default_rng(0).permutation(len(numbers)) % PARTS
        parts = np.array([part_of[numbers[whole]] for whole in self.whole])
        chances = np.zeros(self.targets.shape)
        for part in range(PARTS):
            chances[parts == part] = self.ask(parts == part, centre, self.train(parts != part, centre))
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


def with_one(rows: Array) -> Array:
    return np.hstack([rows, np.ones((len(rows), 1))])


def embedded(texts: list[str], encoder: Encoder) -> Array:
    rows = [encoder.encode(texts[start : start + 32]) for start in range(0, len(texts), 32)]
    if any(row is None for row in rows):
        sys.exit("The sentence model cannot be loaded here, and training needs it.")
    return np.vstack([row for row in rows if row is not None]).astype(np.float64)


def main() -> None:
    """Train both tasks and write the weights."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--check", action="store_true", help="show what five-part cross-validation says")
    check = asked.parse_args().check
    began = time.monotonic()
    kept = tuning()
    encoder = Encoder({k.removeprefix("change/"): v for k, v in kept.items() if k != "base"}, int(kept.get("base", 0)))
    arrays: dict[str, NDArray[Any]] = {**kept, "base": kept.get("base", np.array(0)), "digest": np.array(digest())}
    tasks = [
        Task("topics", messages(frozenset(LABELS["topics"])), encoder),
        Task("notes", notes(frozenset(LABELS["notes"])), encoder),
    ]
    centre = tasks[0].meant.mean(axis=0)
    arrays["centre"] = centre.astype(np.float32)
    for task in tasks:
        if check:
            task.check(centre)
        spelling, meaning = task.train(np.ones(len(task.answers), bool), centre)
        arrays[f"{task.name}/spelling"] = spelling.astype(np.float16)
        arrays[f"{task.name}/meaning"] = meaning[:-1].astype(np.float32)
        arrays[f"{task.name}/bias"] = meaning[-1].astype(np.float32)
        arrays[f"{task.name}/labels"] = np.array(task.labels)
        arrays[f"{task.name}/blend"] = np.array(BLEND[task.name])
    np.savez_compressed(TARGET, **arrays)
    say(f"{TARGET.name}: {TARGET.stat().st_size / 1e6:.2f} MB in {time.monotonic() - began:.0f} s")


def tuning() -> dict[str, NDArray[Any]]:
    """What was tuned in the sentence model, from the weights that are there."""
    if not TARGET.exists():
        return {}
    with np.load(TARGET, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files if name.startswith("change/") or name == "base"}


if __name__ == "__main__":
    main()
