"""Why a run ended: events, console, exit code and the machine's last samples, put together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from atom_gui.core.diagnosis.causes import PINNED, TORCH_CUDA, UNKNOWN, Cause
from atom_gui.core.diagnosis.console import Console
from atom_gui.core.diagnosis.endings import cause_of_end, code_in, of_a_crash
from atom_gui.core.diagnosis.findings import Finding, finding_in
from atom_gui.core.diagnosis.machine_state import MachineState, machine_state
from atom_gui.core.diagnosis.moments import (
    Story,
    doing,
    phase_of_console,
    phase_of_frames,
    step_of,
    told,
)
from atom_gui.core.diagnosis.numbers import Numbers, exact_numbers, numbers_in
from atom_gui.core.diagnosis.result import EVIDENCE_LETTERS, Diagnosis
from atom_gui.core.diagnosis.tensors import Sizes, tensor_of
from atom_gui.core.diagnosis.wording import advice, detail, over_budget, sentence
from atom_gui.protocol.events import Event
from atom_gui.schema.words import text

_WINDOWS = re.compile(
    r"File \"[A-Za-z]:\\|WinError|os error (?:1455|112)|\\site-packages\\|"
    r"alloc_cpu\.cpp:\d+\] data|error code: <1455>|[A-Z]:\\Users\\|\.dll\b|Windows fatal exception"
)
_POSIX = re.compile(r"File \"/|/site-packages/|/dist-packages/|\.so\b|/usr/|/home/|err == 0")
_OWN_PIDS = re.compile(r"Killing subprocess (\d+)|process (\d+) spawned|\(pid: (\d+)\)|"
                       r"received by PID (\d+)")  # fmt: skip
_NAN = re.compile(r"(?:'loss'|'grad_norm'|\"loss\"|\bloss)['\"]?[:=\s]+['\"]?(?:nan|NaN|inf)\b")
_NAN_LINES = 2
_ROUNDING = 0.006  # of two decimals, at the most
_EXIT_WINDOWS = 0x40000000
_SHORT_SHARE = 0.06
_PLENTY_OF_DISK = 20 * 2**30


@dataclass(frozen=True)
class _Case:
    console: Console
    story: Story
    exit_code: int | None
    state: MachineState
    platform: str
    sizes: Sizes | None
    own_pids: Collection[int]


def diagnose(
    text: str,
    *,
    events: Sequence[Event | dict[str, Any]] = (),
    exit_code: int | None = None,
    samples: Sequence[dict[str, Any]] = (),
    platform: str = "",
    sizes: Sizes | None = None,
    own_pids: Collection[int] = (),
) -> Diagnosis:
    """Say why a run ended.

    Args:
        text: of the console, the last 256 KiB of which are looked at.
        events: of the trainer.
        exit_code: of the training process; None where it is not known.
        samples: the supervisor's last ones, oldest first.
        platform: where it ran, ``win32`` or ``linux``; guessed where empty.
        sizes: of the run, to name the tensor that was asked for.
        own_pids: processes of the run, beside those that the console names.
    """
    console = Console(text)
    pids = {int(n) for found in _OWN_PIDS.findall(console.text) for n in found if n}
    case = _Case(
        console, told(events), exit_code, machine_state(samples),
        platform or _platform_of(console.text, exit_code), sizes, {*own_pids, *pids},
    )  # fmt: skip
    if exit_code == 0 or case.story.finished is not None:
        return _of_success(case)
    code = code_in(console) if exit_code in (None, 1, 2, 255) else exit_code
    finding = finding_in(console, case.story.failed, died_silently=code not in (None, 0, 1, 2))
    return _of_finding(case, finding) if finding is not None else _of_end(case)


def _platform_of(words: str, exit_code: int | None) -> str:
    if exit_code is not None and (exit_code >= _EXIT_WINDOWS or exit_code < -_EXIT_WINDOWS // 2):
        return "win32"
    if _WINDOWS.search(words):
        return "win32"
    if _POSIX.search(words) or (exit_code is not None and exit_code < 0):
        return "linux"
    return ""


def _of_success(case: _Case) -> Diagnosis:
    """A run whose numbers are undefined ends without an error."""
    lines = [line for key in ("nan", "NaN", "inf") for line in case.console.lines_with(key)]
    undefined = [line for line in lines if _NAN.search(case.console.lines[line])]
    if case.story.nan or (not case.story.steps and len(undefined) >= _NAN_LINES):
        evidence = case.console.bare(undefined[-1]) if undefined else ""
        return _diagnosis(case, Finding(0, Cause("nan"), evidence))
    return Diagnosis(kind="none", sentence=text("Nothing failed."))


def _of_end(case: _Case) -> Diagnosis:
    code = case.exit_code
    printed = code_in(case.console)
    if printed is not None and (code is None or code in (1, 2, 255)):
        code = printed
    if code is None:
        undefined = [line for line in case.console.lines_with("nan")
                     if _NAN.search(case.console.lines[line])]  # fmt: skip
        if case.story.nan or len(undefined) >= _NAN_LINES:
            return _diagnosis(case, Finding(0, Cause("nan"), ""))
        if case.story.failed is None:
            return Diagnosis(kind="none", sentence=text("Nothing failed."))
        return _of_word(case, UNKNOWN)
    platform = case.platform or ("win32" if code >= _EXIT_WINDOWS else "")
    cause = cause_of_end(code, platform, case.state, silent=True)
    if cause is UNKNOWN and case.story.failed is not None:
        return _of_word(case, cause)
    evidence = "" if printed is None or code != printed else _line_of(case.console, str(printed))
    return _diagnosis(replace(case, platform=platform), Finding(0, cause, evidence))


def _line_of(console: Console, words: str) -> str:
    lines = console.lines_with(words)
    return console.bare(lines[0]) if lines else ""


_OF_FAILED: dict[str, Cause] = {
    "oom_gpu": TORCH_CUDA,
    "oom_host": Cause("memory_error", "out_of_memory", "ram"),
    "data": Cause("bad_data"),
    "config": Cause("configuration"),
    "environment": Cause("missing_package"),
}


def _of_word(case: _Case, cause: Cause) -> Diagnosis:
    """Judge by the kind that the trainer's last event gives, where its words say nothing."""
    failed = case.story.failed
    known = _OF_FAILED.get(failed.kind, cause) if failed else cause
    return _diagnosis(case, Finding(0, known, failed.error if failed else ""))


