"""Keeps the computer from sleeping while a run is on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_ES_CONTINUOUS = 0x80000000
_ES_SYSTEM_REQUIRED = 0x00000001


@contextmanager
def kept_awake() -> Iterator[None]:
    """Hold off sleep inside the ``with`` block; where that is not possible, do nothing."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
        kernel.SetThreadExecutionState(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED)
        try:
            yield
        finally:
            kernel.SetThreadExecutionState(_ES_CONTINUOUS)
        return
    inhibitor = _start_inhibitor()
    try:
        yield
    finally:
        if inhibitor is not None:
            inhibitor.terminate()
            inhibitor.wait()


def _start_inhibitor() -> subprocess.Popen[bytes] | None:
    program = shutil.which("systemd-inhibit")
    if program is None or not os.path.isdir("/run/systemd/system"):
        return None
    # The held command ends by itself when this process dies: tail follows its number.
    held = ["tail", "--pid", str(os.getpid()), "-f", os.devnull]
    return subprocess.Popen(
        [program, "--what=sleep:idle", "--who=AtomTrainer", "--why=training", *held],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
