"""Samples of the machine: memory, commit, disk, graphics cards, memory of a process tree."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core.cards import Cards
from atom_gui.core.liveness import tree_of
from atom_gui.core.machine import commit_bytes


def tree_rss_bytes(process: psutil.Process) -> int:
    """Return the resident memory of a process and its descendants."""
    total = 0
    for member in tree_of(process):
        with suppress(psutil.Error):
            total += member.memory_info().rss
    return total


def sample(process: psutil.Process | None, folder: Path, cards: Cards) -> dict[str, Any]:
    """Return one sample of everything, in bytes."""
    memory = psutil.virtual_memory()
    committed, limit = commit_bytes()
    found: dict[str, Any] = {
        "time_s": round(time.time(), 3),
        "memory": {"total_bytes": memory.total, "available_bytes": memory.available},
        "commit": {"used_bytes": committed, "limit_bytes": limit},
        "tree_rss_bytes": tree_rss_bytes(process) if process else 0,
        "gpus": cards.sample(),
    }
    with suppress(OSError):
        disk = shutil.disk_usage(folder)
        found["disk"] = {"total_bytes": disk.total, "free_bytes": disk.free}
    return found
