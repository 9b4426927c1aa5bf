"""What has to be right before an environment is made: its folder, its Python, the disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from atom_gui.core.environments import fetch, place
from atom_gui.core.environments.pip_steps import no_room
from atom_gui.core.environments.recipe import Recipe
from atom_gui.core.environments.request import (
    EnvironmentRequest,
    path_problem,
    path_warning,
    windows_long_paths,
)
from atom_gui.core.interpreters import ChildEndedError, child_environment, run_child
from atom_gui.core.job import Bench, StepFailedError
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.core.quantities import memory
from atom_gui.schema.words import Text, text

_TIME_LIMIT_S = 60.0
_SHOWN_NAMES = 5
_ASK = """
import importlib.util, json, struct, sys
print(json.dumps({
    "version": list(sys.version_info[:3]), "bits": struct.calcsize("P") * 8,
    "base": sys.base_prefix, "implementation": sys.implementation.name,
    "pip": importlib.util.find_spec("ensurepip") is not None,
}))
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that an environment may be made from.

    Attributes:
        path: its executable.
        version: its first three numbers.
        bits: 32 or 64.
        is_store: it comes from the Microsoft Store.
        has_pip: it can put pip into an environment.
        implementation: cpython for the usual one.
    """

    path: Path
    version: tuple[int, ...]
    bits: int
    is_store: bool = False
    has_pip: bool = True
    implementation: str = "cpython"

    @property
    def shown(self) -> str:
        """Its version for people."""
        return ".".join(map(str, self.version))


def base_python(path: Path) -> BasePython:
    """Ask an interpreter what it is.

    Raises:
        ProblemsError: it does not answer.
    """
    try:
        done = run_child(
            [str(path), "-c", _ASK],
            environment=child_environment({"PYTHONPATH": "", "PYTHONHOME": ""}),
            time_limit_s=_TIME_LIMIT_S,
        )
        value = json.loads(done.stdout.decode("utf-8", errors="replace"))
        base = str(value["base"])
        return BasePython(path, tuple(value["version"]), value["bits"], "WindowsApps" in base,
                          value["pip"], value["implementation"])  # fmt: skip
    except (OSError, ValueError, KeyError, subprocess.SubprocessError, ChildEndedError) as error:
        raise ProblemsError.one(
            text("{path} is not a Python interpreter that works.", path=str(path))
        ) from error


def python_problem(python: BasePython, recipe: Recipe, profile: str) -> Text | None:
    """Tell why an environment of this profile cannot be made from a Python; None where it can."""
    values = {"path": str(python.path), "version": python.shown}
    if python.implementation != "cpython":
        return text("{path} is {name}; torch exists for CPython only.",
                    path=str(python.path), name=python.implementation)  # fmt: skip
    if python.bits != 64:
        return text("{path} is a 32-bit Python; torch exists for 64-bit Python only.", **values)
    if not recipe.oldest <= python.version[:2] <= recipe.newest:
        return text(
            "{path} is Python {version}; this set needs {oldest} to {newest}.", **values,
            oldest=".".join(map(str, recipe.oldest)), newest=".".join(map(str, recipe.newest)),
        )  # fmt: skip
    if python.is_store and profile == "cuda118":
        return text("{path} comes from the Microsoft Store: it lacks the libs folder, so DeepSpeed "
                    "cannot be compiled. Install Python from python.org.",
                    path=str(python.path))  # fmt: skip
    if not python.has_pip:
        return text("{path} cannot make environments: the module ensurepip is missing. On Debian "
                    "and Ubuntu install the package python3-venv.", **values)  # fmt: skip
    return None


def places_checked(request: EnvironmentRequest) -> None:
    """Check what must be right before anything is written.

    Raises:
        ProblemsError: with every reason.
    """
    found = [path_problem(request.path, long_paths=windows_long_paths()), _folder_problem(request)]
    if request.wheels is not None and not any(request.wheels.glob("*.whl")):
        found.append(text("There are no wheels in {path}.", path=str(request.wheels)))
    wheel = request.deepspeed_wheel
    if wheel is not None and not (wheel.suffix == ".whl" and wheel.is_file()):
        found.append(text("There is no wheel {path}.", path=str(wheel)))
    if request.profile == "wsl2" and sys.platform == "win32":
        found.append(text("An environment of WSL2 is made inside it: start this program there."))
    problems = [Problem.error(sentence) for sentence in found if sentence is not None]
    if problems:
        raise ProblemsError(problems)


def _folder_problem(request: EnvironmentRequest) -> Text | None:
    path = request.path
    if path.is_file():
        return text("{path} is a file, not a folder.", path=str(path))
    if not path.is_dir() or place.marker_of(path) is not None:
        return None
    there = sorted(name for name in os.listdir(path) if name != place.JOB_DIR)
    if not there:
        return None
    return text("{path} is not empty, and was not made by this program: it holds {names}. Choose "
                "another folder.",
                path=str(path), names=", ".join(there[:_SHOWN_NAMES]))  # fmt: skip


def check_step(
    request: EnvironmentRequest, recipe: Recipe, remember: Callable[[Path], None]
) -> Callable[[Bench], Text | None]:
    """Return the deed that checks everything, marks the folder as ours, and remembers it."""

    def deed(bench: Bench) -> Text | None:
        places_checked(request)
        python = base_python(request.python)
        bench.say(f"{request.python}: Python {python.shown}, {python.bits} bit")
        problem = python_problem(python, recipe, request.profile)
        if problem is not None:
            raise StepFailedError(problem)
        made = place.python_version(request.path)
        if made and not made.startswith(".".join(map(str, python.version[:2])) + "."):
            raise StepFailedError(
                text("{path} holds an environment of Python {old}, and {version} was asked for. "
                     "Remove it, or choose another folder.",
                     path=str(request.path), old=made, version=python.shown)
            )  # fmt: skip
        place.mark(request)
        remember(request.path)
        free = fetch.free_bytes(request.path)
        if not place.installed(request.path) and free < recipe.room_bytes:
            raise StepFailedError(no_room(request.path, recipe.room_bytes, free))
        warning = path_warning(request.path) if request.profile == "cuda118" else None
        return warning or text("Python {version}, {free} are free.",
                               version=python.shown, free=memory(free))  # fmt: skip

    return deed
