"""A softmax regression on how texts are spelled: a weight for each sign of spelling and each label."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

Spelled = tuple[NDArray[np.int64], NDArray[np.float64]]
"""Which signs a text has, and how much of each."""

ROUNDS, RATE, TOGETHER = 4, 0.3, 512


def fit(rows: Sequence[Spelled], targets: NDArray[np.float32], width: int, seed: int) -> NDArray[np.float32]:
    """Weights, `width` by labels, for the chances in `targets`; rare signs learn as quickly as frequent ones."""
    torch.manual_seed(seed)
    table = nn.EmbeddingBag(width, targets.shape[1], mode="sum", sparse=True)
    nn.init.zeros_(table.weight)
    way = torch.optim.Adagrad(table.parameters(), lr=RATE)
    wanted = torch.from_numpy(targets)
    for _ in range(ROUNDS):
        for some in torch.randperm(len(rows)).split(TOGETHER):
            loss = nn.functional.cross_entropy(table(*_bags([rows[at] for at in some.tolist()])), wanted[some])
            loss.backward()
            way.step()
            way.zero_grad()
    return table.weight.detach().numpy()


def _bags(rows: Sequence[Spelled]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """As torch wants them: all places in a row, where each text begins, and all values."""
    begins = np.cumsum([0, *(len(places) for places, _ in rows[:-1])])
    places, values = (np.concatenate(each) for each in zip(*rows, strict=True))
    return torch.from_numpy(places), torch.from_numpy(begins), torch.from_numpy(values.astype(np.float32))
