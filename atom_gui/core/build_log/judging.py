"""Tells causes from consequences."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from atom_gui.core.build_log.catalogue import ENTRIES
from atom_gui.core.build_log.entry import ANY, BuildVerdict, Explained

# What a program's end says where the log says nothing. Windows ends with an NTSTATUS.
_BY_EXIT_CODE = {
    -9: "exit_killed", 137: "exit_killed",
    -11: "exit_crash", 139: "exit_crash",
    0xC0000005: "exit_crash", 0xC0000005 - 2**32: "exit_crash",
    0xC0000135: "exit_dll", 0xC0000135 - 2**32: "exit_dll",
    0xC0000142: "exit_dll", 0xC0000142 - 2**32: "exit_dll",
    9009: "exit_not_found", 127: "exit_not_found",
}  # fmt: skip
_WITNESSES = {"async_io_abort": ("aio_library", "libaio_absent")}
_EVIDENCE_LINES = 8


@dataclass
class Finding:
    """One meaning that was found in a log.

    Attributes:
        first: where it stands first.
        last: number of the line where it stands last.
        lines: the first lines that say it.
    """

    first: Explained
    last: int = 0
    lines: list[str] = field(default_factory=list)


def judge(
    findings: list[Finding],
    *,
    exit_code: int | None,
    done: int,
    raised: int,
    suspicious: tuple[str, ...],
    ignored: int,
    ops_asked: tuple[str, ...],
    ops: tuple[str, ...],
    progress: tuple[int, int] | None,
    lines: int,
) -> BuildVerdict:
    """Weigh what was found.

    Args:
        findings: in the order in which they came.
        exit_code: of the job, where it is known.
        done: number of the last line that tells of success; 0 for none.
        raised: number of the last line that tells of an error that no entry explains; 0 for none.
        suspicious: lines that look like trouble.
        ignored: number of lines that were noise.
        ops_asked: DeepSpeed's ops that were to be built.
        ops: those whose build was begun.
        progress: the last step that was told.
        lines: number of lines.
    """
    fatal = [finding.first for finding in findings if finding.first.severity == "fatal"]
    last_trouble = max([raised, *(f.last for f in findings if f.first.severity == "fatal")])
    outcome = _outcome(exit_code, done, last_trouble)
    minor = [f.first for f in findings if f.first.severity in ("warning", "note")]
    causes: list[Explained] = []
    consequences: list[Explained] = []
    if outcome == "failed":
        causes, consequences = _causes(fatal, minor)
        if not causes and exit_code in _BY_EXIT_CODE:
            causes = [_by_exit_code(_BY_EXIT_CODE[exit_code], suspicious, lines)]
    else:
        minor += fatal  # survived
    first = causes[0] if causes else None
    if progress is None and ops_asked and ops:
        finished = len(ops) if outcome == "succeeded" else len(ops) - 1
        progress = min(finished, len(ops_asked)), len(ops_asked)
    return BuildVerdict(
        outcome=outcome,
        exit_code=exit_code,
        first=first,
        causes=tuple(causes),
        consequences=tuple(consequences),
        warnings=tuple(found for found in minor if found not in causes),
        ignored=ignored,
        suspicious=suspicious if outcome == "failed" and first is None else (),
        evidence=_evidence(first, findings),
        ops_asked=ops_asked,
        ops=ops,
        progress=progress,
        lines=lines,
    )


def _outcome(
    exit_code: int | None, done: int, last_trouble: int
) -> Literal["succeeded", "failed", "unknown"]:
    if exit_code is not None:
        return "succeeded" if exit_code == 0 else "failed"
    if done > last_trouble:
        return "succeeded"
    return "failed" if last_trouble else "unknown"


def _causes(
    fatal: list[Explained], minor: list[Explained]
) -> tuple[list[Explained], list[Explained]]:
    """Return the causes, the most believable first, and the consequences."""
    seen = {found.id for found in (*fatal, *minor)}
    suspects = [found for found in minor if ENTRIES[found.id].suspect]
    explained = {below for found in fatal for below in ENTRIES[found.id].explains}
    own: list[Explained] = []
    generic: list[Explained] = []
    consequences: list[Explained] = []
    for found in fatal:
        follows_from = found.follows == ANY or seen & set(found.follows)
        if follows_from or found.id in explained:
            consequences.append(found)
        else:
            (generic if ENTRIES[found.id].generic else own).append(found)
    if own:
        return [*own, *generic], consequences
    telling = [one for one in suspects if set(ENTRIES[one.id].explains) & seen]
    if telling:
        return [*telling, *generic], consequences
    return (generic or suspects), consequences


def _by_exit_code(name: str, suspicious: tuple[str, ...], lines: int) -> Explained:
    entry = ENTRIES[name]
    return Explained(
        id=entry.id, severity=entry.severity, cause=entry.cause, remedy=entry.remedy,
        action=entry.action, source=entry.source, line=suspicious[-1] if suspicious else "",
        number=lines,
    )  # fmt: skip


def _evidence(first: Explained | None, findings: list[Finding]) -> tuple[str, ...]:
    if first is None:
        return ()
    wanted = (first.id, *_WITNESSES.get(first.id, ()))
    told = [line for finding in findings if finding.first.id in wanted for line in finding.lines]
    return tuple(dict.fromkeys(told))[:_EVIDENCE_LINES]
