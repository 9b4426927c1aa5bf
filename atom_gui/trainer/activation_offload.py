"""Keeps what the forward pass saves for the backward pass in the computer's memory."""

from __future__ import annotations

import functools
from typing import Any

import torch
from torch.multiprocessing.reductions import StorageWeakRef

_weak_reference: Any = StorageWeakRef  # has no types
SMALLEST_BYTES = 64 * 1024  # a smaller tensor costs more to move than it frees


class _Kept:
    """A tensor in the computer's memory and the device it comes back to."""

    def __init__(self, tensor: torch.Tensor, pinned: bool) -> None:
        self.device = tensor.device
        self.copy = torch.empty(
            tensor.size(), dtype=tensor.dtype, layout=tensor.layout, pin_memory=pinned
        )
        self.copy.copy_(tensor)


class SavedInMemory(torch.autograd.graph.saved_tensors_hooks):
    """Moves saved tensors to the computer's memory, each once, and back when they are needed.

    Weights stay: they are on the card anyway, and stage 3 takes them away and brings them again
    under the same name, which a copy would not follow.

    Attributes:
        moved_bytes: how much was moved so far.
    """

    def __init__(self, device: str, *, pinned: bool) -> None:
        self._device, self._pinned = device, pinned
        self._seen: dict[tuple[Any, ...], tuple[Any, _Kept]] = {}
        self.moved_bytes = 0
        super().__init__(self._pack, self._unpack)

    def __exit__(self, *error: Any) -> None:
        super().__exit__(*error)
        self._seen.clear()  # from here on each copy goes with the layer that needs it

    def _pack(self, tensor: torch.Tensor) -> torch.Tensor | _Kept:
        if tensor.device.type != self._device or _stays(tensor):
            return tensor
        # Three layers that read one input save it three times. A weak reference holds the
        # storage's number, so a number that is found belongs to the same storage, alive or not.
        storage: Any = _weak_reference(tensor.untyped_storage())
        key = (storage.cdata, tensor.storage_offset(), tensor.size(), tensor.stride(),
               tensor.dtype, tensor._version)  # fmt: skip
        known = self._seen.get(key)
        if known is not None and not known[0].expired():
            return known[1]
        kept = _Kept(tensor, self._pinned)
        self.moved_bytes += tensor.nbytes
        self._seen[key] = (storage, kept)
        return kept

    def _unpack(self, packed: torch.Tensor | _Kept) -> torch.Tensor:
        if isinstance(packed, _Kept):
            return packed.copy.to(packed.device, non_blocking=self._pinned, copy=True)
        return packed


def _stays(tensor: torch.Tensor) -> bool:
    of_weight = any(isinstance(t, torch.nn.Parameter) for t in (tensor, tensor._base))
    is_leaf = tensor.is_leaf and tensor.requires_grad
    is_repeated = tensor.untyped_storage().nbytes() < tensor.nbytes  # an expanded mask
    return of_weight or is_leaf or is_repeated or tensor.nbytes < SMALLEST_BYTES


def attach(model: Any, device: str) -> None:
    """Keep the saved tensors of ``model``'s layers in memory while it trains.

    Those of the loss are left where they are: they are needed back at once.

    Args:
        model: with or without an adapter.
        device: ``cuda`` or ``cpu``; for a card the memory is page-locked, so that it reads faster.
    """
    inner = getattr(model, "get_base_model", lambda: model)()
    layers = getattr(inner, inner.base_model_prefix)
    forward = layers.forward

    @functools.wraps(forward)
    def saving(*arguments: Any, **options: Any) -> Any:
        if not (layers.training and torch.is_grad_enabled()):
            return forward(*arguments, **options)
        with SavedInMemory(device, pinned=device == "cuda"):
            return forward(*arguments, **options)

    layers.forward = saving
