"""What to change after a run was out of memory: each remedy with what it wins and what it costs.

A remedy's gain is the difference of two forecasts, so it is true for the run at hand; remedies are
ordered from the least disruptive to the most and can be combined.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from atom_gui.core.case import Case
from atom_gui.core.fixes import fixed
from atom_gui.core.forecast import forecast, levers, speed
from atom_gui.core.forecast.calibration import Calibration, Entry, Measured
from atom_gui.core.forecast.levers import Lever
from atom_gui.core.forecast.plan import Plan, plan_of
from atom_gui.core.forecast.result import Forecast, Limited, ResourceForecast
from atom_gui.core.machine import Use
from atom_gui.core.problems import ProblemsError
from atom_gui.core.quantities import memory
from atom_gui.schema.words import Text, text

_SHORTEST_BLOCK = 512
_STATED_RATE = 25e12  # only ratios of times are told
_DIED_ABOVE = 1.03  # what was used up was needed, and a little more
# Costs beside arithmetic and transfers: memory_model facts §5, and tests/benchmarks/savings.py.
_OWN_TIME = {"micro_batch": 1.08, "loss_in_pieces": 1.02, "fast_attention": 0.9,
             "smaller_buckets": 1.05, "eight_bit": 1.05, "adafactor": 1.05,
             "no_workers": 1.02}  # fmt: skip
# Other states than those in a checkpoint: training begins anew.
_ANEW = frozenset({"engine", "eight_bit", "adafactor", "frozen", "lora", "qlora", "rank",
                   "sixteen_bits"})  # fmt: skip
_MOST_TOGETHER = 3
_WORTH_SHARE = 0.005  # of the resource; what wins less is not offered


@dataclass(frozen=True)
class Remedy:
    """One change after a failure.

    Attributes:
        lever: what is changed.
        saved_bytes: what it wins of the resource that ran out, alone.
        need_bytes: what the run then needs of it.
        time_factor: time of a step as a multiple of before.
        refusal: why it cannot be done here; None where it can.
        enough: with it alone the run fits everywhere.
    """

    lever: Lever
    saved_bytes: float
    need_bytes: float
    time_factor: float
    refusal: Text | None
    enough: bool

    @property
    def name(self) -> str:
        """Its stable name."""
        return self.lever.name

    @property
    def time(self) -> Text:
        """What it does to the time of a step, in words."""
        percent = round(100 * abs(self.time_factor - 1))
        if percent < 2:
            return text("as fast")
        if self.time_factor > 1:
            return text("about {percent} % slower", percent=percent)
        return text("about {percent} % faster", percent=percent)


@dataclass(frozen=True)
class Repair:
    """All that can be done for a run that was out of memory.

    Attributes:
        resource: what ran out.
        before: the forecast of the run as it was.
        remedies: the least disruptive first; those that cannot be done here are among them.
        best: names of the least disruptive ones that together let the run fit; empty where none do.
    """

    case: Case
    resource: Limited
    before: Forecast
    remedies: tuple[Remedy, ...]
    best: tuple[str, ...]
    use: Use | None
    calibration: Calibration

    def with_remedies(self, names: Iterable[str]) -> Forecast | None:
        """Return the forecast with several remedies; None where they do not go together."""
        return _forecast(self.case, self.changes(names), self.use, self.calibration)

    def continues(self, names: Iterable[str]) -> bool:
        """Tell whether training can go on from a checkpoint with these."""
        return not any(name.split("_")[0] in _ANEW or name in _ANEW for name in names)

    def changes(self, names: Iterable[str]) -> dict[str, Any]:
        """Return the changes of several remedies by field, the more disruptive ones deciding."""
        chosen = set(names)
        pulled = [remedy.lever for remedy in self.remedies if remedy.name in chosen]
        return levers.together(reversed(pulled))


def repair(
    case: Case, resource: Limited, *, use: Use | None = None,
    calibration: Calibration | None = None, tried: Sequence[str] = (),
) -> Repair | None:  # fmt: skip
    """Return what helps a run that used up ``resource``; None where its model is not known.

    Args:
        case: the run as it failed, and its computer.
        resource: gpu, ram or commit.
        use: what else is taken on the computer.
        calibration: what was measured on it.
        tried: names of remedies that were applied before and did not help; they stay applied.
    """
    plan = plan_of(case)
    before = forecast(case, use, calibration)
    if plan is None or before is None or resource not in before.resources:
        return None
    calibration = _at_least_as_measured(plan, before.resources[resource], calibration)
    before = forecast(case, use, calibration) or before
    found = []
    for lever in _levers(case, plan, before):
        remedy = _predicted(case, plan, before, resource, lever, use, calibration)
        if remedy is not None:
            found.append(remedy)
    found.sort(key=lambda remedy: remedy.lever.disruption)
    answer = Repair(case, resource, before, tuple(found), (), use, calibration)
    return replace(answer, best=_best(answer, set(tried)))


def _at_least_as_measured(
    plan: Plan, need: ResourceForecast, calibration: Calibration | None
) -> Calibration:
    """A run that died needed more than there was, whatever its forecast had said."""
    calibration = calibration or Calibration()
    others = dict(need.peak.parts).get("others", 0.0)
    own = need.need_bytes - others
    if need.share >= _DIED_ABOVE or own <= 0:
        return calibration
    known: Measured = "gpu" if need.resource == "gpu" else "ram"
    ratio = (calibration.ratio(plan, known) or 1.0) * (
        (_DIED_ABOVE * need.capacity_bytes - others) / own
    )
    measured = {known: min(max(ratio, 0.3), 3.0)}
    return calibration.with_entry(plan, Entry(**measured))  # type: ignore[arg-type]


def _forecast(
    case: Case, changes: dict[str, Any], use: Use | None, calibration: Calibration
) -> Forecast | None:
    try:
        config = fixed(case.config, changes)
    except (ProblemsError, ValueError):
        return None
    changed = Case(config, case.machine, case.deepspeed_version)
    plan, own = plan_of(changed), plan_of(case)
    # What was measured of the run as it failed holds for what is changed of it.
    entry = calibration.entry(own) if own is not None else None
    if plan is not None and entry is not None and calibration.entry(plan) is None:
        calibration = calibration.with_entry(plan, entry)
    return forecast(changed, use, calibration)


def _predicted(
    case: Case, plan: Plan, before: Forecast, resource: Limited, lever: Lever, use: Use | None,
    calibration: Calibration,
) -> Remedy | None:  # fmt: skip
    after = _forecast(case, lever.changes, use, calibration)
    if after is None or resource not in after.resources:
        return None
    need, then = before.resources[resource], after.resources[resource]
    saved = need.need_bytes - then.need_bytes
    if saved < _WORTH_SHARE * need.capacity_bytes:
        return None
    refusal = _refusal(case, lever, before, after)
    rate = calibration.rate(plan) or speed.card_rate(case.card.name if case.card else "")
    times = [
        speed.step_time(each, rate or _STATED_RATE).total_s / (each.sequences_per_step * each.block)
        for each in (plan, after.plan)
    ]
    factor = times[1] / times[0] * _OWN_TIME.get(lever.name, 1.0)
    return Remedy(lever, saved, then.need_bytes, factor, refusal,
                  refusal is None and _fits(after))  # fmt: skip


def _fits(found: Forecast) -> bool:
    """Tell whether memory suffices; the disk has remedies of its own."""
    return all(need.verdict != "too_much" for name, need in found.resources.items()
               if name != "disk")  # fmt: skip


def _refusal(case: Case, lever: Lever, before: Forecast, after: Forecast) -> Text | None:
    """Say why a remedy cannot be done on this computer."""
    if lever.name in ("qlora", "eight_bit") and case.card is None:
        return text("needs an NVIDIA card")
    if lever.name == "sixteen_bits" and case.card is not None:
        capability = case.card.capability
        if capability is not None and capability < (8, 0):
            return text("needs an RTX 30 card or newer")
    for name in ("ram", "commit"):
        then, now = after.resources.get(name), before.resources.get(name)  # type: ignore[call-overload]
        if then is None or now is None or then.verdict != "too_much":
            continue
        if then.need_bytes > 1.01 * now.need_bytes:  # it is this remedy that needs so much
            return text("needs {needed} of RAM; this computer has {has}",
                        needed=memory(then.need_bytes),
                        has=memory(then.capacity_bytes))  # fmt: skip
    return None


def _levers(case: Case, plan: Plan, before: Forecast) -> list[Lever]:
    config, card = case.config, case.card is not None
    found = list(_free_levers(case, plan))
    if not plan.checkpointing:
        found.append(levers.checkpointing(case))
    if not plan.mixed:
        found.append(levers.sixteen_bits(case))
    if card and not plan.offloads_activations:
        found.append(levers.activation_offload(case))
    own = (plan.stage, plan.offload_optimizer, plan.offload_param)
    if card:
        engines = [(2, "cpu", "none")]
        if plan.method != "qlora":
            engines += [(3, "none", "none"), (3, "cpu", "cpu")]
        found += [
            replace(levers.engine(case, *engine), name=f"engine_{number}")
            for number, engine in enumerate(engines) if engine != own
        ]  # fmt: skip
    if plan.method == "full" and plan.offload_optimizer == "none" and plan.moment_bytes >= 8:
        found += [levers.optimizer(case, "adamw_bnb_8bit"), levers.optimizer(case, "adafactor")]
    half = int(plan.block) // 2
    if half >= _SHORTEST_BLOCK:
        found.append(levers.block(case, half, 2 * plan.accumulation))
    if case.continues_a_model:
        if plan.method == "full" and not plan.frozen_layers:
            found += [levers.frozen(case, plan.shape.layers // 2), levers.method(case, "lora")]
        if plan.method != "full" and config.adapter.lora_rank > levers.NARROW_RANK:
            found.append(levers.rank(case, levers.NARROW_RANK))
        if plan.method != "qlora":
            found.append(levers.method(case, "qlora"))
    if not before.plan.evaluates or plan.eval_sequences <= 1:
        return found
    return [*found, levers.evaluation_batch(case, 1)]


def _free_levers(case: Case, plan: Plan) -> Iterable[Lever]:
    """Yield those that hardly cost anything."""
    micro = _smaller_micro(plan)
    if micro is not None:
        yield levers.micro_batch(case, *micro)
    if not plan.loss_in_pieces:
        yield levers.loss_in_pieces(case)
    if plan.eager:
        yield levers.fast_attention(case)
    if plan.pins_optimizer or plan.pins_param:
        yield levers.unpinned(case)
    if plan.stage and plan.reduce_bucket > plan.shape.hidden**2 and case.card is not None:
        yield levers.smaller_buckets(case)
    if plan.loaded_bytes == 4 and case.continues_a_model and plan.mixed:
        yield levers.load_in_sixteen_bits(case)
    if plan.workers:
        yield levers.no_workers(case)


def _smaller_micro(plan: Plan) -> tuple[int, int] | None:
    """Return a quarter of the micro-batch, or what divides the step near to that."""
    product = plan.micro * plan.accumulation
    smaller = [size for size in range(1, plan.micro) if product % size == 0]
    if not smaller:
        return None
    quarter = [size for size in smaller if size <= max(1, plan.micro // 4)]
    micro = max(quarter or smaller[:1])
    return micro, product // micro


def _best(answer: Repair, tried: set[str]) -> tuple[str, ...]:
    """Return the least disruptive set of remedies that lets the run fit."""
    usable = [remedy for remedy in answer.remedies
              if remedy.refusal is None and remedy.name not in tried]  # fmt: skip
    for remedy in usable:
        if remedy.enough:
            return _without_more(answer, usable, remedy)
    for number in range(2, _MOST_TOGETHER + 1):
        sets = sorted(combinations(usable, number),
                      key=lambda each: sum(remedy.lever.disruption for remedy in each))  # fmt: skip
        for each in sets:
            names = tuple(remedy.name for remedy in each)
            if len({name.split("_")[0] for name in names}) < number:
                continue  # two engines at once
            found = answer.with_remedies(names)
            if found is not None and _fits(found):
                return names
    return ()


def _without_more(answer: Repair, usable: list[Remedy], enough: Remedy) -> tuple[str, ...]:
    """Prefer two remedies that change nothing to one that does."""
    gentle = [remedy for remedy in usable if remedy.lever.disruption < enough.lever.disruption]
    for pair in combinations(gentle, 2):
        if sum(remedy.lever.disruption for remedy in pair) < enough.lever.disruption:
            names = tuple(remedy.name for remedy in pair)
            found = answer.with_remedies(names)
            if found is not None and _fits(found):
                return names
    return (enough.name,)
