"""Who of a run is alive: derived from process numbers and create times, never stored."""

from __future__ import annotations

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
