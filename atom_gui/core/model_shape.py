"""The shape of a model: what its size follows from, read from config.json or known by its name."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from atom_gui.core import paths
from atom_gui.schema.run_config import RunConfig

BLOCK_LINEARS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


@dataclass(frozen=True)
class ModelShape:
    """Sizes of a Llama-like decoder.

    Attributes:
        hidden: width of the residual stream.
        ffn: width of the feed-forward layer.
        layers: number of decoder blocks.
        heads: attention heads.
        kv_heads: heads of keys and values; fewer than ``heads`` with grouped-query attention.
        head_dim: width of a head.
        vocab: rows of the embedding.
        positions: longest sequence the model was made for, in tokens; 0 where unknown.
        tied: the output layer shares the embedding's weights.
        biased: queries, keys and values have biases, as in Qwen2.
        normed_heads: queries and keys have a norm of their own, as in Qwen3.
    """

    hidden: int
    ffn: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    vocab: int
    positions: int = 0
    tied: bool = False
    biased: bool = False
    normed_heads: bool = False

    def linear_sizes(self) -> dict[str, tuple[int, int]]:
        """Return inputs and outputs of each linear layer of a block, by name."""
        queries, keys = self.heads * self.head_dim, self.kv_heads * self.head_dim
        return dict(
            zip(
                BLOCK_LINEARS,
                (
                    (self.hidden, queries), (self.hidden, keys), (self.hidden, keys),
                    (queries, self.hidden), (self.hidden, self.ffn), (self.hidden, self.ffn),
                    (self.ffn, self.hidden),
                ),
                strict=True,
            )
        )  # fmt: skip

    @property
    def parameters(self) -> int:
        """Number of weights; tied ones are counted once."""
        block = sum(inputs * outputs for inputs, outputs in self.linear_sizes().values())
        block += 2 * self.hidden
        if self.biased:
            block += (self.heads + 2 * self.kv_heads) * self.head_dim
        if self.normed_heads:
            block += 2 * self.head_dim
        ends = self.vocab * self.hidden * (1 if self.tied else 2)
        return ends + self.layers * block + self.hidden

    def adapter_parameters(self, rank: int, names: tuple[str, ...] = ()) -> int:
        """Return the weights of LoRA adapters on ``names``, or on all linear layers of a block."""
        sizes = self.linear_sizes()
        chosen = [sizes[name] for name in names if name in sizes] or list(sizes.values())
        return self.layers * rank * sum(inputs + outputs for inputs, outputs in chosen)


def _llama(
    hidden: int, ffn: int, layers: int, heads: int, kv_heads: int, vocab: int, positions: int,
    *, head_dim: int = 0, tied: bool = False, biased: bool = False, normed: bool = False,
) -> ModelShape:  # fmt: skip
    return ModelShape(hidden, ffn, layers, heads, kv_heads, head_dim or hidden // heads, vocab,
                      positions, tied, biased, normed)  # fmt: skip


ADAPTER_CONFIG = "adapter_config.json"
_HUB_NAME = re.compile(r"[\w.-]+/[\w.-]+")
_FAMILY = ("llama", "mistral", "qwen2", "qwen3")  # one kind of block; no mixture of experts
# A name that tells of another length, such as LLaMA-2-7B-32K or Yarn-Llama-2-7b-128k.
_OTHER_LENGTH = re.compile(r"yarn|long|-\d+k\b")
# From the config.json of each model on the hub; the first name that a path or hub name contains.
_KNOWN: tuple[tuple[str, ModelShape], ...] = (
    ("atom-7b", _llama(4096, 11008, 32, 32, 32, 65000, 4096)),
    ("chinese-llama-2-7b", _llama(4096, 11008, 32, 32, 32, 55296, 4096)),
    ("chinese-alpaca-2-7b", _llama(4096, 11008, 32, 32, 32, 55296, 4096)),
    ("llama-65b", _llama(8192, 22016, 80, 64, 64, 32000, 2048)),
    ("llama-30b", _llama(6656, 17920, 60, 52, 52, 32000, 2048)),
    ("llama-13b", _llama(5120, 13824, 40, 40, 40, 32000, 2048)),
    ("llama-7b", _llama(4096, 11008, 32, 32, 32, 32000, 2048)),
    ("tinyllama-1.1b", _llama(2048, 5632, 22, 32, 4, 32000, 2048)),
    ("llama-2-70b", _llama(8192, 28672, 80, 64, 8, 32000, 4096)),
    ("llama-2-13b", _llama(5120, 13824, 40, 40, 40, 32000, 4096)),
    ("llama-2-7b", _llama(4096, 11008, 32, 32, 32, 32000, 4096)),
    ("llama-3.2-1b", _llama(2048, 8192, 16, 32, 8, 128256, 131072, head_dim=64, tied=True)),
    ("llama-3.2-3b", _llama(3072, 8192, 28, 24, 8, 128256, 131072, head_dim=128, tied=True)),
    ("llama-3.1-8b", _llama(4096, 14336, 32, 32, 8, 128256, 131072)),
    ("llama-3.1-70b", _llama(8192, 28672, 80, 64, 8, 128256, 131072)),
    ("llama-3-70b", _llama(8192, 28672, 80, 64, 8, 128256, 8192)),
    ("llama-3-8b", _llama(4096, 14336, 32, 32, 8, 128256, 8192)),
    ("mistral-7b", _llama(4096, 14336, 32, 32, 8, 32000, 32768)),
    ("qwen2-0.5b", _llama(896, 4864, 24, 14, 2, 151936, 131072, tied=True, biased=True)),
    ("qwen2-1.5b", _llama(1536, 8960, 28, 12, 2, 151936, 131072, tied=True, biased=True)),
    ("qwen2-7b", _llama(3584, 18944, 28, 28, 4, 152064, 131072, biased=True)),
    ("qwen2.5-14b", _llama(5120, 13824, 48, 40, 8, 152064, 131072, biased=True)),
    ("qwen3-14b", _llama(5120, 17408, 40, 40, 8, 151936, 40960, head_dim=128, normed=True)),
    ("qwen2.5-0.5b", _llama(896, 4864, 24, 14, 2, 151936, 32768, tied=True, biased=True)),
    ("qwen2.5-1.5b", _llama(1536, 8960, 28, 12, 2, 151936, 131072, tied=True, biased=True)),
    ("qwen2.5-3b", _llama(2048, 11008, 36, 16, 2, 151936, 32768, tied=True, biased=True)),
    ("qwen2.5-7b", _llama(3584, 18944, 28, 28, 4, 152064, 131072, biased=True)),
    ("qwen3-0.6b", _llama(1024, 3072, 28, 16, 8, 151936, 40960, head_dim=128, tied=True,
                          normed=True)),
    ("qwen3-1.7b", _llama(2048, 6144, 28, 16, 8, 151936, 40960, head_dim=128, tied=True,
                          normed=True)),
    ("qwen3-4b", _llama(2560, 9728, 36, 32, 8, 151936, 40960, head_dim=128, tied=True,
                        normed=True)),
    ("qwen3-8b", _llama(4096, 12288, 36, 32, 8, 151936, 40960, head_dim=128, normed=True)),
)  # fmt: skip


def config_path(name: str) -> Path | None:
    """Return the config.json that a folder or file name stands for, or None.

    A folder that holds an adapter stands for the model that the adapter was made for.
    """
    path = paths.given(name)
    if paths.look(path) == "missing":
        return _in_hub_cache(name)
    if paths.look(path) == "folder":
        adapter = _read_file(path / ADAPTER_CONFIG)
        base = adapter.get("base_model_name_or_path")
        if isinstance(base, str) and paths.look(path / "config.json") != "file":
            path = paths.given(base)
        path = path / "config.json"
    return path if paths.look(path) == "file" else None


def _in_hub_cache(name: str) -> Path | None:
    """Return the newest config.json of a hub name that was downloaded before, or None."""
    if not _HUB_NAME.fullmatch(name):
        return None
    home = Path(os.environ.get("HF_HOME") or Path.home() / ".cache" / "huggingface")
    cache = Path(os.environ.get("HF_HUB_CACHE") or home / "hub")
    snapshots = cache / f"models--{name.replace('/', '--')}" / "snapshots"
    try:
        found = [path for path in snapshots.glob("*/config.json") if path.is_file()]
        return max(found, key=lambda path: path.stat().st_mtime, default=None)
    except OSError:
        return None


def base_name(name: str) -> str:
    """Return the name of the model that an adapter in a folder was made for, or ``name``."""
    base = _read_file(paths.given(name) / ADAPTER_CONFIG).get("base_model_name_or_path")
    return base if isinstance(base, str) else name


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return _read(str(path), path.stat().st_mtime_ns)
    except (OSError, ValueError):  # not there, or no name that the system allows
        return {}


def model_values(config: RunConfig) -> dict[str, Any]:
    """Return the model's config.json where it lies on this disk, or an empty dict."""
    name = config.model.model_name_or_path or config.model.config_name
    path = config_path(name) if name else None
    return {} if path is None else _read_file(path)


