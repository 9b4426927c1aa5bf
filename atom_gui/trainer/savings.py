"""What saves memory: refused where it cannot work, and put into the model where it can."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text
from atom_gui.schema.zero import offload_device, stage_of
from atom_gui.trainer import activation_offload, chunked_head
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.frozen import freeze
from atom_gui.trainer.problems import TrainingProblem

# Transformers' names whose states are kept in 8 bits, or paged, by bitsandbytes.
_OF_BITSANDBYTES = ("_8bit", "bnb_8bit", "paged_")


def refuse_impossible(config: RunConfig, ds_config: dict[str, Any], device: str) -> None:
    """Refuse what cannot work, before anything large is loaded.

    Raises:
        TrainingProblem: a package or a card is missing, or settings contradict each other.
    """
    _refuse_wrong_loss(config, device)
    optimizer = str(config.more.training_arguments.get("optim") or "")
    if optimizer and "optimizer" not in ds_config:
        _refuse_wrong_optimizer(optimizer, ds_config)


def _refuse_wrong_optimizer(optimizer: str, ds_config: dict[str, Any]) -> None:
    of_bitsandbytes = any(mark in optimizer for mark in _OF_BITSANDBYTES)
    if of_bitsandbytes and find_spec("bitsandbytes") is None:
        raise TrainingProblem("environment", _lacks("bitsandbytes", optimizer))
    if stage_of(ds_config) == 0 or offload_device(ds_config, "offload_optimizer") == "none":
        return
    if of_bitsandbytes:
        raise TrainingProblem(
            "config",
            text("The optimizer {name} does not go with optimizer offload, whose states are "
                 "in 32 bits in the computer's memory. Switch "
                 "zero_optimization.offload_optimizer off, or remove optim from "
                 "more.training_arguments.", name=optimizer),
        )  # fmt: skip
    forced = ds_config.get("zero_force_ds_cpu_optimizer", True)
    if forced and not optimizer.startswith("adamw_torch"):
        raise TrainingProblem(
            "config",
            text("With optimizer offload DeepSpeed puts its own Adam in the place of {name}. Set "
                 "zero_force_ds_cpu_optimizer to false in the DeepSpeed configuration to keep "
                 "{name}, or remove optim from more.training_arguments.", name=optimizer),
        )  # fmt: skip


def _refuse_wrong_loss(config: RunConfig, device: str) -> None:
    further = config.more.training_arguments
    loss, kernels = config.precision.loss, further.get("use_liger_kernel")
    if (loss, kernels) in (("chunked", True), ("liger", False)):
        raise TrainingProblem(
            "config",
            text("precision.loss {loss} and use_liger_kernel in more.training_arguments "
                 "contradict each other. Remove use_liger_kernel.", loss=loss),
        )  # fmt: skip
    if loss == "chunked" and further.get("label_smoothing_factor"):
        raise TrainingProblem(
            "config",
            text("label_smoothing_factor in more.training_arguments needs whole logits. Remove it, "
                 "or set precision.loss to whole."),
        )  # fmt: skip
    if loss == "liger" or kernels:
        if device != "cuda":
            raise TrainingProblem(
                "environment",
                text("Liger's kernels need an NVIDIA card. Set precision.loss to chunked, which "
                     "saves the same memory on any device."),
            )  # fmt: skip
        if find_spec("liger_kernel") is None:
            raise TrainingProblem("environment", _lacks("liger-kernel", "liger"))


def _lacks(package: str, what: str) -> Any:
    return text(
        "The training interpreter lacks {names}, which {method} needs. Install with: {command}",
        names=package, method=what, command=f'"{sys.executable}" -m pip install {package}',
    )  # fmt: skip


def apply(model: Any, config: RunConfig, arguments: Any, device: str, events: EventLog) -> None:
    """Freeze layers and change how ``model`` computes its loss and keeps its activations.

    Args:
        model: with or without an adapter.
        config: of the run.
        arguments: Transformers' TrainingArguments.
        device: ``cuda`` or ``cpu``.
        events: where warnings go.

    Raises:
        TrainingProblem: the model is not of a kind that this can be done to.
    """
    freeze(model, config.adapter, reentrant=_is_reentrant(config, arguments))
    if config.precision.loss == "chunked":
        chunked_head.attach(model)
    if config.precision.activation_offload:
        if device == "cpu":
            events.warn(
                text("Activations in RAM save nothing here: on a processor they are in RAM.")
            )
        activation_offload.attach(model, device)


def _is_reentrant(config: RunConfig, arguments: Any) -> bool:
    if not config.precision.gradient_checkpointing:
        return False
    for name in ("activation_checkpointing_kwargs", "gradient_checkpointing_kwargs"):
        options = getattr(arguments, name, None)
        if options is not None:
            return bool(options.get("use_reentrant", True))
    return True
