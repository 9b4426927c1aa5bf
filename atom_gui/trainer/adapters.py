"""Adapters: small trained matrices beside frozen weights, made or continued with peft."""

from __future__ import annotations

import difflib
import json
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch

from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.adapter import AdapterSection, needs_a_model
from atom_gui.schema.words import text
from atom_gui.schema.zero import stage_of
from atom_gui.trainer import compat
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem, explain

CONFIG_NAME = "adapter_config.json"


def refuse_impossible(config: RunConfig, ds_config: dict[str, Any]) -> None:
    """Refuse what cannot work, before anything large is loaded.

    Raises:
        TrainingProblem: a package is missing, or the method does not go with the rest.
    """
    method = config.adapter.method
    if method == "full":
        return
    needed = ("peft", "bitsandbytes") if method == "qlora" else ("peft",)
    missing = [name for name in needed if find_spec(name) is None]
    if missing:
        raise TrainingProblem(
            "environment",
            text(
                "The training interpreter lacks {names}, which {method} needs. Install with: "
                "{command}",
                names=", ".join(missing),
                method=method,
                command=f'"{sys.executable}" -m pip install {" ".join(missing)}',
            ),
        )
    if config.model.model_name_or_path is None:
        raise TrainingProblem("config", needs_a_model(method))
    if method == "qlora" and stage_of(ds_config) == 3:
        raise TrainingProblem(
            "config",
            text("qlora does not go with ZeRO stage 3 or its parameter offload: 4-bit weights "
                 "cannot be partitioned. Use stage 2, or the method lora."),
        )  # fmt: skip


def on_its_base(config: RunConfig) -> tuple[RunConfig, Path | None]:
    """Where the model's folder holds an adapter, name the model below it and return the folder.

    Raises:
        TrainingProblem: the adapter does not name its model, or all weights are to be trained.
    """
    folder = Path(config.model.model_name_or_path or CONFIG_NAME)
    if not (folder / CONFIG_NAME).is_file() or (folder / "config.json").is_file():
        return config, None
    try:
        settings = json.loads((folder / CONFIG_NAME).read_text(encoding="utf-8"))
        base = settings["base_model_name_or_path"]
    except (OSError, ValueError, KeyError, TypeError):
        base = None
    if not isinstance(base, str) or not base:
        raise TrainingProblem(
            "config",
            text("{path} holds an adapter that does not name its model: {file} has no "
                 "base_model_name_or_path.", path=str(folder), file=CONFIG_NAME),
        )  # fmt: skip
    if config.adapter.method == "full":
        raise TrainingProblem(
            "config",
            text("{path} holds an adapter, not a whole model. Continue it with the method lora or "
                 "qlora, or choose its model {base}.", path=str(folder), base=base),
        )  # fmt: skip
    changed = config.model_copy(deep=True)
    changed.model.model_name_or_path = base
    if changed.model.tokenizer_name is None and (folder / "tokenizer_config.json").is_file():
        changed.model.tokenizer_name = str(folder)
    return changed, folder


def with_adapter(
    model: Any, config: RunConfig, folder: Path | None, new_tokens: int, events: EventLog
) -> Any:
    """Freeze ``model`` and give it an adapter.

    Args:
        model: with all its weights.
        config: of the run.
        folder: of the adapter that is continued, or None for a new one.
        new_tokens: how many tokens the tokenizer has more than the model had.
        events: where warnings go.

    Raises:
        TrainingProblem: a named layer does not exist or cannot have an adapter, or the adapter
            in ``folder`` does not fit the model.
    """
    section = config.adapter
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    # The adapters' number format is set below; peft's own choice would be 32 bit, which
    # DeepSpeed's 16-bit engine does not expect where ZeRO-3 has partitioned the model already.
    with compat.peft_reads_old_names():
        if folder is None:
            adapted = _made(model, section)
        else:
            adapted = _loaded(model, folder)
            _tell_what_the_adapter_keeps(adapted.peft_config["default"], section, events)
    dtype = torch.float32
    if config.precision.bf16 or config.precision.fp16:
        dtype = torch.bfloat16 if config.precision.bf16 else torch.float16
    for parameter in adapted.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.to(dtype)
    embeddings = adapted.get_input_embeddings().parameters()
    if new_tokens > 0 and not any(parameter.requires_grad for parameter in embeddings):
        events.warn(
            text("The tokenizer has {count} tokens that the model does not know; their embeddings "
                 "are random and stay frozen. Name embed_tokens and lm_head under Layers trained "
                 "whole to train them.", count=new_tokens)
        )  # fmt: skip
    # With frozen embeddings nothing before the first adapter asks for a gradient, and reentrant
    # gradient checkpointing would then compute none at all.
    if config.precision.gradient_checkpointing:
        adapted.enable_input_require_grads()
    return adapted


