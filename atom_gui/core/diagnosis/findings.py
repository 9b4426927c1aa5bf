"""Which of the errors in a console is the one that ended the run."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from atom_gui.core.diagnosis.causes import (
    DEV_SHM,
    MEMORY_ERROR,
    PAGE_FILE_WORDS,
    PINNED,
    TORCH_CUDA,
    UNKNOWN,
    WORKER_KILLED,
    Cause,
    cause_of,
    is_torch_request,
)
from atom_gui.core.diagnosis.console import Console, Report
from atom_gui.protocol.events import Failed

_COMMIT = Cause("winerror_1455", "out_of_memory", "commit")
_OOM_KILL = Cause("oom_kill", "killed", "ram")
_BAD_ALLOC = Cause("bad_alloc", "out_of_memory", "ram")
_HOST = Cause("host_allocator", "out_of_memory", "ram")
_NCCL = Cause("nccl", "out_of_memory", "gpu")
_BUS_ERROR = Cause("dev_shm", "killed", "shared_memory", certain=False)
_COMPILER = Cause("oom_kill", "killed", "ram", certain=False)

# A word that a line must hold, and what the line must look like, without a viewer's prefix.
_LINES: tuple[tuple[str, str, Cause], ...] = (
    ("Assertion `", r".*(?:\.cuh?:\d+|thread: \[).*Assertion `", Cause("device_assert")),
    ("NCCL WARN", r".*(?:Cuda failure (?:\d+ )?'out of memory'|Failed to CUDA [mc]alloc)", _NCCL),
    ("NCCL WARN", r".*(?:No space left|posix_fallocate|creating shared memory segment)", DEV_SHM),
    ("1455", r"(?:[\w.]*(?:Error|rror)?: ?|.{0,60}(?:failed|failure|ERROR): .*)?\[WinError 1455\]|"
             r"[^\"“]{0,200}\((?:os error|error code:?) <?1455>?\)|.{0,80}error code: <1455>",
     _COMMIT),
    *((words, r"(?:INTEL MKL ERROR|ImportError|OSError|.{0,40}rror)\b.*|" + re.escape(words),
       _COMMIT) for words in PAGE_FILE_WORDS),
    ("bad_alloc", r".*(?:throwing an instance of|what\(\):).*std::bad_alloc", _BAD_ALLOC),
    ("memory allocation of", r"memory allocation of \d+ bytes failed", _HOST),
    ("DefaultCPUAllocator", r"\[enforce fail at .*DefaultCPUAllocator", _HOST),
    ("OpenBLAS", r"OpenBLAS error: Memory allocation still failed", _HOST),
    ("libgomp", r"libgomp: Out of memory", _HOST),
    ("insufficient virtual memory", r"forrtl: .*insufficient virtual memory", _HOST),
    ("MemoryErrors while", r".*Cannot recover from MemoryErrors", MEMORY_ERROR),
    ("Out of memory: Kill", r".*Out of memory: Kill(?:ed)? process \d+", _OOM_KILL),
    ("Memory cgroup out of", r".*Memory cgroup out of memory", _OOM_KILL),
    ("oom", r".*(?:oom[-_]kill event|invoked oom-killer)", _OOM_KILL),
    ("OOMKilled", r".*\bOOMKilled\b(?!\W*(?:false|False))", _OOM_KILL),
    ("Killed", r"(?:\[\d+\][+-]?\s*)?Killed$|(?:.*line \d+:\s*)?\d+\s+Killed\s", WORKER_KILLED),
    ("已杀死", r"(?:.*[行:：]\s*\d*[:：]?\s*)?(?:\d+\s+)?已杀死", WORKER_KILLED),
    ("terminated program", r".*Killed signal terminated program", _COMPILER),
    ("compiler error: Killed", r".*internal compiler error: Killed", _COMPILER),
    ("died due to signal 9", r".*died due to signal 9", _COMPILER),
    ("C1060", r".*fatal error C1060", _HOST),
    ("bus error", r".*Unexpected bus error encountered in worker", DEV_SHM),
    ("Error out of memory at", r"Error out of memory at line \d+ in file",
     Cause("bitsandbytes", "out_of_memory", "gpu")),
    ("on host: CUDA_ERROR_OUT_OF_MEMORY", r".*failed to alloc \d+ bytes on host", PINNED),
    ("access violation", r"Windows fatal exception: access violation", Cause("access_violation")),
    ("stack overflow", r"Windows fatal exception: stack overflow", Cause("stack_overflow")),
    ("Segmentation fault", r"(?:Fatal Python error: |.{0,60})Segmentation fault",
     Cause("access_violation")),
    ("No space left", r".*(?:fatal error|error writing|write error|cannot write).*No space left",
     Cause("disk_full", "disk_full", "disk")),
    ("段错误", r".{0,60}段错误", Cause("access_violation")),
    ("Bus error", r"(?:Fatal Python error: |.*line \d+:\s*\d+\s+)?Bus error", _BUS_ERROR),
    ("总线错误", r".{0,60}总线错误", _BUS_ERROR),
    ("forrtl: error (200)", r"forrtl: error \(200\)", Cause("interrupted", role="consequence")),
)  # fmt: skip
_RULES = tuple((key, re.compile(words), cause) for key, words, cause in _LINES)
_TORCH_KEYS = ("ried to alloc", "would exceed allowed memory")
# A line that shows a text, or tells of something that is handled.
_QUOTED = re.compile(
    r"(?!.*\"(?:log|msg|message|error|exception|level)\"\s*:)\s*[\[{(]*['\"“「]|.*[\"']text[\"']\s*:|\s*(?:text|sample|prompt|row|doc\w*|block)\b[^:]{0,24}:",
    re.IGNORECASE,
)
_HANDLED = re.compile(
    r"\bwarn(?:ing)?\b|retry|skip|reduc|recover|caught|ignor|fall(?:ing)? ?back|try(?:ing)? again",
    re.IGNORECASE,
)
_LOOSE_START = re.compile(r"(?:[^\"'“{]{0,80}[:!?-]\s*)?(?:CUDA |HIP |XPU |NPU |MPS backend )?"
                          r"(?:[Oo]ut of mem|Allocation on device|Tried to alloc)")  # fmt: skip
_LINE_LETTERS = 4000
_ALIVE = ("it/s]", "Loading checkpoint shards", "Running training", "  loss ")
_OF_CUDA = ("torch_cuda", "torch_cuda_driver", "cublas", "cudnn", "illegal_access", "pinned")


@dataclass(frozen=True)
class Finding:
    """Something in the console that may be the reason.

    Attributes:
        line: where it stands.
        cause: what it means.
        message: its words, with their line breaks.
        above: the traceback.
        weight: 3 said by the trainer's last event, 2 with a traceback or from a runtime, 1 a bare
            error, 0 a message on its own.
    """

    line: int
    cause: Cause
    message: str
    above: str = ""
    weight: int = 2

    @property
    def of_memory(self) -> bool:
        """Whether it tells of memory or disk."""
        return self.cause.kind != "other"


def finding_in(
    console: Console, failed: Failed | None, *, died_silently: bool = False
) -> Finding | None:
    """Return the first true cause, or None where the console holds no error that is one.

    An error of one rank makes the others fail as well, so a consequence counts only where nothing
    else is found; what training survived counts never.

    Args:
        console: of the run.
        failed: the trainer's last word.
        died_silently: the exit code tells of a signal or a crash, not of an error in Python.
    """
    chains = _chains(console)
    found = [item for item in (*chains, *_telling_lines(console), *_loose(console))
             if not console.goes_on_after(item.line)]  # fmt: skip
    found.sort(key=lambda item: item.line)
    if failed is not None and failed.error:
        said = _said(failed, chains, len(console.lines))
        if said.cause.role == "root" and said.cause is not UNKNOWN:
            return _root_of(said, found)
        found.append(said)
    return _first_cause(console, found, died_silently)


def _said(failed: Failed, chains: list[Finding], end: int) -> Finding:
    """Return the trainer's last word, with the traceback that the console holds of it."""
    first = failed.error.split("\n", 1)[0][:60]
    words = first.split(": ", 1)[-1]
    shown = next((item for item in reversed(chains) if words and words in item.message), None)
    above = shown.above if shown else ""
    cause = cause_of(" ".join(failed.error.split("\n")), above)
    return Finding(shown.line if shown else end, cause, failed.error, above, weight=3)