def _of_finding(case: _Case, finding: Finding) -> Diagnosis:
    failed = case.story.failed
    if finding.weight == 3 and finding.cause is UNKNOWN and failed is not None:
        return _of_word(case, UNKNOWN)
    if finding.cause.role == "consequence" and finding.weight < 3:
        code = code_in(case.console) or case.exit_code
        if code not in (None, 0, 1):
            cause = cause_of_end(code or 0, case.platform, case.state, silent=False)
            if cause is not UNKNOWN:
                return _diagnosis(case, replace(finding, cause=cause))
    return _diagnosis(case, replace(finding, cause=_weighed(case, finding)))


def _weighed(case: _Case, finding: Finding) -> Cause:
    """Return a finding's cause as the machine's last samples make it more or less likely."""
    cause, state, windows = finding.cause, case.state, case.platform == "win32"
    if cause.name == "worker_lost" and (state.ram_is_short or state.commit_is_short):
        return Cause("worker_lost", "killed", "commit" if windows else "ram", certain=False)
    plenty = state.ram_was_plenty and not state.commit_is_short
    if cause.name == "oom_kill" and not cause.certain and plenty:
        return Cause("killed_from_outside", certain=False)
    if cause.name == "dev_shm" and state.ram_is_short:
        return replace(cause, resource="ram", certain=False)
    if cause.name == "library_load" and windows and state.commit_is_short:
        return Cause("library_load", "out_of_memory", "commit", certain=False)
    if cause.name in ("access_violation", "aborted", "heap_damaged"):
        return of_a_crash(cause.name, case.platform, state)
    if cause.name == "disk_full" and not cause.certain:
        free = state.disk_free_bytes
        if free is not None and free > _PLENTY_OF_DISK:
            return Cause("write_failed")
        return replace(cause, certain=state.disk_is_full)
    if cause is TORCH_CUDA and "ried to alloc" not in finding.message and state.a_card_is_idle:
        return replace(PINNED, certain=False)
    if cause.name in ("cublas", "cudnn") and not cause.certain and state.card_is_full():
        return replace(cause, certain=True)
    return cause


