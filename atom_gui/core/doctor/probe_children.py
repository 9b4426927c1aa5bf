"""Programs that are asked a question, and ended when nobody waits for the answer any more."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass

import psutil

from atom_gui.core.interpreters import ChildEndedError, child_environment, run_child
from atom_gui.core.liveness import tree_of

LIMIT_S = 15.0
_MARK = "ATOM_DOCTOR"
_mark: ContextVar[str] = ContextVar("mark", default="")
_ended: set[str] = set()


@dataclass(frozen=True)
class Answer:
    """What a program printed, also where it failed."""

    output: str
    errors: str
    code: int


def ask(argv: Sequence[str], time_limit_s: float = LIMIT_S) -> Answer:
    """Run a program and return what it says.

    Raises:
        subprocess.TimeoutExpired: it took longer.
        ChildEndedError: nobody waits for the answer any more.
        OSError: it cannot be started.
    """
    if _mark.get() in _ended:
        raise ChildEndedError(argv[0])
    extra = {"PYTHONPATH": "", "WSL_UTF8": "1", _MARK: _mark.get()}
    try:
        done = run_child(argv, environment=child_environment(extra), time_limit_s=time_limit_s)
    except subprocess.CalledProcessError as error:
        return Answer(_text(error.output), _text(error.stderr), error.returncode)
    return Answer(_text(done.stdout), _text(done.stderr), 0)


def answer_of(argv: Sequence[str], time_limit_s: float = LIMIT_S) -> str | None:
    """Return what a program prints, or None where it fails or cannot be started.

    Raises:
        subprocess.TimeoutExpired: it took longer.
        ChildEndedError: nobody waits for the answer any more.
    """
    try:
        answer = ask(argv, time_limit_s)
    except OSError:
        return None
    return answer.output if answer.code == 0 else None


def mark_children(mark: str) -> None:
    """Let ``end_marked`` know the children that this thread starts from now on."""
    _mark.set(mark)


def end_marked(mark: str) -> None:
    """End the children that carry a mark, with their own children, and let none follow."""
    _ended.add(mark)
    for child in psutil.Process().children():
        with suppress(psutil.Error, OSError):
            if child.environ().get(_MARK) == mark:
                for process in tree_of(child):
                    with suppress(psutil.Error):
                        process.kill()


def _text(output: bytes | None) -> str:
    return (output or b"").decode("utf-8", errors="replace")
