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


@dataclass(frozen=True)
class Use:
    """What is taken on a computer before a run begins, and what limits it besides its memory.

    Attributes:
        gpu_bytes: of the deciding card, by other programs and the desktop.
        ram_bytes: by the system and other programs.
        commit_bytes: promised by the system: memory and page file together.
        commit_limit_bytes: what it can promise; 0 where nobody can tell.
    """

    gpu_bytes: int
    ram_bytes: int
    commit_bytes: int
    commit_limit_bytes: int


_DESKTOP_BYTES = 2**30  # Windows' desktop on the card that shows it: 0.5 to 1.5 GiB
_BARE_CARD_BYTES = 2**28
_WINDOWS_BYTES = 4 * 2**30  # Windows with a browser open takes 4 to 6 GiB
_LINUX_BYTES = 2 * 2**30


def typical_use(machine: Machine) -> Use:
    """Return what is usually taken on a computer that is only described."""
    ram = _WINDOWS_BYTES if machine.windows else _LINUX_BYTES
    ram = min(ram, machine.ram_bytes // 3)
    limit = 2 * machine.ram_bytes  # Windows lets its page file grow up to three times the memory
    return Use(_DESKTOP_BYTES if machine.windows else _BARE_CARD_BYTES, ram, ram, limit)


def present_use(machine: Machine) -> Use:
    """Return what is taken on this computer now."""
    used = [card["used_bytes"] for card in _cards().sample()]
    memory = psutil.virtual_memory()
    committed, limit = commit_bytes()
    return Use(max(used, default=0), memory.total - memory.available, committed, limit)


@lru_cache(maxsize=1)
def _cards() -> Cards:
    return Cards()


@lru_cache(maxsize=1)
def this_machine() -> Machine:
    """Return this computer, asked once."""
    cards = tuple(
        Card(str(found.get("name", "NVIDIA")), int(found["total_bytes"]), found.get("capability"))
        for found in _cards().sample()
    )
    return Machine(
        windows=sys.platform == "win32",
        ram_bytes=psutil.virtual_memory().total,
        cores=os.cpu_count() or 1,
        cards=cards,
    )


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


def free_bytes(path: Path) -> int | None:
    """Return what is free where ``path`` is or would be made, or None where nobody can tell."""
    try:
        parent = paths.given(path).absolute()
        while not parent.exists() and parent != parent.parent:
            parent = parent.parent
        return shutil.disk_usage(parent).free
    except (OSError, ValueError):
        return None
