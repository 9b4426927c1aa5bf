"""What Transformers and Accelerate write in place of "auto" in a DeepSpeed configuration.

As in transformers/integrations/deepspeed.py (HfTrainerDeepSpeedConfig) of 5.24, and in
DeepSpeedPlugin and Accelerator._prepare_deepspeed of accelerate 1.15.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from atom_gui.schema.run_config import RunConfig

AUTO = "auto"
_BY_HIDDEN_SIZE: dict[str, Callable[[int], int]] = {
    "zero_optimization.reduce_bucket_size": lambda hidden: hidden * hidden,
    "zero_optimization.stage3_prefetch_bucket_size": lambda hidden: int(0.9 * hidden * hidden),
    "zero_optimization.stage3_param_persistence_threshold": lambda hidden: 10 * hidden,
}
# Accelerate fills these without asking the run; stage is not 0 but its own default.
_FIXED: dict[str, Any] = {
    "zero_optimization.stage": 2,
    "zero_optimization.offload_optimizer.device": "none",
    "zero_optimization.offload_optimizer.nvme_path": "none",
    "zero_optimization.offload_param.device": "none",
    "zero_optimization.offload_param.nvme_path": "none",
    "zero_optimization.stage3_gather_16bit_weights_on_model_save": False,
    "scheduler.params.warmup_min_lr": 0,
    "steps_per_print": math.inf,
}
_BY_STEPS = ("scheduler.params.total_num_steps", "scheduler.params.warmup_num_steps")
_BY_RUN = (
    "train_micro_batch_size_per_gpu", "gradient_accumulation_steps", "train_batch_size",
    "gradient_clipping", "optimizer.params.lr", "optimizer.params.betas", "optimizer.params.eps",
    "optimizer.params.weight_decay", "scheduler.params.warmup_max_lr", "fp16.enabled",
    "bf16.enabled",
)  # fmt: skip

FILLED = frozenset((*_BY_RUN, *_BY_STEPS, *_FIXED, *_BY_HIDDEN_SIZE))


def autos(config: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """Yield the path of every value that is ``auto``."""
    for name, value in config.items():
        path = f"{before}{name}"
        if isinstance(value, Mapping):
            yield from autos(value, f"{path}.")
        elif value == AUTO:
            yield path


def resolved(
    config: Mapping[str, Any],
    run: RunConfig | None,
    *,
    shape: Mapping[str, Any] | None,
    devices: int,
    total_steps: int | None,
) -> dict[str, Any]:
    """Return the value that will stand in the place of each ``auto``, by path.

    Args:
        config: the DeepSpeed configuration.
        run: the parameters of the run, or None where they are not known.
        shape: what the model's config.json holds, or None where it is not known.
        devices: how many train.
        total_steps: optimizer steps of the run, or None where they are not known.

    Returns:
        None where the value cannot be known yet. An ``auto`` that neither Transformers nor
        Accelerate fills in is left out.
    """
    values: dict[str, Any] = {
        **_FIXED,
        **dict.fromkeys((*_BY_RUN, *_BY_STEPS)),
        **(decided(run, devices=devices, total_steps=total_steps) if run else {}),
        **_of_shape(shape),
    }
    return {path: values[path] for path in autos(config) if path in FILLED}


def filled(
    config: Mapping[str, Any],
    run: RunConfig | None,
    *,
    shape: Mapping[str, Any] | None,
    devices: int,
    total_steps: int | None,
) -> dict[str, Any]:
    """Return the configuration with each ``auto`` replaced whose value is known."""
    done = copy.deepcopy(dict(config))
    known = resolved(config, run, shape=shape, devices=devices, total_steps=total_steps)
    for path, value in known.items():
        if value is None:
            continue
        *sections, name = path.split(".")
        section = done
        for each in sections:
            section = section[each]
        section[name] = value
    return done


def decided(run: RunConfig, *, devices: int, total_steps: int | None) -> dict[str, Any]:
    """Return the value that the run's own parameters give each key that both decide.

    None where it cannot be known yet.
    """
    return {**_of_run(run, devices), **_of_steps(run, total_steps)}


def _of_run(run: RunConfig, devices: int) -> dict[str, Any]:
    batch, optimizer, precision = run.batch, run.optimizer, run.precision
    micro, rounds = batch.per_device_train_batch_size, batch.gradient_accumulation_steps
    return {
        "train_micro_batch_size_per_gpu": micro,
        "gradient_accumulation_steps": rounds,
        "train_batch_size": devices * micro * rounds,
        "gradient_clipping": optimizer.max_grad_norm,
        "optimizer.params.lr": optimizer.learning_rate,
        "optimizer.params.betas": [optimizer.adam_beta1, optimizer.adam_beta2],
        "optimizer.params.eps": optimizer.adam_epsilon,
        "optimizer.params.weight_decay": optimizer.weight_decay,
        "scheduler.params.warmup_max_lr": optimizer.learning_rate,
        "fp16.enabled": precision.fp16,
        "bf16.enabled": precision.bf16 or precision.bf16_full_eval,
    }


def _of_steps(run: RunConfig, total_steps: int | None) -> dict[str, Any]:
    warmup: int | None = run.optimizer.warmup_steps
    if not warmup:
        ratio = run.optimizer.warmup_ratio
        if total_steps is not None:
            warmup = math.ceil(total_steps * ratio)
        elif ratio:
            warmup = None
    return {
        "scheduler.params.total_num_steps": total_steps,
        # DeepSpeed refuses a warm-up of 0 steps since 0.19.3.
        "scheduler.params.warmup_num_steps": None if warmup is None else max(1, warmup),
    }


def _of_shape(shape: Mapping[str, Any] | None) -> dict[str, Any]:
    hidden = _hidden_size(shape or {})
    return {
        path: None if hidden is None else size(hidden) for path, size in _BY_HIDDEN_SIZE.items()
    }


def _hidden_size(shape: Mapping[str, Any]) -> int | None:
    inner = shape.get("text_config")
    for holder in (shape, inner if isinstance(inner, Mapping) else {}):
        if isinstance(holder.get("hidden_size"), int):
            return int(holder["hidden_size"])
        if isinstance(holder.get("hidden_sizes"), list) and holder["hidden_sizes"]:
            return int(max(holder["hidden_sizes"]))
    return None