def _made(model: Any, section: AdapterSection) -> Any:
    import peft

    _refuse_wrong_layers(model, section)
    try:
        return peft.get_peft_model(model, _settings(model, section), autocast_adapter_dtype=False)
    except ValueError as error:
        raise TrainingProblem(
            "config",
            text("The adapter cannot be made: {error}", error=" ".join(str(error).split())[:300]),
        ) from error


def _loaded(model: Any, folder: Path) -> Any:
    import peft

    try:
        return peft.PeftModel.from_pretrained(
            model, str(folder), is_trainable=True, autocast_adapter_dtype=False
        )
    except Exception as error:
        if explain(error)[0] != "crash":  # memory and permissions have sentences of their own
            raise
        raise TrainingProblem(
            "config",
            text("The adapter {path} cannot be loaded: {error}",
                 path=str(folder), error=" ".join(str(error).split())[:300]),
        ) from error  # fmt: skip


def _settings(model: Any, section: AdapterSection) -> Any:
    import peft

    options: dict[str, Any] = {
        "r": section.lora_rank,
        "lora_alpha": section.lora_alpha,
        "lora_dropout": section.lora_dropout,
        "target_modules": section.lora_target or "all-linear",
        "modules_to_save": section.modules_to_save or None,
        "task_type": "CAUSAL_LM",
    }
    shares_embeddings = getattr(model.config, "tie_word_embeddings", False)
    # Shared embeddings stay shared where they are trained; peft knows how since 0.18.
    if shares_embeddings and section.modules_to_save and compat.peft_ties_weights():
        options["ensure_weight_tying"] = True
    return peft.LoraConfig(**options)


def _refuse_wrong_layers(model: Any, section: AdapterSection) -> None:
    layers = {name: layer for name, layer in model.named_modules() if name}
    for name in section.lora_target:
        found = _matching(layers, name)
        if not found:
            linear = {path: layer for path, layer in layers.items() if _can_adapt(layer)}
            raise TrainingProblem("config", _no_such_layer("adapter.lora_target", name, linear))
        if not all(map(_can_adapt, found)):
            raise TrainingProblem(
                "config",
                text("The layer {name} (adapter.lora_target) cannot have an adapter: it is a "
                     "{kind}. Name linear layers, for example {names}.",
                     name=name, kind=type(found[0]).__name__,
                     names=", ".join(_last_names(layers, torch.nn.Linear)[:7])),
            )  # fmt: skip
    for name in section.modules_to_save:
        found = _matching(layers, name)
        if not found:
            raise TrainingProblem("config", _no_such_layer("adapter.modules_to_save", name, layers))
        if any(not p.is_floating_point() for layer in found for p in layer.parameters()):
            raise TrainingProblem(
                "config",
                text("The layer {name} (adapter.modules_to_save) cannot be trained whole: qlora "
                     "holds its weights in 4 bits. Use the method lora, or leave it out.",
                     name=name),
            )  # fmt: skip


def _can_adapt(layer: Any) -> bool:
    return isinstance(layer, (torch.nn.Linear, torch.nn.Embedding))


def _matching(layers: dict[str, Any], name: str) -> list[Any]:
    return [layer for path, layer in layers.items() if path == name or path.endswith(f".{name}")]


def _last_names(layers: dict[str, Any], kinds: Any = object) -> list[str]:
    """Return the names that people use for layers: the last part, or none of a mere number."""
    found = dict.fromkeys(
        path.rsplit(".", 1)[-1] for path, layer in layers.items() if isinstance(layer, kinds)
    )
    return [name for name in found if not name.isdigit()]


def _no_such_layer(where: str, name: str, layers: dict[str, Any]) -> Any:
    known = _last_names(layers)
    near = _near(name, known) or _near(name, layers) or known[:8]
    return text("The model has no layer {name} ({where}). Near names: {names}.",
                name=name, where=where, names=", ".join(near))  # fmt: skip


def _near(name: str, known: Iterable[str]) -> list[str]:
    return difflib.get_close_matches(name, list(known), n=3, cutoff=0.5)


def _tell_what_the_adapter_keeps(kept: Any, section: AdapterSection, events: EventLog) -> None:
    """Warn where the parameters ask for another form than the continued adapter has."""
    if (kept.r, kept.lora_alpha) != (section.lora_rank, section.lora_alpha):
        events.warn(
            text("The adapter that is continued keeps its own form: rank {rank}, alpha {alpha}.",
                 rank=kept.r, alpha=kept.lora_alpha)
        )  # fmt: skip
