"""What differs between two configurations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from atom_gui.core.json_document import Path


class _Missing(Enum):
    MISSING = "missing"

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing.MISSING  # the value of a key that is not there


@dataclass(frozen=True)
class Change:
    """A key whose value differs.

    Attributes:
        path: of the key.
        old: ``MISSING`` where it was added.
        new: ``MISSING`` where it was removed.
    """

    path: Path
    old: Any
    new: Any


def difference(a: dict[str, Any], b: dict[str, Any]) -> list[Change]:
    """Return what turns ``a`` into ``b``, sorted by path; an array is compared as a whole."""
    found: list[Change] = []
    for key in a.keys() | b.keys():
        old, new = a.get(key, MISSING), b.get(key, MISSING)
        if isinstance(old, dict) and isinstance(new, dict):
            inner = difference(old, new)
            found += [Change((key, *change.path), change.old, change.new) for change in inner]
        elif not same(old, new):
            found.append(Change((key,), old, new))
    return sorted(found, key=lambda change: change.path)


def same(a: Any, b: Any) -> bool:
    """Tell whether two values are the same in JSON, where true is not 1 but 1.0 is."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list | tuple) and isinstance(b, list | tuple):
        return len(a) == len(b) and all(same(one, two) for one, two in zip(a, b, strict=True))
    return isinstance(a, bool) == isinstance(b, bool) and bool(a == b)