def _diagnosis(case: _Case, finding: Finding) -> Diagnosis:
    cause = finding.cause
    if cause.resource == "ram" and case.platform == "win32" and _budget(case) is None:
        cause = replace(cause, resource="commit")
    refined = phase_of_frames(finding.above) if finding.above else ""
    phase = case.story.phase or refined or phase_of_console(case.console.text)
    if "terminated program" in finding.message or "compiler error" in finding.message:
        phase = "compile"
    step = step_of(refined if phase == "" else phase, case.story, case.console.text)
    of_memory = cause.kind not in ("other", "none")
    numbers = numbers_in(finding.message, case.own_pids) if of_memory else Numbers()
    numbers = _with_known(case, cause, _exactly(case.console, numbers))
    tensor = tensor_of(numbers.requested, case.sizes, phase if phase != "steady" else refined)
    failed = case.story.failed
    when = doing(phase, refined, step)
    words = sentence(cause, when, case.platform, finding.message)
    if cause.resource == "ram" and cause.kind == "out_of_memory" and numbers.allowed is not None:
        words = over_budget(numbers.allowed, when)
    if not of_memory and failed is not None and finding.weight != 2:
        words = failed.text
    return Diagnosis(
        kind=cause.kind,
        resource=cause.resource,
        certain=cause.certain,
        phase=phase,
        step=step,
        device=numbers.device,
        requested_bytes=numbers.requested,
        free_bytes=numbers.free,
        total_bytes=numbers.total,
        allocated_bytes=numbers.allocated,
        reserved_bytes=numbers.reserved,
        allowed_bytes=numbers.allowed,
        process_bytes=numbers.process,
        others=numbers.others,
        fragmented=numbers.fragmented,
        tensor=tensor,
        sentence=words,
        detail=detail(numbers, tensor),
        advice=advice(cause, numbers, case.platform, case.state) if of_memory else None,
        evidence=finding.message[:EVIDENCE_LETTERS],
        cause=cause.name,
    )


def _exactly(console: Console, numbers: Numbers) -> Numbers:
    """Replace printed, rounded sizes by those of the warning that belongs to the error."""
    for line in reversed(console.lines_with("allocation failed with OOM")):
        known = exact_numbers(console.lines[line]).requested
        if known and numbers.requested and abs(known / numbers.requested - 1) < _ROUNDING:
            return replace(numbers, requested=known)
    return numbers


def _budget(case: _Case) -> int | None:
    """Return the RAM budget of the run where that is the limit, or None.

    A budget is enforced for the training process alone, so it is the reason unless the computer's
    own memory was gone.
    """
    memory = case.story.failed.memory if case.story.failed else {}
    free, total = memory.get("ram_available_bytes"), memory.get("ram_total_bytes")
    gone = free is not None and total and free < _SHORT_SHARE * total
    return None if gone or case.state.ram_is_short else memory.get("ram_budget_bytes")


def _with_known(case: _Case, cause: Cause, numbers: Numbers) -> Numbers:
    """Fill in what the message did not say and the trainer or the supervisor knew."""
    state = case.state
    memory = case.story.failed.memory if case.story.failed else {}
    if cause.resource == "gpu":
        return _of_card(numbers, memory, state)
    if cause.resource in ("ram", "pinned"):
        return replace(
            numbers,
            free=memory.get("ram_available_bytes", state.free_bytes),
            total=memory.get("ram_total_bytes", state.total_bytes),
            process=memory.get("process_bytes"),
            allowed=_budget(case),
        )
    if cause.resource == "commit" and state.commit_limit_bytes and state.commit_bytes is not None:
        free = max(0, state.commit_limit_bytes - state.commit_bytes)
        return replace(numbers, free=free, total=state.commit_limit_bytes)
    if cause.resource == "disk":
        return replace(numbers, free=state.disk_free_bytes)
    return numbers


def _of_card(numbers: Numbers, memory: dict[str, int], state: MachineState) -> Numbers:
    if numbers.allocated is None:
        numbers = replace(numbers, allocated=memory.get("allocated_bytes"),
                          reserved=memory.get("reserved_bytes"))  # fmt: skip
    if numbers.allowed is None:
        numbers = replace(numbers, allowed=memory.get("gpu_budget_bytes"))
    if numbers.total is not None:
        return numbers
    total, free = memory.get("gpu_total_bytes"), memory.get("gpu_free_bytes")
    device = numbers.device or 0
    if total is None and len(state.cards) > device:
        used, size = state.cards[device]
        total, free = size or None, max(0, size - used)
    return replace(numbers, total=total, free=free if numbers.free is None else numbers.free)
