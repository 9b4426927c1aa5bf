"""Optimizers and schedules: what DeepSpeed finds wrong only when it makes them. Warnings."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from atom_gui.core.problems import REMOVED
from atom_gui.core.zero_autos import AUTO
from atom_gui.core.zero_verdict.case import MISSING, ZeroCase
from atom_gui.core.zero_verdict.found import KeyProblem, doubtful, shown, wrong_kind
from atom_gui.schema.words import text

_ADAM = ("lr", "betas", "eps", "weight_decay", "bias_correction", "amsgrad", "torch_adam",
         "adam_w_mode", "fp32_optimizer_states", "set_grad_none", "foreach")  # fmt: skip
_MU = ("lr", "betas", "eps", "weight_decay")
_ONE_BIT = (*_MU, "freeze_step", "cuda_aware", "comm_backend_name", "bias_correction", "amsgrad")
# DeepSpeed's own, whose names may be written in small letters, and the parameters they take.
OPTIMIZERS: dict[str, tuple[str, ...]] = {
    "adam": _ADAM,
    "adamw": _ADAM,
    "adagrad": ("lr", "lr_decay", "eps", "weight_decay", "initial_accumulator_value"),
    "lion": ("lr", "betas", "weight_decay", "set_grad_none", "fp32_optimizer_states"),
    "lamb": (*_MU, "bias_correction", "eps_inside_sqrt", "max_coeff", "min_coeff", "amsgrad"),
    "muon": (*_ADAM, "momentum", "muon_lr", "adam_lr", "ns_method"),
    "muadam": _MU,
    "muadamw": _MU,
    "musgd": ("lr", "momentum", "weight_decay"),
    "onebitadam": _ONE_BIT,
    "zerooneadam": (*_ONE_BIT, "var_freeze_step", "var_update_scaler", "local_step_scaler",
                    "local_step_clipper"),
    "onebitlamb": (*_ONE_BIT, "max_coeff", "min_coeff", "coeff_beta", "factor_max", "factor_min",
                   "factor_threshold"),
}  # fmt: skip
_ONE_BIT_NAMES = ("onebitadam", "zerooneadam", "onebitlamb")  # until 0.19.6
_TESTED = ("adam", "adamw", "adagrad", "lion", "muon")
# PyTorch's, whose names are taken as they are.
_TORCH = ("ASGD", "Adadelta", "Adafactor", "Adamax", "LBFGS", "Muon", "NAdam", "RAdam", "RMSprop",
          "Rprop", "SGD", "SparseAdam")  # fmt: skip

_WARM_UP = ("warmup_num_steps", "warmup_type", "last_batch_iteration")
# DeepSpeed's schedules: what they need, and what they take besides.
SCHEDULES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "WarmupLR": ((), ("warmup_min_lr", "warmup_max_lr", *_WARM_UP)),
    "WarmupDecayLR": (("total_num_steps",), ("warmup_min_lr", "warmup_max_lr", *_WARM_UP)),
    "WarmupCosineLR": (("total_num_steps",), ("warmup_min_ratio", "cos_min_ratio", *_WARM_UP)),
    "OneCycle": (
        ("cycle_min_lr", "cycle_max_lr"),
        ("decay_lr_rate", "cycle_first_step_size", "cycle_second_step_size",
         "cycle_first_stair_count", "cycle_second_stair_count", "decay_step_size",
         "cycle_momentum", "cycle_min_mom", "cycle_max_mom", "decay_mom_rate",
         "last_batch_iteration"),
    ),
    "LRRangeTest": (
        (),
        ("lr_range_test_min_lr", "lr_range_test_step_size", "lr_range_test_step_rate",
         "lr_range_test_staircase", "last_batch_iteration"),
    ),
}  # fmt: skip


def optimizer_exists(case: ZeroCase) -> Iterator[KeyProblem]:
    """The optimizer is one that this DeepSpeed or PyTorch has."""
    path = "optimizer.type"
    name = case.value(path)
    if not isinstance(name, str):
        if name is MISSING and case.section("optimizer"):
            yield doubtful(path, text("{key} is missing.", key=path), {path: "AdamW"})
        return
    gone = name.lower() in _ONE_BIT_NAMES and case.since("0.19.7")
    early = name.lower() == "muon" and not case.since("0.18.0")
    if gone or early or (name.lower() not in OPTIMIZERS and name not in _TORCH):
        near = difflib.get_close_matches(name, ("AdamW", "Adam", "Lion", "Lamb", *_TORCH), n=1)
        yield doubtful(
            path,
            text("DeepSpeed {version} has no optimizer {name}: training cannot start with it.",
                 version=case.version, name=name),
            {path: near[0] if near and not gone else "AdamW"},
        )  # fmt: skip
    elif name.lower() not in _TESTED and case.stage > 0:
        allowed = "zero_allow_untested_optimizer"
        if not case.truth(allowed):
            yield doubtful(
                path,
                text("ZeRO refuses the optimizer {name} when training starts, unless {key} is on.",
                     name=name, key=allowed), {allowed: True},
            )  # fmt: skip


def optimizer_knows_its_parameters(case: ZeroCase) -> Iterator[KeyProblem]:
    """The optimizer takes each of the parameters."""
    path = "optimizer.params.max_grad_norm"
    norm = case.value(path)
    if norm is not MISSING:
        fix = {path: REMOVED}
        if case.value("gradient_clipping") is MISSING:
            fix["gradient_clipping"] = norm
        yield doubtful(
            path,
            text("DeepSpeed stops on {key} when training starts; gradient_clipping is the right "
                 "key.", key=path), fix,
        )  # fmt: skip
    name = case.value("optimizer.type")
    taken = OPTIMIZERS.get(name.lower()) if isinstance(name, str) else None
    if taken is None:
        return
    for parameter in case.section("optimizer.params"):
        if parameter not in taken and parameter != "max_grad_norm":
            path = f"optimizer.params.{parameter}"
            yield doubtful(
                path,
                text("The optimizer {name} does not take {parameter}: training cannot start with "
                     "it.", name=name, parameter=parameter), {path: REMOVED},
            )  # fmt: skip


def schedule_is_complete(case: ZeroCase) -> Iterator[KeyProblem]:
    """The schedule exists, has all that it needs, and nothing that it does not take."""
    path = "scheduler.type"
    name = case.value(path)
    if not isinstance(name, str):
        return
    if name not in SCHEDULES:
        near = difflib.get_close_matches(name, SCHEDULES, n=1)
        if near:
            yield doubtful(
                path,
                text("DeepSpeed has no schedule {name}. Did you mean {near}?",
                     name=name, near=near[0]), {path: near[0]},
            )  # fmt: skip
        return
    needed, taken = SCHEDULES[name]
    params = case.section("scheduler.params")
    for parameter in needed:
        if parameter not in params:
            fix = {f"scheduler.params.{parameter}": AUTO} if parameter == "total_num_steps" else {}
            yield doubtful(
                f"scheduler.params.{parameter}",
                text("The schedule {name} needs {parameter}.", name=name, parameter=parameter), fix,
            )  # fmt: skip
    if "params" not in case.section("scheduler") and not needed:
        yield doubtful(
            "scheduler.params",
            text("The schedule {name} needs {parameter}.", name=name, parameter="params"),
            {"scheduler.params": {}},
        )
    for parameter in params:
        if parameter not in needed and parameter not in taken:
            yield doubtful(
                f"scheduler.params.{parameter}",
                text("The schedule {name} does not take {parameter}: training cannot start with "
                     "it.", name=name, parameter=parameter),
                {f"scheduler.params.{parameter}": REMOVED},
            )  # fmt: skip


def warm_up_has_steps(case: ZeroCase) -> Iterator[KeyProblem]:
    """A warm-up has at least one step, which newer versions insist on."""
    path = "scheduler.params.warmup_num_steps"
    steps = case.value(path)
    whole = isinstance(steps, int) and steps > 0
    if steps in (MISSING, AUTO) or whole:
        return
    if not case.since("0.19.3"):  # older versions take a warm-up of 0 steps for one of 2
        if not isinstance(steps, int | float):
            yield doubtful(path, wrong_kind(path, "whole", steps), {path: AUTO})
    else:
        yield doubtful(
            path,
            text("{key} must be a whole number of 1 or more, not {given}: DeepSpeed stops on it "
                 "when training starts.", key=path, given=shown(steps)), {path: AUTO},
        )  # fmt: skip


RULES = (
    optimizer_exists,
    optimizer_knows_its_parameters,
    schedule_is_complete,
    warm_up_has_steps,
)
