"""The groups in which an editor's form shows the keys."""

from __future__ import annotations

from atom_gui.schema.words import mark
from atom_gui.schema.zero_keys.key import ZeroKey

_BATCH = ("train_batch_size", "train_micro_batch_size_per_gpu", "gradient_accumulation_steps",
          "gradient_clipping")  # fmt: skip

# Identifier, heading, and the beginnings of the paths; a key belongs to the first that fits.
_GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("stage", mark("ZeRO stage"), ("zero_optimization.stage",)),
    ("offload_optimizer", mark("Optimizer offload"), ("zero_optimization.offload_optimizer",)),
    ("offload_param", mark("Weight offload"), ("zero_optimization.offload_param",)),
    ("plus", mark("ZeRO++"), ("zero_optimization.zero_",)),
    ("stage3", mark("Stage 3"),
     ("zero_optimization.stage3_", "zero_optimization.sub_group_size",
      "zero_optimization.memory_efficient_linear")),
    ("exchange", mark("Exchange between devices"),
     ("zero_optimization.", "communication_data_type")),
    ("precision", mark("Number formats"), ("fp16.", "bf16.", "data_types.", "torch_autocast.")),
    ("batch", mark("Batch and gradients"), _BATCH),
    ("optimizer", mark("Optimizer"), ("optimizer.", "zero_allow_", "zero_force_")),
    ("scheduler", mark("Learning rate schedule"), ("scheduler.",)),
    ("checkpoint", mark("Checkpoints"), ("checkpoint.",)),
    ("activation", mark("Activation checkpointing"), ("activation_checkpointing.",)),
    ("nvme", mark("NVMe reading and writing"), ("aio.",)),
    ("monitors", mark("Monitors"), ("tensorboard.", "csv_monitor.", "wandb.", "comet.")),
    ("reports", mark("Reports and measurements"), ("",)),
)  # fmt: skip


def _group_of(path: str) -> str:
    if path == "zero_optimization.stage":
        return "stage"
    return next(
        name for name, _, beginnings in _GROUPS if name != "stage" and path.startswith(beginnings)
    )


def sections_of(keys: tuple[ZeroKey, ...]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Return identifier, heading and paths of each group of the form."""
    shown = [key.path for key in keys if key.form]
    return tuple(
        (name, heading, tuple(path for path in shown if _group_of(path) == name))
        for name, heading, _ in _GROUPS
    )
