"""The training interpreter: which Python has torch and DeepSpeed, asked in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.problems import Problem
from atom_gui.schema.words import Text, text

NEEDED = ("torch", "transformers", "datasets", "deepspeed", "accelerate", "evaluate", "pydantic")
_TIME_LIMIT_S = 60.0

# Looks packages up without importing them: importing torch alone takes seconds.
_PROBE = """
import importlib.metadata, json, sys
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps({"python": sys.version.split()[0], "packages": found}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python that may train.

    Attributes:
        path: its executable.
        python_version: for example 3.11.9; empty where it could not be asked.
        packages: versions of the needed packages that it has.
        problem: why it cannot train, or None.
    """

    path: Path
    python_version: str = ""
    packages: dict[str, str] = field(default_factory=dict)
    problem: Problem | None = None


def choose(named: str) -> Path:
    """Return the interpreter that trains: a path or command, or this program's own if empty.

    The path is absolute, since a run works in its own folder; links stay, or a venv is lost.
    """
    named = named or os.environ.get("ATOM_TRAINING_PYTHON", "")
    if not named:
        return Path(sys.executable)
    path = paths.given(named)
    if not path.exists() and (found := shutil.which(named)):
        return Path(found)
    return path.absolute()


def child_environment(extra: dict[str, str]) -> dict[str, str]:
    """Return the environment for a Python child: UTF-8 everywhere, and what ``extra`` adds."""
    return {**os.environ, "PYTHONUTF8": "1", **extra}


def probe(path: Path) -> Interpreter:
    """Ask an interpreter what it has; never raises, never takes longer than a minute."""
    try:
        done = subprocess.run(
            [str(path), "-c", _PROBE, *NEEDED],
            capture_output=True,
            timeout=_TIME_LIMIT_S,
            env=child_environment({"PYTHONPATH": ""}),
            check=True,
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer = json.loads(done.stdout.decode("utf-8", errors="replace"))
    except FileNotFoundError:
        return _unfit(path, text("There is no training interpreter {path}.", path=str(path)))
    except subprocess.TimeoutExpired:
        return _unfit(
            path,
            text("The training interpreter {path} did not answer within {seconds} s.",
                 path=str(path), seconds=int(_TIME_LIMIT_S)),
        )  # fmt: skip
    except (OSError, ValueError, subprocess.CalledProcessError):
        return _unfit(path, text("{path} is not a Python interpreter that works.", path=str(path)))
    packages = answer["packages"]
    missing = [name for name in NEEDED if name not in packages]
    problem = None
    if missing:
        problem = Problem.error(
            text("The training interpreter {path} lacks {names}. Choose another "
                 "(Settings, or --python).",
                 path=str(path), names=", ".join(missing))
        )  # fmt: skip
    return Interpreter(path, answer["python"], packages, problem)


def _unfit(path: Path, sentence: Text) -> Interpreter:
    return Interpreter(path, problem=Problem.error(sentence))
