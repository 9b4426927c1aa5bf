"""Memory budgets: a training that wants more than its share fails by itself, and early.

On Linux the limit is RLIMIT_DATA, which counts private writable memory when it is asked for, not
when it is touched. Libraries ask for much they never touch (measured: 1.3 GiB asked for, 0.25 GiB
touched after the imports, of which importing datasets alone asks for 1 GiB), so the limit is set
twice: loosely before the imports, and exactly after them, when the untouched part is known. Files
that are mapped into memory, such as libraries, do not count.

On Windows it is a job object's ProcessMemoryLimit, which counts committed memory. It is written
from Microsoft's documentation; Wine 10 accepts the calls and does not enforce the limit.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from atom_gui.schema.words import text
from atom_gui.trainer.problems import TrainingProblem

_IMPORTS_BYTES = 2 * 2**30
_NEEDED_BYTES = 64 * 2**20
_STATUS = Path("/proc/self/status")


class RamBudget:
    """The limit of this process.

    Attributes:
        size_bytes: how much the process may have.
        enforced: whether this system has a limit to set.
    """

    def __init__(self, size_bytes: int) -> None:
        self.size_bytes = size_bytes
        self.enforced = sys.platform in ("linux", "win32")
        self._job: Any = None
        if sys.platform == "linux":
            _set_data_limit(size_bytes + _IMPORTS_BYTES)
        elif sys.platform == "win32":
            self._job = _make_job()
            _set_job_limit(self._job, size_bytes)

    def settle(self) -> None:
        """Make the limit exact; call when everything large is imported.

        Raises:
            TrainingProblem: the process has more than its budget already.
        """
        if sys.platform != "linux":
            return
        sizes = _own_sizes()
        if sizes["RssAnon"] + _NEEDED_BYTES > self.size_bytes:
            raise TrainingProblem(
                "config",
                text("A RAM budget of {budget} GiB is too small: PyTorch and DeepSpeed alone take "
                     "{used} GiB. Raise precision.ram_budget_gib.",
                     budget=round(self.size_bytes / 2**30, 2),
                     used=round(sizes["RssAnon"] / 2**30, 2)),
            )  # fmt: skip
        _set_data_limit(self.size_bytes + sizes["VmData"] - sizes["RssAnon"])

    def lift(self) -> None:
        """Take the limit away, so that a failure can be told."""
        if sys.platform == "linux":
            _set_data_limit(None)
        elif sys.platform == "win32":
            _set_job_limit(self._job, None)


def limit_card(size_bytes: int, card: int) -> None:
    """Let PyTorch's allocator have at most so much of ``card``; the CUDA context comes on top."""
    import torch

    total: int = torch.cuda.get_device_properties(card).total_memory
    torch.cuda.set_per_process_memory_fraction(min(1.0, size_bytes / total), card)


def _own_sizes() -> dict[str, int]:
    """Return this process's sizes in bytes by the kernel's names."""
    found = {}
    for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines():
        name, _, value = line.partition(":")
        if value.strip().endswith(" kB"):
            found[name] = 1024 * int(value.split()[0])
    return found


def _set_data_limit(size_bytes: int | None) -> None:
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = most if size_bytes is None else size_bytes
        if most != resource.RLIM_INFINITY:
            wanted = min(wanted, most)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, most))


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    # Names, numbers and layout: winnt.h, JOBOBJECT_EXTENDED_LIMIT_INFORMATION.
    _EXTENDED_LIMIT_INFORMATION = 9
    _LIMIT_PROCESS_MEMORY = 0x100

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel32.CreateJobObjectW.restype = wintypes.HANDLE
    _kernel32.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    _kernel32.GetCurrentProcess.restype = wintypes.HANDLE
    _kernel32.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    _kernel32.SetInformationJobObject.argtypes = (
        wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD,
    )  # fmt: skip

    def _make_job() -> Any:
        job = _kernel32.CreateJobObjectW(None, None)
        # Jobs nest since Windows 8, so one that a terminal has made does no harm.
        if not job or not _kernel32.AssignProcessToJobObject(job, _kernel32.GetCurrentProcess()):
            raise ctypes.WinError(ctypes.get_last_error())
        return job

    def _set_job_limit(job: Any, size_bytes: int | None) -> None:
        limits = _ExtendedLimits()
        if size_bytes is not None:
            limits.BasicLimitInformation.LimitFlags = _LIMIT_PROCESS_MEMORY
            limits.ProcessMemoryLimit = size_bytes
        done = _kernel32.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())
