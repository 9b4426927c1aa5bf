"""What a run really needed, against what was forecast; later forecasts learn from it."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

from pydantic import ValidationError

from atom_gui.core import presets
from atom_gui.core.case import Case
from atom_gui.core.forecast import calibration, forecast, memory, speed
from atom_gui.core.forecast.calibration import Entry, Measured
from atom_gui.core.forecast.plan import plan_of
from atom_gui.core.forecast.result import Limited, PhaseNeed
from atom_gui.core.machine import this_machine
from atom_gui.core.problems import ProblemsError
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.protocol.files import read_json
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig

_LEAST_STEPS = 2
PROBE_STEPS = 2


@dataclass(frozen=True)
class Outcome:
    """A resource of a run that has ended, without other programs.

    Attributes:
        promised_bytes: as it was forecast when the run began.
        formula_bytes: the same without what earlier runs had measured.
        measured_bytes: the peak.
    """

    promised_bytes: float
    formula_bytes: float
    measured_bytes: float

    @property
    def error(self) -> float:
        """The forecast's error as a share of what was measured; above 0 where it said too much."""
        return self.promised_bytes / self.measured_bytes - 1


def promised(case: Case) -> dict[str, dict[str, float]]:
    """Return what a run that begins is said to need, for its launch.json; empty if unknown."""
    measured = calibration.load(case.card.name if case.card else "")
    said, formula = forecast(case, calibration=measured), forecast(case)
    if said is None or formula is None:
        return {}
    found: dict[str, dict[str, float]] = {}
    limited: tuple[Limited, ...] = ("gpu", "ram")
    for name in limited:
        if name in said.resources:
            found[name] = {
                "promised_bytes": _own(said.resources[name].phases),
                "formula_bytes": _own(formula.resources[name].phases),
            }
    return found


def _own(phases: tuple[PhaseNeed, ...]) -> float:
    return max(each.total_bytes - dict(each.parts).get("others", 0.0) for each in phases)


def promised_by(folder: RunFolder) -> dict[str, float]:
    """Return the bytes of gpu and ram that were forecast when a run began; empty if unknown."""
    started = read_json(folder.launch)
    said = started.get("forecast") if isinstance(started, dict) else None
    found = {}
    for name, value in (said if isinstance(said, dict) else {}).items():
        size = value.get("promised_bytes") if isinstance(value, dict) else None
        if isinstance(size, (int, float)):
            found[str(name)] = float(size)
    return found


def of_run(folder: RunFolder, state: RunState | None = None) -> dict[Measured, Outcome]:
    """Return forecast and measurement of a run that has trained; empty where either is missing."""
    started = read_json(folder.launch)
    said = started.get("forecast") if isinstance(started, dict) else None
    if not isinstance(said, dict):
        return {}
    state = state or RunFollower(folder).read_all()
    found: dict[Measured, Outcome] = {}
    for name, measured in (("gpu", _card_bytes(state)), ("ram", _ram_bytes(state))):
        try:
            promise = Outcome(float(said[name]["promised_bytes"]),
                              float(said[name]["formula_bytes"]), measured)  # fmt: skip
        except (KeyError, TypeError, ValueError):
            continue
        if measured and promise.formula_bytes > 0:
            found[name] = promise  # type: ignore[index]
    return found


def _card_bytes(state: RunState) -> float:
    """Return what PyTorch held of the card at its peak, with CUDA's own part."""
    peak = max(state.metrics.reserved.y, default=0.0)
    if state.finished is not None:
        peak = max(peak, state.finished.memory.get("reserved_bytes", 0))
    return peak + memory.CONTEXT_BYTES + memory.WORKSPACE_BYTES if peak else 0.0


def _ram_bytes(state: RunState) -> float:
    ended = state.finished.memory.get("process_peak_bytes", 0) if state.finished else 0
    return max(state.process_peak_bytes, ended, max(state.metrics.process_memory.y, default=0))


def learn(folder: RunFolder) -> bool:
    """Keep what a run measured for later forecasts; tell whether there was something to learn.

    Raises:
        OSError: it cannot be written.
    """
    state = RunFollower(folder).read_all()
    try:
        case = Case(presets.load(folder.preset).config, this_machine())
    except ProblemsError:
        return False
    plan = plan_of(case)
    done = state.step - (state.hello.resumed_step if state.hello else 0)
    if plan is None or done < _LEAST_STEPS:
        return False
    values: dict[str, float] = {"time_s": time.time()}
    for name, found in of_run(folder, state).items():
        values[name] = found.measured_bytes / found.formula_bytes
    rates = state.metrics.tokens_per_s.y
    if len(rates):
        per_token = speed.operations_per_token(plan)
        values["rate"] = statistics.median(rates) * per_token / plan.devices
    try:
        entry = Entry.model_validate(values)
    except ValidationError:  # another run than the one that was forecast
        return False
    calibration.load(case.card.name if case.card else "").with_entry(plan, entry).save()
    return True


def probe_of(config: RunConfig) -> RunConfig:
    """Return the run that measures a run: two steps as they are, and nothing besides."""
    probe = config.model_copy(deep=True)
    probe.batch.max_steps = PROBE_STEPS
    probe.checkpoints.save_strategy = "no"
    probe.checkpoints.evaluation_strategy = "no"
    probe.checkpoints.resume_from_checkpoint = None
    probe.checkpoints.output_dir = None
    probe.logging.logging_dir = None
    probe.logging.logging_strategy = "steps"
    probe.logging.logging_steps = 1
    probe.logging.sample_prompts = []
    probe.logging.report_to = "none"
    return probe