def _root_of(said: Finding, found: list[Finding]) -> Finding:
    """Return an assertion on the card that the error is a consequence of, or the error."""
    if said.cause.name in _OF_CUDA:
        for item in found:
            if item.cause.name == "device_assert" and item.line < said.line:
                return item
    return said


def _first_cause(console: Console, found: list[Finding], died_silently: bool) -> Finding | None:
    strong = [item for item in found if item.weight >= 2 or (item.weight == 1 and item.of_memory)]
    roots = [item for item in strong if item.cause.role == "root"]
    for number, item in enumerate(roots):
        later = next((other.line for other in roots[number + 1 :] if other.of_memory), None)
        if later is None and died_silently:
            later = len(console.lines)
        if item.of_memory or later is None or not _is_alive(console, item.line, later):
            return item
    if roots and died_silently:
        return None
    alone = [item for item in found if item.weight == 0]
    consequences = [item for item in strong if item.cause.role == "consequence"]
    return next(iter((*alone, *consequences, *found)), None)


def _is_alive(console: Console, start: int, end: int) -> bool:
    return any(key in line for line in console.lines[start + 1 : end] for key in _ALIVE)


def _chains(console: Console) -> list[Finding]:
    """Return one finding for each error, where errors that arose from each other are one."""
    found: list[Finding] = []
    chain: list[Finding] = []
    for report in console.reports():
        if report.ignored or _QUOTED.match(console.lines[report.line]):
            continue
        item = _of_report(console, report)
        if item is None:
            continue
        if chain and not report.chained:
            found.append(_of_chain(chain))
            chain = []
        chain.append(item)
    if chain:
        found.append(_of_chain(chain))
    return found


