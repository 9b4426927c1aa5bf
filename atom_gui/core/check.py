"""All that is wrong with what was asked, before anything starts."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from atom_gui.core import zero_templates
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.core.text_files import problems_of_file
from atom_gui.protocol import checkpoints
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text
from atom_gui.schema.zero import stage_of

Rule = Callable[[RunConfig], Iterator[Problem]]
_LEAST_FREE_BYTES = 64 * 2**20


def check(config: RunConfig) -> list[Problem]:
    """Return every problem, errors first."""
    found = [problem for rule in RULES for problem in rule(config)]
    return sorted(found, key=lambda problem: problem.severity != "error")


def errors(problems: list[Problem]) -> list[Problem]:
    """Return those that keep the run from starting."""
    return [problem for problem in problems if problem.severity == "error"]


def text_is_named(config: RunConfig) -> Iterator[Problem]:
    """Training needs text, an evaluation too."""
    data = config.data
    if config.checkpoints.do_train and not data.train_files and not data.dataset_name:
        yield Problem.error(text("There are no training files. Add some."), "data.train_files")
    if data.train_files and data.dataset_name:
        yield Problem.error(
            text("Training files and a hub data set are both named; keep one of them."),
            "data.train_files", "data.dataset_name",
        )  # fmt: skip
    has_validation = data.validation_files or data.validation_split_percentage or data.dataset_name
    evaluates = config.checkpoints.evaluation_strategy != "no" or not config.checkpoints.do_train
    if evaluates and not has_validation:
        yield Problem.error(
            text("Evaluation needs validation text: add validation files, or set aside a share "
                 "of the training text."),
            "checkpoints.evaluation_strategy", "data.validation_files",
            fix={"data.validation_split_percentage": 5},
        )  # fmt: skip


def text_can_be_read(config: RunConfig) -> Iterator[Problem]:
    """Each file exists, is text in the chosen encoding and has the column."""
    data = config.data
    for field in ("train_files", "validation_files"):
        for name in getattr(data, field):
            yield from problems_of_file(name, data.encoding, data.text_column, f"data.{field}")


def streaming_knows_its_end(config: RunConfig) -> Iterator[Problem]:
    """A stream has no length, so epochs cannot be counted."""
    if config.data.streaming and config.batch.max_steps is None:
        yield Problem.error(
            text("Streaming needs a number of steps, since the length of the text is not known."),
            "batch.max_steps", "data.streaming", fix={"data.streaming": False},
        )  # fmt: skip


def model_is_named(config: RunConfig) -> Iterator[Problem]:
    """A model to continue, or a description of a new one and a tokenizer."""
    model = config.model
    if model.model_name_or_path:
        if model.config_overrides:
            yield Problem.error(
                text("Configuration changes go only with a model type, not with a model that is "
                     "continued."),
                "model.config_overrides", fix={"model.config_overrides": None},
            )  # fmt: skip
        return
    if not model.config_name and not model.model_type:
        yield Problem.error(
            text("There is no model. Name one to continue, or a configuration for a new one."),
            "model.model_name_or_path", "model.config_name",
        )  # fmt: skip
    if model.config_overrides and model.config_name:
        yield Problem.error(
            text("Configuration changes go only with a model type, not with a configuration file."),
            "model.config_overrides", fix={"model.config_overrides": None},
        )  # fmt: skip
    if not model.tokenizer_name and not model.train_tokenizer_vocab_size:
        yield Problem.error(
            text("A new model needs a tokenizer: name one, or give the size of a new vocabulary."),
            "model.tokenizer_name", "model.train_tokenizer_vocab_size",
        )  # fmt: skip


def _looks_like_path(name: str) -> bool:
    return name.startswith((".", "/", "~", "\\")) or ":" in name or "\\" in name


def _refused(path: Path, field: str) -> Problem | None:
    """Tell where the system does not even let us look."""
    try:
        path.stat()
    except PermissionError:
        return Problem.error(text("No permission to read {path}.", path=str(path)), field)
    except OSError:  # not there, which the caller judges
        return None
    return None


def model_exists(config: RunConfig) -> Iterator[Problem]:
    """A path must lead to a model; a name is looked up on the hub when training starts."""
    model = config.model
    for field, needed in (("model_name_or_path", "config.json"), ("tokenizer_name", "")):
        name = getattr(model, field)
        if not name:
            continue
        path = Path(name).expanduser()
        if (refused := _refused(path, f"model.{field}")) is not None:
            yield refused
        elif path.is_dir():
            if needed and not (path / needed).is_file():
                yield Problem.error(
                    text("The folder {path} holds no model: it has no config.json.", path=name),
                    f"model.{field}",
                )
        elif path.is_file():
            yield Problem.error(
                text("{path} is a file; a model is a folder with config.json and weights.",
                     path=name), f"model.{field}",
            )  # fmt: skip
        elif _looks_like_path(name) or name.count("/") > 1:
            yield Problem.error(text("There is no folder {path}.", path=name), f"model.{field}")
    name = model.config_name
    if name and _looks_like_path(name) and _config_path(name) is None:
        yield Problem.error(
            text("There is no model configuration {path}.", path=name), "model.config_name"
        )


def _config_path(name: str) -> Path | None:
    path = Path(name).expanduser()
    try:
        if path.is_dir():
            path = path / "config.json"
        return path if path.is_file() else None
    except OSError:
        return None


def model_values(config: RunConfig) -> dict[str, Any]:
    """Return the model's config.json where it lies on this disk, or an empty dict."""
    name = config.model.model_name_or_path or config.model.config_name
    path = _config_path(name) if name else None
    if path is None:
        return {}
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def blocks_fit_the_model(config: RunConfig) -> Iterator[Problem]:
    """Positions beyond the model's own were never learned."""
    positions = model_values(config).get("max_position_embeddings")
    block = config.batch.block_size
    if isinstance(positions, int) and block is not None and block > positions:
        yield Problem.error(
            text("Block size {block} is larger than the {positions} positions of the model.",
                 block=block, positions=positions),
            "batch.block_size", fix={"batch.block_size": positions},
        )  # fmt: skip


