"""What this computer is, as far as it decides what a run may ask for."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import psutil

from atom_gui.core import paths
from atom_gui.core.cards import Cards


@dataclass(frozen=True)
class Card:
    """A graphics card: its name, memory, and compute capability where that is known."""

    name: str
    memory_bytes: int
    capability: tuple[int, int] | None = None


@dataclass(frozen=True)
class Machine:
    """A computer that trains; the checks judge for this one or for another that is described.

    Attributes:
        windows: it runs Windows.
        ram_bytes: its memory.
        cores: processor cores, counted with their threads.
        cards: NVIDIA cards; empty where there is none or no driver.
    """

    windows: bool
    ram_bytes: int
    cores: int
    cards: tuple[Card, ...] = ()

    def deciding_card(self, devices: int) -> Card | None:
        """Return the smallest card that so many devices use; CUDA takes the best ones first."""
        best = sorted(self.cards, key=lambda card: card.memory_bytes, reverse=True)
        return best[min(max(devices, 1), len(best)) - 1] if best else None


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """Return this computer, asked once."""
    cards = tuple(
        Card(str(found.get("name", "NVIDIA")), int(found["total_bytes"]), found.get("capability"))
        for found in Cards().sample()
    )
    return Machine(
        windows=sys.platform == "win32",
        ram_bytes=psutil.virtual_memory().total,
        cores=os.cpu_count() or 1,
        cards=cards,
    )


def free_bytes(path: Path) -> int | None:
    """Return what is free where ``path`` is or would be made, or None where nobody can tell."""
    try:
        parent = paths.given(path).absolute()
        while not parent.exists() and parent != parent.parent:
            parent = parent.parent
        return shutil.disk_usage(parent).free
    except (OSError, ValueError):
        return None
