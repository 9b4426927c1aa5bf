"""Where the parts of a training environment lie, and the file that marks one as ours."""

from __future__ import annotations

import os
import time
from importlib import metadata
from pathlib import Path
from typing import Any

from atom_gui import __version__
from atom_gui.core.environments.recipe import normalised
from atom_gui.core.environments.request import EnvironmentRequest
from atom_gui.core.job import LOCK_FILE
from atom_gui.protocol.files import read_json, write_json_atomic

MARKER = "atom-environment.json"
JOB_DIR = "atom-job"
REQUIREMENTS = "requirements.txt"
MAKER = "AtomTrainer"
# What a venv and pip write into its folder, and we; anything else there belongs to somebody.
OWN_ENTRIES = frozenset({
    "bin", "etc", "include", "lib", "lib64", "scripts", "share", "man", "pyvenv.cfg", ".gitignore",
    "__pycache__", MARKER, JOB_DIR, REQUIREMENTS,
})  # fmt: skip


def python_of(path: Path) -> Path:
    """Return the interpreter of the environment in a folder."""
    return path / "Scripts" / "python.exe" if os.name == "nt" else path / "bin" / "python"


def site_packages(path: Path) -> Path | None:
    """Return the folder of its packages; None where there is none yet."""
    if os.name == "nt":
        found = path / "Lib" / "site-packages"
        return found if found.is_dir() else None
    return next(iter(sorted(path.glob("lib/python3*/site-packages"))), None)


def job_folder(path: Path) -> Path:
    """Return the folder of the job that makes it."""
    return path / JOB_DIR


def installed(path: Path) -> dict[str, str]:
    """Return the versions of its packages by normalised name, without starting its Python."""
    place = site_packages(path)
    if place is None:
        return {}
    found = {}
    for one in metadata.distributions(path=[str(place)]):
        name = one.metadata["Name"]
        if name:  # a folder that an installation left unfinished has none
            found[normalised(name)] = one.version
    return found


def job_lock(path: Path) -> Path:
    """Return the file that a job locks while it makes the environment."""
    return job_folder(path) / LOCK_FILE


def python_version(path: Path) -> str:
    """Return the version of its Python, as pyvenv.cfg names it; empty where it does not."""
    try:
        lines = (path / "pyvenv.cfg").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    values = {key.strip(): value.strip() for key, _, value in (li.partition("=") for li in lines)}
    return values.get("version", "") or values.get("version_info", "")


def foreign_entries(path: Path) -> list[str]:
    """Return what lies in the folder and is not of an environment; names only."""
    try:
        names = sorted(os.listdir(path))
    except FileNotFoundError:
        return []
    return [name for name in names if name.lower() not in OWN_ENTRIES]


def marker_of(path: Path) -> dict[str, Any] | None:
    """Return what our marker in a folder says; None where it is missing or not ours.

    A marker that was copied elsewhere with its folder names another place, and marks nothing.
    """
    value = read_json(path / MARKER)
    if not isinstance(value, dict) or value.get("made_by") != MAKER:
        return None
    named = value.get("path")
    return value if isinstance(named, str) and same_place(Path(named), path) else None


def same_place(one: Path, other: Path) -> bool:
    """Whether two paths name the same folder, also where it is not there."""
    return _comparable(one) == _comparable(other)


def _comparable(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def mark(request: EnvironmentRequest) -> None:
    """Write our marker into the folder; the time of its first creation stays.

    Raises:
        OSError: it cannot be written.
    """
    old = marker_of(request.path) or {}
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    value = {
        "made_by": MAKER,
        "version": __version__,
        "path": str(request.path),
        "profile": request.profile,
        "created": old.get("created", now),
        "request": request.public(),
    }
    write_json_atomic(request.path / MARKER, value)
