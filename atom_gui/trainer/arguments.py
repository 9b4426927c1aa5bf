"""Our parameters as Transformers' TrainingArguments, and the DeepSpeed configuration they get."""

from __future__ import annotations

import difflib
import json
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import transformers

from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.training_arguments import OWNED, PASSED, accepts, argument_is_decided, describe
from atom_gui.schema.words import Text, text
from atom_gui.schema.zero import adapt
from atom_gui.trainer import compat
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem

_DECIDED_BY_DEEPSPEED = {
    "optim": "optimizer",
    "optim_args": "optimizer",
    "optim_target_modules": "optimizer",
    "lr_scheduler_kwargs": "scheduler",
}


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


def further_arguments(
    config: RunConfig, ds_config: dict[str, Any], events: EventLog
) -> dict[str, Any]:
    """Return the run's further arguments, all of which the installed Transformers has.

    Raises:
        TrainingProblem: one is unknown, has a wrong type, or is decided by another parameter.
    """
    asked = config.more.training_arguments
    known = {item["name"]: item for item in describe(transformers.TrainingArguments)}
    for name, value in asked.items():
        if name in OWNED:
            path = OWNED[name]
            sentence = argument_is_decided(name, PARAMETER[path].label, path)
            raise TrainingProblem("config", sentence)
        if name not in known:
            raise TrainingProblem("config", _unknown_argument(name, list(known)))
        if not accepts(known[name], value):
            raise TrainingProblem(
                "config",
                text("{name} in more.training_arguments cannot be {given}; it must be {wanted}.",
                     name=name, given=json.dumps(value, ensure_ascii=False)[:80],
                     wanted=_wanted(known[name])),
            )  # fmt: skip
        section = _DECIDED_BY_DEEPSPEED.get(name)
        if section in ds_config:
            events.warn(
                text("{name} in more.training_arguments has no effect: the DeepSpeed configuration "
                     "has a section {section}. Remove that section to use {name}.",
                     name=name, section=section)
            )  # fmt: skip
    return dict(asked)


def _unknown_argument(name: str, known: list[str]) -> Text:
    version = transformers.__version__
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    if near:
        return text("Transformers {version} has no training argument {name} "
                    "(more.training_arguments). The nearest name is {near}.",
                    version=version, name=name, near=near[0])  # fmt: skip
    return text("Transformers {version} has no training argument {name} "
                "(more.training_arguments).", version=version, name=name)  # fmt: skip


def _wanted(described: dict[str, Any]) -> Text:
    if described["choices"]:
        return text("one of {choices}", choices=", ".join(described["choices"]))
    return {
        "switch": text("true or false"),
        "whole": text("a whole number"),
        "number": text("a number"),
        "list": text("a list"),
        "object": text("an object in braces"),
    }.get(described["kind"], text("a text in quotation marks"))


def training_arguments(
    config: RunConfig,
    output_dir: Path,
    logging_dir: Path,
    device: str,
    ds_config: dict[str, Any],
    report_to: list[str],
    further: dict[str, Any],
) -> Any:
    """Unpack the run's parameters into TrainingArguments; ``further`` ones come last."""
    values: dict[str, Any] = {
        **{name: config.get(path) for name, path in PASSED.items()},
        "output_dir": str(output_dir),
        "deepspeed": ds_config,
        "use_cpu": device == "cpu",
        "max_steps": config.batch.max_steps or -1,
        "report_to": report_to,
        "gradient_checkpointing_kwargs": {"use_reentrant": False},
        # A loss that is not a number must be seen, not replaced by the mean of the ones before.
        "logging_nan_inf_filter": False,
        "dataloader_pin_memory": device == "cuda",
        "remove_unused_columns": False,
        **({"use_liger_kernel": True} if config.precision.loss == "liger" else {}),
        **further,
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
