"""The numbers in a message about memory.

Sources: the templates of c10/cuda/CUDACachingAllocator.cpp from PyTorch 1.0 to 2.14,
c10/cuda/CUDAMallocAsyncAllocator.cpp, c10/core/impl/alloc_cpu.cpp, numpy and pyarrow. All blanks
are removed before reading, so that a message which a log viewer wrapped inside a word or a number
reads like any other.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

_UNITS = {"bytes": 1, "B": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40,
          "PiB": 2**50, "KB": 2**10, "MB": 2**20, "GB": 2**30}  # fmt: skip
_SIZE = r"(\d+(?:\.\d*)?(?:bytes|[KMGTP]iB|[KMG]B|B(?![A-Za-z])))"
_ABSURD_BYTES = 2**60  # a wrapped negative number, such as 17179869184.00 GiB

_REQUESTED = re.compile(rf"(?:Triedtoallocate|Requested:|Unabletoallocate){_SIZE}", re.IGNORECASE)
_PLAIN_REQUEST = re.compile(
    r"(?:youtriedtoallocate|allocofsize|allocationof|failedtoalloc|tommap)(\d+)(GB)?", re.IGNORECASE
)
_TOTAL = (
    re.compile(rf"{_SIZE}totalcapacity"),
    re.compile(rf"totalcapac(?:i)?tyof{_SIZE}"),
    re.compile(rf"Devicelimit:{_SIZE}"),
)
_FREE = (
    re.compile(rf"ofwhich{_SIZE}isfree"),
    re.compile(rf"{_SIZE}free[;)]"),
    re.compile(rf"Free\(accordingtoCUDA\):{_SIZE}"),
)
_ALLOCATED = (
    re.compile(rf"{_SIZE}alreadyallocated"),
    re.compile(rf"{_SIZE}isallocatedbyPyTorch"),
    re.compile(rf"Currentlyallocated:{_SIZE}"),
    re.compile(rf"MPSallocated:{_SIZE}"),
)
_RESERVED = re.compile(rf"{_SIZE}(?:reservedintotal|cached\))")
_UNUSED = re.compile(rf"{_SIZE}isreservedbyPyTorchbutunallocated")
_ALLOWED = (
    re.compile(rf"{_SIZE}allowed;"),
    re.compile(rf"memoryfraction\):{_SIZE}"),
    re.compile(rf"maxallowed:{_SIZE}"),
)
_ITSELF = re.compile(rf"thisprocesshas{_SIZE}memoryinuse")
_PROCESS = re.compile(rf"Process(\d+)has{_SIZE}memoryinuse")
_DEVICE = re.compile(r"(?:\(GPU|GPU|XPU|NPU|ondevice)(\d+)(?:;|hasatotal|would|[.,)])")
_EXACT = re.compile(
    r"allocation failed with OOM on device (\d+) while trying to allocate (\d+) bytes "
    r"\(free: (\d+), total: (\d+)\)"
)
_NEAR_PIDS = 16
_CONTEXT_BYTES = 2 * 2**30  # what a process may hold besides PyTorch's memory
# Worth telling: unused pieces of at least this, or this share of the card.
_PIECES_BYTES = 256 * 2**20
_PIECES_SHARE = 0.02


@dataclass(frozen=True)
class Numbers:
    """What a message tells, in bytes; None where it does not."""

    device: int | None = None
    requested: int | None = None
    free: int | None = None
    total: int | None = None
    allocated: int | None = None
    reserved: int | None = None
    allowed: int | None = None
    process: int | None = None
    others: tuple[tuple[int, int], ...] = field(default=())

    @property
    def fragmented(self) -> bool:
        """Whether unused memory of PyTorch was larger than the request, and worth telling."""
        if self.requested is None or self.reserved is None or self.allocated is None:
            return False
        unused = self.reserved - self.allocated
        worth = _PIECES_SHARE * self.total if self.total else _PIECES_BYTES
        return unused > self.requested and unused >= worth


def squeezed(message: str) -> str:
    """Return ``message`` without any blank."""
    return "".join(message.split())


def numbers_in(message: str, own_pids: Collection[int] = ()) -> Numbers:
    """Read the numbers of a message.

    Args:
        message: with or without line breaks, possibly cut off.
        own_pids: processes of the run, which are no others.
    """
    plain = squeezed(message)
    allocated, reserved = _first(_ALLOCATED, plain), _first((_RESERVED,), plain)
    unused = _first((_UNUSED,), plain)
    if reserved is None and allocated is not None and unused is not None:
        reserved = allocated + unused
    device = _DEVICE.search(plain)
    itself = _first((_ITSELF,), plain)
    processes = [
        (int(pid), size)
        for pid, words in _PROCESS.findall(plain)
        if (size := _bytes(words)) is not None
    ]
    others = _others(processes, own_pids, reserved, named=_ITSELF.search(plain) is not None)
    if itself is None and not others and len(processes) == 1:
        itself = processes[0][1]
    return Numbers(
        device=int(device[1]) if device else None,
        requested=_requested(plain),
        free=_first(_FREE, plain),
        total=_first(_TOTAL, plain),
        allocated=allocated,
        reserved=reserved,
        allowed=_first(_ALLOWED, plain),
        process=itself or None,
        others=tuple(others),
    )


def _others(
    processes: list[tuple[int, int]],
    own_pids: Collection[int],
    reserved: int | None,
    *,
    named: bool,
) -> list[tuple[int, int]]:
    """Leave out the run itself: in a container the driver knows it by another number."""
    others = [(pid, size) for pid, size in processes if pid not in own_pids]
    if named or reserved is None or len(others) < len(processes):
        return others
    fitting = [item for item in others if reserved * 0.99 <= item[1] <= reserved + _CONTEXT_BYTES]
    if len(fitting) == 1:  # the other ranks of the run were started right before or after it
        others = [item for item in others if abs(item[0] - fitting[0][0]) > _NEAR_PIDS]
    return others


def exact_numbers(console_line: str) -> Numbers:
    """Read PyTorch's warning before an error, which tells bytes exactly, in newer versions."""
    found = _EXACT.search(console_line)
    if found is None:
        return Numbers()
    device, requested, free, total = (int(words) for words in found.groups())
    return Numbers(device=device, requested=requested, free=free, total=total)


def _requested(plain: str) -> int | None:
    found = _REQUESTED.search(plain)
    if found:
        return _bytes(found[1])
    exact = _PLAIN_REQUEST.search(plain)
    if exact:
        size = int(exact[1]) * (2**30 if exact[2] else 1)
        return size if size < _ABSURD_BYTES else None
    return None


def _first(patterns: tuple[re.Pattern[str], ...], plain: str) -> int | None:
    for pattern in patterns:
        found = pattern.search(plain)
        if found and found[1]:
            return _bytes(found[1])
    return None


def _bytes(words: str) -> int | None:
    number = re.match(r"[\d.]+", words)
    if number is None:
        return None
    try:
        size = round(float(number[0]) * _UNITS[words[number.end() :]])
    except (KeyError, ValueError):  # a message that is damaged
        return None
    return size if size < _ABSURD_BYTES else None
