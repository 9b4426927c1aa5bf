"""Will it fit? What a run needs of card, memory, commit and disk, computed before it starts."""

from __future__ import annotations

from atom_gui.core.case import Case
from atom_gui.core.derived import checkpoint_bytes
from atom_gui.core.forecast import memory, speed
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.forecast.memory import Needs, Parts, Resource
from atom_gui.core.forecast.plan import Plan, plan_of
from atom_gui.core.forecast.result import (
    Forecast,
    Limited,
    PhaseNeed,
    ResourceForecast,
    RunTime,
    Verdict,
)
from atom_gui.core.machine import Use, free_bytes, typical_use
from atom_gui.schema.sections.precision import budget_bytes
from atom_gui.schema.words import Text, text

# Up to this share of a resource a run fits. Published forecasts saw no failure below 80 % without
# and the makers of LLMem an error of 3 % (arXiv 2411.06465, 2404.10933); ours knows what else is
# on the card and keeps room for fragmentation, so that 92 % leaves its error twice over.
FITTING_SHARE: dict[Limited, float] = {"gpu": 0.92, "ram": 0.9, "commit": 0.95, "disk": 0.95}
_PROBED_SHARE = 0.96
# Published peaks of 4-bit training without checkpointing lie up to a third above any formula.
_FOUR_BIT_SHARE = 0.8
# Windows promises a process more than it uses, and backs the memory of the card as well, so that
# it can be moved out (WDDM); neither was measured on a card here.
_WINDOWS_PROMISED_BYTES = 3 * memory.GIB


def forecast(
    case: Case,
    use: Use | None = None,
    calibration: Calibration | None = None,
    disk_free_bytes: int | None = None,
) -> Forecast | None:
    """Return what a run needs, or None where the model's shape is not known.

    Args:
        case: the run and its computer.
        use: what else is taken on the computer; what is usual if it is not given.
        calibration: what probes and earlier runs on this computer measured.
        disk_free_bytes: where checkpoints go; asked for if it is not given.
    """
    plan = plan_of(case)
    if plan is None:
        return None
    use = use or typical_use(case.machine)
    calibration = calibration or Calibration()
    needs = memory.needs(plan)
    resources: dict[Limited, ResourceForecast] = {}
    for limited, limit in limits_of(case, use).items():
        ratio = calibration.ratio(plan, "gpu" if limited == "gpu" else "ram")
        resources[limited] = _of_memory(plan, needs, limited, limit, ratio)
    if case.config.checkpoints.do_train:
        free = disk_free_bytes
        if free is None:
            free = free_bytes(case.output_folder)
        if free is not None:
            resources["disk"] = _of_disk(case, plan, free)
    return Forecast(
        plan=plan,
        resources=resources,
        time=_time(case, plan, calibration),
        checkpoint_bytes=_checkpoint_bytes(plan),
        checkpoints_kept=case.derived.checkpoints_kept,
        card=case.card.name if case.card else "",
        notes=_notes(plan, calibration),
    )


def fitting_share(resource: Limited, plan: Plan, *, probed: bool = False) -> float:
    """Return up to which share of what there is a need counts as fitting."""
    if resource == "gpu":
        if probed:
            return _PROBED_SHARE
        if plan.method == "qlora":
            return _FOUR_BIT_SHARE
    return FITTING_SHARE[resource]


def verdict_of(resource: Limited, share: float, plan: Plan, *, probed: bool = False) -> Verdict:
    """Return whether a need fits, as a share of what there is."""
    if share <= fitting_share(resource, plan, probed=probed):
        return "fits"
    return "tight" if share <= 1 else "too_much"


def limits_of(case: Case, use: Use) -> dict[Limited, tuple[float, float]]:
    """Return what is taken and what there is of each kind of memory that limits a run.

    A budget of the run takes the place of what there is, where it is smaller.
    """
    limits: dict[Limited, tuple[float, float]] = {}
    precision = case.config.precision
    if case.card is not None:
        budget = budget_bytes(precision.gpu_budget_gib)
        if budget is not None:  # PyTorch holds it; what CUDA itself takes comes on top
            budget += memory.CONTEXT_BYTES + memory.WORKSPACE_BYTES
        limits["gpu"] = _limit(use.gpu_bytes, case.card.memory_bytes, budget)
    budget = budget_bytes(precision.ram_budget_gib)
    limits["ram"] = _limit(use.ram_bytes, case.machine.ram_bytes, budget)
    if use.commit_limit_bytes:
        limits["commit"] = (use.commit_bytes, use.commit_limit_bytes)
    return limits


