"""Samples of the machine: memory, commit, disk, graphics cards, memory of a process tree."""

from __future__ import annotations

import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core.cards import Cards
from atom_gui.core.liveness import tree_of


def commit_bytes() -> tuple[int, int]:
    """Return what is committed and the limit: RAM plus page file or swap.

    psutil's swap figures fail where Windows has its performance counters disabled, so Windows is
    asked directly.
    """
    if sys.platform == "win32":
        return _windows_commit_bytes()
    memory, swap = psutil.virtual_memory(), psutil.swap_memory()
    return memory.total - memory.available + swap.used, memory.total + swap.total


def _windows_commit_bytes() -> tuple[int, int]:
    import ctypes

    class MemoryStatus(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            *((name, ctypes.c_ulonglong) for name in (
                "total_physical", "free_physical", "total_commit", "free_commit",
                "total_virtual", "free_virtual", "free_extended")),
        )  # fmt: skip

    status = MemoryStatus()
    status.length = ctypes.sizeof(status)
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    if not windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return 0, 0
    return status.total_commit - status.free_commit, status.total_commit


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
