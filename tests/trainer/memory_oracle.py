"""What PyTorch itself would allocate in a training step, counted without real memory.

The model, its passes and its update run on fake tensors, which have shapes and no contents; every
storage that comes to life is counted until it dies.
"""

from __future__ import annotations

import warnings
import weakref
from dataclasses import dataclass
from unittest.mock import patch

import peft
import torch
import transformers
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from atom_gui.core.model_shape import ModelShape


class LiveBytes(TorchDispatchMode):
    """Counts the bytes of all storages that are alive."""

    def __init__(self) -> None:
        super().__init__()
        self._sizes: dict[int, int] = {}
        self.now_bytes = self._peak_bytes = 0

    def see(self, tensor: torch.Tensor) -> None:
        storage = tensor.untyped_storage()
        key = storage._cdata
        if key in self._sizes:
            return
        self._sizes[key] = storage.nbytes()
        self.now_bytes += storage.nbytes()
        self._peak_bytes = max(self._peak_bytes, self.now_bytes)
        weakref.finalize(storage, self._forget, key)

    def _forget(self, key: int) -> None:
        self.now_bytes -= self._sizes.pop(key, 0)

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        made = function(*args, **(kwargs or {}))
        for value in tree_leaves(made):
            if isinstance(value, torch.Tensor):
                self.see(value)
        return made

    def take_peak(self) -> int:
        """Return the peak since the last call."""
        peak, self._peak_bytes = self._peak_bytes, self.now_bytes
        return peak


@dataclass(frozen=True)
class Counted:
    """Bytes beyond the weights, at the peak of each part of a step."""

    forward: int
    backward: int
    update: int


def count_step(
    shape: ModelShape, *, sequences: int, block: int, dtype: torch.dtype,
    checkpointing: bool = False, eager: bool = False, rank: int = 0, dropout: float = 0.0,
    optimizer: bool = True,
) -> Counted:  # fmt: skip
    """Count a step of Transformers' Llama with its own loss and PyTorch's AdamW."""
    config = transformers.LlamaConfig(
        hidden_size=shape.hidden, intermediate_size=shape.ffn, num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads, num_key_value_heads=shape.kv_heads,
        vocab_size=shape.vocab, max_position_embeddings=max(block, 2048), use_cache=False,
        tie_word_embeddings=shape.tied, attn_implementation="eager" if eager else "sdpa",
    )  # fmt: skip
    before = torch.get_default_dtype()
    # Positions of fake tensors cannot be read; those of a packed block are all of one sequence.
    one_sequence = patch("transformers.masking_utils.find_packed_sequence_indices",
                         lambda _: None)  # fmt: skip
    with FakeTensorMode(), one_sequence:
        torch.set_default_dtype(dtype)
        try:
            model = _model(config, rank, dropout)
        finally:
            torch.set_default_dtype(before)
        if checkpointing:
            with warnings.catch_warnings():  # newer versions have another name for it
                warnings.simplefilter("ignore", FutureWarning)
                model.gradient_checkpointing_enable(
                    gradient_checkpointing_kwargs={"use_reentrant": False}
                )
            if rank:
                model.enable_input_require_grads()
        trained = [weight for weight in model.parameters() if weight.requires_grad]
        adam = torch.optim.AdamW(trained, foreach=False) if optimizer else None
        return _counted(model, adam, sequences, block)


def _model(config, rank, dropout):
    model = transformers.LlamaForCausalLM(config).train()
    if not rank:
        return model
    options = peft.LoraConfig(r=rank, lora_alpha=2 * rank, lora_dropout=dropout,
                              target_modules="all-linear", task_type="CAUSAL_LM")  # fmt: skip
    with patch.object(torch.nn.Module, "to", lambda self, *_, **__: self):  # fakes cannot be moved
        return peft.get_peft_model(model, options, autocast_adapter_dtype=False).train()


def _counted(model, adam, sequences, block) -> Counted:
    ids = torch.zeros(sequences, block, dtype=torch.long)
    with LiveBytes() as live:
        for weight in model.parameters():
            live.see(weight)
        weights = live.now_bytes
        loss = model(input_ids=ids, labels=ids).loss
        forward = live.take_peak() - weights
        loss.backward()
        backward = live.take_peak() - weights
        update = 0
        if adam is not None:
            adam.step()
            update = live.take_peak() - weights
    return Counted(forward, backward, update)
