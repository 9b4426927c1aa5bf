"""Differences between the versions of Transformers that are served, 4.57 to 5.x, in one place."""

from __future__ import annotations

import dataclasses
import importlib.metadata
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import transformers
from transformers.integrations import is_deepspeed_zero3_enabled

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
        options = values.pop("gradient_checkpointing_kwargs")
        values.setdefault("activation_checkpointing_kwargs", options)
    unknown = sorted(set(values) - known)
    if unknown:
        raise TypeError(f"TrainingArguments of {transformers.__version__} lacks {unknown}")
    return transformers.TrainingArguments(**values)


def has_slow_tokenizers() -> bool:
    """Tell whether tokenizers written in Python exist (until 5.0)."""
    return TRANSFORMERS < (5, 0, 0)


def new_model(config: Any, **options: Any) -> Any:
    """Return a model with random weights, also where ZeRO-3 splits them as they are made.

    WORKAROUND until Transformers 5.0: ``from_config`` sets the initial weights after ZeRO-3 has
    taken them away, so PyTorch's defaults stayed: embeddings of deviation 1, a loss of 180.
    """
    model = transformers.AutoModelForCausalLM.from_config(config, **options)
    if TRANSFORMERS < (5, 0, 0) and is_deepspeed_zero3_enabled():
        import deepspeed

        for module in model.modules():
            own = list(module.parameters(recurse=False))
            with deepspeed.zero.GatheredParameters(own, modifier_rank=0):
                model._init_weights(module)
    return model


def peft_ties_weights() -> bool:
    """Tell whether peft keeps shared embeddings shared where they are trained (since 0.18)."""
    return version_tuple(importlib.metadata.version("peft")) >= (0, 18, 0)


@contextmanager
def peft_reads_old_names() -> Iterator[None]:
    """Keep quiet about names that peft (0.21) reads and Transformers has deprecated in 5.23."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated")
        yield
