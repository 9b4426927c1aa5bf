"""The sentences of a diagnosis."""

from __future__ import annotations

from atom_gui.core.diagnosis.causes import Cause
from atom_gui.core.diagnosis.machine_state import MachineState
from atom_gui.core.diagnosis.numbers import Numbers
from atom_gui.schema.words import Text, text

_GIB = 2**30
_ERROR_LETTERS = 300
_MUCH_BYTES = _GIB  # of another program, worth telling


def exact(size_bytes: int) -> str:
    """Write bytes with two decimals, as PyTorch does: ``4.88 GiB``."""
    if size_bytes < 2**20:
        return f"{size_bytes / 2**10:,.0f} KiB" if size_bytes >= 1024 else f"{size_bytes} B"
    unit, name = (2**20, "MiB") if size_bytes < _GIB else (_GIB, "GiB")
    if size_bytes >= 2**40:
        unit, name = 2**40, "TiB"
    return f"{size_bytes / unit:,.2f} {name}"


def sentence(cause: Cause, when: Text, platform: str, message: str) -> Text:
    """Say what happened."""
    if cause.kind == "other":
        return _of_other(cause, message)
    if cause.kind == "killed":
        return _of_killed(cause, when, platform)
    match cause.resource:
        case "gpu":
            if cause.certain:
                return text("The GPU ran out of memory {when}.", when=when)
            return text("The GPU probably ran out of memory {when}: a library could not set itself "
                        "up there.", when=when)  # fmt: skip
        case "pinned":
            if cause.certain:
                return text("No more page-locked memory could be had {when}.", when=when)
            return text("Memory ran out {when} while much of the GPU's was free: most likely no "
                        "more page-locked memory could be had.", when=when)  # fmt: skip
        case "shared_memory":
            return text("The shared memory, /dev/shm, was full {when}.", when=when)
        case "disk":
            if cause.certain:
                return text("The disk was full {when}.", when=when)
            return text("A file could not be written to its end {when}, most likely because the "
                        "disk was full.", when=when)  # fmt: skip
        case "commit":
            if cause.certain:
                return text("Windows had no memory left {when}: RAM and page file together were "
                            "used up.", when=when)  # fmt: skip
            return text("Windows refused memory {when}, most likely because RAM and page file were "
                        "used up.", when=when)  # fmt: skip
    if cause.certain:
        return text("The computer ran out of RAM {when}.", when=when)
    return text("The computer most likely ran out of RAM {when}.", when=when)


def over_budget(budget_bytes: int, when: Text) -> Text:
    """Say that the run reached the RAM budget that was set for it."""
    return text("The training process used up its RAM budget of {budget} {when}.",
                budget=exact(budget_bytes), when=when)  # fmt: skip


def _of_killed(cause: Cause, when: Text, platform: str) -> Text:
    if cause.resource == "shared_memory":
        return text("The training process died of a bus error {when}, most likely because "
                    "/dev/shm was full.", when=when)  # fmt: skip
    if cause.resource == "commit" or platform == "win32":
        return text("The training process died {when} while RAM and page file were nearly used "
                    "up, which is the likely cause.", when=when)  # fmt: skip
    if cause.certain:
        return text(
            "The system killed the training process {when} because the RAM was used up.", when=when
        )
    return text("The training process was killed {when}, most likely by the system because the RAM "
                "was used up.", when=when)  # fmt: skip


_OTHER: dict[str, Text] = {
    "nan": text("The numbers became infinite or undefined (NaN); training on would be of no use."),
    "missing_package": text("The training interpreter lacks a package: {error}"),
    "library_load": text("A library could not be loaded: {error}"),
    "bad_data": text("The data could not be read: {error}"),
    "configuration": text("A parameter was refused: {error}"),
    "shape_mismatch": text("Sizes do not go together: {error}"),
    "interrupted": text("The training process was ended from outside."),
    "driver": text("The graphics driver or card cannot do what is asked: {error}"),
    "device_assert": text("A computation on the GPU refused its input, for example a token number "
                          "beyond the vocabulary: {error}"),
    "illegal_access": text("A computation on the GPU touched memory that is not its own: {error}"),
    "shared_memory_of_kernel": text("A GPU kernel needs more of the card's fast on-chip memory "
                                    "than there is; it has nothing to do with GPU memory being "
                                    "full: {error}"),
    "compile": text("A native op could not be compiled: {error}"),
    "network": text("Something could not be fetched from the network: {error}"),
    "permission": text("Access was denied: {error}"),
    "file_missing": text("A file was not found: {error}"),
    "port_in_use": text("The network port of the training processes is taken: {error}"),
    "files_open": text("Too many files were open at once: {error}"),
    "distributed": text("The training processes lost contact with each other; the reason stands "
                        "with another one: {error}"),
    "worker_error": text("A helper process failed: {error}"),
    "worker_lost": text("A helper process ended without a word: {error}"),
    "impossible_size": text("A nonsensical amount of memory was asked for, which is an error of "
                            "the program and no lack of memory."),
    "access_violation": text("A native library touched memory that is not its own (access "
                             "violation)."),
    "stack_overflow": text("The stack overflowed."),
    "heap_damaged": text("A native library damaged its memory (heap corruption)."),
    "aborted": text("A native library aborted the training process."),
    "killed_from_outside": text("The training process was killed from outside (SIGKILL) while "
                                "memory was free; the limit of a container may be the reason."),
}  # fmt: skip


