"""Growing number series for plots, and thinning them without losing their extremes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


class Series:
    """Points with rising x; appending is cheap, and the arrays are views, not copies.

    Attributes:
        version: rises with each change, so that a plot knows whether to draw anew.
    """

    def __init__(self) -> None:
        self._x = np.empty(1024)
        self._y = np.empty(1024)
        self._count = 0
        self.version = 0

    def __len__(self) -> int:
        return self._count

    def append(self, x: float, y: float) -> None:
        """Add a point; one with a smaller x than the last takes back what lies beyond it.

        A run that continues from a checkpoint repeats the steps after it.
        """
        if self._count and x <= self._x[self._count - 1]:
            self._count = int(np.searchsorted(self._x[: self._count], x))
        if self._count == len(self._x):
            self._x = np.concatenate((self._x, np.empty_like(self._x)))
            self._y = np.concatenate((self._y, np.empty_like(self._y)))
        self._x[self._count], self._y[self._count] = x, y
        self._count += 1
        self.version += 1

    @property
    def x(self) -> Floats:
        """View of the positions."""
        return self._x[: self._count]

    @property
    def y(self) -> Floats:
        """View of the values."""
        return self._y[: self._count]

    @property
    def last(self) -> float | None:
        """The newest value, or None."""
        return float(self._y[self._count - 1]) if self._count else None

    @classmethod
    def of(cls, x: Floats, y: Floats) -> Series:
        """Make a series of ready arrays."""
        series = cls()
        series._x, series._y = np.array(x, dtype=float), np.array(y, dtype=float)
        series._count = len(series._x)
        series.version = 1
        return series


class Smoothed(Series):
    """Exponential mean of another series, kept up to date point by point.

    Attributes:
        weight: share of the past in each mean; 0.9 looks back about ten points.
    """

    def __init__(self, weight: float = 0.9) -> None:
        super().__init__()
        self.weight = weight

    def append(self, x: float, y: float) -> None:
        """Add the mean of ``y`` and the past."""
        if self._count and x <= self._x[self._count - 1]:
            self._count = int(np.searchsorted(self._x[: self._count], x))
        past = self._y[self._count - 1] if self._count else y
        super().append(x, self.weight * past + (1 - self.weight) * y)


def thin(x: Floats, y: Floats, low: float, high: float, columns: int) -> tuple[Floats, Floats]:
    """Return at most about ``4 * columns`` points that draw the same line between two positions.

    Each of ``columns`` equal runs of points gives its smallest and its largest value, in their
    order, so no spike is lost. Points just outside are kept, so that the line leaves the plot.

    Args:
        x: rising positions.
        y: values, of the same length.
        low: left edge of what is seen.
        high: right edge.
        columns: pixels across.
    """
    first = max(0, int(np.searchsorted(x, low)) - 1)
    last = min(len(x), int(np.searchsorted(x, high, side="right")) + 1)
    count = last - first
    if count <= 4 * columns:
        return x[first:last], y[first:last]
    size = count // columns
    whole = first + size * columns
    rows = y[first:whole].reshape(columns, size)
    starts = first + np.arange(columns) * size
    # NaN never wins; a run of NaN alone gives its first two points.
    smallest = starts + np.nanargmin(np.where(np.isnan(rows), np.inf, rows), axis=1)
    largest = starts + np.nanargmax(np.where(np.isnan(rows), -np.inf, rows), axis=1)
    picked = np.empty(2 * columns, dtype=np.int64)
    picked[0::2] = np.minimum(smallest, largest)
    picked[1::2] = np.maximum(smallest, largest)
    picked = np.concatenate(([first], picked, np.arange(whole, last)[-size:], [last - 1]))
    picked = np.unique(picked)
    return x[picked], y[picked]
