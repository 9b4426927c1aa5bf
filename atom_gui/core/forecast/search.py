"""What would fit here: thousands of variants of a run, computed at once, and the best of them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from atom_gui.core.case import Case
from atom_gui.core.fixes import fixed
from atom_gui.core.forecast import (
    FITTING_SHARE,
    fitting_share,
    forecast,
    levers,
    limits_of,
    memory,
    memory_parts,
    speed,
)
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.forecast.levers import Lever
from atom_gui.core.forecast.plan import Plan, moment_bytes, plan_of
from atom_gui.core.forecast.result import Forecast
from atom_gui.core.machine import Use, typical_use
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text

_SHORTEST_BLOCK = 512
_MOST_MICRO = 64
_STATED_RATE = 25e12  # where the card's speed is unknown, only ratios matter
_FULL_BYTES_PER_WEIGHT = 16.5  # on a card, with updates in pieces
_OFFLOADED_BYTES_PER_WEIGHT = 18
_LEFT_FOR_ACTIVATIONS = 2 * memory.GIB
_WORTH = 0.95  # a variant must be so much faster or smaller than a less changed one
_OPTIMIZERS = ("", "adamw_bnb_8bit", "adafactor")


@dataclass(frozen=True)
class Alternative:
    """A variant that fits.

    Attributes:
        changes: by field, as in a problem's fix; one undoable step.
        words: what changes, a sentence for each lever.
        effect: what the most disruptive of them does to learning; None where nothing changes.
        forecast: of the variant.
    """

    changes: dict[str, Any]
    words: tuple[Text, ...]
    effect: Text | None
    forecast: Forecast


@dataclass(frozen=True)
class Search:
    """What was found.

    Attributes:
        found: variants that fit, the least changed first.
        examined: how many were computed.
        seconds: that took.
        largest_full: about how many parameters a model can have here to be trained as a whole.
    """

    found: tuple[Alternative, ...]
    examined: int
    seconds: float
    largest_full: int


@dataclass(frozen=True)
class _Kind:
    """What learns: all weights, those of the upper blocks, or adapters of a rank."""

    method: str
    rank: int = 0
    frozen: int = 0


@dataclass(frozen=True)
class _Variants:
    """Variants of one kind and engine: arrays of equal length, and what they need."""

    plan: Plan
    kind: _Kind
    engine: tuple[int, str, str]
    disruption: np.ndarray
    share: np.ndarray
    seconds_per_token: np.ndarray
    chosen: dict[str, np.ndarray]


@dataclass(frozen=True, order=True)
class _Candidate:
    disruption: float
    seconds_per_token: float
    share: float
    variants: _Variants = field(compare=False)
    index: int = field(compare=False)

    def beats(self, other: _Candidate) -> bool:
        """Tell whether ``other``, which is changed more, is neither faster nor smaller."""
        return (
            other.seconds_per_token >= _WORTH * self.seconds_per_token
            and other.share >= _WORTH * self.share
        )


def what_fits(
    case: Case,
    use: Use | None = None,
    calibration: Calibration | None = None,
    *,
    limit: int = 6,
) -> Search:
    """Return the best variants of a run that fit its computer; none where the model is unknown.

    The tokens of a step stay as they are. The least changed variant of each method comes first,
    then others that are faster or smaller than all that are changed less.
    """
    began = time.perf_counter()
    plan = plan_of(case)
    use = use or typical_use(case.machine)
    calibration = calibration or Calibration()
    if plan is None:
        return Search((), 0, time.perf_counter() - began, 0)
    examined, candidates = 0, list[_Candidate]()
    for variants in _all_variants(case, plan, use, calibration):
        examined += variants.share.size
        candidates.extend(_best_of(variants))
    found: list[Alternative] = []
    for candidate in _chosen(candidates):
        alternative = _alternative(case, plan, candidate, use, calibration)
        if alternative is not None:
            found.append(alternative)
        if len(found) == limit:
            break
    return Search(tuple(found), examined, time.perf_counter() - began,
                  largest_full_model(case, use))  # fmt: skip


def _chosen(candidates: list[_Candidate]) -> list[_Candidate]:
    kept: list[_Candidate] = []
    for candidate in sorted(candidates):
        method = candidate.variants.kind.method
        same = [other for other in kept if other.variants.kind.method == method]
        if not any(other.beats(candidate) for other in same):
            kept.append(candidate)
    firsts: dict[str, _Candidate] = {}
    for candidate in kept:
        firsts.setdefault(candidate.variants.kind.method, candidate)
    first = list(firsts.values())
    return first + [candidate for candidate in kept if candidate not in first]


def largest_full_model(case: Case, use: Use) -> int:
    """Return about how many parameters a model may have to be trained as a whole."""
    ram = case.machine.ram_bytes * FITTING_SHARE["ram"] - use.ram_bytes
    if case.card is None:
        room = ram - memory.PROCESSOR_PROCESS_BYTES
        return max(0, int(room / (_FULL_BYTES_PER_WEIGHT + 4)))
    outside = use.gpu_bytes + memory.CONTEXT_BYTES + memory.WORKSPACE_BYTES
    card = case.card.memory_bytes * FITTING_SHARE["gpu"] - outside
    card = card / (1 + memory.SPARE_SHARE) - _LEFT_FOR_ACTIVATIONS
    on_card = card / _FULL_BYTES_PER_WEIGHT
    offloaded = min(card / 2.5, (ram - memory.PROCESS_BYTES) / _OFFLOADED_BYTES_PER_WEIGHT)
    return max(0, int(max(on_card, offloaded)))


def _all_variants(
    case: Case, plan: Plan, use: Use, calibration: Calibration
) -> Iterator[_Variants]:
    for kind in _kinds(case, plan):
        for engine in _engines(plan, kind.method):
            yield _variants(case, plan, kind, engine, use, calibration)


def _kinds(case: Case, plan: Plan) -> Iterator[_Kind]:
    rank = case.config.adapter.lora_rank
    own = _Kind(plan.method, rank if plan.method != "full" else 0, plan.frozen_layers)
    yield own
    if not case.continues_a_model:
        return
    if plan.method == "full" and not plan.frozen_layers and plan.shape.layers > 1:
        yield _Kind("full", 0, plan.shape.layers // 2)
    methods = ("lora", "qlora") if case.card is not None else ("lora",)
    for method in methods:
        for width in dict.fromkeys((rank, min(rank, levers.NARROW_RANK))):
            kind = _Kind(method, width)
            if kind != own and not (plan.method == "qlora" and method == "lora"):
                yield kind


def _engines(plan: Plan, method: str) -> Iterator[tuple[int, str, str]]:
    own = (plan.stage, plan.offload_optimizer, plan.offload_param)
    if not (method == "qlora" and plan.stage == 3) and "nvme" not in own:
        yield own
    choices = [(2, "none", "none"), (2, "cpu", "none")]
    if method != "qlora":
        choices += [(3, "none", "none"), (3, "cpu", "none"), (3, "cpu", "cpu")]
    for choice in choices:
        if choice != own and not (plan.on_processor and "cpu" in choice):
            yield choice


def _variants(
    case: Case, plan: Plan, kind: _Kind, engine: tuple[int, str, str], use: Use,
    calibration: Calibration,
) -> _Variants:  # fmt: skip
    stage, offload_optimizer, offload_param = engine
    axes = _axes(case, plan, kind.method, offload_optimizer)
    grid = np.meshgrid(*(np.arange(len(axis)) for axis in axes.values()), indexing="ij")
    chosen = {
        name: np.asarray(axis)[index.ravel()]
        for (name, axis), index in zip(axes.items(), grid, strict=True)
    }
    moments = np.array([plan.moment_bytes, moment_bytes("adamw_bnb_8bit", stage),
                        moment_bytes("adafactor", stage)])[chosen["optimizer"]]  # fmt: skip
    changed_engine = engine != (plan.stage, plan.offload_optimizer, plan.offload_param)
    product = plan.micro * plan.accumulation * plan.block
    variant = replace(
        plan,
        **_of_kind(case, plan, kind),
        stage=stage, offload_optimizer=offload_optimizer, offload_param=offload_param,
        sub_group=levers.SMALL_GROUP if changed_engine and stage == 3 else plan.sub_group,
        moment_bytes=moments,
        micro=chosen["micro"], block=chosen["block"],
        accumulation=product // (chosen["micro"] * chosen["block"]),
        checkpointing=chosen["checkpointing"], loss_in_pieces=chosen["loss_in_pieces"],
        eager=chosen["eager"], offloads_activations=chosen["offloads_activations"],
        pins_optimizer=chosen["pins"] & (offload_optimizer == "cpu"),
        pins_param=chosen["pins"] & (offload_param == "cpu"),
        eval_sequences=chosen["eval_sequences"],
    )  # fmt: skip
    rate = calibration.rate(plan) or speed.card_rate(case.card.name if case.card else "")
    seconds = speed.step_time(variant, rate or _STATED_RATE).total_s / (
        variant.sequences_per_step * variant.block
    )
    return _Variants(
        plan=variant, kind=kind, engine=engine,
        disruption=_disruption(plan, kind, engine, chosen),
        share=_fitting_share(case, variant, use, calibration),
        seconds_per_token=np.broadcast_to(seconds, chosen["micro"].shape),
        chosen=chosen,
    )  # fmt: skip


def _axes(case: Case, plan: Plan, method: str, offload_optimizer: str) -> dict[str, Any]:
    """Return the values each lever may have; the first is the run's own."""
    product = plan.micro * plan.accumulation
    micros = [size for size in range(1, min(product, _MOST_MICRO) + 1) if product % size == 0]
    blocks = [plan.block] + [
        plan.block // part for part in (2, 4)
        if plan.block % part == 0 and plan.block // part >= _SHORTEST_BLOCK
    ]  # fmt: skip
    on_card = case.card is not None
    optimizers = [0]
    if method == "full" and offload_optimizer == "none":
        optimizers += [1, 2] if on_card else [2]
    pinned = plan.pins_optimizer or plan.pins_param
    return {
        "micro": micros,
        "block": blocks,
        "checkpointing": [plan.checkpointing, not plan.checkpointing],
        "loss_in_pieces": _own_or_true(plan.loss_in_pieces),
        "eager": [True, False] if plan.eager else [False],
        "offloads_activations": _own_or_true(plan.offloads_activations) if on_card
        else [plan.offloads_activations],
        "pins": [True, False] if pinned else [False],
        "optimizer": optimizers,
        "eval_sequences": [plan.eval_sequences, 1] if plan.evaluates and plan.eval_sequences > 1
        else [plan.eval_sequences],
    }  # fmt: skip


