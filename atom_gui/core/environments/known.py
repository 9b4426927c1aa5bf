"""The training environments that the program knows: which there are, which one trains."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock

from atom_gui.core import paths, preferences
from atom_gui.core.environments import place
from atom_gui.core.job import State, records_of
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.schema.words import text

_PATIENCE_S = 10.0
SHOWN_PACKAGES = ("torch", "transformers", "deepspeed", "accelerate", "datasets", "peft")


@dataclass(frozen=True)
class KnownEnvironment:
    """An environment as its folder shows it.

    Attributes:
        path: its folder.
        python: its interpreter, which may be missing.
        python_version: empty where it is not known.
        profile: what it was made for; empty where it is not ours.
        packages: versions of what matters for training.
        ours: this program made it.
        created: when, as ISO 8601 in UTC; empty where it is not ours.
        state: of the job that makes it; done for one that is not ours.
        exists: its interpreter is there.
        chosen: the settings name it as what trains.
    """

    path: Path
    python: Path
    python_version: str
    profile: str
    packages: dict[str, str]
    ours: bool
    created: str
    state: State
    exists: bool
    chosen: bool

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.path.name


def _file() -> Path:
    return paths.config_dir() / "environments.json"


def _paths() -> list[Path]:
    value = read_json(_file())
    listed: Any = value.get("environments") if isinstance(value, dict) else None
    if not isinstance(listed, list):
        return []
    return [Path(one) for one in listed if isinstance(one, str)]


def _write(known: list[Path]) -> None:
    if _file().exists() and read_json(_file()) is None:  # torn: kept, for a person to look at
        os.replace(_file(), _file().with_suffix(".bad"))
    write_json_atomic(_file(), {"environments": [str(path) for path in known]})


def remember(path: Path) -> None:
    """Put an environment into the list; one that is there stays where it is.

    Raises:
        OSError: the list cannot be written.
    """
    with _alone():
        known = _paths()
        if not any(place.same_place(path, other) for other in known):
            _write([*known, path])


def forget(path: Path) -> None:
    """Take an environment out of the list; its files are not touched.

    Raises:
        OSError: the list cannot be written.
    """
    with _alone():
        _write([other for other in _paths() if not place.same_place(path, other)])


def _alone() -> FileLock:
    """Let one program at a time read and write the list."""
    file = _file()
    file.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(file.with_name(file.name + ".lock"), timeout=_PATIENCE_S)


def read(path: Path) -> KnownEnvironment:
    """Tell what lies in a folder, without starting its Python."""
    marker = place.marker_of(path) or {}
    python = place.python_of(path)
    packages = place.installed(path)
    return KnownEnvironment(
        path=path,
        python=python,
        python_version=place.python_version(path),
        profile=str(marker.get("profile", "")),
        packages={name: packages[name] for name in SHOWN_PACKAGES if name in packages},
        ours=bool(marker),
        created=str(marker.get("created", "")),
        state=_state(path) if marker else "done",
        exists=python.exists(),
        chosen=is_chosen(path),
    )


def _state(path: Path) -> State:
    records = records_of(place.job_folder(path))
    states = [record.state for record in records.values()]
    for state in ("failed", "stopped"):
        if state in states:
            return state
    return "done" if records.get("verify") and records["verify"].state == "done" else "stopped"


def is_chosen(path: Path) -> bool:
    """Whether the settings name an environment's Python, by any of its names, as what trains."""
    named = preferences.load().training_python
    return bool(named) and place.same_place(Path(named).parent, place.python_of(path).parent)


def list_environments() -> list[KnownEnvironment]:
    """Return all known ones, in the order they were made or adopted."""
    return [read(path) for path in _paths()]


def find(named: str) -> KnownEnvironment:
    """Return the known environment of a name or path.

    Raises:
        ProblemsError: there is none, or several have this name.
    """
    known = _paths()
    path = paths.given(named).absolute()
    found = [other for other in known if place.same_place(other, path)]
    found = found or [other for other in known if other.name == named]
    if len(found) == 1:
        return read(found[0])
    if found:
        raise ProblemsError.one(
            text("Several environments are called {name}: {paths}. Give the path.",
                 name=named, paths=", ".join(map(str, found)))
        )  # fmt: skip
    raise ProblemsError.one(
        text("There is no training environment {name}; known are {names}.",
             name=named, names=", ".join(other.name for other in known) or "-")
    )  # fmt: skip


def adopt(path: Path) -> KnownEnvironment:
    """Put an environment that somebody else made into the list; its files stay as they are.

    Raises:
        ProblemsError: there is no environment in this folder.
        OSError: the list cannot be written.
    """
    path = path.absolute()
    if not place.python_of(path).exists():
        raise ProblemsError.one(
            text("{path} is no Python environment: it has no {python}.", path=str(path),
                 python=str(place.python_of(path).relative_to(path)))
        )  # fmt: skip
    remember(path)
    return read(path)


def use(path: Path) -> KnownEnvironment:
    """Let this environment train from now on, and put it into the list.

    Raises:
        ProblemsError: there is no environment in this folder.
        OSError: the settings cannot be written.
    """
    environment = adopt(path)
    settings = preferences.load()
    settings.training_python = str(environment.python)
    preferences.save(settings)
    return read(environment.path)