def _of_report(console: Console, report: Report) -> Finding | None:
    cause = cause_of(report.message, report.above)
    if cause is UNKNOWN and "\n" in report.raw:  # a viewer may have wrapped it inside a word
        cause = cause_of("".join(report.raw.split("\n")), report.above)
    if cause is MEMORY_ERROR and not report.traced and _words_follow(console, report.line):
        return None  # a text that speaks of it
    return Finding(report.line, cause, report.raw, report.above, 2 if report.traced else 1)


def _words_follow(console: Console, line: int) -> bool:
    return sum(bool(words.strip()) for words in console.lines[line + 1 : line + 20]) > 8


def _of_chain(chain: list[Finding]) -> Finding:
    memory = next((item for item in chain if item.of_memory), None)
    named = next((item for item in reversed(chain) if item.cause is not UNKNOWN), chain[-1])
    return replace(memory or named, weight=max(item.weight for item in chain))


def _telling_lines(console: Console) -> list[Finding]:
    found = []
    for key, words, cause in _RULES:
        for line in console.lines_with(key):
            bare = console.bare(line)
            raw = console.lines[line][:_LINE_LETTERS].strip()
            if not (words.match(bare) or words.match(raw)) or _QUOTED.match(bare):
                continue
            above = "\n".join(console.lines[max(0, line - 60) : line])
            if "Exception ignored in" not in above[-600:]:
                found.append(Finding(line, cause, console.following(line, bare), above))
            break
    return found


def _loose(console: Console) -> list[Finding]:
    """Return messages of PyTorch that stand without their error's type."""
    found = []
    for line in sorted({line for key in _TORCH_KEYS for line in console.lines_with(key)}):
        first = line
        if line and not _LOOSE_START.match(console.bare(line)):
            first = line - 1  # wrapped before "Tried"
        bare = console.bare(first)
        if _QUOTED.match(bare) or _HANDLED.search(console.lines[first].split("ried to alloc")[0]):
            continue
        message = console.following(first, bare)
        if _LOOSE_START.match(bare) and is_torch_request(message):
            found.append(Finding(first, TORCH_CUDA, message, "", weight=0))
    return found
