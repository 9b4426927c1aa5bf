"""What is left of a run that was out of memory: its diagnosis, what helps, and what was tried."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from atom_gui.core import presets
from atom_gui.core.case import Case
from atom_gui.core.diagnosis import Diagnosis, Sizes, diagnose_run
from atom_gui.core.fixes import fixed
from atom_gui.core.forecast import calibration
from atom_gui.core.forecast.plan import plan_of
from atom_gui.core.forecast.result import Limited
from atom_gui.core.machine import Use, this_machine
from atom_gui.core.problems import ProblemsError
from atom_gui.core.remedies import Remedy, Repair, repair
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text

VERSION = 1
_LIMITED: dict[str, Limited] = {"gpu": "gpu", "ram": "ram", "commit": "commit", "pinned": "ram"}


@dataclass(frozen=True)
class Aftermath:
    """A run that ended badly, explained.

    Attributes:
        diagnosis: what happened.
        repair: what helps; None where it was not memory, or the model is not known.
        tried: names of the remedies that were applied to it before.
    """

    diagnosis: Diagnosis
    repair: Repair | None
    tried: tuple[str, ...]


def look(folder: RunFolder, use: Use | None = None) -> Aftermath:
    """Explain a run that has ended.

    Args:
        folder: of the run.
        use: what else is taken on the computer now; what is usual if it is not given.
    """
    case = case_of(folder)
    return _helped(folder, case, read(folder) or diagnose_run(folder, sizes_of(case)), use)


def record(folder: RunFolder) -> Diagnosis:
    """Explain a run that has just ended; write oom.json where it was memory.

    The supervisor and the command line may both do so at one time: the file is replaced as a whole.

    Raises:
        OSError: it cannot be written.
    """
    case = case_of(folder)
    found = _helped(folder, case, diagnose_run(folder, sizes_of(case)), None)
    if found.diagnosis.of_memory:
        write_json_atomic(folder.oom, to_value(found))
    else:
        folder.oom.unlink(missing_ok=True)
    return found.diagnosis


def _helped(
    folder: RunFolder, case: Case | None, diagnosis: Diagnosis, use: Use | None
) -> Aftermath:
    tried = tuple(tried_on(folder))
    if case is None or not diagnosis.of_memory:
        return Aftermath(diagnosis, None, tried)
    measured = calibration.load(case.card.name if case.card else "")
    resource = resource_of(diagnosis, case)
    found = repair(case, resource, use=use, calibration=measured, tried=tried)
    return Aftermath(diagnosis, found, tried)


def read(folder: RunFolder) -> Diagnosis | None:
    """Return the diagnosis that oom.json holds, or None."""
    value = read_json(folder.oom)
    try:
        return Diagnosis.model_validate(value["diagnosis"])
    except (TypeError, KeyError, ValidationError):
        return None


def to_value(found: Aftermath) -> dict[str, Any]:
    """Return it for JSON: the diagnosis and the ranked remedies with their numbers."""
    value: dict[str, Any] = {
        "version": VERSION,
        "diagnosis": found.diagnosis.model_dump(),
        "tried": list(found.tried),
        "remedies": [],
        "best": [],
    }
    if found.repair is not None:
        value["resource"] = found.repair.resource
        value["forecast"] = {
            name: {"need_bytes": round(need.need_bytes), "has_bytes": round(need.capacity_bytes),
                   "phase": need.peak.phase}
            for name, need in found.repair.before.resources.items()
        }  # fmt: skip
        value["remedies"] = [_remedy_value(remedy) for remedy in found.repair.remedies]
        value["best"] = list(found.repair.best)
    return value


def _remedy_value(remedy: Remedy) -> dict[str, Any]:
    def said(words: Text | None) -> str | None:
        return None if words is None else str(words)

    return {
        "name": remedy.name,
        "title": said(remedy.lever.title),
        "saved_bytes": round(remedy.saved_bytes),
        "need_bytes": round(remedy.need_bytes),
        "enough": remedy.enough,
        "time": said(remedy.time),
        "learning": said(remedy.lever.learning),
        "refusal": said(remedy.refusal),
        "changes": remedy.lever.changes,
    }


def case_of(folder: RunFolder) -> Case | None:
    """Return what a run was asked to do, on this computer; None where its preset is damaged."""
    try:
        config = presets.load(folder.preset).config
    except ProblemsError:
        return None
    started = read_json(folder.launch)
    packages = started.get("packages", {}) if isinstance(started, dict) else {}
    version = packages.get("deepspeed", "") if isinstance(packages, dict) else ""
    return Case(config, this_machine(), version)


def sizes_of(case: Case | None) -> Sizes | None:
    """Return the numbers by which a request for memory is recognised."""
    plan = plan_of(case) if case is not None else None
    if plan is None:
        return None
    shape = plan.shape
    return Sizes(
        sequences=int(plan.micro), block=int(plan.block), vocab=shape.vocab, hidden=shape.hidden,
        layers=shape.layers, heads=shape.heads, ffn=shape.ffn, parameters=plan.trained,
        devices=plan.devices, reduce_bucket=int(plan.reduce_bucket),
        sub_group=int(plan.sub_group),
    )  # fmt: skip


def changed(found: Repair, names: Iterable[str], *, anew: bool) -> RunConfig:
    """Return the run's parameters with remedies applied.

    Args:
        found: what helps.
        names: of the remedies.
        anew: it begins from the start, so a checkpoint it continued from is left out.

    Raises:
        ProblemsError: its DeepSpeed configuration cannot be changed.
    """
    changes = found.changes(names)
    if anew:
        changes["checkpoints.resume_from_checkpoint"] = None
    return fixed(found.case.config, changes)


def resource_of(diagnosis: Diagnosis, case: Case) -> Limited:
    """Return which forecast speaks of the resource that ran out."""
    found = _LIMITED.get(diagnosis.resource or "", "ram")
    if found == "gpu" and case.card is None:
        return "ram"
    if found == "commit" and case.config.precision.ram_budget_gib is not None:
        return "ram"
    return found


def tried_on(folder: RunFolder) -> list[str]:
    """Return the remedies that a run was started with, and those of the run it repairs."""
    found: list[str] = []
    seen: set[str] = set()
    path = folder.path
    while path.name not in seen:
        seen.add(path.name)
        started = read_json(RunFolder(path).launch)
        repaired = started.get("repair") if isinstance(started, dict) else None
        if not isinstance(repaired, dict):
            break
        names = repaired.get("remedies", [])
        found = [name for name in names if isinstance(name, str) and name not in found] + found
        path = path.parent / str(repaired.get("of", path.name))
    return found