def _own_or_true(own: bool) -> list[bool]:
    return [True] if own else [False, True]


def _of_kind(case: Case, plan: Plan, kind: _Kind) -> dict[str, Any]:
    shape = plan.shape
    if kind.method == "full":
        if kind.frozen == plan.frozen_layers:
            return {}
        ends = shape.vocab * shape.hidden * (1 if shape.tied else 2)
        block = (shape.parameters - ends) / shape.layers
        head = 0 if shape.tied else shape.vocab * shape.hidden
        trained = int(block * (shape.layers - kind.frozen)) + head
        return {"trained": trained, "frozen_layers": kind.frozen}
    names = plan.adapters or tuple(shape.linear_sizes())
    own = plan.method == kind.method and kind.rank == plan.rank
    return {} if own else {
        "method": kind.method,
        "adapters": names,
        "rank": kind.rank,
        "trained": shape.adapter_parameters(kind.rank, names),
        "dropout": case.config.adapter.lora_dropout > 0,
        "frozen_layers": 0,
    }  # fmt: skip


def _disruption(
    plan: Plan, kind: _Kind, engine: tuple[int, str, str], chosen: dict[str, np.ndarray]
) -> np.ndarray:
    own = (plan.stage, plan.offload_optimizer, plan.offload_param)
    score = np.zeros(chosen["micro"].shape)
    score += np.where(chosen["micro"] != plan.micro, 1, 0)
    # Among equal changes, the one that stays nearer to what was asked.
    score += 0.01 * np.abs(np.log2(chosen["micro"] / plan.micro))
    score += np.where(chosen["block"] != plan.block, 8 * plan.block / chosen["block"] / 2, 0)
    score += np.where(chosen["checkpointing"] != plan.checkpointing, 2, 0)
    score += np.where(chosen["eval_sequences"] != plan.eval_sequences, 1, 0)
    score += np.where(chosen["loss_in_pieces"] & (not plan.loss_in_pieces), 1, 0)
    score += np.where(~chosen["eager"] & plan.eager, 1, 0)
    score += np.where(chosen["offloads_activations"] & (not plan.offloads_activations), 3, 0)
    score += np.where(~chosen["pins"] & bool(plan.pins_optimizer or plan.pins_param), 1, 0)
    score += np.array([0, 5, 6])[chosen["optimizer"]]
    if kind.method != plan.method:
        score += 25 if kind.method == "qlora" else 20
    if kind.method != "full" and kind.rank != plan.rank:
        score += 4
    if kind.frozen != plan.frozen_layers and kind.method == "full":
        score += 15
    if engine != own:
        score += 3 + (engine[1] != "none") + (engine[2] != "none")
    return score


