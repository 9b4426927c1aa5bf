"""Transformers' TrainingArguments: which of them a parameter of ours decides, and their types.

Transformers itself is not imported: its class is handed over by who has it.
"""

from __future__ import annotations

import dataclasses
import enum
import typing
from typing import Any, Literal

from atom_gui.schema.words import Text, text

Kind = Literal["switch", "whole", "number", "choice", "words", "list", "object"]

PASSED: dict[str, str] = {
    "do_train": "checkpoints.do_train",
    "seed": "batch.seed",
    "data_seed": "batch.seed",
    "per_device_train_batch_size": "batch.per_device_train_batch_size",
    "per_device_eval_batch_size": "batch.per_device_eval_batch_size",
    "gradient_accumulation_steps": "batch.gradient_accumulation_steps",
    "num_train_epochs": "batch.num_train_epochs",
    "learning_rate": "optimizer.learning_rate",
    "lr_scheduler_type": "optimizer.lr_scheduler_type",
    "warmup_steps": "optimizer.warmup_steps",
    "warmup_ratio": "optimizer.warmup_ratio",
    "weight_decay": "optimizer.weight_decay",
    "adam_beta1": "optimizer.adam_beta1",
    "adam_beta2": "optimizer.adam_beta2",
    "adam_epsilon": "optimizer.adam_epsilon",
    "max_grad_norm": "optimizer.max_grad_norm",
    "bf16": "precision.bf16",
    "fp16": "precision.fp16",
    "bf16_full_eval": "precision.bf16_full_eval",
    "gradient_checkpointing": "precision.gradient_checkpointing",
    "save_strategy": "checkpoints.save_strategy",
    "save_steps": "checkpoints.save_steps",
    "save_total_limit": "checkpoints.save_total_limit",
    "eval_strategy": "checkpoints.evaluation_strategy",
    "eval_steps": "checkpoints.eval_steps",
    "ignore_data_skip": "checkpoints.ignore_data_skip",
    "logging_strategy": "logging.logging_strategy",
    "logging_steps": "logging.logging_steps",
    "run_name": "logging.run_name",
    "disable_tqdm": "logging.disable_tqdm",
    "ddp_timeout": "distributed.ddp_timeout",
    "ddp_find_unused_parameters": "distributed.ddp_find_unused_parameters",
}
"""Arguments that get a parameter's value as it is, by the names of Transformers 4.57."""

OWNED: dict[str, str] = {
    **PASSED,
    # Made from the parameter.
    "output_dir": "checkpoints.output_dir",
    "logging_dir": "logging.logging_dir",
    "report_to": "logging.report_to",
    "max_steps": "batch.max_steps",
    "deepspeed": "deepspeed.config",
    "use_cpu": "precision.device",
    # Carried out by the trainer itself.
    "overwrite_output_dir": "checkpoints.overwrite_output_dir",
    "resume_from_checkpoint": "checkpoints.resume_from_checkpoint",
    # Other names of the same, older or newer.
    "activation_checkpointing": "precision.gradient_checkpointing",
    "evaluation_strategy": "checkpoints.evaluation_strategy",
    "do_eval": "checkpoints.evaluation_strategy",
    "no_cuda": "precision.device",
    "use_mps_device": "precision.device",
    "per_gpu_train_batch_size": "batch.per_device_train_batch_size",
    "per_gpu_eval_batch_size": "batch.per_device_eval_batch_size",
    # DeepSpeed is the only engine here, and the group of processes is made before.
    "fsdp": "deepspeed.config",
    "fsdp_config": "deepspeed.config",
    "fsdp_min_num_params": "deepspeed.config",
    "fsdp_transformer_layer_cls_to_wrap": "deepspeed.config",
    "parallelism_config": "deepspeed.config",
    "local_rank": "distributed.num_gpus",
    "ddp_backend": "distributed.num_gpus",
}
"""Every argument that a parameter of ours decides, and that parameter's path."""

_JSON_TYPES = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def argument_is_decided(name: str, label: str, path: str) -> Text:
    """Say that a further argument cannot be given, since a parameter of ours decides it."""
    return text("{name} cannot stand in more.training_arguments: {label} ({path}) decides it. "
                "Set it there.", name=name, label=label, path=path)  # fmt: skip


def describe(arguments: type) -> list[dict[str, Any]]:
    """Return what each argument of the class ``TrainingArguments`` accepts, as JSON values.

    An entry has the name, kind, default, choices and help, and ``accepts``: JSON's names for the
    types of its values.
    """
    hints = typing.get_type_hints(arguments)
    return [
        _describe(field, hints[field.name])
        for field in dataclasses.fields(arguments)
        if field.init and not field.name.startswith("_")
    ]


def _describe(field: dataclasses.Field[Any], hint: Any) -> dict[str, Any]:
    members = _members(hint)
    choices = [str(choice) for choice in field.metadata.get("choices") or ()]
    for member in members:
        if isinstance(member, type) and issubclass(member, enum.Enum):
            choices += [str(choice.value) for choice in member]
    accepts = sorted({name for name in map(_json_type, members) if name})
    default: Any = field.default
    if field.default_factory is not dataclasses.MISSING:
        default = field.default_factory()
    return {
        "name": field.name,
        "kind": "choice" if choices else _kind(accepts),
        "default": _json_value(default),
        "choices": choices,
        "help": " ".join(str(field.metadata.get("help") or "").split()),
        "accepts": accepts,
    }


def _members(hint: Any) -> list[Any]:
    """Return the types that a union names, or the one type."""
    # The second is how Python 3.10 and newer write it; Literal[False] stands for its type.
    if typing.get_origin(hint) is Literal:
        return [type(value) for value in typing.get_args(hint)]
    if typing.get_origin(hint) is typing.Union or type(hint).__name__ == "UnionType":
        return [member for part in typing.get_args(hint) for member in _members(part)]
    return [hint]


def _json_type(member: Any) -> str:
    plain = typing.get_origin(member) or member
    if isinstance(plain, type) and issubclass(plain, enum.Enum):
        return "string"
    return _JSON_TYPES.get(plain, "")


def _kind(accepts: list[str]) -> Kind:
    if "array" in accepts:
        return "list"
    if "string" in accepts and "object" not in accepts:
        return "words"
    if "object" in accepts:
        return "object"
    if "number" in accepts:
        return "number"
    if "integer" in accepts:
        return "whole"
    return "switch" if "boolean" in accepts else "object"


def _json_value(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    return value if type(value) in _JSON_TYPES else None


def accepts(described: dict[str, Any], value: Any) -> bool:
    """Tell whether an argument may have a JSON value, by its type and its choices."""
    if isinstance(value, str) and described["choices"]:
        return value in described["choices"]
    found = _json_type(type(value))
    return found in described["accepts"] or (
        found == "integer" and "number" in described["accepts"]
    )
