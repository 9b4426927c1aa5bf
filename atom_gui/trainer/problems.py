"""Errors that are explained to people, and the sorting of those that are not."""

from __future__ import annotations

import errno
import traceback

from pydantic import ValidationError

from atom_gui.protocol.events import FailureKind
from atom_gui.schema.words import Text, text

_HOST_MEMORY_WORDS = (
    "DefaultCPUAllocator",
    "can't allocate memory",
    "WinError 1455",
    "os error 1455",
    "Unable to allocate",
    "bad_alloc",
    "ArrowMemoryError",
)
_GPU_MEMORY_WORDS = (
    "CUDA out of memory",
    "CUDA error: out of memory",
    "CUBLAS_STATUS_ALLOC_FAILED",
)


class TrainingProblem(Exception):
    """A failure whose cause is known and said in one sentence."""

    def __init__(self, kind: FailureKind, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.kind: FailureKind = kind
        self.sentence = sentence


class StopRequested(Exception):
    """The user asked to stop before the first step."""


def explain(error: BaseException) -> tuple[FailureKind, Text]:
    """Return the kind of ``error`` and a sentence about it."""
    if isinstance(error, TrainingProblem):
        return error.kind, error.sentence
    if isinstance(error, ValidationError):  # all of ours are checked before the trainer starts
        first = error.errors(include_url=False)[0]
        return "config", text(
            "DeepSpeed refuses its configuration: {name}: {error}.",
            name=".".join(str(part) for part in first["loc"]),
            error=first["msg"],
        )
    words = f"{type(error).__name__}: {error}"
    if type(error).__name__ == "OutOfMemoryError" or any(w in words for w in _GPU_MEMORY_WORDS):
        return "oom_gpu", text("The graphics card has no memory left.")
    if isinstance(error, MemoryError) or any(w in words for w in _HOST_MEMORY_WORDS):
        return "oom_host", text("The computer has no memory left.")
    if _disk_is_full(error):
        return "disk", text("The disk is full: nothing more could be written.")
    if isinstance(error, PermissionError):
        return "disk", text(
            "No permission to read or write {path}.", path=str(error.filename or error)
        )
    if isinstance(error, ImportError):
        return "environment", text(
            "The training interpreter lacks a package: {error}", error=str(error)
        )
    return "crash", text("Training stopped with an error: {error}", error=_last_line(error))


def _disk_is_full(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            return True
        if "No space left on device" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _last_line(error: BaseException) -> str:
    lines = traceback.format_exception_only(type(error), error)
    return lines[-1].strip()[:500]
