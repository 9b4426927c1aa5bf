"""Our parameters as Transformers' TrainingArguments, and the DeepSpeed configuration they get."""

from __future__ import annotations

from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text
from atom_gui.schema.zero import adapt
from atom_gui.trainer import compat
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem


def deepspeed_config(config: RunConfig, events: EventLog) -> dict[str, Any]:
    """Return the configuration for the installed DeepSpeed, and tell what was changed and why."""
    asked = config.deepspeed.config
    if not isinstance(asked, dict):
        raise TrainingProblem(
            "config",
            text("The run folder's preset must hold the DeepSpeed configuration itself, not the "
                 "name {name}.", name=asked),
        )  # fmt: skip
    adapted, notes = adapt(
        asked, deepspeed_version=version("deepspeed"), bf16=config.precision.bf16
    )
    for note in notes:
        events.warn(note)
    return adapted


def reporters(config: RunConfig, events: EventLog) -> list[str]:
    """Return whom to report to; a training interpreter without TensorBoard still trains."""
    if config.logging.report_to == "none":
        return []
    if not any(find_spec(name) for name in ("tensorboard", "tensorboardX")):
        events.warn(text("The training interpreter has no TensorBoard; its files are not written."))
        return []
    return [config.logging.report_to]


def training_arguments(
    config: RunConfig,
    output_dir: Path,
    logging_dir: Path,
    device: str,
    ds_config: dict[str, Any],
    report_to: list[str],
) -> Any:
    """Unpack the run's parameters into TrainingArguments."""
    batch, optimizer = config.batch, config.optimizer
    saving, logging = config.checkpoints, config.logging
    values: dict[str, Any] = {
        "output_dir": str(output_dir),
        "do_train": saving.do_train,
        "deepspeed": ds_config,
        "use_cpu": device == "cpu",
        "seed": batch.seed,
        "data_seed": batch.seed,
        "per_device_train_batch_size": batch.per_device_train_batch_size,
        "per_device_eval_batch_size": batch.per_device_eval_batch_size,
        "gradient_accumulation_steps": batch.gradient_accumulation_steps,
        "num_train_epochs": batch.num_train_epochs,
        "max_steps": batch.max_steps or -1,
        "learning_rate": optimizer.learning_rate,
        "lr_scheduler_type": optimizer.lr_scheduler_type,
        "warmup_steps": optimizer.warmup_steps,
        "warmup_ratio": optimizer.warmup_ratio,
        "weight_decay": optimizer.weight_decay,
        "adam_beta1": optimizer.adam_beta1,
        "adam_beta2": optimizer.adam_beta2,
        "adam_epsilon": optimizer.adam_epsilon,
        "max_grad_norm": optimizer.max_grad_norm,
        "bf16": config.precision.bf16,
        "fp16": config.precision.fp16,
        "bf16_full_eval": config.precision.bf16_full_eval,
        "gradient_checkpointing": config.precision.gradient_checkpointing,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        "save_strategy": saving.save_strategy,
        "save_steps": saving.save_steps,
        "save_total_limit": saving.save_total_limit,
        "eval_strategy": saving.evaluation_strategy,
        "eval_steps": saving.eval_steps,
        "ignore_data_skip": saving.ignore_data_skip,
        "logging_strategy": logging.logging_strategy,
        "logging_steps": logging.logging_steps,
        # A loss that is not a number must be seen, not replaced by the mean of the ones before.
        "logging_nan_inf_filter": False,
        "report_to": report_to,
        "run_name": logging.run_name,
        "disable_tqdm": logging.disable_tqdm,
        "ddp_timeout": config.distributed.ddp_timeout,
        "ddp_find_unused_parameters": config.distributed.ddp_find_unused_parameters,
        "dataloader_pin_memory": device == "cuda",
        "remove_unused_columns": False,
    }
    try:
        return compat.training_arguments(values, logging_dir)
    except (ValueError, AssertionError) as error:
        raise TrainingProblem(
            "config",
            text(
                "The settings do not go together: {error}", error=" ".join(str(error).split())[:400]
            ),
        ) from error
