"""The sentence model in torch, with what is learned beside it: for `scripts/train_topics.py` only."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from translations.topics.encoder import HEADS, LAYERS, MATRICES, VECTORS, WIDTH, model_file
from translations.topics.vocabulary import Vocabulary

RANK = 32
UNSEEN = 0.1  # of the tokens, so that no single word decides
FORGOTTEN = 0.05  # of what each layer passes on, for the same reason
SPREAD = 0.03  # of each label over the others: the labels were written by people
Tree = Any


@dataclass(frozen=True)
class Shown:
    """One text as the model sees it: its tokens, and stretches of them with the labels they should get and a weight.

    The first stretch is the whole text; `text` is empty where two messages were made one.
    """

    task: int
    tokens: list[int]
    spans: list[tuple[int, int, dict[int, float], float]]
    text: str = ""


class Model(nn.Module):
    """The sentence model with what is learned beside it, and a line for each task."""

    def __init__(self, vocabulary: Vocabulary, labels: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.labels = labels
        file = model_file()
        words = file.matrix("emb.word", vocabulary.rows)
        self.words = torch.tensor(words).to(torch.bfloat16)
        self.places = torch.tensor(file.vector("emb.pos").reshape(-1, WIDTH) + file.vector("emb.type")[:WIDTH])
        self.entrance = [torch.tensor(file.vector(f"emb.ln.{name}")) for name in "wb"]
        self.still, self.plain = {}, {}
        self.lora, self.vectors = nn.ParameterDict(), nn.ParameterDict()
        for layer in range(LAYERS):
            for name, (out, into) in MATRICES.items():
                self.still[layer, name] = torch.tensor(file.matrix(f"l{layer}.{name}.w", width=into)).to(torch.bfloat16)
                self.lora[f"{layer}_{name}_narrow"] = nn.Parameter(torch.randn(RANK, into) / into**0.5)
                self.lora[f"{layer}_{name}_wide"] = nn.Parameter(torch.zeros(out, RANK))
            for name in VECTORS:
                self.plain[layer, name] = torch.tensor(file.vector(f"l{layer}.{name}"))
                self.vectors[f"{layer}_{name.replace('.', '_')}"] = nn.Parameter(
                    torch.zeros(len(self.plain[layer, name]))
                )
        self.heads = nn.ModuleList([nn.Linear(WIDTH, len(names)) for names in labels.values()])
        for head in self.heads:
            nn.init.zeros_(head.weight)

    def remember(self, arrays: dict[str, Tree]) -> None:
        """Begin with what was learned before, also where fewer changes were learned then."""
        with torch.no_grad():
            for key, value in [*self.lora.items(), *self.vectors.items()]:
                if _stored(key) in arrays:
                    value.copy_(torch.tensor(grown(arrays[_stored(key)], value.detach().numpy())))
            for head, name in zip(self.heads, self.labels, strict=True):
                head.weight.copy_(torch.tensor(arrays[f"{name}/line"].T))
                head.bias.copy_(torch.tensor(arrays[f"{name}/bias"]))

    def learned(self) -> dict[str, Tree]:
        """What was learned, as arrays by their names in the file of weights."""
        arrays = {"base": np.array(model_file().digest)}
        for key, value in [*self.lora.items(), *self.vectors.items()]:
            arrays[_stored(key)] = value.detach().numpy().astype(np.float16)
        for head, name in zip(self.heads, self.labels, strict=True):
            arrays[f"{name}/line"] = head.weight.detach().numpy().T
            arrays[f"{name}/bias"] = head.bias.detach().numpy()
        return arrays

    def vector(self, layer: int, name: str) -> Tree:
        return self.plain[layer, name] + self.vectors[f"{layer}_{name.replace('.', '_')}"]

    def linear(self, layer: int, name: str, x: Tree) -> Tree:
        found = functional.linear(x, self.still[layer, name], self.vector(layer, f"{name}.b"))
        narrow = functional.linear(x, self.lora[f"{layer}_{name}_narrow"])
        return found + functional.linear(narrow, self.lora[f"{layer}_{name}_wide"])

    def layer(self, number: int, x: Tree, mask: Tree) -> Tree:
        rows, length, _ = x.shape
        query, key, value = (self.linear(number, n, x).reshape(rows, length, HEADS, -1).transpose(1, 2) for n in "qkv")
        look = (query @ key.transpose(2, 3)) * (WIDTH // HEADS) ** -0.5 + mask
        seen = self.linear(
            number,
            "ao",
            (self.drop(functional.softmax(look, -1)).to(value.dtype) @ value)
            .transpose(1, 2)
            .reshape(rows, length, WIDTH),
        )
        x = self.norm(number, "aln", x + self.drop(seen))
        inner = self.linear(number, "fo", functional.gelu(self.linear(number, "fi", x)))
        return self.norm(number, "oln", x + self.drop(inner))

    def drop(self, x: Tree) -> Tree:
        return functional.dropout(x, FORGOTTEN, self.training)

    def norm(self, number: int, name: str, x: Tree) -> Tree:
        return functional.layer_norm(
            x.float(), (WIDTH,), self.vector(number, f"{name}.w"), self.vector(number, f"{name}.b"), 1e-12
        )

    def forward(self, some: list[Shown]) -> Tree:
        """The mean over each stretch of each text, in the order of the texts."""
        length = max(len(one.tokens) for one in some)
        tokens = torch.zeros(len(some), length, dtype=torch.long)
        real = torch.zeros(len(some), length, dtype=torch.bool)
        for row, one in enumerate(some):
            tokens[row, : len(one.tokens)] = torch.tensor(one.tokens)
            real[row, : len(one.tokens)] = True
        mask = torch.zeros(len(some), 1, 1, length).masked_fill(~real[:, None, None, :], -1e4)
        words = self.words[tokens].float()
        if self.training:
            words = words * (torch.rand(len(some), length, 1) >= UNSEEN)
        x = functional.layer_norm(words + self.places[:length], (WIDTH,), *self.entrance, 1e-12)
        for number in range(LAYERS):
            x = self.layer(number, x, mask)
        where = torch.zeros(sum(len(one.spans) for one in some), len(some) * length)
        at = 0
        for row, one in enumerate(some):
            for start, stop, _, _ in one.spans:
                where[at, row * length + start : row * length + stop] = 1 / (stop - start)
                at += 1
        return where @ x.reshape(-1, WIDTH)

    def loss(self, some: list[Shown]) -> tuple[Tree, dict[str, float]]:
        """How far what is said lies from what should be: of all together, and of each whole text by itself."""
        means = self(some)
        total, weights, each = torch.zeros(()), 0.0, dict[str, float]()
        for task, (head, labels) in enumerate(zip(self.heads, self.labels.values(), strict=True)):
            rows, wanted, weight, whole, at = [], [], [], [], 0
            for one in some:
                for number, (_, _, answers, heavy) in enumerate(one.spans):
                    if one.task == task:
                        rows.append(at)
                        whole.append("" if number else one.text)
                        wanted.append([answers.get(index, 0.0) for index in range(len(labels))])
                        weight.append(heavy)
                    at += 1
            if rows:
                targets = torch.tensor(wanted) * (1 - SPREAD) + SPREAD / len(labels)
                said = functional.log_softmax(head(functional.dropout(means[rows], 0.1, self.training)), -1)
                wrong = (targets * (targets.log() - said)).sum(-1)
                total = total + (wrong * torch.tensor(weight)).sum()
                weights += sum(weight)
                each |= {text: value for text, value in zip(whole, wrong.tolist(), strict=True) if text}
        return total / weights, each


def grown(known: Tree, into: Tree) -> Tree:
    """What was known, with what stands in `into` where that is larger."""
    found = into.astype(np.float32)
    found[tuple(slice(size) for size in known.shape)] = known
    return found


def _stored(key: str) -> str:
    """How a change is called in the file of weights: "2_ao_wide" is of the matrix ao of layer 2."""
    layer, _, name = key.partition("_")
    return f"change/l{layer}.{name.replace('_', '.')}"
