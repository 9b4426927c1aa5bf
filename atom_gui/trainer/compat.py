"""Differences between the versions of Transformers that are served, 4.57 to 5.x, in one place."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path
from typing import Any

import transformers

from atom_gui.schema.zero import version_tuple

TRANSFORMERS = version_tuple(transformers.__version__)


def training_arguments(values: dict[str, Any], logging_dir: Path) -> Any:
    """Make TrainingArguments from names of 4.57, under whatever name this version has them."""
    known = {field.name for field in dataclasses.fields(transformers.TrainingArguments)}
    values = dict(values)
    if "logging_dir" in known:  # until 5.2
        values["logging_dir"] = str(logging_dir)
    else:
        os.environ["TENSORBOARD_LOGGING_DIR"] = str(logging_dir)
    ratio = values.pop("warmup_ratio")
    if ratio and not values["warmup_steps"]:
        if "warmup_ratio" in known:  # until 5.0; since then a fraction of warmup_steps is a ratio
            values["warmup_ratio"] = ratio
        else:
            values["warmup_steps"] = ratio
    if "activation_checkpointing" in known:  # since 5.23; the old name warns
        values["activation_checkpointing"] = values.pop("gradient_checkpointing")
        values["activation_checkpointing_kwargs"] = values.pop("gradient_checkpointing_kwargs")
    unknown = sorted(set(values) - known)
    if unknown:
        raise TypeError(f"TrainingArguments of {transformers.__version__} lacks {unknown}")
    return transformers.TrainingArguments(**values)


def has_slow_tokenizers() -> bool:
    """Tell whether tokenizers written in Python exist (until 5.0)."""
    return TRANSFORMERS < (5, 0, 0)
