"""What options of Transformers and DeepSpeed mean where that is more than another name."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from atom_gui.core import zero_templates
from atom_gui.core.importers.reading import (
    PATHS,
    SHOWN,
    Given,
    Handler,
    Reading,
    accepted,
    existing,
)
from atom_gui.core.importers.source import decoded
from atom_gui.core.importers.training_arguments import LEFT_OUT
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETER
from atom_gui.schema.words import Text, text


def _steps(reading: Reading, given: Given) -> None:
    """-1 and 0 mean: no limit."""
    try:
        none = float(given.scalar) <= 0
    except (TypeError, ValueError):
        none = False
    reading.set(PATHS[given.key], None if none else given.value, given)


def _warmup_steps(reading: Reading, given: Given) -> None:
    """Since Transformers 5 a number below 1 is a share of the steps."""
    try:
        share = 0 < float(given.scalar) < 1
    except (TypeError, ValueError):
        share = False
    reading.set("optimizer.warmup_ratio" if share else "optimizer.warmup_steps", given.value, given)


def _use_cpu(reading: Reading, given: Given) -> None:
    if given.is_true:
        reading.set("precision.device", "cpu", given)


def _do_eval(reading: Reading, given: Given) -> None:
    """Alone it means an evaluation without training."""
    if given.is_true and "checkpoints.do_train" not in reading.changes:
        reading.set("checkpoints.do_train", False, given)


def _do_train(reading: Reading, given: Given) -> None:
    reading.set("checkpoints.do_train", given.value, given)


def _report_to(reading: Reading, given: Given) -> None:
    value = given.value
    names = list(value) if isinstance(value, tuple | list) else [value]
    words = [part for name in names for part in str(name).split(",")]
    known = [word for word in words if word in ("tensorboard", "none")]
    if "all" in words:
        known = ["tensorboard"]
    for word in words:
        if word not in (*known, "all"):
            reading.note(
                given.line,
                text("Reports to {name} are not offered; TensorBoard and the run page show the "
                     "same curves.", name=word[:SHOWN]),
            )  # fmt: skip
    if known:
        reading.set("logging.report_to", known[0], given)


def _adafactor(reading: Reading, given: Given) -> None:
    if given.is_true:
        reading.pass_on("optim", Given("optim", "adafactor", given.line))


def _token(reading: Reading, given: Given) -> None:
    reading.set("model.use_auth_token", True, given)
    reading.note(given.line, Text(text=LEFT_OUT["hub_token"], values={"name": given.name}), "info")


def _use_auth_token(reading: Reading, given: Given) -> None:
    """True, or a token itself."""
    try:
        accepted(PARAMETER["model.use_auth_token"], given.scalar)
    except ValueError:
        _token(reading, given)
    else:
        reading.set("model.use_auth_token", given.value, given)


def _use_flash(reading: Reading, given: Given) -> None:
    if given.is_true:
        reading.set("model.attn_implementation", "flash_attention_2", given)


_TEMPLATE = re.compile(r"(?:zero|stage|z)[_-]?([0-3])(?!\d)")


def _deepspeed(reading: Reading, given: Given) -> None:
    """Take the configuration itself where its file is at hand."""
    name = given.scalar
    if name is True:  # the bare switch of DeepSpeed's own arguments
        return
    folder = reading.folder
    if not isinstance(name, str) or folder is None or name in zero_templates.names():
        reading.set(zero_templates.FIELD, given.value, given)
        return
    path = existing(folder, name)
    if path is None:
        _deepspeed_elsewhere(reading, given, name)
        return
    try:
        value = read_deepspeed(path)
    except ProblemsError as error:
        reading.note(given.line, error.problems[0].sentence)
        return
    if reading.set(zero_templates.FIELD, value, given):
        reading.note(
            given.line,
            text("The DeepSpeed configuration {path} was copied into the preset.", path=name),
            "info",
        )


def _deepspeed_elsewhere(reading: Reading, given: Given, name: str) -> None:
    stem = re.split(r"[/\\]", name)[-1].lower()
    stage = _TEMPLATE.search(stem)
    template = f"zero{stage[1]}" if stage else ""
    if template == "zero3" and "offload" in stem:
        template = "zero3-offload"
    if template in zero_templates.names():
        reading.set(zero_templates.FIELD, template, given)
        reading.note(
            given.line,
            text("The DeepSpeed configuration {path} is not there; the template {name} was taken "
                 "by its name.", path=name, name=template),
        )  # fmt: skip
    elif reading.set(zero_templates.FIELD, name, given):
        reading.note(
            given.line,
            text("The DeepSpeed configuration {path} is not there; name another before the start.",
                 path=name),
        )  # fmt: skip


def read_deepspeed(path: Path) -> str | dict[str, Any]:
    """Read a DeepSpeed configuration, as text where that has comments.

    Raises:
        ProblemsError: it cannot be read or is not a JSON object.
    """
    try:
        words = decoded(path)
        zero_templates.parse(words, str(path))
        return zero_templates.kept(words)
    except (ValueError, RecursionError) as error:
        raise ProblemsError.one(
            text("{path} cannot be read: {error}.", path=str(path), error=str(error)[:SHOWN]),
            zero_templates.FIELD,
        ) from error


HANDLERS: dict[str, Handler] = {
    "adafactor": _adafactor,
    "deepspeed": _deepspeed,
    "deepspeed.config": _deepspeed,
    "deepspeed_config": _deepspeed,
    "deepspeed_config_file": _deepspeed,
    "do_eval": _do_eval,
    "do_train": _do_train,
    "max_steps": _steps,
    "no_cuda": _use_cpu,
    "report_to": _report_to,
    "save_total_limit": _steps,
    "token": _token,
    "use_auth_token": _use_auth_token,
    "use_cpu": _use_cpu,
    "use_flash_attention_2": _use_flash,
    "use_flash_attn": _use_flash,
    "warmup_steps": _warmup_steps,
}
