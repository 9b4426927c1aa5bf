"""Where things lie: the program's own resources and the user's folders."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Literal

import platformdirs

APP_NAME = "AtomTrainer"

# Letters of any script, digits, dot, dash and underscore are legal everywhere and easy to type;
# the device names are forbidden on Windows with any ending.
_UNUSUAL = re.compile(r"[^\w.-]+")
_DEVICES = {"con", "prn", "aux", "nul", *(f"com{i}" for i in range(10)),
            *(f"lpt{i}" for i in range(10))}  # fmt: skip


def root_dir() -> Path:
    """Return the folder that holds ``atom_gui`` and ``resources``."""
    return Path(__file__).resolve().parents[2]


def resources_dir() -> Path:
    """Return the folder of what ships with the program."""
    return root_dir() / "resources"


def given(name: str | Path) -> Path:
    """Return the path that a person wrote, where ``~`` is the home folder."""
    path = Path(name)
    try:
        return path.expanduser()
    except RuntimeError:  # ~name of a user who does not exist: then it is a plain name
        return path


def look(path: Path) -> Literal["folder", "file", "missing", "refused"]:
    """Tell what lies at ``path``; a name that no system allows is missing as well."""
    try:
        status = path.stat()
    except PermissionError:
        return "refused"
    except (OSError, ValueError):
        return "missing"
    return "folder" if stat.S_ISDIR(status.st_mode) else "file"


def config_dir() -> Path:
    """Return the user's settings folder; ATOM_CONFIG_DIR moves it."""
    return Path(os.environ.get("ATOM_CONFIG_DIR") or platformdirs.user_config_path(APP_NAME, False))


def cache_dir() -> Path:
    """Return the folder of what can be made again; ATOM_CACHE_DIR moves it."""
    return Path(os.environ.get("ATOM_CACHE_DIR") or platformdirs.user_cache_path(APP_NAME, False))


def user_presets_dir() -> Path:
    """Return where the user's presets are saved."""
    return config_dir() / "presets"


def default_runs_dir() -> Path:
    """Return where runs go unless the settings say otherwise."""
    return Path(os.environ.get("ATOM_RUNS_DIR") or Path.home() / APP_NAME / "runs")


def legal_name(words: str, fallback: str = "run") -> str:
    """Turn any words into a file name that Windows allows, at most 60 characters."""
    name = re.sub(r"-{2,}", "-", _UNUSUAL.sub("-", words.strip())).strip(" .-")[:60].rstrip(" .-")
    if not name:
        return fallback
    return f"{fallback}-{name}" if name.split(".")[0].lower() in _DEVICES else name