@lru_cache(maxsize=16)
def _read(path: str, changed_ns: int) -> dict[str, Any]:
    try:
        value = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def shape_from(values: dict[str, Any]) -> ModelShape | None:
    """Return the shape that a config.json describes, or None where it is not of this family."""
    if values.get("model_type") not in _FAMILY:
        return None

    def whole(name: str, default: int = 0) -> int:
        value = values.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    hidden, layers, heads = (
        whole("hidden_size"), whole("num_hidden_layers"), whole("num_attention_heads")
    )  # fmt: skip
    ffn, vocab = whole("intermediate_size"), whole("vocab_size")
    if min(hidden, layers, heads, ffn, vocab) <= 0:
        return None
    kind = str(values.get("model_type", ""))
    return ModelShape(
        hidden=hidden,
        ffn=ffn,
        layers=layers,
        heads=heads,
        kv_heads=whole("num_key_value_heads", heads),
        head_dim=whole("head_dim", hidden // heads),
        vocab=vocab,
        positions=whole("max_position_embeddings"),
        tied=bool(values.get("tie_word_embeddings", False)),
        biased=kind == "qwen2" or bool(values.get("attention_bias", False)),
        normed_heads=kind == "qwen3",
    )


def known_shape(name: str) -> ModelShape | None:
    """Return the shape of a well-known model by its hub name or folder name, or None."""
    plain = name.lower().replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].replace("_", "-")
    plain = plain.replace("llama2", "llama-2").replace("llama3", "llama-3").replace("meta-", "")
    shape = next((shape for part, shape in _KNOWN if part in plain), None)
    if shape is not None and _OTHER_LENGTH.search(plain):
        return replace(shape, positions=0)
    return shape


