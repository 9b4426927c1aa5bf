"""What the end of a process says where no words do: exit codes, signals, and the last samples."""

from __future__ import annotations

import re

from atom_gui.core.diagnosis.causes import INTERRUPTED, UNKNOWN, Cause
from atom_gui.core.diagnosis.console import Console
from atom_gui.core.diagnosis.machine_state import MachineState

_NO_MEMORY, _COMMITMENT_LIMIT = 0xC0000017, 0xC000012D
# NTSTATUS values (ntstatus.h) and what Visual C++'s runtime ends with.
_WINDOWS: dict[int, str] = {
    0xC0000005: "access_violation",
    0xC00000FD: "stack_overflow",
    0xC0000374: "heap_damaged",
    0xC0000409: "aborted",
    0xC0000142: "library_load",
    0xC0000135: "library_load",
    0xE06D7363: "aborted",  # an exception of C++ that nobody caught
    0x40000015: "aborted",
    3: "aborted",  # abort()
}
_CLOSED = 0xC000013A
_SIGINT, _SIGABRT, _SIGBUS, _SIGKILL, _SIGSEGV, _SIGTERM = 2, 6, 7, 9, 11, 15
_SIGNALS = (_SIGINT, 4, _SIGABRT, _SIGBUS, 8, _SIGKILL, _SIGSEGV, _SIGTERM)
_CODES = (
    re.compile(r"exits with return code = (-?\d+)"),
    re.compile(r"exit\s?code\s*:\s*(-?\d+)"),
    re.compile(r"exit(?:ed with)? code (-?\d+)"),
    re.compile(r"non-zero exit status (-?\d+)"),
    re.compile(r"(?:Signal (\d+) \(SIG|<Signals\.SIG\w+: (\d+)>)"),
)
_TELLING = ("exit", "Signal")
_WRAPPED_LETTERS = 79


def signal_of(exit_code: int | None, platform: str) -> int | None:
    """Return the POSIX signal that ended a process, in any of the forms an exit code gives it.

    Python says -9, a shell 137, and a launcher that hands -9 to sys.exit says 247.
    """
    if exit_code is None or platform == "win32":
        return None
    for number in (-exit_code, exit_code - 128, 256 - exit_code):
        if number in _SIGNALS:
            return number
    return None


def code_in(console: Console) -> int | None:
    """Return the first exit code that a launcher printed and that tells something, or None."""
    for number in sorted({line for key in _TELLING for line in console.lines_with(key)}):
        words = console.lines[number]
        if len(words) >= _WRAPPED_LETTERS:  # a viewer may have wrapped it
            words = "".join(console.lines[number : number + 2])
        for pattern in _CODES:
            found = pattern.search(words)
            if found:
                code = int(found[1]) if found[1] else -int(found[2])
                if pattern is _CODES[-1]:
                    code = -abs(code)
                if code not in (0, 1, 2, -_SIGTERM):
                    return code
    return None


def cause_of_end(exit_code: int, platform: str, state: MachineState, *, silent: bool) -> Cause:
    """Return what an exit code means.

    Args:
        exit_code: of the training process or of a rank.
        platform: ``win32``, ``linux`` or an empty string.
        state: of the machine before.
        silent: the console holds no error.
    """
    unsigned = exit_code & 0xFFFFFFFF
    if unsigned == _NO_MEMORY:
        return Cause("no_memory_status", "out_of_memory", "commit")
    if unsigned == _COMMITMENT_LIMIT:
        return Cause("commit_limit_status", "out_of_memory", "commit")
    if unsigned == _CLOSED:
        return INTERRUPTED
    if unsigned in _WINDOWS and platform != "linux" and (unsigned > 3 or platform == "win32"):
        return of_a_crash(_WINDOWS[unsigned], platform or "win32", state)
    number = signal_of(exit_code, platform)
    if number is not None:
        return _of_signal(number, state)
    if silent and state.disk_is_full:
        return Cause("disk_full", "disk_full", "disk", certain=False)
    if silent and platform == "win32" and state.commit_is_short:
        return Cause("silent", "killed", "commit", certain=False)
    return UNKNOWN


def of_a_crash(name: str, platform: str, state: MachineState) -> Cause:
    """Return a crash of native code, of which a failed allocation may be the reason."""
    if name != "stack_overflow" and platform != "linux" and state.commit_is_short:
        return Cause(name, "killed", "commit", certain=False)
    if name == "aborted" and state.ram_is_short:
        return Cause(name, "killed", "ram", certain=False)
    return Cause(name)


def _of_signal(number: int, state: MachineState) -> Cause:
    if number in (_SIGINT, _SIGTERM):
        return INTERRUPTED
    if number == _SIGKILL:
        if state.ram_was_plenty and not state.commit_is_short:
            return Cause("killed_from_outside", certain=False)
        return Cause("oom_kill", "killed", "ram", certain=False)
    if number == _SIGBUS:
        return Cause("dev_shm", "killed", "shared_memory", certain=False)
    return of_a_crash("aborted" if number == _SIGABRT else "access_violation", "linux", state)
