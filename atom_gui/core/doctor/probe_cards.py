"""The NVIDIA cards and their driver: NVML first, nvidia-smi where it fails."""

from __future__ import annotations

import os
import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core.cards import Cards
from atom_gui.core.doctor.facts import CardFacts
from atom_gui.core.doctor.probe_children import answer_of

_MIB = 2**20
_MODELS = {0: "WDDM", 1: "TCC", 2: "MCDM"}
_COLUMNS = ("name", "memory.total", "memory.free", "driver_model.current", "compute_cap")
_SHOWN_PROGRAMS = 12


def cards() -> tuple[CardFacts, ...]:
    """Return the cards; empty where there is none or no driver."""
    found = tuple(
        CardFacts(
            name=one.get("name"),
            memory_bytes=one["total_bytes"],
            capability=one.get("capability"),
            free_bytes=one["total_bytes"] - one["used_bytes"],
        )
        for one in Cards().sample()
    )
    if not found:
        return _told_by_smi()
    details = _details(len(found))
    return tuple(card.model_copy(update=more) for card, more in zip(found, details, strict=True))


def _details(count: int) -> list[dict[str, Any]]:
    """Ask NVML for each card's driver model and the programs that use it."""
    import pynvml as nvml

    found: list[dict[str, Any]] = []
    nvml.nvmlInit()
    for index in range(count):
        handle = nvml.nvmlDeviceGetHandleByIndex(index)
        one: dict[str, Any] = {}
        with suppress(nvml.NVMLError):  # there is none on Linux
            model = nvml.nvmlDeviceGetDriverModel(handle)
            current = model[0] if isinstance(model, list | tuple) else model
            one["driver_model"] = _MODELS.get(int(current))
        pids: set[int] = set()
        for ask in (nvml.nvmlDeviceGetComputeRunningProcesses,
                    nvml.nvmlDeviceGetGraphicsRunningProcesses):  # fmt: skip
            with suppress(nvml.NVMLError):
                pids |= {int(process.pid) for process in ask(handle)}
                one["programs"] = _names(pids)
        found.append(one)
    return found


def _names(pids: set[int]) -> tuple[str, ...]:
    names = set()
    for pid in pids - {os.getpid()}:
        with suppress(psutil.Error):
            names.add(psutil.Process(pid).name())
    return tuple(sorted(names)[:_SHOWN_PROGRAMS])


def _told_by_smi() -> tuple[CardFacts, ...]:
    program = _nvidia_smi()
    if not program:
        return ()
    # compute_cap is not known to drivers before 2022: then the whole question fails.
    for columns in (_COLUMNS, _COLUMNS[:-1]):
        asked = f"--query-gpu={','.join(columns)}"
        answer = answer_of([program, asked, "--format=csv,noheader,nounits"])
        if answer:
            return cards_in(answer)
    return ()


def cards_in(answer: str) -> tuple[CardFacts, ...]:
    """Read nvidia-smi's table: name, MiB, free MiB, driver model and compute capability."""
    found = []
    for line in answer.splitlines():
        cells = [cell.strip() for cell in line.split(",")]
        if len(cells) < len(_COLUMNS) - 1 or not cells[1].isdigit():
            continue
        capability = re.fullmatch(r"(\d+)\.(\d+)", cells[4]) if len(cells) > 4 else None
        found.append(CardFacts(
            name=cells[0],
            memory_bytes=int(cells[1]) * _MIB,
            free_bytes=int(cells[2]) * _MIB if cells[2].isdigit() else None,
            driver_model=cells[3] if cells[3] in _MODELS.values() else None,
            capability=(int(capability[1]), int(capability[2])) if capability else None,
        ))  # fmt: skip
    return tuple(found)


def driver() -> str | None:
    """Return the driver's version; empty where neither it nor its nvidia-smi is there."""
    with suppress(Exception):  # NVML raises its own kinds, and a missing DLL OSError
        import pynvml as nvml

        nvml.nvmlInit()
        version = nvml.nvmlSystemGetDriverVersion()
        return version.decode() if isinstance(version, bytes) else str(version)
    program = _nvidia_smi()
    if not program:
        return ""
    asked = [program, "--query-gpu=driver_version", "--format=csv,noheader"]
    match = re.search(r"\d+\.\d+(?:\.\d+)?", answer_of(asked) or "")
    return match[0] if match else None


def _nvidia_smi() -> str:
    windows = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "nvidia-smi.exe"
    older = Path(os.environ.get("PROGRAMFILES", "C:\\Program Files"),
                 "NVIDIA Corporation", "NVSMI", "nvidia-smi.exe")  # fmt: skip
    named = shutil.which("nvidia-smi")
    return named or next((str(path) for path in (windows, older) if path.is_file()), "")