def _fitting_share(case: Case, variant: Plan, use: Use, calibration: Calibration) -> np.ndarray:
    """Return the largest need as a share of what a fitting run may take; 1 or less fits."""
    needs = memory.needs(variant)
    largest: Any = 0.0
    limits = limits_of(case, use)
    for resource, (others, capacity) in limits.items():
        measured = "gpu" if resource == "gpu" else "ram"
        ratio = calibration.ratio(variant, measured) or 1.0  # type: ignore[arg-type]
        for both in needs.values():
            parts = memory_parts(variant, both, resource, ratio)
            total = sum(parts.values()) + others
            fitting = fitting_share(resource, variant, probed=ratio != 1.0)
            largest = np.maximum(largest, total / (capacity * fitting))
    return np.broadcast_to(largest, variant.micro.shape)


def _best_of(variants: _Variants) -> Iterator[_Candidate]:
    """Yield the least changed variant that fits of each block size, and the fastest."""
    fitting = variants.share <= 1
    for block in np.unique(variants.plan.block)[::-1]:
        here = np.flatnonzero(fitting & (variants.plan.block == block))
        if not here.size:
            continue
        disruption, seconds = variants.disruption[here], variants.seconds_per_token[here]
        share = variants.share[here]
        # The least changed one, and the same with room to spare, and the fastest.
        for keys in ((share, seconds, disruption), (disruption, np.maximum(share, 0.9), seconds)):
            index = int(here[np.lexsort(keys)[0]])
            yield _Candidate(
                float(variants.disruption[index]), float(variants.seconds_per_token[index]),
                float(variants.share[index]), variants, index,
            )  # fmt: skip


