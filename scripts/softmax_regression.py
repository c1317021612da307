"""Softmax regression with numpy alone: the same data gives the same weights."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Sparse:
    """Rows of which most is zero, kept both by row and by column."""

    def __init__(self, rows: Sequence[tuple[NDArray[np.int64], Array]], width: int) -> None:
        sizes = np.array([len(places) for places, _ in rows])
        self.shape = (len(rows), width)
        self._columns = np.concatenate([places for places, _ in rows])
        self._values = np.concatenate([values for _, values in rows])
        self._starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        self._empty = sizes == 0
        order = np.argsort(self._columns, kind="stable")
        self._rows_by_column = np.repeat(np.arange(len(rows)), sizes)[order]
        self._values_by_column = self._values[order]
        self._used, self._column_starts = np.unique(self._columns[order], return_index=True)

    def times(self, weights: Array) -> Array:
        """Rows × weights."""
        starts = np.minimum(self._starts, len(self._values) - 1)
        out: Array = np.add.reduceat(weights[self._columns] * self._values[:, None], starts, axis=0)
        out[self._empty] = 0
        return out

    def turned_times(self, errors: Array) -> Array:
        """Columns × errors."""
        out = np.zeros((self.shape[1], errors.shape[1]))
        spread = errors[self._rows_by_column] * self._values_by_column[:, None]
        out[self._used] = np.add.reduceat(spread, self._column_starts, axis=0)
        return out


class Dense:
    """Rows of plain numbers, with the same two products."""

    def __init__(self, rows: Array) -> None:
        self.shape = rows.shape
        self._rows = rows

    def times(self, weights: Array) -> Array:
        return self._rows @ weights

    def turned_times(self, errors: Array) -> Array:
        return self._rows.T @ errors


def softmax(scores: Array) -> Array:
    """Chances per row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances: Array = raised / raised.sum(axis=1, keepdims=True)
    return chances


def fit(rows: Sparse | Dense, targets: Array, strength: float, rounds: int) -> Array:
    """Weights (one column per label) for the targets; `strength` is how much they are kept small."""
    shape = (rows.shape[1], targets.shape[1])

    def loss(flat: Array) -> tuple[float, Array]:
        weights = flat.reshape(shape)
        chances = softmax(rows.times(weights))
        wrong = -float((targets * np.log(chances + 1e-12)).sum()) + 0.5 * strength * float((weights**2).sum())
        return wrong, (rows.turned_times(chances - targets) + strength * weights).ravel()

    return _lowest(loss, np.zeros(shape[0] * shape[1]), rounds).reshape(shape)


def _lowest(loss: Callable[[Array], tuple[float, Array]], at: Array, rounds: int, memory: int = 8) -> Array:
    """L-BFGS with a halving step."""
    value, slope = loss(at)
    steps: list[tuple[Array, Array]] = []
    for _ in range(rounds):
        direction = -_scaled(slope, steps)
        fall = float(slope @ direction)
        size = 1.0 if steps else min(1.0, 1.0 / float(np.abs(slope).sum() + 1e-12))
        while True:
            next_value, next_slope = loss(at + size * direction)
            if next_value <= value + 1e-4 * size * fall or size < 1e-10:
                break
            size /= 2
        step, bend = size * direction, next_slope - slope
        if float(step @ bend) > 1e-12:
            steps = [*steps[-memory + 1 :], (step, bend)]
        done = abs(value - next_value) < 1e-7 * max(1.0, abs(value))
        at, value, slope = at + step, next_value, next_slope
        if done:
            break
    return at


def _scaled(slope: Array, steps: list[tuple[Array, Array]]) -> Array:
    found = slope.copy()
    shares = []
    for step, bend in reversed(steps):
        share = float(step @ found) / float(step @ bend)
        shares.append(share)
        found -= share * bend
    if steps:
        step, bend = steps[-1]
        found *= float(step @ bend) / float(bend @ bend)
    for (step, bend), share in zip(steps, reversed(shares), strict=True):
        found += step * (share - float(bend @ found) / float(step @ bend))
    return found
