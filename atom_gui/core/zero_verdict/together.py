"""What keys mean together: batches, precisions, stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from atom_gui.core.problems import REMOVED
from atom_gui.core.zero_autos import AUTO
from atom_gui.core.zero_verdict.case import MISSING, ZeroCase
from atom_gui.core.zero_verdict.found import KeyProblem, refused, shown, wrong_kind
from atom_gui.schema.words import text

_TRAIN, _MICRO, _ROUNDS = (
    "train_batch_size", "train_micro_batch_size_per_gpu", "gradient_accumulation_steps",
)  # fmt: skip
_BATCH = (_TRAIN, _MICRO, _ROUNDS)


def world_size_is_a_number(case: ZeroCase) -> Iterator[KeyProblem]:
    """The devices that share a sequence are a number above 0."""
    path = "sequence_parallel_size"
    size = case.value(path, 1)
    if case.since("0.19.3") and (not isinstance(size, int | float) or not size):
        yield refused(path, wrong_kind(path, "whole", size), {path: REMOVED})


def batch_adds_up(case: ZeroCase) -> Iterator[KeyProblem]:
    """The batch of a step is micro-batch × accumulation × devices, each of them 1 or more."""
    given = {path: case.value(path, None) for path in _BATCH}
    if given[_TRAIN] is None and given[_MICRO] is None:
        yield refused(
            _TRAIN,
            text("Neither {train} nor {micro} is given, and DeepSpeed needs one of them. Write "
                 "auto for both.", train=_TRAIN, micro=_MICRO),
            {_TRAIN: AUTO, _MICRO: AUTO},
        )  # fmt: skip
        return
    bad = False
    for path, value in given.items():
        if value is None or value == AUTO:
            continue
        if not isinstance(value, int | float):
            bad = True
            yield refused(path, wrong_kind(path, "whole", value), {path: AUTO})
        elif not value > 0:
            bad = True
            yield refused(
                path,
                text("{key} must be {low} or more, not {given}.",
                     key=path, low=1, given=shown(value)),
                {path: AUTO},
            )  # fmt: skip
    if not bad and AUTO not in given.values():
        yield from _product(case, given)


def _product(case: ZeroCase, given: dict[str, Any]) -> Iterator[KeyProblem]:
    devices = _groups(case)
    if devices is None:
        return
    train, micro, rounds = (given[path] for path in _BATCH)
    if None not in (train, micro, rounds):
        product = micro * rounds * devices
        if train != product:
            yield refused(
                _TRAIN,
                text("A batch of {train} is not {micro} sequences × {rounds} accumulation × "
                     "{devices} devices = {product}. Change one of them, or write auto.",
                     train=shown(train), micro=shown(micro), rounds=shown(rounds),
                     devices=shown(devices), product=shown(product)),
                {_TRAIN: int(product) if product == product // 1 else AUTO},
            )  # fmt: skip
        return
    if train is None:
        return  # DeepSpeed computes it, and it always fits
    if micro is not None:
        rounds = train // micro // devices
    elif rounds is not None:
        micro = train // devices // rounds
    else:
        rounds, micro = 1, train // devices
    if not (micro > 0 and rounds > 0) or train != micro * rounds * devices:
        yield refused(
            _TRAIN,
            text("A batch of {train} cannot be divided among {devices} devices. Write auto.",
                 train=shown(train), devices=shown(devices)),
            {_TRAIN: AUTO, _MICRO: AUTO, _ROUNDS: AUTO},
        )  # fmt: skip


def _groups(case: ZeroCase) -> float | None:
    """Return among how many groups of devices the batch is divided; None where none can be."""
    path = "sequence_parallel_size"
    if not case.since("0.17.0") or case.value(path) is MISSING:
        return case.devices
    shared = case.value(path)
    if isinstance(shared, int | float) and shared:
        return case.devices / shared
    return None if case.since("0.19.3") else 1  # older ones fell back to one device


def one_precision(case: ZeroCase) -> Iterator[KeyProblem]:
    """The fp16 and bf16 sections are not both on."""
    if case.precision_on(f"{case.bf16}.enabled") and case.precision_on("fp16.enabled"):
        yield refused(
            "fp16.enabled",
            text("fp16 and bf16 are both on; DeepSpeed takes one of them. bf16 is better where "
                 "the card has it."),
            {"fp16.enabled": False},
        )  # fmt: skip


def loss_scaling_can_move(case: ZeroCase) -> Iterator[KeyProblem]:
    """A dynamic loss scale has a window and a lowest value above 0."""
    dynamic = case.truth("fp16.enabled") and case.number("fp16.loss_scale") == 0
    if not case.since("0.19.3") or not dynamic:
        return
    for path in ("fp16.loss_scale_window", "fp16.min_loss_scale"):
        if not case.number(path) > 0:
            yield refused(path, text("{key} must be {low} or more, not {given}.",
                                     key=path, low=1, given=shown(case.value(path))),
                          {path: REMOVED})  # fmt: skip


def old_loss_scale_is_a_power(case: ZeroCase) -> Iterator[KeyProblem]:
    """Before 0.17.1 the first loss scale is computed at once, which needs a number."""
    path = "fp16.initial_scale_power"
    power = case.value(path, 16)
    computed = not case.since("0.17.1") and case.precision_on("fp16.enabled")
    if computed and not isinstance(power, int | float):
        yield refused(path, wrong_kind(path, "whole", power), {path: REMOVED})


def low_precision_states_have_a_stage(case: ZeroCase) -> Iterator[KeyProblem]:
    """16-bit master weights and states go with the stages that keep them."""
    fp16 = "fp16.fp16_master_weights_and_grads"
    bf16, states = "bf16.bf16_master_weights_and_grads", "bf16.bf16_optimizer_states"
    newer = case.since("0.18.3")
    stages = (1, 2, 3) if newer else (2,)
    if not case.since("0.17.1") and not case.precision_on("fp16.enabled"):
        return  # older ones do not look
    for path in (fp16, *((bf16, states) if newer and case.bf16 == "bf16" else ())):
        if case.precision_on(path) and case.stage not in stages:
            yield refused(
                path,
                text("{key} needs ZeRO stage {stages}; the stage is {stage}.", key=path,
                     stages=", ".join(map(str, stages)), stage=case.stage),
                {path: REMOVED},
            )  # fmt: skip
    if newer and case.bf16 == "bf16" and case.truth(states) and not case.truth(bf16):
        yield refused(states, text("{key} needs {name} on.", key=states, name=bf16), {bf16: True})


def sums_go_with_the_stage(case: ZeroCase) -> Iterator[KeyProblem]:
    """Gradients are summed only where the stage can do it."""
    path = "gradient_allreduce_op"
    value = case.value(path, "mean")
    if not case.since("0.19.6") or not isinstance(value, str) or value.lower() != "sum":
        return
    if case.stage == 3:
        yield refused(path, text("ZeRO stage 3 cannot sum gradients; {key} must be mean.",
                                 key=path), {path: "mean"})  # fmt: skip
    for section in ("zero_optimization.zenflow", "compile.deepcompile"):
        if section == "compile.deepcompile":
            on = case.truth(section, False)
        else:
            on = case.value(section, None) not in (None, AUTO)
        if on:
            yield refused(path, text("{key} must be mean together with {name}.",
                                     key=path, name=section), {path: "mean"})  # fmt: skip


def norm_is_computed(case: ZeroCase) -> Iterator[KeyProblem]:
    """The gradient norm is left out only at stages 1 and 2."""
    path = "zero_optimization.compute_grad_norm"
    off = case.has(path) and not case.truth(path)
    if case.since("0.19.7") and off and case.stage not in (1, 2):
        yield refused(
            path,
            text("{key} may be off only at ZeRO stages 1 and 2; the stage is {stage}.",
                 key=path, stage=case.stage),
            {path: REMOVED},
        )  # fmt: skip


def partial_offload_has_stage_3(case: ZeroCase) -> Iterator[KeyProblem]:
    """A part of the optimizer stays on the card only at stage 3."""
    path = "zero_optimization.offload_optimizer.ratio"
    if case.has(path) and case.number(path) < 1 and case.stage != 3:
        yield refused(
            path,
            text("{key} below 1 needs ZeRO stage 3; the stage is {stage}.",
                 key=path, stage=case.stage),
            {path: REMOVED},
        )  # fmt: skip


def old_and_new_do_not_meet(case: ZeroCase) -> Iterator[KeyProblem]:
    """An old switch does not stand beside the key that took its place."""
    gather = "gather_16bit_weights_on_model_save"
    for old, new in (
        ("cpu_offload", ("offload_optimizer",)),
        ("cpu_offload_param", ("offload_param",)),
        ("stage3_gather_fp16_weights_on_model_save", (gather, f"stage3_{gather}")),
    ):
        path = f"zero_optimization.{old}"
        if not case.has(path):
            continue
        for name in new:
            if case.has(f"zero_optimization.{name}"):
                yield refused(
                    path,
                    text("{key} is the old form of {other}; DeepSpeed refuses both together.",
                         key=path, other=f"zero_optimization.{name}"),
                    {path: REMOVED},
                )  # fmt: skip


RULES = (
    world_size_is_a_number,
    batch_adds_up,
    one_precision,
    loss_scaling_can_move,
    old_loss_scale_is_a_power,
    low_precision_states_have_a_stage,
    sums_go_with_the_stage,
    norm_is_computed,
    partial_offload_has_stage_3,
    old_and_new_do_not_meet,
)