def _alternative(
    case: Case, plan: Plan, candidate: _Candidate, use: Use, calibration: Calibration
) -> Alternative | None:
    pulled = _pulled(case, plan, candidate.variants, candidate.index)
    if not pulled:
        return None
    found = _forecast_with(case, pulled, use, calibration)
    if found is not None and "disk" in found.resources:
        disk = found.resources["disk"]
        kept = int(0.9 * disk.capacity_bytes / found.checkpoint_bytes) - 1
        if disk.verdict == "too_much" and kept >= 1:
            pulled.append(levers.fewer_checkpoints(case, min(3, kept)))
            found = _forecast_with(case, pulled, use, calibration)
    if found is None or found.verdict == "too_much":
        return None
    most = max(pulled, key=lambda lever: lever.disruption)
    return Alternative(levers.together(pulled), tuple(lever.title for lever in pulled),
                       most.learning, found)  # fmt: skip


def _forecast_with(
    case: Case, pulled: list[Lever], use: Use, calibration: Calibration
) -> Forecast | None:
    try:
        config = fixed(case.config, levers.together(pulled))
    except (ProblemsError, ValueError):  # what was asked cannot be changed by these
        return None
    return forecast(Case(config, case.machine, case.deepspeed_version), use, calibration)


def _pulled(case: Case, own: Plan, variants: _Variants, index: int) -> list[Lever]:
    """Return the levers that lead from the run to a variant, the most disruptive first."""
    plan, kind, found = variants.plan, variants.kind, []
    if kind.method != own.method:
        found.append(levers.method(case, kind.method))
    if kind.method != "full" and kind.rank != case.config.adapter.lora_rank:
        found.append(levers.rank(case, kind.rank))
    if kind.method == "full" and kind.frozen != own.frozen_layers:
        found.append(levers.frozen(case, kind.frozen))
    engine = variants.engine
    if engine != (own.stage, own.offload_optimizer, own.offload_param):
        found.append(levers.engine(case, *engine))
    micro, block = int(plan.micro[index]), int(plan.block[index])
    accumulation = int(plan.accumulation[index])
    if block != own.block:
        found.append(levers.block(case, block, accumulation))
    name = _OPTIMIZERS[int(variants.chosen["optimizer"][index])]
    if name:
        found.append(levers.optimizer(case, name))
    for name, lever in (
        ("offloads_activations", levers.activation_offload),
        ("loss_in_pieces", levers.loss_in_pieces),
    ):
        if bool(getattr(plan, name)[index]) and not getattr(own, name):
            found.append(lever(case))
    if bool(plan.checkpointing[index]) != own.checkpointing:
        found.append(levers.checkpointing(case, on=bool(plan.checkpointing[index])))
    sequences = int(plan.eval_sequences[index])
    if sequences != own.eval_sequences:
        found.append(levers.evaluation_batch(case, sequences))
    if own.eager and not plan.eager[index]:
        found.append(levers.fast_attention(case))
    pinned = own.pins_optimizer or own.pins_param
    if pinned and not plan.pins_optimizer[index] and not plan.pins_param[index] and engine[1:] == (
        own.offload_optimizer, own.offload_param,
    ):  # fmt: skip
        found.append(levers.unpinned(case))
    if micro != own.micro:
        found.append(levers.micro_batch(case, micro, accumulation))
    return found
