"""The diagnosis of a run, from the files in its folder."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from atom_gui.core.diagnosis.console import LIMIT_LETTERS
from atom_gui.core.diagnosis.judge import diagnose
from atom_gui.core.diagnosis.result import Diagnosis
from atom_gui.core.diagnosis.tensors import Sizes
from atom_gui.protocol.files import Tail, read_json
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text

_SYSTEM_BYTES = 64 * 2**10
_EVENTS_HEAD_BYTES = 256 * 2**10
_EVENTS_BYTES = 1 * 2**20
# What Windows' own messages are written in, where they are not UTF-8.
_CODE_PAGES = ("gb18030", "cp932", "cp1252")


def diagnose_run(folder: RunFolder, sizes: Sizes | None = None) -> Diagnosis:
    """Say why the run of ``folder`` ended; what is missing there is done without.

    Args:
        folder: of the run.
        sizes: of the run, to name the tensor that was asked for.
    """
    ending = _object(read_json(folder.exit))
    if ending.get("state") == "stopped":
        return Diagnosis(
            kind="none",
            sentence=text("Nothing failed: the run was stopped."),
            cause="interrupted",
        )
    launch, processes = _object(read_json(folder.launch)), _object(read_json(folder.process))
    samples = _end_of_lines(folder.system, _SYSTEM_BYTES)
    samples = samples or [item for item in ending.get("last_samples", ()) if isinstance(item, dict)]
    code = ending.get("exit_code")
    return diagnose(
        _decoded(_end_of(folder.console, LIMIT_LETTERS)),
        events=_events(folder.events),
        exit_code=code if isinstance(code, int) else None,
        samples=samples,
        platform=str(launch.get("platform", "")),
        sizes=sizes,
        own_pids={pid for item in processes.values() if (pid := _pid(item)) is not None},
    )


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _pid(process: Any) -> int | None:
    pid = process.get("pid") if isinstance(process, dict) else None
    return pid if isinstance(pid, int) else None


def _events(path: Path) -> list[dict[str, Any]]:
    """Return the events; of a very long run the first and the last ones."""
    if _size(path) <= _EVENTS_HEAD_BYTES + _EVENTS_BYTES:
        return Tail(path).objects()
    return Tail(path).objects(_EVENTS_HEAD_BYTES) + _end_of_lines(path, _EVENTS_BYTES)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _end_of(path: Path, limit_bytes: int) -> bytes:
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - limit_bytes))
            return file.read(limit_bytes)
    except OSError:
        return b""


def _end_of_lines(path: Path, limit_bytes: int) -> list[dict[str, Any]]:
    found = []
    for line in _end_of(path, limit_bytes).split(b"\n"):
        try:
            value = json.loads(line)
        except ValueError:  # the first one is cut off, the last one may be torn
            continue
        if isinstance(value, dict):
            found.append(value)
    return found


def _decoded(data: bytes) -> str:
    """Decode a console to which native programs wrote in the code page of Windows."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(_decoded_line(line) for line in data.split(b"\n"))


def _decoded_line(line: bytes) -> str:
    for encoding in ("utf-8", *_CODE_PAGES):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("utf-8", errors="replace")
