"""Rules about the model and its tokenizer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.case import Case, Rule
from atom_gui.core.machine import free_bytes
from atom_gui.core.model_shape import ADAPTER_CONFIG, config_path
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count, memory
from atom_gui.schema.words import text

_LONG_BLOCK = 1024
_GATED = ("meta-llama/",)


def model_is_named(case: Case) -> Iterator[Problem]:
    """A model to continue, or a description of a new one."""
    model = case.config.model
    if not model.model_name_or_path and not model.config_name and not model.model_type:
        yield Problem.error(
            text("There is no model. Name one to continue, or a configuration for a new one."),
            "model.model_name_or_path", "model.config_name",
        )  # fmt: skip


def new_model_has_a_tokenizer(case: Case) -> Iterator[Problem]:
    """A new model reads text with somebody's tokenizer, or learns one."""
    model = case.config.model
    if case.continues_a_model or model.tokenizer_name or model.train_tokenizer_vocab_size:
        return
    yield Problem.error(
        text("A new model needs a tokenizer: name one, or give the size of a new vocabulary."),
        "model.tokenizer_name", "model.train_tokenizer_vocab_size",
    )  # fmt: skip


def overrides_go_with_a_type(case: Case) -> Iterator[Problem]:
    """Changes to a default configuration need the type that has one."""
    model = case.config.model
    if not model.config_overrides:
        return
    fix = {"model.config_overrides": None}
    if model.model_name_or_path:
        yield Problem.error(
            text("Configuration changes go only with a model type, not with a model that is "
                 "continued."), "model.config_overrides", fix=fix,
        )  # fmt: skip
    elif model.config_name:
        yield Problem.error(
            text("Configuration changes go only with a model type, not with a configuration file."),
            "model.config_overrides", fix=fix,
        )  # fmt: skip


def looks_like_path(name: str) -> bool:
    """Tell a path from the name of a model on the hub."""
    return name.startswith((".", "/", "~", "\\")) or ":" in name or "\\" in name


def model_exists(case: Case) -> Iterator[Problem]:
    """A path must lead to a model; a name is looked up on the hub when training starts."""
    for name, needed in (("model_name_or_path", "config.json"), ("tokenizer_name", "")):
        given = getattr(case.config.model, name)
        if not given:
            continue
        field, path = f"model.{name}", paths.given(given)
        found = paths.look(path)
        if found == "refused":
            yield Problem.error(text("No permission to read {path}.", path=given), field)
        elif found == "folder":
            adapted = case.config.adapter.method != "full"
            if adapted and paths.look(path / ADAPTER_CONFIG) == "file":
                continue  # an adapter goes on, on the model that it was made for
            if needed and paths.look(path / needed) != "file":
                yield Problem.error(
                    text("The folder {path} holds no model: it has no config.json.", path=given),
                    field,
                )
        elif found == "file":
            yield Problem.error(
                text("{path} is a file; a model is a folder with config.json and weights.",
                     path=given), field,
            )  # fmt: skip
        elif looks_like_path(given) or given.count("/") > 1:
            yield Problem.error(text("There is no folder {path}.", path=given), field)


def weights_are_there(case: Case) -> Iterator[Problem]:
    """A model to continue has weights beside its configuration."""
    given = case.config.model.model_name_or_path
    path = paths.given(given) if given else None
    if path is None or config_path(given or "") is None or paths.look(path) != "folder":
        return
    if not any(path.glob("*.safetensors")) and not any(path.glob("pytorch_model*.bin")):
        yield Problem.error(
            text("The folder {path} has a config.json but no weights (*.safetensors or "
                 "pytorch_model*.bin). Download the model again.", path=given),
            "model.model_name_or_path",
        )  # fmt: skip


def model_configuration_exists(case: Case) -> Iterator[Problem]:
    """A path to a configuration must lead to one."""
    name = case.config.model.config_name
    if name and looks_like_path(name) and config_path(name) is None:
        yield Problem.error(
            text("There is no model configuration {path}.", path=name), "model.config_name"
        )


def new_model_settings_are_needed(case: Case) -> Iterator[Problem]:
    """What describes a new model is idle beside one that is continued."""
    model = case.config.model
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


