"""Who of a run is alive: derived from process numbers and create times, never stored."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import psutil

from atom_gui.protocol.files import read_json
from atom_gui.protocol.run_folder import RunFolder


def process_of(description: Any) -> psutil.Process | None:
    """Return the living process that ``description`` names, or None."""
    if not isinstance(description, dict):
        return None
    try:
        process = psutil.Process(int(description["pid"]))
        same = abs(process.create_time() - float(description["create_time_s"])) < 1.5
        alive = process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, KeyError, TypeError, ValueError):
        return None
    return process if same and alive else None


def living_processes(folder: RunFolder) -> dict[str, psutil.Process]:
    """Return the living ones of ``supervisor`` and ``trainer``."""
    described = read_json(folder.process)
    if not isinstance(described, dict):
        return {}
    found = {role: process_of(described.get(role)) for role in ("supervisor", "trainer")}
    return {role: process for role, process in found.items() if process is not None}


_KILL_PATIENCE_S = 10.0


def tree_of(process: psutil.Process) -> list[psutil.Process]:
    """Return a process and all its descendants that are alive."""
    try:
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []


def kill_tree(process: psutil.Process) -> None:
    """End a process and its descendants: politely first, then by force."""
    members = tree_of(process)
    for member in members:
        with suppress(psutil.Error):
            member.terminate()
    _, alive = psutil.wait_procs(members, timeout=_KILL_PATIENCE_S)
    for member in alive:
        with suppress(psutil.Error):
            member.kill()


def end_by_force(folder: RunFolder) -> None:
    """End a run at once: by its supervisor, or from here where that one is gone."""
    alive = living_processes(folder)
    if "supervisor" in alive:
        folder.send("kill")
    elif "trainer" in alive:
        kill_tree(alive["trainer"])