def precision_is_one(config: RunConfig) -> Iterator[Problem]:
    """Two 16-bit formats exclude each other; float16 needs a card."""
    precision = config.precision
    if precision.bf16 and precision.fp16:
        yield Problem.error(
            text("bfloat16 and float16 are both on; choose one."),
            "precision.bf16", "precision.fp16", fix={"precision.fp16": False},
        )  # fmt: skip
    if precision.fp16 and precision.device == "cpu":
        yield Problem.error(
            text("float16 does not train on a processor; use bfloat16."),
            "precision.fp16", fix={"precision.fp16": False, "precision.bf16": True},
        )  # fmt: skip


def warmup_fits_the_run(config: RunConfig) -> Iterator[Problem]:
    """A run that ends in warm-up never reaches its learning rate."""
    steps, warmup = config.batch.max_steps, config.optimizer.warmup_steps
    if steps is not None and warmup >= steps:
        usual = max(1, steps // 30)
        yield Problem.warning(
            text("The run has {steps} steps: with a warm-up of {warmup} it never reaches its "
                 "learning rate. Usual here: {usual}.", steps=steps, warmup=warmup, usual=usual),
            "optimizer.warmup_steps", fix={"optimizer.warmup_steps": usual},
        )  # fmt: skip


def resume_leads_to_a_checkpoint(config: RunConfig) -> Iterator[Problem]:
    """A named checkpoint must be there and whole."""
    saving = config.checkpoints
    asked = saving.resume_from_checkpoint
    if not asked:
        return
    if asked == "latest":
        folder = saving.output_dir
        if not folder:
            yield Problem.error(
                text("Continuing from latest needs an output folder; a run in its own folder is "
                     "continued with Continue or --resume."),
                "checkpoints.resume_from_checkpoint", "checkpoints.output_dir",
            )  # fmt: skip
        elif checkpoints.latest_complete(Path(folder).expanduser()) is None:
            yield Problem.error(
                text("There is no complete checkpoint in {path} to continue from.", path=folder),
                "checkpoints.resume_from_checkpoint",
            )
    elif not checkpoints.is_complete(Path(asked).expanduser()):
        yield Problem.error(
            text("{path} is not a complete checkpoint: it needs trainer_state.json and a "
                 "global_step folder of DeepSpeed.", path=asked),
            "checkpoints.resume_from_checkpoint",
        )  # fmt: skip


def output_can_be_written(config: RunConfig) -> Iterator[Problem]:
    """The output folder is, or can become, a folder with some room."""
    for field in ("checkpoints.output_dir", "logging.logging_dir"):
        name = config.get(field)
        if not name:
            continue
        path = Path(name).expanduser()
        if path.is_file():
            yield Problem.error(
                text("{path} is a file; choose a folder for the output.", path=name), field
            )
            continue
        yield from folder_problems(path, field)


def folder_problems(path: Path, *fields: str) -> Iterator[Problem]:
    """Tell what keeps files from being written below ``path``, which need not exist yet."""
    try:
        parent = path.absolute()
        while not parent.exists() and parent != parent.parent:
            parent = parent.parent
        free = shutil.disk_usage(parent).free
        tempfile.TemporaryFile(dir=parent).close()
    except OSError as error:
        yield Problem.error(
            text("Nothing can be written to {path}: {error}.",
                 path=str(path), error=error.strerror or str(error)), *fields,
        )  # fmt: skip
        return
    if free < _LEAST_FREE_BYTES:
        yield Problem.error(
            text("The disk of {path} is full: {free} MiB are free.",
                 path=str(parent), free=free // 2**20), *fields,
        )  # fmt: skip


def devices_are_possible(config: RunConfig) -> Iterator[Problem]:
    """DeepSpeed on Windows drives one device."""
    if os.name == "nt" and config.distributed.num_gpus > 1:
        yield Problem.error(
            text("DeepSpeed on Windows trains on one device; use WSL2 for several."),
            "distributed.num_gpus", fix={"distributed.num_gpus": 1},
        )  # fmt: skip


def deepspeed_can_be_read(config: RunConfig) -> Iterator[Problem]:
    """The configuration is a JSON object with a stage that exists."""
    try:
        value = zero_templates.read(config.deepspeed.config)
    except ProblemsError as error:
        yield from error.problems
        return
    zero = value.get("zero_optimization")
    stage = zero.get("stage", 0) if isinstance(zero, dict) else 0
    if stage not in (0, 1, 2, 3):
        yield Problem.error(
            text("ZeRO stage {stage} does not exist; stages are 0, 1, 2 and 3.", stage=stage),
            zero_templates.FIELD,
        )
    elif (
        stage_of(value) in (1, 2)
        and config.distributed.num_gpus == 1
        and config.precision.device != "cpu"
        and not _offloads(value)
    ):
        yield Problem.warning(
            text("ZeRO stage {stage} without offload saves no memory on one device.",
                 stage=stage), zero_templates.FIELD,
        )  # fmt: skip


def sections_are_objects(config: RunConfig) -> Iterator[Problem]:
    """Each section of DeepSpeed's configuration is an object."""
    try:
        value = zero_templates.read(config.deepspeed.config)
    except ProblemsError:
        return  # told by deepspeed_can_be_read
    for name in ("zero_optimization", "optimizer", "scheduler", "fp16", "bf16"):
        if name in value and not isinstance(value[name], dict):
            yield Problem.error(
                text("The section {name} of the DeepSpeed configuration must be an object.",
                     name=name), zero_templates.FIELD,
            )  # fmt: skip
    if isinstance(value.get("scheduler"), dict):
        default = RunConfig().optimizer.lr_scheduler_type
        if config.optimizer.lr_scheduler_type != default:
            yield Problem.warning(
                text("The schedule {name} has no effect: the DeepSpeed configuration has a "
                     "scheduler of its own.", name=config.optimizer.lr_scheduler_type),
                "optimizer.lr_scheduler_type", zero_templates.FIELD,
            )  # fmt: skip


def settings_have_an_effect(config: RunConfig) -> Iterator[Problem]:
    """What another setting makes idle is said."""
    model, data, optimizer = config.model, config.data, config.optimizer
    if model.model_name_or_path:
        for name in ("config_name", "model_type", "train_tokenizer_vocab_size"):
            if getattr(model, name):
                yield Problem.warning(
                    text("{name} has no effect, since a model is continued.", name=name),
                    f"model.{name}", fix={f"model.{name}": None},
                )  # fmt: skip
    elif model.config_name and model.model_type:
        yield Problem.warning(
            text("{name} has no effect beside a model configuration.", name="model_type"),
            "model.model_type", fix={"model.model_type": None},
        )  # fmt: skip
    if optimizer.warmup_steps and optimizer.warmup_ratio:
        yield Problem.warning(
            text("The warm-up share has no effect beside a number of warm-up steps."),
            "optimizer.warmup_ratio", fix={"optimizer.warmup_ratio": 0.0},
        )  # fmt: skip
    if not data.keep_linebreaks and data.text_sample_by != "line":
        yield Problem.warning(
            text("keep_linebreaks has no effect unless the unit of text files is a line."),
            "data.keep_linebreaks", fix={"data.keep_linebreaks": True},
        )  # fmt: skip


def _offloads(value: dict[str, Any]) -> bool:
    zero = value.get("zero_optimization", {})
    return any(
        isinstance(zero.get(key), dict) and zero[key].get("device", "none") != "none"
        for key in ("offload_optimizer", "offload_param")
    )


RULES: tuple[Rule, ...] = (
    text_is_named,
    text_can_be_read,
    streaming_knows_its_end,
    model_is_named,
    model_exists,
    blocks_fit_the_model,
    precision_is_one,
    warmup_fits_the_run,
    resume_leads_to_a_checkpoint,
    output_can_be_written,
    devices_are_possible,
    deepspeed_can_be_read,
    sections_are_objects,
    settings_have_an_effect,
)