def _of_other(cause: Cause, message: str) -> Text:
    error = " ".join(message.split())[:_ERROR_LETTERS]
    known = _OTHER.get(cause.name)
    if known is not None and (error or "{error}" not in known.text):
        return Text(text=known.text, values={"error": error} if "{error}" in known.text else {})
    if error:
        return text("Training stopped with an error: {error}", error=error)
    return text("The training process ended and said nothing; the console log may tell more.")


def detail(numbers: Numbers, tensor: Text | None) -> Text | None:
    """Tell the numbers: what was needed, what was free, what the request was."""
    requested = numbers.requested
    if requested is None:
        return None
    needed = exact(requested)
    free = numbers.free
    if numbers.allowed is not None and free is not None and free > requested:
        free = None  # a budget forbade it, not what was free
    if free is not None and tensor is not None:
        return text("{needed} more were needed and {free} were free. The request was {tensor}.",
                    needed=needed, free=exact(free), tensor=tensor)  # fmt: skip
    if free is not None and numbers.allocated is not None and numbers.total:
        return text("{needed} more were needed and {free} were free; {allocated} of the card's "
                    "{total} were in use by tensors.", needed=needed, free=exact(free),
                    allocated=exact(numbers.allocated), total=exact(numbers.total))  # fmt: skip
    if free is not None:
        return text("{needed} more were needed and {free} were free.",
                    needed=needed, free=exact(free))  # fmt: skip
    if tensor is not None:
        return text("{needed} more were needed. The request was {tensor}.",
                    needed=needed, tensor=tensor)  # fmt: skip
    return text("{needed} more were needed.", needed=needed)


def advice(cause: Cause, numbers: Numbers, platform: str, state: MachineState) -> Text | None:
    """Say what helps and is no change of a parameter, or None."""
    if cause.resource == "gpu" and cause.kind == "out_of_memory":
        return _for_gpu(cause, numbers, platform, state)
    if cause.resource == "pinned":
        if platform == "win32":
            return text("Page-locked memory cannot be moved to the page file: close other "
                        "programs. The GPU itself was not full.")  # fmt: skip
        return text("The GPU itself was not full. WSL2 and containers allow little page-locked "
                    "memory: raise memory in .wslconfig, or the limit of locked memory."
                    )  # fmt: skip
    if cause.resource == "shared_memory":
        return text("Give the container more shared memory: docker run --shm-size=8g or --ipc=host."
                    )  # fmt: skip
    if cause.resource == "disk":
        return text("Free space on the disk of the run and of the caches, or choose another one.")
    if cause.resource == "commit":
        return text("Close other programs, or enlarge the page file: System, Advanced system "
                    "settings, Performance, Advanced, Virtual memory.")  # fmt: skip
    if cause.resource == "ram" and numbers.allowed is None:
        return text("Close other programs; under WSL2 or in a container its own limit counts, not "
                    "the computer's RAM.")  # fmt: skip
    return None


def _for_gpu(cause: Cause, numbers: Numbers, platform: str, state: MachineState) -> Text | None:
    requested, free = numbers.requested, numbers.free
    others = sum(size for _, size in numbers.others)
    if numbers.allowed is not None and numbers.total and numbers.allowed < numbers.total:
        return text("A limit of {allowed} was set for the process, below the card's {total}.",
                    allowed=exact(numbers.allowed), total=exact(numbers.total))  # fmt: skip
    if others >= _MUCH_BYTES:
        pid, size = max(numbers.others, key=lambda item: item[1])
        return text("Other processes hold {others} of the card; process {pid} alone {size}. End "
                    "them first.", others=exact(others), pid=pid, size=exact(size))  # fmt: skip
    if numbers.allocated is not None and numbers.total and numbers.allocated > numbers.total:
        return text("{allocated} were in use on a card of {total}: Windows had moved part into "
                    "main memory before. Sysmem Fallback Policy in the NVIDIA Control Panel "
                    "switches that off for python.exe.",
                    allocated=exact(numbers.allocated), total=exact(numbers.total))  # fmt: skip
    if platform == "win32" and state.commit_is_short:
        return text("RAM and page file were nearly used up, and Windows backs GPU memory with "
                    "them: close other programs or enlarge the page file.")  # fmt: skip
    if cause.name in ("cublas", "cudnn") and not cause.certain:
        return text("The same message comes from a token number beyond the vocabulary and from a "
                    "driver that is too old: if the card was not full, look there.")  # fmt: skip
    if requested is not None and free is not None and free > requested:
        return text("Enough seemed to be free: the driver refused, or another process took it for "
                    "a moment.")  # fmt: skip
    if numbers.fragmented:
        return text("PyTorch held {unused} unused, but in pieces too small for the request "
                    "(fragmentation).",
                    unused=exact((numbers.reserved or 0) - (numbers.allocated or 0)))  # fmt: skip
    if platform == "win32":
        return text("Close programs that use the GPU, such as browsers and games.")
    return None
