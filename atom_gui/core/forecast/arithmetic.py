"""The few operations that must work on numbers and on arrays of them alike.

A single forecast stays in plain numbers, which is faster than arrays of one, and needs no numpy.
"""

from __future__ import annotations

from typing import Any


def _is_array(*values: Any) -> bool:
    return any(hasattr(value, "dtype") for value in values)


def where(condition: Any, yes: Any, no: Any) -> Any:
    """Return ``yes`` where the condition holds, else ``no``."""
    if not _is_array(condition):
        return yes if condition else no
    import numpy

    return numpy.where(condition, yes, no)


def larger(first: Any, second: Any) -> Any:
    """Return the larger of two, element by element."""
    if not _is_array(first, second):
        return max(first, second)
    import numpy

    return numpy.maximum(first, second)


def smaller(first: Any, second: Any) -> Any:
    """Return the smaller of two, element by element."""
    if not _is_array(first, second):
        return min(first, second)
    import numpy

    return numpy.minimum(first, second)


def power_of_two_above(size: float) -> float:
    """Return the next power of two: PyTorch rounds each page-locked piece up to one."""
    return float(1 << max(0, int(size) - 1).bit_length()) if size > 0 else 0.0
