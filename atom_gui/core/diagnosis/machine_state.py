"""How the machine stood at the end, from the supervisor's last samples."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

_SHORT_SHARE = 0.06
# A sample a second: at 8 GB/s a quarter of the memory can go between two of them.
_PLENTY_SHARE = 0.25
_COMMIT_SHARE = 0.95
_FULL_CARD_SHARE = 0.93
_IDLE_CARD_SHARE = 0.6
_FULL_DISK_BYTES = 64 * 2**20
_KEPT = 30


@dataclass(frozen=True)
class MachineState:
    """Figures of the last half minute; None where no sample tells.

    Attributes:
        free_bytes: the least RAM that was available.
        total_bytes: of RAM.
        commit_bytes: the most that was committed.
        commit_limit_bytes: RAM and page file or swap.
        disk_free_bytes: on the run's disk, at the end.
        cards: used and total memory of each card, at the end.
    """

    free_bytes: int | None = None
    total_bytes: int | None = None
    commit_bytes: int | None = None
    commit_limit_bytes: int | None = None
    disk_free_bytes: int | None = None
    cards: tuple[tuple[int, int], ...] = ()

    @property
    def ram_is_short(self) -> bool:
        """Whether next to no RAM was left."""
        return self._share_free is not None and self._share_free < _SHORT_SHARE

    @property
    def ram_was_plenty(self) -> bool:
        """Whether so much was free that RAM is not the reason of a death."""
        return self._share_free is not None and self._share_free >= _PLENTY_SHARE

    @property
    def _share_free(self) -> float | None:
        if self.free_bytes is None or not self.total_bytes:
            return None
        return self.free_bytes / self.total_bytes

    @property
    def commit_is_short(self) -> bool:
        """Whether RAM and page file together were nearly used up."""
        return bool(
            self.commit_bytes is not None
            and self.commit_limit_bytes
            and self.commit_bytes >= _COMMIT_SHARE * self.commit_limit_bytes
        )

    @property
    def disk_is_full(self) -> bool:
        """Whether the run's disk had no room."""
        return self.disk_free_bytes is not None and self.disk_free_bytes < _FULL_DISK_BYTES

    def card_is_full(self, device: int = 0) -> bool:
        """Whether a card's memory was nearly used up."""
        if device >= len(self.cards):
            return False
        used, total = self.cards[device]
        return total > 0 and used >= _FULL_CARD_SHARE * total

    @property
    def a_card_is_idle(self) -> bool:
        """Whether the only card had much memory left."""
        if len(self.cards) != 1:
            return False
        used, total = self.cards[0]
        return total > 0 and used < _IDLE_CARD_SHARE * total


def machine_state(samples: Sequence[dict[str, Any]]) -> MachineState:
    """Fold the last samples; what is missing or damaged in them is left out."""
    recent = [item for item in samples if isinstance(item, dict)][-_KEPT:]
    if not recent:
        return MachineState()
    free = [n for item in recent if (n := whole(item, "memory", "available_bytes")) is not None]
    committed = [n for item in recent if (n := whole(item, "commit", "used_bytes")) is not None]
    last = recent[-1]
    return MachineState(
        free_bytes=min(free, default=None),
        total_bytes=whole(last, "memory", "total_bytes"),
        commit_bytes=max(committed, default=None),
        commit_limit_bytes=whole(last, "commit", "limit_bytes"),
        disk_free_bytes=whole(last, "disk", "free_bytes"),
        cards=tuple(cards_of(last)),
    )


def whole(sample: dict[str, Any], section: str, name: str) -> int | None:
    """Return a number of a sample, or None."""
    values = sample.get(section)
    value = values.get(name) if isinstance(values, dict) else None
    return int(value) if isinstance(value, int | float) and math.isfinite(value) else None


def cards_of(sample: dict[str, Any]) -> list[tuple[int, int]]:
    """Return used and total memory of each card of a sample."""
    cards = sample.get("gpus")
    if not isinstance(cards, list):
        return []
    found = []
    for card in cards:
        one = {"card": card}
        used, total = whole(one, "card", "used_bytes"), whole(one, "card", "total_bytes")
        found.append((used or 0, total or 0))
    return found
