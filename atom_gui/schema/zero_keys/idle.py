"""Why a key has no effect in a configuration, although DeepSpeed accepts it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from atom_gui.schema.words import Text, text
from atom_gui.schema.zero import offload_device, stage_of
from atom_gui.schema.zero_keys.key import ZeroKey

_OLD = {
    "zero_optimization.cpu_offload": "zero_optimization.offload_optimizer",
    "zero_optimization.cpu_offload_param": "zero_optimization.offload_param",
    "zero_optimization.stage3_gather_fp16_weights_on_model_save":
        "zero_optimization.stage3_gather_16bit_weights_on_model_save",
    "bfloat16": "bf16",
    "aio.thread_count": "aio.intra_op_parallelism",
    "min_lr": "scheduler.params.warmup_min_lr",
    "optimizer.params.max_grad_norm": "gradient_clipping",
}  # fmt: skip
# Between devices only: one device has nobody to exchange anything with.
_BETWEEN_DEVICES = (
    "communication_data_type", "seq_parallel_communication_data_type", "prescale_gradients",
    "gradient_predivide_factor", "gradient_allreduce_op", "disable_allgather",
    "sequence_parallel_size",
    "zero_optimization.reduce_scatter", "zero_optimization.use_multi_rank_bucket_allreduce",
    "zero_optimization.allgather_partitions", "zero_optimization.allgather_bucket_size",
    "zero_optimization.round_robin_gradients", "zero_optimization.zero_hpz_partition_size",
    "zero_optimization.zero_quantized_weights", "zero_optimization.zero_quantized_gradients",
    "zero_optimization.pipeline_loading_checkpoint",
)  # fmt: skip
_OF_TRANSFORMERS = ("data_efficiency", "dataloader_drop_last", "pipeline", "autotuning",
                    "managed_gradient_accumulation")  # fmt: skip
_LOSS_SCALING = ("initial_scale_power", "loss_scale_window", "hysteresis",
                 "consecutive_hysteresis", "min_loss_scale")  # fmt: skip
_SWITCHED = ("fp16", "bf16", "torch_autocast", "tensorboard", "csv_monitor", "wandb", "comet",
             "flops_profiler", "comms_logger")  # fmt: skip


def idle_reason(
    key: ZeroKey, config: Mapping[str, Any], *, devices: int, windows: bool
) -> Text | None:
    """Say why ``key`` has no effect with this configuration; None where it has one.

    Args:
        key: of the table.
        config: the DeepSpeed configuration.
        devices: how many train.
        windows: whether the run is on Windows.
    """
    if key.path in _OLD:
        return text("{name} is not the right key: use {other}.",
                    name=key.path, other=_OLD[key.path])  # fmt: skip
    if key.until:
        return text("Newer versions of DeepSpeed no longer have it.")
    return (
        _of_stage(key, config)
        or _of_offload(key, config, windows)
        or _of_section(key, config)
        or _of_program(key)
        or _of_devices(key, devices)
    )


def _section(config: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    found: Any = config
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _of_stage(key: ZeroKey, config: Mapping[str, Any]) -> Text | None:
    stage = stage_of(dict(config))
    if not key.stages or stage in key.stages:
        return None
    stages = ", ".join(str(number) for number in key.stages)
    return text("It acts only at ZeRO stage {stages}; the stage is {stage}.",
                stages=stages, stage=stage)  # fmt: skip


def _of_offload(key: ZeroKey, config: Mapping[str, Any], windows: bool) -> Text | None:
    devices = [offload_device(dict(config), f"offload_{what}") for what in ("optimizer", "param")]
    if key.section == "aio":
        if windows:
            return text("DeepSpeed cannot use NVMe on Windows.")
        return None if "nvme" in devices else text("It acts only with offloading to NVMe.")
    for what, device in zip(("optimizer", "param"), devices, strict=True):
        if key.section != f"zero_optimization.offload_{what}" or key.name == "device":
            continue
        if device == "none":
            return text("It acts only where offload_{what}.device is cpu or nvme.", what=what)
        nvme_only = ("nvme_path", "buffer_count", "buffer_size", "max_in_cpu", "pipeline_read",
                     "pipeline_write", "fast_init")  # fmt: skip
        if key.name in nvme_only and device != "nvme":
            return text("It acts only with offloading to NVMe.")
    if key.path == "optimizer.params.fp32_optimizer_states" and devices[0] == "none":
        return text("It acts only where offload_{what}.device is cpu or nvme.", what="optimizer")
    return None


def _of_section(key: ZeroKey, config: Mapping[str, Any]) -> Text | None:
    if key.section == "zero_optimization.zenflow" and not _section(config, key.section):
        return text("It acts only with a {section} section.", section=key.section)
    if key.section in _SWITCHED and key.name != "enabled":
        enabled = _section(config, key.section).get("enabled", False)
        if enabled is False:
            return text("It acts only where {name} is on.", name=f"{key.section}.enabled")
    if key.section == "fp16" and key.name in _LOSS_SCALING:
        scale = _section(config, "fp16").get("loss_scale", 0)
        if scale not in (0, "auto"):
            return text("It acts only where fp16.loss_scale is 0.")
    return None


def _of_program(key: ZeroKey) -> Text | None:
    if key.path.split(".")[0] == "activation_checkpointing":
        return text("Transformers' models do not use it; gradient_checkpointing of the run does "
                    "this.")  # fmt: skip
    if key.path == "steps_per_print":
        return text("Accelerate switches it off; the run's own log shows every step.")
    if key.path == "zero_allow_untested_optimizer":
        return text("Transformers sets it where it makes the optimizer itself.")
    if key.path.split(".")[0] in _OF_TRANSFORMERS:
        return text("Transformers does this itself and does not read it.")
    return None


def _of_devices(key: ZeroKey, devices: int) -> Text | None:
    if devices == 1 and key.path in _BETWEEN_DEVICES:
        return text("With one device there is nothing to exchange.")
    return None
