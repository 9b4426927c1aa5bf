"""Reads the YAML of LLaMA-Factory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from atom_gui.core.importers.imported import Imported
from atom_gui.core.importers.meanings import HANDLERS as USUAL
from atom_gui.core.importers.reading import SHOWN, Given, Handler, Reading
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text, mark, text

_NOT_NEEDED = mark("{name} was left out: it has no meaning in pretraining here.")
_OWN_PACKING = mark(
    "{name} was left out: documents are always joined and cut into blocks of the block size."
)
_LISTED = mark(
    "{name} names data sets of LLaMA-Factory's own list; add their files as training files."
)


def _leave(sentence: str, severity: Any = "info") -> Handler:
    def handler(reading: Reading, given: Given) -> None:
        reading.note(given.line, Text(text=sentence, values={"name": given.name}), severity)

    return handler


def _renamed(path: str) -> Handler:
    def handler(reading: Reading, given: Given) -> None:
        reading.set(path, given.value, given)

    return handler


def _stage(reading: Reading, given: Given) -> None:
    if given.scalar != "pt":
        reading.note(
            given.line,
            text("The stage {name} is not pretraining; AtomTrainer trains on plain text only.",
                 name=str(given.scalar)[:SHOWN]),
        )  # fmt: skip


def _method(reading: Reading, given: Given) -> None:
    quantized = reading.changes.get("adapter.method") == "qlora"
    if quantized and given.scalar == "lora":
        return
    reading.set("adapter.method", given.value, given)


def _quantization(reading: Reading, given: Given) -> None:
    if str(given.scalar) == "4":
        reading.set("adapter.method", "qlora", given)
    else:
        reading.note(
            given.line,
            text("{bits}-bit weights are not offered; qlora holds them in 4 bits.",
                 bits=str(given.scalar)[:SHOWN]),
        )  # fmt: skip


def _validation_share(reading: Reading, given: Given) -> None:
    """A share below 1, or a number of samples."""
    try:
        size = float(given.scalar)
    except (TypeError, ValueError):
        size = -1.0
    if 0 <= size < 1:
        percent = size * 100
        whole = 0 if size == 0 else max(1, round(percent))
        if reading.set("data.validation_split_percentage", whole, given) and whole != percent:
            reading.note(
                given.line,
                text("{name} was rounded to {percent} %.", name=given.name, percent=whole), "info",
            )  # fmt: skip
    else:
        reading.note(
            given.line,
            text("{name} as a number of samples is not offered; set a share in percent.",
                 name=given.name),
        )  # fmt: skip


def _attention(reading: Reading, given: Given) -> None:
    names = {"fa2": "flash_attention_2", "sdpa": "sdpa", "disabled": "eager", "auto": "sdpa",
             "true": "flash_attention_2", "false": "sdpa"}  # fmt: skip
    value = str(given.scalar)
    reading.set("model.attn_implementation", names.get(value.lower(), value), given)


def _switch(path: str, value: Any) -> Handler:
    def handler(reading: Reading, given: Given) -> None:
        if given.is_true:
            reading.set(path, value, given)

    return handler


def _adapter(reading: Reading, given: Given) -> None:
    """Continue an adapter: the trainer finds the model below it by itself."""
    values = given.value if isinstance(given.value, list | tuple) else [given.value]
    names = [part.strip() for value in values for part in str(value or "").split(",")]
    names = [name for name in names if name]
    if len(names) > 1:
        reading.note(
            given.line,
            text("{name} names several adapters, and one can be continued. Merge the others into "
                 "the model first.", name=given.name),
        )  # fmt: skip
    elif names and reading.set("model.model_name_or_path", names[0], given):
        reading.note(
            given.line,
            text("The adapter {path} is continued, on the model that it names itself.",
                 path=names[0]), "info",
        )  # fmt: skip


def _model(reading: Reading, given: Given) -> None:
    """The model, unless an adapter that is continued took its place."""
    continued = reading.names("adapter_name_or_path")
    if not (continued and "model.model_name_or_path" in reading.changes):
        reading.set("model.model_name_or_path", given.value, given)


HANDLERS: dict[str, Handler] = {
    "adapter_name_or_path": _adapter,
    "additional_target": _renamed("adapter.modules_to_save"),
    "cutoff_len": _renamed("batch.block_size"),
    "disable_gradient_checkpointing": _switch("precision.gradient_checkpointing", False),
    "finetuning_type": _method,
    "flash_attn": _attention,
    "hf_hub_token": USUAL["token"],
    "max_samples": _renamed("data.max_train_samples"),
    "max_source_length": _renamed("batch.block_size"),
    "model_name_or_path": _model,
    "pure_bf16": _switch("precision.bf16", True),
    "quantization_bit": _quantization,
    "stage": _stage,
    "tokenized_path": _leave(_NOT_NEEDED),
    "val_size": _validation_share,
    **dict.fromkeys(("dataset", "eval_dataset"), _leave(_LISTED, "warning")),
    **dict.fromkeys(("packing", "neat_packing"), _leave(_OWN_PACKING)),
    **dict.fromkeys(
        ("template", "dataset_dir", "mask_history", "train_on_prompt", "plot_loss",
         "quantization_method",
         "upcast_layernorm", "upcast_lmhead_output", "data_shared_file_system", "export_dir",
         "predict_with_generate", "double_quantization", "mix_strategy", "media_dir"),
        _leave(_NOT_NEEDED),
    ),
}  # fmt: skip
_LARGEST_LETTERS = 100_000
_DEEPEST = 50
_TELLING = re.compile(
    r"^(?:stage|finetuning_type|cutoff_len|model_name_or_path|dataset|template|lora_rank|"
    r"per_device_train_batch_size|output_dir)[ \t]*:", re.MULTILINE,
)  # fmt: skip


def read(words: str, path: Path) -> Imported:
    """Return the settings of a YAML file.

    Raises:
        ProblemsError: it is no YAML, or no flat list of settings.
    """
    reading = Reading(path.parent, {**USUAL, **HANDLERS})
    reading.take_all(_settings(words, path))
    if not reading.lines and not _TELLING.search(words):
        raise ProblemsError.one(text("{path} holds no settings of a training.", path=str(path)))
    take_defaults(reading)
    return Imported(
        source=path,
        kind="llama_factory",
        name=path.stem,
        changes=reading.changes,
        notes=tuple(sorted(reading.notes, key=lambda note: note.line)),
        lines_understood=len(reading.lines),
    )


# Arguments that no other program has.
_TELLING_NAMES = ("stage", "template", "cutoff_len", "dataset_dir")


def is_meant(reading: Reading) -> bool:
    """Tell whether what was read speaks to LLaMA-Factory."""
    return any(map(reading.names, _TELLING_NAMES))


def take_defaults(reading: Reading) -> None:
    """Set what LLaMA-Factory does where nothing is said, and AtomTrainer does not."""
    taken: dict[str, Any] = {}

    def take(name: str, path: str, value: Any) -> None:
        if not reading.names(name) and path not in reading.changes:
            reading.changes[path] = taken[name] = value

    take("finetuning_type", "adapter.method", "lora")
    if reading.changes.get("adapter.method") in ("lora", "qlora"):
        take("lora_rank", "adapter.lora_rank", 8)
        rank = reading.changes.get("adapter.lora_rank", RunConfig().adapter.lora_rank)
        take("lora_alpha", "adapter.lora_alpha", 2 * rank)
        take("lora_dropout", "adapter.lora_dropout", 0.0)
    if taken:
        shown = ", ".join(f"{name} {value}" for name, value in taken.items())
        reading.note(
            0,
            text("LLaMA-Factory's own defaults were taken over, since nothing else is given: "
                 "{values}.", values=shown), "info",
        )  # fmt: skip


def _settings(words: str, path: Path) -> Iterator[Given]:
    try:
        root = _composed(words, path)
        if not isinstance(root, yaml.MappingNode):
            raise _not_settings(path, 1, "no list of settings")
        loader = yaml.SafeLoader("")
        for key, node in root.value:
            value = loader.construct_object(node, deep=True)
            if not isinstance(value, str | int | float | list | dict | None):
                value = str(value)  # a date
            name = key.value if isinstance(key, yaml.ScalarNode) else ""
            yield Given(name, value, key.start_mark.line + 1)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise _not_settings(path, line, error.problem or "") from error
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError) as error:
        raise _not_settings(path, 1, str(error)[:SHOWN]) from error


def _composed(words: str, path: Path) -> yaml.Node | None:
    if len(words) > _LARGEST_LETTERS:
        raise _not_settings(path, 1, "too long")
    depth = 0
    for event in yaml.parse(words, yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):  # they can make a short file endless
            raise _not_settings(path, event.start_mark.line + 1, "aliases are not read")
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:  # PyYAML's time grows with the square of the depth
            raise _not_settings(path, event.start_mark.line + 1, "nested too deeply")
    return yaml.compose(words, yaml.SafeLoader)


def _not_settings(path: Path, line: int, reason: str) -> ProblemsError:
    return ProblemsError.one(
        text("{path}, line {line}: this is no YAML with settings ({error}).",
             path=str(path), line=line, error=reason)
    )  # fmt: skip