def shape_of(config: RunConfig) -> ModelShape | None:
    """Return the shape of the run's model: from its config.json, else by its name.

    Its vocabulary is as large as the run makes it: that of a new tokenizer, or with a row for each
    token of a larger one.
    """
    model = config.model
    values = model_values(config)
    if values:
        shape = shape_from(values)
    else:
        name = model.model_name_or_path or model.config_name or ""
        shape = known_shape(base_name(name)) if name else None
    if shape is None:
        return None
    if not model.model_name_or_path and model.train_tokenizer_vocab_size:
        return replace(shape, vocab=model.train_tokenizer_vocab_size)
    tokens = _tokens_of(model.tokenizer_name) if model.tokenizer_name else 0
    if tokens and (tokens > shape.vocab or not model.model_name_or_path):
        return replace(shape, vocab=tokens)
    return shape


def _tokens_of(name: str) -> int:
    """Return how many tokens a tokenizer in a folder has; 0 where it cannot be told."""
    path = paths.given(name) / "tokenizer.json"
    try:
        return _count_tokens(str(path), path.stat().st_mtime_ns)
    except (OSError, ValueError):
        return 0


@lru_cache(maxsize=4)
def _count_tokens(path: str, changed_ns: int) -> int:
    value = _read(path, changed_ns)
    model, added = value.get("model"), value.get("added_tokens")
    entries = model.get("vocab") if isinstance(model, dict) else None
    count = len(entries) if isinstance(entries, (dict, list)) else 0
    ids = [each.get("id") for each in added if isinstance(each, dict)] if added else []
    return max([count, *(number + 1 for number in ids if isinstance(number, int))])