def _limit(taken: float, there: float, budget: float | None) -> tuple[float, float]:
    return (0.0, budget) if budget is not None and budget < there - taken else (taken, there)


def memory_parts(plan: Plan, both: dict[Resource, Parts], limited: Limited, ratio: float) -> Parts:
    """Return a phase's need of a kind of memory, without other programs.

    Args:
        plan: of the run.
        both: the phase's needs of card and RAM.
        limited: gpu, ram or commit.
        ratio: what was measured of them, as a share of what is computed.
    """
    source: Resource = "gpu" if limited == "gpu" else "ram"
    parts = {name: size * ratio for name, size in both[source].items()}
    if limited == "commit" and plan.windows and not plan.on_processor:
        promised = _WINDOWS_PROMISED_BYTES * (1 + plan.workers)
        parts["context"] = parts.get("context", 0) + promised
        parts["backing"] = sum(both["gpu"].values())
    return parts


def _of_memory(
    plan: Plan, needs: Needs, limited: Limited, limit: tuple[float, float], ratio: float | None
) -> ResourceForecast:
    others, capacity = limit
    phases = []
    for phase, both in needs.items():
        parts = memory_parts(plan, both, limited, ratio or 1.0)
        sized = [(name, size) for name, size in parts.items() if size]
        if others:
            sized.append(("others", others))
        phases.append(PhaseNeed(phase, tuple(sized)))  # type: ignore[arg-type]
    peak = max(phases, key=lambda found: found.total_bytes)
    before = None
    if ratio is not None:
        before = max(
            sum(memory_parts(plan, both, limited, 1.0).values()) for both in needs.values()
        ) + others  # fmt: skip
    return ResourceForecast(
        limited, tuple(phases), peak, capacity,
        verdict_of(limited, peak.total_bytes / capacity, plan, probed=ratio is not None), before,
    )  # fmt: skip


def _of_disk(case: Case, plan: Plan, free: int) -> ResourceForecast:
    kept = case.derived.checkpoints_kept
    # The newest is complete before the oldest goes.
    limit = case.config.checkpoints.save_total_limit
    at_once = (kept or 1) + (1 if limit and (case.derived.checkpoints or kept or 1) > limit else 0)
    if case.config.checkpoints.save_strategy == "no":
        at_once = 0
    model = plan.value_bytes * (plan.trained if plan.method != "full" else plan.shape.parameters)
    need = PhaseNeed("save", (("checkpoints", at_once * _checkpoint_bytes(plan)),
                              ("model", model)))  # fmt: skip
    return ResourceForecast("disk", (need,), need, free,
                            verdict_of("disk", need.total_bytes / max(free, 1), plan))  # fmt: skip


def _notes(plan: Plan, calibration: Calibration) -> tuple[Text, ...]:
    if plan.method == "qlora" and not plan.checkpointing and not calibration.entry(plan):
        return (
            text("Published runs with 4-bit weights and without gradient checkpointing took up to "
                 "a third more than formulas say; a probe tells."),
        )  # fmt: skip
    return ()


def _checkpoint_bytes(plan: Plan) -> int:
    states = (plan.master_bytes or 4) + plan.moment_bytes
    return checkpoint_bytes(plan.trained, stage=plan.stage, value_bytes=plan.value_bytes,
                            gathers=plan.gathers_on_save, state_bytes=states)  # fmt: skip


def _time(case: Case, plan: Plan, calibration: Calibration) -> RunTime | None:
    measured = calibration.rate(plan)
    rate = measured
    if rate is None and case.card is not None:
        rate = speed.card_rate(case.card.name)
    if rate is None:
        return None
    step = speed.step_time(plan, rate)
    total = case.derived.total_steps
    return RunTime(
        step=step,
        tokens_per_s=plan.sequences_per_step * plan.block / step.total_s,
        run_s=total * step.total_s if total is not None else None,
        measured=measured is not None,
    )
