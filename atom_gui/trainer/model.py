"""Tokenizer and model: loaded, or made new from a configuration."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
import transformers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.model import ModelSection
from atom_gui.schema.words import text
from atom_gui.trainer import compat
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem

BOS, EOS, UNKNOWN = "<s>", "</s>", "<unk>"


def load_tokenizer(config: RunConfig, documents: Any, events: EventLog) -> Any:
    """Return the tokenizer: given by name, the model's own, or trained on the documents.

    Raises:
        TrainingProblem: it is not found, or has no end-of-text token.
    """
    section = config.model
    name = section.tokenizer_name or section.model_name_or_path
    if name is None:
        if section.train_tokenizer_vocab_size is None:
            raise TrainingProblem(
                "config",
                text("A new model needs a tokenizer: name one, or give the size of a new "
                     "vocabulary."),
            )  # fmt: skip
        name = str(_trained_tokenizer(section.train_tokenizer_vocab_size, documents))
    options: dict[str, Any] = _hub_options(section)
    if not section.use_fast_tokenizer:
        if compat.has_slow_tokenizers():
            options["use_fast"] = False
        else:
            events.warn(
                text("use_fast_tokenizer false has no effect: Transformers {version} has fast "
                     "tokenizers only.", version=transformers.__version__)
            )  # fmt: skip
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(name, **options)
    except (OSError, ValueError, KeyError) as error:
        raise TrainingProblem("config", _not_found("tokenizer", name, error)) from error
    if tokenizer.eos_token_id is None:
        raise TrainingProblem(
            "config",
            text("The tokenizer {name} has no end-of-text token (EOS), which marks the end of "
                 "each document.", name=name),
        )  # fmt: skip
    if tokenizer.bos_token_id is None:
        events.warn(
            text("The tokenizer {name} has no begin-of-text token (BOS); documents get only an "
                 "end mark.", name=name)
        )  # fmt: skip
    return tokenizer


def _hub_options(section: ModelSection) -> dict[str, Any]:
    options: dict[str, Any] = {"revision": section.model_revision}
    if section.cache_dir:
        options["cache_dir"] = section.cache_dir
    options["token"] = section.use_auth_token
    return options


def _not_found(what: str, name: str, error: Exception) -> Any:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    reason = (lines or [type(error).__name__])[0][:300]
    if what == "tokenizer":
        return text("The tokenizer {name} cannot be loaded: {error}", name=name, error=reason)
    return text("The model {name} cannot be loaded: {error}", name=name, error=reason)


def _texts(documents: Any) -> Iterator[list[str]]:
    for batch in documents.iter(batch_size=1000):
        yield [row.replace(BOS, "\n").replace(EOS, "\n") for row in batch["text"] if row]


def _trained_tokenizer(vocabulary_size: int, documents: Any) -> Path:
    cache = Path(os.environ.get("ATOM_CACHE_DIR") or Path.home() / ".cache" / "atomtrainer")
    # Transformers 5 saves a class that 4.57 does not know.
    digest = hashlib.sha256(f"bpe-1 {vocabulary_size} {compat.TRANSFORMERS[0]}".encode())
    for rows in _texts(documents):
        digest.update("\0".join(rows).encode("utf-8", errors="replace"))
    folder = cache / "tokenizers" / digest.hexdigest()[:24]
    if (folder / "tokenizer_config.json").exists():
        return folder
    tokenizer = Tokenizer(models.BPE(unk_token=UNKNOWN))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary_size,
        special_tokens=[UNKNOWN, BOS, EOS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(documents), trainer)
    wrapped = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=BOS, eos_token=EOS, unk_token=UNKNOWN
    )
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(dir=folder.parent, prefix="unfinished-"))
    wrapped.save_pretrained(unfinished)
    try:
        unfinished.rename(folder)
    except OSError:  # another run was faster
        shutil.rmtree(unfinished)
    return folder


def load_config(section: ModelSection) -> Any:
    """Return the model's configuration.

    Raises:
        TrainingProblem: it is not found, or nothing says what the model is.
    """
    name = section.model_name_or_path or section.config_name
    if name is None:
        if section.model_type not in transformers.CONFIG_MAPPING:
            raise TrainingProblem(
                "config",
                text("{model_type} is no model type that this Transformers knows.",
                     model_type=section.model_type),
            )  # fmt: skip
        config = transformers.CONFIG_MAPPING[section.model_type]()
        if section.config_overrides:
            try:
                config.update_from_string(section.config_overrides)
            except ValueError as error:
                raise TrainingProblem(
                    "config",
                    text("The configuration changes cannot be applied: {error}", error=str(error)),
                ) from error
        return config
    try:
        return transformers.AutoConfig.from_pretrained(name, **_hub_options(section))
    except (OSError, ValueError, KeyError, json.JSONDecodeError) as error:
        raise TrainingProblem("config", _not_found("model", name, error)) from error


def _load_dtype(config: RunConfig, stored: Any) -> torch.dtype:
    named = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
    wanted = config.model.torch_dtype
    if wanted == "auto":
        return stored or torch.float32
    if wanted is not None:
        return named[wanted]
    # DeepSpeed keeps 32-bit master weights beside 16-bit ones, so weights that are stored in
    # 16 bit gain nothing from being blown up first: 25 GiB for 7B, the article's first failure.
    mixed = config.precision.bf16 or config.precision.fp16
    if mixed and stored in (torch.bfloat16, torch.float16):
        return torch.bfloat16 if config.precision.bf16 else torch.float16
    return torch.float32


def load_model(config: RunConfig, model_config: Any, tokenizer: Any) -> Any:
    """Return the model with at least one embedding row for each token of the tokenizer.

    With the method qlora its linear layers are held in 4 bits.

    Raises:
        TrainingProblem: the weights cannot be loaded.
    """
    section = config.model
    dtype = _load_dtype(config, getattr(model_config, "dtype", None))
    if section.model_name_or_path is None:
        model_config.vocab_size = len(tokenizer)
        model_config.bos_token_id = tokenizer.bos_token_id
        model_config.eos_token_id = tokenizer.eos_token_id
        model_config.pad_token_id = None
        return compat.new_model(
            model_config, dtype=dtype, attn_implementation=section.attn_implementation
        )
    try:
        model = transformers.AutoModelForCausalLM.from_pretrained(
            section.model_name_or_path,
            config=model_config,
            dtype=dtype,
            attn_implementation=section.attn_implementation,
            **quantization(config),
            **_hub_options(section),
        )
    except (OSError, ValueError, KeyError) as error:
        raise TrainingProblem(
            "config", _not_found("model", section.model_name_or_path, error)
        ) from error
    if len(tokenizer) > model_config.vocab_size:
        model.resize_token_embeddings(len(tokenizer))
    return model


def quantization(config: RunConfig) -> dict[str, Any]:
    """Return what ``from_pretrained`` needs to hold frozen weights in 4 bits, if that is asked."""
    if config.adapter.method != "qlora":
        return {}
    dtype = torch.float16 if config.precision.fp16 else torch.bfloat16
    if not config.precision.bf16 and torch.cuda.is_available():
        capability = torch.cuda.get_device_capability()
        dtype = torch.float16 if capability < (8, 0) else dtype  # they only emulate bfloat16
    options = transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=dtype,
    )
    return {"quantization_config": options}