def gated_models_get_a_login(case: Case) -> Iterator[Problem]:
    """Meta's models on the hub are given only to those who accepted their licence."""
    model = case.config.model
    name = model.model_name_or_path or ""
    if name.startswith(_GATED) and not model.use_auth_token and config_path(name) is None:
        yield Problem.warning(
            text("{name} is given only to those who accepted its licence on the hub and are "
                 "logged in. Send your login, or name a folder with the downloaded model.",
                 name=name),
            "model.use_auth_token", fix={"model.use_auth_token": True},
        )  # fmt: skip


def download_fits_the_disk(case: Case) -> Iterator[Problem]:
    """A model of the hub is downloaded before it is trained."""
    model = case.config.model
    name = model.model_name_or_path
    if not name or case.shape is None or config_path(name) is not None or looks_like_path(name):
        return
    needed = 2 * case.shape.parameters
    free = free_bytes(Path(model.cache_dir or "~"))
    if free is not None and free < needed:
        yield Problem.warning(
            text("Downloading {name} takes {needed}; {free} are free on the disk of the download "
                 "folder.", name=name, needed=memory(needed), free=memory(free)),
            "model.cache_dir", "model.model_name_or_path",
        )  # fmt: skip


def fast_tokenizer_is_the_only_one(case: Case) -> Iterator[Problem]:
    """The slow tokenizers are gone; the article's script still asks for one."""
    if not case.config.model.use_fast_tokenizer:
        yield Problem.warning(
            text("Transformers 5 has no slow tokenizers any more: use_fast_tokenizer=false has no "
                 "effect there, and the fast one is used."),
            "model.use_fast_tokenizer", fix={"model.use_fast_tokenizer": True},
        )  # fmt: skip


def blocks_fit_the_model(case: Case) -> Iterator[Problem]:
    """Positions beyond the model's own were never learned."""
    positions = case.shape.positions if case.shape else 0
    block = case.config.batch.block_size
    if positions and block is not None and block > positions:
        yield Problem.error(
            text("Block size {block} is larger than the {positions} positions of the model.",
                 block=block, positions=positions),
            "batch.block_size", fix={"batch.block_size": positions},
        )  # fmt: skip


def attention_is_fused(case: Case) -> Iterator[Problem]:
    """Eager attention keeps a matrix of block × block for every head."""
    block = case.derived.block_tokens
    if case.config.model.attn_implementation != "eager" or block < _LONG_BLOCK:
        return
    shape = case.shape
    fix = {"model.attn_implementation": "sdpa"}
    if shape is None:
        yield Problem.warning(
            text("Eager attention needs memory that grows with the square of the block size "
                 "({block}); sdpa gives the same result without it.", block=count(block)),
            "model.attn_implementation", fix=fix,
        )  # fmt: skip
        return
    # 6 bytes an entry: the softmax in 32 bits and its copy in 16 (eager path of modeling_llama.py).
    needed = 6 * shape.heads * block**2 * case.config.batch.per_device_train_batch_size
    yield Problem.warning(
        text("Eager attention keeps {needed} for each layer at block size {block}; sdpa gives the "
             "same result without it.", needed=memory(needed), block=count(block)),
        "model.attn_implementation", fix=fix,
    )  # fmt: skip


def flash_attention_has_a_wheel(case: Case) -> Iterator[Problem]:
    """The flash-attn package has no official Windows build and no processor build at all."""
    if case.config.model.attn_implementation != "flash_attention_2":
        return
    fix = {"model.attn_implementation": "sdpa"}
    if case.on_processor:
        yield Problem.error(
            text("flash_attention_2 runs on NVIDIA cards only; use sdpa on the processor."),
            "model.attn_implementation", fix=fix,
        )  # fmt: skip
    elif case.machine.windows:
        yield Problem.warning(
            text("The package flash-attn has no official build for Windows; sdpa contains the same "
                 "method."), "model.attn_implementation", fix=fix,
        )  # fmt: skip


RULES: tuple[Rule, ...] = (
    model_is_named,
    new_model_has_a_tokenizer,
    overrides_go_with_a_type,
    model_exists,
    weights_are_there,
    model_configuration_exists,
    new_model_settings_are_needed,
    gated_models_get_a_login,
    download_fits_the_disk,
    fast_tokenizer_is_the_only_one,
    blocks_fit_the_model,
    attention_is_fused,
    flash_attention_has_a_wheel,
)
