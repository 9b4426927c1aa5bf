"""Reads JSON files: arguments for Transformers, DeepSpeed configurations and our own presets."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from atom_gui.core import presets, zero_templates
from atom_gui.core.importers import llama_factory
from atom_gui.core.importers.imported import Imported, Note
from atom_gui.core.importers.meanings import HANDLERS
from atom_gui.core.importers.reading import PATHS, Given, Reading
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text

_KEY = re.compile(r'"([^"\\\n]{1,80})"[ \t]{0,40}:')
_DEEPSPEED_KEYS = frozenset(
    ("zero_optimization", "train_micro_batch_size_per_gpu", "train_batch_size",
     "gradient_clipping", "steps_per_print", "wall_clock_breakdown", "activation_checkpointing",
     "zero_allow_untested_optimizer")
)  # fmt: skip
# Transformers refuses a number here that differs from its own argument.
_ALSO_SETTINGS = {
    ("train_micro_batch_size_per_gpu",): "batch.per_device_train_batch_size",
    ("gradient_accumulation_steps",): "batch.gradient_accumulation_steps",
    ("gradient_clipping",): "optimizer.max_grad_norm",
    ("optimizer", "params", "lr"): "optimizer.learning_rate",
    ("optimizer", "params", "eps"): "optimizer.adam_epsilon",
    ("optimizer", "params", "weight_decay"): "optimizer.weight_decay",
    ("scheduler", "params", "warmup_num_steps"): "optimizer.warmup_steps",
    ("bf16", "enabled"): "precision.bf16",
    ("fp16", "enabled"): "precision.fp16",
}


def read(words: str, path: Path) -> Imported:
    """Return what a JSON file sets, whichever of the three kinds it is.

    Raises:
        ProblemsError: it is no JSON object, or holds nothing that is known.
    """
    value = _parsed(words, path)
    if isinstance(value.get("config"), dict) and ({"version", "name"} & set(value)):
        return of_preset(path)
    if not value.keys() & _DEEPSPEED_KEYS or isinstance(value.get("deepspeed"), str):
        return _arguments(value, words, path)
    return _deepspeed(value, words, path)


def of_preset(path: Path, kind: str = "preset", name: str = "") -> Imported:
    """Return the settings of one of our presets.

    Raises:
        ProblemsError: it cannot be read.
    """
    try:
        preset = presets.load(path)
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ProblemsError.one(text("{path} is not a preset file.", path=str(path))) from error
    return Imported(
        source=path,
        kind=kind,
        name=name or preset.name,
        changes={
            f"{section}.{parameter}": value
            for section, values in preset.config.changes().items()
            for parameter, value in values.items()
        },
        notes=tuple(Note(0, "warning", problem.sentence) for problem in preset.warnings),
    )


def _parsed(words: str, path: Path) -> dict[str, Any]:
    try:
        value = zero_templates.parse(words, str(path))
        json.dumps(value)  # a number too long to be written cannot be kept either
    except (ValueError, RecursionError) as error:
        raise ProblemsError.one(
            text("{path} cannot be read: {error}.", path=str(path), error=str(error)[:80])
        ) from error
    return value


def _lines(words: str) -> dict[str, int]:
    """Return in which line each key stands first."""
    found: dict[str, int] = {}
    for number, line in enumerate(words.split("\n"), 1):
        for key in _KEY.findall(line):
            found.setdefault(key, number)
    return found


def _arguments(value: Mapping[str, Any], words: str, path: Path) -> Imported:
    reading = Reading(path.parent, {**llama_factory.HANDLERS, **HANDLERS})
    lines = _lines(words)
    reading.take_all(Given(key, one, lines.get(key, 0)) for key, one in value.items())
    if reading.changes and llama_factory.is_meant(reading):
        llama_factory.take_defaults(reading)
    if not reading.changes and not any(key in PATHS for key in value):
        raise ProblemsError.one(text("{path} holds no settings of a training.", path=str(path)))
    return Imported(
        source=path,
        kind="arguments",
        name=path.stem,
        changes=reading.changes,
        notes=tuple(sorted(reading.notes, key=lambda note: note.line)),
        lines_understood=len(reading.lines),
    )


def _deepspeed(value: dict[str, Any], words: str, path: Path) -> Imported:
    reading = Reading(path.parent)
    reading.set(zero_templates.FIELD, zero_templates.kept(words), Given("deepspeed", value, 1))
    lines = _lines(words)
    for parameter, number, line in _numbers(value, lines):
        before = len(reading.notes)
        default = RunConfig().get(parameter)
        if reading.set(parameter, number, Given(parameter, number, line)):
            if reading.changes[parameter] == default:
                del reading.changes[parameter]
        else:
            del reading.notes[before:]  # DeepSpeed's own check speaks of it
    return Imported(
        source=path,
        kind="deepspeed",
        name=path.stem,
        changes=reading.changes,
        notes=tuple(reading.notes),
        lines_understood=words.count("\n") + 1,
    )


def _numbers(value: dict[str, Any], lines: dict[str, int]) -> Iterator[tuple[str, Any, int]]:
    """Yield the parameters that the configuration gives a value other than auto."""
    for keys, parameter in _ALSO_SETTINGS.items():
        found: Any = value
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        if isinstance(found, bool | int | float):
            yield parameter, found, lines.get(keys[-1], 0)
