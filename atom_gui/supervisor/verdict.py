"""How a run ended, in one sentence, from what is left when the process is gone."""

from __future__ import annotations

import signal
import sys
from typing import Any, Literal

from pydantic import BaseModel

from atom_gui.schema.words import Text, text

EndState = Literal["finished", "stopped", "failed", "died"]

# Exit codes of Windows are NTSTATUS values; Python gives them unsigned.
_WINDOWS_CODES: dict[int, Text] = {
    0xC0000005: text("It touched memory that is not its own (access violation), often after a "
                     "failed allocation in a native library."),
    0xC0000017: text("Windows had no memory left (STATUS_NO_MEMORY)."),
    0xC000012D: text("Windows had no commit left: RAM and page file together were used up."),
    0xC00000FD: text("Its stack overflowed."),
    0xC0000374: text("Its heap was damaged."),
    0xC0000409: text("A native library aborted it."),
    0xC000013A: text("It was closed from outside (Ctrl+C or the end of the session)."),
}  # fmt: skip


_FULL_DISK_BYTES = 8 * 2**20


class Verdict(BaseModel):
    """Content of exit.json.

    Attributes:
        state: how it ended.
        exit_code: of the training process; negative for signals on Linux.
        sentence: for people.
        ended_s: seconds since the epoch.
        last_samples: the last samples before the end.
    """

    state: EndState
    exit_code: int | None
    sentence: Text
    ended_s: float
    last_samples: list[dict[str, Any]] = []


def judge(
    exit_code: int | None,
    last_event: dict[str, Any],
    *,
    killed: str,
    samples: list[dict[str, Any]],
) -> tuple[EndState, Text]:
    """Return state and sentence.

    Args:
        exit_code: of the training process, None where it never started.
        last_event: the last closing event, ``finished`` or ``failed``, or an empty dict.
        killed: ``grace`` or ``kill`` where the supervisor ended it, else an empty string.
        samples: the last samples of the machine, oldest first.
    """
    if last_event.get("event") == "failed":
        return "failed", Text.model_validate(last_event["text"])
    if last_event.get("event") == "finished" and exit_code in (0, 130):
        if last_event.get("stopped"):
            return "stopped", text("Stopped by the user at step {step}.",
                                   step=last_event.get("step", 0))  # fmt: skip
        return "finished", text("Finished.")
    if killed == "grace":
        return "stopped", text("Ended by force: it did not stop within the time given.")
    if killed == "kill":
        return "stopped", text("Ended by force, as asked; what was trained since the last "
                               "checkpoint is lost.")  # fmt: skip
    return "died", _explain_death(exit_code, samples)


def _explain_death(exit_code: int | None, samples: list[dict[str, Any]]) -> Text:
    if exit_code is None:
        return text("The training process could not be started.")
    free = samples[-1].get("disk", {}).get("free_bytes") if samples else None
    if free is not None and free < _FULL_DISK_BYTES:
        return text("The disk is full: nothing more could be written.")
    if sys.platform != "win32" and exit_code < 0:
        return _explain_signal(-exit_code, samples)
    known = _WINDOWS_CODES.get(exit_code & 0xFFFFFFFF)
    if known is not None:
        return known
    return text("The training process ended with exit code {code} and said nothing; the console "
                "log may tell more.", code=exit_code)  # fmt: skip


def _explain_signal(number: int, samples: list[dict[str, Any]]) -> Text:
    try:
        name = signal.Signals(number).name
    except ValueError:
        name = str(number)
    if name == "SIGKILL":
        if _memory_was_short(samples):
            return text(
                "The system killed the training process (SIGKILL) while memory was short: "
                "only {free} MiB were free.",
                free=_least_free_bytes(samples) // 2**20,
            )
        return text("The training process was killed from outside (SIGKILL).")
    if name == "SIGBUS":
        return text("The training process died of a bus error (SIGBUS): /dev/shm or a disk that "
                    "is mapped into memory was full.")  # fmt: skip
    return text("The training process died of signal {signal}.", signal=name)


def _least_free_bytes(samples: list[dict[str, Any]]) -> int:
    free = [int(sample["memory"]["available_bytes"]) for sample in samples if "memory" in sample]
    return min(free, default=0)


def _memory_was_short(samples: list[dict[str, Any]]) -> bool:
    totals = [int(sample["memory"]["total_bytes"]) for sample in samples if "memory" in sample]
    return bool(totals) and _least_free_bytes(samples) < 0.06 * totals[-1]
