"""The training interpreter: which Python has torch and DeepSpeed, asked in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from atom_gui.core import paths
from atom_gui.core.liveness import tree_of
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


class ChildEndedError(Exception):
    """A child was ended by ``end_children`` before it answered."""


_lock = threading.Lock()
_running: dict[subprocess.Popen[bytes], bool] = {}  # whether it was ended from here
_asked_by: dict[subprocess.Popen[bytes], int] = {}  # the thread that waits for it


def run_child(
    argv: Sequence[str],
    *,
    environment: Mapping[str, str],
    time_limit_s: float,
    stdin: bytes | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Wait for a child that answers a question, and return what it says.

    Args:
        argv: the program and its arguments.
        environment: all variables of the child.
        time_limit_s: it is ended, with its own children, when it takes longer.
        stdin: what it reads; nothing by default.

    Raises:
        ChildEndedError: ``end_children`` was called meanwhile.
        subprocess.TimeoutExpired: it took longer.
        subprocess.CalledProcessError: it failed.
        OSError: it cannot be started.
    """
    with subprocess.Popen(
        argv,
        stdin=subprocess.DEVNULL if stdin is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        with _lock:
            _running[child] = False
            _asked_by[child] = threading.get_ident()
        try:
            output, errors = child.communicate(stdin, timeout=time_limit_s)
        except BaseException:
            end_tree(child)
            raise
        finally:
            with _lock:
                ended = _running.pop(child)
                del _asked_by[child]
    if ended:
        raise ChildEndedError(argv[0])
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, argv, output, errors)
    return subprocess.CompletedProcess(argv, child.returncode, output, errors)


def end_children(thread: int | None = None) -> None:
    """End every child of ``run_child`` with its own children; their callers return at once.

    Args:
        thread: end only those that this thread waits for.
    """
    with _lock:
        children = [one for one in _running if thread in (None, _asked_by[one])]
        _running.update(dict.fromkeys(children, True))
    for child in children:
        end_tree(child)


def end_tree(child: subprocess.Popen[bytes]) -> None:
    """End a child and its descendants by force: they only read and answer.

    The Python of a virtual environment is on Windows a launcher with the real one as its child.
    """
    if child.poll() is not None:
        return
    with suppress(psutil.Error):
        for process in tree_of(psutil.Process(child.pid)):
            with suppress(psutil.Error):
                process.kill()


def given_up(path: Path) -> Text:
    """Say that ``end_children`` ended the interpreter at ``path`` before it answered."""
    return text("The training interpreter {path} did not answer: the question was given up.",
                path=str(path))  # fmt: skip


def probe(path: Path) -> Interpreter:
    """Ask an interpreter what it has; never raises, never takes longer than a minute."""
    try:
        done = run_child(
            [str(path), "-c", _PROBE, *NEEDED],
            environment=child_environment({"PYTHONPATH": ""}),
            time_limit_s=_TIME_LIMIT_S,
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
    except ChildEndedError:
        return _unfit(path, given_up(path))
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
